import { duplicateForBlocking, type RedisClient } from './connection.js';
import { storeCall } from './store-call.js';

/** Short news from any process to all; who is not listening at the moment never hears of it. */
export interface Announcements {
  publish(text: string): Promise<void>;
  /**
   * Listens on a connection of its own until the returned function is called. Resolves when
   * listening has begun, which waits for Redis; after a lost connection it listens again by itself.
   * @param onListening called each time it has begun: what was said in between was missed
   */
  listen(listener: (text: string) => void, onListening?: () => void): Promise<() => Promise<void>>;
}

/** @param channel one of keys.ts; @param noun what is announced there, for errors */
export function createAnnouncements(
  redis: RedisClient,
  { channel, noun }: { channel: string; noun: string },
): Announcements {
  return {
    async publish(text) {
      await storeCall(`announce ${noun}`, () => redis.publish(channel, text));
    },

    async listen(listener, onListening = () => undefined) {
      const subscriber = duplicateForBlocking(redis);
      // The connection this one was duplicated from reports an outage; one line is enough.
      subscriber.on('error', () => undefined);
      subscriber.on('message', (_channel: string, text: string) => {
        listener(text);
      });
      try {
        await storeCall(`listen for ${noun}`, () => subscriber.subscribe(channel));
      } catch (thrown) {
        subscriber.disconnect();
        throw thrown;
      }
      onListening();
      // ioredis subscribes again by itself, right after this event.
      subscriber.on('ready', onListening);
      return () => {
        subscriber.disconnect();
        return Promise.resolve();
      };
    },
  };
}
