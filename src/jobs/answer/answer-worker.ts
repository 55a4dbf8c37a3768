import type { Metrics } from '../../domain/metrics.js';
import type { RedisClient } from '../../store/connection.js';
import type { AnswerStops } from '../../store/answer-stops.js';
import type { Keys } from '../../store/keys.js';
import { ANSWER_QUEUE, AnswerTicketSchema } from './answer-job.js';
import { type AnswerProcessorDeps, createAnswerProcessor } from './answer-processor.js';
import { createJobWorker, type JobWorker, type JobWorkerSettings } from '../job-worker.js';

const DEFAULT_SETTINGS: JobWorkerSettings = {
  /** Answers mostly wait for their model, which has a queue of its own. */
  concurrency: 32,
  lockDurationMs: 10_000,
  stalledIntervalMs: 5_000,
  drainMs: 15_000,
};

export interface AnswerWorkerDeps extends Omit<AnswerProcessorDeps, 'stops' | 'metrics'> {
  /** A connection of the `blocking` kind. */
  redis: RedisClient;
  keys: Keys;
  stops: AnswerProcessorDeps['stops'] & Pick<AnswerStops, 'onStop'>;
  metrics: Pick<Metrics, 'answerBegan' | 'answerFinished'>;
  settings?: Partial<JobWorkerSettings>;
}

/** Answers questions; see the processor for why each is one answer, paid once. */
export function createAnswerWorker(deps: AnswerWorkerDeps): JobWorker {
  const { redis, keys, stops, metrics, logger } = deps;
  const processor = createAnswerProcessor(deps);
  return createJobWorker({
    queue: ANSWER_QUEUE,
    redis,
    keys,
    settings: { ...DEFAULT_SETTINGS, ...deps.settings },
    parse: (data) => AnswerTicketSchema.safeParse(data).data,
    async work({ payload, ...run }) {
      const startedAtMs = performance.now();
      const outcome = await processor.process(payload, run);
      metrics.answerFinished(outcome, (performance.now() - startedAtMs) / 1_000);
      return outcome;
    },
    abandon: (ticket) => processor.abandon(ticket),
    onCancel: (listener) => stops.onStop(listener),
    logger,
  });
}
