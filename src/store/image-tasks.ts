import { z } from 'zod';
import { createAnnouncements } from './announcements.js';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { runTransaction, storeCall } from './store-call.js';

const DeliveredSchema = z.union([
  z.object({ chatId: z.number().int(), messageId: z.number().int() }),
  z.object({ inlineMessageId: z.string() }),
]);
export type DeliveredMessage = z.output<typeof DeliveredSchema>;

/** What all processes have to know about an image job beside the queue's own record. */
export interface ImageTasks {
  /**
   * Counts a job among its person's. Idempotent.
   * @returns how many others of theirs are waiting or running
   */
  begin(userId: number, jobId: string): Promise<number>;
  /** The job is over, one way or the other. Idempotent. */
  end(userId: number, jobId: string): Promise<void>;
  /** How many jobs of a person are waiting or running. */
  backlog(userId: number): Promise<number>;
  markCancelled(jobId: string): Promise<void>;
  isCancelled(jobId: string): Promise<boolean>;
  /** Tells every listening process; who is not listening at the moment finds the mark. */
  publishCancel(jobId: string): Promise<void>;
  /**
   * Listens on a connection of its own until the returned function is called. Resolves when
   * listening has begun, which waits for Redis; after a lost connection it listens again by itself.
   */
  onCancel(listener: (jobId: string) => void): Promise<() => Promise<void>>;
  markDelivered(jobId: string, message: DeliveredMessage): Promise<void>;
  delivered(jobId: string): Promise<DeliveredMessage | undefined>;
}

export interface ImageTasksDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

export function createImageTasks({ redis, keys, now = Date.now }: ImageTasksDeps): ImageTasks {
  const cancels = createAnnouncements(redis, {
    channel: keys.imageCancelChannel,
    noun: 'cancels',
  });
  const mark = async (key: string, value: string): Promise<void> => {
    await storeCall('mark an image task', () => redis.set(key, value, 'EX', TTL_SECONDS.imageTask));
  };
  /** A job whose end nobody could write down would count for ever. */
  async function countBacklog(userId: number, jobId?: string): Promise<number> {
    const key = keys.imageBacklog(userId);
    const nowMs = now();
    const transaction = redis
      .multi()
      .zremrangebyscore(key, '-inf', nowMs - TTL_SECONDS.imageTask * 1_000);
    if (jobId !== undefined) transaction.zadd(key, 'NX', nowMs, jobId);
    const replies = await runTransaction(
      'count the image jobs of a person',
      transaction.zcard(key).expire(key, TTL_SECONDS.imageTask),
    );
    return Number(replies.at(-2));
  }

  return {
    begin: async (userId, jobId) => (await countBacklog(userId, jobId)) - 1,
    backlog: (userId) => countBacklog(userId),

    async end(userId, jobId) {
      await storeCall('end an image job', () => redis.zrem(keys.imageBacklog(userId), jobId));
    },

    markCancelled: (jobId) => mark(keys.imageCancelled(jobId), '1'),

    async isCancelled(jobId) {
      const key = keys.imageCancelled(jobId);
      return (await storeCall('read an image task', () => redis.exists(key))) === 1;
    },

    publishCancel: (jobId) => cancels.publish(jobId),

    onCancel: (listener) => cancels.listen(listener),

    markDelivered: (jobId, message) => mark(keys.imageDelivered(jobId), toEnvelope(message)),

    async delivered(jobId) {
      const key = keys.imageDelivered(jobId);
      const value = await storeCall('read an image task', () => redis.get(key));
      return value === null ? undefined : fromEnvelope(key, value, DeliveredSchema);
    },
  };
}
