import { randomInt } from 'node:crypto';
import {
  afterEach,
  beforeEach,
  describe,
  expect,
  inject,
  it,
  onTestFailed,
  onTestFinished,
  vi,
} from 'vitest';
import { createRandom, type Random } from '../../src/gateway/engines/demo/art/random.js';
import { createAudiences } from '../../src/store/user-book/audiences.js';
import type { LedgerLine } from '../../src/store/broadcast/campaign-ledger.js';
import { type Campaigns, createCampaigns } from '../../src/store/broadcast/campaigns.js';
import { createUserBook, type UserBook } from '../../src/store/user-book/user-book.js';
import { type Crowd, gatherCrowd, watchDeliveries } from '../helpers/crowd.js';
import { draftNews, sendNews } from '../helpers/news-campaign.js';
import type { Program } from '../helpers/program.js';
import { watchRedisCommands } from '../helpers/redis-commands.js';
import { startE2e, type E2e } from './harness.js';

const RECIPIENTS = 10_000;
const KILLS = 10;
const UNREACHABLE_SHARE = 0.05;
/** Telegram's own failures, before it has done anything. */
const SERVER_ERROR_SHARE = 0.01;
/** Some five in all; each holds up the whole campaign for a second. */
const FLOOD_SHARE = 0.0005;
/** Calls at a time; as many are uncertain after a kill, at most. */
const CONCURRENCY = 30;

/** A killed worker's lock ends, the next one counts that job as stalled: some 2 s for each kill. */
const PATIENCE_MS = 90_000;

/**
 * Where a process is hit: while the recipients are written down, when some of them are claimed, when
 * Telegram has sent a copy and its answer is on the way, and when an outcome is written.
 */
type Moment = 'written down' | 'claimed' | 'copied' | 'settled';
const LATER_MOMENTS = ['claimed', 'copied', 'settled'] as const;

/** How often a moment may come before it is struck: from the first time to nearly a tenth of all. */
const MOST_TIMES: Readonly<Record<Moment, number>> = {
  'written down': 80,
  claimed: 100,
  copied: 800,
  settled: 800,
};

const WORKER = new URL('../helpers/broadcast-worker-process.ts', import.meta.url);

const hasRealRedis = inject('redisKind') !== 'in-memory';
if (!hasRealRedis) {
  process.stderr.write('Ten kills of a broadcast are not tried: no real Redis in this run\n');
}

describe.skipIf(!hasRealRedis)('a broadcast whose worker is killed again and again', () => {
  let e2e: E2e;
  let book: UserBook;
  let campaigns: Campaigns;

  beforeEach(async () => {
    e2e = await startE2e({ updates: 'polling', role: 'none' });
    const { redis, keys } = e2e.redis;
    book = createUserBook({ redis, keys });
    campaigns = createCampaigns({ redis, keys });
  });
  afterEach(async () => {
    e2e.verify();
    await e2e.close();
  });

  const startWorker = (): Promise<Program> =>
    e2e.startProgram('worker', { BROADCAST_CONCURRENCY: String(CONCURRENCY) }, WORKER);

  /** Telegram and the road to it fail by chance. */
  function injectFaults(random: Random): void {
    const { faults } = e2e.world;
    const serverError = {
      kind: 'error',
      error_code: 500,
      description: 'Internal Server Error',
    } as const;
    faults.inject({
      method: 'copyMessage',
      hits: () => random.chance(SERVER_ERROR_SHARE),
      fault: serverError,
    });
    faults.inject({
      method: 'copyMessage',
      hits: () => random.chance(FLOOD_SHARE),
      fault: { kind: 'flood', retryAfterSeconds: 1 },
    });
  }

  async function untilFinished(id: string): Promise<void> {
    await vi.waitFor(
      async () => {
        const campaign = await campaigns.load(id);
        expect(campaign).toMatchObject({ state: 'finished' });
      },
      { timeout: PATIENCE_MS, interval: 250 },
    );
  }

  async function ledgerOf(id: string): Promise<Map<number, LedgerLine['outcome']>> {
    const lines = new Map<number, LedgerLine['outcome']>();
    for await (const page of campaigns.outcomes(id)) {
      for (const { userId, outcome } of page) {
        expect(lines.has(userId)).toBe(false);
        lines.set(userId, outcome);
      }
    }
    return lines;
  }

  /** Calls `strike` in the very event when a moment has come so many times from now on. */
  async function watchMoments(id: string) {
    const { keys, url } = e2e.redis;
    let awaited: { moment: Moment; left: number; strike: () => void } | undefined;
    onTestFinished(() => {
      stop();
    });
    const happened = (moment: Moment): void => {
      if (awaited?.moment !== moment) return;
      awaited.left -= 1;
      if (awaited.left > 0) return;
      const { strike } = awaited;
      awaited = undefined;
      strike();
    };
    const stop = await watchRedisCommands(url, (command, key) => {
      if (command === 'set' && key.startsWith(keys.campaignPeople(id, 1, ''))) {
        happened('written down');
      }
      if (key !== keys.campaignFlight(id, 1)) return;
      if (command === 'hset') happened('claimed');
      if (command === 'hdel') happened('settled');
    });
    return {
      happened,
      at: (moment: Moment, times: number, strike: () => Promise<void>): Promise<void> =>
        new Promise((resolve, reject) => {
          awaited = { moment, left: times, strike: () => void strike().then(resolve, reject) };
        }),
    };
  }

  /** Whom something else became of than the ledger says, by what is wrong. */
  function findDeviations(
    { ids, unreachable }: Crowd,
    outcomes: ReadonlyMap<number, LedgerLine['outcome']>,
    delivered: ReadonlyMap<number, readonly number[]>,
  ): string[] {
    return ids.flatMap((userId) => {
      const got = delivered.get(userId) ?? [];
      const outcome = outcomes.get(userId);
      if (got.length > 1) return `${userId} got it ${got.length} times`;
      if (outcome?.type === 'uncertain') return [];
      const isRight =
        outcome?.type === 'sent'
          ? got.join() === outcome.messageIds.join()
          : outcome?.type === 'blocked' && unreachable.has(userId);
      return isRight ? [] : `${userId} got ${got.join()}: ${JSON.stringify(outcome)}`;
    });
  }

  it('reaches ten thousand people once each, but for the few whom it calls uncertain', async () => {
    const seed = process.env['KILL_SEED'] ?? String(randomInt(2 ** 32));
    const random = createRandom(seed);
    const killedAt: string[] = [];
    onTestFailed(() => {
      process.stderr.write(`KILL_SEED=${seed} chose these moments: ${killedAt.join(', ')}\n`);
    });
    const { world } = e2e;
    const crowd = await gatherCrowd({
      ...{ world, book, count: RECIPIENTS, unreachableShare: UNREACHABLE_SHARE },
      random: random.fork('crowd'),
    });
    injectFaults(random.fork('faults'));
    const post = await e2e.botApi.sendMessage(e2e.channel.id, 'News for everybody');
    const place = { chatId: e2e.channel.id, messageId: post.message_id };
    const id = await draftNews(campaigns, place);
    const moments = await watchMoments(id);
    const delivered = watchDeliveries(world, () => {
      moments.happened('copied');
    });

    for (let kill = 0; kill < KILLS; kill += 1) {
      // Only the first run counts, unless it is hit there and the next one counts anew.
      const moment = kill === 0 ? 'written down' : random.pick(LATER_MOMENTS);
      const times = random.int(1, MOST_TIMES[moment]);
      killedAt.push(`${moment} (${times})`);
      const worker = await startWorker();
      const gone = moments.at(moment, times, () => worker.kill());
      if (kill === 0) await sendNews({ ...e2e.redis, campaigns }, id);
      await gone;
    }
    const last = await startWorker();
    await untilFinished(id);

    const outcomes = await ledgerOf(id);
    expect(outcomes.size).toBe(RECIPIENTS);
    expect(findDeviations(crowd, outcomes, delivered)).toEqual([]);
    const uncertain = [...outcomes.values()].filter(({ type }) => type === 'uncertain').length;
    expect(uncertain).toBeLessThanOrEqual(CONCURRENCY * KILLS);
    const sent = [...outcomes.values()].filter(({ type }) => type === 'sent').length;
    const blocked = [...outcomes.values()].filter(({ type }) => type === 'blocked').length;
    expect(await campaigns.progress(id)).toMatchObject({
      ...{ total: RECIPIENTS, sent, blocked, uncertain, failed: 0, deferred: 0, left: 0 },
    });
    // The next campaign knows whom nothing reaches; also of the uncertain some may be known for it.
    const audiences = createAudiences(e2e.redis);
    const reachable = await audiences.count({ category: 'news' });
    expect(reachable).toBeLessThanOrEqual(RECIPIENTS - blocked);
    expect(reachable).toBeGreaterThanOrEqual(RECIPIENTS - blocked - uncertain);
    expect(await last.stop()).toBe(0);
  }, 240_000);
});
