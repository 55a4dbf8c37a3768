/**
 * What a limit check costs: the bot's and the gateway's, against the least that could count (INCR and
 * PEXPIRE in one packet) and against asking Redis for anything at all (GET). CPU time is measured
 * rather than the clock, in Redis and in this process; rounds are interleaved, so a drift of the
 * machine meets all.
 */
import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { DEFAULT_LIMITS } from '../../../src/domain/limits.js';
import { createLogger } from '../../../src/logger.js';
import { createAccounts } from '../../../src/store/accounts.js';
import { createRedis } from '../../../src/store/connection.js';
import { createKeyVault } from '../../../src/store/key-vault.js';
import { createKeys } from '../../../src/store/keys.js';
import { createUsage } from '../../../src/store/usage.js';
import { startBenchRedis } from '../bench-redis.js';
import { median, toTable } from '../statistics.js';

const ROUNDS = 7;
const CHECKS_PER_ROUND = 4_000;
const WARM_UP_CHECKS = 10_000;
/** One after the other, so that no two checks share a trip. */
const CHECKS_FOR_TRIPS = 200;
/** Many enough that windows stay below their limit of 120, few enough that they are not empty. */
const PEOPLE = 2_000;
const IN_FLIGHT = [1, 64] as const;

interface Contender {
  name: string;
  check: (userId: number, id: string) => Promise<unknown>;
}

interface Cost {
  redisMicros: number[];
  clientMicros: number[];
  perSecond: number[];
}

/** User and system time of the server so far. */
async function redisCpuMicros(probe: Redis): Promise<number> {
  const info = await probe.info('cpu');
  const seconds = ['used_cpu_user', 'used_cpu_sys'].map((name) =>
    Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1]),
  );
  return seconds.reduce((sum, each) => sum + each, 0) * 1_000_000;
}

let checks = 0;

async function runChecks({ check }: Contender, count: number, inFlight: number): Promise<void> {
  let left = count;
  async function lane(): Promise<void> {
    while (left > 0) {
      left -= 1;
      checks += 1;
      await check(checks % PEOPLE, `check-${checks}`);
    }
  }
  await Promise.all(Array.from({ length: inFlight }, lane));
}

async function measure(
  contender: Contender,
  inFlight: number,
  probe: Redis,
  cost: Cost,
): Promise<void> {
  const redisBefore = await redisCpuMicros(probe);
  const clientBefore = process.cpuUsage();
  const startedAt = performance.now();
  await runChecks(contender, CHECKS_PER_ROUND, inFlight);
  cost.perSecond.push(CHECKS_PER_ROUND / ((performance.now() - startedAt) / 1_000));
  const { user, system } = process.cpuUsage(clientBefore);
  cost.clientMicros.push((user + system) / CHECKS_PER_ROUND);
  cost.redisMicros.push(((await redisCpuMicros(probe)) - redisBefore) / CHECKS_PER_ROUND);
}

function toReport(
  inFlight: number,
  contenders: readonly Contender[],
  costs: readonly Cost[],
  trips: readonly number[],
): string {
  const header = [`${inFlight} in flight`, 'trips', 'Redis CPU us', 'client CPU us', 'checks/s'];
  const rows = contenders.map(({ name }, index) => {
    const cost = costs[index];
    return [
      name,
      (trips[index] ?? Number.NaN).toFixed(2),
      median(cost?.redisMicros ?? []).toFixed(1),
      median(cost?.clientMicros ?? []).toFixed(1),
      median(cost?.perSecond ?? []).toFixed(0),
    ];
  });
  return toTable([header, ...rows]);
}

/** People with accounts in tier 1, where every category has a limit. */
async function createContenders(redis: ReturnType<typeof createRedis>): Promise<Contender[]> {
  const keys = createKeys('bench');
  const accounts = createAccounts({ redis, keys, vault: createKeyVault(randomBytes(32)) });
  const usage = createUsage({ redis, keys, limits: DEFAULT_LIMITS });
  for (let userId = 0; userId < PEOPLE; userId += 1) {
    await accounts.issueKey(userId);
    await accounts.grantTier(userId, 'tier1', undefined);
  }
  const windowMs = 60_000;
  return [
    { name: 'GET', check: (userId) => redis.get(keys.rateLimit(String(userId))) },
    {
      name: 'INCR + PEXPIRE',
      check: (userId) => {
        const key = keys.rateLimit(String(userId));
        return Promise.all([redis.incr(key), redis.pexpire(key, windowMs)]);
      },
    },
    {
      name: 'limit check of the bot',
      check: (userId, chargeId) => usage.reserve({ userId, category: 'llm', chargeId }),
    },
    {
      name: 'limit check of the gateway',
      check: (userId, requestId) => usage.admit({ userId, category: 'image', requestId }),
    },
  ];
}

export async function run(): Promise<string> {
  const logger = createLogger({ level: 'warn', destination: process.stderr });
  const server = await startBenchRedis();
  const redis = createRedis(server.url, { logger, kind: 'commands' });
  const { probe } = server;
  try {
    const contenders = await createContenders(redis);
    for (const contender of contenders) await runChecks(contender, WARM_UP_CHECKS, 64);
    const trips: number[] = [];
    for (const contender of contenders) {
      const runThem = () => runChecks(contender, CHECKS_FOR_TRIPS, 1);
      trips.push(await server.tripsOf(CHECKS_FOR_TRIPS, runThem));
    }
    const reports: string[] = [];
    for (const inFlight of IN_FLIGHT) {
      const costs = contenders.map((): Cost => ({
        redisMicros: [],
        clientMicros: [],
        perSecond: [],
      }));
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const [index, contender] of contenders.entries()) {
          const cost = costs[index];
          if (cost) await measure(contender, inFlight, probe, cost);
        }
      }
      reports.push(toReport(inFlight, contenders, costs, trips));
    }
    const note = `medians of ${ROUNDS} interleaved rounds of ${CHECKS_PER_ROUND} checks, in the windows of ${PEOPLE} people`;
    return [`Redis: ${server.description}`, ...reports, note].join('\n\n');
  } finally {
    redis.disconnect();
    await server.stop();
  }
}
