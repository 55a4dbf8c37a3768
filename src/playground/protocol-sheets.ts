/**
 * What the page and its server say to each other about what lies over the chats: invoices, the wallet
 * and invites. The page imports these as types only.
 */
import { z } from 'zod';
import { id, idText, personId } from './protocol-ids.js';

/** What a bot sells for Stars. */
export interface OfferView {
  title: string;
  description: string;
  stars: number;
  /** Paid again each month, until somebody ends it. */
  isMonthly: boolean;
}

export interface SubscriptionView {
  id: string;
  title: string;
  stars: number;
  endsAtMs: number;
  state: 'active' | 'canceled' | 'failed' | 'ended';
  /** Canceled by the bot: nobody else takes it up again. */
  isFinal: boolean;
}

export interface WalletView {
  stars: number;
  /** Newest first. */
  subscriptions: SubscriptionView[];
}

/** Where an invite link leads. */
export interface InviteView {
  chatId: number;
  kind: 'group' | 'channel';
  title: string;
  members: number;
  /** It lets people ask, not in. */
  asks: boolean;
  isInside: boolean;
}

/** How a payment came out. Only `paid` took Stars. */
export type PaymentView = {
  /** As the page sent it. */
  paymentId: string;
} & (
  | { status: 'paid' }
  /** In the bot's words. */
  | { status: 'refused'; reason: string }
  | { status: 'not-answered' }
  | { status: 'too-few-stars'; missing: number }
  /** In the playground's own words. */
  | { status: 'failed'; reason: string }
);

const linkText = z.string().min(1).max(256);

/** An invoice stands behind a link or in a message. */
export const OfferQuerySchema = z.object({
  link: linkText.optional(),
  chat: idText.optional(),
  message: idText.optional(),
});

export const PayRequestSchema = z.object({
  person: personId,
  link: linkText.optional(),
  chat: id.optional(),
  message: id.optional(),
  /** Chosen by the page, comes back with how the payment came out. */
  paymentId: z.string().min(1).max(64),
});

/** An app store sells Stars by the hundreds and thousands. */
export const TopUpRequestSchema = z.object({
  person: personId,
  stars: id.positive().max(100_000),
});

export const SubscriptionRequestSchema = z.object({
  person: personId,
  id: z.string().min(1).max(256),
});

export const InviteQuerySchema = z.object({ person: idText, link: linkText });

export const JoinByLinkRequestSchema = z.object({ person: personId, link: linkText });

export const DecideRequestSchema = z.object({
  person: personId,
  chatId: id,
  userId: personId,
  verdict: z.enum(['approved', 'declined']),
});
