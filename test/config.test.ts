import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { EnvironmentSchema, loadConfig } from '../src/config.js';
import { ConfigError } from '../src/errors.js';

const TOKEN = `123456:${'A'.repeat(35)}`;
const KEY_SECRET = Buffer.alloc(32, 7).toString('base64');

function complaintsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n  ').slice(1);
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('gives every default for an empty environment', () => {
    const config = loadConfig({});
    expect(config.telegram).toMatchObject({
      token: undefined,
      apiRoot: 'https://api.telegram.org',
      updates: { mode: 'polling' },
    });
    expect(config.http).toEqual({ host: '127.0.0.1', port: 3000, metricsPort: undefined });
    expect(config.redis).toEqual({ url: undefined, prefix: 'vc' });
    expect(config.gateway.enabled).toBe(true);
    expect(config.engines.image).toBe('demo');
    expect(config.logLevel).toBe('info');
  });

  it('treats an empty variable as unset, so a number is not 0 and a flag not false', () => {
    expect(loadConfig({ PORT: '', ALLOW_EMBEDDED: '', BOT_TOKEN: '', GATEWAY: '' })).toEqual(
      loadConfig({}),
    );
  });

  it('names every wrong variable in one report, rules across variables included', () => {
    const complaints = complaintsOf({
      BOT_MODE: 'webhook',
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      CHANNEL_ID: 'visioncraft',
      KEY_SECRET: 'short',
      REDIS_URL: 'localhost:6379',
    });
    const names = complaints.map((line) => line.split(' ')[0]);
    expect(new Set(names)).toEqual(
      new Set([
        'PORT',
        'LOG_LEVEL',
        'CHANNEL_ID',
        'KEY_SECRET',
        'REDIS_URL',
        'BOT_TOKEN',
        'WEBHOOK_URL',
        'WEBHOOK_SECRET',
      ]),
    );
  });

  it('never repeats a value, since a wrong value may be a secret with a typo', () => {
    const values = { BOT_TOKEN: 'sup3r-secret', KEY_SECRET: 'h1dden', PORT: 'p0rt' };
    const report = complaintsOf(values).join('\n');
    for (const value of Object.values(values)) expect(report).not.toContain(value);
  });

  it('refuses stand-ins in production unless they are allowed', () => {
    expect(complaintsOf({ NODE_ENV: 'production' }).map((line) => line.split(' ')[0])).toEqual([
      'BOT_TOKEN',
      'REDIS_URL',
      'KEY_SECRET',
    ]);
    expect(complaintsOf({ NODE_ENV: 'production', ALLOW_EMBEDDED: 'true' })).toEqual([]);
  });

  it('reads a flag as a word: ALLOW_EMBEDDED=false does not allow', () => {
    expect(loadConfig({ ALLOW_EMBEDDED: 'false' }).allowEmbedded).toBe(false);
  });

  it('needs an API somewhere', () => {
    expect(complaintsOf({ GATEWAY: 'off' })).toEqual(['API_BASE_URL is required with GATEWAY=off']);
    expect(loadConfig({ API_BASE_URL: 'https://api.test' }).gateway.enabled).toBe(false);
  });

  it('refuses an engine that has no adapter by name instead of using another one', () => {
    expect(complaintsOf({ IMAGE_ENGINE: 'comfyui' })[0]).toMatch(/^IMAGE_ENGINE has no adapter/);
  });

  it('takes a webhook configuration whole and then listens on all interfaces', () => {
    const config = loadConfig({
      BOT_MODE: 'webhook',
      BOT_TOKEN: TOKEN,
      WEBHOOK_URL: 'https://bot.test',
      WEBHOOK_SECRET: 'abc',
    });
    expect(config.telegram.updates).toMatchObject({ mode: 'webhook', url: 'https://bot.test' });
    expect(config.http.host).toBe('0.0.0.0');
  });

  it('splits lists and converts ids', () => {
    const config = loadConfig({ CHANNEL_ID: '@one_two, -1001234', ADMIN_IDS: '1,2' });
    expect(config.gate.channels).toEqual(['@one_two', '-1001234']);
    expect(config.adminIds).toEqual([1, 2]);
  });

  it('hides every secret from JSON and from inspection', () => {
    const config = loadConfig({
      BOT_TOKEN: TOKEN,
      KEY_SECRET,
      API_KEY: 'service-key-value',
      REDIS_URL: 'redis://:pass-word@db:6379',
    });
    const shown = JSON.stringify(config) + inspect(config, { depth: 9 });
    for (const secret of [TOKEN, KEY_SECRET, 'service-key-value', 'pass-word']) {
      expect(shown).not.toContain(secret);
    }
    expect(config.telegram.token?.reveal()).toBe(TOKEN);
    expect(config.keySecret?.reveal()).toHaveLength(32);
  });
});

describe('the documents of the environment', () => {
  const variables = Object.keys(EnvironmentSchema.shape).sort();

  it('.env.example lists exactly the variables of the schema', () => {
    const listed = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
      .split('\n')
      .flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect(listed.sort()).toEqual(variables);
  });

  it("README's table lists exactly the variables of the schema", () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const listed = readme
      .split('\n')
      .filter((line) => /^\| `[A-Z]/.test(line))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)])
      .map((match) => match[1]);
    expect(listed.sort()).toEqual(variables);
  });
});
