import { z } from 'zod';
import { createApiKey, keyHint } from '../domain/key-format.js';
import type { Tier } from '../domain/limits.js';
import {
  parseRecord,
  toAccount,
  type Account,
  type AccountRecord,
  type BanReason,
  type KeyStatus,
} from './account-record.js';
import type { RedisClient } from './connection.js';
import { toHashFields } from './hash-fields.js';
import { createKeyLookup, type KeyOwner } from './key-lookup.js';
import { BAN_KEY, REPLACE_KEY, UNBAN_KEY } from './key-scripts.js';
import type { KeyVault } from './key-vault.js';
import { bookShardOf, type Keys } from './keys.js';
import { CHANGE_KEY_STATUS, CREATE_ACCOUNT, runScript } from './scripts.js';
import { storeCall } from './store-call.js';
import { CLAIM_TRIAL, GRANT_TIER } from './tier-scripts.js';

export interface IssuedKey {
  key: string;
  account: Account;
  created: boolean;
}

/** A key that was seen in public. */
export interface LeakedKey {
  userId: number;
  keyHint: string;
  /** It is this sighting that banned it. */
  isNew: boolean;
}

/** Why there is no trial: one is going on or a better tier is, the last was not long ago, or the key is barred. */
export type TrialRefusal = 'not_needed' | 'too_soon' | 'suspended' | 'banned';

export interface TrialClaim {
  outcome: 'claimed' | TrialRefusal;
  account: Account;
}

export interface Accounts {
  /** The person's one key, made at the first call; parallel calls get the same one. */
  issueKey(userId: number): Promise<IssuedKey>;
  /** The person's key, undefined when none was ever issued. */
  showKey(userId: number): Promise<string | undefined>;
  /**
   * Whose key it is; undefined for anything that is no key of ours. Says nothing of its status, nor
   * whether it has been replaced.
   * With `remembered` Redis is not asked: only keys seen before by this process are found.
   */
  ownerOf(key: string, options?: { remembered: boolean }): Promise<KeyOwner | undefined>;
  load(userId: number): Promise<Account | undefined>;
  /**
   * Each of these changes the key's status where that is allowed and returns the new one;
   * undefined = nothing changed: no account, or another status than it may come from.
   */
  ban(userId: number, reason?: BanReason): Promise<KeyStatus | undefined>;
  /** banned -> active */
  unban(userId: number): Promise<KeyStatus | undefined>;
  /** active -> suspended */
  suspend(userId: number): Promise<KeyStatus | undefined>;
  /** suspended -> active */
  renew(userId: number): Promise<KeyStatus | undefined>;
  /**
   * Bans a key for being seen in public; undefined: it is no key of ours, or no longer one.
   * @param sighting names what is seen: when it comes again after a crash, it is as new as before
   */
  banLeaked(key: string, sighting?: string): Promise<LeakedKey | undefined>;
  /**
   * Gives the person another key; the old one is dead at once, wherever it is known. Tier, use and
   * the account's age stay. undefined = nothing changed: there is no account, its key is banned, or
   * is another one than the person wanted to replace.
   * @param hint of the key to replace, so that it happens once however often it is asked for
   */
  replaceKey(userId: number, hint: string): Promise<IssuedKey | undefined>;
  /**
   * What an admin gives; `free` takes it back. Paid tiers and trials stay what they are, so the tier
   * that holds afterwards may be a better one.
   * @param untilMs undefined = for ever. Returns undefined when there is no account.
   */
  grantTier(userId: number, tier: Tier, untilMs: number | undefined): Promise<Account | undefined>;
  /** Begins the person's trial where they may have one, by Redis's clock. Makes an account. */
  claimTrial(userId: number): Promise<TrialClaim>;
}

export interface AccountsDeps {
  redis: RedisClient;
  keys: Keys;
  vault: KeyVault;
  now?: () => number;
}

const ClaimSchema = z.tuple(
  [z.enum(['claimed', 'not_needed', 'too_soon', 'suspended', 'banned', 'no_account'])],
  z.unknown(),
);

export function createAccounts({ redis, keys, vault, now = Date.now }: AccountsDeps): Accounts {
  const lookup = createKeyLookup({ redis, keys, vault });

  async function loadRecord(userId: number): Promise<AccountRecord | undefined> {
    const fields = await storeCall('load an account', () => redis.hgetall(keys.account(userId)));
    return parseRecord(userId, fields);
  }

  async function changeStatus(
    userId: number,
    to: KeyStatus,
    from: readonly KeyStatus[],
  ): Promise<KeyStatus | undefined> {
    const script = [redis, CHANGE_KEY_STATUS, [keys.account(userId)], [to, ...from]] as const;
    return (await runScript(...script)) === 1 ? to : undefined;
  }

  /** Before the ban, so that no crash leaves a banned one out; whoever reads it looks at the account. */
  async function bar(userId: number): Promise<void> {
    const key = keys.bookBarred(bookShardOf(userId));
    await storeCall('note who may be banned', () => redis.sadd(key, userId));
  }

  async function tryTrial(userId: number): Promise<TrialClaim | undefined> {
    const reply = await runScript(redis, CLAIM_TRIAL, [keys.account(userId)], []);
    const [outcome, ...fields] = ClaimSchema.parse(reply);
    const record = parseRecord(userId, toHashFields(fields));
    if (outcome === 'no_account' || record === undefined) return undefined;
    return { outcome, account: toAccount(userId, record, now()) };
  }

  async function issueKey(userId: number): Promise<IssuedKey> {
    const candidate = createApiKey();
    const fields = {
      sealedKey: vault.seal(candidate, userId),
      keyHint: keyHint(candidate),
      keyStatus: 'active',
      createdAtMs: now(),
      tier: 'free',
    };
    const reply = await runScript(
      redis,
      CREATE_ACCOUNT,
      [keys.account(userId)],
      Object.entries(fields).flat(),
    );
    const record = parseRecord(userId, toHashFields(reply));
    if (record === undefined) throw new Error('CREATE_ACCOUNT returned no account');
    return {
      key: await lookup.open(userId, record),
      account: toAccount(userId, record, now()),
      created: record.sealedKey === fields.sealedKey,
    };
  }

  return {
    issueKey,

    async showKey(userId) {
      const record = await loadRecord(userId);
      return record && lookup.open(userId, record);
    },

    ownerOf: (key, options) => lookup.ownerOf(key, options),

    async load(userId) {
      const record = await loadRecord(userId);
      return record && toAccount(userId, record, now());
    },

    async ban(userId, reason = 'admin') {
      await bar(userId);
      const reply = await runScript(redis, BAN_KEY, [keys.account(userId)], [reason, '', '']);
      return reply === 'banned' ? 'banned' : undefined;
    },

    async unban(userId) {
      const reply = await runScript(redis, UNBAN_KEY, [keys.account(userId)], []);
      return reply === 1 ? 'active' : undefined;
    },

    suspend: (userId) => changeStatus(userId, 'suspended', ['active']),
    renew: (userId) => changeStatus(userId, 'active', ['suspended']),

    async banLeaked(key, sighting = '') {
      const owner = await lookup.ownerOf(key);
      if (owner === undefined) return undefined;
      const { userId, keyHash } = owner;
      await bar(userId);
      const args = ['leak', keyHash, sighting];
      const reply = await runScript(redis, BAN_KEY, [keys.account(userId)], args);
      if (reply === 'other') return undefined;
      return { userId, keyHint: keyHint(key), isNew: reply === 'banned' };
    },

    async replaceKey(userId, hint) {
      const record = await loadRecord(userId);
      if (record === undefined) return undefined;
      // First of all: what a crash left of an earlier replacement is mended here.
      const old = await lookup.open(userId, record);
      const key = createApiKey();
      const fields = {
        sealedKey: vault.seal(key, userId),
        keyHint: keyHint(key),
        keyHash: vault.hash(key),
        replacedKeyHash: vault.hash(old),
        keyCreatedAtMs: now(),
      };
      const reply = await runScript(
        redis,
        REPLACE_KEY,
        [keys.account(userId)],
        [hint, record.sealedKey, ...Object.entries(fields).flat()],
      );
      const replaced = parseRecord(userId, toHashFields(reply));
      if (replaced === undefined) return undefined;
      return {
        key: await lookup.open(userId, replaced),
        account: toAccount(userId, replaced, now()),
        created: true,
      };
    },

    async grantTier(userId, tier, untilMs) {
      const reply = await runScript(
        redis,
        GRANT_TIER,
        [keys.account(userId)],
        [tier, untilMs ?? ''],
      );
      const record = parseRecord(userId, toHashFields(reply));
      return record && toAccount(userId, record, now());
    },

    async claimTrial(userId) {
      const claim = await tryTrial(userId);
      if (claim) return claim;
      await issueKey(userId);
      const second = await tryTrial(userId);
      if (second === undefined) throw new Error('An account is gone that was just made');
      return second;
    },
  };
}
