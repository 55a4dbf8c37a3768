export const TIERS = ['free', 'tier1', 'tier2'] as const;
export type Tier = (typeof TIERS)[number];

/** What is counted apart: a person's pictures don't use up their conversations. */
export const CATEGORIES = ['image', 'gif', 'llm'] as const;
export type Category = (typeof CATEGORIES)[number];

/** So many successful requests in any window of that length. */
export interface RequestLimit {
  readonly requests: number;
  readonly periodSeconds: number;
}

/** null = unlimited. */
export type Limits = Readonly<Record<Tier, Readonly<Record<Category, RequestLimit | null>>>>;

/**
 * From a day on a limit is a quota: whoever has used it up comes back tomorrow, and is told so with
 * another status than whoever only was too fast and can wait.
 */
const QUOTA_PERIOD_SECONDS = 86_400;

export function isQuota({ periodSeconds }: RequestLimit): boolean {
  return periodSeconds >= QUOTA_PERIOD_SECONDS;
}

/** Who has used so much of a limit is told, once a period. */
export const WARNING_PERCENT = 80;

/** What another tier allows in a category. */
export interface TierOffer {
  readonly tier: Tier;
  readonly limit: RequestLimit | null;
}

function allowsMore(offered: RequestLimit | null, than: RequestLimit): boolean {
  if (offered === null) return true;
  return offered.requests / offered.periodSeconds > than.requests / than.periodSeconds;
}

/** The nearest tier above that allows more; undefined where none does. */
export function nextTierOf(limits: Limits, tier: Tier, category: Category): TierOffer | undefined {
  const own = limits[tier][category];
  if (own === null) return undefined;
  return TIERS.slice(TIERS.indexOf(tier) + 1)
    .map((higher) => ({ tier: higher, limit: limits[higher][category] }))
    .find((offer) => allowsMore(offer.limit, own));
}

/** US dollars a month, as the API's documentation prices its tiers; 0 = free. */
export type Prices = Readonly<Record<Tier, number>>;

/** The original service's numbers are published nowhere; these suit one machine with one engine. */
export const DEFAULT_LIMITS: Limits = {
  free: {
    image: { requests: 10, periodSeconds: 60 },
    gif: { requests: 3, periodSeconds: 60 },
    llm: { requests: 20, periodSeconds: 60 },
  },
  tier1: {
    image: { requests: 60, periodSeconds: 60 },
    gif: { requests: 15, periodSeconds: 60 },
    llm: { requests: 120, periodSeconds: 60 },
  },
  tier2: { image: null, gif: null, llm: null },
};

export const DEFAULT_PRICES: Prices = { free: 0, tier1: 10, tier2: 20 };
