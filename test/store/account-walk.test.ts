import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AccountWalk, createAccountWalk } from '../../src/store/account-walk.js';
import { createAccounts, type Accounts } from '../../src/store/accounts.js';
import { createKeyVault } from '../../src/store/key-vault.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

let test: TestRedis;
let accounts: Accounts;

beforeEach(async () => {
  test = await createTestRedis();
  accounts = createAccounts({ ...test, vault: createKeyVault(randomBytes(32)) });
  return () => test.close();
});

const walkOf = (stepKeys: number): AccountWalk => createAccountWalk({ ...test, stepKeys });

/** One round, page by page, each by a walk of its own as after a restart. */
async function walkAll(stepKeys: number): Promise<number[]> {
  const userIds: number[] = [];
  for (;;) {
    const page = await walkOf(stepKeys).page();
    userIds.push(...page.userIds);
    await page.done();
    if (page.isLast) return userIds;
  }
}

describe('the walk through all accounts', () => {
  it('comes to everybody once a round, wherever it is stopped, and leaves banned ones out', async () => {
    const all = Array.from({ length: 60 }, (_, at) => 1_000 + at);
    for (const userId of all) await accounts.issueKey(userId);
    await accounts.suspend(1_001);
    await accounts.ban(1_002);
    const expected = all.filter((userId) => userId !== 1_002);
    const met = await walkAll(10);
    expect([...new Set(met)].sort()).toEqual(expected);
  });

  it('meets a page again that was not done', async () => {
    for (let userId = 1; userId <= 30; userId += 1) await accounts.issueKey(userId);
    const page = await walkOf(5).page();
    expect((await walkOf(5).page()).userIds).toEqual(page.userIds);
    await page.done();
    expect((await walkOf(5).page()).userIds).not.toEqual(page.userIds);
  });

  it('rests after a round, in every process', async () => {
    await accounts.issueKey(1);
    expect(await walkOf(10).isDue()).toBe(true);
    await walkAll(10);
    expect(await walkOf(10).isDue()).toBe(false);
    await test.redis.del(test.keys.sweepRest);
    expect(await walkOf(10).isDue()).toBe(true);
    expect(await walkAll(10)).toEqual([1]);
  });

  it('begins anew where the server it stopped at is gone', async () => {
    await accounts.issueKey(1);
    await test.redis.set(test.keys.sweepCursor, '10.0.0.9:7000 42');
    expect(await walkAll(10)).toEqual([1]);
  });
});
