import type { PaidTier } from './premium.js';
import { PAID_GRACE_MS } from './tiers.js';

/** What may be written into a person's ledger; a line is never changed and never deleted. */
export type LedgerLine =
  | {
      /** The first payment of a subscription, or a later one. */
      kind: 'payment' | 'renewal';
      /** Telegram's name of the payment. */
      chargeId: string;
      /** undefined: for something that this program does not sell; such a payment is given back. */
      tier?: PaidTier;
      stars: number;
      paidAtMs: number;
      /** Until when Telegram takes it to be paid; absent: it was no subscription. */
      untilMs?: number;
    }
  | { kind: 'refund'; chargeId: string; atMs: number };

export type PaymentLine = Extract<LedgerLine, { paidAtMs: number }>;

export interface Payment extends PaymentLine {
  isRefunded: boolean;
}

/** What Telegram tells of a subscription. */
export const RENEWAL_NEWS = ['active', 'canceled', 'failed'] as const;
export type RenewalNews = (typeof RENEWAL_NEWS)[number];

/** Everything that is known of what a person has paid. */
export interface Ledger {
  /** The oldest first. */
  payments: readonly Payment[];
  /** Charges that were given back; the payment itself may not have been told yet. */
  refunded: ReadonlySet<string>;
  /** The last news of each tier's subscription: it comes without a charge id. */
  news: Readonly<Partial<Record<PaidTier, { renewal: RenewalNews; atMs: number }>>>;
  /** Subscriptions whose renewals the bot has ended, by their first payment. */
  stopped: ReadonlySet<string>;
}

export interface Subscription {
  /** The first payment's: by this name Telegram ends the renewals. */
  chargeId: string;
  tier: PaidTier;
  stars: number;
  /** When it renews; where it does not, when it ends. */
  untilMs: number;
  /** `stopped`: by the bot, which alone can allow it again; `canceled`: by the person's own hand. */
  renewal: 'on' | 'failed' | 'canceled' | 'stopped';
  /** The last payment was given back. Telegram goes on renewing until it is told not to. */
  isRefunded: boolean;
}

interface Chain {
  first: Payment;
  last: Payment;
}

/** Renewals don't say of what: it is the tier's subscription that began last before them. */
function chainsOf({ payments }: Ledger): Chain[] {
  const chains: Chain[] = [];
  for (const payment of payments) {
    if (payment.untilMs === undefined || payment.tier === undefined) continue;
    const { tier } = payment;
    const running = chains.findLast(({ first }) => first.tier === tier);
    if (payment.kind === 'renewal' && running) running.last = payment;
    else chains.push({ first: payment, last: payment });
  }
  return chains;
}

function renewalOf(
  { news, stopped }: Ledger,
  { first, last }: Chain,
  isNewest: boolean,
): Subscription['renewal'] {
  if (stopped.has(first.chargeId)) return 'stopped';
  const told = first.tier && news[first.tier];
  // What is older than the last payment is settled by it.
  if (told === undefined || told.atMs < last.paidAtMs || !isNewest) return 'on';
  return told.renewal === 'active' ? 'on' : told.renewal;
}

/** What has not ended yet, the oldest first: a renewal may come as late as a paid tier's grace. */
export function subscriptionsOf(ledger: Ledger, nowMs: number): Subscription[] {
  const chains = chainsOf(ledger);
  return chains.flatMap((chain) => {
    const { first, last } = chain;
    const { tier } = first;
    const untilMs = last.untilMs ?? 0;
    if (tier === undefined || untilMs + PAID_GRACE_MS <= nowMs) return [];
    const isNewest = chains.findLast((other) => other.first.tier === tier) === chain;
    return {
      chargeId: first.chargeId,
      tier,
      stars: last.stars,
      untilMs,
      renewal: renewalOf(ledger, chain, isNewest),
      isRefunded: last.isRefunded,
    };
  });
}

/** Whether Telegram will take money for it again, as far as is known. */
export function isRenewing({ renewal }: Subscription): boolean {
  return renewal === 'on' || renewal === 'failed';
}

/** Whether a second payment for the same would be one too many: what failed or is late may be paid. */
export function isPaidFor(subscription: Subscription, nowMs: number): boolean {
  const { renewal, untilMs, isRefunded } = subscription;
  return renewal === 'on' && untilMs > nowMs && !isRefunded;
}
