import { Cluster, type Redis } from 'ioredis';
import type { RedisClient } from './connection.js';
import { storeCall } from './store-call.js';

/** Some of the keys that a walk comes to, each once. */
export interface KeyPage {
  names: string[];
  isLast: boolean;
  /** Says that it is done: the next page comes, or after the last one the first. */
  done(): Promise<void>;
}

/**
 * A walk through all keys of a pattern, page by page, that any process goes on with where another one
 * was stopped. A page that is not done comes again. A key that is made meanwhile may be missed.
 * Every call may throw StoreError.
 */
export interface KeyWalk {
  page(): Promise<KeyPage>;
}

export interface KeyWalkDeps {
  redis: RedisClient;
  /** As SCAN matches it. */
  pattern: string;
  /** Where it is kept how far the walk has come. */
  cursorKey: string;
  /** Keys that one step looks at, of which few or all fit the pattern. */
  stepKeys: number;
}

interface Position {
  /** Address of one of a cluster's masters. */
  node: string;
  cursor: string;
}

function addressOf({ options: { host = '', port = 0 } }: Redis): string {
  return `${host}:${port}`;
}

export function createKeyWalk({ redis, pattern, cursorKey, stepKeys }: KeyWalkDeps): KeyWalk {
  /** In an order that all processes agree on. */
  function nodes(): Redis[] {
    if (!(redis instanceof Cluster)) return [redis];
    return redis.nodes('master').sort((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1));
  }

  /** A master that is gone begins the walk again; what was done is done quickly. */
  async function loadPosition(): Promise<{ at: Position; index: number }> {
    const [node = '', cursor = '0'] = ((await redis.get(cursorKey)) ?? '').split(' ');
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

  return {
    page: () =>
      storeCall('read a page of keys', async () => {
        const { at, index } = await loadPosition();
        const node = nodes()[index];
        const [cursor, names] = node
          ? await node.scan(at.cursor, 'MATCH', pattern, 'COUNT', stepKeys)
          : ['0', []];
        const next = nextPosition(index, cursor);
        return {
          // A scan may name a key twice.
          names: [...new Set(names)],
          isLast: next === undefined,
          done: () =>
            storeCall('keep how far a walk has come', async () => {
              if (next) await redis.set(cursorKey, `${next.node} ${next.cursor}`);
              else await redis.del(cursorKey);
            }),
        };
      }),
  };
}
