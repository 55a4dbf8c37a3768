import { Queue } from 'bullmq';
import { GrammyError, HttpError } from 'grammy';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { randomBytes } from 'node:crypto';
import { DEFAULT_LIMITS } from '../../../src/domain/limits.js';
import type { JobWorker } from '../../../src/jobs/job-worker.js';
import { createKeyCards } from '../../../src/jobs/shown-key/key-cards.js';
import { SHOWN_FOR_MS, SHOWN_KEY_QUEUE } from '../../../src/jobs/shown-key/shown-key-job.js';
import { createShownKeyWorker } from '../../../src/jobs/shown-key/shown-key-worker.js';
import { createShownKeys, type ShownKeys } from '../../../src/jobs/shown-key/shown-keys.js';
import { type Accounts, createAccounts } from '../../../src/store/accounts.js';
import { createRedis } from '../../../src/store/connection.js';
import { createKeyVault } from '../../../src/store/key-vault.js';
import { createUsage } from '../../../src/store/usage.js';
import { createTranslator } from '../../../src/views/translator.js';
import { captureLog, type CapturedLog } from '../../helpers/captured-log.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';

const USER = 42;
const SHOWN = { userId: USER, messageId: 7, locale: 'en' };

let test: TestRedis;
let accounts: Accounts;
let shownKeys: ShownKeys;
let queue: Queue;
let log: CapturedLog;
let edited: { chatId: number; messageId: number; text: string }[];
let failNext: Error[];
beforeEach(async () => {
  test = await createTestRedis();
  log = captureLog();
  edited = [];
  failNext = [];
  accounts = createAccounts({ ...test, vault: createKeyVault(randomBytes(32)) });
  shownKeys = createShownKeys({ redis: test.connect(), keys: test.keys });
  queue = new Queue(SHOWN_KEY_QUEUE, {
    connection: test.connect(),
    prefix: test.keys.queuePrefix(SHOWN_KEY_QUEUE),
  });
  return async () => {
    await Promise.all([shownKeys.close(), queue.close()]);
    await test.close();
  };
});

async function withWorker(run: (worker: JobWorker) => Promise<void>): Promise<void> {
  const redis = createRedis(test.url, { logger: log.logger, kind: 'blocking' });
  const worker = createShownKeyWorker({
    ...{ redis, keys: test.keys, accounts, logger: log.logger },
    cards: createKeyCards({
      ...{ usage: createUsage({ ...test, limits: DEFAULT_LIMITS }) },
      ...{ isGated: false, canReplace: false },
    }),
    telegram: {
      editMessageText(chatId, messageId, text) {
        const failure = failNext.shift();
        if (failure) return Promise.reject(failure);
        edited.push({
          chatId: Number(chatId),
          messageId,
          text: typeof text === 'string' ? text : '',
        });
        return Promise.resolve(true);
      },
    },
    translator: createTranslator(),
  });
  await worker.ready();
  try {
    await run(worker);
  } finally {
    await worker.close();
    redis.disconnect();
  }
}

/** The minute is over. */
async function letTimePass(): Promise<void> {
  for (const job of await queue.getDelayed()) await job.promote();
}

const settled = () =>
  vi.waitFor(async () => {
    const counts = await queue.getJobCounts('active', 'waiting', 'completed', 'failed');
    expect(counts).toEqual({ active: 0, waiting: 0, completed: 0, failed: 0 });
  });

function refusal(error_code: number, description: string, retryAfter?: number): GrammyError {
  const parameters = retryAfter === undefined ? {} : { retry_after: retryAfter };
  return new GrammyError('no', { ok: false, error_code, description, parameters }, 'x', {});
}

describe('a key that is shown', () => {
  it('is hidden after a minute, by a worker that starts in the meantime', async () => {
    const { key, account } = await accounts.issueKey(USER);
    await shownKeys.hideLater(SHOWN);
    const [job] = await queue.getDelayed();
    expect(job?.opts.delay).toBe(SHOWN_FOR_MS);
    await withWorker(async () => {
      await letTimePass();
      await vi.waitFor(() => {
        expect(edited).toHaveLength(1);
      });
    });
    const [card] = edited;
    expect(card).toMatchObject({ chatId: USER, messageId: 7 });
    expect(card?.text).toContain(account.keyHint);
    expect(card?.text.includes(key)).toBe(false);
  });

  it('is hidden once, however often that was asked for', async () => {
    await shownKeys.hideLater(SHOWN);
    await shownKeys.hideLater(SHOWN);
    expect(await queue.getDelayedCount()).toBe(1);
  });

  it('stays as its owner left it when they hid it themselves, and is hidden when shown again', async () => {
    await shownKeys.hideLater(SHOWN);
    await shownKeys.forget(SHOWN);
    expect(await queue.getDelayedCount()).toBe(0);
    await shownKeys.hideLater(SHOWN);
    await withWorker(async () => {
      await letTimePass();
      await vi.waitFor(() => {
        expect(edited).toHaveLength(1);
      });
      await settled();
      await shownKeys.hideLater(SHOWN);
      await letTimePass();
      await vi.waitFor(() => {
        expect(edited).toHaveLength(2);
      });
    });
  });

  it('is told of as banned when it was banned in the meantime', async () => {
    await accounts.issueKey(USER);
    await accounts.ban(USER, 'leak');
    await shownKeys.hideLater(SHOWN);
    await withWorker(async () => {
      await letTimePass();
      await vi.waitFor(() => {
        expect(edited[0]?.text).toContain('Your API key is banned');
      });
    });
  });

  it('is tried again after Telegram was away or wanted a pause', async () => {
    failNext = [new HttpError('away', new Error('ECONNRESET')), refusal(429, 'slow down', 1)];
    await shownKeys.hideLater(SHOWN);
    await withWorker(async () => {
      await letTimePass();
      await vi.waitFor(
        async () => {
          await letTimePass();
          expect(edited).toHaveLength(1);
        },
        { timeout: 10_000 },
      );
    });
  });

  it.each([
    [400, 'Bad Request: message to edit not found'],
    [400, 'Bad Request: message is not modified: specified new message content is the same'],
    [403, 'Forbidden: bot was blocked by the user'],
  ])('needs no hiding any more after %i %s', async (code, description) => {
    failNext = [refusal(code, description)];
    await shownKeys.hideLater(SHOWN);
    await withWorker(async () => {
      await letTimePass();
      await vi.waitFor(() => {
        expect(failNext).toEqual([]);
      });
      await settled();
      expect(await queue.getDelayedCount()).toBe(0);
    });
    expect(edited).toEqual([]);
  });
});
