import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createApiKey, isApiKey } from '../../src/domain/key-format.js';
import { type Accounts, createAccounts } from '../../src/store/accounts.js';
import { createKeyVault } from '../../src/store/key-vault.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

const SECRET = randomBytes(32);

let test: TestRedis;
let accounts: Accounts;
/** The accounts as a second process sees them. */
let elsewhere: Accounts;

beforeEach(async () => {
  test = await createTestRedis();
  const vault = createKeyVault(SECRET);
  accounts = createAccounts({ ...test, vault });
  elsewhere = createAccounts({ ...test, redis: test.connect(), vault });
  return () => test.close();
});

describe('issueKey', () => {
  it('makes a key and an account at the first call, and the same at every other', async () => {
    const first = await accounts.issueKey(42);
    const second = await elsewhere.issueKey(42);
    expect(isApiKey(first.key)).toBe(true);
    expect(first.created).toBe(true);
    expect(second).toEqual({ ...first, created: false });
    expect(first.account).toMatchObject({ userId: 42, keyStatus: 'active', tier: 'free' });
  });

  it('called a hundred times at once over two connections makes one key', async () => {
    const issued = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        (index % 2 === 0 ? accounts : elsewhere).issueKey(42),
      ),
    );
    const keys = new Set(issued.map(({ key }) => key));
    expect(keys.size).toBe(1);
    expect(issued.filter(({ created }) => created)).toHaveLength(1);
    const owners = await test.redis.keys(`${test.prefix}:key-owner:*`);
    expect(owners).toHaveLength(1);
    for (const key of keys) expect(await elsewhere.ownerOf(key)).toMatchObject({ userId: 42 });
  });

  it('gives two people two keys', async () => {
    const [one, two] = await Promise.all([accounts.issueKey(1), accounts.issueKey(2)]);
    expect(one.key === two.key).toBe(false);
    expect(await accounts.ownerOf(two.key)).toMatchObject({ userId: 2 });
  });

  it('stores no key in clear text', async () => {
    const { key } = await accounts.issueKey(42);
    const stored = JSON.stringify([
      await test.redis.hgetall(test.keys.account(42)),
      await test.redis.keys(`${test.prefix}*`),
    ]);
    expect(stored.includes(key)).toBe(false);
  });

  it('mends a look-up that a crash left out', async () => {
    const { key } = await accounts.issueKey(42);
    await test.redis.del(test.keys.keyOwner(createKeyVault(SECRET).hash(key)));
    await test.redis.hdel(test.keys.account(42), 'indexed');
    expect(await elsewhere.ownerOf(key)).toBeUndefined();
    expect((await elsewhere.showKey(42)) === key).toBe(true);
    expect(await elsewhere.ownerOf(key)).toMatchObject({ userId: 42 });
  });
});

describe('showKey', () => {
  it('gives the key again, and nothing for somebody without one', async () => {
    const { key } = await accounts.issueKey(42);
    expect((await elsewhere.showKey(42)) === key).toBe(true);
    expect(await accounts.showKey(43)).toBeUndefined();
  });

  it('fails clearly when another secret sealed the key', async () => {
    await accounts.issueKey(42);
    const strangers = createAccounts({ ...test, vault: createKeyVault(randomBytes(32)) });
    await expect(strangers.showKey(42)).rejects.toMatchObject({ code: 'store_corrupt' });
    await expect(strangers.issueKey(42)).rejects.toMatchObject({ code: 'store_corrupt' });
  });
});

describe('ownerOf', () => {
  it('does not ask Redis about what is no key', async () => {
    const get = vi.spyOn(test.redis, 'get');
    expect(await accounts.ownerOf('vc_guess')).toBeUndefined();
    expect(get).not.toHaveBeenCalled();
  });

  it('asks once for a known key', async () => {
    const { key } = await accounts.issueKey(42);
    const get = vi.spyOn(test.redis, 'get');
    await accounts.ownerOf(key);
    await accounts.ownerOf(key);
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('asks again about an unknown key, which may be issued any moment', async () => {
    const key = createApiKey();
    expect(await accounts.ownerOf(key)).toBeUndefined();
    await test.redis.set(test.keys.keyOwner(createKeyVault(SECRET).hash(key)), '7');
    expect(await accounts.ownerOf(key)).toMatchObject({ userId: 7 });
  });
});

describe('the status of a key', () => {
  const ACTIONS = ['ban', 'unban', 'suspend', 'renew'] as const;
  it.each([
    ['active', { ban: 'banned', suspend: 'suspended' }],
    ['suspended', { ban: 'banned', renew: 'active' }],
    ['banned', { unban: 'active' }],
  ] as const)('%s changes only where it may', async (from, allowed: Record<string, string>) => {
    for (const action of ACTIONS) {
      await accounts.issueKey(42);
      await test.redis.hset(test.keys.account(42), 'keyStatus', from);
      expect(await elsewhere[action](42)).toBe(allowed[action]);
      expect((await accounts.load(42))?.keyStatus).toBe(allowed[action] ?? from);
    }
  });

  it('of nobody does not change', async () => {
    for (const action of ACTIONS) expect(await accounts[action](42)).toBeUndefined();
    expect(await accounts.load(42)).toBeUndefined();
  });

  it('is changed by one of a hundred that suspend at once', async () => {
    await accounts.issueKey(42);
    const changes = await Promise.all(Array.from({ length: 100 }, () => accounts.suspend(42)));
    expect(changes.filter((status) => status === 'suspended')).toHaveLength(1);
  });
});

describe('grantTier', () => {
  it('holds for ever without an end', async () => {
    await accounts.issueKey(42);
    const account = await accounts.grantTier(42, 'tier1', undefined);
    expect(account).toMatchObject({ tier: 'tier1' });
    expect(account).not.toHaveProperty('tierUntilMs');
  });

  it('ends by itself', async () => {
    let nowMs = 1_000;
    const timed = createAccounts({ ...test, vault: createKeyVault(SECRET), now: () => nowMs });
    await timed.issueKey(42);
    await timed.grantTier(42, 'tier2', 5_000);
    expect(await timed.load(42)).toMatchObject({ tier: 'tier2', tierUntilMs: 5_000 });
    nowMs = 5_000;
    const after = await timed.load(42);
    expect(after).toMatchObject({ tier: 'free' });
    expect(after).not.toHaveProperty('tierUntilMs');
  });

  it('takes back an earlier end', async () => {
    await accounts.issueKey(42);
    await accounts.grantTier(42, 'tier1', Date.now() + 60_000);
    expect(await accounts.grantTier(42, 'tier1', undefined)).not.toHaveProperty('tierUntilMs');
  });

  it('makes no account', async () => {
    expect(await accounts.grantTier(42, 'tier1', undefined)).toBeUndefined();
    expect(await accounts.load(42)).toBeUndefined();
  });
});

describe('a corrupt account', () => {
  it('is an error that names the field, and is not replaced by a new one', async () => {
    const { key } = await accounts.issueKey(42);
    await test.redis.hset(test.keys.account(42), 'tier', 'platinum');
    const failure = { code: 'store_corrupt', message: expect.stringContaining('tier') as string };
    await expect(accounts.load(42)).rejects.toMatchObject(failure);
    await expect(accounts.issueKey(42)).rejects.toMatchObject(failure);
    await test.redis.hset(test.keys.account(42), 'tier', 'free');
    expect((await accounts.showKey(42)) === key).toBe(true);
  });

  it('of another type is an error too', async () => {
    await test.redis.set(test.keys.account(42), 'text');
    await expect(accounts.load(42)).rejects.toMatchObject({ code: 'store_corrupt' });
  });
});

describe('a banned key', () => {
  it('says why and since when, until it is unbanned', async () => {
    await accounts.issueKey(42);
    await accounts.ban(42, 'admin');
    const banned = await elsewhere.load(42);
    expect(banned).toMatchObject({ keyStatus: 'banned', banReason: 'admin' });
    expect(banned?.bannedAtMs).toEqual(expect.any(Number));
    await accounts.unban(42);
    const account = await elsewhere.load(42);
    expect(account).not.toHaveProperty('banReason');
    expect(account).not.toHaveProperty('bannedAtMs');
  });

  it('is new the first time it is seen in public, and when that sighting comes again', async () => {
    const { key, account } = await accounts.issueKey(42);
    const known = { userId: 42, keyHint: account.keyHint };
    expect(await elsewhere.banLeaked(key, 'update 7')).toEqual({ ...known, isNew: true });
    expect(await elsewhere.load(42)).toMatchObject({ keyStatus: 'banned', banReason: 'leak' });
    expect(await accounts.banLeaked(key, 'update 7')).toEqual({ ...known, isNew: true });
    expect(await accounts.banLeaked(key, 'update 8')).toEqual({ ...known, isNew: false });
    expect(await accounts.banLeaked(key)).toEqual({ ...known, isNew: false });
  });

  it('keeps the first reason', async () => {
    const { key } = await accounts.issueKey(42);
    await accounts.ban(42);
    await accounts.banLeaked(key);
    expect((await accounts.load(42))?.banReason).toBe('admin');
  });

  it('that nobody has is no leak', async () => {
    expect(await accounts.banLeaked(createApiKey())).toBeUndefined();
    expect(await accounts.banLeaked('vc_guess')).toBeUndefined();
  });
});

describe('replaceKey', () => {
  it('gives another key, and the old one is nobody’s any more', async () => {
    const { key: old, account } = await accounts.issueKey(42);
    await accounts.grantTier(42, 'tier1', undefined);
    const replaced = await accounts.replaceKey(42, account.keyHint);
    const key = replaced?.key ?? '';
    expect(isApiKey(key) && key !== old).toBe(true);
    expect(replaced?.account).toMatchObject({ tier: 'tier1', createdAtMs: account.createdAtMs });
    expect((await elsewhere.showKey(42)) === key).toBe(true);
    expect(await elsewhere.ownerOf(key)).toMatchObject({ userId: 42 });
    expect(await elsewhere.ownerOf(old)).toBeUndefined();
  });

  it('replaces once, however often it is asked for at once', async () => {
    const { account } = await accounts.issueKey(42);
    const replaced = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? accounts : elsewhere).replaceKey(42, account.keyHint),
      ),
    );
    expect(replaced.filter((each) => each !== undefined)).toHaveLength(1);
    expect(await accounts.replaceKey(42, account.keyHint)).toBeUndefined();
    expect(await test.redis.keys(`${test.prefix}:key-owner:*`)).toHaveLength(1);
  });

  it('lets a process that remembers the old key find no leak in it', async () => {
    const { key, account } = await accounts.issueKey(42);
    await elsewhere.ownerOf(key);
    await accounts.replaceKey(42, account.keyHint);
    expect(await elsewhere.banLeaked(key)).toBeUndefined();
    expect((await accounts.load(42))?.keyStatus).toBe('active');
  });

  it('does nothing for a banned key, nor without one', async () => {
    const { account } = await accounts.issueKey(42);
    await accounts.ban(42);
    expect(await accounts.replaceKey(42, account.keyHint)).toBeUndefined();
    expect(await accounts.replaceKey(43, account.keyHint)).toBeUndefined();
  });

  it('is finished by the next look at the key when a crash left it half done', async () => {
    const { key: old, account } = await accounts.issueKey(42);
    await accounts.replaceKey(42, account.keyHint);
    await test.redis.set(test.keys.keyOwner(createKeyVault(SECRET).hash(old)), '42');
    await test.redis.hdel(test.keys.account(42), 'indexed');
    const key = (await elsewhere.showKey(42)) ?? '';
    expect(await accounts.ownerOf(key)).toMatchObject({ userId: 42 });
    expect(await elsewhere.ownerOf(old)).toBeUndefined();
  });
});
