import { type Slot, slotAt, toSlotId } from '../../domain/statistics-slots.js';
import { type Counts, COUNTERS, type Tally } from '../../domain/statistics.js';
import type { RedisClient } from '../connection.js';
import { type Keys, TTL_SECONDS } from '../keys.js';
import { runScript } from '../scripts.js';
import { ADD_STATISTICS, COUNT_STARS } from './statistics-scripts.js';
import { storeCall } from '../store-call.js';

/** A tally that is written down: which one of which process, and when. */
export interface Batch extends Tally {
  processId: string;
  /** Counts up from 1 in each process. */
  number: number;
  atMs: number;
}

export interface StarsLine {
  /** Of one id there is one line, however often it comes. */
  id: string;
  direction: 'earned' | 'returned';
  stars: number;
  atMs: number;
}

/**
 * What all processes have counted, by hour and by day, and how many people that were.
 * @throws StoreError from each of these
 */
export interface Statistics {
  /** Idempotent, as long as a process adds its batches one after the other. */
  add(batch: Batch): Promise<void>;
  /** Idempotent. */
  countStars(line: StarsLine): Promise<void>;
  /** In the order of the slots; one in which nothing was counted is empty. */
  load(slots: readonly Slot[]): Promise<Counts[]>;
  /** How many different people used the bot in these slots together; off by a hundredth or so. */
  countPeople(slots: readonly Slot[]): Promise<number>;
}

/** What stands in a slot's hash besides counters. */
const BATCH_MARK = 'batch:';

function toCounts(fields: Record<string, string>): Counts {
  const counters = Object.entries(fields).filter(([name]) => !name.startsWith(BATCH_MARK));
  return Object.fromEntries(counters.map(([name, count]) => [name, Number(count)]));
}

export function createStatistics({ redis, keys }: { redis: RedisClient; keys: Keys }): Statistics {
  return {
    async add({ processId, number, atMs, counts, peaks, people }) {
      const [hour, day] = [toSlotId(slotAt('hour', atMs)), toSlotId(slotAt('day', atMs))];
      await runScript(
        redis,
        ADD_STATISTICS,
        [
          ...[keys.statistics(hour), keys.statistics(day)],
          ...[keys.statisticsPeople(hour), keys.statisticsPeople(day)],
        ],
        [
          ...[processId, number, TTL_SECONDS.statisticsHour, TTL_SECONDS.statisticsDay],
          ...[counts.size, ...[...counts].flat()],
          ...[peaks.size, ...[...peaks].flat()],
          ...people,
        ],
      );
    },

    async countStars({ id, direction, stars, atMs }) {
      const day = toSlotId(slotAt('day', atMs));
      await runScript(
        redis,
        COUNT_STARS,
        [keys.statistics(day), keys.statisticsStars(day)],
        [id, COUNTERS.stars(direction), stars, TTL_SECONDS.statisticsDay],
      );
    },

    load: (slots) =>
      storeCall('load statistics', () =>
        Promise.all(
          slots.map(async (slot) => toCounts(await redis.hgetall(keys.statistics(toSlotId(slot))))),
        ),
      ),

    countPeople: (slots) =>
      storeCall('count who used the bot', () =>
        redis.pfcount(...slots.map((slot) => keys.statisticsPeople(toSlotId(slot)))),
      ),
  };
}
