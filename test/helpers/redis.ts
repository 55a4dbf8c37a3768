import { randomBytes } from 'node:crypto';
import { inject, onTestFinished } from 'vitest';
import { createLogger } from '../../src/logger.js';
import { createRedis, type RedisClient } from '../../src/store/connection.js';
import { createKeys, type Keys } from '../../src/store/keys.js';

export interface TestRedis {
  redis: RedisClient;
  /** With the database of this worker: for further connections and child processes. */
  url: string;
  keys: Keys;
  prefix: string;
  /** One more connection of its own, as another process would have; closed with the others. */
  connect(): RedisClient;
  /** Deletes what was written under the prefix and closes the connections. Idempotent. */
  close(): Promise<void>;
}

/** `createRedis` closes nothing by itself and reports through the log; tests need no log lines. */
const logger = createLogger({ level: 'silent' });

/** The embedded server has 64 databases; the prefix alone would keep tests apart as well. */
function databaseOfThisWorker(): number {
  return Number(process.env['VITEST_POOL_ID'] ?? '0') % 64;
}

async function deleteByPrefix(redis: RedisClient, prefix: string): Promise<void> {
  let cursor = '0';
  do {
    const [next, found] = await redis.scan(cursor, 'MATCH', `*${prefix}:*`, 'COUNT', 1_000);
    if (found.length > 0) await redis.del(...found);
    cursor = next;
  } while (cursor !== '0');
}

/**
 * A clean corner of the test run's Redis: a random prefix in this worker's database.
 * Called inside a test it is closed by itself; called in a hook, close it in the opposite hook.
 */
export function createTestRedis(): Promise<TestRedis> {
  const url = new URL(inject('redisUrl'));
  if (inject('redisKind') !== 'external') url.pathname = `/${databaseOfThisWorker()}`;
  const prefix = `t${randomBytes(6).toString('hex')}`;
  const clients: RedisClient[] = [];
  const connect = (): RedisClient => {
    const client = createRedis(url.href, { logger, kind: 'commands' });
    clients.push(client);
    return client;
  };
  const redis = connect();
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= deleteByPrefix(redis, prefix).finally(() => {
      for (const client of clients) client.disconnect();
    });
    return closed;
  };
  try {
    onTestFinished(close);
  } catch {
    // Called in a hook, which has no test to finish.
  }
  return Promise.resolve({
    redis,
    url: url.href,
    keys: createKeys(prefix),
    prefix,
    connect,
    close,
  });
}
