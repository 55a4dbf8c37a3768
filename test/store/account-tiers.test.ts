import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, TIERS } from '../../src/domain/limits.js';
import { effectiveTier, PAID_GRACE_MS, TRIAL } from '../../src/domain/tiers.js';
import { type Accounts, createAccounts } from '../../src/store/accounts.js';
import { createKeyVault } from '../../src/store/key-vault.js';
import { createUsage } from '../../src/store/usage.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

const USER = 42;
const HOUR_MS = 3_600_000;

let test: TestRedis;
let accounts: Accounts;
/** The accounts as a second process sees them. */
let elsewhere: Accounts;

beforeEach(async () => {
  test = await createTestRedis();
  const vault = createKeyVault(randomBytes(32));
  accounts = createAccounts({ ...test, vault });
  elsewhere = createAccounts({ ...test, redis: test.connect(), vault });
  return () => test.close();
});

/** Moves the trial into the past: Redis's own clock decides, and can't be faked. */
async function letTrialAge(ms: number): Promise<void> {
  for (const field of ['trialUntilMs', 'trialClaimedAtMs']) {
    await test.redis.hincrby(test.keys.account(USER), field, -ms);
  }
}

describe('claimTrial', () => {
  it('begins a day of tier 1, also for who had no account', async () => {
    const { outcome, account } = await accounts.claimTrial(USER);
    expect(outcome).toBe('claimed');
    expect(account).toMatchObject({ tier: 'tier1', tierSource: 'trial', keyStatus: 'active' });
    const { tierUntilMs = 0, trialAvailableAtMs = 0 } = account;
    expect(trialAvailableAtMs - tierUntilMs).toBe(TRIAL.everyMs - TRIAL.lastsMs);
    expect(Math.abs(tierUntilMs - TRIAL.lastsMs - Date.now())).toBeLessThan(HOUR_MS);
    expect(await elsewhere.load(USER)).toEqual(account);
  });

  it('called a thousand times at once over two connections begins one', async () => {
    const claims = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) =>
        (index % 2 === 0 ? accounts : elsewhere).claimTrial(USER),
      ),
    );
    expect(claims.filter(({ outcome }) => outcome === 'claimed')).toHaveLength(1);
    expect(claims.filter(({ outcome }) => outcome === 'not_needed')).toHaveLength(999);
    expect(new Set(claims.map(({ account }) => account.tierUntilMs)).size).toBe(1);
  });

  it('is refused until seven days after the last, with the time of the next', async () => {
    const first = await accounts.claimTrial(USER);
    await letTrialAge(TRIAL.lastsMs);
    const early = await accounts.claimTrial(USER);
    expect(early).toMatchObject({ outcome: 'too_soon', account: { tier: 'free' } });
    expect(early.account.trialAvailableAtMs).toBe(
      (first.account.trialAvailableAtMs ?? 0) - TRIAL.lastsMs,
    );
    await letTrialAge(TRIAL.everyMs - TRIAL.lastsMs);
    expect(await accounts.load(USER)).not.toHaveProperty('trialAvailableAtMs');
    expect(await accounts.claimTrial(USER)).toMatchObject({ outcome: 'claimed' });
  });

  it('is not given again by a clock that is set back', async () => {
    await accounts.claimTrial(USER);
    // A clock an hour, or a year, behind the one that the claim was made by.
    for (const ms of [HOUR_MS, 365 * 24 * HOUR_MS]) {
      await test.redis.hincrby(test.keys.account(USER), 'trialClaimedAtMs', ms);
      await test.redis.hset(test.keys.account(USER), 'trialUntilMs', 0);
      expect(await accounts.claimTrial(USER)).toMatchObject({ outcome: 'too_soon' });
    }
  });

  it.each(['tier1', 'tier2'] as const)('takes no trial from who has %s', async (tier) => {
    await accounts.issueKey(USER);
    await accounts.grantTier(USER, tier, undefined);
    const claim = await accounts.claimTrial(USER);
    expect(claim).toMatchObject({ outcome: 'not_needed', account: { tier } });
    expect(claim.account).not.toHaveProperty('trialAvailableAtMs');
  });

  it.each([
    ['ban', 'banned'],
    ['suspend', 'suspended'],
  ] as const)('after %s begins nothing', async (action, outcome) => {
    await accounts.issueKey(USER);
    await accounts[action](USER);
    expect(await accounts.claimTrial(USER)).toMatchObject({ outcome, account: { tier: 'free' } });
  });
});

describe('a grant', () => {
  it('below what is paid changes nothing now, and free takes back the grant alone', async () => {
    await accounts.issueKey(USER);
    const paidUntilMs = Date.now() + HOUR_MS;
    await test.redis.hset(test.keys.account(USER), 'paidTier2UntilMs', paidUntilMs);
    const paid = { tier: 'tier2', tierSource: 'paid', tierUntilMs: paidUntilMs };
    expect(await accounts.grantTier(USER, 'tier1', undefined)).toMatchObject(paid);
    expect(await accounts.grantTier(USER, 'free', undefined)).toMatchObject(paid);
    await test.redis.hdel(test.keys.account(USER), 'paidTier2UntilMs');
    expect(await accounts.load(USER)).toMatchObject({ tier: 'free', tierSource: 'free' });
  });
});

describe('the tier that usage counts by', () => {
  it('is the one of the account, whatever was granted, tried and paid', async () => {
    await accounts.issueKey(USER);
    const usage = createUsage({ ...test, limits: DEFAULT_LIMITS });
    // Hours around now and around the end of the grace; a test is not that slow.
    const offsetMs = fc
      .tuple(fc.constantFrom(0, -PAID_GRACE_MS), fc.integer({ min: -50, max: 50 }))
      .map(([around, hours]) => around + (hours + 0.5) * HOUR_MS);
    const untilMs = fc.option(offsetMs, { nil: undefined });
    const entitlements = fc.record({
      tier: fc.constantFrom(...TIERS),
      tierUntilMs: untilMs,
      trialUntilMs: untilMs,
      paidTier1UntilMs: untilMs,
      paidTier2UntilMs: untilMs,
    });
    await fc.assert(
      fc.asyncProperty(entitlements, async ({ tier, ...offsets }) => {
        const nowMs = Date.now();
        const times = Object.entries(offsets).map(
          ([field, offset]) => [field, offset === undefined ? undefined : nowMs + offset] as const,
        );
        const account = test.keys.account(USER);
        await test.redis.hdel(account, ...times.map(([field]) => field));
        const set = times.flatMap(([field, at]) => (at === undefined ? [] : [field, at]));
        await test.redis.hset(account, 'tier', tier, ...set);
        const { tierUntilMs, ...others } = Object.fromEntries(times);
        const expected = effectiveTier({ grant: { tier, untilMs: tierUntilMs }, ...others }, nowMs);
        expect((await usage.peek(USER)).tier).toBe(expected.tier);
        expect(await accounts.load(USER)).toMatchObject({
          tier: expected.tier,
          tierSource: expected.source,
        });
        const charge = { userId: USER, category: 'image', chargeId: 'one' } as const;
        expect((await usage.reserve(charge)).tier).toBe(expected.tier);
      }),
      { numRuns: 150 },
    );
  });
});
