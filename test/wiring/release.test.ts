import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { Secret } from '../../src/domain/secret.js';
import { createLifecycle } from '../../src/lifecycle.js';
import { telegramClientOptions } from '../../src/telegram/api.js';
import type { TelegramTransport } from '../../src/telegram/transport.js';
import { createTranslator } from '../../src/views/translator.js';
import { releaseInBackground } from '../../src/wiring/release.js';
import { captureLog } from '../helpers/captured-log.js';
import { createDeferred } from '../helpers/deferred.js';
import { TEST_TOKEN } from '../helpers/test-bot.js';

const API_ROOT = 'https://telegram.test';

function startRelease(fetch: TelegramTransport['fetch']) {
  const log = captureLog();
  const { logger } = log;
  const lifecycle = createLifecycle({ logger });
  releaseInBackground({
    adminIds: [],
    config: loadConfig({}),
    telegram: {
      token: new Secret(TEST_TOKEN),
      client: telegramClientOptions({ apiRoot: API_ROOT, transport: { fetch } }),
    },
    translator: createTranslator(),
    lifecycle,
    logger,
  });
  return { log, lifecycle };
}

it('a release under way ends with the process, and asks nothing of Telegram after', async () => {
  const asked = createDeferred();
  let calls = 0;
  const { log, lifecycle } = startRelease((_url, { signal }) => {
    calls += 1;
    asked.resolve();
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(new Error('aborted'));
      });
    });
  });
  await asked.promise;
  expect(await lifecycle.stop('the test is over')).toBe(0);
  expect(calls).toBe(1);
  expect(log.messages()).toEqual(['stopping', 'stopped']);
});

it('a release that Telegram refuses is told to the operator, and the program goes on', async () => {
  const { log, lifecycle } = startRelease(() =>
    Promise.resolve({
      json: () => Promise.resolve({ ok: false, error_code: 400, description: 'Bad Request: no' }),
    }),
  );
  await expect
    .poll(() => log.messages())
    .toEqual(["Telegram did not take the bot's profile or webhook"]);
  expect(lifecycle.stopping.aborted).toBe(false);
});
