import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { createLogger } from '../../src/logger.js';
import { resolveRedis } from '../../src/store/embedded-redis/resolve.js';

/** A Redis of the bench's own. */
export interface BenchRedis {
  url: string;
  description: string;
  /** A connection that is nobody else's, to ask the server about itself. */
  probe: Redis;
  /**
   * How often the server reads from a socket for each of so many; what comes in one packet is one
   * read, so the doing goes one after the other.
   */
  tripsOf(count: number, doThem: () => Promise<unknown>): Promise<number>;
  /** Ends the server and removes what it kept. */
  stop(): Promise<void>;
}

export async function startBenchRedis(): Promise<BenchRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-redis-'));
  const server = await resolveRedis({
    dataDir: folder,
    cacheDir: join(import.meta.dirname, '../../.cache'),
    persistent: false,
    logger: createLogger({ level: 'warn', destination: process.stderr }),
  });
  const { url, description } = server;
  const probe = new Redis(url);

  async function reads(): Promise<number> {
    return Number(/total_reads_processed:(\d+)/.exec(await probe.info('stats'))?.[1]);
  }

  return {
    ...{ url, description, probe },
    async tripsOf(count, doThem) {
      const before = await reads();
      await doThem();
      // Asking the second time is a read of its own.
      return ((await reads()) - before - 1) / count;
    },
    async stop() {
      probe.disconnect();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
