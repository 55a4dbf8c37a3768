/**
 * `/help` by webhook: bare grammY, grammY with the usual plugins, and this bot. Each contender is a
 * process of its own; rounds are interleaved, so a drift of the machine meets all three.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Pool } from 'undici';
import { createLogger } from '../../../src/logger.js';
import { resolveRedis } from '../../../src/store/embedded-redis/resolve.js';
import { WEBHOOK_PATH } from '../../../src/updates/webhook.js';
import { type BenchChild, startBenchChild } from '../child.js';
import { median, toTable } from '../statistics.js';
import { WEBHOOK_SECRET } from './shared.js';

const ROUNDS = 7;
const UPDATES_PER_ROUND = 3_000;
/** Telegram's default for a webhook. */
const CONNECTIONS = 40;
/** So many people that nobody meets the rate limit. */
const PEOPLE = 5_000;
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

function helpUpdate(): string {
  updateId += 1;
  const id = 10_000 + (updateId % PEOPLE);
  const person = { id, first_name: 'P' };
  return JSON.stringify({
    update_id: updateId,
    message: {
      message_id: updateId,
      date: 1_700_000_000,
      chat: { ...person, type: 'private' },
      from: { ...person, is_bot: false, language_code: 'en' },
      text: '/help',
      entities: [{ type: 'bot_command', offset: 0, length: 5 }],
    },
  });
}

async function deliver(pool: Pool, count: number, connections: number): Promise<void> {
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
        body: helpUpdate(),
      });
      await body.dump();
      if (statusCode !== 200) throw new Error(`A webhook answered ${statusCode}.`);
    }
  }
  await Promise.all(Array.from({ length: connections }, worker));
}

/** How often Redis has read from a socket; a batch in one packet is one read. */
async function readsOf(redis: Redis): Promise<number> {
  return Number(/total_reads_processed:(\d+)/.exec(await redis.info('stats'))?.[1]);
}

interface Running {
  contender: Contender;
  child: BenchChild;
  pool: Pool;
  perSecond: number[];
  cpuMicros: number[];
}

async function runRound({ child, pool, perSecond, cpuMicros }: Running): Promise<void> {
  const cpuBefore = await child.cpuMicros();
  const startedAt = performance.now();
  await deliver(pool, UPDATES_PER_ROUND, CONNECTIONS);
  perSecond.push(UPDATES_PER_ROUND / ((performance.now() - startedAt) / 1_000));
  cpuMicros.push(((await child.cpuMicros()) - cpuBefore) / UPDATES_PER_ROUND);
}

async function countTrips({ pool }: Running, redis: Redis): Promise<number> {
  const before = await readsOf(redis);
  await deliver(pool, UPDATES_FOR_TRIPS, 1);
  // Asking the second time is a read of its own.
  return ((await readsOf(redis)) - before - 1) / UPDATES_FOR_TRIPS;
}

function toReport(results: readonly Running[], trips: readonly number[]): string {
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
    '/help by webhook',
    'updates/s',
    'of usual',
    'CPU us/update',
    'Redis trips/update',
  ];
  const note = `medians of ${ROUNDS} interleaved rounds of ${UPDATES_PER_ROUND} updates, ${CONNECTIONS} connections`;
  return `${toTable([header, ...rows])}\n${note}`;
}

export async function run(): Promise<string> {
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
  const running: Running[] = [];
  try {
    for (const contender of CONTENDERS) {
      const child = await startBenchChild(new URL(`./${contender}.ts`, import.meta.url), [
        `http://127.0.0.1:${telegram.port}`,
        server.url,
      ]);
      const pool = new Pool(`http://127.0.0.1:${child.port}`, { connections: CONNECTIONS });
      running.push({ contender, child, pool, perSecond: [], cpuMicros: [] });
    }
    for (const each of running) await deliver(each.pool, UPDATES_PER_ROUND, CONNECTIONS);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const each of running) await runRound(each);
    }
    const trips: number[] = [];
    for (const each of running) trips.push(await countTrips(each, redis));
    return `Redis: ${server.description}\n\n${toReport(running, trips)}`;
  } finally {
    for (const { child, pool } of running) {
      await pool.destroy();
      await child.stop();
    }
    await telegram.stop();
    redis.disconnect();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
