import type { Job } from 'bullmq';
import { chargeIdsOf } from '../../domain/album.js';
import type { Drawing } from '../../domain/drawing.js';
import { priorityOf } from '../../domain/fairness.js';
import type { Tier } from '../../domain/limits.js';
import type { ImageJobOutcome, QueueCounts } from '../../domain/metrics.js';
import type { RedisClient } from '../../store/connection.js';
import type { ImageTasks } from '../../store/image-tasks.js';
import type { Keys } from '../../store/keys.js';
import { storeCall } from '../../store/store-call.js';
import type { Usage } from '../../store/usage.js';
import { expectedSeconds, type ServiceTime } from './service-times.js';
import { IMAGE_QUEUE, ImageJobSchema, type ImageJob } from './image-job.js';
import { payerOf } from '../payment.js';
import { createJobQueue } from '../job-queue.js';

type CancelOutcome = 'cancelled' | 'not_owner' | 'finished';

/** What a person can be told before their job is in the line. */
interface QueueOutlook {
  /** Place in the line for a job that is added now; 1 = next. */
  position: number;
  /** Until its turn, from the service times of the latest jobs; 0 = at once or not known yet. */
  waitSeconds: number;
  /** Under maintenance: nothing is begun until that is over. */
  isPaused: boolean;
}

/** A job that waits for its turn. */
export interface QueuedJob extends QueueOutlook {
  job: ImageJob;
}

/** `elsewhere`: running, or coming back later; its message says so, and will say more. */
export type JobStanding = 'waiting' | 'elsewhere' | ImageJobOutcome;

/** Every method throws a StoreError when Redis is away. */
export interface ImageQueue {
  /** For a job of this person that is added now. */
  outlook(userId: number, tier: Tier, drawing: Drawing): Promise<QueueOutlook>;
  /** The first jobs of the line, the next one first; those of another version are left out. */
  line(count: number): Promise<QueuedJob[]>;
  /** Where a job is at this moment. One that is known no longer counts as `undeliverable`. */
  standing(jobId: string): Promise<JobStanding>;
  /**
   * The job while it is known, finished ones for a day. A redelivered update finds its own here and
   * needs no second card.
   */
  find(jobId: string): Promise<ImageJob | undefined>;
  /** How many jobs of a person are waiting or running; see MAX_BACKLOG. */
  backlog(userId: number): Promise<number>;
  /**
   * Puts a job in the line, at the place that its person's tier and other jobs give it. Idempotent
   * by `jobId`: a second call while the first job is known changes nothing.
   */
  enqueue(job: ImageJob, tier: Tier): Promise<void>;
  /**
   * `cancelled` = no picture will come and the charge is given back; the caller shows
   * `cancelledCard`. A job that runs in another process is told, and ends within moments; if the
   * picture is on its way to the chat at this very moment it may still arrive. An album that is in
   * the chat keeps what is drawn, and its worker says so.
   */
  cancel(jobId: string, byUserId: number): Promise<CancelOutcome>;
  counts(): Promise<QueueCounts>;
  /** While it is paused jobs are taken in and wait; those that run finish. Idempotent. */
  setPaused(isPaused: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface ImageQueueDeps {
  /** A connection of the `commands` kind, shared with the stores; not closed here. */
  redis: RedisClient;
  keys: Keys;
  tasks: Pick<
    ImageTasks,
    'markCancelled' | 'isCancelled' | 'publishCancel' | 'begin' | 'end' | 'backlog'
  >;
  usage: Pick<Usage, 'release'>;
  /** Whether the bot is under maintenance, as far as this process knows. */
  isPaused?: () => boolean;
}

/** How many of the latest jobs the waiting time is measured from. */
const MEASURED_JOBS = 20;

export function createImageQueue({
  redis,
  keys,
  tasks,
  usage,
  isPaused = () => false,
}: ImageQueueDeps): ImageQueue {
  const queue = createJobQueue<unknown, ImageJobOutcome>(IMAGE_QUEUE, { redis, keys });

  async function counts(): Promise<QueueCounts> {
    const {
      waiting = 0,
      prioritized = 0,
      active = 0,
      delayed = 0,
    } = await storeCall('count image jobs', () =>
      queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed'),
    );
    return { waiting: waiting + prioritized, active, delayed };
  }

  /** Jobs that a new one with this priority has to let go first; priority 0 is what came back. */
  async function countAhead(priority: number): Promise<number> {
    const priorities = Array.from({ length: priority + 1 }, (_, each) => each);
    const waiting = await storeCall('count the image jobs ahead', () =>
      queue.getCountsPerPriority(priorities),
    );
    return Object.values(waiting).reduce((sum, each) => sum + each, 0);
  }

  async function serviceTimes(): Promise<ServiceTime[]> {
    const finished = await storeCall('measure image jobs', () =>
      queue.getCompleted(0, MEASURED_JOBS - 1),
    );
    return finished.flatMap(({ data, returnvalue, processedOn, finishedOn }) => {
      // What was cancelled or refused says nothing about drawing.
      if (returnvalue !== 'delivered' || processedOn === undefined || finishedOn === undefined) {
        return [];
      }
      const drawing = ImageJobSchema.safeParse(data).data;
      if (drawing === undefined) return [];
      return [{ drawing, seconds: (finishedOn - processedOn) / 1_000 / drawing.count }];
    });
  }

  /** With people waiting, every slot of every worker is busy: the active jobs are the slots. */
  function waitSeconds(
    drawing: Drawing,
    place: { position: number; active: number; lately: readonly ServiceTime[] },
  ): number {
    const rounds = Math.ceil(place.position / Math.max(place.active, 1));
    return Math.round(rounds * expectedSeconds(drawing, place.lately));
  }

  /** Undefined: not known, no longer, or not of this version. */
  async function look(jobId: string): Promise<{ job: Job; payload: ImageJob } | undefined> {
    const job = await storeCall('find an image job', () => queue.getJob(jobId));
    const payload = ImageJobSchema.safeParse(job?.data).data;
    return job && payload && { job, payload };
  }

  return {
    counts,

    async setPaused(isPaused) {
      await storeCall('pause the image queue', () => (isPaused ? queue.pause() : queue.resume()));
    },

    async outlook(userId, tier, drawing) {
      const { waiting, active } = await counts();
      if (waiting === 0) return { position: 1, waitSeconds: 0, isPaused: isPaused() };
      const position = 1 + (await countAhead(priorityOf(tier, await tasks.backlog(userId))));
      const lately = await serviceTimes();
      const seconds = waitSeconds(drawing, { position, active, lately });
      return { position, waitSeconds: seconds, isPaused: isPaused() };
    },

    async line(count) {
      const [{ active }, lately, backInLine, others] = await Promise.all([
        counts(),
        serviceTimes(),
        storeCall('read the line', () => queue.getWaiting(0, count - 1)),
        storeCall('read the line', () => queue.getPrioritized(0, count - 1)),
      ]);
      return [...backInLine, ...others].slice(0, count).flatMap(({ data }, index) => {
        const job = ImageJobSchema.safeParse(data).data;
        const position = index + 1;
        if (job === undefined) return [];
        const seconds = waitSeconds(job, { position, active, lately });
        return [{ job, position, waitSeconds: seconds, isPaused: isPaused() }];
      });
    },

    async standing(jobId) {
      const state = await storeCall('look at an image job', () => queue.getJobState(jobId));
      if (state === 'completed') {
        const job = await storeCall('find an image job', () => queue.getJob(jobId));
        return job?.returnvalue ?? 'undeliverable';
      }
      if (state === 'failed') return 'failed';
      if (await tasks.isCancelled(jobId)) return 'cancelled';
      if (state === 'unknown') return 'undeliverable';
      return state === 'waiting' || state === 'prioritized' ? 'waiting' : 'elsewhere';
    },

    async find(jobId) {
      return (await look(jobId))?.payload;
    },

    backlog: (userId) => tasks.backlog(userId),

    async enqueue(job, tier) {
      const { jobId, userId } = job;
      const priority = priorityOf(tier, await tasks.begin(userId, jobId));
      try {
        await storeCall('enqueue an image job', () =>
          queue.add(job.delivery, job, { jobId, priority }),
        );
      } catch (thrown) {
        await tasks.end(userId, jobId).catch(() => undefined);
        throw thrown;
      }
    },

    async cancel(jobId, byUserId) {
      const found = await look(jobId);
      if (found === undefined) return 'finished';
      const { payload } = found;
      const { userId, kind } = payload;
      if (userId !== byUserId) return 'not_owner';
      const state = await storeCall('look at an image job', () => found.job.getState());
      if (state === 'completed' || state === 'failed') return 'finished';
      // The mark comes first: whatever fails after it, a worker that meets this job ends it.
      await tasks.markCancelled(jobId);
      await tasks.publishCancel(jobId);
      if (state === 'active') return 'cancelled';
      if (payload.target === 'chat' && payload.album !== undefined) {
        // Some of it may be drawn: a worker finds the mark, keeps that and gives the rest back.
        if (state === 'delayed') await goOnNow(found.job);
        return 'cancelled';
      }
      for (const chargeId of chargeIdsOf(payload)) {
        await usage.release({ ...payerOf(found.payload), category: kind, chargeId });
      }
      await leaveLine(found.job);
      await tasks.end(userId, jobId);
      return 'cancelled';
    },

    async close() {
      await queue.close();
    },
  };
}

/** Best effort: its pause is over by itself otherwise. */
async function goOnNow(job: Job): Promise<void> {
  await job.promote().catch(() => undefined);
}

/** Best effort: a job that a worker took in the meantime, or that stays, is ended by its mark. */
async function leaveLine(job: Job): Promise<void> {
  await job.remove().catch(() => undefined);
}
