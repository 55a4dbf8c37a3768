import { describe, expect, it } from 'vitest';
import { priorityOf } from '../../src/domain/fairness.js';
import { TIERS } from '../../src/domain/limits.js';

describe('priorityOf', () => {
  it.each(TIERS)('puts every further job of a %s person behind their last', (tier) => {
    const places = Array.from({ length: 300 }, (_, backlog) => priorityOf(tier, backlog));
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
  });

  it('lets a newcomer’s first job go before the second of somebody of the same tier', () => {
    for (const tier of TIERS) expect(priorityOf(tier, 0)).toBeLessThan(priorityOf(tier, 1));
  });

  it('lets a higher tier go first, and no backlog of it hold up a free person for long', () => {
    expect(priorityOf('tier2', 0)).toBeLessThan(priorityOf('tier1', 0));
    expect(priorityOf('tier1', 0)).toBeLessThan(priorityOf('free', 0));
    expect(priorityOf('free', 0)).toBeLessThan(priorityOf('tier2', 10));
  });

  it('stays within what BullMQ takes', () => {
    expect(priorityOf('free', 10 ** 9)).toBe(2 ** 21);
  });
});
