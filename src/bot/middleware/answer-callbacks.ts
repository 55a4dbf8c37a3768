import type { MiddlewareFn, NextFunction } from 'grammy';
import { classifyTelegramFailure } from '../../telegram/failures.js';
import type { AppContext } from '../context.js';

/**
 * Every tap is answered exactly once: the first answer that Telegram takes counts, and where no
 * handler gave one the spinner is stopped without words. An answer is a courtesy: that it fails (a query lives for
 * seconds, a redelivered one is too old) keeps nobody from doing what was asked.
 */
export const answerCallbacksOnce: MiddlewareFn<AppContext> = (ctx, next) =>
  ctx.callbackQuery === undefined ? next() : answerOnce(ctx, next);

async function answerOnce(ctx: AppContext, next: NextFunction): Promise<void> {
  const answer = ctx.answerCallbackQuery.bind(ctx);
  let answered = false;
  ctx.answerCallbackQuery = async (...args) => {
    if (answered) return true;
    answered = true;
    try {
      return await answer(...args);
    } catch (thrown) {
      const { kind } = classifyTelegramFailure(thrown);
      // It was this answer that was wrong; another one may still be given.
      if (kind === 'rejected') answered = false;
      ctx.log.debug({ err: thrown, kind }, 'a tap was not answered');
      return true;
    }
  };
  await next();
  await ctx.answerCallbackQuery();
}
