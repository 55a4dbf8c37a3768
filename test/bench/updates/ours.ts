/** Contender: this bot as it is wired for production. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../../src/config.js';
import { createLifecycle } from '../../../src/lifecycle.js';
import { createLogger } from '../../../src/logger.js';
import { openParts } from '../../../src/wiring/parts.js';
import { startWeb } from '../../../src/wiring/web.js';
import { serveBench } from '../child.js';
import { readArguments, WEBHOOK_SECRET } from './shared.js';

const { mode, apiRoot, redisUrl, token } = readArguments(process.argv.slice(2));
const logger = createLogger({ level: 'warn' });
const data = await mkdtemp(join(tmpdir(), 'bench-'));
const parts = await openParts({
  config: loadConfig({
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    BOT_MODE: mode,
    WEBHOOK_URL: 'https://bot.test',
    WEBHOOK_SECRET,
    HOST: '127.0.0.1',
    PORT: '0',
    // Nothing is uploaded; without it nothing would be offered inline either.
    STAGING_CHAT_ID: '-1000000000001',
    REDIS_URL: redisUrl,
    REDIS_PREFIX: `bench-${mode}`,
  }),
  folders: { data, cache: data },
  lifecycle: createLifecycle({ logger }),
  logger,
});
serveBench(Number(new URL(await startWeb(parts)).port));
