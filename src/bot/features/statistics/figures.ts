import { addCounts, type Counts, type Figures, toFigures } from '../../../domain/statistics.js';
import { type Period, slotsOf, yesterdayAndToday } from '../../../domain/statistics-slots.js';
import type { PeriodFigures } from '../../../views/statistics-charts.js';
import type { StatisticsProps } from '../../../views/statistics-view.js';
import type { BotDeps } from '../../deps.js';

type Statistics = BotDeps['statistics'];

/** @throws StoreError */
export async function loadToday(statistics: Statistics, nowMs: number): Promise<StatisticsProps> {
  const days = yesterdayAndToday(nowMs);
  const [counts, people] = await Promise.all([
    statistics.load(days),
    Promise.all(days.map((day) => statistics.countPeople([day]))),
  ]);
  const of = (index: number): Figures => toFigures(counts[index] ?? {}, people[index] ?? 0);
  return { yesterday: of(0), today: of(1) };
}

/** @throws StoreError */
export async function loadPeriod(
  statistics: Statistics,
  period: Period,
  nowMs: number,
): Promise<PeriodFigures> {
  const slots = slotsOf(period, nowMs);
  const [counts, people, everybody] = await Promise.all([
    statistics.load(slots),
    Promise.all(slots.map((slot) => statistics.countPeople([slot]))),
    statistics.countPeople(slots),
  ]);
  const none: Counts = {};
  return {
    period,
    slots: slots.map((slot, index) => ({
      slot,
      figures: toFigures(counts[index] ?? none, people[index] ?? 0),
    })),
    total: toFigures(addCounts(counts), everybody),
  };
}
