import { describe, expect, it } from 'vitest';
import {
  combineMemberships,
  FRESH_FOR_MS,
  GATE_VERDICTS,
  isAdmitted,
  isFresh,
  isPlausibleEvent,
  type KnownMembership,
  type Membership,
  newerMembership,
  RECHECK_AFTER_MS,
  toMembership,
} from '../../src/domain/membership.js';

describe('toMembership', () => {
  it.each<[string, boolean | undefined, Membership]>([
    ['creator', undefined, 'member'],
    ['administrator', undefined, 'member'],
    ['member', undefined, 'member'],
    ['restricted', true, 'member'],
    ['restricted', false, 'left'],
    ['restricted', undefined, 'left'],
    ['left', undefined, 'left'],
    ['kicked', undefined, 'left'],
    ['something new', undefined, 'unknown'],
  ])('takes %s (is_member %s) for %s', (status, isMember, expected) => {
    expect(toMembership({ status, is_member: isMember })).toBe(expected);
  });
});

describe('combineMemberships', () => {
  it.each<[Membership[], Membership]>([
    [[], 'member'],
    [['member', 'member'], 'member'],
    [['member', 'left'], 'left'],
    [['unknown', 'left'], 'left'],
    [['member', 'unknown'], 'unknown'],
  ])('makes of %j: %s', (memberships, expected) => {
    expect(combineMemberships(memberships)).toBe(expected);
  });
});

describe('what a membership means', () => {
  const places = Object.keys(GATE_VERDICTS) as (keyof typeof GATE_VERDICTS)[];

  it.each(places)('at %s: unknown cuts nobody off, and a member goes on', (place) => {
    expect(isAdmitted(place, 'unknown')).toBe(true);
    expect(isAdmitted(place, 'member')).toBe(true);
  });

  it('keeps who left out of everything but broadcasts and what was accepted before', () => {
    const open = places.filter((place) => isAdmitted(place, 'left'));
    expect(open).toEqual(['broadcast', 'queued job']);
  });
});

describe('what was learnt', () => {
  const NOW = 1_000_000_000;
  const known = (membership: 'member' | 'left', ageMs: number): KnownMembership => ({
    membership,
    atMs: NOW - ageMs,
  });

  it.each(['member', 'left'] as const)('of a %s is fresh for its time', (membership) => {
    const lifetime = FRESH_FOR_MS[membership];
    expect(isFresh(known(membership, lifetime - 1), NOW)).toBe(true);
    expect(isFresh(known(membership, lifetime), NOW)).toBe(false);
  });

  it('in the bot holds for no longer than the bound that is stated', () => {
    expect(FRESH_FOR_MS.member).toBeLessThanOrEqual(RECHECK_AFTER_MS);
  });

  it('gives way to what is newer, and to what came last in the same moment', () => {
    const older = known('left', 5);
    expect(newerMembership(older, known('member', 4), NOW)).toEqual(known('member', 4));
    expect(newerMembership(older, known('member', 5), NOW)).toEqual(known('member', 5));
    expect(newerMembership(older, known('member', 6), NOW)).toEqual(older);
    expect(newerMembership(undefined, older, NOW)).toEqual(older);
  });

  it('by a clock that was ahead gives way like everything else', () => {
    expect(newerMembership(known('left', -60_000), known('member', 0), NOW)).toEqual(
      known('member', 0),
    );
    expect(isFresh(known('left', -60_000), NOW + FRESH_FOR_MS.left + 60_000)).toBe(false);
  });
});

describe('an event', () => {
  const NOW = 1_000_000_000;
  const left: KnownMembership = { membership: 'left', atMs: NOW - 3_000 };

  it.each<[string, KnownMembership | undefined, boolean]>([
    ['nothing is known', undefined, true],
    ['the same is known', { membership: 'left', atMs: NOW }, true],
    ['it is newer than what is known', { membership: 'member', atMs: NOW - 4_000 }, true],
    ['it is older than what is known', { membership: 'member', atMs: NOW - 2_000 }, false],
  ])('is plausible where %s: %#', (_what, known, expected) => {
    expect(isPlausibleEvent(known, left, NOW)).toBe(expected);
  });

  it('is not, once it may have been overtaken', () => {
    expect(isPlausibleEvent(undefined, left, NOW + 6_999)).toBe(true);
    expect(isPlausibleEvent(undefined, left, NOW + 7_000)).toBe(false);
  });
});
