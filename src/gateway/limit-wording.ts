import type { RequestLimit, Tier } from '../domain/limits.js';

const TIER_NAMES: Record<Tier, string> = { free: 'Free', tier1: 'Tier 1', tier2: 'Tier 2' };

/** "Free Tier", "Tier 1 ($10 per month)": the original writes the price into the tier's name. */
export function tierTitle(tier: Tier, price: number): string {
  const title = tier === 'free' ? 'Free Tier' : TIER_NAMES[tier];
  return price === 0 ? title : `${title} ($${price} per month)`;
}

/** "10 requests per 60 seconds": clients in use read the numbers and the unit from these words. */
export function limitWords(limit: RequestLimit | null): string {
  if (limit === null) return 'Unlimited';
  const requests = limit.requests === 1 ? '1 request' : `${limit.requests} requests`;
  return `${requests} per ${limit.periodSeconds} seconds`;
}

/** Clients in use look for "users can" and "per <n> seconds". */
export function rateLimitMessage(tier: Tier, limit: RequestLimit): string {
  return `${TIER_NAMES[tier]} users can make ${limitWords(limit)}.`;
}

/** The same words, and when the quota renews. */
export function quotaMessage(tier: Tier, limit: RequestLimit, resetAtMs: number): string {
  const renewal = new Date(resetAtMs).toISOString();
  return `${rateLimitMessage(tier, limit)} The next one is possible from ${renewal} on.`;
}
