import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ledger } from '../../../src/domain/ledger.js';
import { PAID_GRACE_MS } from '../../../src/domain/tiers.js';
import type { JobWorker } from '../../../src/jobs/job-worker.js';
import { REMINDER_QUEUE, type TierHolder } from '../../../src/jobs/reminders/reminder-job.js';
import { createReminders, type Reminders } from '../../../src/jobs/reminders/reminder-queue.js';
import { createReminderWorker } from '../../../src/jobs/reminders/reminder-worker.js';
import type { Account } from '../../../src/store/account-record.js';
import { createRedis } from '../../../src/store/connection.js';
import { createTranslator } from '../../../src/views/translator.js';
import { captureLog } from '../../helpers/captured-log.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';

const USER = 42;
const DAY_MS = 86_400_000;
const NOTHING_PAID: Ledger = {
  payments: [],
  refunded: new Set(),
  news: {},
  stopped: new Set(),
};
const PAYMENT = {
  kind: 'payment',
  chargeId: 'charge',
  tier: 'tier1',
  stars: 1,
  paidAtMs: 1_000,
  isRefunded: false,
} as const;
const t = createTranslator().forLocale('en');

let test: TestRedis;
let reminders: Reminders;
let ledger: Ledger;
let worker: JobWorker;
let account: Account | undefined;
let said: string[];
/** How many times telling somebody fails before it works. */
let failures: number;
/** How far the clock of queue and worker is ahead of the one by which BullMQ waits. */
let aheadMs: number;

const now = () => Date.now() + aheadMs;

function holding(tier: Account['tier'], source: Account['tierSource'], untilMs?: number): Account {
  return {
    userId: USER,
    keyHint: 'vc_ab12…9xyz',
    keyStatus: 'active',
    createdAtMs: 1,
    keyCreatedAtMs: 1,
    tier,
    tierSource: source,
    ...(untilMs !== undefined && { tierUntilMs: untilMs }),
  };
}

beforeEach(async () => {
  test = await createTestRedis();
  const { logger } = captureLog();
  aheadMs = 0;
  said = [];
  failures = 0;
  account = undefined;
  reminders = createReminders({ ...test, now });
  ledger = NOTHING_PAID;
  const blocking = createRedis(test.url, { logger, kind: 'blocking' });
  worker = createReminderWorker({
    redis: blocking,
    keys: test.keys,
    accounts: { load: () => Promise.resolve(account) },
    ledgers: { load: () => Promise.resolve(ledger) },
    notices: {
      tell(userId, toNotice) {
        if (failures > 0) {
          failures -= 1;
          return Promise.reject(new Error('Telegram is away'));
        }
        said.push(toNotice(t).text);
        return Promise.resolve({ chatId: userId, messageId: 1 });
      },
    },
    reminders,
    logger,
    now,
  });
  await worker.ready();
  return async () => {
    await worker.close();
    await reminders.close();
    blocking.disconnect();
    await test.close();
  };
});

const queueKey = (set: string) =>
  `${test.keys.queuePrefix(REMINDER_QUEUE)}:${REMINDER_QUEUE}:${set}`;
const planned = () => test.redis.zrange(queueKey('delayed'), '0', '-1');
const done = () => test.redis.zrange(queueKey('completed'), '0', '-1');

/** Plans for the tier as it is now, and turns up as many ms later as it takes to be due. */
async function plan(holder: TierHolder, atMs: number): Promise<void> {
  const realMs = Date.now();
  aheadMs = atMs - realMs - 30;
  await reminders.schedule(holder);
}

describe('what is planned', () => {
  it('is three words for a tier that ends, however often it is asked for', async () => {
    const holder = holding('tier1', 'grant', Date.now() + 30 * DAY_MS);
    await Promise.all(Array.from({ length: 20 }, () => reminders.schedule(holder)));
    expect(await planned()).toHaveLength(3);
  });

  it('is one word for a trial, and none for what never ends', async () => {
    await reminders.schedule(holding('free', 'free'));
    await reminders.schedule(holding('tier2', 'grant'));
    expect(await planned()).toEqual([]);
    await reminders.schedule(holding('tier1', 'trial', Date.now() + DAY_MS));
    expect(await planned()).toHaveLength(1);
  });

  it('can lie for a hundred years', async () => {
    await reminders.schedule(holding('tier1', 'grant', Date.now() + 36_500 * DAY_MS));
    expect(await planned()).toHaveLength(3);
  });
});

describe('a word', () => {
  it('comes before the end of a grant, with the day and the way on', async () => {
    const untilMs = Date.UTC(2030, 0, 10, 12);
    account = holding('tier1', 'grant', untilMs);
    await plan(account, untilMs - 3 * DAY_MS);
    await vi.waitFor(() => {
      expect(said).toEqual(['Tier 1 is yours until 2030-01-10 12:00 UTC.']);
    });
    expect(await planned()).toHaveLength(2);
  });

  it('is not said of a tier that was renewed meanwhile', async () => {
    const untilMs = Date.now() + 10 * DAY_MS;
    account = holding('tier1', 'paid', untilMs + 30 * DAY_MS);
    await plan(holding('tier1', 'paid', untilMs), untilMs - DAY_MS);
    await vi.waitFor(async () => {
      expect(await done()).toHaveLength(1);
    });
    expect(said).toEqual([]);
  });

  it.each([
    [3, ['Tier 1 renews by itself at 2030-01-10 12:00 UTC. To end it, open Premium.']],
    [1, []],
  ])('of a subscription that is on, %i days before, is said once', async (days, words) => {
    const untilMs = Date.UTC(2030, 0, 10, 12);
    const payment = { ...PAYMENT, untilMs };
    ledger = { ...NOTHING_PAID, payments: [payment] };
    account = holding('tier1', 'paid', untilMs);
    await plan(account, untilMs - days * DAY_MS);
    await vi.waitFor(async () => {
      expect(await done()).toHaveLength(1);
    });
    expect(said).toEqual(words);
  });

  it('says of a subscription that was cancelled that it ends', async () => {
    const untilMs = Date.UTC(2030, 0, 10, 12);
    const news = { tier1: { renewal: 'canceled', atMs: PAYMENT.paidAtMs + 1 } } as const;
    ledger = { ...NOTHING_PAID, payments: [{ ...PAYMENT, untilMs }], news };
    account = holding('tier1', 'paid', untilMs);
    await plan(account, untilMs - DAY_MS);
    await vi.waitFor(() => {
      expect(said).toEqual([
        expect.stringMatching(/^Tier 1 is paid until 2030-01-10 12:00 UTC and does not renew/),
      ]);
    });
  });

  it('says when the paid time and its grace are over, and plans for what is left', async () => {
    const untilMs = Date.now() + DAY_MS;
    account = holding('tier1', 'grant', untilMs + 30 * DAY_MS);
    await plan(holding('tier2', 'paid', untilMs), untilMs + PAID_GRACE_MS);
    await vi.waitFor(() => {
      expect(said).toEqual(['Tier 2 has ended. Your tier is Tier 1 now.']);
    });
    expect(await planned()).toHaveLength(3);
  });

  it('says when a trial is over and when the next one can be had', async () => {
    const untilMs = Date.now() + DAY_MS;
    account = { ...holding('free', 'free'), trialAvailableAtMs: Date.UTC(2030, 0, 10, 12) };
    await plan(holding('tier1', 'trial', untilMs), untilMs);
    await vi.waitFor(() => {
      expect(said).toEqual([
        'Your trial of Tier 1 is over. Your tier is Free again.\n' +
          'The next trial is possible from 2030-01-10 12:00 UTC on.',
      ]);
    });
  });

  it.each([
    ['an account that is gone', () => undefined],
    ['a banned key', () => ({ ...holding('free', 'free'), keyStatus: 'banned' as const })],
  ])('is not said to %s', async (_name, toAccount) => {
    const untilMs = Date.now() + DAY_MS;
    account = toAccount();
    await plan(holding('tier1', 'grant', untilMs), untilMs);
    await vi.waitFor(async () => {
      expect(await done()).toHaveLength(1);
    });
    expect(said).toEqual([]);
  });

  it('that Telegram did not take is tried again', async () => {
    failures = 1;
    const untilMs = Date.now() + DAY_MS;
    account = holding('free', 'free');
    await plan(holding('tier1', 'grant', untilMs), untilMs);
    await vi.waitFor(
      () => {
        expect(said).toEqual(['Tier 1 has ended. Your tier is Free now.']);
      },
      { timeout: 10_000 },
    );
  });

  it('of another version is kept for the operator', async () => {
    const untilMs = Date.now() + DAY_MS;
    await plan(holding('tier1', 'grant', untilMs), untilMs - 60_000);
    const [job = ''] = await planned();
    await test.redis.hset(queueKey(job), 'data', JSON.stringify({ v: 2, userId: USER }));
    await test.redis.zadd(queueKey('delayed'), 0, job);
    await reminders.schedule(holding('tier1', 'trial', now() + 20));
    await vi.waitFor(async () => {
      expect(await test.redis.zrange(queueKey('failed'), '0', '-1')).toEqual([job]);
    });
  });
});
