import { Queue } from 'bullmq';
import type { QueueCounts } from '../domain/metrics.js';
import type { RedisClient } from '../store/connection.js';
import type { ImageTasks } from '../store/image-tasks.js';
import type { Keys } from '../store/keys.js';
import type { Usage } from '../store/usage.js';
import { IMAGE_QUEUE, ImageJobSchema, type ImageJob } from './image-job.js';
import { JOB_OPTIONS } from './retry-policy.js';

export type CancelOutcome = 'cancelled' | 'not_owner' | 'finished';

/** What a person can be told before their job is in the line. */
export interface QueueOutlook {
  /** Place in the line for a job that is added now; 1 = next. */
  position: number;
  /** Until its turn, from the service times of the latest pictures; 0 = at once or not known yet. */
  waitSeconds: number;
}

export interface ImageQueue {
  outlook(): Promise<QueueOutlook>;
  /**
   * The job while it is known, finished ones for a day. A redelivered update finds its own here and
   * needs no second card.
   */
  find(jobId: string): Promise<ImageJob | undefined>;
  /** Idempotent by `jobId`: a second call while the first job is known changes nothing. */
  enqueue(job: ImageJob): Promise<{ position: number }>;
  /**
   * `cancelled` = no picture will come and the charge is given back; the caller shows
   * `cancelledCard`. A job that runs in another process is told, and ends within moments; if the
   * picture is on its way to the chat at this very moment it may still arrive.
   */
  cancel(jobId: string, byUserId: number): Promise<CancelOutcome>;
  counts(): Promise<QueueCounts>;
  close(): Promise<void>;
}

export interface ImageQueueDeps {
  /** A connection of the `commands` kind, shared with the stores; not closed here. */
  redis: RedisClient;
  keys: Keys;
  tasks: Pick<ImageTasks, 'markCancelled' | 'publishCancel'>;
  usage: Pick<Usage, 'release'>;
}

/** How many of the latest pictures the waiting time is measured from. */
const MEASURED_JOBS = 20;

export function createImageQueue({ redis, keys, tasks, usage }: ImageQueueDeps): ImageQueue {
  const queue = new Queue<ImageJob>(IMAGE_QUEUE, {
    connection: redis,
    prefix: keys.queuePrefix(IMAGE_QUEUE),
    defaultJobOptions: JOB_OPTIONS,
  });

  async function counts(): Promise<QueueCounts> {
    const {
      waiting = 0,
      prioritized = 0,
      active = 0,
      delayed = 0,
    } = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed');
    return { waiting: waiting + prioritized, active, delayed };
  }

  async function meanServiceSeconds(): Promise<number> {
    const finished = await queue.getCompleted(0, MEASURED_JOBS - 1);
    const seconds = finished.flatMap(({ processedOn, finishedOn }) =>
      processedOn === undefined || finishedOn === undefined
        ? []
        : [(finishedOn - processedOn) / 1000],
    );
    return seconds.length === 0 ? 0 : seconds.reduce((sum, each) => sum + each) / seconds.length;
  }

  return {
    counts,

    async outlook() {
      const { waiting, active } = await counts();
      if (waiting === 0) return { position: 1, waitSeconds: 0 };
      // With people waiting, every slot of every worker is busy: the active jobs are the slots.
      const rounds = Math.ceil((waiting + 1) / Math.max(active, 1));
      return {
        position: waiting + 1,
        waitSeconds: Math.round(rounds * (await meanServiceSeconds())),
      };
    },

    async find(jobId) {
      const job = await queue.getJob(jobId);
      return job && ImageJobSchema.parse(job.data);
    },

    async enqueue(job) {
      await queue.add(job.delivery, job, { jobId: job.jobId });
      const { waiting } = await counts();
      return { position: Math.max(waiting, 1) };
    },

    async cancel(jobId, byUserId) {
      const job = await queue.getJob(jobId);
      if (job === undefined) return 'finished';
      const { userId, chargeId } = ImageJobSchema.parse(job.data);
      if (userId !== byUserId) return 'not_owner';
      const state = await job.getState();
      if (state === 'completed' || state === 'failed') return 'finished';
      // The mark comes first: whatever fails after it, a worker that meets this job ends it.
      await tasks.markCancelled(jobId);
      await tasks.publishCancel(jobId);
      if (state !== 'active' && (await removeFromLine(job))) {
        await usage.release({ userId, category: 'image', chargeId });
      }
      return 'cancelled';
    },

    async close() {
      await queue.close();
    },
  };
}

/** False when a worker took the job in the meantime; it will see the mark. */
async function removeFromLine(job: { remove(): Promise<void> }): Promise<boolean> {
  try {
    await job.remove();
    return true;
  } catch {
    return false;
  }
}
