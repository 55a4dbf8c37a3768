import type { RedisClient } from './connection.js';
import type { Keys } from './keys.js';
import { COUNT_HIT, runScript } from './scripts.js';

/** What @grammyjs/ratelimiter 1.2.1 wants of its `storageClient`. */
export interface RateLimitStorage {
  incr(key: string): Promise<number>;
  pexpire(key: string, milliseconds: number): Promise<number>;
}

export interface RateLimitStorageOptions {
  redis: RedisClient;
  keys: Keys;
  /** The limiter's `timeFrame`; the two must be the same. */
  windowMs: number;
}

/**
 * Counts and sets the lifetime in one script. The limiter's own way, INCR and then PEXPIRE, blocks
 * a person for ever when the process dies in between; here such a counter is healed as well.
 */
export function createRateLimitStorage({
  redis,
  keys,
  windowMs,
}: RateLimitStorageOptions): RateLimitStorage {
  return {
    async incr(key) {
      return Number(await runScript(redis, COUNT_HIT, [keys.rateLimit(key)], [windowMs]));
    },
    /** The limiter calls this after the first hit; `incr` has done it. */
    pexpire: () => Promise.resolve(1),
  };
}
