/** The worker of this bench: the part that sends to many, at the pace it is told. */
import { createLogger } from '../../../src/logger.js';
import { startPacedWorker } from '../../helpers/paced-broadcast-worker.js';
import { serveBench } from '../child.js';
import { PREFIX, readWorkerArguments, TOKEN } from './shared.js';

const { apiRoot, redisUrl, pace } = readWorkerArguments(process.argv.slice(2));
/** What the paid pace of a thousand a second works with, so that Telegram's side is the limit. */
const UNLIMITED = { perSecond: 1_000_000, settings: { concurrency: 100, batch: 50 } };

await startPacedWorker({
  redisUrl,
  prefix: PREFIX,
  telegram: { apiRoot, token: TOKEN },
  ...(pace === 'unlimited' ? UNLIMITED : {}),
  logger: createLogger({ level: 'warn' }),
});
serveBench(0);
