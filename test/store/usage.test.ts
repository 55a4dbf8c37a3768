import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Category, Limits } from '../../src/domain/limits.js';
import { type Accounts, createAccounts } from '../../src/store/accounts.js';
import { createKeyVault } from '../../src/store/key-vault.js';
import { createUsage, type Usage } from '../../src/store/usage.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

const LIMITS: Limits = {
  free: {
    image: { requests: 10, periodSeconds: 60 },
    gif: { requests: 2, periodSeconds: 60 },
    llm: { requests: 1, periodSeconds: 3_600 },
  },
  tier1: {
    image: { requests: 20, periodSeconds: 60 },
    gif: { requests: 20, periodSeconds: 60 },
    llm: { requests: 20, periodSeconds: 60 },
  },
  tier2: { image: null, gif: null, llm: null },
};

let test: TestRedis;
let usage: Usage;
/** The usage as a second process sees it. */
let elsewhere: Usage;
let accounts: Accounts;

beforeEach(async () => {
  test = await createTestRedis();
  usage = createUsage({ ...test, limits: LIMITS });
  elsewhere = createUsage({ ...test, redis: test.connect(), limits: LIMITS });
  accounts = createAccounts({ ...test, vault: createKeyVault(randomBytes(32)) });
  return () => test.close();
});

const USER = 42;

function reserve(chargeId: string, category: Category = 'image', through = usage) {
  return through.reserve({ userId: USER, category, chargeId });
}

async function reserveMany(count: number, category: Category = 'image'): Promise<void> {
  for (let index = 0; index < count; index += 1) await reserve(`many-${index}`, category);
}

/** Moves everything counted so far into the past: Redis's own clock decides, and can't be faked. */
async function letTimePass(ms: number, category: Category = 'image'): Promise<void> {
  const window = test.keys.usageWindow(USER, category);
  for (const member of await test.redis.zrange(window, '0', '-1')) {
    await test.redis.zincrby(window, -ms, member);
  }
}

describe('reserve', () => {
  it('admits up to the limit and then says when the next one will be', async () => {
    expect(await reserve('first')).toMatchObject({
      outcome: 'admitted',
      tier: 'free',
      limit: 10,
      remaining: 9,
    });
    await reserveMany(9);
    const decision = await reserve('one too many');
    expect(decision).toMatchObject({ outcome: 'limited', tier: 'free', limit: 10 });
    if (decision.outcome !== 'limited') return;
    expect(decision.retryAfterMs).toBeGreaterThan(0);
    expect(decision.retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  it('of two hundred at once over two connections admits exactly the limit', async () => {
    const decisions = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        reserve(`charge-${index}`, 'image', index % 2 === 0 ? usage : elsewhere),
      ),
    );
    expect(decisions.filter(({ outcome }) => outcome === 'admitted')).toHaveLength(10);
  });

  it('counts the same charge once, a hundred times at once too', async () => {
    const decisions = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        reserve('same', 'gif', index % 2 === 0 ? usage : elsewhere),
      ),
    );
    expect(decisions.every(({ outcome }) => outcome === 'admitted')).toBe(true);
    expect((await usage.peek(USER)).categories.gif.used).toBe(1);
  });

  it('slides: a request is free again a period after each one, not at the turn of a minute', async () => {
    await reserve('early', 'gif');
    await letTimePass(40_000, 'gif');
    await reserve('late', 'gif');
    expect(await reserve('third', 'gif')).toMatchObject({ outcome: 'limited' });
    await letTimePass(20_001, 'gif');
    expect(await reserve('third', 'gif')).toMatchObject({ outcome: 'admitted', remaining: 0 });
    expect(await reserve('fourth', 'gif')).toMatchObject({ outcome: 'limited' });
  });

  it('keeps a charge admitted after its window, as a job waits in a queue', async () => {
    await reserve('queued', 'gif');
    await letTimePass(61_000, 'gif');
    await reserveMany(2, 'gif');
    expect(await reserve('queued', 'gif')).toMatchObject({ outcome: 'admitted' });
    expect((await usage.peek(USER)).categories.gif.used).toBe(2);
  });

  it('does not count a refused request', async () => {
    await reserveMany(2, 'gif');
    await reserve('refused', 'gif');
    expect((await usage.peek(USER)).categories.gif.used).toBe(2);
  });

  it('keeps people and categories apart', async () => {
    await reserveMany(2, 'gif');
    expect(await reserve('image')).toMatchObject({ outcome: 'admitted' });
    const other = await usage.reserve({ userId: 43, category: 'gif', chargeId: 'many-0' });
    expect(other).toMatchObject({ outcome: 'admitted', remaining: 1 });
  });

  it('waits for enough requests to leave after a tier has shrunk', async () => {
    await accounts.issueKey(USER);
    await accounts.grantTier(USER, 'tier1', undefined);
    await reserveMany(4, 'gif');
    await letTimePass(10_000, 'gif');
    await reserve('latest', 'gif');
    await accounts.grantTier(USER, 'free', undefined);
    const decision = await reserve('after', 'gif');
    // Five are counted and two are allowed: only the last of the older four makes room.
    expect(decision).toMatchObject({ outcome: 'limited', limit: 2 });
    if (decision.outcome !== 'limited') return;
    expect(decision.retryAfterMs).toBeLessThanOrEqual(50_000);
    expect(decision.retryAfterMs).toBeGreaterThan(40_000);
  });

  it.each([60_000, 86_400_000])(
    'forgets what a clock %i ms ahead has counted, instead of refusing until then',
    async (ms) => {
      await reserveMany(2, 'gif');
      await letTimePass(-ms, 'gif');
      expect((await usage.peek(USER)).categories.gif).toMatchObject({ used: 0, remaining: 2 });
      expect(await reserve('after', 'gif')).toMatchObject({ outcome: 'admitted', remaining: 1 });
    },
  );

  it('leaves nothing behind for ever', async () => {
    await reserve('one');
    expect(await test.redis.pttl(test.keys.usageWindow(USER, 'image'))).toBeGreaterThan(0);
    expect(await test.redis.pttl(test.keys.charge(USER, 'image', 'one'))).toBeGreaterThan(0);
  });
});

describe('several at once', () => {
  const reserveAll = (chargeIds: readonly string[], through = usage) =>
    through.reserveAll({ userId: USER, category: 'image', chargeIds });
  const used = async () => (await usage.peek(USER)).categories.image.used;

  it('are counted together in one trip, and given back one by one', async () => {
    await reserveAll(['warm-up']);
    const evalsha = vi.spyOn(test.redis, 'evalsha');
    const decision = await reserveAll(['a', 'b', 'c']);
    expect(evalsha).toHaveBeenCalledTimes(1);
    expect(decision).toMatchObject({ outcome: 'admitted', remaining: 6 });
    await usage.release({ userId: USER, category: 'image', chargeId: 'b' });
    expect(await used()).toBe(3);
  });

  it('are all refused where one is too many, and it is said how many are left', async () => {
    await reserveMany(8);
    await letTimePass(10_000);
    const decision = await reserveAll(['a', 'b', 'c']);
    expect(decision).toMatchObject({ outcome: 'limited', limit: 10, remaining: 2 });
    expect(await used()).toBe(8);
    if (decision.outcome !== 'limited') return;
    expect(decision.retryAfterMs).toBeLessThanOrEqual(50_000);
    expect(decision.retryAfterMs).toBeGreaterThan(40_000);
  });

  it('that were counted before count once, the rest of them too', async () => {
    await reserveMany(7);
    await reserveAll(['a', 'b']);
    expect(await reserveAll(['a', 'b', 'c'])).toMatchObject({ outcome: 'admitted', remaining: 0 });
    expect(await reserveAll(['a', 'b', 'c'])).toMatchObject({ outcome: 'admitted', remaining: 0 });
    expect(await used()).toBe(10);
  });

  it('never exceed the limit, however many ask over two connections', async () => {
    const decisions = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        reserveAll(
          [1, 2, 3].map((place) => `job-${index}-${place}`),
          index % 2 === 0 ? usage : elsewhere,
        ),
      ),
    );
    expect(decisions.filter(({ outcome }) => outcome === 'admitted')).toHaveLength(3);
    expect(await used()).toBe(9);
  });

  it('of a tier without a limit are paid when they are drawn', async () => {
    await accounts.issueKey(USER);
    await accounts.grantTier(USER, 'tier2', undefined);
    await reserveAll(['a', 'b']);
    await accounts.grantTier(USER, 'free', undefined);
    await reserveMany(10);
    const request = { userId: USER, category: 'image', requestId: 'r', chargeId: 'b' } as const;
    expect(await usage.admit(request)).toMatchObject({ outcome: 'admitted' });
  });
});

describe('a tier', () => {
  it('sets the limit', async () => {
    await accounts.issueKey(USER);
    await accounts.grantTier(USER, 'tier1', undefined);
    expect(await reserve('one')).toMatchObject({ tier: 'tier1', limit: 20, remaining: 19 });
  });

  it('without a limit admits everything', async () => {
    await accounts.issueKey(USER);
    await accounts.grantTier(USER, 'tier2', undefined);
    await reserveMany(30);
    expect(await reserve('more')).toMatchObject({
      outcome: 'admitted',
      tier: 'tier2',
      limit: null,
      remaining: null,
    });
  });

  it('that has run out counts as free', async () => {
    await accounts.issueKey(USER);
    await accounts.grantTier(USER, 'tier2', Date.now() - 1);
    expect(await reserve('one')).toMatchObject({ tier: 'free', limit: 10 });
  });
});

describe('a warning', () => {
  const used = (count: number, from = 0, through = usage, canWarn = true) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        through.reserveAll({
          userId: USER,
          category: 'image',
          chargeIds: [`image-${from + index}`],
          canWarn,
        }),
      ),
    );
  const warnings = (decisions: readonly { outcome: string }[]) =>
    decisions.filter((decision) => 'warn' in decision && decision.warn).length;

  it('comes with the request that makes it 80%, and once', async () => {
    expect(warnings(await used(7))).toBe(0);
    expect(warnings(await used(1, 7))).toBe(1);
    expect(warnings(await used(2, 8))).toBe(0);
  });

  it('comes once to many that ask at once over two connections', async () => {
    const decisions = await Promise.all([used(20), used(20, 20, elsewhere)]);
    expect(warnings(decisions.flat())).toBe(1);
  });

  it('comes again in the next period', async () => {
    await used(10);
    await letTimePass(60_001);
    await test.redis.del(test.keys.usageWarned(USER, 'image'));
    expect(warnings(await used(8, 10))).toBe(1);
    expect(await test.redis.pttl(test.keys.usageWarned(USER, 'image'))).toBeGreaterThan(0);
  });

  it('is kept for later where it would not be heard', async () => {
    expect(warnings(await used(8, 0, usage, false))).toBe(0);
    expect(warnings(await used(1, 8))).toBe(1);
  });

  it('does not come for what was counted before, nor without a limit', async () => {
    await used(8, 0, usage, false);
    expect(warnings(await used(8))).toBe(0);
    await accounts.issueKey(USER);
    await accounts.grantTier(USER, 'tier2', undefined);
    expect(warnings(await used(30, 10))).toBe(0);
  });
});

describe('release', () => {
  it('gives the request back, once', async () => {
    await reserveMany(2, 'gif');
    const charge = { userId: USER, category: 'gif', chargeId: 'many-0' } as const;
    await usage.release(charge);
    await elsewhere.release(charge);
    expect(await reserve('next', 'gif')).toMatchObject({ outcome: 'admitted', remaining: 0 });
    expect(await reserve('one more', 'gif')).toMatchObject({ outcome: 'limited' });
  });

  it('of something unknown changes nothing', async () => {
    await reserve('one', 'gif');
    await usage.release({ userId: USER, category: 'gif', chargeId: 'unknown' });
    expect((await usage.peek(USER)).categories.gif.used).toBe(1);
  });
});

describe('peek', () => {
  it('shows each category and counts nothing', async () => {
    await reserve('one');
    await usage.peek(USER);
    const { tier, categories } = await usage.peek(USER);
    expect(tier).toBe('free');
    expect(categories.image).toMatchObject({ limit: 10, periodSeconds: 60, used: 1, remaining: 9 });
    expect(categories.image.resetAtMs).toBeGreaterThan(Date.now());
    expect(categories.llm).toEqual({ limit: 1, periodSeconds: 3_600, used: 0, remaining: 1 });
  });

  it('does not show what has left the window', async () => {
    await reserve('one');
    await letTimePass(60_001);
    expect((await usage.peek(USER)).categories.image).toMatchObject({ used: 0, remaining: 10 });
  });

  it('shows no limit where there is none', async () => {
    await accounts.issueKey(USER);
    await accounts.grantTier(USER, 'tier2', undefined);
    expect((await usage.peek(USER)).categories.image).toEqual({
      limit: null,
      periodSeconds: null,
      used: 0,
      remaining: null,
    });
  });
});

describe('admit', () => {
  function admit(requestId: string, chargeId?: string) {
    const request = { userId: USER, category: 'gif', requestId } as const;
    return usage.admit(chargeId === undefined ? request : { ...request, chargeId });
  }

  it('refuses somebody without a key', async () => {
    expect(await admit('request')).toEqual({ outcome: 'no_key' });
  });

  it.each([
    ['banned', 'ban'],
    ['suspended', 'suspend'],
  ] as const)('refuses a %s key and counts nothing', async (outcome, action) => {
    await accounts.issueKey(USER);
    await accounts[action](USER);
    expect(await admit('request')).toEqual({ outcome });
    expect((await usage.peek(USER)).categories.gif.used).toBe(0);
  });

  it('counts a request and notes when the key was used', async () => {
    await accounts.issueKey(USER);
    expect(await admit('request')).toMatchObject({ outcome: 'admitted', remaining: 1 });
    expect((await accounts.load(USER))?.lastUsedAtMs).toBeGreaterThan(0);
  });

  it('takes a reservation of the bot as paid, also when the window is full', async () => {
    await accounts.issueKey(USER);
    await reserveMany(2, 'gif');
    expect(await admit('request', 'many-1')).toMatchObject({ outcome: 'admitted', remaining: 0 });
    expect(await admit('the retry', 'many-1')).toMatchObject({ outcome: 'admitted' });
    expect((await usage.peek(USER)).categories.gif.used).toBe(2);
  });

  it('ignores a reservation that nobody made', async () => {
    await accounts.issueKey(USER);
    await admit('one', 'invented');
    await admit('two', 'invented');
    expect(await admit('three', 'invented')).toMatchObject({ outcome: 'limited' });
  });

  it('does not take the reservation of another person or category', async () => {
    await accounts.issueKey(USER);
    await usage.reserve({ userId: 43, category: 'gif', chargeId: 'theirs' });
    await usage.reserve({ userId: USER, category: 'image', chargeId: 'a picture' });
    await reserveMany(2, 'gif');
    expect(await admit('request', 'theirs')).toMatchObject({ outcome: 'limited' });
    expect(await admit('request', 'a picture')).toMatchObject({ outcome: 'limited' });
  });

  it('takes a released reservation as none', async () => {
    await accounts.issueKey(USER);
    await reserveMany(2, 'gif');
    await usage.release({ userId: USER, category: 'gif', chargeId: 'many-0' });
    await admit('another');
    expect(await admit('request', 'many-0')).toMatchObject({ outcome: 'limited' });
  });

  it('gives a failed request back by its id', async () => {
    await accounts.issueKey(USER);
    await admit('request', 'invented');
    await usage.release({ userId: USER, category: 'gif', chargeId: 'request' });
    expect((await usage.peek(USER)).categories.gif.used).toBe(0);
  });

  it('of two hundred at once over two connections lets exactly the limit in', async () => {
    await accounts.issueKey(USER);
    const admissions = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        (index % 2 === 0 ? usage : elsewhere).admit({
          userId: USER,
          category: 'image',
          requestId: `request-${index}`,
        }),
      ),
    );
    expect(admissions.filter(({ outcome }) => outcome === 'admitted')).toHaveLength(10);
  });

  it('costs one round trip', async () => {
    await accounts.issueKey(USER);
    await admit('warm-up');
    const evalsha = vi.spyOn(test.redis, 'evalsha');
    await admit('request');
    expect(evalsha).toHaveBeenCalledTimes(1);
  });

  it('of somebody without a limit costs one for many requests, and none lets a banned one in', async () => {
    await accounts.issueKey(USER);
    await accounts.grantTier(USER, 'tier2', undefined);
    const evalsha = vi.spyOn(test.redis, 'evalsha');
    const many = Array.from({ length: 50 }, (_, index) => `request-${index}`);
    const first = await admit('first');
    for (const requestId of many) expect(await admit(requestId)).toEqual(first);
    expect(evalsha.mock.calls.length).toBeLessThan(many.length);
    await accounts.ban(USER);
    await vi.waitFor(async () => {
      expect(await admit('banned')).toEqual({ outcome: 'banned' });
    });
  });
});
