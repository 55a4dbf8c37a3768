import { randomUUID } from 'node:crypto';
import type { CountingMetrics } from '../../domain/counting-metrics.js';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { Batch, Statistics } from './statistics.js';

/** What a process that is killed forgets at most, and how often it looks at its queues. */
const WRITE_EVERY_MS = 10_000;

export interface StatisticsWriterDeps {
  metrics: Pick<CountingMetrics, 'lookAtQueues' | 'take'>;
  statistics: Pick<Statistics, 'add'>;
  logger: Logger;
  everyMs?: number;
  now?: () => number;
}

/**
 * Writes down what the process has counted: now and then, and when it stops. What Redis did not take
 * is kept and comes first the next time, as the same batch: nothing is counted twice.
 */
export function startStatisticsWriter({
  metrics,
  statistics,
  logger,
  everyMs = WRITE_EVERY_MS,
  now = Date.now,
}: StatisticsWriterDeps): { stop(): Promise<void> } {
  const processId = randomUUID().slice(0, 8);
  let number = 0;
  let unwritten: Batch | undefined;
  let writing: Promise<void> | undefined;

  function nextBatch(): Batch | undefined {
    const tally = metrics.take();
    if (tally.counts.size + tally.people.size === 0) return undefined;
    number += 1;
    return { ...tally, processId, number, atMs: now() };
  }

  async function addNext(): Promise<boolean> {
    unwritten ??= nextBatch();
    if (unwritten === undefined) return false;
    await statistics.add(unwritten);
    unwritten = undefined;
    return true;
  }

  async function write(): Promise<void> {
    try {
      await metrics.lookAtQueues();
      const isOld = unwritten !== undefined;
      if ((await addNext()) && isOld) await addNext();
    } catch (thrown) {
      logger.warn({ err: toError(thrown) }, 'statistics wait for Redis');
    }
  }

  /** One after the other: a batch that comes behind a later one would count as written. */
  function writeInTurn(): Promise<void> {
    writing ??= write().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  const timer = setInterval(() => void writeInTurn(), everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await writing;
      await writeInTurn();
    },
  };
}
