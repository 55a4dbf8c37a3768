/** An hour or a day, of UTC: every process and every admin means the same one. */
export interface Slot {
  unit: 'hour' | 'day';
  startMs: number;
}

const HOUR_MS = 3_600_000;
const LENGTH_MS = { hour: HOUR_MS, day: 24 * HOUR_MS } as const;

export const PERIODS = ['day', 'week', 'month'] as const;
export type Period = (typeof PERIODS)[number];

/** How many of which; hours are kept for no longer than is shown of them. */
const SLOTS: Record<Period, { unit: Slot['unit']; count: number }> = {
  day: { unit: 'hour', count: 24 },
  week: { unit: 'day', count: 7 },
  month: { unit: 'day', count: 30 },
};

export function slotAt(unit: Slot['unit'], atMs: number): Slot {
  return { unit, startMs: Math.floor(atMs / LENGTH_MS[unit]) * LENGTH_MS[unit] };
}

/** `2026-11-22T07` or `2026-11-22`. */
export function toSlotId({ unit, startMs }: Slot): string {
  return new Date(startMs).toISOString().slice(0, unit === 'hour' ? 13 : 10);
}

/** The last slots of their kind, from the oldest to the one that runs. */
function lastSlots(unit: Slot['unit'], count: number, nowMs: number): Slot[] {
  const { startMs: newestMs } = slotAt(unit, nowMs);
  return Array.from({ length: count }, (_, index) => ({
    unit,
    startMs: newestMs - (count - 1 - index) * LENGTH_MS[unit],
  }));
}

export function slotsOf(period: Period, nowMs: number): Slot[] {
  const { unit, count } = SLOTS[period];
  return lastSlots(unit, count, nowMs);
}

export function yesterdayAndToday(nowMs: number): Slot[] {
  return lastSlots('day', 2, nowMs);
}
