/** Contender: the gateway as it is wired for production, without the bot. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../../src/config.js';
import { createLifecycle } from '../../../src/lifecycle.js';
import { loadLimits } from '../../../src/limits-file.js';
import { createLogger } from '../../../src/logger.js';
import { createHttpServer } from '../../../src/server/http-server.js';
import { createMetrics } from '../../../src/server/metrics.js';
import { openApi } from '../../../src/wiring/api.js';
import { listen } from '../../../src/wiring/listen.js';
import { openStore } from '../../../src/wiring/store.js';
import { serveBench } from '../child.js';
import { readSettings } from './shared.js';

const { enginePort, redisUrl, redisPrefix, keySecret } = await readSettings(process.argv.slice(2));
const logger = createLogger({ level: 'warn' });
const lifecycle = createLifecycle({ logger });
const data = await mkdtemp(join(tmpdir(), 'bench-'));
const config = loadConfig({
  BOT_TOKEN: `100000:${'b'.repeat(35)}`,
  REDIS_URL: redisUrl,
  REDIS_PREFIX: redisPrefix,
  KEY_SECRET: keySecret,
  GATEWAY: 'on',
  // Never asked: it is the bot's. Without one the program would serve a second gateway for it.
  API_BASE_URL: 'http://127.0.0.1:1',
  LLM_ENGINE_URL: `http://127.0.0.1:${enginePort}/v1`,
});
const limits = await loadLimits();
const parts = { config, limits, lifecycle, metrics: createMetrics(), logger };
const store = await openStore({ ...parts, folders: { data, cache: data } });
const { gateway } = await openApi({ ...parts, store });
if (!gateway) throw new Error('The gateway is off.');
const server = createHttpServer({ logger });
await server.register(gateway(() => 'http://127.0.0.1'));
const address = await listen(server, { host: '127.0.0.1', port: 0, lifecycle, name: 'gateway' });
serveBench(Number(new URL(address).port));
