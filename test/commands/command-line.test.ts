import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { USAGE } from '../../src/commands/parse-command.js';
import { isApiKey } from '../../src/domain/key-format.js';
import { runProgram, type Finished } from '../helpers/program.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

/** `node dist/main.js …` as an operator, or a script, calls it. */
let folder: string;
let redis: TestRedis;
let working: Record<string, string>;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vc-command-line-'));
  redis = await createTestRedis();
  working = {
    REDIS_URL: redis.url,
    REDIS_PREFIX: redis.prefix,
    KEY_SECRET: randomBytes(32).toString('base64'),
  };
});
afterEach(async () => {
  await redis.close();
  await rm(folder, { recursive: true });
});

function call(line: string, environment: Record<string, string>): Promise<Finished> {
  return runProgram(line.split(' '), { environment, cwd: folder });
}

describe('an operator command', () => {
  it('answers on standard output, alone, and ends with 0', async () => {
    const { exitCode, stdout, stderr } = await call('key issue 42', working);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(isApiKey(stdout.slice(0, -1))).toBe(true);
    expect(stdout.endsWith('\n')).toBe(true);
  });

  it('that could not do what was asked says why on standard error, and ends with 1', async () => {
    expect(await call('key show 42', working)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'User 42 has no key yet.\n',
    });
  });

  it('without Redis ends with 1 and the reason, instead of hanging', async () => {
    const environment = { ...working, REDIS_URL: 'redis://127.0.0.1:1' };
    const { exitCode, stdout, stderr } = await call('stats', environment);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('Redis did not answer');
  });

  it('reads the .env of the folder it is called in', async () => {
    const lines = Object.entries(working).map(([name, value]) => `${name}=${value}`);
    await writeFile(path.join(folder, '.env'), lines.join('\n'));
    const issued = await call('key issue 42', {});
    expect(issued.exitCode).toBe(0);
    expect(await call('key issue 42', working)).toEqual(issued);
  });
});

describe('a wrong call', () => {
  it.each(['start', 'key rotate 42', 'web worker'])(
    '"%s" shows the usage and ends with 1',
    async (line) => {
      expect(await call(line, working)).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: `${USAGE}\n`,
      });
    },
  );
});

describe('a wrong configuration', () => {
  it.each(['web', 'stats'])(
    'ends "%s" with 1 and one report of all that is wrong, without the values',
    async (line) => {
      const { exitCode, stdout, stderr } = await call(line, {
        ...working,
        BOT_TOKEN: 'not-a-token',
        BOT_MODE: 'webhook',
        WEBHOOK_SECRET: 'with spaces',
        PORT: '70000',
      });
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(stderr.trimEnd().split('\n')).toEqual([
        'The configuration is wrong:',
        '  BOT_TOKEN is not a token as BotFather gives it',
        '  WEBHOOK_SECRET takes 1-256 of A-Z a-z 0-9 _ -',
        '  PORT must be at most 65535',
        '  WEBHOOK_URL is required with BOT_MODE=webhook',
      ]);
    },
  );

  it('ends a role that needs the real Telegram, and has no token for it, with 1', async () => {
    const { exitCode, stderr } = await call('worker', working);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('BOT_TOKEN is required for role worker');
  });

  it('a file of limits that is wrong ends it with 1 and the places that are', async () => {
    const file = path.join(folder, 'limits.json');
    await writeFile(file, JSON.stringify({ limits: { free: { image: { requests: 0 } } } }));
    const { exitCode, stderr } = await call('stats', { ...working, LIMITS_FILE: file });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('limits.free.image.requests must be 1 or more');
  });
});
