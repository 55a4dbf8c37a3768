import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_METRICS } from '../../src/domain/metrics.js';
import { StoreError } from '../../src/errors.js';
import type { Lease } from '../../src/store/lease.js';
import { createTelegramApi } from '../../src/telegram/api.js';
import { createChatPauses } from '../../src/telegram/chat-pauses.js';
import { createTelegramTransport, type TelegramTransport } from '../../src/telegram/transport.js';
import { ALLOWED_UPDATES } from '../../src/updates/allowed-updates.js';
import { createPoller, type PollerDeps } from '../../src/updates/poller.js';
import { UpdateBusyError } from '../../src/updates/processor.js';
import { captureLog, type CapturedLog } from '../helpers/captured-log.js';
import { createDeferred } from '../helpers/deferred.js';
import {
  createFakeTelegram,
  type FakeTelegram,
  flood,
  refuse,
} from '../helpers/fake-telegram-http.js';
import { textUpdate } from '../helpers/updates.js';

const STORE_AWAY = new StoreError('store_unavailable', 'Redis did not answer');

let telegram: FakeTelegram;
let transport: TelegramTransport;
let api: Api;
let log: CapturedLog;
let stop: AbortController;
let sleeps: number[];
/** Moves only while something sleeps. */
let nowMs: number;
let handled: number[];
let running: Promise<void>[];

beforeEach(async () => {
  telegram = await createFakeTelegram();
  log = captureLog();
  transport = createTelegramTransport({
    apiRoot: telegram.apiRoot,
    logger: log.logger,
    metrics: NO_METRICS,
    pauses: createChatPauses({ logger: log.logger, now: () => nowMs }),
    sleep: (ms) => {
      nowMs += ms;
      return Promise.resolve();
    },
  });
  api = createTelegramApi({ token: telegram.token, apiRoot: telegram.apiRoot, transport });
  stop = new AbortController();
  sleeps = [];
  nowMs = 1_000_000;
  handled = [];
  running = [];
});

afterEach(async () => {
  stop.abort();
  await Promise.all(running);
  await telegram.close();
  await transport.close();
});

/** A lease nobody else wants, and which a test can take away. */
function createOwnLease() {
  const lease = {
    isOurs: true,
    releases: 0,
    acquire: () => Promise.resolve(lease.isOurs),
    renew: () => Promise.resolve(lease.isOurs),
    release: () => {
      lease.releases += 1;
      return Promise.resolve();
    },
  };
  return lease satisfies Lease;
}

function start(
  handle: (update: Update) => Promise<unknown> = () => Promise.resolve(),
  overrides: Partial<PollerDeps> = {},
): { done: Promise<void> } {
  const poller = createPoller({
    api,
    lease: createOwnLease(),
    processor: {
      async process(update) {
        await handle(update);
        handled.push(update.update_id);
        return 'handled';
      },
    },
    logger: log.logger,
    allowedUpdates: ALLOWED_UPDATES,
    signal: stop.signal,
    sleep: (ms) => {
      sleeps.push(ms);
      nowMs += ms;
      return new Promise((resolve) => setImmediate(resolve));
    },
    ...overrides,
  });
  const done = poller.run();
  running.push(done);
  return { done };
}

async function until(check: () => void): Promise<void> {
  await vi.waitFor(check, { timeout: 5_000, interval: 5 });
}

describe('a poll', () => {
  test('names every kind of update it wants, chat_member among them', async () => {
    start();
    await until(() => {
      expect(telegram.callsOf('getUpdates')).toHaveLength(1);
    });
    const [call] = telegram.callsOf('getUpdates');
    expect(call?.payload).toEqual({ limit: 100, timeout: 30, allowed_updates: ALLOWED_UPDATES });
    expect(ALLOWED_UPDATES).toContain('chat_member');
  });

  test('confirms its batch only after all of it is handled', async () => {
    const slow = createDeferred();
    telegram.deliver(textUpdate(1, 7), textUpdate(2, 8));
    start((update) => (update.update_id === 1 ? slow.promise : Promise.resolve()));
    await until(() => {
      expect(handled).toEqual([2]);
    });
    expect(telegram.pending()).toEqual([1, 2]);
    expect(telegram.callsOf('getUpdates')).toHaveLength(1);
    slow.resolve();
    await until(() => {
      expect(telegram.pending()).toEqual([]);
    });
    expect(telegram.callsOf('getUpdates')[1]?.payload['offset']).toBe(3);
  });

  test('handles a chat’s updates in order and different chats side by side', async () => {
    const begun: number[] = [];
    const gates = new Map([1, 2, 3].map((id) => [id, createDeferred()]));
    telegram.deliver(textUpdate(1, 7), textUpdate(2, 7), textUpdate(3, 8));
    start((update) => {
      begun.push(update.update_id);
      return gates.get(update.update_id)?.promise ?? Promise.resolve();
    });
    await until(() => {
      expect(begun).toEqual([1, 3]);
    });
    gates.get(1)?.resolve();
    await until(() => {
      expect(begun).toEqual([1, 3, 2]);
    });
    gates.get(2)?.resolve();
    gates.get(3)?.resolve();
  });

  test('of something that is no update goes on with the rest', async () => {
    telegram.answerNext('getUpdates', {
      type: 'ok',
      result: [{ update_id: 1, message: { text: 'no chat' } }, textUpdate(2, 7)],
    });
    start();
    await until(() => {
      expect(handled).toEqual([2]);
    });
    expect(log.messages()).toContain('Telegram sent something that is no update');
  });
});

describe('an update that cannot be handled now', () => {
  test.each([
    ['the store is away', STORE_AWAY],
    ['its chat is busy', new UpdateBusyError('busy')],
  ])('because %s is tried until it can, before later ones of its chat', async (_why, failure) => {
    let failures = 3;
    telegram.deliver(textUpdate(1, 7), textUpdate(2, 7), textUpdate(3, 8));
    start((update) => {
      if (update.update_id !== 1 || failures === 0) return Promise.resolve();
      failures -= 1;
      return Promise.reject(failure);
    });
    await until(() => {
      expect(handled).toEqual([3, 1, 2]);
    });
    expect(sleeps).toHaveLength(3);
    await until(() => {
      expect(telegram.pending()).toEqual([]);
    });
  });

  test('when told to stop stays with Telegram', async () => {
    telegram.deliver(textUpdate(1, 7), textUpdate(2, 8));
    const { done } = start((update) =>
      update.update_id === 1 ? Promise.reject(STORE_AWAY) : Promise.resolve(),
    );
    await until(() => {
      expect(sleeps.length).toBeGreaterThan(2);
    });
    stop.abort();
    await done;
    expect(telegram.pending()).toEqual([1, 2]);
  });

  test('because of a bug is dropped rather than holding up everybody', async () => {
    telegram.deliver(textUpdate(1, 7));
    start(() => Promise.reject(new TypeError('oops')));
    await until(() => {
      expect(telegram.pending()).toEqual([]);
    });
    expect(log.messages()).toContain('an update was dropped');
  });
});

describe('told to stop', () => {
  test('finishes the batch, confirms it and gives the lease back', async () => {
    const slow = createDeferred();
    const lease = createOwnLease();
    telegram.deliver(textUpdate(1, 7));
    const begun = createDeferred();
    const { done } = start(
      () => {
        begun.resolve();
        return slow.promise;
      },
      { lease },
    );
    await begun.promise;
    stop.abort();
    slow.resolve();
    await done;
    expect(handled).toEqual([1]);
    expect(telegram.pending()).toEqual([]);
    expect(lease.releases).toBe(1);
  });

  test('does not confirm again what the poll under way confirmed: asking twice is slowed down', async () => {
    telegram.deliver(textUpdate(1, 7));
    const { done } = start();
    await until(() => {
      expect(telegram.pending()).toEqual([]);
      expect(telegram.polls.open).toBe(1);
    });
    stop.abort();
    await done;
    expect(telegram.callsOf('getUpdates')).toHaveLength(2);
  });

  test('ends an idle long poll at once', async () => {
    const { done } = start();
    await until(() => {
      expect(telegram.polls.open).toBe(1);
    });
    stop.abort();
    await done;
    await until(() => {
      expect(telegram.polls.open).toBe(0);
    });
  });
});

describe('a poll that fails', () => {
  test('for a while is tried again with growing pauses', async () => {
    telegram.answerNext(
      'getUpdates',
      ...Array.from({ length: 4 }, () => refuse(502, 'Bad Gateway')),
    );
    telegram.deliver(textUpdate(1, 7));
    start();
    await until(() => {
      expect(handled).toEqual([1]);
    });
    expect(sleeps).toHaveLength(4);
    expect(sleeps[3]).toBeGreaterThan(sleeps[0] ?? Infinity);
  });

  test('for flooding waits as long as Telegram says', async () => {
    telegram.answerNext('getUpdates', flood(17));
    telegram.deliver(textUpdate(1, 7));
    start();
    await until(() => {
      expect(handled).toEqual([1]);
    });
    expect(sleeps).toEqual([17_000]);
  });

  test('for a wrong token says what to check', async () => {
    telegram.answerNext('getUpdates', refuse(401, 'Unauthorized'));
    start();
    await until(() => {
      expect(log.messages().join()).toContain('check BOT_TOKEN');
    });
  });

  test('because another program polls says so', async () => {
    telegram.answerNext(
      'getUpdates',
      refuse(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    );
    start();
    await until(() => {
      expect(log.messages().join()).toContain('somebody else polls');
    });
    expect(telegram.callsOf('deleteWebhook')).toEqual([]);
  });

  describe('because a webhook is set', () => {
    const conflict = refuse(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );

    test('says the remedy and leaves the webhook alone: it may be the production’s', async () => {
      telegram.answerNext('getUpdates', conflict);
      telegram.deliver(textUpdate(1, 7));
      start();
      await until(() => {
        expect(handled).toEqual([1]);
      });
      expect(log.messages().join()).toContain('a webhook is set for this bot');
      expect(telegram.callsOf('deleteWebhook')).toEqual([]);
    });

    test('removes it when told to', async () => {
      telegram.answerNext('getUpdates', conflict);
      telegram.deliver(textUpdate(1, 7));
      start(undefined, { replaceWebhook: true });
      await until(() => {
        expect(handled).toEqual([1]);
      });
      expect(telegram.callsOf('deleteWebhook')).toHaveLength(1);
    });

    test('goes on trying when removing it fails', async () => {
      telegram.answerNext('getUpdates', conflict, conflict);
      telegram.answerNext('deleteWebhook', refuse(400, 'Bad Request'));
      telegram.deliver(textUpdate(1, 7));
      start(undefined, { replaceWebhook: true });
      await until(() => {
        expect(handled).toEqual([1]);
      });
    });
  });
});

describe('the lease', () => {
  test('of another process is waited for', async () => {
    const lease = createOwnLease();
    lease.isOurs = false;
    start(undefined, { lease });
    await until(() => {
      expect(sleeps.length).toBeGreaterThan(2);
    });
    expect(telegram.calls).toEqual([]);
    expect(log.messages().filter((line) => line === 'another process polls; standing by')).toEqual([
      'another process polls; standing by',
    ]);
    lease.isOurs = true;
    await until(() => {
      expect(telegram.polls.open).toBe(1);
    });
  });

  test('when lost ends the poll under way, without confirming over the new holder’s head', async () => {
    const lease = createOwnLease();
    telegram.deliver(textUpdate(1, 7));
    start(undefined, { lease, timings: { renewEveryMs: 5 } });
    await until(() => {
      expect(telegram.callsOf('getUpdates')).toHaveLength(2);
    });
    lease.isOurs = false;
    await until(() => {
      expect(telegram.polls.open).toBe(0);
    });
    await until(() => {
      expect(log.messages()).toContain('another process polls; standing by');
    });
    expect(telegram.callsOf('getUpdates')).toHaveLength(2);
  });

  test('that cannot be renewed counts as lost', async () => {
    const lease = createOwnLease();
    start(undefined, {
      lease: { ...lease, acquire: lease.acquire, renew: () => Promise.reject(STORE_AWAY) },
      timings: { renewEveryMs: 5 },
    });
    await until(() => {
      expect(log.messages()).toContain('the polling lease was lost');
    });
  });

  test('that cannot be asked for is asked for again', async () => {
    let failures = 2;
    const lease: Lease = {
      ...createOwnLease(),
      acquire: () => (failures-- > 0 ? Promise.reject(STORE_AWAY) : Promise.resolve(true)),
    };
    start(undefined, { lease });
    await until(() => {
      expect(telegram.polls.open).toBe(1);
    });
  });
});
