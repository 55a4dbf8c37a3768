import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLease } from '../../src/store/lease.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

let test: TestRedis;

beforeEach(async () => {
  test = await createTestRedis();
  return () => test.close();
});

function lease(ttlMs = 10_000) {
  return createLease({ redis: test.redis, key: test.keys.pollerLease, ttlMs });
}

describe('a lease', () => {
  it('is held by one at a time', async () => {
    const [one, two] = [lease(), lease()];
    expect(await one.acquire()).toBe(true);
    expect(await two.acquire()).toBe(false);
    expect(await two.renew()).toBe(false);
    await one.release();
    expect(await two.acquire()).toBe(true);
  });

  it('that a hundred want at once is got by one', async () => {
    const got = await Promise.all(Array.from({ length: 100 }, () => lease().acquire()));
    expect(got.filter(Boolean)).toHaveLength(1);
  });

  it('may be acquired again by its holder', async () => {
    const holder = lease();
    await holder.acquire();
    expect(await holder.acquire()).toBe(true);
  });

  it('is not released by somebody else', async () => {
    const [one, two] = [lease(), lease()];
    await one.acquire();
    await two.release();
    expect(await one.renew()).toBe(true);
  });

  it('is renewed to its full length', async () => {
    const holder = lease();
    await holder.acquire();
    await test.redis.pexpire(test.keys.pollerLease, 1_000);
    await holder.renew();
    expect(await test.redis.pttl(test.keys.pollerLease)).toBeGreaterThan(1_000);
  });

  it('falls to another when its holder dies, and the holder notices', async () => {
    const [dead, heir] = [lease(30), lease()];
    await dead.acquire();
    await vi.waitFor(async () => {
      expect(await heir.acquire()).toBe(true);
    });
    expect(await dead.renew()).toBe(false);
  });
});
