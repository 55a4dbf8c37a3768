import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from '../../logger.js';
import { findBinaryOnPath, findUnpackedBinary } from './binary.js';
import { startBinaryServer } from './binary-server.js';
import { claimFolder, type ServerRecord } from './data-folder.js';
import { unpackedRedisDirectory } from './debian-package.js';
import { startJsServer } from './js-server.js';
import type { ServerProcess } from './server-process.js';

export interface ResolveRedisOptions {
  /** REDIS_URL: used as it is, and nothing is started. */
  url?: string | undefined;
  /** An embedded server keeps its files in `<dataDir>/redis`. */
  dataDir: string;
  /** Where `npm run redis:fetch` unpacks: `<cacheDir>/redis`. */
  cacheDir: string;
  logger: Logger;
  /** Where to look for a server program instead of this process's PATH. */
  path?: string;
  /** False: an embedded server keeps nothing on disk, for tests. */
  persistent?: boolean;
}

export interface ResolvedRedis {
  /** May hold a password. */
  url: string;
  kind: 'external' | 'binary' | 'in-memory';
  /** For people: what it is and what becomes of the data. Holds no secret. */
  description: string;
  /** Ends what was started here, its data written. A server of others is left alone. */
  stop(): Promise<void>;
}

async function startEmbedded(
  options: ResolveRedisOptions & { directory: string; preferredPort: number | undefined },
): Promise<{ server: ServerProcess; kind: ServerRecord['kind']; description: string }> {
  const { directory, cacheDir, logger, persistent = true, preferredPort } = options;
  const binary =
    (await findBinaryOnPath(options.path)) ??
    (await findUnpackedBinary(unpackedRedisDirectory(cacheDir)));
  if (binary !== undefined) {
    const server = await startBinaryServer({
      binary,
      directory,
      persistent,
      ...(preferredPort !== undefined && { preferredPort }),
    });
    const keeping = persistent ? `append-only file in ${directory}` : 'keeps nothing';
    return { server, kind: 'binary', description: `${binary.version}, embedded, ${keeping}` };
  }
  if (await exists(path.join(directory, 'appendonlydir'))) {
    logger.warn(
      { directory },
      'earlier data lies here, but no redis-server was found to read it; it stays untouched',
    );
  }
  const server = await startJsServer();
  const description = 'in-memory Redis substitute: state is lost on exit';
  return { server, kind: 'in-memory', description };
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/**
 * Finds a Redis in this order: `url`; the server that another process already runs on this data
 * folder; valkey-server or redis-server on PATH or unpacked, as a child of ours; the substitute.
 * A child ends with this process, also when this process is killed.
 * @throws ConfigError when the data folder is held by a server that neither answers nor ends.
 */
export async function resolveRedis(options: ResolveRedisOptions): Promise<ResolvedRedis> {
  if (options.url !== undefined) {
    return {
      url: options.url,
      kind: 'external',
      description: 'Redis at REDIS_URL',
      stop: () => Promise.resolve(),
    };
  }
  const { dataDir, logger } = options;
  const directory = path.join(dataDir, 'redis');
  const claim = await claimFolder(directory);
  if (claim.status === 'shared') {
    const { url, kind, description, ownerPid } = claim.record;
    return {
      url,
      kind,
      description: `${description} (of process ${ownerPid}, ends with it)`,
      stop: () => Promise.resolve(),
    };
  }
  try {
    const { server, kind, description } = await startEmbedded({
      ...options,
      directory,
      preferredPort: claim.previousPort,
    });
    let stopping = false;
    void server.exited.then(() => {
      if (!stopping) logger.error({ kind }, 'the embedded Redis ended; restart this process');
    });
    await claim.lock.publish({ url: server.url, kind, description, ownerPid: process.pid });
    return {
      url: server.url,
      kind,
      description,
      stop: () => {
        stopping = true;
        return server.stop();
      },
    };
  } finally {
    await claim.lock.release();
  }
}
