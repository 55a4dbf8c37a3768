import { beforeEach, describe, expect, it } from 'vitest';
import { SUPPORT_CAP } from '../../src/domain/support.js';
import { TTL_SECONDS } from '../../src/store/keys.js';
import { createSupportMessages } from '../../src/store/support-messages.js';
import {
  createSupportThreads,
  type SupportEntry,
  type SupportThreads,
} from '../../src/store/support-threads.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

const ANN = 1;
const OLGA = 9;
const IVAN = 10;

const ENTRY: SupportEntry = { name: 'Ann', username: 'ann', messageId: 7, topic: 'appeal' };

let test: TestRedis;
let nowMs: number;
let threads: SupportThreads;

beforeEach(async () => {
  test = await createTestRedis();
  nowMs = 1_000_000;
  threads = createSupportThreads({ ...test, now: () => nowMs });
  return () => test.close();
});

describe('a support thread', () => {
  it('is nothing before the person writes', async () => {
    expect(await threads.load(ANN)).toBeUndefined();
    expect(await threads.noteAnswer(ANN, 'Olga')).toBeUndefined();
    expect(await threads.close(ANN, 'Olga')).toBe(false);
    await threads.addCard(ANN, { adminId: OLGA, messageId: 5 });
    expect(await threads.load(ANN)).toBeUndefined();
  });

  it('opens with the first message and stays the same with the next', async () => {
    await threads.enter(ANN, ENTRY);
    await threads.addCard(ANN, { adminId: OLGA, messageId: 5 });
    nowMs += 60_000;
    const next = { ...ENTRY, messageId: 8, topic: undefined };
    expect(await threads.enter(ANN, next)).toEqual({
      personId: ANN,
      status: 'open',
      topic: 'appeal',
      name: 'Ann',
      username: 'ann',
      openedAtMs: 1_000_000,
      lastMessageId: 8,
      cards: new Map([[OLGA, 5]]),
    });
    expect(await createSupportThreads(test).load(ANN)).toMatchObject({ lastMessageId: 8 });
  });

  it('tells who answered until the person writes again', async () => {
    await threads.enter(ANN, ENTRY);
    const answered = await threads.noteAnswer(ANN, 'Olga');
    expect(answered?.answer).toEqual({ by: 'Olga', atMs: nowMs });
    expect((await threads.enter(ANN, ENTRY)).answer).toBeUndefined();
  });

  it('is closed by the first of several admins only', async () => {
    await threads.enter(ANN, ENTRY);
    const closed = await Promise.all(['Olga', 'Ivan', 'Petr'].map((by) => threads.close(ANN, by)));
    expect(closed.filter(Boolean)).toHaveLength(1);
    expect(await threads.load(ANN)).toMatchObject({ status: 'closed', closedBy: 'Olga' });
  });

  it('begins anew with a message after it was closed: without its cards, topic and closer', async () => {
    await threads.enter(ANN, ENTRY);
    await threads.addCard(ANN, { adminId: OLGA, messageId: 5 });
    await threads.close(ANN, 'Olga');
    nowMs += 60_000;
    expect(await threads.enter(ANN, { ...ENTRY, topic: undefined })).toEqual({
      personId: ANN,
      status: 'open',
      topic: 'general',
      name: 'Ann',
      username: 'ann',
      openedAtMs: nowMs,
      lastMessageId: 7,
      cards: new Map(),
    });
  });

  it('keeps the cards of admins who get theirs at the same moment', async () => {
    await threads.enter(ANN, ENTRY);
    await Promise.all([
      threads.addCard(ANN, { adminId: OLGA, messageId: 5 }),
      threads.addCard(ANN, { adminId: IVAN, messageId: 6 }),
      threads.noteAnswer(ANN, 'Olga'),
    ]);
    const thread = await threads.load(ANN);
    expect(thread?.cards).toEqual(
      new Map([
        [OLGA, 5],
        [IVAN, 6],
      ]),
    );
    expect(thread?.answer?.by).toBe('Olga');
  });

  it('lives for 90 days after the last word of either side', async () => {
    const key = test.keys.supportThread(ANN);
    for (const speak of [
      () => threads.enter(ANN, ENTRY),
      () => threads.noteAnswer(ANN, 'Olga'),
      () => threads.addCard(ANN, { adminId: OLGA, messageId: 5 }),
    ]) {
      if ((await test.redis.exists(key)) === 1) await test.redis.expire(key, 10);
      await speak();
      expect(await test.redis.ttl(key)).toBeGreaterThan(TTL_SECONDS.support - 60);
    }
  });

  it('that can’t be read is never taken for none', async () => {
    await test.redis.hset(test.keys.supportThread(ANN), 'status', 'open');
    await expect(threads.load(ANN)).rejects.toMatchObject({ code: 'store_corrupt' });
  });
});

describe('the cap of messages to support', () => {
  it('lets so many through in an hour, each person their own, and says when there is more', async () => {
    for (let message = 0; message < SUPPORT_CAP.messages; message += 1) {
      expect(await threads.count(ANN)).toEqual({ isAllowed: true });
    }
    const beyond = await threads.count(ANN);
    const hourMs = SUPPORT_CAP.periodSeconds * 1_000;
    expect(beyond).toMatchObject({ isAllowed: false });
    expect(!beyond.isAllowed && beyond.retryAfterMs).toBeLessThanOrEqual(hourMs);
    expect(!beyond.isAllowed && beyond.retryAfterMs).toBeGreaterThan(hourMs - 60_000);
    expect(await threads.count(OLGA)).toEqual({ isAllowed: true });
  });
});

describe('a message of a support thread', () => {
  const PLACE = { chatId: OLGA, messageId: 5 };
  const MESSAGE = {
    personId: ANN,
    side: 'admin' as const,
    copies: [{ chatId: ANN, messageId: 12 }],
  };

  it('is found by where it stands, in another process as well, for 90 days', async () => {
    await createSupportMessages(test).save(PLACE, MESSAGE);
    expect(await createSupportMessages(test).find(PLACE)).toEqual(MESSAGE);
    const ttl = await test.redis.ttl(test.keys.supportMessage(OLGA, 5));
    expect(ttl).toBeGreaterThan(TTL_SECONDS.support - 60);
  });

  it('with the same id in another chat is another one', async () => {
    await createSupportMessages(test).save(PLACE, MESSAGE);
    expect(await createSupportMessages(test).find({ chatId: IVAN, messageId: 5 })).toBeUndefined();
  });

  it('that can’t be read is never taken for none', async () => {
    await test.redis.set(test.keys.supportMessage(OLGA, 5), '{"v":1,"data":{}}');
    await expect(createSupportMessages(test).find(PLACE)).rejects.toMatchObject({
      code: 'store_corrupt',
    });
  });
});
