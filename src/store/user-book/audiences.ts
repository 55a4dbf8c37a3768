import { type Audience, isAdmitted, isInAudience, type Standing } from '../../domain/audience.js';
import { isMutable } from '../../domain/news.js';
import { parseStanding, STANDING_FIELDS } from '../account-record.js';
import type { RedisClient } from '../connection.js';
import { BOOK_SHARDS, type Keys } from '../keys.js';
import { storeCall } from '../store-call.js';
import { unpackRecord } from './user-book-record.js';

/**
 * Who is to get a campaign. One part of the book is in memory at a time.
 * @throws StoreError from each of these
 */
export interface Audiences {
  count(audience: Audience): Promise<number>;
  /** The same by language, the most spoken first, in one walk. */
  countByLanguage(audience: Audience): Promise<Map<string, number>>;
  /**
   * Ids of everybody in the audience, each once, some hundreds at a time. Whoever comes into the
   * book meanwhile may be left out.
   */
  pages(audience: Audience): AsyncIterable<number[]>;
}

export interface AudiencesDeps {
  redis: RedisClient;
  keys: Keys;
  now?: () => number;
}

/** Records that one step reads: a millisecond of Redis's time, and of ours. */
const STEP_RECORDS = 1_000;

interface Listener {
  userId: number;
  language: string;
}

/** What is known of a part of the book beside its records. */
interface Marks {
  unreachable: ReadonlySet<string>;
  muted: ReadonlySet<string>;
  barred: ReadonlySet<string>;
}

export function createAudiences({ redis, keys, now = Date.now }: AudiencesDeps): Audiences {
  async function loadMarks(shard: number, { category }: Audience): Promise<Marks> {
    const none: string[] = [];
    const [unreachable, muted, barred] = await storeCall('load the marks of people', () =>
      Promise.all([
        redis.hkeys(keys.bookUnreachable(shard)),
        isMutable(category) ? redis.smembers(keys.bookMuted(shard, category)) : none,
        isMutable(category) ? redis.smembers(keys.bookBarred(shard)) : none,
      ]),
    );
    return {
      unreachable: new Set(unreachable),
      muted: new Set(muted),
      barred: new Set(barred),
    };
  }

  /** Each record once: HSCAN may repeat one while the hash grows. */
  async function* records(shard: number): AsyncGenerator<[id: string, packed: string][]> {
    const seen = new Set<string>();
    let cursor = '0';
    do {
      const [next, flat] = await storeCall('walk through the book', () =>
        redis.hscan(keys.bookPeople(shard), cursor, 'COUNT', STEP_RECORDS),
      );
      cursor = next;
      const page: [string, string][] = [];
      for (let at = 0; at + 1 < flat.length; at += 2) {
        const [id = '', packed = ''] = flat.slice(at, at + 2);
        if (seen.has(id)) continue;
        seen.add(id);
        page.push([id, packed]);
      }
      yield page;
    } while (cursor !== '0');
  }

  async function loadStanding(userId: number): Promise<Standing> {
    const values = await storeCall('load the tier of a person', () =>
      redis.hmget(keys.account(userId), ...STANDING_FIELDS),
    );
    const { tier = 'free', keyStatus } = parseStanding(values, now()) ?? {};
    return { tier, isBanned: keyStatus === 'banned' };
  }

  async function* listeners(audience: Audience): AsyncGenerator<Listener[]> {
    const nowMs = now();
    for (let shard = 0; shard < BOOK_SHARDS; shard += 1) {
      const { unreachable, muted, barred } = await loadMarks(shard, audience);
      // One pipeline: the connection gathers what is asked for in one turn.
      const askAccounts = (found: readonly Listener[]) =>
        Promise.all(
          found.map(async ({ userId }) => {
            if (audience.tiers === undefined && !barred.has(String(userId))) return true;
            return isAdmitted(await loadStanding(userId), audience);
          }),
        );
      for await (const page of records(shard)) {
        const found = page.flatMap(([id, packed]) => {
          const { language, lastActiveMs } = unpackRecord(packed);
          const marks = { isReachable: !unreachable.has(id), hasMuted: muted.has(id) };
          const isIn = isInAudience({ language, lastActiveMs, ...marks }, audience, nowMs);
          return isIn ? [{ userId: Number(id), language }] : [];
        });
        if (audience.tiers === undefined && barred.size === 0) yield found;
        else {
          const admitted = await askAccounts(found);
          yield found.filter((_, index) => admitted[index]);
        }
      }
    }
  }

  return {
    async count(audience) {
      let total = 0;
      for await (const page of listeners(audience)) total += page.length;
      return total;
    },

    async countByLanguage(audience) {
      const counts = new Map<string, number>();
      for await (const page of listeners(audience)) {
        for (const { language } of page) counts.set(language, (counts.get(language) ?? 0) + 1);
      }
      return new Map([...counts].sort(([, a], [, b]) => b - a));
    },

    async *pages(audience) {
      for await (const page of listeners(audience)) {
        if (page.length > 0) yield page.map(({ userId }) => userId);
      }
    },
  };
}
