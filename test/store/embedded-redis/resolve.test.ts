import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger, type Logger } from '../../../src/logger.js';
import { createRedis, type RedisClient } from '../../../src/store/connection.js';
import { findBinaryOnPath, findUnpackedBinary } from '../../../src/store/embedded-redis/binary.js';
import { claimFolder } from '../../../src/store/embedded-redis/data-folder.js';
import {
  fetchDebianRedis,
  unpackedRedisDirectory,
} from '../../../src/store/embedded-redis/debian-package.js';
import { probeRedis } from '../../../src/store/embedded-redis/probe.js';
import {
  type ResolvedRedis,
  resolveRedis,
  type ResolveRedisOptions,
} from '../../../src/store/embedded-redis/resolve.js';

const CACHE_DIR = path.resolve('.cache');
const EMPTY_PATH = '';
const silent = createLogger({ level: 'silent' });
const hasBinary =
  ((await findBinaryOnPath()) ?? (await findUnpackedBinary(unpackedRedisDirectory(CACHE_DIR)))) !==
  undefined;

let dataDir: string;
let cleanUps: (() => unknown)[];

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'vc-embedded-'));
  cleanUps = [];
  return async () => {
    for (const cleanUp of cleanUps.toReversed()) await cleanUp();
    await rm(dataDir, { recursive: true, force: true });
  };
});

async function resolve(options: Partial<ResolveRedisOptions> = {}): Promise<ResolvedRedis> {
  const redis = await resolveRedis({ dataDir, cacheDir: CACHE_DIR, logger: silent, ...options });
  cleanUps.push(() => redis.stop());
  return redis;
}

/** No server program can be found: nothing on PATH, nothing unpacked. */
const NO_BINARY = { path: EMPTY_PATH, cacheDir: path.join(tmpdir(), 'vc-no-such-cache') };

function connect(url: string): RedisClient {
  const redis = createRedis(url, { logger: silent, kind: 'commands' });
  cleanUps.push(() => {
    redis.disconnect();
  });
  return redis;
}

function captureLog(): { logger: Logger; text: () => string } {
  let text = '';
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return { logger: createLogger({ level: 'info', destination }), text: () => text };
}

/** The process that owns an embedded server; it is killed when the test ends at the latest. */
async function startOwner(options: { path?: string; cacheDir: string }) {
  const entry = fileURLToPath(new URL('owner-process.ts', import.meta.url));
  const args = [dataDir, options.cacheDir, ...(options.path === undefined ? [] : [options.path])];
  const child = fork(entry, args, { execArgv: ['--import', 'tsx'] });
  const exited = once(child, 'exit');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  cleanUps.push(kill);
  const [url] = (await once(child, 'message')) as [string];
  return { url, kill };
}

describe('with REDIS_URL', () => {
  it('uses it as it is and starts nothing', async () => {
    const redis = await resolve({ url: 'redis://redis.example:6379' });
    expect(redis).toMatchObject({ url: 'redis://redis.example:6379', kind: 'external' });
    expect(await readdir(dataDir)).toEqual([]);
  });
});

describe('with no server program at hand', () => {
  it('starts the in-memory substitute and says that it keeps nothing', async () => {
    const redis = await resolve(NO_BINARY);
    expect(redis.kind).toBe('in-memory');
    expect(redis.description).toContain('lost on exit');
    expect(await connect(redis.url).ping()).toBe('PONG');
  });

  it('takes a program that does not start for none', async () => {
    const directory = await mkdtemp(path.join(dataDir, 'bin-'));
    const program = path.join(directory, 'redis-server');
    await writeFile(program, '#!/bin/sh\nexit 127\n');
    await chmod(program, 0o755);
    expect((await resolve({ ...NO_BINARY, path: directory })).kind).toBe('in-memory');
  });

  it('ends the substitute on stop', async () => {
    const redis = await resolve(NO_BINARY);
    await redis.stop();
    expect(await probeRedis(redis.url)).toBe('away');
  });

  it('leaves no substitute behind when the process is killed with -9', async () => {
    const owner = await startOwner(NO_BINARY);
    expect(await probeRedis(owner.url)).toBe('ready');
    await owner.kill();
    await vi.waitFor(async () => {
      expect(await probeRedis(owner.url)).toBe('away');
    });
  });

  it('warns that earlier data lies unread', async () => {
    const { logger, text } = captureLog();
    const earlier = path.join(dataDir, 'redis', 'appendonlydir', 'file');
    await mkdir(path.dirname(earlier), { recursive: true });
    await resolve({ ...NO_BINARY, logger });
    expect(text()).toContain('earlier data lies here');
  });
});

describe.skipIf(!hasBinary)('with a server program', () => {
  it('finds the unpacked one though PATH is empty', async () => {
    const unpacked = await findUnpackedBinary(unpackedRedisDirectory(CACHE_DIR));
    const { kind } = await resolve({ path: EMPTY_PATH });
    expect(kind).toBe(unpacked === undefined ? 'in-memory' : 'binary');
  });

  it('listens on loopback only, and wants its password', async () => {
    const redis = await resolve();
    const client = connect(redis.url);
    expect(await client.config('GET', 'bind')).toEqual(['bind', '127.0.0.1']);
    const url = new URL(redis.url);
    url.password = '';
    expect(await probeRedis(url.href)).toBe('away');
    expect(redis.description).not.toContain(new URL(redis.url).password);
    for (const file of ['redis.conf', 'server.json']) {
      expect((await stat(path.join(dataDir, 'redis', file))).mode & 0o077).toBe(0);
    }
  });

  it('keeps what was written over a stop and a start, on the same port', async () => {
    const first = await resolve();
    await connect(first.url).set('kept', 'yes');
    await first.stop();
    const second = await resolve();
    expect(await connect(second.url).get('kept')).toBe('yes');
    expect(new URL(second.url).port).toBe(new URL(first.url).port);
  });

  it('leaves no server behind when the process is killed with -9, and loses nothing', async () => {
    const owner = await startOwner({ cacheDir: CACHE_DIR });
    await connect(owner.url).set('kept', 'yes');
    await owner.kill();
    // At once: the old server may still be writing.
    const next = await resolve();
    expect(await connect(next.url).get('kept')).toBe('yes');
    expect(next.url).not.toBe(owner.url);
    expect(await probeRedis(owner.url)).toBe('away');
  });

  it('started several times at once on one folder is started once and shared', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => resolve()));
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    const sharing = all.filter(({ description }) => description.includes('of process'));
    expect(sharing).toHaveLength(4);
    for (const shared of sharing) await shared.stop();
    expect(await probeRedis(all[0]?.url ?? '')).toBe('ready');
  });

  it('reports a server that ended by itself', async () => {
    const { logger, text } = captureLog();
    const redis = await resolve({ logger });
    const info = await connect(redis.url).info('server');
    process.kill(Number(/process_id:(\d+)/.exec(info)?.[1]), 'SIGKILL');
    await vi.waitFor(() => {
      expect(text()).toContain('the embedded Redis ended');
    });
  });

  it('keeps nothing on disk when asked to, as for tests', async () => {
    const redis = await resolve({ persistent: false });
    expect(await connect(redis.url).config('GET', 'appendonly')).toEqual(['appendonly', 'no']);
  });
});

describe('claimFolder', () => {
  it('takes over the lock of a process that is gone', async () => {
    const directory = path.join(dataDir, 'redis');
    const gone = fork(fileURLToPath(new URL('owner-process.ts', import.meta.url)), [], {
      execArgv: ['--version'],
      silent: true,
    });
    await once(gone, 'exit');
    const first = await claimFolder(directory);
    await writeFile(path.join(directory, 'start.lock'), `${String(gone.pid)} x`);
    const second = await claimFolder(directory, 5_000);
    expect([first.status, second.status]).toEqual(['free', 'free']);
  });

  it('gives up with a clear error when a live process holds the folder', async () => {
    const directory = path.join(dataDir, 'redis');
    await claimFolder(directory);
    await expect(claimFolder(directory, 100)).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringContaining(directory) as string,
    });
  });

  it.each([
    ['no JSON', '{'],
    ['another shape', '{"url":1}'],
    [
      'a server that is gone',
      JSON.stringify({ url: 'redis://127.0.0.1:1', kind: 'binary', description: '', ownerPid: 1 }),
    ],
  ])('does not trust a record with %s', async (_name, text) => {
    const directory = path.join(dataDir, 'redis');
    const first = await claimFolder(directory);
    if (first.status === 'free') await first.lock.release();
    await writeFile(path.join(directory, 'server.json'), text);
    expect((await claimFolder(directory)).status).toBe('free');
  });
});

describe('fetchDebianRedis', () => {
  it('asked several times at once answers alike and leaves no debris', async () => {
    const cacheDir = path.join(dataDir, 'cache');
    const results = await Promise.all([fetchDebianRedis(cacheDir), fetchDebianRedis(cacheDir)]);
    const [first] = results;
    for (const result of results) expect(result.ok).toBe(first.ok);
    if (first.ok) {
      expect(await readdir(cacheDir)).toEqual(['redis']);
      expect(await fetchDebianRedis(cacheDir)).toMatchObject({ ok: true, fetched: false });
    } else {
      expect(first.reason).not.toBe('');
    }
  });
});
