import { limit } from '@grammyjs/ratelimiter';
import type { MiddlewareFn } from 'grammy';
import { isAddressed } from '../addressed.js';
import type { AppContext } from '../context.js';
import type { BotDeps, RateLimit } from '../deps.js';
import { toast } from '../replies.js';

/**
 * A person taps a few times a second at most; a flood from one account is ten times that. The
 * storage that counts has to be made with the same window.
 */
export const DEFAULT_RATE_LIMIT: RateLimit = { updates: 25, windowMs: 10_000 };

export interface RateLimitDeps extends Pick<BotDeps, 'rateLimitStorage' | 'rateLimit'> {
  /** The notice is in the person's language, which nothing has loaded at this point. */
  loadPerson: (ctx: AppContext) => Promise<void>;
}

/**
 * Drops what one person sends beyond the limit, before any work is done for it. They get one
 * visible word per window, and every tap beyond it says why nothing happened.
 */
export function limitRate({
  rateLimitStorage,
  rateLimit = DEFAULT_RATE_LIMIT,
  loadPerson,
}: RateLimitDeps): MiddlewareFn<AppContext> {
  const firstBeyond = new WeakSet<AppContext>();
  const limiter = limit<AppContext, BotDeps['rateLimitStorage']>({
    timeFrame: rateLimit.windowMs,
    limit: rateLimit.updates,
    // The storage makes the key; a prefix would be part of the person's id there.
    keyPrefix: '',
    storageClient: rateLimitStorage,
    keyGenerator: (ctx) => (isAddressed(ctx) ? ctx.address.userId?.toString() : undefined),
    onLimitExceeded: (ctx) => {
      firstBeyond.add(ctx);
    },
  });
  return async (ctx, next) => {
    const fate = { passed: false };
    await limiter(ctx, async () => {
      fate.passed = true;
      await next();
    });
    if (fate.passed || !(ctx.callbackQuery ?? firstBeyond.has(ctx))) return;
    await loadPerson(ctx);
    if (ctx.callbackQuery) await toast(ctx, ctx.t('too-fast'));
    else if (ctx.msg && ctx.guestMessage === undefined) await ctx.reply(ctx.t('too-fast'));
  };
}
