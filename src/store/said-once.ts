import type { RedisClient } from './connection.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';

/** What need not be said again for a while, by whatever process. */
export interface SaidOnce {
  /**
   * Whether this is the first time within the hour, or within the day; asking makes the next time
   * the second one.
   * @param topic an id, without personal text
   */
  isFirst(topic: string, within?: 'hour' | 'day'): Promise<boolean>;
}

export function createSaidOnce({ redis, keys }: { redis: RedisClient; keys: Keys }): SaidOnce {
  return {
    async isFirst(topic, within = 'hour') {
      const seconds = within === 'day' ? TTL_SECONDS.saidToday : TTL_SECONDS.saidOnce;
      const reply = await storeCall('note what was said', () =>
        redis.set(keys.saidOnce(topic), '1', 'EX', seconds, 'NX'),
      );
      return reply === 'OK';
    },
  };
}
