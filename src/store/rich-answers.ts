import type { RedisClient } from './connection.js';
import type { Keys } from './keys.js';
import { storeCall } from './store-call.js';

/**
 * Who wants their answers as rich messages. Apart from the rest of what is remembered of a person,
 * because a worker changes it, too: when Telegram turns out not to have such messages.
 * @throws StoreError from each of these
 */
export interface RichAnswers {
  isOn(userId: number): Promise<boolean>;
  turnOn(userId: number): Promise<void>;
  /** @returns whether they were on */
  turnOff(userId: number): Promise<boolean>;
}

export function createRichAnswers({
  redis,
  keys,
}: {
  redis: RedisClient;
  keys: Keys;
}): RichAnswers {
  return {
    async isOn(userId) {
      const count = await storeCall('look up rich answers', () =>
        redis.exists(keys.richAnswers(userId)),
      );
      return count > 0;
    },
    async turnOn(userId) {
      await storeCall('turn rich answers on', () => redis.set(keys.richAnswers(userId), '1'));
    },
    async turnOff(userId) {
      const count = await storeCall('turn rich answers off', () =>
        redis.del(keys.richAnswers(userId)),
      );
      return count > 0;
    },
  };
}
