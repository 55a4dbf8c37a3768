import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type KnownMembership, newerMembership } from '../../src/domain/membership.js';
import { TTL_SECONDS } from '../../src/store/keys.js';
import { createMembershipCache, type MembershipCache } from '../../src/store/membership-cache.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

let test: TestRedis;
let cache: MembershipCache;

beforeEach(async () => {
  test = await createTestRedis();
  cache = createMembershipCache(test);
  return () => test.close();
});

describe('what is known of a person', () => {
  it('is kept by channel, in whatever case it is written, with its date', async () => {
    await cache.learn('@News', 1, { membership: 'member', atMs: 1_000 });
    await cache.learn('-1009', 1, { membership: 'left', atMs: 2_000 });
    const { of } = await cache.read(1);
    expect(of('@news')).toEqual({ membership: 'member', atMs: 1_000 });
    expect(of('-1009')).toEqual({ membership: 'left', atMs: 2_000 });
    expect(of('@elsewhere')).toBeUndefined();
    expect((await cache.read(2)).of('@news')).toBeUndefined();
  });

  it('is dated by one clock for all processes', async () => {
    const [seconds] = await test.redis.time();
    const { nowMs } = await cache.read(1);
    expect(Math.abs(nowMs / 1_000 - Number(seconds))).toBeLessThan(5);
  });

  it('is kept for as long as an older event may still come', async () => {
    await cache.learn('@news', 1, { membership: 'left', atMs: 1_000 });
    const ttl = await test.redis.ttl(test.keys.memberships(1));
    expect(ttl).toBeGreaterThan(TTL_SECONDS.membership - 60);
  });

  it('that nobody can read is learnt anew', async () => {
    await test.redis.hset(test.keys.memberships(1), '@news', 'perhaps');
    expect((await cache.read(1)).of('@news')).toBeUndefined();
    const news: KnownMembership = { membership: 'left', atMs: 1_000 };
    expect(await cache.learn('@news', 1, news)).toEqual(news);
  });
});

describe('news', () => {
  it('older than what is known changes nothing, and what holds is told', async () => {
    await cache.learn('@news', 1, { membership: 'member', atMs: 2_000 });
    const late = await cache.learn('@news', 1, { membership: 'left', atMs: 1_000 });
    expect(late).toEqual({ membership: 'member', atMs: 2_000 });
    expect((await cache.read(1)).of('@news')?.membership).toBe('member');
  });

  it('from a clock that is ahead does not outlast what is learnt later', async () => {
    const { nowMs } = await cache.read(1);
    await cache.learn('@news', 1, { membership: 'left', atMs: nowMs + 3_600_000 });
    const { nowMs: laterMs } = await cache.read(1);
    await cache.learn('@news', 1, { membership: 'member', atMs: laterMs });
    expect((await cache.read(1)).of('@news')?.membership).toBe('member');
  });

  it('in any order is kept as the rule has it', async () => {
    const news = fc.record({
      membership: fc.constantFrom('member' as const, 'left' as const),
      atMs: fc.integer({ min: 0, max: 5 }),
    });
    let userId = 100;
    await fc.assert(
      fc.asyncProperty(fc.array(news, { minLength: 1, maxLength: 8 }), async (all) => {
        userId += 1;
        let expected: KnownMembership | undefined;
        for (const each of all) {
          expected = newerMembership(expected, each, Date.now());
          expect(await cache.learn('@news', userId, each)).toEqual(expected);
        }
        expect((await cache.read(userId)).of('@news')).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
