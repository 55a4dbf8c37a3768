import { randomBytes } from 'node:crypto';
import { inject, onTestFinished } from 'vitest';
import { createLogger, redactSecrets } from '../../src/logger.js';
import { createRedis, type RedisClient } from '../../src/store/connection.js';
import { createKeys, type Keys } from '../../src/store/keys.js';
import { findSecretsInRedis, keysOf } from './redis-secrets.js';

export interface TestRedis {
  redis: RedisClient;
  /** With the database of this worker: for further connections and child processes. */
  url: string;
  keys: Keys;
  prefix: string;
  /** One more connection of its own, as another process would have; closed with the others. */
  connect(): RedisClient;
  /**
   * Looks through what was written under the prefix, deletes it and closes the connections.
   * Idempotent. Rejects when a key or a token lies there in clear text.
   */
  close(): Promise<void>;
}

/** `createRedis` closes nothing by itself and reports through the log; tests need no log lines. */
const logger = createLogger({ level: 'silent' });

/** The embedded server has 64 databases; the prefix alone would keep tests apart as well. */
function databaseOfThisWorker(): number {
  return Number(process.env['VITEST_POOL_ID'] ?? '0') % 64;
}

async function deleteByPrefix(redis: RedisClient, prefix: string): Promise<void> {
  for await (const keys of keysOf(redis, prefix)) await redis.del(...keys);
}

export interface TestRedisOptions {
  /** For tests that put keys there in clear text; nobody else may leave any. */
  mayHoldSecrets?: boolean;
}

/** Whatever a test leaves in Redis is looked through, as the log of the run is. */
async function expectNoSecrets(redis: RedisClient, prefix: string): Promise<void> {
  const leaks = await findSecretsInRedis(redis, prefix);
  if (leaks.length > 0) {
    throw new Error(
      `Keys or tokens lie in Redis in clear text:\n${redactSecrets(leaks.join('\n'))}`,
    );
  }
}

/**
 * A clean corner of the test run's Redis: a random prefix in this worker's database.
 * Called inside a test it is closed by itself; called in a hook, close it in the opposite hook.
 */
export function createTestRedis({
  mayHoldSecrets = false,
}: TestRedisOptions = {}): Promise<TestRedis> {
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
  async function lookAndDelete(): Promise<void> {
    try {
      if (!mayHoldSecrets) await expectNoSecrets(redis, prefix);
    } finally {
      await deleteByPrefix(redis, prefix);
    }
  }
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= lookAndDelete().finally(() => {
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
