import { z } from 'zod';
import { createAnnouncements } from './announcements.js';
import type { RedisClient } from './connection.js';
import type { Keys } from './keys.js';
import { KEEP_FLOOD_PAUSE, LOAD_FLOOD_PAUSES, runScript } from './scripts.js';

/** Telegram wants a target left alone: a chat, or what else calls are counted by. */
export interface FloodPause {
  target: string;
  /** From now: processes share no clock. */
  waitMs: number;
}

const FloodNewsSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('pause'), target: z.string(), waitMs: z.number().nonnegative() }),
  /** Something that may be dropped goes to a chat: whoever sends there otherwise says so. */
  z.object({ type: z.literal('watch'), chatId: z.string() }),
]);
export type FloodNews = z.output<typeof FloodNewsSchema>;

/** What the processes tell each other about floods. */
export interface FloodNewsChannel {
  /**
   * Keeps a pause for processes that start later, and tells those that run.
   * @throws StoreError
   */
  keepPause(pause: FloodPause): Promise<void>;
  /** @throws StoreError */
  loadPauses(): Promise<FloodPause[]>;
  /** @throws StoreError */
  publishWatch(chatId: string): Promise<void>;
  /** See `Announcements`. */
  listen(listener: FloodListener): Promise<() => Promise<void>>;
}

export interface FloodListener {
  onNews: (news: FloodNews) => void;
  onListening: () => void;
}

/** Undefined for what another version of this program says. */
function parseNews(message: string): FloodNews | undefined {
  try {
    return FloodNewsSchema.safeParse(JSON.parse(message)).data;
  } catch {
    return undefined;
  }
}

function toPauses(reply: unknown): FloodPause[] {
  const items = Array.isArray(reply) ? reply.map(String) : [];
  return items.flatMap((target, index) =>
    index % 2 === 0 ? [{ target, waitMs: Number(items[index + 1]) }] : [],
  );
}

export function createFloodNews({
  redis,
  keys,
}: {
  redis: RedisClient;
  keys: Keys;
}): FloodNewsChannel {
  const announcements = createAnnouncements(redis, {
    channel: keys.floodChannel,
    noun: 'floods',
  });
  const publish = (news: FloodNews): Promise<void> => announcements.publish(JSON.stringify(news));

  return {
    async keepPause(pause) {
      const { target, waitMs } = pause;
      // Kept first: who begins to listen before it is told, and loads before it is kept, hears it.
      await runScript(redis, KEEP_FLOOD_PAUSE, [keys.floodPauses], [target, Math.ceil(waitMs)]);
      await publish({ type: 'pause', ...pause });
    },

    async loadPauses() {
      return toPauses(await runScript(redis, LOAD_FLOOD_PAUSES, [keys.floodPauses], []));
    },

    publishWatch: (chatId) => publish({ type: 'watch', chatId }),

    listen: ({ onNews, onListening }) =>
      announcements.listen((text) => {
        const news = parseNews(text);
        if (news) onNews(news);
      }, onListening),
  };
}
