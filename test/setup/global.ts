import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { createLogger } from '../../src/logger.js';
import { fetchDebianRedis } from '../../src/store/embedded-redis/debian-package.js';
import { resolveRedis } from '../../src/store/embedded-redis/resolve.js';
import { collectRunLog, type RunLog } from './run-log.js';

declare module 'vitest' {
  interface ProvidedContext {
    redisUrl: string;
    redisKind: 'external' | 'binary' | 'in-memory';
    runLogFolder: string;
  }
}

const CACHE_DIR = path.resolve('.cache');

/**
 * One Redis for the whole run: TEST_REDIS_URL, or what `npm start` would embed, with Debian's
 * package fetched first where that is possible. TEST_REDIS=in-memory asks for the substitute.
 */
async function provideRedis(project: TestProject): Promise<() => Promise<void>> {
  const { TEST_REDIS_URL: url, TEST_REDIS: wanted } = process.env;
  const inMemory = wanted === 'in-memory';
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vc-test-'));
  if (url === undefined && !inMemory) await fetchDebianRedis(CACHE_DIR);
  const redis = await resolveRedis({
    url,
    dataDir,
    cacheDir: inMemory ? dataDir : CACHE_DIR,
    ...(inMemory && { path: '' }),
    persistent: false,
    logger: createLogger({ level: 'silent' }),
  });
  process.stderr.write(`Redis of this test run: ${redis.description}\n`);
  project.provide('redisUrl', redis.url);
  project.provide('redisKind', redis.kind);
  return async () => {
    await redis.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

/** Nobody reads the log of every run, so a leak fails the run, as a failing test would. */
async function judgeRunLog(log: RunLog): Promise<void> {
  const { bytes, leaks } = await log.close();
  const size = `${Math.round(bytes / 1024)} kB`;
  if (leaks.length === 0) {
    process.stderr.write(`No key and no token in the log of this test run (${size})\n`);
    return;
  }
  process.stderr.write(`Secrets in the log of this test run (${size}):\n${leaks.join('\n')}\n`);
  process.exitCode = 1;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const log = await collectRunLog();
  project.provide('runLogFolder', log.folder);
  const stopRedis = await provideRedis(project);
  return async () => {
    await stopRedis();
    await judgeRunLog(log);
  };
}
