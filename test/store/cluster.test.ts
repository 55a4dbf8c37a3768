import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../../src/logger.js';
import { createRedis, type RedisClient } from '../../src/store/connection.js';
import {
  binaryEnvironment,
  findBinaryOnPath,
  findUnpackedBinary,
  type RedisBinary,
} from '../../src/store/embedded-redis/binary.js';
import { unpackedRedisDirectory } from '../../src/store/embedded-redis/debian-package.js';
import { createKeys } from '../../src/store/keys.js';
import { describeStoreContract } from './store-contract.js';

/** Cluster mode needs the real server; the substitute has none. */
const binary =
  (await findBinaryOnPath()) ?? (await findUnpackedBinary(unpackedRedisDirectory('.cache')));

const NODES = 3;
const SLOTS = 16_384;
const logger = createLogger({ level: 'silent' });

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

function startNode(server: RedisBinary, port: number, busPort: number, dir: string): ChildProcess {
  const options = {
    bind: '127.0.0.1',
    port,
    dir,
    save: '',
    'cluster-enabled': 'yes',
    'cluster-port': busPort,
    'cluster-config-file': `nodes-${port}.conf`,
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return spawn(server.command, args, { env: binaryEnvironment(server), stdio: 'ignore' });
}

/** Gives each node its share of the slots, introduces them, and waits until all agree. */
async function formCluster(ports: readonly number[], busPorts: readonly number[]): Promise<void> {
  const nodes = ports.map((port) => new Redis(port, '127.0.0.1', { retryStrategy: () => 20 }));
  for (const node of nodes) node.on('error', () => undefined);
  try {
    for (const [index, node] of nodes.entries()) {
      const share = [index, index + 1].map((part) => Math.floor((SLOTS * part) / nodes.length));
      const [from = 0, next = 0] = share;
      await node.cluster('ADDSLOTSRANGE', from, next - 1);
    }
    const [first] = nodes;
    for (const [index, port] of ports.entries()) {
      await first?.call('CLUSTER', 'MEET', '127.0.0.1', port, busPorts[index] ?? 0);
    }
    await vi.waitFor(
      async () => {
        for (const node of nodes) {
          const info = await node.cluster('INFO');
          expect(info).toContain('cluster_state:ok');
          expect(info).toContain(`cluster_known_nodes:${nodes.length}`);
        }
      },
      { timeout: 20_000 },
    );
  } finally {
    for (const node of nodes) node.disconnect();
  }
}

describe.skipIf(binary === undefined)('a cluster of three servers', () => {
  let directory: string;
  let children: ChildProcess[] = [];
  let redis: RedisClient;
  let other: RedisClient;
  const keys = createKeys('vc');

  beforeAll(async () => {
    if (binary === undefined) return;
    directory = await mkdtemp(path.join(tmpdir(), 'vc-cluster-'));
    const ports = await freePorts(NODES * 2);
    const [nodePorts, busPorts] = [ports.slice(0, NODES), ports.slice(NODES)];
    children = nodePorts.map((port, index) =>
      startNode(binary, port, busPorts[index] ?? 0, directory),
    );
    await formCluster(nodePorts, busPorts);
    const url = `redis://${nodePorts.map((port) => `127.0.0.1:${port}`).join(',')}`;
    redis = createRedis(url, { logger, kind: 'commands' });
    other = createRedis(url, { logger, kind: 'commands' });
  });

  afterAll(async () => {
    redis.disconnect();
    other.disconnect();
    for (const child of children) {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
    await rm(directory, { recursive: true, force: true });
  });

  describeStoreContract(() => ({ redis, other, keys }));

  it('refuses a script over two slots, which is what the hash tags prevent', async () => {
    const call = redis.eval('return 1', 2, keys.account(1), keys.account(2));
    await expect(call).rejects.toThrow(/same slot/);
  });
});
