import { once } from 'node:events';
import { createServer } from 'node:net';
import { Writable } from 'node:stream';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger, type Logger } from '../../src/logger.js';
import { createRedis, pingRedis, type RedisClient } from '../../src/store/connection.js';
import { createLease } from '../../src/store/lease.js';
import { createRecipes } from '../../src/store/recipes.js';
import { parseRedisUrl } from '../../src/store/redis-url.js';
import { storeCall } from '../../src/store/store-call.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';
import { type Line, layLine } from './line.js';

const silent = createLogger({ level: 'silent' });

let test: TestRedis;
let cleanUps: (() => unknown)[];

beforeEach(async () => {
  test = await createTestRedis();
  cleanUps = [() => test.close()];
  return async () => {
    for (const cleanUp of cleanUps) await cleanUp();
  };
});

function connect(url: string, logger: Logger = silent): RedisClient {
  const redis = createRedis(url, { logger, kind: 'commands' });
  cleanUps.push(() => {
    redis.disconnect();
  });
  return redis;
}

async function layTestLine(): Promise<Line> {
  const line = await layLine(test.url);
  cleanUps.push(() => line.cut());
  return line;
}

const UNAVAILABLE = { name: 'StoreError', code: 'store_unavailable', retryable: true };

describe('a Redis that is away', () => {
  it('fails every store call as store_unavailable', async () => {
    const line = await layTestLine();
    await line.cut();
    const redis = connect(line.url);
    const lease = createLease({ redis, key: test.keys.pollerLease, ttlMs: 1_000 });
    const recipes = createRecipes({ ...test, redis });
    const calls = [pingRedis(redis), recipes.load('x'), lease.acquire()];
    for (const call of await Promise.allSettled(calls)) {
      expect(call).toMatchObject({ status: 'rejected', reason: UNAVAILABLE });
    }
  });

  it('that comes back is used again, and the log says once that it went and that it came', async () => {
    const lines: string[] = [];
    const destination = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString());
        done();
      },
    });
    const line = await layTestLine();
    const redis = connect(line.url, createLogger({ level: 'info', destination }));
    await pingRedis(redis);
    await line.cut();
    await expect(pingRedis(redis)).rejects.toMatchObject(UNAVAILABLE);
    await line.mend();
    await vi.waitFor(() => pingRedis(redis), { timeout: 10_000 });
    expect(lines.filter((text) => text.includes('Redis is away'))).toHaveLength(1);
    expect(lines.filter((text) => text.includes('Redis is back'))).toHaveLength(1);
    expect(lines.join('').includes(new URL(test.url).password || 'no password')).toBe(false);
  });

  it('for a moment only is not noticed by a call', async () => {
    const line = await layTestLine();
    const redis = connect(line.url);
    await pingRedis(redis);
    await line.cut();
    const ping = pingRedis(redis);
    await line.mend();
    await ping;
  });

  it('is away too when it takes connections and never answers', async () => {
    const mute = createServer((socket) => {
      cleanUps.push(() => socket.destroy());
    });
    mute.listen(0, '127.0.0.1');
    await once(mute, 'listening');
    cleanUps.push(() => mute.close());
    const address = mute.address();
    if (typeof address !== 'object' || address === null) throw new Error('not listening');
    const redis = createRedis(`redis://127.0.0.1:${address.port}`, {
      logger: silent,
      kind: 'commands',
      answerWithinMs: 50,
    });
    cleanUps.push(() => {
      redis.disconnect();
    });
    await expect(pingRedis(redis)).rejects.toMatchObject(UNAVAILABLE);
  });
});

describe('storeCall', () => {
  it('names a key of another type as corrupt', async () => {
    const key = test.keys.recipe('list');
    await test.redis.rpush(key, 'item');
    const call = storeCall('read', () => test.redis.get(key));
    await expect(call).rejects.toMatchObject({ code: 'store_corrupt', retryable: false });
  });

  it('leaves a bug of ours a bug, which is not repeated', async () => {
    const call = storeCall('call', () => test.redis.call('NOSUCHCOMMAND'));
    await expect(call).rejects.toMatchObject({ name: 'ReplyError' });
  });

  it.each([
    'LOADING Redis is loading the dataset in memory',
    'OOM command not allowed when used memory > maxmemory',
    "READONLY You can't write against a read only replica.",
    'CLUSTERDOWN The cluster is down',
    'NOAUTH Authentication required.',
  ])('takes the reply %j for unavailable', async (message) => {
    const reply = Object.assign(new Error(message), { name: 'ReplyError' });
    const call = storeCall('read', () => Promise.reject(reply));
    await expect(call).rejects.toMatchObject({ ...UNAVAILABLE, cause: reply });
  });
});

describe('parseRedisUrl', () => {
  it.each([
    ['a name', 'redis://localhost'],
    ['port, password and database', 'rediss://:secret@redis.example:6380/3'],
    ['an IPv6 address', 'redis://[::1]:6379'],
  ])('leaves the address of one server as it is: %s', (_name, url) => {
    expect(parseRedisUrl(url)).toEqual({ kind: 'single', url });
  });

  it('reads several hosts as a cluster', () => {
    expect(parseRedisUrl('rediss://bot:p%40ss@one,two:7001,[::1]:7002')).toEqual({
      kind: 'cluster',
      nodes: [
        { host: 'one', port: 6379 },
        { host: 'two', port: 7001 },
        { host: '::1', port: 7002 },
      ],
      username: 'bot',
      password: 'p@ss',
      tls: true,
    });
  });

  it('reads Sentinels, the master they watch and the database', () => {
    expect(parseRedisUrl('redis+sentinel://:secret@one,two:26380/main/2')).toEqual({
      kind: 'sentinel',
      master: 'main',
      sentinels: [
        { host: 'one', port: 26_379 },
        { host: 'two', port: 26_380 },
      ],
      password: 'secret',
      db: 2,
    });
    expect(parseRedisUrl('redis+sentinel://one')).toMatchObject({ master: 'mymaster', db: 0 });
  });
});
