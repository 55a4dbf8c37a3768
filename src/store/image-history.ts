import type { RedisClient } from './connection.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { runTransaction, storeCall } from './store-call.js';

/** What a person has had drawn, as far as it can be shown again. */
export interface ImageHistory {
  /** Idempotent: a picture keeps the place it has. Beyond the newest 200 the oldest ones leave. */
  add(userId: number, recipeId: string): Promise<void>;
  remove(userId: number, recipeId: string): Promise<void>;
  /** All of it. Idempotent. */
  clear(userId: number): Promise<void>;
  /** Ids of recipes, the newest first. */
  list(userId: number): Promise<string[]>;
}

export interface ImageHistoryDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

export const MAX_IMAGE_HISTORY = 200;

export function createImageHistory({
  redis,
  keys,
  now = Date.now,
}: ImageHistoryDeps): ImageHistory {
  return {
    async add(userId, recipeId) {
      const key = keys.imageHistory(userId);
      const nowMs = now();
      await runTransaction(
        'add to the history',
        redis
          .multi()
          .zadd(key, 'NX', nowMs, recipeId)
          // Their recipes are gone.
          .zremrangebyscore(key, '-inf', nowMs - TTL_SECONDS.imageHistory * 1_000)
          .zremrangebyrank(key, 0, -MAX_IMAGE_HISTORY - 1)
          .expire(key, TTL_SECONDS.imageHistory),
      );
    },

    async remove(userId, recipeId) {
      await storeCall('remove from the history', () =>
        redis.zrem(keys.imageHistory(userId), recipeId),
      );
    },

    async clear(userId) {
      await storeCall('clear the history', () => redis.del(keys.imageHistory(userId)));
    },

    list: (userId) =>
      storeCall('read the history', () => redis.zrevrange(keys.imageHistory(userId), 0, -1)),
  };
}
