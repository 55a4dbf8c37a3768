import { type Prices, TIERS, type Tier } from './limits.js';

/** The tiers that are sold by the month. */
export const PAID_TIERS = ['tier1', 'tier2'] as const satisfies readonly Tier[];
export type PaidTier = (typeof PAID_TIERS)[number];

/** Telegram Stars a month; 0 = not sold. */
export type StarPrices = Readonly<Record<PaidTier, number>>;

/** Bot API 10.3, createInvoiceLink: "Subscription price must not exceed 10000 Telegram Stars". */
export const MAX_STARS = 10_000;

/** The only period of a subscription that the Bot API knows (10.3, createInvoiceLink). */
export const SUBSCRIPTION_PERIOD_SECONDS = 2_592_000;

/** The currency of Stars; its smallest unit is one Star. */
export const STARS_CURRENCY = 'XTR';

/**
 * What people pay in Telegram's apps: 500 Stars cost $9.99 there. The operator is paid out less, and
 * sets other prices where that matters.
 */
const STARS_PER_DOLLAR = 50;

/** Prices in Stars that cost people about what the dollar prices say. */
export function toStarPrices(prices: Prices): StarPrices {
  const starsOf = (tier: PaidTier): number =>
    Math.min(Math.round(prices[tier] * STARS_PER_DOLLAR), MAX_STARS);
  return { tier1: starsOf('tier1'), tier2: starsOf('tier2') };
}

/** What is sold, the lower tier first. */
export function offeredTiers(prices: StarPrices): PaidTier[] {
  return PAID_TIERS.filter((tier) => prices[tier] > 0);
}

/** Whether what one tier has is part of the other. */
export function isWithin(tier: Tier, other: Tier): boolean {
  return TIERS.indexOf(tier) <= TIERS.indexOf(other);
}

/** What an invoice is for. It comes back with every payment, renewals included. */
export interface PremiumOffer {
  tier: PaidTier;
  /** A month's price when the link was made. */
  stars: number;
  /** Whom the link was made for. Whoever pays is who gets the tier, see `refusalOf`. */
  userId: number;
}

/** Bot API: 1-128 bytes. This has 44 at most. */
export function packOffer({ tier, stars, userId }: PremiumOffer): string {
  return `premium:v1:${tier}:${stars}:${userId}`;
}

const OFFER_SHAPE = /^premium:v1:([a-z0-9]+):(\d{1,5}):(\d{1,16})$/;

function isPaidTier(tier: string | undefined): tier is PaidTier {
  return PAID_TIERS.some((known) => known === tier);
}

/** Undefined for an invoice of another program or version, and for a tier that is not known. */
export function parseOffer(payload: string): PremiumOffer | undefined {
  const [, tier, stars, userId] = OFFER_SHAPE.exec(payload) ?? [];
  return isPaidTier(tier) ? { tier, stars: Number(stars), userId: Number(userId) } : undefined;
}

/** A person is about to pay. */
export interface Checkout {
  payload: string;
  currency: string;
  amount: number;
}

/** Who is about to pay. */
export interface Payer {
  isBanned: boolean;
  /** Of the subscriptions that are paid, and will renew by themselves. */
  paidTiers: readonly PaidTier[];
}

export type CheckoutRefusal =
  /** Not sold, not any more, or not at this price. */
  | 'not-offered'
  | 'banned'
  /** They pay for this tier already, by the month. */
  | 'subscribed'
  /** They pay for a higher tier, which has everything of this one. */
  | 'covered';

/**
 * Why a payment must not go through; undefined = it may. Anybody may pay by anybody's link, for
 * themself: Telegram ties renewals, the end of them and refunds to who pays, so the tier goes there
 * as well, and a link that somebody passes on does no harm.
 */
export function refusalOf(
  { payload, currency, amount }: Checkout,
  { isBanned, paidTiers }: Payer,
  prices: StarPrices,
): CheckoutRefusal | undefined {
  const offer = parseOffer(payload);
  const isOffered =
    offer !== undefined &&
    currency === STARS_CURRENCY &&
    amount === offer.stars &&
    amount > 0 &&
    prices[offer.tier] === amount;
  if (!isOffered) return 'not-offered';
  if (isBanned) return 'banned';
  if (paidTiers.includes(offer.tier)) return 'subscribed';
  return paidTiers.some((tier) => isWithin(offer.tier, tier)) ? 'covered' : undefined;
}
