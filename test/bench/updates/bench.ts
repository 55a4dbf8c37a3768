/**
 * `/help`: bare grammY, grammY with the usual plugins, and this bot; by webhook, and by polling with
 * `bot.start()` against this bot's poller. Each contender is a process of its own; rounds are
 * interleaved, so a drift of the machine meets all three.
 */
import { Pool } from 'undici';
import { type BenchRedis, startBenchRedis } from '../bench-redis.js';
import {
  type BenchChild,
  type Cores,
  nodeOptionsOf,
  shareCores,
  startBenchChild,
} from '../child.js';
import { median, toTable } from '../statistics.js';
import { helpUpdate, type Mode, MODES } from './shared.js';
import { deliverUpdates } from './webhook.js';

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
  const nextUpdate = (): object => helpUpdate(nextUpdateId());
  return async (count, connections) => {
    await deliverUpdates(pool, { count, connections, nextUpdate });
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
  redis: BenchRedis;
  telegramPort: number;
}

async function start(
  contender: Contender,
  mode: Mode,
  { cores, redis, telegramPort }: Surroundings,
): Promise<Running> {
  const apiRoot = `http://127.0.0.1:${telegramPort}`;
  const token = `${CONTENDERS.indexOf(contender) + 1}00000:${mode.padEnd(35, 'b')}`;
  const child = await startBenchChild(
    new URL(`./${contender}.ts`, import.meta.url),
    [mode, apiRoot, redis.url, token],
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
    for (const { deliver } of running) {
      const deliverThem = () => deliver(UPDATES_FOR_TRIPS, 1);
      trips.push(await surroundings.redis.tripsOf(UPDATES_FOR_TRIPS, deliverThem));
    }
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
  const redis = await startBenchRedis();
  const telegram = await startBenchChild(new URL('./fake-telegram.ts', import.meta.url), []);
  try {
    const surroundings = { cores, redis, telegramPort: telegram.port };
    const tables: string[] = [];
    for (const mode of MODES) tables.push(await measure(mode, surroundings));
    const note = `medians of ${ROUNDS} interleaved rounds of ${UPDATES_PER_ROUND} updates; webhook with ${CONNECTIONS} connections; each contender ${cores.description}`;
    return [`Redis: ${redis.description}`, ...tables, note].join('\n\n');
  } finally {
    await telegram.stop();
    await redis.stop();
  }
}
