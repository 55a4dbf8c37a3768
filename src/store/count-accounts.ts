import { Cluster } from 'ioredis';
import { KEY_STATUSES, type KeyStatus } from './account-record.js';
import type { RedisClient } from './connection.js';
import type { Keys } from './keys.js';
import { storeCall } from './store-call.js';

/** Keys that one step of a scan looks at. */
const SCAN_COUNT = 1_000;

export interface CountAccountsDeps {
  redis: RedisClient;
  keys: Pick<Keys, 'accountPattern'>;
}

/**
 * Accounts by the status of their key. Walks through all keys without blocking Redis: seconds with
 * millions of them. One that is made meanwhile may be missed.
 * @throws StoreError
 */
export async function countAccounts({
  redis,
  keys,
}: CountAccountsDeps): Promise<Record<KeyStatus, number>> {
  return storeCall('count accounts', async () => {
    const counts = { active: 0, suspended: 0, banned: 0 };
    const nodes = redis instanceof Cluster ? redis.nodes('master') : [redis];
    // A scan may name a key twice.
    const seen = new Set<string>();
    for (const node of nodes) {
      const scan = node.scanStream({ match: keys.accountPattern, count: SCAN_COUNT });
      for await (const names of scan as AsyncIterable<string[]>) {
        const fresh = names.filter((name) => !seen.has(name));
        for (const name of fresh) seen.add(name);
        const found = await Promise.all(fresh.map((name) => redis.hget(name, 'keyStatus')));
        for (const status of KEY_STATUSES) {
          counts[status] += found.filter((each) => each === status).length;
        }
      }
    }
    return counts;
  });
}
