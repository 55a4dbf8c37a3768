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
