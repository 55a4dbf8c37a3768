import { onTestFinished } from 'vitest';
import type { World } from '../../src/playground/world/world.js';
import type { TestRedis } from '../helpers/redis.js';
import { watchRedisCommands } from '../helpers/redis-commands.js';

/**
 * What a job goes through from the line to its end, seen from outside the process that works on it:
 * by the engine, by Telegram and by Redis.
 */
export const MOMENTS = [
  /** A worker holds its lock. */
  'taken',
  'engine asked',
  /** Its card says so: the engine takes longer than a moment. */
  'drawing shown',
  /** The picture is there, and what its buttons will lead to is kept. */
  'recipe kept',
  /** Telegram has changed the message; the answer is on its way. */
  'uploaded',
  /** The answer has arrived; nothing yet says that the picture did. */
  'in the history',
  'marked as delivered',
  /** One less of its person's; for the queue it still runs. */
  'out of the backlog',
  'finished in the queue',
] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Moments {
  happened(moment: Moment): void;
  /**
   * Calls `strike` at once, in the very event, when the moment has come that many times from now on.
   * @throws when it does not come in time
   */
  at(moment: Moment, times: number, strike: () => void): Promise<void>;
}

/** Recovered jobs come back after 15 s at most; the rest is for slow machines. */
const PATIENCE_MS = 30_000;

/** A job's moments by what is written to Redis; `undefined` for everything else. */
function momentOf(command: string, key: string, prefix: string): Moment | undefined {
  if (!key.includes(prefix)) return undefined;
  switch (command) {
    case 'set':
      if (key.endsWith(':lock') && key.includes(':image-')) return 'taken';
      if (key.includes(':recipe:')) return 'recipe kept';
      return key.endsWith(':image-delivered') ? 'marked as delivered' : undefined;
    case 'zadd':
      if (key.endsWith(':image-history')) return 'in the history';
      return key.endsWith(':image:completed') ? 'finished in the queue' : undefined;
    case 'zrem':
      return key.endsWith(':image-backlog') ? 'out of the backlog' : undefined;
    default:
      return undefined;
  }
}

/** The engine's moments are the caller's to tell. Ends with the test. */
export async function watchMoments(world: World, { url, prefix }: TestRedis): Promise<Moments> {
  let awaited: { moment: Moment; left: number; strike: () => void } | undefined;

  function happened(moment: Moment): void {
    if (awaited?.moment !== moment) return;
    awaited.left -= 1;
    if (awaited.left > 0) return;
    const { strike } = awaited;
    awaited = undefined;
    strike();
  }

  const unsubscribe = world.subscribe((event) => {
    if (event.type !== 'call' || event.call.error) return;
    const { method, payload } = event.call;
    if (method === 'editMessageMedia') happened('uploaded');
    if (method === 'editMessageText' && String(payload['text']).startsWith('Drawing…')) {
      happened('drawing shown');
    }
  });
  const stopWatching = await watchRedisCommands(url, (command, key) => {
    const moment = momentOf(command, key, prefix);
    if (moment) happened(moment);
  });
  onTestFinished(() => {
    unsubscribe();
    stopWatching();
  });

  return {
    happened,
    at(moment, times, strike) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          awaited = undefined;
          reject(new Error(`"${moment}" did not come ${times} times`));
        }, PATIENCE_MS);
        awaited = {
          moment,
          left: times,
          strike() {
            clearTimeout(timer);
            strike();
            resolve();
          },
        };
      });
    },
  };
}
