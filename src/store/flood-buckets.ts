import { type FloodBucket, floodBucketOf, type FloodKind } from '../domain/flood-limits.js';
import type { RedisClient } from './connection.js';
import { type Keys, TTL_MS } from './keys.js';
import { runScript, SPEND_FLOOD_TOKENS, TAKE_FLOOD_TOKEN } from './scripts.js';

/** What all processes together may still send to each chat. */
export interface FloodBuckets {
  /**
   * Takes room for one call that may be dropped.
   * @returns 0, or the milliseconds until there may be room
   * @throws StoreError
   */
  take(chatId: string, kind: FloodKind): Promise<number>;
  /**
   * Writes down calls that were made without asking.
   * @throws StoreError
   */
  spend(chatId: string, kind: FloodKind, calls: number): Promise<void>;
}

export interface FloodBucketsDeps {
  redis: RedisClient;
  keys: Keys;
  bucketOf?: (chatId: string, kind: FloodKind) => FloodBucket;
}

/** However much is spent, a bucket is no emptier than this many times its capacity below nothing. */
const DEEPEST_DEBT = 1.5;

export function createFloodBuckets({
  redis,
  keys,
  bucketOf = floodBucketOf,
}: FloodBucketsDeps): FloodBuckets {
  return {
    async take(chatId, kind) {
      const { capacity, perSecond, reserve } = bucketOf(chatId, kind);
      const args = [capacity, perSecond, TTL_MS.floodBucket, reserve];
      return Number(
        await runScript(redis, TAKE_FLOOD_TOKEN, [keys.floodBucket(chatId, kind)], args),
      );
    },
    async spend(chatId, kind, calls) {
      const { capacity, perSecond } = bucketOf(chatId, kind);
      const args = [capacity, perSecond, TTL_MS.floodBucket, calls, -DEEPEST_DEBT * capacity];
      await runScript(redis, SPEND_FLOOD_TOKENS, [keys.floodBucket(chatId, kind)], args);
    },
  };
}
