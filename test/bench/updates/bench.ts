/**
 * `/help`: bare grammY, grammY with the usual plugins, and this bot; by webhook, and by polling with
 * `bot.start()` against this bot's poller. Each contender is a process of its own; rounds are
 * interleaved, so a drift of the machine meets all three.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Pool } from 'undici';
import { createLogger } from '../../../src/logger.js';
import { resolveRedis } from '../../../src/store/embedded-redis/resolve.js';
import { WEBHOOK_PATH } from '../../../src/updates/webhook.js';
import {
  type BenchChild,
  type Cores,
  nodeOptionsOf,
  shareCores,
  startBenchChild,
} from '../child.js';
import { median, toTable } from '../statistics.js';
import { helpUpdate, type Mode, MODES, WEBHOOK_SECRET } from './shared.js';

const ROUNDS = 7;
const UPDATES_PER_ROUND = 3_000;
/** A bot runs for days: what V8 does in the first seconds is not what is measured. */
const WARM_UP_UPDATES = 12_000;
/** Telegram's default for a webhook. */
const CONNECTIONS = 40;
/** One after the other, so that no two updates share a trip. */
const UPDATES_FOR_TRIPS = 200;

const CONTENDERS = ['bare', 'usual', 'ours'] as const;
type Contender = (typeof CONTENDERS)[number];
const LABELS: Record<Contender, string> = {
  bare: 'grammY alone',
  usual: 'grammY + session + ratelimiter + conversations',
  ours: 'this bot',
};

let updateId = 0;

function nextUpdateId(): number {
  updateId += 1;
  return updateId;
}

/** Hands updates to a contender and resolves when it has answered them all. */
type Deliver = (count: number, connections: number) => Promise<void>;

function byWebhook(pool: Pool): Deliver {
  return async (count, connections) => {
    let left = count;
    async function worker(): Promise<void> {
      while (left > 0) {
        left -= 1;
        const { statusCode, body } = await pool.request({
          path: WEBHOOK_PATH,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-telegram-bot-api-secret-token': WEBHOOK_SECRET,
          },
          body: JSON.stringify(helpUpdate(nextUpdateId())),
        });
        await body.dump();
        if (statusCode !== 200) throw new Error(`A webhook answered ${statusCode}.`);
      }
    }
    await Promise.all(Array.from({ length: connections }, worker));
  };
}

/** One batch at a time where one connection is asked for, so that no two updates share a trip. */
function byPolling(telegram: Pool, token: string): Deliver {
  return async (count, connections) => {
    const batch = connections === 1 ? 1 : count;
    for (let sent = 0; sent < count; sent += batch) {
      const path = `/bench/${token}?from=${updateId + 1}&count=${batch}`;
      updateId += batch;
      const { body } = await telegram.request({ path, method: 'POST' });
      await body.dump();
    }
  };
}

/** How often Redis has read from a socket; a batch in one packet is one read. */
async function readsOf(redis: Redis): Promise<number> {
  return Number(/total_reads_processed:(\d+)/.exec(await redis.info('stats'))?.[1]);
}

interface Running {
  contender: Contender;
  child: BenchChild;
  pool: Pool;
  deliver: Deliver;
  perSecond: number[];
  cpuMicros: number[];
}

async function runRound({ child, deliver, perSecond, cpuMicros }: Running): Promise<void> {
  const cpuBefore = await child.cpuMicros();
  const startedAt = performance.now();
  await deliver(UPDATES_PER_ROUND, CONNECTIONS);
  perSecond.push(UPDATES_PER_ROUND / ((performance.now() - startedAt) / 1_000));
  cpuMicros.push(((await child.cpuMicros()) - cpuBefore) / UPDATES_PER_ROUND);
}

async function countTrips({ deliver }: Running, redis: Redis): Promise<number> {
  const before = await readsOf(redis);
  await deliver(UPDATES_FOR_TRIPS, 1);
  // Asking the second time is a read of its own.
  return ((await readsOf(redis)) - before - 1) / UPDATES_FOR_TRIPS;
}

function toReport(mode: Mode, results: readonly Running[], trips: readonly number[]): string {
  const usual = results.find(({ contender }) => contender === 'usual');
  const rows = results.map(({ contender, perSecond, cpuMicros }, index) => {
    const ratios = perSecond.map((rate, round) => rate / (usual?.perSecond[round] ?? Number.NaN));
    return [
      LABELS[contender],
      median(perSecond).toFixed(0),
      `${median(ratios).toFixed(2)}x`,
      median(cpuMicros).toFixed(0),
      (trips[index] ?? Number.NaN).toFixed(2),
    ];
  });
  const header = [
    `/help by ${mode}`,
    'updates/s',
    'of usual',
    'CPU us/update',
    'Redis trips/update',
  ];
  return toTable([header, ...rows]);
}

interface Surroundings {
  cores: Cores;
  redis: Redis;
  redisUrl: string;
  telegramPort: number;
}

async function start(
  contender: Contender,
  mode: Mode,
  { cores, redisUrl, telegramPort }: Surroundings,
): Promise<Running> {
  const apiRoot = `http://127.0.0.1:${telegramPort}`;
  const token = `${CONTENDERS.indexOf(contender) + 1}00000:${mode.padEnd(35, 'b')}`;
  const child = await startBenchChild(
    new URL(`./${contender}.ts`, import.meta.url),
    [mode, apiRoot, redisUrl, token],
    contender === 'ours' ? await nodeOptionsOf('web') : [],
  );
  await cores.isolate(child);
  const origin = mode === 'webhook' ? `http://127.0.0.1:${child.port}` : apiRoot;
  const pool = new Pool(origin, { connections: CONNECTIONS });
  const deliver = mode === 'webhook' ? byWebhook(pool) : byPolling(pool, token);
  return { contender, child, pool, deliver, perSecond: [], cpuMicros: [] };
}

async function measure(mode: Mode, surroundings: Surroundings): Promise<string> {
  const running: Running[] = [];
  try {
    for (const contender of CONTENDERS) running.push(await start(contender, mode, surroundings));
    for (const { deliver } of running) await deliver(WARM_UP_UPDATES, CONNECTIONS);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const each of running) await runRound(each);
    }
    const trips: number[] = [];
    for (const each of running) trips.push(await countTrips(each, surroundings.redis));
    return toReport(mode, running, trips);
  } finally {
    for (const { child, pool } of running) {
      await pool.destroy();
      await child.stop();
    }
  }
}

export async function run(): Promise<string> {
  const cores = await shareCores();
  const folder = await mkdtemp(join(tmpdir(), 'bench-redis-'));
  const logger = createLogger({ level: 'warn', destination: process.stderr });
  const server = await resolveRedis({
    dataDir: folder,
    cacheDir: join(import.meta.dirname, '../../../.cache'),
    persistent: false,
    logger,
  });
  const telegram = await startBenchChild(new URL('./fake-telegram.ts', import.meta.url), []);
  const redis = new Redis(server.url);
  try {
    const surroundings = { cores, redis, redisUrl: server.url, telegramPort: telegram.port };
    const tables: string[] = [];
    for (const mode of MODES) tables.push(await measure(mode, surroundings));
    const note = `medians of ${ROUNDS} interleaved rounds of ${UPDATES_PER_ROUND} updates; webhook with ${CONNECTIONS} connections; each contender ${cores.description}`;
    return [`Redis: ${server.description}`, ...tables, note].join('\n\n');
  } finally {
    await telegram.stop();
    redis.disconnect();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
