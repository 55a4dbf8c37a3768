import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { TurnQuestion } from '../domain/talk.js';
import type { RedisClient } from './connection.js';
import { fromEnvelope, toEnvelope } from './envelope.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';
import { TurnQuestionSchema } from './talk-schemas.js';

export interface InlineAsk {
  words: string;
  /** Of a guest: what a model is asked where that is more than the words, as with a photo. */
  question?: TurnQuestion;
}

/**
 * What people type behind the bot's name, under an id that fits where the words do not: into a button
 * (64 bytes) and into a link (64 letters and digits). Kept for a day.
 */
export interface InlineAsks {
  /** The same ask of the same person has the same id. */
  idOf(userId: number, ask: InlineAsk): string;
  /** Idempotent; what this process has just saved costs no trip. @throws StoreError */
  save(userId: number, ask: InlineAsk): Promise<void>;
  /** Undefined: somebody else's, too old, or never said. @throws StoreError */
  load(userId: number, id: string): Promise<InlineAsk | undefined>;
}

const ID_CHARS = 16;
/** Whoever types on asks again with almost every letter, and again with the same ones. */
const SAVED_LATELY = { max: 10_000, ttl: 60_000 };

const AskSchema = z.object({
  userId: z.number().int(),
  words: z.string(),
  question: TurnQuestionSchema.exactOptional(),
}) satisfies z.ZodType<InlineAsk>;

export function createInlineAsks({ redis, keys }: { redis: RedisClient; keys: Keys }): InlineAsks {
  const saved = new LRUCache<string, true>(SAVED_LATELY);

  function idOf(userId: number, { words, question }: InlineAsk): string {
    const hash = createHash('sha256').update(`inline ${userId} ${words}`);
    if (question !== undefined) hash.update(JSON.stringify(question));
    return hash.digest('base64url').slice(0, ID_CHARS);
  }

  return {
    idOf,

    async save(userId, ask) {
      const id = idOf(userId, ask);
      if (saved.has(id)) return;
      const value = toEnvelope({ userId, ...ask });
      await storeCall('save inline words', () =>
        redis.set(keys.inlineAsk(id), value, 'EX', TTL_SECONDS.inlineAsk),
      );
      saved.set(id, true);
    },

    async load(userId, id) {
      const key = keys.inlineAsk(id);
      const value = await storeCall('load inline words', () => redis.get(key));
      const kept = value === null ? undefined : fromEnvelope(key, value, AskSchema);
      if (kept?.userId !== userId) return undefined;
      const { words, question } = kept;
      return { words, ...(question && { question }) };
    },
  };
}
