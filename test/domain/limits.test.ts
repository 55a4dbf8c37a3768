import { describe, expect, it } from 'vitest';
import {
  DEFAULT_LIMITS,
  type Limits,
  nextTierOf,
  type RequestLimit,
} from '../../src/domain/limits.js';

function withImages(tier1: RequestLimit | null, tier2: RequestLimit | null): Limits {
  return {
    ...DEFAULT_LIMITS,
    tier1: { ...DEFAULT_LIMITS.tier1, image: tier1 },
    tier2: { ...DEFAULT_LIMITS.tier2, image: tier2 },
  };
}
const TEN_A_MINUTE = { requests: 10, periodSeconds: 60 };

describe('nextTierOf', () => {
  it('is the tier above, with what it allows', () => {
    expect(nextTierOf(DEFAULT_LIMITS, 'free', 'image')).toEqual({
      tier: 'tier1',
      limit: { requests: 60, periodSeconds: 60 },
    });
    expect(nextTierOf(DEFAULT_LIMITS, 'tier1', 'llm')).toEqual({ tier: 'tier2', limit: null });
  });

  it('is none for who has no limit, or is on top', () => {
    expect(nextTierOf(withImages(null, null), 'tier1', 'image')).toBeUndefined();
    expect(nextTierOf(withImages(null, TEN_A_MINUTE), 'tier2', 'image')).toBeUndefined();
  });

  it('passes over a tier that allows no more, whatever its period', () => {
    const sameRate = { requests: 600, periodSeconds: 3_600 };
    expect(nextTierOf(withImages(sameRate, null), 'free', 'image')).toMatchObject({
      tier: 'tier2',
    });
    expect(nextTierOf(withImages(sameRate, TEN_A_MINUTE), 'free', 'image')).toBeUndefined();
  });
});
