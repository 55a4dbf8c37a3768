import { z } from 'zod';
import type { RedisClient } from './connection.js';
import { toHashFields } from './hash-fields.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import {
  APPEND_PIECE,
  END_QUESTION,
  NOTE_ON_QUESTION,
  PUT_QUESTION,
  SEAL_QUESTION,
} from './question-scripts.js';
import { runScript } from './scripts.js';
import { runTransaction, storeCall } from './store-call.js';

/** All that is known of a question. Texts are opaque here. */
export interface QuestionRecord {
  job: string;
  /** What was appended, in the order of its messages. */
  pieces: string[];
  /** The message that says it waits. */
  cardId?: number;
  /** How far its answer has come. */
  progress?: string;
  /** `free`: nothing came of it, and its charge was given back. */
  ended?: QuestionEnd;
}

const QUESTION_ENDS = ['paid', 'free'] as const;
export type QuestionEnd = (typeof QUESTION_ENDS)[number];

/**
 * What was asked, from the moment it is until its answer is there. Its words lie nowhere else
 * meanwhile, and go when it ends: only that it ended is known for a day, so that an update which
 * comes again asks nothing twice.
 * @throws StoreError from each of these
 */
export interface Questions {
  /**
   * Idempotent: what is known stays.
   * @returns how it ended, where it is over already; then nothing is kept
   */
  put(jobId: string, job: string, options: { mayGrow: boolean }): Promise<QuestionEnd | undefined>;
  /** Idempotent by `messageId`. False: too late, or nothing may be appended, or no such question. */
  append(jobId: string, piece: { messageId: number; text: string }): Promise<boolean>;
  /** Also of one that is over. */
  isKnown(jobId: string): Promise<boolean>;
  /** Undefined: never asked, over and its words gone, or too old. */
  load(jobId: string): Promise<QuestionRecord | undefined>;
  /** The same, and from now on nothing can be appended. */
  seal(jobId: string): Promise<QuestionRecord | undefined>;
  /** These two do nothing for a question that is over. */
  noteCard(jobId: string, cardId: number): Promise<void>;
  noteProgress(jobId: string, progress: string): Promise<void>;
  /**
   * Idempotent: how it ended first is how it ended.
   * @param options.keepWordsFor the person whose button can ask it again
   */
  end(jobId: string, how: QuestionEnd, options?: { keepWordsFor?: number }): Promise<void>;
  /** The words that wait for a button of this person go. Idempotent. */
  forgetWords(userId: number): Promise<void>;
  /** As if it had never been asked. Idempotent. */
  drop(jobId: string): Promise<void>;
}

const PIECE = 'piece:';

const RecordSchema = z.object({
  job: z.string(),
  card: z.coerce.number().int().exactOptional(),
  progress: z.string().exactOptional(),
  ended: z.enum(QUESTION_ENDS).exactOptional(),
});
const PutSchema = z.union([z.literal('').transform(() => undefined), z.enum(QUESTION_ENDS)]);

function toRecord(fields: Record<string, unknown>): QuestionRecord | undefined {
  const record = RecordSchema.safeParse(fields);
  // What is over and forgotten has no job.
  if (!record.success) return undefined;
  const { card, ...rest } = record.data;
  const pieces = Object.entries(fields)
    .filter(([name]) => name.startsWith(PIECE))
    .map(([name, text]) => ({ messageId: Number(name.slice(PIECE.length)), text: String(text) }))
    .sort((one, other) => one.messageId - other.messageId)
    .map(({ text }) => text);
  return { ...rest, pieces, ...(card !== undefined && { cardId: card }) };
}

export interface QuestionsDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

export function createQuestions({ redis, keys, now = Date.now }: QuestionsDeps): Questions {
  async function note(jobId: string, field: string, value: string | number): Promise<void> {
    await runScript(redis, NOTE_ON_QUESTION, [keys.question(jobId)], [field, value]);
  }

  async function noteFailed(userId: number, jobId: string): Promise<void> {
    const [failed, nowMs] = [keys.failedQuestions(userId), now()];
    await runTransaction(
      'note a failed question',
      redis
        .multi()
        .zadd(failed, nowMs, jobId)
        .zremrangebyscore(failed, '-inf', nowMs - TTL_SECONDS.question * 1_000)
        .expire(failed, TTL_SECONDS.question),
    );
  }

  async function endQuestion(jobId: string, how: QuestionEnd, keepWords: boolean): Promise<void> {
    const args = [how, keepWords ? 1 : 0, TTL_SECONDS.question];
    await runScript(redis, END_QUESTION, [keys.question(jobId)], args);
  }

  return {
    async put(jobId, job, { mayGrow }) {
      const args = [job, mayGrow ? 1 : 0, TTL_SECONDS.question];
      return PutSchema.parse(await runScript(redis, PUT_QUESTION, [keys.question(jobId)], args));
    },

    async append(jobId, { messageId, text }) {
      const reply = await runScript(redis, APPEND_PIECE, [keys.question(jobId)], [messageId, text]);
      return reply === 1;
    },

    async isKnown(jobId) {
      const key = keys.question(jobId);
      return (await storeCall('look for a question', () => redis.exists(key))) === 1;
    },

    async load(jobId) {
      const key = keys.question(jobId);
      return toRecord(await storeCall('load a question', () => redis.hgetall(key)));
    },

    async seal(jobId) {
      const reply = await runScript(redis, SEAL_QUESTION, [keys.question(jobId)], []);
      return toRecord(toHashFields(reply));
    },

    noteCard: (jobId, cardId) => note(jobId, 'card', cardId),
    noteProgress: (jobId, progress) => note(jobId, 'progress', progress),

    async end(jobId, how, { keepWordsFor } = {}) {
      // Noted first: what a crash leaves in the list without words does no harm.
      if (keepWordsFor !== undefined) await noteFailed(keepWordsFor, jobId);
      await endQuestion(jobId, how, keepWordsFor !== undefined);
    },

    async forgetWords(userId) {
      const failed = keys.failedQuestions(userId);
      const jobIds = await storeCall('list failed questions', () =>
        redis.zrange(failed, '0', '-1'),
      );
      for (const jobId of jobIds) await endQuestion(jobId, 'free', false);
      await storeCall('forget failed questions', () => redis.del(failed));
    },

    async drop(jobId) {
      await storeCall('drop a question', () => redis.del(keys.question(jobId)));
    },
  };
}
