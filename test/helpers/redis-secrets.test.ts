import { expect, it } from 'vitest';
import { createApiKey } from '../../src/domain/key-format.js';
import { findSecretsInRedis } from './redis-secrets.js';
import { createTestRedis } from './redis.js';

it('a key in clear text is found in whatever Redis can hold', async () => {
  const { redis, prefix } = await createTestRedis({ mayHoldSecrets: true });
  const key = createApiKey();
  const name = (what: string) => `${prefix}:${what}`;
  await redis.set(name('string'), `"token":"${key}"`);
  await redis.hset(name('hash'), 'data', JSON.stringify({ prompt: key }));
  await redis.hset(name('hash field'), key, '1');
  await redis.rpush(name('list'), 'first', key);
  await redis.sadd(name('set'), key);
  await redis.zadd(name('sorted set'), 1, key);
  await redis.xadd(name('stream'), '*', 'event', key);
  await redis.set(name(key), '1');
  await redis.set(name('harmless'), 'vc_short');
  expect((await findSecretsInRedis(redis, prefix)).toSorted()).toEqual(
    ['hash', 'hash field', 'list', 'set', 'sorted set', 'stream', 'string', key]
      .map(name)
      .toSorted(),
  );
});
