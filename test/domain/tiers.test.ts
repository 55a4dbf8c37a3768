import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../src/domain/limits.js';
import {
  effectiveTier,
  type EffectiveTier,
  endOf,
  type Entitlements,
  grantEndOf,
  isStillTrue,
  PAID_GRACE_MS,
  remindersOf,
  wayOnFrom,
} from '../../src/domain/tiers.js';

const DAY_MS = 86_400_000;
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

describe('grantEndOf', () => {
  it.each([0, -1, 1.5, Number.NaN, Infinity, 36_501, 1e18])('%d days are not possible', (days) => {
    expect(grantEndOf(days, NOW)).toBeUndefined();
  });

  it('is so many days from now, up to a hundred years', () => {
    expect(grantEndOf(1, NOW)).toBe(NOW + DAY_MS);
    expect(grantEndOf(36_500, NOW)).toBe(NOW + 36_500 * DAY_MS);
  });
});

describe('the way on from a limit', () => {
  it('is the next tier, and a trial for who can have one', () => {
    const offer = { tier: 'tier1', limit: DEFAULT_LIMITS.tier1.image };
    expect(wayOnFrom(DEFAULT_LIMITS, 'image', { tier: 'free' })).toEqual({ offer, hasTrial: true });
    const tried = { tier: 'free', trialAvailableAtMs: LATER } as const;
    expect(wayOnFrom(DEFAULT_LIMITS, 'image', tried)).toEqual({ offer, hasTrial: false });
    expect(wayOnFrom(DEFAULT_LIMITS, 'image', { tier: 'tier1' })).toMatchObject({
      offer: { tier: 'tier2' },
      hasTrial: false,
    });
  });

  it('has no trial where its tier allows no more, and is nowhere at the top', () => {
    const flat: Limits = { ...DEFAULT_LIMITS, tier1: DEFAULT_LIMITS.free };
    expect(wayOnFrom(flat, 'image', { tier: 'free' })).toMatchObject({
      offer: { tier: 'tier2' },
      hasTrial: false,
    });
    expect(wayOnFrom(DEFAULT_LIMITS, 'image', { tier: 'tier2' }).offer).toBeUndefined();
  });
});

describe('reminders', () => {
  const untilMs = NOW + 10 * DAY_MS;
  const paid: EffectiveTier = { tier: 'tier1', source: 'paid', untilMs };
  const grant: EffectiveTier = { tier: 'tier1', source: 'grant', untilMs };
  const free: EffectiveTier = { tier: 'free', source: 'free' };

  it('come three days and one day before the end, and at the end', () => {
    expect(remindersOf(grant, NOW)).toEqual([
      { kind: 'three_days', dueMs: untilMs - 3 * DAY_MS },
      { kind: 'one_day', dueMs: untilMs - DAY_MS },
      { kind: 'ended', dueMs: untilMs },
    ]);
  });

  it('of what is paid say that it has ended after the grace', () => {
    expect(remindersOf(paid, NOW).at(-1)).toEqual({
      kind: 'ended',
      dueMs: untilMs + PAID_GRACE_MS,
    });
  });

  it('of a trial say only that it has ended, and of what never ends nothing', () => {
    const trial = remindersOf({ ...grant, source: 'trial' }, NOW);
    expect(trial.map(({ kind }) => kind)).toEqual(['ended']);
    expect(remindersOf({ tier: 'tier2', source: 'grant' }, NOW)).toEqual([]);
    expect(remindersOf(free, NOW)).toEqual([]);
  });

  it('that would have come before are left out', () => {
    expect(remindersOf(grant, untilMs - DAY_MS).map(({ kind }) => kind)).toEqual(['ended']);
    expect(remindersOf(grant, untilMs)).toEqual([]);
  });

  it.each<[string, EffectiveTier]>([
    ['renewed', { ...paid, untilMs: untilMs + 30 * DAY_MS }],
    ['given back', free],
    ['outdone', { ...paid, tier: 'tier2' }],
    ['now a grant', { ...paid, source: 'grant' }],
  ])('of a tier that is %s do not hold', (_name, now) => {
    expect(isStillTrue('one_day', paid, now, untilMs - DAY_MS)).toBe(false);
    expect(isStillTrue('one_day', paid, paid, untilMs - DAY_MS)).toBe(true);
  });

  it('that come late leave the word to the next one', () => {
    expect(isStillTrue('three_days', paid, paid, untilMs - DAY_MS - 1)).toBe(true);
    expect(isStillTrue('three_days', paid, paid, untilMs - DAY_MS)).toBe(false);
    expect(isStillTrue('one_day', paid, paid, untilMs)).toBe(false);
  });

  it('of an end hold for who has less than before, whatever it is', () => {
    const end = untilMs + PAID_GRACE_MS;
    expect(isStillTrue('ended', paid, free, end)).toBe(true);
    expect(isStillTrue('ended', { ...paid, tier: 'tier2' }, grant, end)).toBe(true);
    expect(isStillTrue('ended', paid, grant, end)).toBe(false);
    expect(isStillTrue('ended', paid, { tier: 'tier2', source: 'grant' }, end)).toBe(false);
  });
});
