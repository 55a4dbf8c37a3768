import type { Campaign } from '../../store/broadcast/campaign-record.js';
import type { Campaigns } from '../../store/broadcast/campaigns.js';
import type { RedisClient } from '../../store/connection.js';
import type { Keys } from '../../store/keys.js';
import { storeCall } from '../../store/store-call.js';
import { createJobQueue } from '../job-queue.js';
import { BROADCAST_QUEUE, type BroadcastJob } from './broadcast-job.js';

/** @throws StoreError from each of these */
export interface BroadcastQueue {
  /**
   * Has somebody work on a campaign that was moved to `counting`, `running` or `scheduled` (then at
   * `scheduledForMs`), or tell that it was stopped. Idempotent: a job is known by the campaign and
   * its run. Where a process dies before it calls this, the tidy-up does within half a minute.
   */
  start(campaign: Campaign): Promise<void>;
  /** Where the job of its latest run is: waiting or at work, put off, or gone. */
  standing(campaign: Campaign): Promise<'ready' | 'delayed' | 'gone'>;
  /** Has a worker look for campaigns without a job, again and again. Idempotent. */
  scheduleTidyUp(everyMs: number): Promise<void>;
  close(): Promise<void>;
}

export interface BroadcastQueueDeps {
  /** A connection of the `commands` kind; not closed here. */
  redis: RedisClient;
  keys: Keys;
  campaigns: Pick<Campaigns, 'nowMs'>;
}

/** By then every call that could start the same run again is long over. */
const KEPT = { age: 86_400, count: 1_000 };

export function createBroadcastQueue({
  redis,
  keys,
  campaigns,
}: BroadcastQueueDeps): BroadcastQueue {
  const queue = createJobQueue<BroadcastJob>(
    BROADCAST_QUEUE,
    { redis, keys },
    { removeOnComplete: KEPT, removeOnFail: KEPT },
  );

  const jobIdOf = ({ id, run }: Campaign): string => `${id}-${run}`;

  /** By Redis's clock: this process's may be wrong. */
  async function delayOf({ state, scheduledForMs }: Campaign): Promise<number> {
    if (state !== 'scheduled' || scheduledForMs === undefined) return 0;
    return Math.max(0, scheduledForMs - (await campaigns.nowMs()));
  }

  return {
    async start(campaign) {
      const { id: campaignId, run } = campaign;
      const delay = await delayOf(campaign);
      await storeCall('start a broadcast', () =>
        queue.add(
          'run',
          { v: 1, type: 'run', campaignId, run },
          { jobId: jobIdOf(campaign), delay },
        ),
      );
    },

    async standing(campaign) {
      const state = await storeCall('find the job of a broadcast', () =>
        queue.getJobState(jobIdOf(campaign)),
      );
      if (state === 'delayed') return state;
      return state === 'completed' || state === 'failed' || state === 'unknown' ? 'gone' : 'ready';
    },

    async scheduleTidyUp(everyMs) {
      const template = {
        data: { v: 1, type: 'tidy' } as const,
        opts: { attempts: 1, removeOnComplete: true, removeOnFail: true },
      };
      await storeCall('plan to tidy up broadcasts', () =>
        queue.upsertJobScheduler('tidy', { every: everyMs }, { name: 'tidy', ...template }),
      );
    },

    close: () => queue.close(),
  };
}
