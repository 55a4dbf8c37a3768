import { Cluster, type Redis } from 'ioredis';
import type { RedisClient } from './connection.js';
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
 * A walk through all accounts, page by page, that any process goes on with where another one was
 * stopped. A page that is not done comes again. An account that is made meanwhile may be missed.
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

interface Position {
  /** Address of one of a cluster's masters. */
  node: string;
  cursor: string;
}

function addressOf({ options: { host = '', port = 0 } }: Redis): string {
  return `${host}:${port}`;
}

export function createAccountWalk({
  redis,
  keys,
  stepKeys = STEP_KEYS,
}: AccountWalkDeps): AccountWalk {
  /** In an order that all processes agree on. */
  function nodes(): Redis[] {
    if (!(redis instanceof Cluster)) return [redis];
    return redis.nodes('master').sort((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1));
  }

  /** A master that is gone begins the round again; what was done is done quickly. */
  async function loadPosition(): Promise<{ at: Position; index: number }> {
    const [node = '', cursor = '0'] = ((await redis.get(keys.sweepCursor)) ?? '').split(' ');
    const index = nodes().findIndex((each) => addressOf(each) === node);
    if (index !== -1) return { at: { node, cursor }, index };
    return { at: { node: '', cursor: '0' }, index: 0 };
  }

  function nextPosition(index: number, cursor: string): Position | undefined {
    const all = nodes();
    const here = all[index];
    if (cursor !== '0' && here) return { node: addressOf(here), cursor };
    const next = all[index + 1];
    return next && { node: addressOf(next), cursor: '0' };
  }

  async function ownersOf(names: readonly string[]): Promise<number[]> {
    const [before = '', after = ''] = keys.accountPattern.split('*');
    const found = await Promise.all(
      // A scan may name a key twice.
      [...new Set(names)].map(async (name) => {
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

    page: () =>
      storeCall('read a page of accounts', async () => {
        const { at, index } = await loadPosition();
        const node = nodes()[index];
        const [cursor, names] = node
          ? await node.scan(at.cursor, 'MATCH', keys.accountPattern, 'COUNT', stepKeys)
          : ['0', []];
        const next = nextPosition(index, cursor);
        return {
          userIds: await ownersOf(names),
          isLast: next === undefined,
          done: () =>
            storeCall('keep how far the sweep has come', async () => {
              if (next) {
                await redis.set(keys.sweepCursor, `${next.node} ${next.cursor}`);
                return;
              }
              // The rest first: a crash in between costs a round, and no more.
              await redis.set(keys.sweepRest, '1', 'EX', TTL_SECONDS.sweepRest);
              await redis.del(keys.sweepCursor);
            }),
        };
      }),
  };
}
