import { z } from 'zod';
import { SUPPORT_CAP, SUPPORT_TOPICS, type SupportTopic } from '../domain/support.js';
import { StoreError } from '../errors.js';
import type { RedisClient } from './connection.js';
import { toHashFields } from './hash-fields.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { COUNT_HIT, runScript } from './scripts.js';
import { storeCall } from './store-call.js';
import {
  CLOSE_SUPPORT_THREAD,
  ENTER_SUPPORT_THREAD,
  NOTE_IN_SUPPORT_THREAD,
} from './support-scripts.js';

/** What a person and the admins have to say to each other. Each person has one, open or closed. */
export interface SupportThread {
  personId: number;
  status: 'open' | 'closed';
  topic: SupportTopic;
  /** As Telegram tells it. */
  name: string;
  username?: string;
  openedAtMs: number;
  /** The latest message of the person, in their private chat. */
  lastMessageId: number;
  /** Since the person wrote last. */
  answer?: { by: string; atMs: number };
  closedBy?: string;
  /** By admin: the message in their chat that shows the thread. */
  cards: ReadonlyMap<number, number>;
}

export interface SupportEntry {
  name: string;
  username: string | undefined;
  messageId: number;
  /** Undefined: what the thread is about already. */
  topic: SupportTopic | undefined;
}

export type CountedMessage = { isAllowed: true } | { isAllowed: false; retryAfterMs: number };

/**
 * Kept for 90 days after the last word of either side. The person and several admins may change a
 * thread at the same moment.
 * @throws StoreError from each of these
 */
export interface SupportThreads {
  load(personId: number): Promise<SupportThread | undefined>;
  /** Counts a message towards the person's cap; one beyond it counts as well. */
  count(personId: number): Promise<CountedMessage>;
  /** The person wrote: opens the thread where it is not, and what was answered waits again. */
  enter(personId: number, entry: SupportEntry): Promise<SupportThread>;
  addCard(personId: number, card: { adminId: number; messageId: number }): Promise<void>;
  /** @returns undefined when there is no thread any more */
  noteAnswer(personId: number, by: string): Promise<SupportThread | undefined>;
  /** False: somebody was quicker, or there is nothing to close. */
  close(personId: number, by: string): Promise<boolean>;
}

const CARD_FIELD = /^card:(\d+)$/;

/** The thread's hash in Redis: strings only. */
const RecordSchema = z.object({
  status: z.enum(['open', 'closed']),
  topic: z.enum(SUPPORT_TOPICS),
  name: z.string(),
  username: z.string().exactOptional(),
  openedAtMs: z.coerce.number().int(),
  lastMessageId: z.coerce.number().int(),
  answeredBy: z.string().optional(),
  answeredAtMs: z.coerce.number().int().optional(),
  closedBy: z.string().exactOptional(),
});

function toCards(fields: Record<string, unknown>): Map<number, number> {
  const cards = new Map<number, number>();
  for (const [field, value] of Object.entries(fields)) {
    const adminId = CARD_FIELD.exec(field)?.[1];
    if (adminId !== undefined) cards.set(Number(adminId), Number(value));
  }
  return cards;
}

function toThread(personId: number, fields: Record<string, unknown>): SupportThread | undefined {
  if (Object.keys(fields).length === 0) return undefined;
  const parsed = RecordSchema.safeParse(fields);
  if (!parsed.success) {
    throw new StoreError('store_corrupt', `The support thread of user ${personId} is unreadable`);
  }
  const { answeredBy: by, answeredAtMs: atMs, ...record } = parsed.data;
  return {
    personId,
    ...record,
    ...(by !== undefined && atMs !== undefined && { answer: { by, atMs } }),
    cards: toCards(fields),
  };
}

export interface SupportThreadsDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

export function createSupportThreads({
  redis,
  keys,
  now = Date.now,
}: SupportThreadsDeps): SupportThreads {
  const ttl = TTL_SECONDS.support;

  async function note(personId: number, fields: Record<string, string | number>) {
    const args = [ttl, ...Object.entries(fields).flat()];
    const reply = await runScript(
      redis,
      NOTE_IN_SUPPORT_THREAD,
      [keys.supportThread(personId)],
      args,
    );
    return toThread(personId, toHashFields(reply));
  }

  return {
    async load(personId) {
      const key = keys.supportThread(personId);
      return toThread(personId, await storeCall('load a support thread', () => redis.hgetall(key)));
    },

    async count(personId) {
      const key = keys.supportHits(personId);
      const windowMs = SUPPORT_CAP.periodSeconds * 1_000;
      const hits = Number(await runScript(redis, COUNT_HIT, [key], [windowMs]));
      if (hits <= SUPPORT_CAP.messages) return { isAllowed: true };
      const leftMs = await storeCall('ask when support may be written to', () => redis.pttl(key));
      return { isAllowed: false, retryAfterMs: Math.max(leftMs, 0) };
    },

    async enter(personId, { name, username, messageId, topic }) {
      const fields = {
        name,
        lastMessageId: messageId,
        ...(username !== undefined && { username }),
      };
      const reply = await runScript(
        redis,
        ENTER_SUPPORT_THREAD,
        [keys.supportThread(personId)],
        [now(), ttl, topic ?? '', ...Object.entries(fields).flat()],
      );
      const thread = toThread(personId, toHashFields(reply));
      if (thread === undefined) throw new Error('ENTER_SUPPORT_THREAD returned no thread');
      return thread;
    },

    async addCard(personId, { adminId, messageId }) {
      await note(personId, { [`card:${adminId}`]: messageId });
    },

    noteAnswer: (personId, by) => note(personId, { answeredBy: by, answeredAtMs: now() }),

    async close(personId, by) {
      const key = keys.supportThread(personId);
      return (await runScript(redis, CLOSE_SUPPORT_THREAD, [key], [by])) === 1;
    },
  };
}
