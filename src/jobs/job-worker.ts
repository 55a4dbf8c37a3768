import { type Job, UnrecoverableError, WaitingError, Worker } from 'bullmq';
import { AppError, toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { RedisClient } from '../store/connection.js';
import type { Keys } from '../store/keys.js';
import { storeCall } from '../store/store-call.js';
import { pauseBeforeRetryMs } from './retry-policy.js';

/**
 * Takes jobs off a queue.
 *
 * 1. A payload this version can't read fails at once and is kept for the operator.
 * 2. A cancellation, from whatever process, aborts the run.
 * 3. A process that is killed stops renewing its locks; within `lockDurationMs` plus
 *    `stalledIntervalMs` another worker takes its jobs.
 * 4. A worker that loses a lock lets go of the job, because another one has it.
 * 5. On `close` running jobs get some time to finish; the rest goes back to the line, first.
 */
export interface JobWorker {
  /** Resolves once the worker takes jobs and hears cancellations. */
  ready(): Promise<void>;
  /** Idempotent. Closes nothing that was passed in. */
  close(): Promise<void>;
}

export interface JobWorkerSettings {
  /** Jobs at a time. */
  concurrency: number;
  lockDurationMs: number;
  stalledIntervalMs: number;
  /** What running jobs get on `close`; below the lifecycle's deadline of 25 s. */
  drainMs: number;
  /** Whether they are told to let go at once, because each would take hours. */
  letsGoAtOnce?: boolean;
}

export interface WorkedJob<Payload> {
  payload: Payload;
  /** Somebody no longer wants it. */
  cancelled: AbortSignal;
  /** This process must let go of the job; another one will take it. */
  stopped: AbortSignal;
  /** 1 = first. */
  attempt: number;
  /** Writes down how far the job is, for a next run of it; calls are written in their order. */
  keep: (payload: Payload) => Promise<void>;
}

export interface JobWorkerOptions<Payload, Outcome> {
  /** The queue's name, and what its worker is called in the log. */
  queue: string;
  /** A connection of the `blocking` kind. */
  redis: RedisClient;
  keys: Keys;
  settings: JobWorkerSettings;
  /** Undefined: not of this version. */
  parse: (data: unknown) => Payload | undefined;
  work: (job: WorkedJob<Payload>) => Promise<Outcome>;
  /** The queue gave the job up without the last word of `work`: Redis went away, or it stalls. */
  abandon: (payload: Payload) => Promise<void>;
  onCancel: (listener: (jobId: string) => void) => Promise<() => Promise<void>>;
  logger: Logger;
}

/**
 * Times a job may lose its process before it is given up as one that kills processes. Above what
 * a night of deployments does to a job that is unlucky.
 */
const MAX_STALLED_COUNT = 5;
/**
 * Before a worker asks again after Redis was away. With BullMQ's 15 s people wait that long for what
 * Redis could do at once, and a process that is to end waits as well (seen).
 */
const RETRY_PAUSE_MS = 1_000;
/**
 * What BullMQ gets to close after the last job. Soon after an outage it may never end (6.7.0, one
 * time in twenty), and nothing that is left then is worth a process that does not stop.
 */
const CLOSE_GRACE_MS = 3_000;

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

export function createJobWorker<Payload, Outcome>({
  queue,
  redis,
  keys,
  settings,
  parse,
  work,
  abandon,
  onCancel,
  logger,
}: JobWorkerOptions<Payload, Outcome>): JobWorker {
  const running = new Map<string, Running>();

  async function runJob(job: Job<unknown>, token: string | undefined): Promise<Outcome> {
    const payload = parse(job.data);
    const { id: jobId } = job;
    if (payload === undefined || jobId === undefined) {
      throw new UnrecoverableError(`the payload is not one of the ${queue} queue`);
    }
    const controls = { cancelled: new AbortController(), stopped: new AbortController() };
    // Known before the job looks at its cancel mark, so that no cancellation falls between.
    running.set(jobId, controls);
    try {
      return await work({
        payload,
        cancelled: controls.cancelled.signal,
        stopped: controls.stopped.signal,
        attempt: job.attemptsMade + 1,
        keep: (changed) => storeCall('keep a job', () => job.updateData(changed)),
      });
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
      running.delete(jobId);
    }
  }

  const worker = new Worker<unknown, Outcome>(queue, runJob, {
    connection: redis,
    prefix: keys.queuePrefix(queue),
    concurrency: settings.concurrency,
    lockDuration: settings.lockDurationMs,
    stalledInterval: settings.stalledIntervalMs,
    maxStalledCount: MAX_STALLED_COUNT,
    runRetryDelay: RETRY_PAUSE_MS,
    settings: {
      backoffStrategy: (attemptsMade, _type, error) => pauseBeforeRetryMs(attemptsMade, error),
    },
  });

  worker.on('error', (error) => {
    // The connection reports its own outages once; BullMQ does so at every attempt to reconnect.
    const isOutage = 'code' in error || error.message.includes('Connection is closed');
    logger[isOutage ? 'debug' : 'error']({ err: error, queue }, 'a worker met an error');
  });
  worker.on('lockRenewalFailed', (jobIds) => {
    for (const jobId of jobIds) running.get(jobId)?.stopped.abort(new LetGoError('lock_lost'));
  });
  worker.on('failed', (job, error) => {
    if (job?.finishedOn !== undefined) void giveUp(job, error);
  });

  async function giveUp(job: Job<unknown>, error: Error): Promise<void> {
    logger.error({ err: error, queue, jobId: job.id }, 'a job was given up');
    const payload = parse(job.data);
    if (payload === undefined) return;
    try {
      await abandon(payload);
    } catch (thrown) {
      logger.error({ err: toError(thrown), queue, jobId: job.id }, 'a job was left as it is');
    }
  }

  const stopListening = onCancel((jobId) => {
    running.get(jobId)?.cancelled.abort();
  });
  // Whoever waits for `ready` is told; until then a failure must not end the process.
  stopListening.catch(() => undefined);

  async function closeQueue(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const left = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        logger.warn({ queue }, 'a worker does not close and is left');
        resolve();
      }, settings.drainMs + CLOSE_GRACE_MS);
    });
    await Promise.race([worker.close(), left]);
    clearTimeout(timer);
  }

  let closed: Promise<void> | undefined;

  async function close(): Promise<void> {
    const timer = setTimeout(
      () => {
        for (const { stopped } of running.values()) stopped.abort(new LetGoError('shutdown'));
      },
      settings.letsGoAtOnce === true ? 0 : settings.drainMs,
    );
    await closeQueue();
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
