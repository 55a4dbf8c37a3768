import { beforeEach, describe, expect, it } from 'vitest';
import { createUserBook, type UserBook } from '../../../src/store/user-book/user-book.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';

const SEEN_MS = 1_700_000_000_000;
const DAY_MS = 86_400_000;

let test: TestRedis;
let nowMs: number;
let book: UserBook;

beforeEach(async () => {
  test = await createTestRedis();
  nowMs = SEEN_MS;
  book = createUserBook({ ...test, now: () => nowMs });
  return () => test.close();
});

describe('the user book', () => {
  it('knows who wrote, when first and when last', async () => {
    expect(await book.load(7)).toBeUndefined();
    expect(await book.note([{ userId: 7, language: 'pt-br', username: 'Ann_7' }])).toBe(1);
    nowMs += DAY_MS;
    expect(await book.note([{ userId: 7, language: 'pt-br', username: 'Ann_7' }])).toBe(0);
    expect(await book.load(7)).toEqual({
      userId: 7,
      language: 'pt',
      username: 'Ann_7',
      firstSeenMs: SEEN_MS,
      lastActiveMs: nowMs,
      muted: [],
    });
  });

  it('takes people without a language or a name', async () => {
    await book.note([{ userId: 7 }]);
    expect(await book.load(7)).toEqual({
      ...{ userId: 7, language: '', muted: [] },
      ...{ firstSeenMs: SEEN_MS, lastActiveMs: SEEN_MS },
    });
  });

  it('counts the new ones of many that are noted at once, also where one comes twice', async () => {
    const people = Array.from({ length: 2_000 }, (_, at) => ({ userId: 64 * at + 1 }));
    await book.note(people.slice(0, 100));
    expect(await book.note([...people, { userId: 1 }])).toBe(1_900);
    expect(await book.note([])).toBe(0);
    expect(await book.load(64 * 1_999 + 1)).toBeDefined();
  });

  it('keeps a time that was told with the person', async () => {
    await book.note([{ userId: 7, atMs: SEEN_MS - DAY_MS }]);
    expect((await book.load(7))?.lastActiveMs).toBe(SEEN_MS - DAY_MS);
  });
});

describe('who is found by their @name', () => {
  it('is found with and without the @, in any case', async () => {
    await book.note([{ userId: 7, username: 'Ann_7' }]);
    for (const name of ['Ann_7', '@ann_7', '@ANN_7']) {
      expect((await book.findByUsername(name))?.userId).toBe(7);
    }
    expect(await book.findByUsername('@nobody')).toBeUndefined();
    expect(await book.findByUsername('')).toBeUndefined();
  });

  it('is no longer found by the name they had', async () => {
    await book.note([{ userId: 7, username: 'ann' }]);
    await book.note([{ userId: 7, username: 'anna' }]);
    expect(await book.findByUsername('ann')).toBeUndefined();
    expect((await book.findByUsername('anna'))?.userId).toBe(7);
    await book.note([{ userId: 7 }]);
    expect(await book.findByUsername('anna')).toBeUndefined();
  });

  it('is whoever has the name now, whatever becomes of who had it', async () => {
    await book.note([{ userId: 7, username: 'ann' }]);
    await book.note([{ userId: 8, username: 'ann' }]);
    expect((await book.findByUsername('ann'))?.userId).toBe(8);
    await book.note([{ userId: 7, username: 'anna' }]);
    expect((await book.findByUsername('ann'))?.userId).toBe(8);
  });
});

describe('somebody who can’t be reached', () => {
  it('is marked since when it was found out first, until they write again', async () => {
    await book.note([{ userId: 7 }]);
    await book.markUnreachable(7, 'blocked');
    nowMs += DAY_MS;
    await book.markUnreachable(7, 'blocked');
    expect((await book.load(7))?.unreachable).toEqual({ why: 'blocked', sinceMs: SEEN_MS });
    await book.markUnreachable(7, 'deactivated');
    expect((await book.load(7))?.unreachable).toEqual({ why: 'deactivated', sinceMs: nowMs });
    nowMs += 1_000;
    await book.note([{ userId: 7 }]);
    expect((await book.load(7))?.unreachable).toBeUndefined();
  });

  it('stays marked where only an older word of theirs comes late', async () => {
    await book.note([{ userId: 7 }]);
    nowMs += 3_000;
    await book.markUnreachable(7, 'blocked');
    await book.note([{ userId: 7, atMs: nowMs - 1_000 }]);
    expect((await book.load(7))?.unreachable?.why).toBe('blocked');
  });

  it('is reachable again without a word from them', async () => {
    await book.note([{ userId: 7 }]);
    await book.markUnreachable(7, 'blocked');
    await book.markReachable(7);
    expect((await book.load(7))?.unreachable).toBeUndefined();
  });

  it('leaves no trace where they were never in the book', async () => {
    await book.markUnreachable(7, 'blocked');
    await book.note([{ userId: 7 }]);
    expect((await book.load(7))?.unreachable).toBeUndefined();
    expect(await test.redis.exists(test.keys.bookUnreachable(7))).toBe(0);
  });
});

describe('what somebody has muted', () => {
  it('is kept by category, also before they are in the book', async () => {
    await book.mute(7, 'offers', true);
    await book.mute(7, 'offers', true);
    await book.note([{ userId: 7 }, { userId: 8 }]);
    expect((await book.load(7))?.muted).toEqual(['offers']);
    expect(await book.mutedBy(8)).toEqual([]);
    await book.mute(7, 'news', true);
    await book.mute(7, 'offers', false);
    expect(await book.mutedBy(7)).toEqual(['news']);
  });
});
