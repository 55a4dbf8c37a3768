import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { createApiKey, isApiKey, keyHint } from '../domain/key-format.js';
import type { Tier } from '../domain/limits.js';
import {
  parseRecord,
  toAccount,
  type Account,
  type AccountRecord,
  type KeyStatus,
} from './account-record.js';
import type { RedisClient } from './connection.js';
import { toHashFields } from './hash-fields.js';
import type { KeyVault } from './key-vault.js';
import type { Keys } from './keys.js';
import { CHANGE_KEY_STATUS, CREATE_ACCOUNT, runScript } from './scripts.js';
import { storeCall } from './store-call.js';
import { CLAIM_TRIAL, GRANT_TIER } from './tier-scripts.js';

export interface IssuedKey {
  key: string;
  account: Account;
  created: boolean;
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
   * Whose key it is; undefined for anything that is no key of ours. Says nothing of its status.
   * With `remembered` Redis is not asked: only keys seen before by this process are found.
   */
  ownerOf(key: string, options?: { remembered: boolean }): Promise<number | undefined>;
  load(userId: number): Promise<Account | undefined>;
  /**
   * Each of these changes the key's status where that is allowed and returns the new one;
   * undefined = nothing changed: no account, or another status than it may come from.
   */
  ban(userId: number): Promise<KeyStatus | undefined>;
  /** banned -> active */
  unban(userId: number): Promise<KeyStatus | undefined>;
  /** active -> suspended */
  suspend(userId: number): Promise<KeyStatus | undefined>;
  /** suspended -> active */
  renew(userId: number): Promise<KeyStatus | undefined>;
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

/** An owner never changes, so this can't be stale; about 2 MB when full. */
const CACHED_OWNERS = 10_000;

export function createAccounts({ redis, keys, vault, now = Date.now }: AccountsDeps): Accounts {
  const owners = new LRUCache<string, number>({ max: CACHED_OWNERS });

  async function loadRecord(userId: number): Promise<AccountRecord | undefined> {
    const fields = await storeCall('load an account', () => redis.hgetall(keys.account(userId)));
    return parseRecord(userId, fields);
  }

  /**
   * Account and look-up lie in different slots, so they are written one after the other. No key is
   * given out before its look-up stands; a crash in between is mended by the next call.
   */
  async function openIndexed(userId: number, record: AccountRecord): Promise<string> {
    const key = vault.open(record.sealedKey, userId);
    if (record.indexed === undefined) {
      await storeCall('index a key', async () => {
        await redis.set(keys.keyOwner(vault.hash(key)), userId);
        await redis.hset(keys.account(userId), 'indexed', '1');
      });
    }
    return key;
  }

  async function changeStatus(
    userId: number,
    to: KeyStatus,
    from: readonly KeyStatus[],
  ): Promise<KeyStatus | undefined> {
    const script = [redis, CHANGE_KEY_STATUS, [keys.account(userId)], [to, ...from]] as const;
    return (await runScript(...script)) === 1 ? to : undefined;
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
      key: await openIndexed(userId, record),
      account: toAccount(userId, record, now()),
      created: record.sealedKey === fields.sealedKey,
    };
  }

  return {
    issueKey,

    async showKey(userId) {
      const record = await loadRecord(userId);
      return record && openIndexed(userId, record);
    },

    async ownerOf(key, { remembered } = { remembered: false }) {
      if (!isApiKey(key)) return undefined;
      const hash = vault.hash(key);
      const known = owners.get(hash);
      if (known !== undefined || remembered) return known;
      const owner = await storeCall('find the owner of a key', () =>
        redis.get(keys.keyOwner(hash)),
      );
      if (owner === null) return undefined;
      owners.set(hash, Number(owner));
      return Number(owner);
    },

    async load(userId) {
      const record = await loadRecord(userId);
      return record && toAccount(userId, record, now());
    },

    ban: (userId) => changeStatus(userId, 'banned', ['active', 'suspended']),
    unban: (userId) => changeStatus(userId, 'active', ['banned']),
    suspend: (userId) => changeStatus(userId, 'suspended', ['active']),
    renew: (userId) => changeStatus(userId, 'active', ['suspended']),

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
