import { describe, expect, it } from 'vitest';
import { effectiveTier, endOf, type Entitlements, PAID_GRACE_MS } from '../../src/domain/tiers.js';

const NOW = 1_000_000_000;
const LATER = NOW + 1;
const NO_GRANT: Entitlements = { grant: { tier: 'free' } };

describe('effectiveTier', () => {
  it('of who was given nothing is free, for ever', () => {
    expect(effectiveTier(NO_GRANT, NOW)).toEqual({ tier: 'free', source: 'free' });
  });

  it.each([
    ['a grant', { grant: { tier: 'tier1', untilMs: LATER } }, 'tier1', 'grant'],
    ['a trial', { ...NO_GRANT, trialUntilMs: LATER }, 'tier1', 'trial'],
    ['what is paid', { ...NO_GRANT, paidTier2UntilMs: LATER }, 'tier2', 'paid'],
    [
      'the higher one, whichever lasts longer',
      { grant: { tier: 'tier1' }, paidTier2UntilMs: LATER },
      'tier2',
      'paid',
    ],
    [
      'a grant above what is paid',
      { grant: { tier: 'tier2', untilMs: LATER }, paidTier1UntilMs: LATER + 9 },
      'tier2',
      'grant',
    ],
  ] as const)('is %s', (_name, entitlements: Entitlements, tier, source) => {
    expect(effectiveTier(entitlements, NOW)).toMatchObject({ tier, source });
  });

  it('of two alike is the one that lasts longer', () => {
    const two = { grant: { tier: 'tier1', untilMs: LATER + 5 }, trialUntilMs: LATER } as const;
    expect(effectiveTier(two, NOW)).toEqual({
      tier: 'tier1',
      source: 'grant',
      untilMs: LATER + 5,
    });
    const forEver = { ...two, grant: { tier: 'tier1' } } as const;
    expect(effectiveTier(forEver, NOW)).toEqual({ tier: 'tier1', source: 'grant' });
    expect(effectiveTier({ ...two, trialUntilMs: LATER + 6 }, NOW).source).toBe('trial');
  });

  it('ends to the millisecond, and falls back to what is left', () => {
    const both = {
      grant: { tier: 'tier2', untilMs: NOW },
      paidTier1UntilMs: LATER,
    } as const;
    expect(effectiveTier(both, NOW - 1).tier).toBe('tier2');
    expect(effectiveTier(both, NOW)).toMatchObject({ tier: 'tier1', source: 'paid' });
  });

  it('goes on for the grace when it is paid, and only then', () => {
    const end = NOW + PAID_GRACE_MS;
    const paid = { ...NO_GRANT, paidTier1UntilMs: NOW };
    expect(effectiveTier(paid, end - 1)).toEqual({
      tier: 'tier1',
      source: 'paid',
      untilMs: NOW,
    });
    expect(effectiveTier(paid, end).tier).toBe('free');
    expect(effectiveTier({ ...NO_GRANT, trialUntilMs: NOW }, NOW).tier).toBe('free');
  });

  it('is never a grant of free', () => {
    const grant = { tier: 'free', untilMs: LATER } as const;
    expect(effectiveTier({ grant }, NOW)).toEqual({ tier: 'free', source: 'free' });
  });
});

describe('endOf', () => {
  it('is the grace later for what is paid, and never for what has no end', () => {
    expect(endOf({ source: 'paid', untilMs: NOW })).toBe(NOW + PAID_GRACE_MS);
    expect(endOf({ source: 'grant', untilMs: NOW })).toBe(NOW);
    expect(endOf({ source: 'grant' })).toBeUndefined();
  });
});
