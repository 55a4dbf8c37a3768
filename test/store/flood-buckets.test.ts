import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FloodBucket } from '../../src/domain/flood-limits.js';
import { createFloodBuckets, type FloodBuckets } from '../../src/store/flood-buckets.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

/** Fills so slowly that nothing comes back within a test. */
const BUCKET: FloodBucket = { capacity: 5, perSecond: 0.001, reserve: 2 };

let test: TestRedis;
let buckets: FloodBuckets;

beforeEach(async () => {
  test = await createTestRedis();
  buckets = createFloodBuckets({ ...test, bucketOf: () => BUCKET });
});
afterEach(() => test.close());

describe('the bucket of a chat', () => {
  it('is one for all processes, and keeps its reserve for what can not be dropped', async () => {
    const other = createFloodBuckets({
      redis: test.connect(),
      keys: test.keys,
      bucketOf: () => BUCKET,
    });
    const waits = await Promise.all(
      [buckets, other, buckets, other].map((each) => each.take('-7', 'message')),
    );
    expect(waits.filter((waitMs) => waitMs === 0)).toHaveLength(3);
    expect(waits.filter((waitMs) => waitMs > 0)).toHaveLength(1);
  });

  it('is emptied by what did not ask, and says when there is room again', async () => {
    await buckets.spend('-7', 'message', 4);
    // One is left of five, three are needed, and each takes a thousand seconds.
    expect(await buckets.take('-7', 'message')).toBeCloseTo(2_000_000, -4);
  });

  it('has a deepest debt, so that no burst silences a chat for long', async () => {
    await buckets.spend('-7', 'message', 1_000);
    expect(await buckets.take('-7', 'message')).toBeLessThan(11_000_000);
  });

  it('tells who reserves how long to wait, and serves them in turn', async () => {
    const slow = createFloodBuckets({
      ...test,
      bucketOf: () => ({ capacity: 1, perSecond: 0.001, reserve: 0 }),
    });
    expect(await slow.reserve('*', 'broadcast', 1)).toBe(0);
    expect(await slow.reserve('*', 'broadcast', 2)).toBeCloseTo(2_000_000, -4);
    expect(await slow.reserve('*', 'broadcast', 1)).toBeCloseTo(3_000_000, -4);
  });

  it('makes a broadcast wait for what people got, and not for long', async () => {
    const slow = createFloodBuckets({
      ...test,
      bucketOf: () => ({ capacity: 1, perSecond: 0.5, reserve: 0 }),
    });
    await slow.spend('*', 'broadcast', 100);
    expect(await slow.reserve('*', 'broadcast', 1)).toBeCloseTo(4_000, -2);
    // What is reserved is not given back by spending.
    await slow.reserve('*', 'broadcast', 10);
    await slow.spend('*', 'broadcast', 1);
    expect(await slow.reserve('*', 'broadcast', 1)).toBeGreaterThan(20_000);
  });

  it('fills up by the time of the server', async () => {
    const fast = createFloodBuckets({
      ...test,
      bucketOf: () => ({ capacity: 1, perSecond: 1_000_000, reserve: 0 }),
    });
    await fast.spend('7', 'draft', 1);
    await expect.poll(() => fast.take('7', 'draft')).toBe(0);
  });

  it('is not that of another chat, nor that of drafts', async () => {
    await buckets.spend('-7', 'message', 5);
    expect(await buckets.take('-8', 'message')).toBe(0);
    expect(await buckets.take('-7', 'draft')).toBe(0);
  });

  it('is forgotten when it is full again', async () => {
    await buckets.take('-7', 'message');
    expect(await test.redis.pttl(test.keys.floodBucket('-7', 'message'))).toBeGreaterThan(0);
  });
});
