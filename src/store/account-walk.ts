import type { RedisClient } from './connection.js';
import { createKeyWalk } from './key-walk.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';

/** Some of the people with an account. */
export interface AccountPage {
  /** Whose key is active or suspended; nothing changes for a banned one. */
  userIds: number[];
  isLast: boolean;
  /** Says that they are done: the next page comes, or after the last one a rest. */
  done(): Promise<void>;
}

/**
 * A walk through all accounts, as `KeyWalk` goes. An account that is made meanwhile may be missed.
 * Every call may throw StoreError.
 */
export interface AccountWalk {
  /** False while it rests after a round. */
  isDue(): Promise<boolean>;
  page(): Promise<AccountPage>;
}

export interface AccountWalkDeps {
  redis: RedisClient;
  keys: Pick<Keys, 'accountPattern' | 'account' | 'sweepCursor' | 'sweepRest'>;
  /** Keys that one step looks at, of which few or all are accounts. */
  stepKeys?: number;
}

/** At five look-ups a second the accounts of a page take two minutes at most. */
const STEP_KEYS = 500;

export function createAccountWalk({
  redis,
  keys,
  stepKeys = STEP_KEYS,
}: AccountWalkDeps): AccountWalk {
  const { accountPattern: pattern, sweepCursor: cursorKey } = keys;
  const walk = createKeyWalk({ redis, pattern, cursorKey, stepKeys });

  async function ownersOf(names: readonly string[]): Promise<number[]> {
    const [before = '', after = ''] = pattern.split('*');
    const found = await Promise.all(
      names.map(async (name) => {
        const status = await redis.hget(name, 'keyStatus');
        const userId = Number(name.slice(before.length, -after.length));
        return status === 'active' || status === 'suspended' ? userId : undefined;
      }),
    );
    return found.filter((userId) => userId !== undefined);
  }

  return {
    isDue: async () =>
      (await storeCall('see whether the sweep rests', () => redis.exists(keys.sweepRest))) === 0,

    async page() {
      const page = await walk.page();
      const { names, isLast } = page;
      return {
        userIds: await storeCall('look at a page of accounts', () => ownersOf(names)),
        isLast,
        async done() {
          // The rest first: a crash in between costs a round, and no more.
          if (isLast) {
            await storeCall('let the sweep rest', () =>
              redis.set(keys.sweepRest, '1', 'EX', TTL_SECONDS.sweepRest),
            );
          }
          await page.done();
        },
      };
    },
  };
}
