import type { RedisClient } from './connection.js';
import type { Keys } from './keys.js';
import { storeCall } from './store-call.js';

/**
 * The groups the bot is in, as far as Telegram has told since this is kept.
 * @throws StoreError from each of these
 */
export interface KnownGroups {
  note(chatId: number, isIn: boolean): Promise<void>;
  /** The latest first. */
  list(count: number): Promise<number[]>;
}

export interface KnownGroupsDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

export function createKnownGroups({ redis, keys, now = Date.now }: KnownGroupsDeps): KnownGroups {
  return {
    async note(chatId, isIn) {
      await storeCall('note a group', () =>
        isIn ? redis.zadd(keys.knownGroups, now(), chatId) : redis.zrem(keys.knownGroups, chatId),
      );
    },
    async list(count) {
      const ids = await storeCall('list the groups', () =>
        redis.zrevrange(keys.knownGroups, 0, count - 1),
      );
      return ids.map(Number);
    },
  };
}
