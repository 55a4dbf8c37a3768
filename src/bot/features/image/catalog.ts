import { ApiError } from '../../../api/errors.js';
import { findClosest, findSame } from '../../../domain/closest.js';
import type { ImageOptions } from '../../../domain/image-command.js';
import type { Logger } from '../../../logger.js';
import type { DrawProblem, UnknownName } from '../../../views/draw-replies.js';
import type { BotDeps } from '../../deps.js';

/** What the API can draw with right now. */
export interface Catalog {
  /** Never empty. */
  models: readonly string[];
  samplers: readonly string[];
  loras: readonly string[];
}

/** Undefined when the API is away (or has nothing) and no earlier list is at hand. */
export async function loadCatalog(
  api: BotDeps['api'],
  log: Pick<Logger, 'warn'>,
): Promise<Catalog | undefined> {
  try {
    const [models, samplers, loras] = await Promise.all([
      api.images.models(),
      api.images.samplers(),
      api.images.loras(),
    ]);
    if (models.length > 0) return { models, samplers, loras };
    log.warn('the API has no models');
  } catch (thrown) {
    if (!(thrown instanceof ApiError)) throw thrown;
    log.warn({ err: thrown, code: thrown.code }, 'the lists of the API can not be had');
  }
  return undefined;
}

/** The API's own spelling of a name, or the problem that it has no such thing. */
export function findName(
  code: UnknownName['code'],
  typed: string,
  names: readonly string[],
): { name: string } | { problem: UnknownName } {
  const name = findSame(typed, names);
  if (name !== undefined) return { name };
  const suggestion = findClosest(typed, names);
  const problem = { code, value: typed };
  return { problem: suggestion === undefined ? problem : { ...problem, suggestion } };
}

export type CheckedOptions =
  { ok: true; options: ImageOptions } | { ok: false; problems: DrawProblem[] };

/** Puts the API's own names for what was typed, or says which it doesn't have. */
export function checkNames(
  typed: ImageOptions,
  { models, samplers, loras }: Catalog,
): CheckedOptions {
  const options = { ...typed };
  const problems: DrawProblem[] = [];
  if (typed.model !== undefined) {
    const found = findName('unknown_model', typed.model, models);
    if ('name' in found) options.model = found.name;
    else problems.push(found.problem);
  }
  if (typed.sampler !== undefined) {
    const found = findName('unknown_sampler', typed.sampler, samplers);
    if ('name' in found) options.sampler = found.name;
    else problems.push(found.problem);
  }
  if (typed.loras !== undefined) {
    const weights = Object.entries(typed.loras).map(([name, weight]) => ({
      found: findName('unknown_lora', name, loras),
      weight,
    }));
    options.loras = Object.fromEntries(
      weights.flatMap(({ found, weight }) => ('name' in found ? [[found.name, weight]] : [])),
    );
    problems.push(...weights.flatMap(({ found }) => ('name' in found ? [] : [found.problem])));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, options };
}
