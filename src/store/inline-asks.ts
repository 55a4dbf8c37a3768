import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';

/**
 * What people type behind the bot's name, under an id that fits where the words do not: into a button
 * (64 bytes) and into a link (64 letters and digits). Kept for a day.
 */
export interface InlineAsks {
  /** The same words of the same person have the same id. */
  idOf(userId: number, words: string): string;
  /** Idempotent; what this process has just saved costs no trip. @throws StoreError */
  save(userId: number, words: string): Promise<void>;
  /** Undefined: somebody else's, too old, or never said. @throws StoreError */
  load(userId: number, id: string): Promise<string | undefined>;
}

const ID_CHARS = 16;
/** Whoever types on asks again with almost every letter, and again with the same ones. */
const SAVED_LATELY = { max: 10_000, ttl: 60_000 };

const AskSchema = z.object({ userId: z.number().int(), words: z.string() });

export function createInlineAsks({ redis, keys }: { redis: RedisClient; keys: Keys }): InlineAsks {
  const saved = new LRUCache<string, true>(SAVED_LATELY);

  function idOf(userId: number, words: string): string {
    const digest = createHash('sha256').update(`inline ${userId} ${words}`).digest('base64url');
    return digest.slice(0, ID_CHARS);
  }

  return {
    idOf,

    async save(userId, words) {
      const id = idOf(userId, words);
      if (saved.has(id)) return;
      const value = toEnvelope({ userId, words });
      await storeCall('save inline words', () =>
        redis.set(keys.inlineAsk(id), value, 'EX', TTL_SECONDS.inlineAsk),
      );
      saved.set(id, true);
    },

    async load(userId, id) {
      const key = keys.inlineAsk(id);
      const value = await storeCall('load inline words', () => redis.get(key));
      const ask = value === null ? undefined : fromEnvelope(key, value, AskSchema);
      return ask?.userId === userId ? ask.words : undefined;
    },
  };
}
