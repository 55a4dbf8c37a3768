import { describe, expect, it } from 'vitest';
import { type Membership, combineMemberships, toMembership } from '../../src/domain/membership.js';

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
