import type { RedisClient } from '../../src/store/connection.js';
import { findSecrets } from './secrets.js';

/** Everything that a key holds, whatever its type; job data of BullMQ lies in hashes. */
async function contentOf(redis: RedisClient, key: string): Promise<unknown> {
  const type = await redis.type(key);
  switch (type) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, '0', '-1');
    case 'stream':
      return redis.xrange(key, '-', '+');
    case 'none':
      return undefined;
    default:
      throw new Error(`${key} is a ${type}, which nobody looks into.`);
  }
}

export async function* keysOf(redis: RedisClient, prefix: string): AsyncGenerator<string[]> {
  let cursor = '0';
  do {
    const [next, found] = await redis.scan(cursor, 'MATCH', `*${prefix}:*`, 'COUNT', 1_000);
    if (found.length > 0) yield found;
    cursor = next;
  } while (cursor !== '0');
}

/** The keys of a Redis below which, or in whose names, an API key or a token lies in clear text. */
export async function findSecretsInRedis(redis: RedisClient, prefix: string): Promise<string[]> {
  const leaks: string[] = [];
  for await (const keys of keysOf(redis, prefix)) {
    const contents = await Promise.all(keys.map((key) => contentOf(redis, key)));
    keys.forEach((key, index) => {
      const text = JSON.stringify([key, contents[index]]);
      if (findSecrets(text).length > 0) leaks.push(key);
    });
  }
  return leaks;
}
