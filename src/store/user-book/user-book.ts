import { z } from 'zod';
import { toBaseLanguage } from '../../domain/audience.js';
import { MUTABLE_CATEGORIES, type MutableCategory } from '../../domain/news.js';
import type { RedisClient } from '../connection.js';
import { BOOK_SHARDS, bookShardOf, type Keys } from '../keys.js';
import { runScript } from '../scripts.js';
import { storeCall } from '../store-call.js';
import {
  type BookEntry,
  packPerson,
  packTime,
  packUnreachable,
  type Unreachable,
  unpackRecord,
  unpackUnreachable,
} from './user-book-record.js';
import { FORGET_NAME, MARK_UNREACHABLE, NOTE_PEOPLE } from './user-book-scripts.js';

/** Somebody who has just written to the bot in private, or pressed its Start. */
export interface MetPerson {
  userId: number;
  /** Chosen in /language, else as Telegram says. */
  language?: string | undefined;
  /** Without the @. */
  username?: string | undefined;
  /** When they wrote; default: now. */
  atMs?: number;
}

/**
 * Everybody who can be written to in private. What a person does without is kept for good, apart
 * from the rest: who said no to news must not get any because something else of theirs was deleted.
 * @throws StoreError from each of these
 */
export interface UserBook {
  /**
   * Notes that these people have just written; whoever was unreachable is reachable again.
   * @returns how many of them are in the book for the first time
   */
  note(people: readonly MetPerson[]): Promise<number>;
  /** Nothing gets through to them any more; no change for somebody who is not in the book. */
  markUnreachable(userId: number, why: Unreachable): Promise<void>;
  markReachable(userId: number): Promise<void>;
  /** Also for somebody who is not in the book yet. */
  mute(userId: number, category: MutableCategory, isMuted: boolean): Promise<void>;
  mutedBy(userId: number): Promise<MutableCategory[]>;
  load(userId: number): Promise<BookEntry | undefined>;
  /** @param name with or without its @, in any case */
  findByUsername(name: string): Promise<BookEntry | undefined>;
}

export interface UserBookDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

/** People that one call of a script takes: it holds up Redis for as long. */
const MAX_NOTED_AT_ONCE = 500;

const BeforeSchema = z.array(z.string());

/** By shard, and no more than one call of a script takes. */
function toBatches(people: readonly MetPerson[]): [shard: number, people: MetPerson[]][] {
  const batches: [number, MetPerson[]][] = [];
  const open = new Map<number, MetPerson[]>();
  for (const person of people) {
    const shard = bookShardOf(person.userId);
    const batch = open.get(shard);
    if (batch !== undefined && batch.length < MAX_NOTED_AT_ONCE) {
      batch.push(person);
      continue;
    }
    const fresh = [person];
    open.set(shard, fresh);
    batches.push([shard, fresh]);
  }
  return batches;
}

function shardOfName(name: string): number {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_536;
  return hash % BOOK_SHARDS;
}

export function createUserBook({ redis, keys, now = Date.now }: UserBookDeps): UserBook {
  const namesKey = (name: string): string => keys.bookNames(shardOfName(name));

  /** Whoever finds it looks at the person once more, so both are written in one trip. */
  async function keepName({ userId, username }: MetPerson): Promise<void> {
    if (username === undefined) return;
    const name = username.toLowerCase();
    await storeCall('keep a @name', () => redis.hset(namesKey(name), name, userId));
  }

  async function forgetName(userId: number, username: string): Promise<void> {
    const name = username.toLowerCase();
    await runScript(redis, FORGET_NAME, [namesKey(name)], [name, userId]);
  }

  /** @returns how many were new */
  async function noteInShard(shard: number, people: readonly MetPerson[]): Promise<number> {
    const args = people.flatMap(({ userId, language, username, atMs = now() }) => [
      ...[userId, packTime(atMs)],
      packPerson({
        language: toBaseLanguage(language),
        ...(username !== undefined && { username }),
      }),
    ]);
    const places = [keys.bookPeople(shard), keys.bookUnreachable(shard)];
    const [reply] = await Promise.all([
      runScript(redis, NOTE_PEOPLE, places, args),
      ...people.map(keepName),
    ]);
    const before = BeforeSchema.parse(reply);
    await Promise.all(
      people.map(async ({ userId, username }, index) => {
        const { username: old } = unpackRecord(before[index] ?? '');
        const hasChanged = old?.toLowerCase() !== username?.toLowerCase();
        if (old !== undefined && hasChanged) await forgetName(userId, old);
      }),
    );
    return before.filter((record) => record === '').length;
  }

  async function mutedBy(userId: number): Promise<MutableCategory[]> {
    const shard = bookShardOf(userId);
    const answers = await storeCall('load what somebody has muted', () =>
      Promise.all(
        MUTABLE_CATEGORIES.map((each) => redis.sismember(keys.bookMuted(shard, each), userId)),
      ),
    );
    return MUTABLE_CATEGORIES.filter((_, index) => answers[index] === 1);
  }

  async function load(userId: number): Promise<BookEntry | undefined> {
    const shard = bookShardOf(userId);
    const [packed, unreachable, muted] = await storeCall('load a person', () =>
      Promise.all([
        redis.hget(keys.bookPeople(shard), String(userId)),
        redis.hget(keys.bookUnreachable(shard), String(userId)),
        mutedBy(userId),
      ]),
    );
    if (packed === null) return undefined;
    const why = unreachable === null ? undefined : unpackUnreachable(unreachable);
    return { userId, ...unpackRecord(packed), ...(why && { unreachable: why }), muted };
  }

  return {
    async note(people) {
      const batches = toBatches(people);
      const counts = await Promise.all(batches.map(([shard, each]) => noteInShard(shard, each)));
      return counts.reduce((sum, count) => sum + count, 0);
    },

    async markUnreachable(userId, why) {
      const shard = bookShardOf(userId);
      const places = [keys.bookPeople(shard), keys.bookUnreachable(shard)];
      await runScript(redis, MARK_UNREACHABLE, places, [userId, packUnreachable(why, now())]);
    },

    async markReachable(userId) {
      await storeCall('mark somebody as reachable', () =>
        redis.hdel(keys.bookUnreachable(bookShardOf(userId)), String(userId)),
      );
    },

    async mute(userId, category, isMuted) {
      const key = keys.bookMuted(bookShardOf(userId), category);
      await storeCall('keep what somebody mutes', () =>
        isMuted ? redis.sadd(key, userId) : redis.srem(key, userId),
      );
    },

    mutedBy,
    load,

    async findByUsername(written) {
      const name = written.replace(/^@/, '').toLowerCase();
      const id = await storeCall('find a person by their @name', () =>
        redis.hget(namesKey(name), name),
      );
      const entry = id === null ? undefined : await load(Number(id));
      // Who had it may have another one by now.
      return entry?.username?.toLowerCase() === name ? entry : undefined;
    },
  };
}
