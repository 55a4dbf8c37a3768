import { UnrecoverableError, WaitingError, Worker, type Job } from 'bullmq';
import type { ImageJobOutcome, Metrics } from '../domain/metrics.js';
import { AppError, toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { RedisClient } from '../store/connection.js';
import type { ImageTasks } from '../store/image-tasks.js';
import type { Keys } from '../store/keys.js';
import { storeCall } from '../store/store-call.js';
import { IMAGE_QUEUE, ImageJobSchema } from './image-job.js';
import { createImageProcessor, type ImageProcessorDeps } from './image-processor.js';
import type { JobRun } from './image-task.js';
import { pauseBeforeRetryMs } from './retry-policy.js';

/**
 * Takes image jobs off the queue.
 *
 * 1. A payload this version can't read fails at once and is kept for the operator.
 * 2. The processor ends the job for the person (see there why it is one picture, paid once).
 * 3. A cancellation, from whatever process, aborts the run.
 * 4. A process that is killed stops renewing its locks; within `lockDurationMs` plus
 *    `stalledIntervalMs` another worker takes its jobs.
 * 5. A worker that loses a lock lets go of the job, because another one has it.
 * 6. On `close` running jobs get some time to finish; the rest goes back to the line, first.
 */
export interface ImageWorker {
  /** Resolves once the worker takes jobs and hears cancellations. */
  ready(): Promise<void>;
  /** Idempotent. Closes nothing that was passed in. */
  close(): Promise<void>;
}

export interface ImageWorkerSettings {
  /** Jobs at a time. They mostly wait for the API, which has a queue of its own. */
  concurrency: number;
  lockDurationMs: number;
  stalledIntervalMs: number;
  /** What running jobs get on `close`; below the lifecycle's deadline of 25 s. */
  drainMs: number;
}

const DEFAULT_SETTINGS: ImageWorkerSettings = {
  concurrency: 8,
  lockDurationMs: 10_000,
  stalledIntervalMs: 5_000,
  drainMs: 15_000,
};

/**
 * Times a job may lose its process before it is given up as one that kills processes. Above what
 * a night of deployments does to a job that is unlucky.
 */
const MAX_STALLED_COUNT = 5;

export interface ImageWorkerDeps extends Omit<ImageProcessorDeps, 'tasks'> {
  /** A connection of the `blocking` kind. */
  redis: RedisClient;
  keys: Keys;
  tasks: ImageProcessorDeps['tasks'] & Pick<ImageTasks, 'onCancel' | 'end'>;
  metrics: Metrics;
  logger: Logger;
  settings?: Partial<ImageWorkerSettings>;
}

/** Why this process lets go of a job it did not finish. */
class LetGoError extends AppError {
  override readonly name = 'LetGoError';
  readonly retryable = true;
  readonly code: 'shutdown' | 'lock_lost';

  constructor(code: 'shutdown' | 'lock_lost') {
    super(code);
    this.code = code;
  }
}

interface Running {
  cancelled: AbortController;
  stopped: AbortController;
}

export function createImageWorker(deps: ImageWorkerDeps): ImageWorker {
  const { redis, keys, tasks, metrics, logger } = deps;
  const settings = { ...DEFAULT_SETTINGS, ...deps.settings };
  const processor = createImageProcessor(deps);
  const running = new Map<string, Running>();

  async function runJob(job: Job<unknown>, token: string | undefined): Promise<ImageJobOutcome> {
    const parsed = ImageJobSchema.safeParse(job.data);
    if (!parsed.success) throw new UnrecoverableError('the payload is not an image job');
    const payload = parsed.data;
    const controls = { cancelled: new AbortController(), stopped: new AbortController() };
    // Known before the processor looks at the cancel mark, so that no cancellation falls between.
    running.set(payload.jobId, controls);
    const startedAtMs = performance.now();
    try {
      const outcome = await processor.process(payload, toRun(job, controls));
      await tasks.end(payload.userId, payload.jobId);
      metrics.imageJobFinished(outcome, (performance.now() - startedAtMs) / 1_000);
      return outcome;
    } catch (thrown) {
      // Whatever the abort made of itself on its way up.
      const reason: unknown = controls.stopped.signal.reason;
      if (reason instanceof LetGoError && reason.code === 'shutdown') {
        await job.moveToWait(token);
        // BullMQ's word for "the job was moved by hand"; it does not count as an attempt.
        throw new WaitingError();
      }
      throw thrown;
    } finally {
      running.delete(payload.jobId);
    }
  }

  const worker = new Worker<unknown, ImageJobOutcome>(IMAGE_QUEUE, runJob, {
    connection: redis,
    prefix: keys.queuePrefix(IMAGE_QUEUE),
    concurrency: settings.concurrency,
    lockDuration: settings.lockDurationMs,
    stalledInterval: settings.stalledIntervalMs,
    maxStalledCount: MAX_STALLED_COUNT,
    settings: {
      backoffStrategy: (attemptsMade, _type, error) => pauseBeforeRetryMs(attemptsMade, error),
    },
  });

  worker.on('error', (error) => {
    // The connection reports its own outages once; BullMQ does so at every attempt to reconnect.
    const isOutage = 'code' in error || error.message.includes('Connection is closed');
    logger[isOutage ? 'debug' : 'error']({ err: error }, 'the image worker met an error');
  });
  worker.on('lockRenewalFailed', (jobIds) => {
    for (const jobId of jobIds) running.get(jobId)?.stopped.abort(new LetGoError('lock_lost'));
  });
  worker.on('failed', (job, error) => {
    if (job?.finishedOn !== undefined) void abandon(job, error);
  });

  /** The queue gave the job up without the processor's last word: Redis went away, or it stalls. */
  async function abandon(job: Job<unknown>, error: Error): Promise<void> {
    logger.error({ err: error, jobId: job.id }, 'an image job was given up');
    const parsed = ImageJobSchema.safeParse(job.data);
    if (!parsed.success) return;
    try {
      await processor.abandon(parsed.data);
      await tasks.end(parsed.data.userId, parsed.data.jobId);
    } catch (thrown) {
      logger.error({ err: toError(thrown), jobId: job.id }, 'its end could not be told');
    }
  }

  const stopListening = tasks.onCancel((jobId) => {
    running.get(jobId)?.cancelled.abort();
  });
  // Whoever waits for `ready` is told; until then a failure must not end the process.
  stopListening.catch(() => undefined);

  let closed: Promise<void> | undefined;

  async function close(): Promise<void> {
    const timer = setTimeout(() => {
      for (const { stopped } of running.values()) stopped.abort(new LetGoError('shutdown'));
    }, settings.drainMs);
    await worker.close();
    clearTimeout(timer);
    const stop = await stopListening;
    await stop();
  }

  return {
    async ready() {
      await Promise.all([worker.waitUntilReady(), stopListening]);
    },
    close() {
      closed ??= close();
      return closed;
    },
  };
}

function toRun(job: Job<unknown>, { cancelled, stopped }: Running): JobRun {
  return {
    cancelled: cancelled.signal,
    stopped: stopped.signal,
    attempt: job.attemptsMade + 1,
    keep: (changed) => storeCall('keep an image job', () => job.updateData(changed)),
  };
}
