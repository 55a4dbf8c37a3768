import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';

const PROBE_TIMEOUT_MS = 1_000;
const PROBE_INTERVAL_MS = 10;

/** `loading`: it is ours and reads its data; `away`: nothing there, or a stranger on that port. */
export type ProbeResult = 'ready' | 'loading' | 'away';

/** One short connection; the password in the address tells our server from a stranger's. */
export async function probeRedis(url: string): Promise<ProbeResult> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableReadyCheck: false,
    retryStrategy: null,
    maxRetriesPerRequest: 0,
    connectTimeout: PROBE_TIMEOUT_MS,
    commandTimeout: PROBE_TIMEOUT_MS,
  });
  // Without a listener ioredis would print the error that connect() reports as well.
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
    return 'ready';
  } catch (thrown) {
    return thrown instanceof Error && thrown.message.startsWith('LOADING') ? 'loading' : 'away';
  } finally {
    redis.disconnect();
  }
}

/** Resolves when the server answers; gives up when `signal` aborts. */
export async function waitUntilReady(url: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    if ((await probeRedis(url)) === 'ready') return true;
    await delay(PROBE_INTERVAL_MS);
  }
  return false;
}
