/**
 * Chats through the gateway against a bare proxy in Node and the engine itself. Each contender is a
 * process of its own; rounds are interleaved, so a drift of the machine meets all three.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '../../../src/logger.js';
import { createAccounts } from '../../../src/store/accounts.js';
import { createRedis } from '../../../src/store/connection.js';
import { resolveRedis } from '../../../src/store/embedded-redis/resolve.js';
import { createKeyVault } from '../../../src/store/key-vault.js';
import { createKeys } from '../../../src/store/keys.js';
import { type BenchChild, type Cores, shareCores, startBenchChild } from '../child.js';
import { median, toTable } from '../statistics.js';
import {
  askForStreams,
  askPlainly,
  type PlainResult,
  type StreamResult,
  type Target,
} from './load.js';
import { startOurs } from './ours.js';
import type { Settings } from './shared.js';

const ROUNDS = 5;
const CONNECTIONS = [1, 32, 128];
const PLAIN_ROUND_MS = 500;
/** Streams at once -> how often a round starts them, so that a 99th percentile means something. */
const STREAMS = new Map([
  [50, 4],
  [200, 2],
]);
/** Of replies and of streams: a gateway runs for days, and V8's first seconds are not measured. */
const WARM_UP_MS = 2_500;
/** One for each stream at most. */
const PEOPLE = 200;

const CONTENDERS = ['direct', 'bare', 'ours'] as const;
type Contender = (typeof CONTENDERS)[number];
const LABELS: Record<Contender, string> = {
  direct: 'the engine itself',
  bare: 'bare Node proxy',
  ours: 'this program',
};

const logger = createLogger({ level: 'warn', destination: process.stderr });

/** People on a tier without limits: none of them is refused, and all of them are looked up. */
async function issueApiKeys(settings: Omit<Settings, 'apiKeys'>): Promise<string[]> {
  const redis = createRedis(settings.redisUrl, { logger, kind: 'commands' });
  const vault = createKeyVault(Buffer.from(settings.keySecret, 'base64'));
  const accounts = createAccounts({ redis, keys: createKeys(settings.redisPrefix), vault });
  try {
    return await Promise.all(
      Array.from({ length: PEOPLE }, async (_, index) => {
        const { key } = await accounts.issueKey(index + 1);
        await accounts.grantTier(index + 1, 'tier2', undefined);
        return key;
      }),
    );
  } finally {
    redis.disconnect();
  }
}

interface Running {
  contender: Contender;
  child: BenchChild;
  target: Target;
  /** By connections, one entry a round. */
  plain: Map<number, Costly<PlainResult>[]>;
  /** By streams, one entry a round. */
  streams: Map<number, Costly<StreamResult>[]>;
}

/** What the process itself has worked: unlike a rate, it says little of what else the machine does. */
type Costly<T> = T & { cpuMicrosPerRequest: number };

async function warmUp({ target }: Running): Promise<void> {
  await askPlainly(target, 32, WARM_UP_MS);
  const endsAt = performance.now() + WARM_UP_MS;
  while (performance.now() < endsAt) await askForStreams(target, 50, 2);
}

async function withCost<T extends { requests: number }>(
  child: BenchChild,
  run: () => Promise<T>,
): Promise<Costly<T>> {
  const before = await child.cpuMicros();
  const result = await run();
  const after = await child.cpuMicros();
  return { ...result, cpuMicrosPerRequest: (after - before) / result.requests };
}

async function runRound({ child, target, plain, streams }: Running): Promise<void> {
  for (const connections of CONNECTIONS) {
    const result = await withCost(child, () => askPlainly(target, connections, PLAIN_ROUND_MS));
    plain.set(connections, [...(plain.get(connections) ?? []), result]);
  }
  for (const [count, times] of STREAMS) {
    const result = await withCost(child, () => askForStreams(target, count, times));
    streams.set(count, [...(streams.get(count) ?? []), result]);
  }
}

/** Megabytes the process has in memory. */
async function residentMb({ child }: Running): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1_024;
}

/** The median of a number of every round, and of its ratio to the bare proxy's of the same round. */
function compare<T>(
  results: readonly T[] | undefined,
  bare: readonly T[] | undefined,
  numberOf: (result: T) => number,
): { value: number; ratio: string } {
  const values = (results ?? []).map(numberOf);
  const ratios = (bare ?? []).map((each, round) => (values[round] ?? Number.NaN) / numberOf(each));
  return { value: median(values), ratio: `${median(ratios).toFixed(2)}x` };
}

function plainTable(running: readonly Running[], bare: Running, connections: number): string {
  const rows = running.map(({ contender, plain }) => {
    const results = [plain.get(connections), bare.plain.get(connections)] as const;
    const rate = compare(...results, ({ perSecond }) => perSecond);
    const p99 = compare(...results, ({ p99Ms }) => p99Ms);
    const cpu = compare(...results, ({ cpuMicrosPerRequest }) => cpuMicrosPerRequest);
    return [
      LABELS[contender],
      rate.value.toFixed(0),
      rate.ratio,
      p99.value.toFixed(1),
      p99.ratio,
      cpu.value.toFixed(0),
      cpu.ratio,
    ];
  });
  const title = `replies, ${connections} connection${connections === 1 ? '' : 's'}`;
  const header = [title, 'req/s', 'of bare', 'p99 ms', 'of bare', 'CPU us/request', 'of bare'];
  return toTable([header, ...rows]);
}

function streamTable(running: readonly Running[], bare: Running, count: number): string {
  const rows = running.map(({ contender, streams }) => {
    const results = [streams.get(count), bare.streams.get(count)] as const;
    const p50 = compare(...results, ({ firstByteP50Ms }) => firstByteP50Ms);
    const p99 = compare(...results, ({ firstByteP99Ms }) => firstByteP99Ms);
    const events = compare(...results, ({ eventsPerSecond }) => eventsPerSecond);
    const cpu = compare(...results, ({ cpuMicrosPerRequest }) => cpuMicrosPerRequest);
    return [
      LABELS[contender],
      p50.value.toFixed(1),
      p99.value.toFixed(1),
      p99.ratio,
      events.value.toFixed(0),
      events.ratio,
      cpu.value.toFixed(0),
      cpu.ratio,
    ];
  });
  const header = [
    `${count} streams at once`,
    'first byte p50 ms',
    'p99 ms',
    'of bare',
    'events/s',
    'of bare',
    'CPU us/stream',
    'of bare',
  ];
  return toTable([header, ...rows]);
}

async function toReport(running: readonly Running[], cores: Cores): Promise<string> {
  const bare = running.find(({ contender }) => contender === 'bare');
  if (!bare) throw new Error('The bare proxy did not run.');
  const memory = await Promise.all(
    running.map(async (each) => [LABELS[each.contender], (await residentMb(each)).toFixed(0)]),
  );
  return [
    ...CONNECTIONS.map((connections) => plainTable(running, bare, connections)),
    ...[...STREAMS.keys()].map((count) => streamTable(running, bare, count)),
    toTable([['memory after the run', 'MB resident'], ...memory]),
    `medians of ${ROUNDS} interleaved rounds; each proxy ${cores.description}; ours is the built program in its role gateway`,
  ].join('\n\n');
}

async function measure(
  starts: Record<Contender, () => Promise<BenchChild>>,
  apiKeys: readonly string[],
  cores: Cores,
): Promise<string> {
  const running: Running[] = [];
  try {
    for (const contender of CONTENDERS) {
      const child = await starts[contender]();
      const target = { port: child.port, apiKeys };
      running.push({ contender, child, target, plain: new Map(), streams: new Map() });
      // The engine stays beside the load that is put on all three.
      if (contender !== 'direct') await cores.isolate(child);
    }
    for (const each of running) await warmUp(each);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const each of running) await runRound(each);
    }
    return await toReport(running, cores);
  } finally {
    for (const { child } of running) await child.stop();
  }
}

export async function run(): Promise<string> {
  const cores = await shareCores();
  const folder = await mkdtemp(join(tmpdir(), 'bench-gateway-'));
  const redis = await resolveRedis({
    dataDir: folder,
    cacheDir: join(import.meta.dirname, '../../../.cache'),
    persistent: false,
    logger,
  });
  // The program asks it who the bot is.
  const telegram = await startBenchChild(
    new URL('../updates/fake-telegram.ts', import.meta.url),
    [],
  );
  try {
    const engine = await startBenchChild(new URL('./mock-engine.ts', import.meta.url), []);
    const basis = {
      enginePort: engine.port,
      redisUrl: redis.url,
      redisPrefix: 'bench',
      keySecret: randomBytes(32).toString('base64'),
    };
    const settings: Settings = { ...basis, apiKeys: await issueApiKeys(basis) };
    const settingsPath = join(folder, 'settings.json');
    await writeFile(settingsPath, JSON.stringify(settings), { mode: 0o600 });
    const starts = {
      direct: () => Promise.resolve(engine),
      bare: () => startBenchChild(new URL('./bare.ts', import.meta.url), [settingsPath]),
      ours: () => startOurs(settings, { telegramPort: telegram.port, folder }),
    };
    return `Redis: ${redis.description}\n\n${await measure(starts, settings.apiKeys, cores)}`;
  } finally {
    await telegram.stop();
    await redis.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
