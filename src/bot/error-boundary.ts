import type { BotError } from 'grammy';
import { StoreError, toError } from '../errors.js';
import { classifyTelegramFailure, type TelegramFailureKind } from '../telegram/failures.js';
import { isAddressed } from './addressed.js';
import { type Silence, SILENCES } from '../views/silenced.js';
import type { AppContext } from './context.js';
import { toast } from './replies.js';

/** Redis is away: the update has not been handled, and will come again. */
export function isStoreAway(error: unknown): error is StoreError {
  return error instanceof StoreError && error.retryable;
}

/**
 * Failures of a Telegram call that nobody has to hear about: there is nobody left to tell, or what
 * was to be done is already so.
 */
const QUIET: ReadonlySet<TelegramFailureKind> = new Set([
  'blocked',
  'chat-gone',
  'no-rights',
  'topic-closed',
  'not-modified',
  'message-gone',
  'query-too-old',
]);

/** What a group does to the bot, and who asked there is told in private. */
function toSilence(kind: TelegramFailureKind): Silence | undefined {
  return SILENCES.find((silence) => silence === kind);
}

/** Says so in the person's language; what they asked for did not happen, so nothing was charged. */
async function apologize(ctx: AppContext): Promise<void> {
  if (ctx.callbackQuery) {
    await toast(ctx, ctx.t('failed-toast'), { alert: true });
  } else if (ctx.message && isAddressed(ctx)) {
    // The update id is what finds the failure in the log.
    await ctx.reply(ctx.t('failed', { reference: String(ctx.update.update_id) }));
  }
}

/**
 * The one place where failures of handlers end. It never throws, except that Redis is away: then
 * the caller has to let the update come again.
 */
export async function endFailure({
  error,
  ctx,
}: Pick<BotError<AppContext>, 'error' | 'ctx'>): Promise<void> {
  if (isStoreAway(error)) throw error;
  const { kind } = classifyTelegramFailure(error);
  const silence = toSilence(kind);
  if (silence) ctx.silencedBy = silence;
  if (QUIET.has(kind)) {
    ctx.log.info({ err: toError(error), kind }, 'an answer found nobody');
    return;
  }
  ctx.log.error({ err: toError(error), kind }, 'an update failed');
  // More calls only make a flood last longer.
  if (kind === 'flood') return;
  try {
    await apologize(ctx);
  } catch (thrown) {
    ctx.log.warn({ err: toError(thrown) }, 'an apology was not delivered');
  }
}
