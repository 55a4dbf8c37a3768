/**
 * `@bot words`, from the webhook's request to its answer, which comes when answerInlineQuery has been
 * called; beside `/help` in the same process, in rounds one after the other. People have typed
 * before, so what is known of them is: the caches are warm, and every query has words of its own.
 */
import { Pool } from 'undici';
import { startBenchRedis, type BenchRedis } from '../bench-redis.js';
import { nodeOptionsOf, shareCores, startBenchChild } from '../child.js';
import { percentile, toTable } from '../statistics.js';
import { helpUpdate } from '../updates/shared.js';
import { deliverUpdates } from '../updates/webhook.js';

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

function deliver(pool: Pool, kind: Kind, count: number, connections: number): Promise<number[]> {
  return deliverUpdates(pool, { count, connections, nextUpdate: () => nextUpdate(kind) });
}

async function measure(pool: Pool, redis: BenchRedis): Promise<string> {
  const tookMs: Record<Kind, number[]> = { inline: [], help: [] };
  for (const kind of KINDS) await deliver(pool, kind, WARM_UP_UPDATES, CONNECTIONS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of KINDS) {
      tookMs[kind].push(...(await deliver(pool, kind, UPDATES_PER_ROUND, CONNECTIONS)));
    }
  }
  const rows: string[][] = [];
  for (const kind of KINDS) {
    const trips = await redis.tripsOf(UPDATES_FOR_TRIPS, () =>
      deliver(pool, kind, UPDATES_FOR_TRIPS, 1),
    );
    rows.push([
      LABELS[kind],
      percentile(tookMs[kind], 0.5).toFixed(1),
      percentile(tookMs[kind], 0.99).toFixed(1),
      trips.toFixed(2),
    ]);
  }
  return toTable([['webhook', 'p50 ms', 'p99 ms', 'Redis trips/update'], ...rows]);
}

export async function run(): Promise<string> {
  const cores = await shareCores();
  const redis = await startBenchRedis();
  const telegram = await startBenchChild(
    new URL('../updates/fake-telegram.ts', import.meta.url),
    [],
  );
  try {
    const ours = await startBenchChild(
      new URL('../updates/ours.ts', import.meta.url),
      [
        'webhook',
        `http://127.0.0.1:${telegram.port}`,
        redis.url,
        `900000:${'webhook'.padEnd(35, 'b')}`,
      ],
      await nodeOptionsOf('web'),
    );
    await cores.isolate(ours);
    const pool = new Pool(`http://127.0.0.1:${ours.port}`, { connections: CONNECTIONS });
    try {
      const note = `${ROUNDS} interleaved rounds of ${UPDATES_PER_ROUND}, ${CONNECTIONS} connections; ${cores.description}`;
      return [`Redis: ${redis.description}`, await measure(pool, redis), note].join('\n\n');
    } finally {
      await pool.destroy();
      await ours.stop();
    }
  } finally {
    await telegram.stop();
    await redis.stop();
  }
}
