import { createLifecycle, stopOnSignals } from '../../src/lifecycle.js';
import { createLogger } from '../../src/logger.js';
import { startPacedWorker } from './paced-broadcast-worker.js';

/**
 * A worker in a process of its own, to be killed: ten thousand at Telegram's pace would take more
 * than five minutes, and a lock in production outlives its process by half a one.
 */
const { REDIS_URL = '', REDIS_PREFIX = '', TELEGRAM_API_ROOT = '', BOT_TOKEN = '' } = process.env;
const logger = createLogger({ level: 'trace' });
const lifecycle = createLifecycle({ logger });
stopOnSignals(lifecycle, process);
const worker = await startPacedWorker({
  redisUrl: REDIS_URL,
  prefix: REDIS_PREFIX,
  telegram: { apiRoot: TELEGRAM_API_ROOT, token: BOT_TOKEN },
  perSecond: 100_000,
  settings: {
    concurrency: Number(process.env['BROADCAST_CONCURRENCY']),
    batch: 10,
    lockDurationMs: 1_000,
    stalledIntervalMs: 500,
  },
  logger,
});
lifecycle.onStop('worker', async () => {
  await worker.close();
  // Nothing else holds the process, but connections that nobody closes.
  process.exit(0);
});
logger.info('ready');
