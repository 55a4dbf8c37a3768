import type { Update } from 'grammy/types';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_METRICS } from '../../src/domain/metrics.js';
import { createLease } from '../../src/store/lease.js';
import { createUpdateGate } from '../../src/store/update-gate.js';
import { createUpdateState } from '../../src/store/update-state.js';
import { createTelegramApi } from '../../src/telegram/api.js';
import { createTelegramTransport } from '../../src/telegram/transport.js';
import { ALLOWED_UPDATES } from '../../src/updates/allowed-updates.js';
import { createPoller } from '../../src/updates/poller.js';
import { createUpdateProcessor, type UpdateProcessor } from '../../src/updates/processor.js';
import { captureLog } from '../helpers/captured-log.js';
import { createDeferred } from '../helpers/deferred.js';
import { createFakeTelegram, type FakeTelegram } from '../helpers/fake-telegram-http.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';
import { textUpdate } from '../helpers/updates.js';

let shared: TestRedis;

interface Process {
  processor: UpdateProcessor;
  counter: ReturnType<ReturnType<typeof createUpdateState>['storage']>;
}

/** What one process is made of, on connections of its own to the shared Redis. */
function createProcess(
  shared: TestRedis,
  handle: (update: Update, self: Process) => Promise<void>,
  lockMs = 30_000,
): Process {
  const redis = shared.connect();
  const { keys } = shared;
  const state = createUpdateState({ redis, keys });
  const self: Process = {
    counter: state.storage<number>('session'),
    processor: createUpdateProcessor({
      gate: createUpdateGate({ redis, keys, lockMs }),
      state,
      keys,
      handle: (update) => handle(update, self),
      logger: captureLog().logger,
      metrics: NO_METRICS,
    }),
  };
  return self;
}

async function increment(counter: Process['counter']): Promise<void> {
  const before = await counter.read('7');
  await counter.write('7', (typeof before === 'number' ? before : 0) + 1);
}

beforeEach(async () => {
  shared = await createTestRedis();
});

describe('two processes on one Redis', () => {
  test('that get the same update handle it once', async () => {
    const handled: number[] = [];
    const handle = (update: Update): Promise<void> => {
      handled.push(update.update_id);
      return Promise.resolve();
    };
    const processes = [createProcess(shared, handle), createProcess(shared, handle)];
    const results = await Promise.all(
      [1, 2, 3, 4, 5].flatMap((id) =>
        processes.map(({ processor }) => processor.process(textUpdate(id, id))),
      ),
    );
    expect(handled.toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(results.filter((result) => result === 'duplicate')).toHaveLength(5);
  });

  test('lose none of a chat’s state in 100 updates at once', async () => {
    const handle = async (_update: Update, { counter }: Process): Promise<void> => {
      await increment(counter);
    };
    const one = createProcess(shared, handle);
    const other = createProcess(shared, handle);
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => {
        const { processor } = index % 2 === 0 ? one : other;
        return processor.process(textUpdate(index + 1, 7));
      }),
    );
    expect(await one.counter.read('7')).toBe(100);
  });

  test('handle different chats side by side', async () => {
    const both = createDeferred();
    let inside = 0;
    const handle = async (): Promise<void> => {
      inside += 1;
      if (inside === 2) both.resolve();
      await both.promise;
    };
    const [first, second] = [createProcess(shared, handle), createProcess(shared, handle)];
    await Promise.all([
      first.processor.process(textUpdate(1, 7)),
      second.processor.process(textUpdate(2, 8)),
    ]);
    expect(inside).toBe(2);
  });

  test('one of which dies in a handler: the other handles its update once the lock is over', async () => {
    const handled: string[] = [];
    const dying = createProcess(
      shared,
      () => {
        handled.push('dying');
        return new Promise(() => undefined);
      },
      200,
    );
    // Never settles: nobody renews within the test, as after kill -9.
    void dying.processor.process(textUpdate(1, 7));
    await vi.waitFor(() => {
      expect(handled).toEqual(['dying']);
    });
    const survivor = createProcess(shared, () => {
      handled.push('survivor');
      return Promise.resolve();
    });
    await expect(survivor.processor.process(textUpdate(1, 7))).resolves.toBe('handled');
    expect(handled).toEqual(['dying', 'survivor']);
  });

  test('one of which dies between a trigger and its follow-up: the other does both', async () => {
    const handled: string[] = [];
    const pending = textUpdate(5, 7, '/image a fox');
    const dying = createProcess(
      shared,
      async (update, { processor }) => {
        handled.push(`dying ${update.update_id}`);
        if (update.update_id === 5) await new Promise(() => undefined);
        processor.followUp(update.update_id, pending);
      },
      200,
    );
    void dying.processor.process(textUpdate(9, 7));
    await vi.waitFor(() => {
      expect(handled).toEqual(['dying 9', 'dying 5']);
    });
    const survivor = createProcess(shared, (update, { processor }) => {
      handled.push(`survivor ${update.update_id}`);
      if (update.update_id === 9) processor.followUp(9, pending);
      return Promise.resolve();
    });
    await expect(survivor.processor.process(textUpdate(9, 7))).resolves.toBe('handled');
    await expect(survivor.processor.process(textUpdate(9, 7))).resolves.toBe('duplicate');
    expect(handled.slice(2)).toEqual(['survivor 9', 'survivor 5']);
  });
});

describe('two pollers on one Redis', () => {
  function startPoller(shared: TestRedis, telegram: FakeTelegram, handled: number[]) {
    const log = captureLog();
    const stop = new AbortController();
    const transport = createTelegramTransport({
      apiRoot: telegram.apiRoot,
      logger: log.logger,
      metrics: NO_METRICS,
    });
    const { processor } = createProcess(shared, (update) => {
      handled.push(update.update_id);
      return Promise.resolve();
    });
    const lease = createLease({
      redis: shared.connect(),
      key: shared.keys.pollerLease,
      ttlMs: 300,
    });
    let isDead = false;
    const run = createPoller({
      api: createTelegramApi({ token: telegram.token, apiRoot: telegram.apiRoot, transport }),
      lease: {
        acquire: () => lease.acquire(),
        // After kill -9 nobody renews and nobody releases.
        renew: () => (isDead ? Promise.resolve(false) : lease.renew()),
        release: () => (isDead ? Promise.resolve() : lease.release()),
      },
      processor,
      logger: log.logger,
      allowedUpdates: ALLOWED_UPDATES,
      signal: stop.signal,
      timings: { renewEveryMs: 50, standByMs: 20 },
    }).run();
    return {
      log,
      async end({ kill = false } = {}) {
        isDead = kill;
        stop.abort();
        await run;
        await transport.close();
      },
    };
  }

  test.each([
    ['stops', false],
    ['is killed', true],
  ])('one polls; when it %s the other takes over and nothing is lost', async (_how, kill) => {
    const telegram = await createFakeTelegram();
    const handled: number[] = [];
    const first = startPoller(shared, telegram, handled);
    await vi.waitFor(() => {
      expect(telegram.polls.open).toBe(1);
    });
    const second = startPoller(shared, telegram, handled);
    await vi.waitFor(() => {
      expect(second.log.messages()).toContain('another process polls; standing by');
    });
    telegram.deliver(textUpdate(1, 7), textUpdate(2, 8));
    await vi.waitFor(() => {
      expect(handled.toSorted()).toEqual([1, 2]);
    });
    await first.end({ kill });
    telegram.deliver(textUpdate(3, 7));
    await vi.waitFor(
      () => {
        expect(handled.toSorted()).toEqual([1, 2, 3]);
      },
      { timeout: 5_000 },
    );
    expect(second.log.messages()).toContain('polling Telegram for updates');
    expect(telegram.polls.most).toBe(1);
    await second.end();
    await telegram.close();
  });
});
