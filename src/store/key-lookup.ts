import { LRUCache } from 'lru-cache';
import { isApiKey } from '../domain/key-format.js';
import type { AccountRecord } from './account-record.js';
import type { RedisClient } from './connection.js';
import type { KeyVault } from './key-vault.js';
import type { Keys } from './keys.js';
import { storeCall } from './store-call.js';

export interface KeyOwner {
  userId: number;
  /** Whether it is still the person's key, only their account knows: see `Usage.admit`. */
  keyHash: string;
}

/** From a key to its owner, by the key's hash. */
export interface KeyLookup {
  /** The key of an account, which is found from now on. */
  open(userId: number, record: AccountRecord): Promise<string>;
  /** See `Accounts.ownerOf`. */
  ownerOf(key: string, options?: { remembered: boolean }): Promise<KeyOwner | undefined>;
}

/** Whose a key is or was never changes, so this can't be stale; about 2 MB when full. */
const CACHED_OWNERS = 10_000;

export interface KeyLookupDeps {
  redis: RedisClient;
  keys: Keys;
  vault: KeyVault;
}

export function createKeyLookup({ redis, keys, vault }: KeyLookupDeps): KeyLookup {
  const owners = new LRUCache<string, number>({ max: CACHED_OWNERS });

  return {
    /**
     * Account and look-up lie in different slots, so they are written one after the other. No key
     * is given out before its look-up stands; a crash in between is mended by the next call.
     */
    async open(userId, { sealedKey, indexed, replacedKeyHash }) {
      const key = vault.open(sealedKey, userId);
      if (indexed === undefined) {
        await storeCall('index a key', async () => {
          await redis.set(keys.keyOwner(vault.hash(key)), userId);
          if (replacedKeyHash !== undefined) await redis.del(keys.keyOwner(replacedKeyHash));
          await redis.hset(keys.account(userId), 'indexed', '1');
        });
      }
      return key;
    },

    async ownerOf(key, { remembered } = { remembered: false }) {
      if (!isApiKey(key)) return undefined;
      const keyHash = vault.hash(key);
      const known = owners.get(keyHash);
      if (known !== undefined) return { userId: known, keyHash };
      if (remembered) return undefined;
      const owner = await storeCall('find the owner of a key', () =>
        redis.get(keys.keyOwner(keyHash)),
      );
      if (owner === null) return undefined;
      const userId = Number(owner);
      owners.set(keyHash, userId);
      return { userId, keyHash };
    },
  };
}
