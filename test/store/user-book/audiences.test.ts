import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Audience } from '../../../src/domain/audience.js';
import { TIERS, type Tier } from '../../../src/domain/limits.js';
import { NEWS_CATEGORIES } from '../../../src/domain/news.js';
import { type Accounts, createAccounts } from '../../../src/store/accounts.js';
import { type Audiences, createAudiences } from '../../../src/store/user-book/audiences.js';
import { createKeyVault } from '../../../src/store/key-vault.js';
import { createUserBook, type UserBook } from '../../../src/store/user-book/user-book.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';

const NOW_MS = 1_700_000_000_000;
const DAY_MS = 86_400_000;
const EVERYBODY: Audience = { category: 'service' };

interface Rooms {
  test: TestRedis;
  book: UserBook;
  accounts: Accounts;
  audiences: Audiences;
}

async function openRooms(): Promise<Rooms> {
  const test = await createTestRedis();
  const now = () => NOW_MS;
  return {
    test,
    book: createUserBook({ ...test, now }),
    accounts: createAccounts({ ...test, vault: createKeyVault(randomBytes(32)), now }),
    audiences: createAudiences({ ...test, now }),
  };
}

let rooms: Rooms;
beforeEach(async () => {
  rooms = await openRooms();
  return () => rooms.test.close();
});

async function idsOf(audience: Audience, { audiences } = rooms): Promise<number[]> {
  const ids: number[] = [];
  for await (const page of audiences.pages(audience)) ids.push(...page);
  return ids;
}

describe('a walk through an audience', () => {
  it('through an empty book comes to nobody', async () => {
    expect(await idsOf(EVERYBODY)).toEqual([]);
    expect(await rooms.audiences.count(EVERYBODY)).toBe(0);
    expect(await rooms.audiences.countByLanguage(EVERYBODY)).toEqual(new Map());
  });

  it('finds the tier that holds now, and takes who has no account for free', async () => {
    const { book, accounts } = rooms;
    await book.note([1, 2, 3, 4].map((userId) => ({ userId })));
    for (const userId of [1, 2, 3]) await accounts.issueKey(userId);
    await accounts.grantTier(1, 'tier1', NOW_MS + DAY_MS);
    await accounts.grantTier(2, 'tier1', NOW_MS - 1);
    expect(await idsOf({ category: 'news', tiers: ['tier1'] })).toEqual([1]);
    expect((await idsOf({ category: 'news', tiers: ['free'] })).sort()).toEqual([2, 3, 4]);
  });

  it('tells who is banned of outages alone, until the ban is lifted', async () => {
    const { book, accounts } = rooms;
    await book.note([1, 2].map((userId) => ({ userId })));
    const { key } = await accounts.issueKey(1);
    await accounts.issueKey(2);
    await accounts.banLeaked(key);
    await accounts.ban(2);
    expect(await idsOf({ category: 'news' })).toEqual([]);
    expect((await idsOf(EVERYBODY)).sort()).toEqual([1, 2]);
    await accounts.unban(1);
    expect(await idsOf({ category: 'news' })).toEqual([1]);
  });

  it('comes to who was to be banned and has no account', async () => {
    await rooms.book.note([{ userId: 1 }]);
    await rooms.accounts.ban(1);
    expect(await idsOf({ category: 'news' })).toEqual([1]);
  });

  it('takes somebody whose account can’t be read for free, and goes on', async () => {
    const { test, book, accounts } = rooms;
    await book.note([1, 2].map((userId) => ({ userId })));
    await accounts.issueKey(1);
    await test.redis.hset(test.keys.account(1), 'tier', 'platinum');
    expect((await idsOf({ category: 'news', tiers: ['free'] })).sort()).toEqual([1, 2]);
  });

  it('counts by language, the most spoken first', async () => {
    const languages = ['ru', 'en', 'en', undefined, 'en', 'ru'];
    await rooms.book.note(languages.map((language, at) => ({ userId: at + 1, language })));
    const counts = await rooms.audiences.countByLanguage(EVERYBODY);
    expect([...counts]).toEqual([
      ['en', 3],
      ['ru', 2],
      ['', 1],
    ]);
  });

  it('meets everybody once, also where Redis repeats itself, as it may while a hash changes', async () => {
    vi.spyOn(rooms.test.redis, 'hscan')
      .mockResolvedValueOnce(['7', ['64', '- - en -', '128', '- - en -']])
      .mockResolvedValueOnce(['0', ['128', '- - en -', '192', '- - en -', '192', '- - en -']]);
    expect(await idsOf(EVERYBODY)).toEqual([64, 128, 192]);
  });

  it('counts a hundred thousand people, a part of the book in memory at a time', async () => {
    const { book, audiences } = rooms;
    const people = Array.from({ length: 100_000 }, (_, at) => ({
      userId: 1_000_000 + at,
      language: at % 4 === 0 ? 'ru' : 'en',
      atMs: NOW_MS - (at % 100) * DAY_MS,
    }));
    await book.note(people);
    expect(await audiences.count(EVERYBODY)).toBe(100_000);
    expect(await audiences.count({ ...EVERYBODY, languages: ['ru'] })).toBe(25_000);
    expect(await audiences.count({ ...EVERYBODY, activeWithinDays: 30 })).toBe(31_000);
    let largest = 0;
    for await (const page of audiences.pages(EVERYBODY)) largest = Math.max(largest, page.length);
    expect(largest).toBeLessThan(100_000 / 32);
  });
});

const person = fc.record({
  language: fc.constantFrom('en', 'ru', 'pt-br', undefined),
  daysAgo: fc.integer({ min: 0, max: 60 }),
  mutes: fc.subarray(['news', 'offers'] as const),
  fate: fc.constantFrom('blocked', 'deactivated', 'back', 'stays'),
  account: fc.constantFrom('none', 'active', 'banned', 'unbanned'),
  tier: fc.constantFrom<Tier>(...TIERS),
});
type Life = typeof person extends fc.Arbitrary<infer T> ? T : never;

const anyAudience: fc.Arbitrary<Audience> = fc.record(
  {
    category: fc.constantFrom(...NEWS_CATEGORIES),
    languages: fc.subarray(['en', 'ru', 'pt', '']),
    tiers: fc.subarray([...TIERS]),
    activeWithinDays: fc.integer({ min: 1, max: 60 }),
  },
  { requiredKeys: ['category'] },
);

/** What became of each, through the store's own doors. */
async function live({ book, accounts }: Rooms, userId: number, life: Life): Promise<void> {
  const atMs = NOW_MS - life.daysAgo * DAY_MS;
  await book.note([{ userId, language: life.language, atMs }]);
  for (const category of life.mutes) await book.mute(userId, category, true);
  if (life.account !== 'none') {
    await accounts.issueKey(userId);
    await accounts.grantTier(userId, life.tier, undefined);
    if (life.account !== 'active') await accounts.ban(userId);
    if (life.account === 'unbanned') await accounts.unban(userId);
  }
  if (life.fate === 'stays') return;
  await book.markUnreachable(userId, life.fate === 'back' ? 'blocked' : life.fate);
  if (life.fate === 'back') await book.markReachable(userId);
}

/** The rules once more, in the words of the people they are about. */
function belongs(life: Life, { category, languages, tiers, activeWithinDays }: Audience): boolean {
  if (life.fate === 'blocked' || life.fate === 'deactivated') return false;
  if (category !== 'service' && life.mutes.includes(category)) return false;
  if (category !== 'service' && life.account === 'banned') return false;
  if (languages && !languages.includes(life.language?.slice(0, 2) ?? '')) return false;
  if (tiers && !tiers.includes(life.account === 'none' ? 'free' : life.tier)) return false;
  return activeWithinDays === undefined || life.daysAgo <= activeWithinDays;
}

describe('an audience of people with any life', () => {
  it('is exactly whom it is for, each once, and is counted as it is walked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { maxLength: 20 }),
        fc.array(anyAudience, { minLength: 1, maxLength: 3 }),
        async (lives, audiences) => {
          const own = await openRooms();
          try {
            for (const [at, life] of lives.entries()) await live(own, at + 1, life);
            for (const audience of audiences) {
              const expected = lives.flatMap((life, at) =>
                belongs(life, audience) ? [at + 1] : [],
              );
              const met = await idsOf(audience, own);
              expect(met.sort((a, b) => a - b)).toEqual(expected);
              expect(await own.audiences.count(audience)).toBe(expected.length);
              const counts = await own.audiences.countByLanguage(audience);
              expect([...counts.values()].reduce((a, b) => a + b, 0)).toBe(expected.length);
            }
          } finally {
            await own.test.close();
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});
