import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf, percentile } from '../../src/domain/latency.js';

function bucketsOf(durations: readonly number[]): Map<number, number> {
  const buckets = new Map<number, number>();
  for (const seconds of durations) {
    buckets.set(bucketOf(seconds), (buckets.get(bucketOf(seconds)) ?? 0) + 1);
  }
  return buckets;
}

describe('a percentile of buckets', () => {
  it('is not known of nothing', () => {
    expect(percentile(new Map(), 0.5)).toBeUndefined();
  });

  it('lies within a bucket of the true one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.002, max: 600, noNaN: true }), { minLength: 1 }),
        fc.constantFrom(0.5, 0.95),
        (durations, share) => {
          const sorted = [...durations].sort((one, other) => one - other);
          const exact = sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
          const found = percentile(bucketsOf(durations), share) ?? 0;
          expect(found / exact).toBeGreaterThan(1 / 1.51);
          expect(found / exact).toBeLessThan(1.51);
        },
      ),
    );
  });

  it('grows with the share', () => {
    const buckets = bucketsOf([0.1, 0.2, 0.4, 0.8, 1.6, 3.2]);
    const shares = [0.1, 0.5, 0.9, 0.95, 1].map((share) => percentile(buckets, share) ?? 0);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  it.each([0, -1, NaN, 0.0005])('takes %s seconds for the shortest', (seconds) => {
    expect(bucketOf(seconds)).toBe(0);
  });

  it.each([1_000, 1e9, Infinity])('takes %s seconds for the longest', (seconds) => {
    expect(bucketOf(seconds)).toBe(33);
  });
});
