import { beforeEach, describe, expect, it } from 'vitest';
import { createCountingMetrics } from '../../../src/domain/counting-metrics.js';
import { slotAt, slotsOf } from '../../../src/domain/statistics-slots.js';
import { toFigures } from '../../../src/domain/statistics.js';
import { StoreError } from '../../../src/errors.js';
import { countRevenue } from '../../../src/store/counted-ledgers.js';
import { createLedgers } from '../../../src/store/ledger.js';
import { startStatisticsWriter } from '../../../src/store/statistics/statistics-writer.js';
import {
  type Batch,
  createStatistics,
  type Statistics,
} from '../../../src/store/statistics/statistics.js';
import { captureLog } from '../../helpers/captured-log.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';

const NOW_MS = Date.parse('2026-11-22T07:30:00Z');
const TODAY = slotAt('day', NOW_MS);

let test: TestRedis;
let statistics: Statistics;
beforeEach(async () => {
  test = await createTestRedis();
  statistics = createStatistics(test);
  return () => test.close();
});

function batch(changes: Partial<Batch> = {}): Batch {
  return {
    ...{ processId: 'a', number: 1, atMs: NOW_MS },
    ...{ counts: new Map([['new', 2]]), peaks: new Map([['peak:image', 5]]) },
    ...{ people: new Set([1, 2]), ...changes },
  };
}

describe('statistics', () => {
  it('stand in their hour and in their day', async () => {
    await statistics.add(batch());
    const [hour, day, otherHour] = await statistics.load([
      slotAt('hour', NOW_MS),
      TODAY,
      slotAt('hour', NOW_MS - 3_600_000),
    ]);
    expect(hour).toEqual({ new: 2, 'peak:image': 5 });
    expect(day).toEqual(hour);
    expect(otherHour).toEqual({});
  });

  it('of all processes are added up; of heights the highest stays', async () => {
    await statistics.add(batch());
    await statistics.add(batch({ number: 2, peaks: new Map([['peak:image', 3]]) }));
    await statistics.add(batch({ processId: 'b', peaks: new Map([['peak:image', 9]]) }));
    expect(await statistics.load([TODAY])).toEqual([{ new: 6, 'peak:image': 9 }]);
  });

  it('count a batch once, also where its reply was lost', async () => {
    await statistics.add(batch());
    await statistics.add(batch());
    expect(await statistics.load([TODAY])).toEqual([{ new: 2, 'peak:image': 5 }]);
  });

  it('count people once in all their slots', async () => {
    await statistics.add(batch());
    const people = new Set([2, 3]);
    await statistics.add(batch({ number: 2, atMs: NOW_MS - 24 * 3_600_000, people }));
    expect(await statistics.countPeople([TODAY])).toBe(2);
    expect(await statistics.countPeople(slotsOf('week', NOW_MS))).toBe(3);
  });

  it('are kept for a while only, hours shorter than days', async () => {
    await statistics.add(batch());
    const { keys, redis } = test;
    for (const key of [keys.statistics('2026-11-22T07'), keys.statisticsPeople('2026-11-22T07')]) {
      expect(await redis.ttl(key)).toBeLessThanOrEqual(3 * 86_400);
      expect(await redis.ttl(key)).toBeGreaterThan(2 * 86_400);
    }
    for (const key of [keys.statistics('2026-11-22'), keys.statisticsPeople('2026-11-22')]) {
      expect(await redis.ttl(key)).toBeGreaterThan(365 * 86_400);
    }
  });
});

describe('what a process writes down', () => {
  function startWriter(add: Statistics['add']) {
    const metrics = createCountingMetrics();
    const { logger, lines } = captureLog();
    const writer = startStatisticsWriter({
      ...{ metrics, statistics: { add }, logger },
      ...{ everyMs: 1e6, now: () => NOW_MS },
    });
    return { metrics, writer, lines };
  }

  it('is there when it has stopped', async () => {
    const { metrics, writer } = startWriter((each) => statistics.add(each));
    metrics.personSeen(5);
    metrics.watchQueue('image', () => Promise.resolve({ waiting: 4, active: 1, delayed: 0 }));
    await writer.stop();
    const [counts = {}] = await statistics.load([TODAY]);
    expect(toFigures(counts, await statistics.countPeople([TODAY]))).toMatchObject({
      users: 1,
      waiting: new Map([['image', { mean: 4, peak: 4 }]]),
    });
  });

  it('comes again as the same batch where Redis did not answer, and what came since behind it', async () => {
    let isAway = true;
    const { metrics, writer } = startWriter(async (each) => {
      // The reply is lost, the batch is not.
      await statistics.add(each);
      if (isAway) throw new StoreError('store_unavailable', 'away');
    });
    metrics.personCame();
    await writer.stop();
    isAway = false;
    metrics.personCame();
    await writer.stop();
    expect(await statistics.load([TODAY])).toEqual([{ new: 2 }]);
  });

  it('is nothing where nothing happened', async () => {
    const { writer } = startWriter(() => Promise.reject(new Error('called')));
    await writer.stop();
    expect(await statistics.load([TODAY])).toEqual([{}]);
  });
});

describe('the revenue', () => {
  const paidAtMs = NOW_MS - 60_000;
  const payment = { kind: 'payment', chargeId: 'c1', tier: 'tier1', stars: 500, paidAtMs } as const;
  const refund = { kind: 'refund', chargeId: 'c1', atMs: NOW_MS } as const;

  async function open() {
    await test.redis.hset(test.keys.account(7), 'status', 'active');
    return countRevenue(createLedgers(test), statistics);
  }

  async function starsToday() {
    const [counts = {}] = await statistics.load([TODAY]);
    return toFigures(counts, 0).stars;
  }

  it('counts a payment once, however often Telegram tells of it', async () => {
    const ledgers = await open();
    await ledgers.write(7, payment);
    await ledgers.write(7, payment);
    await ledgers.write(7, { ...payment, kind: 'renewal', chargeId: 'c2' });
    expect(await starsToday()).toEqual({ earned: 1_000, returned: 0 });
  });

  it('counts on the day of the payment', async () => {
    const ledgers = await open();
    await ledgers.write(7, { ...payment, paidAtMs: NOW_MS - 24 * 3_600_000 });
    expect(await starsToday()).toEqual({ earned: 0, returned: 0 });
  });

  it('counts what was given back, once', async () => {
    const ledgers = await open();
    await ledgers.write(7, payment);
    await ledgers.write(7, refund);
    await ledgers.write(7, refund);
    await ledgers.write(7, payment);
    expect(await starsToday()).toEqual({ earned: 500, returned: 500 });
  });

  it('counts both where the money came back first', async () => {
    const ledgers = await open();
    await ledgers.write(7, refund);
    expect(await starsToday()).toEqual({ earned: 0, returned: 0 });
    await ledgers.write(7, payment);
    expect(await starsToday()).toEqual({ earned: 500, returned: 500 });
  });

  it('counts a line whose counting failed when it comes again', async () => {
    const ledgers = await open();
    await createLedgers(test).write(7, payment);
    expect((await ledgers.write(7, payment)).isNew).toBe(false);
    expect(await starsToday()).toEqual({ earned: 500, returned: 0 });
  });
});
