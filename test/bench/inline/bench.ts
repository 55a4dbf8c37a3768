/**
 * `@bot words`, from the webhook's request to its answer, which comes when answerInlineQuery has been
 * called; beside `/help` in the same process, in rounds one after the other. People have typed
 * before, so what is known of them is: the caches are warm, and every query has words of its own.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Pool } from 'undici';
import { createLogger } from '../../../src/logger.js';
import { resolveRedis } from '../../../src/store/embedded-redis/resolve.js';
import { WEBHOOK_PATH } from '../../../src/updates/webhook.js';
import { nodeOptionsOf, shareCores, startBenchChild } from '../child.js';
import { percentile, toTable } from '../statistics.js';
import { helpUpdate, WEBHOOK_SECRET } from '../updates/shared.js';

const ROUNDS = 5;
const UPDATES_PER_ROUND = 1_000;
const WARM_UP_UPDATES = 3_000;
/** Telegram's default for a webhook. */
const CONNECTIONS = 40;
/** One after the other, so that no two updates share a trip. */
const UPDATES_FOR_TRIPS = 200;
/** Each types once in a while, as the pace of a person and the memory of a process want it. */
const PEOPLE = 1_000;

const KINDS = ['inline', 'help'] as const;
type Kind = (typeof KINDS)[number];
const LABELS: Record<Kind, string> = { inline: '@bot a red fox …', help: '/help' };

let updateId = 0;

function inlineUpdate(id: number) {
  return {
    update_id: id,
    inline_query: {
      id: String(id),
      from: { id: 10_000 + (id % PEOPLE), is_bot: false, first_name: 'P', language_code: 'en' },
      query: `a red fox ${id}`,
      offset: '',
    },
  };
}

function nextUpdate(kind: Kind): object {
  updateId += 1;
  return kind === 'inline' ? inlineUpdate(updateId) : helpUpdate(updateId);
}

/** @returns how long each took, in milliseconds */
async function deliver(
  pool: Pool,
  kind: Kind,
  count: number,
  connections: number,
): Promise<number[]> {
  const tookMs: number[] = [];
  let left = count;
  async function worker(): Promise<void> {
    while (left > 0) {
      left -= 1;
      const startedAt = performance.now();
      const { statusCode, body } = await pool.request({
        path: WEBHOOK_PATH,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-telegram-bot-api-secret-token': WEBHOOK_SECRET,
        },
        body: JSON.stringify(nextUpdate(kind)),
      });
      await body.dump();
      if (statusCode !== 200) throw new Error(`The webhook answered ${statusCode}.`);
      tookMs.push(performance.now() - startedAt);
    }
  }
  await Promise.all(Array.from({ length: connections }, worker));
  return tookMs;
}

/** How often Redis has read from a socket. */
async function readsOf(redis: Redis): Promise<number> {
  return Number(/total_reads_processed:(\d+)/.exec(await redis.info('stats'))?.[1]);
}

async function countTrips(pool: Pool, kind: Kind, redis: Redis): Promise<number> {
  const before = await readsOf(redis);
  await deliver(pool, kind, UPDATES_FOR_TRIPS, 1);
  // Asking the second time is a read of its own.
  return ((await readsOf(redis)) - before - 1) / UPDATES_FOR_TRIPS;
}

async function measure(pool: Pool, redis: Redis): Promise<string> {
  const tookMs: Record<Kind, number[]> = { inline: [], help: [] };
  for (const kind of KINDS) await deliver(pool, kind, WARM_UP_UPDATES, CONNECTIONS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of KINDS) {
      tookMs[kind].push(...(await deliver(pool, kind, UPDATES_PER_ROUND, CONNECTIONS)));
    }
  }
  const rows: string[][] = [];
  for (const kind of KINDS) {
    rows.push([
      LABELS[kind],
      percentile(tookMs[kind], 0.5).toFixed(1),
      percentile(tookMs[kind], 0.99).toFixed(1),
      (await countTrips(pool, kind, redis)).toFixed(2),
    ]);
  }
  return toTable([['webhook', 'p50 ms', 'p99 ms', 'Redis trips/update'], ...rows]);
}

export async function run(): Promise<string> {
  const cores = await shareCores();
  const folder = await mkdtemp(join(tmpdir(), 'bench-redis-'));
  const server = await resolveRedis({
    dataDir: folder,
    cacheDir: join(import.meta.dirname, '../../../.cache'),
    persistent: false,
    logger: createLogger({ level: 'warn', destination: process.stderr }),
  });
  const telegram = await startBenchChild(
    new URL('../updates/fake-telegram.ts', import.meta.url),
    [],
  );
  const redis = new Redis(server.url);
  try {
    const ours = await startBenchChild(
      new URL('../updates/ours.ts', import.meta.url),
      [
        'webhook',
        `http://127.0.0.1:${telegram.port}`,
        server.url,
        `900000:${'webhook'.padEnd(35, 'b')}`,
      ],
      await nodeOptionsOf('web'),
    );
    await cores.isolate(ours);
    const pool = new Pool(`http://127.0.0.1:${ours.port}`, { connections: CONNECTIONS });
    try {
      const note = `${ROUNDS} interleaved rounds of ${UPDATES_PER_ROUND}, ${CONNECTIONS} connections; ${cores.description}`;
      return [`Redis: ${server.description}`, await measure(pool, redis), note].join('\n\n');
    } finally {
      await pool.destroy();
      await ours.stop();
    }
  } finally {
    await telegram.stop();
    redis.disconnect();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
