import { setTimeout as delay } from 'node:timers/promises';
import type { PreCheckoutQuery } from 'grammy/types';
import { isPaidFor, subscriptionsOf } from '../../../domain/ledger.js';
import { type CheckoutRefusal, type Payer, refusalOf } from '../../../domain/premium.js';
import { toError } from '../../../errors.js';
import { classifyTelegramFailure } from '../../../telegram/failures.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';

export type CheckoutDeps = Pick<
  BotDeps,
  'accounts' | 'ledgers' | 'notices' | 'stars' | 'switches'
> & {
  now: () => number;
};

/**
 * How long Redis may take to say who pays. Telegram waits ten seconds (Bot API 10.3,
 * answerPreCheckoutQuery) and the person watches a spinner.
 */
const LOOK_UP_MS = 700;

const TOO_SLOW = Symbol('too slow');

async function inTime<T>(work: Promise<T>): Promise<T> {
  const done = new AbortController();
  try {
    const tooSlow = delay(LOOK_UP_MS, TOO_SLOW, { signal: done.signal });
    const outcome = await Promise.race([work, tooSlow]);
    if (outcome === TOO_SLOW) throw new Error(`Redis took more than ${LOOK_UP_MS} ms.`);
    return outcome;
  } finally {
    done.abort();
  }
}

/**
 * The last word before a person pays. It never throws and never waits long: a payment whose
 * question stays without an answer fails with words that blame nobody.
 */
export function createCheckout({ accounts, ledgers, notices, stars, switches, now }: CheckoutDeps) {
  /** One trip: both are asked at the same time, and the connection sends them together. */
  async function loadPayer(userId: number): Promise<Payer> {
    const [account, ledger] = await Promise.all([accounts.load(userId), ledgers.load(userId)]);
    return {
      isBanned: account?.keyStatus === 'banned',
      paidTiers: subscriptionsOf(ledger, now())
        .filter((subscription) => isPaidFor(subscription, now()))
        .map(({ tier }) => tier),
    };
  }

  async function decide(
    ctx: AppContext,
    { from, currency, total_amount: amount, invoice_payload: payload }: PreCheckoutQuery,
  ): Promise<CheckoutRefusal | 'unavailable' | 'off' | undefined> {
    if (switches.isOff('payments')) return 'off';
    try {
      const payer = await inTime(loadPayer(from.id));
      return refusalOf({ payload, currency, amount }, payer, stars);
    } catch (thrown) {
      ctx.log.error({ err: toError(thrown), userId: from.id }, 'a checkout was not looked up');
      return 'unavailable';
    }
  }

  /** In the language they chose; Telegram's where Redis can't say. */
  async function speakerFor(ctx: AppContext, userId: number): Promise<AppContext['t']> {
    try {
      return await inTime(notices.translateFor(userId));
    } catch {
      return ctx.t;
    }
  }

  return async function answer(ctx: AppContext, query: PreCheckoutQuery): Promise<void> {
    const refusal = await decide(ctx, query);
    try {
      if (refusal === undefined) {
        await ctx.answerPreCheckoutQuery(true);
        return;
      }
      ctx.log.info({ userId: query.from.id, refusal }, 'a checkout was refused');
      const t = refusal === 'unavailable' ? ctx.t : await speakerFor(ctx, query.from.id);
      await ctx.answerPreCheckoutQuery(false, { error_message: t(`checkout-${refusal}`) });
    } catch (thrown) {
      // Answered before, or too late: Telegram has told the person, and nothing was paid.
      const { kind } = classifyTelegramFailure(thrown);
      ctx.log.warn({ err: toError(thrown), kind }, 'a checkout was not answered');
    }
  };
}
