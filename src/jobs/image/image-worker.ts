import type { Metrics } from '../../domain/metrics.js';
import type { RedisClient } from '../../store/connection.js';
import type { ImageTasks } from '../../store/image-tasks.js';
import type { Keys } from '../../store/keys.js';
import { IMAGE_QUEUE, ImageJobSchema } from './image-job.js';
import { createImageProcessor, type ImageProcessorDeps } from './image-processor.js';
import { createJobWorker, type JobWorker, type JobWorkerSettings } from '../job-worker.js';

const DEFAULT_SETTINGS: JobWorkerSettings = {
  /** Pictures mostly wait for the API, which has a queue of its own. */
  concurrency: 8,
  lockDurationMs: 10_000,
  stalledIntervalMs: 5_000,
  drainMs: 15_000,
};

export interface ImageWorkerDeps extends Omit<ImageProcessorDeps, 'tasks'> {
  /** A connection of the `blocking` kind. */
  redis: RedisClient;
  keys: Keys;
  tasks: ImageProcessorDeps['tasks'] & Pick<ImageTasks, 'onCancel' | 'end'>;
  metrics: Metrics;
  settings?: Partial<JobWorkerSettings>;
}

/** Draws what people ask for; see the processor for why each job is one picture, paid once. */
export function createImageWorker(deps: ImageWorkerDeps): JobWorker {
  const { redis, keys, tasks, metrics, logger } = deps;
  const processor = createImageProcessor(deps);
  return createJobWorker({
    queue: IMAGE_QUEUE,
    redis,
    keys,
    settings: { ...DEFAULT_SETTINGS, ...deps.settings },
    parse: (data) => ImageJobSchema.safeParse(data).data,
    async work({ payload, ...run }) {
      const startedAtMs = performance.now();
      const outcome = await processor.process(payload, run);
      await tasks.end(payload.userId, payload.jobId);
      metrics.imageJobFinished(payload.kind, outcome, (performance.now() - startedAtMs) / 1_000);
      return outcome;
    },
    async abandon(job) {
      await processor.abandon(job);
      await tasks.end(job.userId, job.jobId);
    },
    onCancel: (listener) => tasks.onCancel(listener),
    logger,
  });
}
