import { limit } from '@grammyjs/ratelimiter';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createRateLimitStorage,
  type RateLimitStorage,
} from '../../src/store/rate-limit-storage.js';
import { createUpdateGate } from '../../src/store/update-gate.js';
import { createUpdateState } from '../../src/store/update-state.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

const WINDOW_MS = 60_000;

let test: TestRedis;
let storage: RateLimitStorage;

beforeEach(async () => {
  test = await createTestRedis();
  storage = createRateLimitStorage({ ...test, windowMs: WINDOW_MS });
  return () => test.close();
});

describe('incr', () => {
  it('counts and sets the lifetime at once', async () => {
    expect(await storage.incr('RATE42')).toBe(1);
    expect(await test.redis.pttl(test.keys.rateLimit('RATE42'))).toBeGreaterThan(0);
    expect(await storage.incr('RATE42')).toBe(2);
  });

  it('does not lengthen the window with every hit', async () => {
    await storage.incr('RATE42');
    await test.redis.pexpire(test.keys.rateLimit('RATE42'), 1_000);
    await storage.incr('RATE42');
    expect(await test.redis.pttl(test.keys.rateLimit('RATE42'))).toBeLessThanOrEqual(1_000);
  });

  it('heals a counter without a lifetime, which would block a person for ever', async () => {
    await test.redis.set(test.keys.rateLimit('RATE42'), '1000');
    await storage.incr('RATE42');
    expect(await test.redis.pttl(test.keys.rateLimit('RATE42'))).toBeGreaterThan(0);
  });

  it('counts a hundred hits at once as a hundred', async () => {
    const other = createRateLimitStorage({ ...test, redis: test.connect(), windowMs: WINDOW_MS });
    const hits = await Promise.all(
      Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? storage : other).incr('RATE42')),
    );
    expect(Math.max(...hits)).toBe(100);
  });
});

describe('@grammyjs/ratelimiter with this storage', () => {
  it('lets the limit through, tells once, and is then silent', async () => {
    const [handled, told] = [vi.fn(() => Promise.resolve()), vi.fn()];
    const from = { id: 42, is_bot: false, first_name: 'A' };
    const limiter = limit<{ from: typeof from }, RateLimitStorage>({
      timeFrame: WINDOW_MS,
      limit: 2,
      storageClient: storage,
      keyPrefix: 'RATE',
      onLimitExceeded: told,
    });
    for (let update = 0; update < 5; update += 1) await limiter({ from }, handled);
    expect(handled).toHaveBeenCalledTimes(2);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('a hit that the update gate has counted', () => {
  it('is told once without a round trip; the next one is counted here', async () => {
    const state = createUpdateState(test);
    const gate = createUpdateGate({ ...test, rateWindowMs: WINDOW_MS });
    const limiting = createRateLimitStorage({ ...test, windowMs: WINDOW_MS, state });
    const entry = await gate.enter({
      updateId: '1',
      sequenceId: '42',
      stateKeys: [],
      personId: '42',
    });
    if (entry.status !== 'entered') throw new Error(`not entered: ${entry.status}`);
    state.begin(entry.pass);
    const evalsha = vi.spyOn(test.redis, 'evalsha');
    expect(await limiting.incr('42')).toBe(1);
    expect(evalsha).not.toHaveBeenCalled();
    expect(await limiting.incr('42')).toBe(2);
  });

  it('is forgotten with its update, so that it counts for no other', async () => {
    const state = createUpdateState(test);
    const gate = createUpdateGate({ ...test, rateWindowMs: WINDOW_MS });
    const entry = await gate.enter({
      updateId: '1',
      sequenceId: '42',
      stateKeys: [],
      personId: '42',
    });
    if (entry.status !== 'entered') throw new Error(`not entered: ${entry.status}`);
    state.begin(entry.pass);
    state.end(entry.pass);
    expect(state.takeHit('42')).toBeUndefined();
  });
});
