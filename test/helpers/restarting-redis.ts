import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import {
  binaryEnvironment,
  findBinaryOnPath,
  findUnpackedBinary,
  type RedisBinary,
} from '../../src/store/embedded-redis/binary.js';
import { unpackedRedisDirectory } from '../../src/store/embedded-redis/debian-package.js';
import { findFreePort } from './free-port.js';

/** A Redis that keeps an append-only file, to be killed; at the same address ever after. */
export interface RestartingRedis {
  url: string;
  /** kill -9, and the same again. Resolves when it listens. */
  restart(): Promise<void>;
}

async function untilListening(port: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      socket.destroy();
    },
    { timeout: 20_000, interval: 50 },
  );
}

async function findBinary(): Promise<RedisBinary | undefined> {
  return (await findBinaryOnPath()) ?? findUnpackedBinary(unpackedRedisDirectory('.cache'));
}

/** Whether there is a server to be killed; tests say so when they are skipped. */
export async function hasRedisBinary(): Promise<boolean> {
  return (await findBinary()) !== undefined;
}

/** Ends with the test. */
export async function startRestartingRedis(): Promise<RestartingRedis> {
  const binary = await findBinary();
  if (binary === undefined) throw new Error('There is no redis-server.');
  const folder = await mkdtemp(path.join(tmpdir(), 'restarting-redis-'));
  const port = await findFreePort();
  const flags = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder];
  const { command } = binary;
  const env = binaryEnvironment(binary);
  let server: ChildProcess;

  async function start(): Promise<void> {
    server = spawn(command, [...flags, '--save', '', '--appendonly', 'yes'], {
      env,
      stdio: 'ignore',
    });
    await untilListening(port);
  }

  async function kill(): Promise<void> {
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  }

  await start();
  onTestFinished(async () => {
    await kill();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    async restart() {
      await kill();
      await start();
    },
  };
}
