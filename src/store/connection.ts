import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { Logger } from '../logger.js';
import { parseRedisUrl } from './redis-url.js';
import { storeCall } from './store-call.js';

/** A single server (also behind Sentinel) or a cluster: the same commands. */
export type RedisClient = Redis | Cluster;

export interface RedisConnectionOptions {
  logger: Logger;
  /**
   * `commands`: for whoever has somebody waiting; gives up quickly when Redis is away.
   * `blocking`: for queue workers and subscribers; waits for Redis to come back.
   */
  kind: 'commands' | 'blocking';
  /** How long `commands` wait for a server that is silent; it then counts as away. */
  answerWithinMs?: number;
}

/** Longest pause between two attempts to connect; four of them are what a call waits at most. */
const MAX_RECONNECT_DELAY_MS = 500;
/** A person waits. */
const ANSWER_WITHIN_MS = 5_000;

function reconnectDelayMs(attempt: number): number {
  const ceilingMs = Math.min(25 * 2 ** Math.min(attempt, 10), MAX_RECONNECT_DELAY_MS);
  return Math.round(ceilingMs * (0.75 + Math.random() / 4));
}

type ClientOptions = Omit<RedisOptions, 'replyMapping'>;

function toClientOptions({
  kind,
  answerWithinMs = ANSWER_WITHIN_MS,
}: Omit<RedisConnectionOptions, 'logger'>): ClientOptions {
  const retryStrategy = reconnectDelayMs;
  switch (kind) {
    case 'blocking':
      return { retryStrategy, maxRetriesPerRequest: null };
    case 'commands':
      return {
        retryStrategy,
        // Survives a restart of Redis, which takes a tenth of a second; fails within two otherwise.
        maxRetriesPerRequest: 3,
        enableAutoPipelining: true,
        connectTimeout: 3_000,
        // The first bounds the caller's wait, the second gives up the connection itself.
        commandTimeout: answerWithinMs,
        socketTimeout: answerWithinMs,
      };
  }
}

function open(url: string, options: ClientOptions): RedisClient {
  const target = parseRedisUrl(url);
  switch (target.kind) {
    case 'single':
      return new Redis(target.url, options);
    case 'sentinel':
      return new Redis({
        ...options,
        name: target.master,
        sentinels: target.sentinels,
        username: target.username,
        password: target.password,
        db: target.db,
      });
    case 'cluster':
      return new Cluster(target.nodes, {
        clusterRetryStrategy: reconnectDelayMs,
        enableAutoPipelining: options.enableAutoPipelining ?? false,
        redisOptions: {
          ...options,
          username: target.username,
          password: target.password,
          ...(target.tls && { tls: {} }),
        },
      });
  }
}

/**
 * Opens a connection that reconnects for ever. Starts connecting at once and never throws:
 * commands report a Redis that is away, and the log says once when it goes and when it is back.
 */
export function createRedis(
  url: string,
  { logger, ...options }: RedisConnectionOptions,
): RedisClient {
  const { kind } = options;
  const redis = open(url, toClientOptions(options));
  let away = false;
  redis.on('error', (error: Error) => {
    if (away) return;
    away = true;
    logger.error({ err: error, kind }, 'Redis is away; reconnecting');
  });
  redis.on('ready', () => {
    if (!away) return;
    away = false;
    logger.info({ kind }, 'Redis is back');
  });
  return redis;
}

/** One more connection to the same server, of the `blocking` kind: for a subscriber. */
export function duplicateForBlocking(redis: RedisClient): RedisClient {
  const options = {
    enableAutoPipelining: false,
    maxRetriesPerRequest: null,
    commandTimeout: undefined,
    socketTimeout: undefined,
  };
  if (redis instanceof Cluster) {
    return redis.duplicate([], { ...redis.options, redisOptions: options });
  }
  return redis.duplicate(options);
}

/** @throws StoreError when Redis does not answer. */
export async function pingRedis(redis: RedisClient): Promise<void> {
  await storeCall('ping', () => redis.ping());
}
