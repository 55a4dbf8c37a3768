import { randomUUID } from 'node:crypto';
import type { RedisClient } from './connection.js';
import { ACQUIRE_LEASE, RELEASE_LEASE, RENEW_LEASE, runScript } from './scripts.js';

/** A right that one process at a time has, as long as it renews it. */
export interface Lease {
  /** True when it is ours now; also when it was before. */
  acquire(): Promise<boolean>;
  /** False: it was lost, and another process may have it. */
  renew(): Promise<boolean>;
  /** Gives up what is ours; never what is another's. */
  release(): Promise<void>;
}

export interface LeaseOptions {
  redis: RedisClient;
  key: string;
  ttlMs: number;
}

export function createLease({ redis, key, ttlMs }: LeaseOptions): Lease {
  const token = randomUUID();
  return {
    acquire: async () => (await runScript(redis, ACQUIRE_LEASE, [key], [token, ttlMs])) === 1,
    renew: async () => (await runScript(redis, RENEW_LEASE, [key], [token, ttlMs])) === 1,
    async release() {
      await runScript(redis, RELEASE_LEASE, [key], [token]);
    },
  };
}
