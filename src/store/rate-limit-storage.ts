import type { RedisClient } from './connection.js';
import type { Keys } from './keys.js';
import { COUNT_HIT, runScript } from './scripts.js';
import type { UpdateState } from './update-state.js';

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
  /** The hit that came with the person's update already, where it did. */
  state?: Pick<UpdateState, 'takeHit'>;
}

/**
 * Counts and sets the lifetime in one script. The limiter's own way, INCR and then PEXPIRE, blocks
 * a person for ever when the process dies in between; here such a counter is healed as well.
 */
export function createRateLimitStorage({
  redis,
  keys,
  windowMs,
  state,
}: RateLimitStorageOptions): RateLimitStorage {
  return {
    async incr(key) {
      const hit = state?.takeHit(key);
      if (hit !== undefined) return hit;
      return Number(await runScript(redis, COUNT_HIT, [keys.rateLimit(key)], [windowMs]));
    },
    /** The limiter calls this after the first hit; `incr` has done it. */
    pexpire: () => Promise.resolve(1),
  };
}
