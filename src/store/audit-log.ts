import { z } from 'zod';
import { AUDIT_ACTS, type AuditEntry } from '../domain/audit.js';
import { StoreError } from '../errors.js';
import type { RedisClient } from './connection.js';
import { toHashFields } from './hash-fields.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { runTransaction, storeCall } from './store-call.js';

/** Entries that are kept: years of an ordinary bot's acts, in a few megabytes. */
const KEPT_ENTRIES = 20_000;

export interface NotedAct extends AuditEntry {
  /** Its place in the log, for the page that begins behind it. */
  id: string;
  atMs: number;
}

export interface AuditPage {
  /** The latest first. */
  acts: readonly NotedAct[];
  /** To be given as `behind` for what is older; undefined: that was all. */
  next: string | undefined;
}

/**
 * Who did what to whom, and when. Entries are never changed; the oldest go when there are too many.
 * @throws StoreError from each of these
 */
export interface AuditLog {
  /** Of what has been done, right after it. */
  note(entry: AuditEntry): Promise<void>;
  recent(count: number, behind?: string): Promise<AuditPage>;
  /** Answers to support are too many for the log: of them only the number is kept, a day. */
  countAnswer(adminId: number): Promise<void>;
  /** How many answers each admin gave to support on a UTC day. */
  answersOf(dayMs: number): Promise<ReadonlyMap<number, number>>;
}

const EntrySchema = z.object({
  by: z.union([z.literal('operator'), z.coerce.number().int()]),
  act: z.enum(AUDIT_ACTS),
  userId: z.coerce.number().int().exactOptional(),
  subject: z.string().exactOptional(),
});

const StreamSchema = z.array(z.tuple([z.string(), z.array(z.string())]));

function toFields({ adminId, act, userId, subject }: AuditEntry): string[] {
  return [
    ...['by', String(adminId), 'act', act],
    ...(userId === undefined ? [] : ['userId', String(userId)]),
    ...(subject === undefined ? [] : ['subject', subject]),
  ];
}

function toAct(id: string, fields: readonly string[]): NotedAct {
  const parsed = EntrySchema.safeParse(toHashFields(fields));
  if (!parsed.success) throw new StoreError('store_corrupt', 'The audit log is unreadable');
  const { by, ...entry } = parsed.data;
  // A stream's ids begin with the time at which Redis took the entry.
  return { id, atMs: Number.parseInt(id, 10), adminId: by, ...entry };
}

function toDay(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

export interface AuditLogDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

export function createAuditLog({ redis, keys, now = Date.now }: AuditLogDeps): AuditLog {
  return {
    async note(entry) {
      await storeCall('note an act', () =>
        redis.xadd(keys.auditLog, 'MAXLEN', '~', KEPT_ENTRIES, '*', ...toFields(entry)),
      );
    },

    async recent(count, behind) {
      // One more than asked for tells whether there is more, and `behind` itself comes first.
      const wanted = count + (behind === undefined ? 1 : 2);
      const reply = await storeCall('read the audit log', () =>
        redis.xrevrange(keys.auditLog, behind ?? '+', '-', 'COUNT', wanted),
      );
      const found = StreamSchema.parse(reply)
        .filter(([id]) => id !== behind)
        .map(([id, fields]) => toAct(id, fields));
      const acts = found.slice(0, count);
      return { acts, next: found.length > count ? acts.at(-1)?.id : undefined };
    },

    async countAnswer(adminId) {
      const key = keys.supportAnswers(toDay(now()));
      const counting = redis.multi().hincrby(key, String(adminId), 1);
      await runTransaction('count an answer', counting.expire(key, TTL_SECONDS.supportAnswers));
    },

    async answersOf(dayMs) {
      const key = keys.supportAnswers(toDay(dayMs));
      const counts = await storeCall('read counts of answers', () => redis.hgetall(key));
      return new Map(Object.entries(counts).map(([id, count]) => [Number(id), Number(count)]));
    },
  };
}
