import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/logger.js';
import { type Accounts, createAccounts } from '../../../src/store/accounts.js';
import { createAudiences } from '../../../src/store/user-book/audiences.js';
import { type BookIntake, createBookIntake } from '../../../src/store/user-book/book-intake.js';
import { createKeyVault } from '../../../src/store/key-vault.js';
import { TTL_SECONDS } from '../../../src/store/keys.js';
import { createUpdateState, type UpdateState } from '../../../src/store/update-state.js';
import { createUserBook, type UserBook } from '../../../src/store/user-book/user-book.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';

const NOW_MS = 1_700_000_000_000;
const DAY_MS = 86_400_000;
const STEP_KEYS = 10;

let test: TestRedis;
let accounts: Accounts;
let state: UpdateState;
let book: UserBook;

beforeEach(async () => {
  test = await createTestRedis();
  const now = () => NOW_MS;
  accounts = createAccounts({ ...test, vault: createKeyVault(randomBytes(32)), now });
  state = createUpdateState(test);
  book = createUserBook({ ...test, now });
  return () => test.close();
});

/** A new one each time, as after a restart. */
function openIntake(): BookIntake {
  const logger = createLogger({ level: 'silent' });
  return createBookIntake({ ...test, logger, now: () => NOW_MS, stepKeys: STEP_KEYS });
}

async function takeAll(): Promise<number> {
  let taken = 0;
  for (;;) {
    const page = await openIntake().takePage();
    taken += page.taken;
    if (page.isLast) return taken;
  }
}

const remember = (userId: number, record: object) =>
  state.storage<object>('person', undefined).write(String(userId), record);

describe('people whom earlier versions have met', () => {
  it('come into the book with what is known of them', async () => {
    await accounts.issueKey(1);
    await remember(1, { language: 'pt-BR', spokenLanguage: 'en' });
    await remember(2, { spokenLanguage: 'ru' });
    await remember(3, {});
    expect(await openIntake().isDone()).toBe(false);
    expect(await takeAll()).toBe(3);
    expect(await openIntake().isDone()).toBe(true);
    expect(await book.load(1)).toEqual({
      ...{ userId: 1, language: 'pt', muted: [] },
      ...{ firstSeenMs: NOW_MS, lastActiveMs: NOW_MS },
    });
    expect(await book.load(2)).toEqual({ userId: 2, language: 'ru', muted: [] });
    expect(await book.load(3)).toEqual({ userId: 3, language: '', muted: [] });
  });

  it('were active when their session was last written', async () => {
    await remember(1, {});
    const sessionKey = test.keys.state('session', '1');
    await test.redis.set(sessionKey, '{}', 'EX', TTL_SECONDS.session - (10 * DAY_MS) / 1_000);
    await takeAll();
    const { lastActiveMs = 0 } = (await book.load(1)) ?? {};
    expect(Math.round((NOW_MS - lastActiveMs) / DAY_MS)).toBe(10);
  });

  it('stay as the book has them already, and as unreachable', async () => {
    await book.note([{ userId: 1, language: 'de', username: 'ann', atMs: NOW_MS - DAY_MS }]);
    await book.markUnreachable(1, 'blocked');
    await remember(1, { spokenLanguage: 'en' });
    const before = await book.load(1);
    expect(await takeAll()).toBe(0);
    expect(await book.load(1)).toEqual(before);
  });

  it('are all met, wherever it is stopped, and groups are not', async () => {
    const people = Array.from({ length: 200 }, (_, at) => 1_000 + at);
    for (const userId of people.slice(0, 120)) await remember(userId, {});
    for (const userId of people.slice(80)) await accounts.issueKey(userId);
    await state.storage<object>('group', undefined).write('-100500', {});
    expect(await takeAll()).toBe(200);
    const audience = createAudiences({ ...test, now: () => NOW_MS });
    expect(await audience.count({ category: 'service' })).toBe(200);
  });

  it('hear of outages alone where their key was banned before', async () => {
    await accounts.issueKey(1);
    await test.redis.hset(test.keys.account(1), 'keyStatus', 'banned');
    await takeAll();
    const audience = createAudiences({ ...test, now: () => NOW_MS });
    expect(await audience.count({ category: 'news' })).toBe(0);
    expect(await audience.count({ category: 'service' })).toBe(1);
  });

  it('come without what can’t be read of them', async () => {
    await test.redis.set(test.keys.state('person', '1'), 'nonsense');
    await test.redis.hset(test.keys.account(2), { createdAtMs: 'nonsense', keyStatus: 'active' });
    expect(await takeAll()).toBe(2);
    expect(await book.load(1)).toEqual({ userId: 1, language: '', muted: [] });
    expect(await book.load(2)).toEqual({ userId: 2, language: '', muted: [] });
  });
});
