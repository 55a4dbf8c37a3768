import type { MiddlewareFn } from 'grammy';
import type { InlineQueryResult } from 'grammy/types';
import type { Category } from '../../../domain/limits.js';
import type { InlineChoice } from '../../../domain/inline.js';
import { holdsApiKey } from '../../../domain/key-format.js';
import { isBlank } from '../../../domain/visible-text.js';
import { toError } from '../../../errors.js';
import {
  choiceResult,
  type InlineNotice,
  noticeButton,
  type OfferedChoice,
  ownResult,
} from '../../../views/inline-results.js';
import { firstSettings, loadChatModels } from '../../chat-settings.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { isStoreAway } from '../../error-boundary.js';
import { createOwnPictures } from './own-pictures.js';
import { createInlinePace } from './pace.js';
import type { ReadOrder } from './read-order.js';
import type { InlineStanding, InlineStandings } from './standing.js';

export interface InlineQueriesDeps extends Pick<
  BotDeps,
  'recipes' | 'inlineAsks' | 'api' | 'switches'
> {
  standings: InlineStandings;
  readOrder: ReadOrder;
}

/** With the choices below Telegram's 50 results an answer. */
const OWN_PER_PAGE = 40;
/**
 * What may be chosen depends on limits and on the words, so it is never shown again. Pages of one's own
 * pictures are: a new one comes half a minute late at worst.
 */
const CACHE_SECONDS = { choices: 0, own: 30, tooFast: 1 } as const;

const CATEGORY_OF: Readonly<Record<InlineChoice, Category>> = {
  image: 'image',
  gif: 'gif',
  ask: 'llm',
};

interface Answer {
  results: InlineQueryResult[];
  notice?: InlineNotice | undefined;
  nextOffset?: string;
  cacheSeconds: number;
}

/**
 * Answers `@bot words`. Nothing is generated and nothing charged here, however much is typed; from
 * warm caches an answer costs one write to Redis, which nobody waits for before the answer is sent.
 */
export function createInlineQueries(deps: InlineQueriesDeps): MiddlewareFn<AppContext> {
  const { standings, inlineAsks, api, switches, readOrder } = deps;
  const own = createOwnPictures(deps);
  const pace = createInlinePace();

  async function answer(ctx: AppContext, said: Answer): Promise<void> {
    const { results, notice, nextOffset = '', cacheSeconds } = said;
    await ctx.answerInlineQuery(results, {
      is_personal: true,
      cache_time: cacheSeconds,
      next_offset: nextOffset,
      ...(notice && { button: noticeButton(ctx.t, notice) }),
    });
  }

  async function ownPage(
    ctx: AppContext,
    { pictureIds }: InlineStanding,
    words: string,
    offset: string,
  ) {
    const page = await own.page(pictureIds, words, offset, OWN_PER_PAGE);
    const results = page.items.map((picture) => ownResult(ctx.t, picture, ctx.me.username));
    return { results, nextOffset: page.nextOffset };
  }

  /** Undefined: the engines are away, and there is nothing to choose at the moment. */
  async function offers(ctx: AppContext, words: string) {
    const [image, gif, models] = await Promise.all([
      readOrder(ctx, 'image', words),
      readOrder(ctx, 'gif', words),
      loadChatModels(api, ctx.log),
    ]);
    const offered: OfferedChoice[] = [];
    if (image?.ok === true && image.order.kind === 'image') {
      offered.push({ choice: 'image', ...image.order.parameters });
    }
    if (gif?.ok === true) offered.push({ choice: 'gif' });
    const settings = firstSettings(ctx.person.record, models);
    if (settings) offered.push({ choice: 'ask', model: settings.model });
    return { offered, hasProblem: image?.ok === false };
  }

  function limitOf(
    { usage }: InlineStanding,
    choices: readonly OfferedChoice[],
  ): number | undefined {
    const limited = choices
      .map(({ choice }) => usage.categories[CATEGORY_OF[choice]])
      .find(({ remaining }) => remaining === 0);
    return limited && Math.max(0, (limited.resetAtMs ?? 0) - Date.now());
  }

  function isLimited({ usage }: InlineStanding, { choice }: OfferedChoice): boolean {
    return usage.categories[CATEGORY_OF[choice]].remaining === 0;
  }

  async function choices(ctx: AppContext, userId: number, standing: InlineStanding, words: string) {
    const askId = inlineAsks.idOf(userId, { words });
    const page = await ownPage(ctx, standing, words, '');
    const { offered, hasProblem } = await offers(ctx, words);
    const retryAfterMs = limitOf(standing, offered);
    const notice: InlineNotice | undefined = hasProblem
      ? { reason: 'problem', askId }
      : retryAfterMs === undefined
        ? undefined
        : { reason: 'limited', askId, retryAfterMs };
    const open = offered.filter((choice) => !isLimited(standing, choice));
    const made = open.map((choice) =>
      choiceResult(ctx.t, words, choice, { ownerId: userId, askId }),
    );
    return { ...page, results: [...made, ...page.results], notice };
  }

  async function answerKnown(ctx: AppContext, userId: number, query: string, offset: string) {
    const standing = await standings.of(ctx, userId);
    const words = query.trim();
    const askId = inlineAsks.idOf(userId, { words });
    const fresh = { results: [], cacheSeconds: CACHE_SECONDS.choices };
    const toKeep = isBlank(words) ? Promise.resolve() : inlineAsks.save(userId, { words });
    const said = async (): Promise<Answer> => {
      if (switches.isOff('inline')) return { ...fresh, notice: { reason: 'off' } };
      if (standing.keyStatus === 'banned') return { ...fresh, notice: { reason: 'banned' } };
      if (!standing.isAdmitted) return { ...fresh, notice: { reason: 'join', askId } };
      if (standing.needsPrivateChat) return { ...fresh, notice: { reason: 'open_first', askId } };
      if (offset !== '' || isBlank(words)) {
        const page = await ownPage(ctx, standing, words, offset);
        const notice: InlineNotice | undefined = offset === '' ? { reason: 'hint' } : undefined;
        return { ...page, notice, cacheSeconds: CACHE_SECONDS.own };
      }
      return { ...fresh, ...(await choices(ctx, userId, standing, words)) };
    };
    await Promise.all([toKeep, said().then((ready) => answer(ctx, ready))]);
  }

  return async (ctx, next) => {
    const { inlineQuery, from } = ctx;
    // What to say of a key is another's to say; see keepKeysPrivate.
    if (inlineQuery === undefined || holdsApiKey(inlineQuery.query)) return next();
    const userId = from?.id ?? 0;
    if (pace.isTooFast(userId)) {
      return answer(ctx, { results: [], cacheSeconds: CACHE_SECONDS.tooFast });
    }
    try {
      await answerKnown(ctx, userId, inlineQuery.query, inlineQuery.offset);
    } catch (thrown) {
      if (!isStoreAway(thrown)) throw thrown;
      // It would be too old by the time it came again.
      ctx.log.warn({ err: toError(thrown) }, 'an inline query is answered without Redis');
      await answer(ctx, {
        results: [],
        notice: { reason: 'away' },
        cacheSeconds: CACHE_SECONDS.tooFast,
      });
    }
  };
}
