import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/commands/accounts.js';
import { parseCommand } from '../../src/commands/parse-command.js';
import { runCommand } from '../../src/commands/run-command.js';
import { loadConfig } from '../../src/config.js';
import { isApiKey } from '../../src/domain/key-format.js';
import { DEFAULT_LIMITS } from '../../src/domain/limits.js';
import { ConfigError, StoreError } from '../../src/errors.js';
import { createImageQueue } from '../../src/jobs/image/image-queue.js';
import { createLifecycle } from '../../src/lifecycle.js';
import { createAuditLog } from '../../src/store/audit-log.js';
import { createImageTasks } from '../../src/store/image-tasks.js';
import { createUsage } from '../../src/store/usage.js';
import { ALLOWED_UPDATES } from '../../src/updates/allowed-updates.js';
import { captureLog, type CapturedLog } from '../helpers/captured-log.js';
import { imageJob } from '../helpers/image-jobs.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';
import { startBotApi, type TestBotApi } from '../playground/bot-api/server.js';

/** Commands as typed, on a real Redis and the configuration that the processes have. */
let redis: TestRedis;
let log: CapturedLog;
let folder: string;
let environment: Record<string, string>;

beforeEach(async () => {
  redis = await createTestRedis();
  log = captureLog();
  folder = await mkdtemp(path.join(tmpdir(), 'vc-commands-'));
  environment = {
    REDIS_URL: redis.url,
    REDIS_PREFIX: redis.prefix,
    KEY_SECRET: randomBytes(32).toString('base64'),
  };
});
afterEach(async () => {
  await redis.close();
  await rm(folder, { recursive: true });
});

async function run(line: string, env: Record<string, string> = {}): Promise<Outcome> {
  const command = parseCommand(line.split(' '));
  if (!command) throw new Error(`"${line}" is no command`);
  const { logger } = log;
  const lifecycle = createLifecycle({ logger });
  const config = loadConfig({ ...environment, ...env });
  const folders = { data: folder, cache: folder };
  try {
    return await runCommand(command, { config, folders, lifecycle, logger });
  } finally {
    expect(await lifecycle.stop('the command is done')).toBe(0);
  }
}

describe('key', () => {
  it('issue prints the key alone, and the same one ever after', async () => {
    const first = await run('key issue 42');
    expect(first.ok).toBe(true);
    expect(isApiKey(first.text)).toBe(true);
    expect(await run('key issue 42')).toEqual(first);
    expect(await run('key issue 43')).not.toEqual(first);
  });

  it('show tells the key and what is known of its owner', async () => {
    const { text: key } = await run('key issue 42');
    const { ok, text } = await run('key show 42');
    expect(ok).toBe(true);
    expect(text.split('\n')).toEqual([
      `key       ${key}`,
      'user      42',
      'status    active',
      'tier      free',
      expect.stringMatching(/^created {3}\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      'last used never',
    ]);
  });

  it.each(['show', 'ban', 'unban'])('%s of somebody without a key says so', async (action) => {
    const outcome = { ok: false, text: 'User 42 has no key yet.' };
    expect(await run(`key ${action} 42`)).toEqual(outcome);
  });

  it('ban and unban change the status and say which it is now, also when nothing changed', async () => {
    await run('key issue 42');
    const unchanged = 'The key of 42 is active; nothing changed.';
    expect(await run('key unban 42')).toEqual({ ok: true, text: unchanged });
    expect(await run('key ban 42')).toEqual({ ok: true, text: 'The key of 42 is banned.' });
    expect(await run('key ban 42')).toEqual({
      ok: true,
      text: 'The key of 42 is banned; nothing changed.',
    });
    expect((await run('key show 42')).text).toMatch(/status {4}banned \(admin\) since 20/);
    expect(await run('key unban 42')).toEqual({ ok: true, text: 'The key of 42 is active.' });
  });

  it('fails when Redis is away, and the log says that it is', async () => {
    const away = run('key issue 42', { REDIS_URL: 'redis://127.0.0.1:1' });
    await expect(away).rejects.toThrow(StoreError);
    expect(log.messages()).toContain('Redis is away; reconnecting');
  });
});

describe('tier grant', () => {
  const NOON_MS = Date.UTC(2026, 0, 31, 12);
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOON_MS });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('with days holds until then, to the hour', async () => {
    await run('key issue 42');
    const { ok, text } = await run('tier grant 42 tier1 30');
    expect(ok).toBe(true);
    expect(text).toContain('tier      tier1 until 2026-03-02T12:00:00.000Z');
    expect((await run('key show 42')).text).toContain(text);
  });

  it('without days holds for ever, also where there was an end', async () => {
    await run('tier grant 42 tier1 30');
    expect((await run('tier grant 42 tier2')).text).toMatch(/^tier {6}tier2$/m);
  });

  it('for a hundred years has an end that can be told', async () => {
    expect((await run('tier grant 42 tier1 36500')).text).toContain('until 2126-01-07T12:00');
  });

  it('below what is paid, and of free, says what holds', async () => {
    await run('key issue 42');
    const paidUntilMs = NOON_MS + 86_400_000;
    await redis.redis.hset(redis.keys.account(42), 'paidTier2UntilMs', paidUntilMs);
    const lower = (await run('tier grant 42 tier1')).text;
    expect(lower).toContain('tier      tier2 until 2026-02-01T12:00:00.000Z');
    expect(lower).toContain('Granted is tier1, but tier2 holds: it is paid.');
    expect((await run('tier grant 42 free')).text).toContain('but tier2 holds: it is paid.');
  });

  it('plans what is said of its end', async () => {
    await run('tier grant 42 tier1 30');
    const planned = await redis.redis.zcard(
      `${redis.keys.queuePrefix('reminder')}:reminder:delayed`,
    );
    expect(planned).toBe(3);
  });

  it('gives a key to somebody who has none yet', async () => {
    expect((await run('tier grant 42 tier1')).text).toContain('status    active');
    expect((await run('key show 42')).text).toMatch(/^key {7}vc_/);
  });
});

describe('stats', () => {
  it('counts nothing in an empty Redis', async () => {
    expect(await run('stats')).toEqual({
      ok: true,
      text: [
        'keys      active 0, suspended 0, banned 0',
        'images    waiting 0, active 0, delayed 0',
      ].join('\n'),
    });
  });

  it('counts keys by status and the jobs that wait', async () => {
    for (const userId of [1, 2, 3]) await run(`key issue ${userId}`);
    await run('key ban 3');
    const { redis: client, keys } = redis;
    const queue = createImageQueue({
      redis: client,
      keys,
      tasks: createImageTasks({ redis: client, keys }),
      usage: createUsage({ redis: client, keys, limits: DEFAULT_LIMITS }),
    });
    await queue.enqueue(imageJob(), 'free');
    await queue.close();
    expect((await run('stats')).text.split('\n')).toEqual([
      'keys      active 2, suspended 0, banned 1',
      'images    waiting 1, active 0, delayed 0',
    ]);
  });
});

it('what changes an account is noted, without a name', async () => {
  await run('key issue 42');
  await run('key ban 42');
  await run('key ban 42');
  await run('key unban 42');
  await run('tier grant 42 tier1 30');
  expect((await createAuditLog(redis).recent(9)).acts).toMatchObject([
    { adminId: 'operator', act: 'grant', userId: 42, subject: 'tier1 30d' },
    { adminId: 'operator', act: 'unban', userId: 42 },
    { adminId: 'operator', act: 'ban', userId: 42 },
  ]);
});

describe('release', () => {
  let telegram: TestBotApi;
  beforeEach(async () => {
    telegram = await startBotApi();
    environment = {
      ...environment,
      BOT_TOKEN: telegram.botToken,
      TELEGRAM_API_ROOT: telegram.url,
    };
  });
  afterEach(async () => {
    expect(telegram.world.violations).toEqual([]);
    await telegram.stop();
  });
  const webhookCalls = () =>
    telegram.world.calls
      .filter(({ method }) => method === 'setWebhook')
      .map((call) => call.payload);

  it.each([
    ['bot.example', 'https://bot.example/telegram/webhook'],
    ['bot.example/', 'https://bot.example/telegram/webhook'],
    ['example.org/bot/', 'https://example.org/bot/telegram/webhook'],
  ])('by webhook tells Telegram where updates go: %s', async (host, url) => {
    const outcome = await run('release', {
      BOT_MODE: 'webhook',
      WEBHOOK_URL: `https://${host}`,
      WEBHOOK_SECRET: 'open-sesame',
    });
    expect(outcome).toEqual({ ok: true, text: 'Released to Telegram; updates by webhook.' });
    expect(webhookCalls()).toEqual([
      {
        url,
        secret_token: 'open-sesame',
        allowed_updates: [...ALLOWED_UPDATES],
        max_connections: 100,
      },
    ]);
  });

  it('by polling publishes the profile and leaves the webhook alone', async () => {
    const outcome = await run('release');
    expect(outcome).toEqual({ ok: true, text: 'Released to Telegram; updates by polling.' });
    expect(webhookCalls()).toEqual([]);
    const { ann } = telegram.seed;
    const commands = telegram.world.commands(ann.id, ann.id);
    expect(commands.map(({ command }) => command)).toContain('image');
    expect(telegram.world.profile('ru').description).not.toBe(telegram.world.profile().description);
  });

  it('may be repeated', async () => {
    const first = await run('release');
    expect(await run('release')).toEqual(first);
  });

  it('needs a token, and one that Telegram takes', async () => {
    await expect(run('release', { BOT_TOKEN: '' })).rejects.toThrow(ConfigError);
    const stranger = `123456:${'A'.repeat(35)}`;
    await expect(run('release', { BOT_TOKEN: stranger })).rejects.toThrow(
      'BOT_TOKEN is refused by Telegram.',
    );
  });
});
