import { ApiError } from '../api/errors.js';
import { defaultModelOf } from '../domain/chat-models.js';
import { DEFAULT_PERSONA } from '../domain/personas.js';
import type { TalkSettings } from '../domain/talk.js';
import type { Logger } from '../logger.js';
import type { BotDeps } from './deps.js';
import type { PersonRecord } from './person.js';

/**
 * Of a person's first talk: the API's own default (512) cuts most answers in the middle. A model
 * that holds less gets less, see `budgetOf`.
 */
const FIRST_MAX_TOKENS = 2_048;

/** Undefined when the API is away (or has no model) and no earlier list is at hand. */
export async function loadChatModels(
  api: Pick<BotDeps['api'], 'chat'>,
  log: Pick<Logger, 'warn'>,
): Promise<readonly string[] | undefined> {
  try {
    const models = await api.chat.models();
    if (models.length > 0) return models;
    log.warn('the API has no chat models');
  } catch (thrown) {
    if (!(thrown instanceof ApiError)) throw thrown;
    log.warn({ err: thrown, code: thrown.code }, 'the list of chat models can not be had');
  }
  return undefined;
}

/**
 * What a person's next talk begins with: as they talked last, with a model that is there. Undefined:
 * nothing is known of any model.
 */
export function firstSettings(
  { chat, chatFavourites = [] }: Pick<PersonRecord, 'chat' | 'chatFavourites'>,
  models: readonly string[] | undefined,
): TalkSettings | undefined {
  // Without the list the model of the last time is tried: it is probably still there.
  if (models === undefined) return chat;
  const wanted = [chat?.model, ...chatFavourites, defaultModelOf(models)];
  const model = wanted.find((name) => name !== undefined && models.includes(name));
  if (model === undefined) return undefined;
  return { maxTokens: FIRST_MAX_TOKENS, persona: DEFAULT_PERSONA, ...chat, model };
}
