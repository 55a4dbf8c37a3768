import type { RedisClient } from './connection.js';
import { COUNT_ERRORS, MUTE_ERRORS } from './error-scripts.js';
import { type Keys, TTL_MS } from './keys.js';
import { runScript } from './scripts.js';

/**
 * Errors of a kind, counted over all processes, and when the admins were told of them.
 * @throws StoreError from each of these
 */
export interface ErrorGroups {
  /** @returns how many there were since the admins were told last, when it is time to; else 0 */
  count(groupId: string, more: number): Promise<number>;
  /** For a day, or no longer; meanwhile they are counted. */
  mute(groupId: string, isMuted: boolean): Promise<void>;
}

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

export function createErrorGroups({
  redis,
  keys,
}: {
  redis: RedisClient;
  keys: Keys;
}): ErrorGroups {
  return {
    async count(groupId, more) {
      const args = [more, HOUR_MS, TTL_MS.errorGroup];
      return Number(await runScript(redis, COUNT_ERRORS, [keys.errorGroup(groupId)], args));
    },
    async mute(groupId, isMuted) {
      const args = [isMuted ? DAY_MS : 0, TTL_MS.errorGroup];
      await runScript(redis, MUTE_ERRORS, [keys.errorGroup(groupId)], args);
    },
  };
}
