import { z } from 'zod';
import { toBaseLanguage } from '../../domain/audience.js';
import { StoreError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { RedisClient } from '../connection.js';
import { fromEnvelope } from '../envelope.js';
import { createKeyWalk } from '../key-walk.js';
import { bookShardOf, type Keys, TTL_SECONDS } from '../keys.js';
import { storeCall } from '../store-call.js';
import { type BookRecord, packRecord } from './user-book-record.js';

/**
 * Brings everybody into the user book whom a version has met that had none: who has an account, or
 * something that the bot remembers of them. Once for all; what is there of somebody stays.
 * Every call may throw StoreError.
 */
export interface BookIntake {
  isDone(): Promise<boolean>;
  /** Takes the next of them in; a page that a crash cut off is taken again. */
  takePage(): Promise<{ taken: number; isLast: boolean }>;
}

export interface BookIntakeDeps {
  redis: RedisClient;
  keys: Keys;
  logger: Logger;
  now?: () => number;
  /** Keys that one step looks at, of which few or all tell of a person. */
  stepKeys?: number;
}

const STEP_KEYS = 1_000;

/** The part of what bot/person.ts keeps that says which language they speak. */
const LanguagesSchema = z.object({
  language: z.string().optional(),
  spokenLanguage: z.string().optional(),
});
/** Another record than expected must not keep the intake from everybody behind it. */
const TimeSchema = z.coerce.number().int().positive().optional().catch(undefined);

export function createBookIntake({
  redis,
  keys,
  logger,
  now = Date.now,
  stepKeys = STEP_KEYS,
}: BookIntakeDeps): BookIntake {
  const { metPattern: pattern, bookIntakeCursor: cursorKey } = keys;
  const walk = createKeyWalk({ redis, pattern, cursorKey, stepKeys });
  const [before = ''] = pattern.split('*');

  /** undefined: the key tells of nobody. */
  function personOf(name: string): number | undefined {
    const [, id] = /^(\d+)\}:(?:account|person:v1)$/.exec(name.slice(before.length)) ?? [];
    return id === undefined ? undefined : Number(id);
  }

  async function loadLanguage(userId: number): Promise<string> {
    const key = keys.state('person', String(userId));
    const text = await redis.get(key);
    if (text === null) return '';
    try {
      const { language, spokenLanguage } = fromEnvelope(key, text, LanguagesSchema);
      return toBaseLanguage(language ?? spokenLanguage);
    } catch (thrown) {
      if (!(thrown instanceof StoreError)) throw thrown;
      logger.error({ err: thrown, userId }, 'a person comes into the book without a language');
      return '';
    }
  }

  /** A session lives for so long after its last write: what is left of it tells when that was. */
  async function loadSessionMs(userId: number): Promise<number | undefined> {
    const leftMs = await redis.pttl(keys.state('session', String(userId)));
    return leftMs > 0 ? now() - (TTL_SECONDS.session * 1_000 - leftMs) : undefined;
  }

  async function loadAccount(userId: number) {
    const fields = ['createdAtMs', 'lastUsedAtMs', 'keyStatus'] as const;
    const [created, used, keyStatus] = await redis.hmget(keys.account(userId), ...fields);
    return {
      createdAtMs: TimeSchema.parse(created ?? undefined),
      usedAtMs: TimeSchema.parse(used ?? undefined),
      isBanned: keyStatus === 'banned',
    };
  }

  /** @returns whether they were not in the book */
  async function take(userId: number): Promise<boolean> {
    const [language, sessionMs, { createdAtMs, usedAtMs, isBanned }] = await Promise.all([
      loadLanguage(userId),
      loadSessionMs(userId),
      loadAccount(userId),
    ]);
    const active = [sessionMs, usedAtMs, createdAtMs].filter((atMs) => atMs !== undefined);
    const record: BookRecord = {
      language,
      ...(createdAtMs !== undefined && { firstSeenMs: createdAtMs }),
      ...(active.length > 0 && { lastActiveMs: Math.max(...active) }),
    };
    const shard = bookShardOf(userId);
    if (isBanned) await redis.sadd(keys.bookBarred(shard), userId);
    return (await redis.hsetnx(keys.bookPeople(shard), String(userId), packRecord(record))) === 1;
  }

  return {
    isDone: async () =>
      (await storeCall('see whether the book is complete', () => redis.exists(keys.bookIntake))) ===
      1,

    async takePage() {
      const page = await walk.page();
      const ids = page.names.map(personOf).filter((userId) => userId !== undefined);
      const taken = await storeCall('take people into the book', () =>
        Promise.all([...new Set(ids)].map(take)),
      );
      // First: a crash in between must not begin it all anew.
      if (page.isLast) {
        await storeCall('keep that the book is complete', () => redis.set(keys.bookIntake, '1'));
      }
      await page.done();
      return { taken: taken.filter(Boolean).length, isLast: page.isLast };
    },
  };
}
