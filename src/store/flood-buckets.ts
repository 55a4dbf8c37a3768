import { type FloodBucket, floodBucketOf, type FloodKind } from '../domain/flood-limits.js';
import type { RedisClient } from './connection.js';
import { type Keys, TTL_MS } from './keys.js';
import {
  RESERVE_FLOOD_TOKENS,
  runScript,
  SPEND_FLOOD_TOKENS,
  TAKE_FLOOD_TOKEN,
} from './scripts.js';

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
  /**
   * Takes room for calls that will be made when it is there. Whoever asks first is served first.
   * @returns the milliseconds to wait before them
   * @throws StoreError
   */
  reserve(chatId: string, kind: FloodKind, calls: number): Promise<number>;
}

export interface FloodBucketsDeps {
  redis: RedisClient;
  keys: Keys;
  bucketOf?: (chatId: string, kind: FloodKind) => FloodBucket;
}

/** However much is spent, a bucket is no emptier than this many times its capacity below nothing. */
const DEEPEST_DEBT = 1.5;
/** The same for what counts for all chats: so many seconds a broadcast gives way to people at most. */
const DEEPEST_COMMON_DEBT_SECONDS = 2;

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
      const isCommon = kind === 'broadcast' || kind === 'paid-broadcast';
      const debt = isCommon ? DEEPEST_COMMON_DEBT_SECONDS * perSecond : DEEPEST_DEBT * capacity;
      const args = [capacity, perSecond, TTL_MS.floodBucket, calls, -debt];
      await runScript(redis, SPEND_FLOOD_TOKENS, [keys.floodBucket(chatId, kind)], args);
    },
    async reserve(chatId, kind, calls) {
      const { capacity, perSecond } = bucketOf(chatId, kind);
      const args = [capacity, perSecond, TTL_MS.floodBucket, calls];
      return Number(
        await runScript(redis, RESERVE_FLOOD_TOKENS, [keys.floodBucket(chatId, kind)], args),
      );
    },
  };
}
