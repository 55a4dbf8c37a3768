import type { RedisClient } from '../../store/connection.js';
import type { Keys } from '../../store/keys.js';
import { storeCall } from '../../store/store-call.js';
import { createJobQueue } from '../job-queue.js';
import { SHOWN_FOR_MS, SHOWN_KEY_QUEUE, type ShownKeyJob, shownKeyJobId } from './shown-key-job.js';

/** Every method throws a StoreError when Redis is away. */
export interface ShownKeys {
  /**
   * Has a worker hide the key in `SHOWN_FOR_MS`, whatever restarts in between. To be called before
   * the key is shown. While that stands a second call changes nothing.
   */
  hideLater(shown: Omit<ShownKeyJob, 'v'>): Promise<void>;
  /** The message shows something else by now. */
  forget(shown: Pick<ShownKeyJob, 'userId' | 'messageId'>): Promise<void>;
  close(): Promise<void>;
}

export interface ShownKeysDeps {
  /** A connection of the `commands` kind; not closed here. */
  redis: RedisClient;
  keys: Keys;
}

export function createShownKeys({ redis, keys }: ShownKeysDeps): ShownKeys {
  const queue = createJobQueue<ShownKeyJob>(
    SHOWN_KEY_QUEUE,
    { redis, keys },
    {
      // Its id has to be free when the same message shows the key again.
      removeOnComplete: true,
      removeOnFail: true,
    },
  );

  return {
    async hideLater(shown) {
      const jobId = shownKeyJobId(shown);
      await storeCall('have a key hidden later', () =>
        queue.add('hide', { v: 1, ...shown }, { jobId, delay: SHOWN_FOR_MS }),
      );
    },
    async forget(shown) {
      await storeCall('forget a shown key', () => queue.remove(shownKeyJobId(shown)));
    },
    close: () => queue.close(),
  };
}
