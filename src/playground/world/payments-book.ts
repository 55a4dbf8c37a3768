import { randomBytes } from 'node:crypto';
import type { StarTransaction } from 'grammy/types';
import { createPendingAnswers, type PendingAnswers } from './pending-answers.js';

/** What a bot sells for Stars, whether behind a link or in a message. */
export interface Offer {
  title: string;
  description: string;
  /** The bot's own word for it, never shown. */
  payload: string;
  /** The price, for each period where there is one. */
  stars: number;
  /** A subscription's; absent = paid once. */
  periodSeconds?: number;
}

export interface StarCharge {
  readonly id: string;
  readonly providerChargeId: string;
  readonly userId: number;
  readonly offer: Offer;
  /** Where the message about it stands. */
  readonly chatId: number;
  isRefunded: boolean;
}

export interface StarSubscription {
  /** The first payment's: the name a bot edits the subscription by. */
  readonly chargeId: string;
  readonly userId: number;
  readonly offer: Offer;
  readonly periodSeconds: number;
  /** Every payment's, oldest first. */
  readonly chargeIds: readonly string[];
  /** Unix time. It holds until then, whatever its state. */
  readonly expiresAtSeconds: number;
  /** As the `subscription` update has it: will it renew, was that ended, or did a renewal fail? */
  readonly state: 'active' | 'canceled' | 'failed';
  /** The bot ended the renewals, so the person can't take them up again. */
  readonly isCanceledByBot: boolean;
}

/** A person has confirmed a payment and waits for the bot's last word. */
interface Checkout {
  userId: number;
  offer: Offer;
}

type CheckoutAnswer = { ok: true } | { ok: false; reason: string };

export interface PaymentBook {
  /** Invoices behind links, by slug. */
  readonly links: Map<string, Offer>;
  /** Invoices in messages, by `messageKey`. */
  readonly messages: Map<string, Offer>;
  readonly charges: Map<string, StarCharge>;
  /** By the first payment's id. */
  readonly subscriptions: Map<string, StarSubscription>;
  /** The bot's account, oldest first. */
  readonly transactions: StarTransaction[];
  /** How many messages of this second were sent with leave to pay for them. */
  readonly paidSends: { second: number; count: number };
  readonly checkouts: PendingAnswers<Checkout, CheckoutAnswer>;
  balanceOf(userId: number): number;
  changeBalance(userId: number, stars: number): void;
}

export function createPaymentBook(initialStars: number, checkoutLifetimeMs: number): PaymentBook {
  const balances = new Map<number, number>();
  const balanceOf = (userId: number): number => balances.get(userId) ?? initialStars;
  return {
    links: new Map(),
    messages: new Map(),
    charges: new Map(),
    subscriptions: new Map(),
    transactions: [],
    paidSends: { second: 0, count: 0 },
    checkouts: createPendingAnswers(
      checkoutLifetimeMs,
      ({ offer }) => `the checkout of "${offer.payload}"`,
    ),
    balanceOf,
    changeBalance(userId, stars) {
      balances.set(userId, balanceOf(userId) + stars);
    },
  };
}

export function messageKey(chatId: number, messageId: number): string {
  return `${chatId}:${messageId}`;
}

/** Telegram's are as long: too long for callback data, and no number. */
export function newChargeId(): string {
  return `stx${randomBytes(80).toString('base64url')}`;
}

export function addOfferLink(book: PaymentBook, offer: Offer): string {
  const slug = randomBytes(12).toString('base64url');
  book.links.set(slug, offer);
  return `https://t.me/$${slug}`;
}

/** The forms that Telegram's clients understand: t.me/$slug, t.me/invoice/slug, tg://invoice?slug=. */
const OFFER_LINK = /^(?:(?:https?:\/\/)?t\.me\/(?:\$|invoice\/)|tg:\/\/invoice\?slug=)([\w-]+)$/;

export function findOffer(book: PaymentBook, link: string): Offer | undefined {
  const slug = OFFER_LINK.exec(link)?.[1];
  return slug === undefined ? undefined : book.links.get(slug);
}

/** By any of its payments. */
export function findSubscription(
  book: PaymentBook,
  userId: number,
  chargeId: string,
): StarSubscription | undefined {
  return [...book.subscriptions.values()].find(
    (subscription) => subscription.userId === userId && subscription.chargeIds.includes(chargeId),
  );
}

/** A Star has so many (Bot API, StarAmount). */
export const NANOSTARS = 1_000_000_000;

/** The bot's Stars: Telegram also keeps fresh ones from being withdrawn, but not from refunds. */
export function botNanostars({ transactions }: PaymentBook): number {
  return transactions.reduce((total, { amount, nanostar_amount: nanostars = 0, source }) => {
    const value = amount * NANOSTARS + nanostars;
    return total + (source === undefined ? -value : value);
  }, 0);
}
