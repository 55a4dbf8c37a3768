import { Queue, Worker } from 'bullmq';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/logger.js';
import { createRedis, type RedisClient } from '../../../src/store/connection.js';
import { startJsServer } from '../../../src/store/embedded-redis/js-server.js';
import { probeRedis } from '../../../src/store/embedded-redis/probe.js';
import type { ServerProcess } from '../../../src/store/embedded-redis/server-process.js';
import { createKeys } from '../../../src/store/keys.js';
import { describeStoreContract } from '../store-contract.js';

const logger = createLogger({ level: 'silent' });
const keys = createKeys('vc');

let server: ServerProcess;
let redis: RedisClient;
let other: RedisClient;

beforeAll(async () => {
  server = await startJsServer();
  redis = createRedis(server.url, { logger, kind: 'commands' });
  other = createRedis(server.url, { logger, kind: 'commands' });
  return async () => {
    redis.disconnect();
    other.disconnect();
    await server.stop();
  };
});

describe('the in-memory substitute', () => {
  describeStoreContract(() => ({ redis, other, keys }));

  it('runs a BullMQ job from queue to result', async () => {
    const blocking = createRedis(server.url, { logger, kind: 'blocking' });
    const prefix = keys.queuePrefix('proof');
    const queue = new Queue<number>('proof', { connection: redis, prefix });
    const worker = new Worker<number, number>('proof', (job) => Promise.resolve(job.data * 2), {
      connection: blocking,
      prefix,
    });
    const completed = new Promise<number>((resolve) => {
      worker.once('completed', (_job, result) => {
        resolve(result);
      });
    });
    await queue.add('double', 21);
    expect(await completed).toBe(42);
    await worker.close();
    await queue.close();
    blocking.disconnect();
  });

  it('lets nobody in without the password', async () => {
    const url = new URL(server.url);
    url.password = '';
    expect(await probeRedis(url.href)).toBe('away');
  });
});
