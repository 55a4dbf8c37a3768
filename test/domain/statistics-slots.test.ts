import { describe, expect, it } from 'vitest';
import {
  PERIODS,
  slotsOf,
  toSlotId,
  yesterdayAndToday,
} from '../../src/domain/statistics-slots.js';

const NOW_MS = Date.parse('2026-03-01T00:30:00Z');

function idsOf(...slots: Parameters<typeof toSlotId>[0][]): string[] {
  return slots.map(toSlotId);
}

describe('the slots of a period', () => {
  it('are the last 24 hours of a day', () => {
    const ids = idsOf(...slotsOf('day', NOW_MS));
    expect(ids).toHaveLength(24);
    expect([ids[0], ids.at(-1)]).toEqual(['2026-02-28T01', '2026-03-01T00']);
  });

  it('are the last days of a week and of a month, today among them', () => {
    const [week, month] = [slotsOf('week', NOW_MS), slotsOf('month', NOW_MS)];
    expect(idsOf(...week)).toHaveLength(7);
    expect(idsOf(...week).slice(-2)).toEqual(['2026-02-28', '2026-03-01']);
    expect(idsOf(...month)[0]).toBe('2026-01-31');
  });

  it.each(PERIODS)('differ all from each other in a %s', (period) => {
    const ids = idsOf(...slotsOf(period, NOW_MS));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('yesterday and today are two days', () => {
  expect(idsOf(...yesterdayAndToday(NOW_MS))).toEqual(['2026-02-28', '2026-03-01']);
});
