import { GrammyError } from 'grammy';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../src/errors.js';
import { createErrorAlerts } from '../../src/notices/error-alerts.js';
import type { ToNotice } from '../../src/notices/notices.js';
import { createErrorGroups } from '../../src/store/error-groups.js';
import { createTranslator } from '../../src/views/translator.js';
import { captureLog } from '../helpers/captured-log.js';
import { createDeferred, type Deferred } from '../helpers/deferred.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

const t = createTranslator().forLocale('en');

let test: TestRedis;
let told: string[];
let codes: string[];
beforeEach(async () => {
  test = await createTestRedis();
  told = [];
  codes = [];
  return () => test.close();
});

/** One process; it rests until the test lets it go on. */
function open() {
  const log = captureLog();
  let resting: Deferred<void> | undefined;
  const alerts = createErrorAlerts({
    groups: createErrorGroups({ redis: test.connect(), keys: test.keys }),
    notices: {
      tellAdmins: (toNotice: ToNotice) => {
        told.push(toNotice(t).text);
        return Promise.resolve([]);
      },
    },
    metrics: { failed: (code) => void codes.push(code) },
    logger: log.logger,
    rest: () => (resting = createDeferred()).promise,
  });
  return {
    alerts,
    log,
    goOn: async () => {
      await vi.waitFor(() => {
        expect(resting).toBeDefined();
      });
      resting?.resolve();
      resting = undefined;
    },
  };
}

/** Always from the same line. */
const boom = (words = 'boom') => new TypeError(words);

it('the first of a kind is told at once, with its place and none of its words', async () => {
  const { alerts } = open();
  alerts.report({ error: boom('a red fox for Ann'), message: 'an update failed' });
  await alerts.settled();
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('Something went wrong\nan update failed\nTypeError');
  expect(told[0]).not.toContain('Ann');
  expect(codes).toEqual(['TypeError']);
});

it('more of the kind are counted, over all processes, and not told within the hour', async () => {
  const [one, other] = [open(), open()];
  const report = ({ alerts }: typeof one) => {
    alerts.report({ error: boom(), message: 'an update failed' });
    return alerts.settled();
  };
  await report(one);
  for (let count = 0; count < 20; count += 1) await report(count % 2 === 0 ? one : other);
  expect(told).toHaveLength(1);
});

it('what differs by code, words or place is another kind', async () => {
  const { alerts } = open();
  alerts.report({ error: boom(), message: 'an update failed' });
  alerts.report({ error: boom(), message: 'a job was given up' });
  alerts.report({ error: new RangeError('boom'), message: 'an update failed' });
  alerts.report({ error: new StoreError('store_corrupt', 'x'), message: 'an update failed' });
  const refusal = { ok: false, error_code: 400, description: 'Bad Request: their words' } as const;
  const error = new GrammyError('their words', refusal, 'sendPhoto', {});
  alerts.report({ error, message: 'an update failed' });
  await alerts.settled();
  expect(told).toHaveLength(5);
  expect(told.join()).toContain('sendPhoto 400');
  expect(told.join()).toContain('store_corrupt');
  expect(told.join()).not.toContain('their words');
});

it('a storm costs one trip a round, and is counted whole', async () => {
  const count = vi.fn<(groupId: string, more: number) => Promise<number>>(() => Promise.resolve(0));
  const resting = createDeferred();
  const alerts = createErrorAlerts({
    groups: { count },
    notices: { tellAdmins: () => Promise.resolve([]) },
    metrics: { failed: () => undefined },
    logger: captureLog().logger,
    rest: () => resting.promise,
  });
  for (let each = 0; each < 1_000; each += 1) {
    alerts.report({ error: boom(), message: 'an update failed' });
    if (each === 0)
      await vi.waitFor(() => {
        expect(count).toHaveBeenCalledTimes(1);
      });
  }
  expect(count).toHaveBeenCalledTimes(1);
  resting.resolve();
  await vi.waitFor(() => {
    expect(count.mock.calls.map(([, more]) => more)).toEqual([1, 999]);
  });
});

it('goes on telling after a rest', async () => {
  const { alerts, goOn } = open();
  alerts.report({ error: boom(), message: 'one' });
  await goOn();
  alerts.report({ error: boom(), message: 'two' });
  await goOn();
  await vi.waitFor(() => {
    expect(told).toHaveLength(2);
  });
});

it('is itself no error to be told of when it can’t tell', async () => {
  const log = captureLog();
  const alerts = createErrorAlerts({
    groups: { count: () => Promise.reject(new StoreError('store_unavailable', 'away')) },
    notices: { tellAdmins: () => Promise.resolve([]) },
    metrics: { failed: () => undefined },
    logger: log.logger,
  });
  alerts.report({ error: boom(), message: 'an update failed' });
  await alerts.settled();
  expect(log.lines.every(({ level }) => Number(level) < 50)).toBe(true);
});

describe('a kind that is muted', () => {
  it('is counted and not told, until it is unmuted', async () => {
    const groups = createErrorGroups(test);
    await groups.mute('kind', true);
    expect(await groups.count('kind', 3)).toBe(0);
    await groups.mute('kind', false);
    expect(await groups.count('kind', 1)).toBe(4);
    expect(await groups.count('kind', 1)).toBe(0);
  });
});
