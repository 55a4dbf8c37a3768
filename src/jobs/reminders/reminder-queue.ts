import { remindersOf } from '../../domain/tiers.js';
import type { RedisClient } from '../../store/connection.js';
import type { Keys } from '../../store/keys.js';
import { storeCall } from '../../store/store-call.js';
import { createJobQueue } from '../job-queue.js';
import { REMINDER_QUEUE, type ReminderJob, type TierHolder, tierOf } from './reminder-job.js';

export interface Reminders {
  /**
   * Plans what a person will be told of the end of the tier they have now. To be called by whoever
   * changes what somebody is entitled to, afterwards. Idempotent: a word is known by person, tier, end
   * and kind. What was planned before stays, and is kept back if it no longer holds when it is due.
   * @throws StoreError
   */
  schedule(holder: TierHolder): Promise<void>;
  close(): Promise<void>;
}

export interface RemindersDeps {
  /** A connection of the `commands` kind; not closed here. */
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

/** A finished job is what keeps a word from being planned again; its time is over by then. */
const KEPT = { age: 86_400, count: 10_000 };

export function createReminders({ redis, keys, now = Date.now }: RemindersDeps): Reminders {
  const queue = createJobQueue<ReminderJob>(
    REMINDER_QUEUE,
    { redis, keys },
    { removeOnComplete: KEPT, removeOnFail: KEPT },
  );

  return {
    async schedule(holder) {
      const { userId } = holder;
      const tier = tierOf(holder);
      const { source, untilMs } = tier;
      if (source === 'free' || untilMs === undefined) return;
      const nowMs = now();
      const jobs = remindersOf(tier, nowMs).map(({ kind, dueMs }) => ({
        name: kind,
        data: { v: 1 as const, userId, kind, tier: tier.tier, source, untilMs },
        opts: {
          jobId: [userId, tier.tier, source, untilMs, kind].join('-'),
          delay: dueMs - nowMs,
        },
      }));
      if (jobs.length > 0) await storeCall('plan reminders', () => queue.addBulk(jobs));
    },
    close: () => queue.close(),
  };
}
