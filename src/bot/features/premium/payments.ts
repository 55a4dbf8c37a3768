import type { Message, SuccessfulPayment, Update } from 'grammy/types';
import {
  type PaymentLine,
  type RenewalNews,
  type Subscription,
  subscriptionsOf,
} from '../../../domain/ledger.js';
import { parseOffer, STARS_CURRENCY } from '../../../domain/premium.js';
import { toError } from '../../../errors.js';
import { paymentAdminNotice, renewalNotice, unbookedNotice } from '../../../views/payment-views.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { isStoreAway } from '../../error-boundary.js';
import type { Bookkeeping } from '../../bookkeeping.js';
import { trySaying } from '../../try-saying.js';

export type PaymentsDeps = Pick<BotDeps, 'ledgers' | 'notices'> & {
  bookkeeping: Bookkeeping;
  now: () => number;
};

/** Whom a private chat belongs to: the message about a refund is from the bot itself. */
function payerOf({ chat, from }: Message): number | undefined {
  return chat.type === 'private' ? chat.id : from?.id;
}

/** A later price and a tier that is no longer sold change nothing: it is paid. */
function toLine(payment: SuccessfulPayment, dateSeconds: number): PaymentLine {
  const offer = parseOffer(payment.invoice_payload);
  const isOurs = offer !== undefined && payment.currency === STARS_CURRENCY;
  const { subscription_expiration_date: untilSeconds } = payment;
  const isFirst = payment.is_recurring !== true || payment.is_first_recurring === true;
  return {
    kind: isFirst ? 'payment' : 'renewal',
    chargeId: payment.telegram_payment_charge_id,
    ...(isOurs && { tier: offer.tier }),
    stars: payment.total_amount,
    paidAtMs: dateSeconds * 1_000,
    ...(untilSeconds !== undefined && { untilMs: untilSeconds * 1_000 }),
  };
}

const RENEWAL_AFTER: Record<RenewalNews, Subscription['renewal']> = {
  active: 'on',
  canceled: 'canceled',
  failed: 'failed',
};

/** What Telegram tells of money: paid, given back, a subscription that goes on or ends. */
export function createPaymentEvents({ ledgers, notices, bookkeeping, now }: PaymentsDeps) {
  /** Nothing may swallow a payment: what can't be booked is for people to put right. */
  async function booked(
    ctx: AppContext,
    { userId, chargeId, stars }: { userId: number; chargeId: string; stars: number },
    book: () => Promise<void>,
  ): Promise<void> {
    try {
      await book();
    } catch (thrown) {
      if (isStoreAway(thrown)) throw thrown;
      ctx.log.error({ err: toError(thrown), userId, chargeId }, 'a payment was not booked');
      await trySaying(ctx, () =>
        notices.tellAdmins((t) =>
          paymentAdminNotice(t, { event: 'unbooked', userId, chargeId, stars }),
        ),
      );
      await trySaying(ctx, () => notices.tell(userId, unbookedNotice));
    }
  }

  async function onPaid(ctx: AppContext, message: Message, payment: SuccessfulPayment) {
    const userId = payerOf(message);
    if (userId === undefined) return;
    const line = toLine(payment, message.date);
    await booked(ctx, { userId, ...line }, () => bookkeeping.bookPayment(ctx, userId, line));
  }

  async function onRefunded(
    ctx: AppContext,
    message: Message,
    {
      telegram_payment_charge_id: chargeId,
      total_amount: stars,
    }: NonNullable<Message['refunded_payment']>,
  ) {
    const userId = payerOf(message);
    if (userId === undefined) return;
    const refund = { chargeId, stars };
    await booked(ctx, { userId, ...refund }, () => bookkeeping.bookRefund(ctx, userId, refund));
  }

  /** Told first and noted afterwards: a crash in between repeats the words and loses none. */
  async function onSubscription(
    ctx: AppContext,
    { user, invoice_payload: payload, state: news }: NonNullable<Update['subscription']>,
  ) {
    const { id: userId } = user;
    const tier = parseOffer(payload)?.tier;
    if (tier === undefined) return;
    ctx.log.info({ userId, tier, news }, 'a subscription changed');
    const subscriptions = subscriptionsOf(await ledgers.load(userId), now());
    const before = subscriptions.findLast((subscription) => subscription.tier === tier);
    const isKnown =
      before?.renewal === RENEWAL_AFTER[news] ||
      (before?.renewal === 'stopped' && news === 'canceled');
    if (before !== undefined && !isKnown) {
      const { stars, untilMs } = before;
      await trySaying(ctx, () =>
        notices.tell(userId, (t) => renewalNotice(t, { news, tier, stars, untilMs })),
      );
    }
    if (before?.renewal === 'stopped' && news === 'active') {
      await ledgers.markStopped(userId, before.chargeId, false);
    }
    await ledgers.noteNews(userId, tier, news);
  }

  return { onPaid, onRefunded, onSubscription };
}
