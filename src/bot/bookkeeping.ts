import {
  isRenewing,
  type Ledger,
  type LedgerLine,
  type PaymentLine,
  type Subscription,
  subscriptionsOf,
} from '../domain/ledger.js';
import type { Tier } from '../domain/limits.js';
import { toError } from '../errors.js';
import {
  type AdminNoticeProps,
  keptNotice,
  paidNotice,
  paymentAdminNotice,
  refundedNotice,
} from '../views/payment-views.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import { giveBack } from './give-back.js';
import { trySaying } from './try-saying.js';

export type BookkeepingDeps = Pick<BotDeps, 'accounts' | 'ledgers' | 'reminders' | 'notices'> & {
  now: () => number;
};

/** A refund as somebody comes to know of it. */
export interface RefundNews {
  chargeId: string;
  /** Where whoever tells of it knows. */
  stars?: number;
}

/**
 * Writes down what is paid and given back, and does what follows from it. Whatever comes again, in
 * whatever order, and after a crash at any moment, ends the same; people are told once.
 * @throws StoreError: the update has to come again
 */
export interface Bookkeeping {
  bookPayment(ctx: AppContext, userId: number, line: PaymentLine): Promise<void>;
  bookRefund(ctx: AppContext, userId: number, refund: RefundNews): Promise<void>;
}

export function createBookkeeping({
  accounts,
  ledgers,
  reminders,
  notices,
  now,
}: BookkeepingDeps): Bookkeeping {
  async function tellAdmins(ctx: AppContext, props: AdminNoticeProps): Promise<void> {
    await trySaying(ctx, () => notices.tellAdmins((t) => paymentAdminNotice(t, props)));
  }

  async function stop(
    ctx: AppContext,
    userId: number,
    { chargeId, tier }: Pick<PaymentLine, 'chargeId' | 'tier'>,
  ): Promise<boolean> {
    try {
      await ctx.api.editUserStarSubscription(userId, chargeId, true);
    } catch (thrown) {
      ctx.log.error({ err: toError(thrown), userId, chargeId }, 'a subscription was not stopped');
      const topic = `unstoppable ${chargeId}`;
      await trySaying(ctx, () =>
        notices.tellAdmins(
          (t) => paymentAdminNotice(t, { event: 'unstoppable', userId, chargeId, tier }),
          { once: topic },
        ),
      );
      return false;
    }
    await ledgers.markStopped(userId, chargeId, true);
    return true;
  }

  /**
   * Nobody pays twice a month: of all subscriptions only the newest renews, and none whose payment
   * was given back.
   * @returns that one, and those that were stopped
   */
  async function settle(
    ctx: AppContext,
    userId: number,
    ledger: Ledger,
  ): Promise<{ kept: Subscription | undefined; stopped: Subscription[] }> {
    const subscriptions = subscriptionsOf(ledger, now());
    const kept = subscriptions.findLast(({ isRefunded }) => !isRefunded);
    const stopped: Subscription[] = [];
    for (const subscription of subscriptions) {
      if (subscription === kept || !isRenewing(subscription)) continue;
      if (await stop(ctx, userId, subscription)) stopped.push(subscription);
    }
    return { kept, stopped };
  }

  /** What they have now, and will be reminded of. */
  async function planReminders(userId: number): Promise<Tier> {
    const account = await accounts.load(userId);
    if (account) await reminders.schedule(account);
    return account?.tier ?? 'free';
  }

  /** Nothing of ours was paid for, so nothing can be granted for it. */
  async function returnPayment(
    ctx: AppContext,
    userId: number,
    line: PaymentLine,
    isToTell: boolean,
  ): Promise<void> {
    const { kind, chargeId, stars, untilMs } = line;
    if (kind === 'payment' && untilMs !== undefined) await stop(ctx, userId, line);
    const { outcome } = await giveBack(ctx.api, { userId, chargeId });
    if (outcome === 'given' || outcome === 'given-before') {
      await bookRefund(ctx, userId, { chargeId, stars });
      return;
    }
    ctx.log.error({ userId, chargeId, outcome }, 'a payment for nothing could not be given back');
    if (!isToTell) return;
    await trySaying(ctx, () => notices.tell(userId, (t) => keptNotice(t, { stars })));
    await tellAdmins(ctx, { event: 'kept', userId, chargeId, stars });
  }

  async function bookPayment(ctx: AppContext, userId: number, line: PaymentLine): Promise<void> {
    const { kind, chargeId, tier, stars } = line;
    await accounts.issueKey(userId);
    const { isNew, isToTell, paidUntilMs } = await ledgers.write(userId, line);
    ctx.log.info({ userId, chargeId, kind, tier, stars, isNew }, 'a payment was booked');
    if (tier === undefined) {
      await returnPayment(ctx, userId, line, isToTell);
    } else {
      const ledger = await ledgers.load(userId);
      const { kept, stopped } = await settle(ctx, userId, ledger);
      await planReminders(userId);
      const untilMs = paidUntilMs[tier];
      // Without an end it was given back before it was booked, which they know.
      if (isToTell && untilMs !== undefined && !ledger.refunded.has(chargeId)) {
        const renews = kept?.tier === tier && isRenewing(kept);
        const replacedTiers = stopped.map((subscription) => subscription.tier);
        await trySaying(ctx, () =>
          notices.tell(userId, (t) =>
            paidNotice(t, { kind, tier, untilMs, renews, replacedTiers }),
          ),
        );
        const event = kind === 'renewal' ? 'renewed' : 'paid';
        await tellAdmins(ctx, { event, userId, chargeId, stars, tier });
      }
    }
    if (isToTell) await ledgers.markTold(userId, line);
  }

  async function bookRefund(
    ctx: AppContext,
    userId: number,
    { chargeId, stars: knownStars }: RefundNews,
  ): Promise<void> {
    await accounts.issueKey(userId);
    const line: LedgerLine = { kind: 'refund', chargeId, atMs: now() };
    const { isNew, isToTell } = await ledgers.write(userId, line);
    ctx.log.info({ userId, chargeId, isNew }, 'a refund was booked');
    const ledger = await ledgers.load(userId);
    const { stopped } = await settle(ctx, userId, ledger);
    const tier = await planReminders(userId);
    if (!isToTell) return;
    const payment = ledger.payments.find((candidate) => candidate.chargeId === chargeId);
    const stars = payment?.stars ?? knownStars;
    await trySaying(ctx, () =>
      notices.tell(userId, (t) =>
        refundedNotice(t, { stars, paidTier: payment?.tier, tier, isStopped: stopped.length > 0 }),
      ),
    );
    await tellAdmins(ctx, { event: 'refunded', userId, chargeId, stars, tier: payment?.tier });
    await ledgers.markTold(userId, line);
  }

  return { bookPayment, bookRefund };
}
