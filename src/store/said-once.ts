import type { RedisClient } from './connection.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';

/** What need not be said again for a while, by whatever process. */
export interface SaidOnce {
  /**
   * Whether this is the first time within `TTL_SECONDS.saidOnce`; asking makes the next time the
   * second one.
   * @param topic an id, without personal text
   */
  isFirst(topic: string): Promise<boolean>;
}

export function createSaidOnce({ redis, keys }: { redis: RedisClient; keys: Keys }): SaidOnce {
  return {
    async isFirst(topic) {
      const reply = await storeCall('note what was said', () =>
        redis.set(keys.saidOnce(topic), '1', 'EX', TTL_SECONDS.saidOnce, 'NX'),
      );
      return reply === 'OK';
    },
  };
}
