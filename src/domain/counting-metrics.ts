import { bucketOf } from './latency.js';
import type { Metrics, QueueCounts } from './metrics.js';
import { COUNTERS, type Tally, type Timed } from './statistics.js';

export interface CountingMetrics extends Metrics {
  /** Looks once at every queue; one that can't be read is left out. */
  lookAtQueues(): Promise<void>;
  /** What was counted since the last time. */
  take(): Tally;
}

/** Counts in memory what the statistics are made of. */
export function createCountingMetrics(): CountingMetrics {
  let counts = new Map<string, number>();
  let peaks = new Map<string, number>();
  let people = new Set<number>();
  const queues = new Map<string, () => Promise<QueueCounts>>();

  function count(name: string, amount = 1): void {
    counts.set(name, (counts.get(name) ?? 0) + amount);
  }

  function time(what: Timed, seconds: number): void {
    count(COUNTERS.seconds(what, bucketOf(seconds)));
  }

  async function lookAt(queue: string, readCounts: () => Promise<QueueCounts>): Promise<void> {
    const read = await readCounts().catch(() => undefined);
    if (read === undefined) return;
    const peak = COUNTERS.peak(queue);
    count(COUNTERS.waiting(queue), read.waiting);
    count(COUNTERS.looks(queue));
    peaks.set(peak, Math.max(peaks.get(peak) ?? 0, read.waiting));
  }

  return {
    updateFinished(outcome, seconds) {
      count(COUNTERS.update(outcome));
      if (outcome === 'handled') time('update', seconds);
    },
    telegramCallFinished(_method, outcome) {
      count(COUNTERS.telegramCall(outcome));
    },
    telegramCallRetried(_method, reason) {
      count(COUNTERS.telegramRetry(reason));
    },
    imageJobFinished(kind, outcome, seconds) {
      count(COUNTERS.generation(kind, outcome));
      if (outcome === 'delivered') time(kind, seconds);
    },
    answerFinished(outcome, seconds) {
      count(COUNTERS.generation('answer', outcome));
      if (outcome === 'answered') time('answer', seconds);
    },
    answerBegan(seconds) {
      time('first-word', seconds);
    },
    gatewayRequestBegan() {
      // Counted when it ends.
    },
    gatewayRequestEnded(_route, outcome) {
      count(COUNTERS.gateway(outcome));
    },
    personSeen(userId) {
      people.add(userId);
    },
    personCame() {
      count(COUNTERS.newPerson);
    },
    failed(code) {
      count(COUNTERS.error(code));
    },
    watchQueue(queue, readCounts) {
      queues.set(queue, readCounts);
    },
    async lookAtQueues() {
      await Promise.all(Array.from(queues, ([queue, readCounts]) => lookAt(queue, readCounts)));
    },
    take() {
      const taken = { counts, peaks, people };
      counts = new Map();
      peaks = new Map();
      people = new Set();
      return taken;
    },
  };
}
