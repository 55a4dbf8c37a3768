import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startE2e, type E2e } from './harness.js';

let e2e: E2e;

beforeEach(async () => {
  e2e = await startE2e({ updates: 'polling', role: 'gateway' });
});

afterEach(async () => {
  e2e.verify();
  await e2e.close();
});

describe('a gateway in a process of its own', () => {
  it('serves the API to whoever has a key', async () => {
    const { stdout: key } = await e2e.runCommand(['key', 'issue', '42']);
    const reply = await fetch(`${e2e.httpUrl}/sd`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: key.trim(), model: 'sdxl-base', prompt: 'a fox' }),
    });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('image/png');
    await reply.arrayBuffer();
  });

  it('is ready when Redis and Telegram are, and asks no API', async () => {
    const reply = await fetch(`${e2e.httpUrl}/readyz`);
    expect(reply.status).toBe(200);
    expect((await reply.text()).trim().split('\n').toSorted()).toEqual(['redis ok', 'telegram ok']);
  });

  it('leaves updates to others', async () => {
    const ann = e2e.addPerson();
    ann.writes('/help');
    const bot = await e2e.startApp('web', {
      ...{ PORT: '0', GATEWAY: 'off', API_BASE_URL: e2e.httpUrl },
    });
    await ann.sees('What I can do');
    await bot.stop('seen');
  });

  it('draws for people whose bot is told its address', async () => {
    const bot = { PORT: '0', GATEWAY: 'off', API_BASE_URL: e2e.httpUrl };
    await e2e.startApp('web', bot);
    await e2e.startApp('worker', bot);
    const ann = e2e.addPerson();
    ann.writes('/image a red fox');
    await ann.seesMedia('photo');
  });

  it('does not start where it is off', async () => {
    const refused = await e2e.runCommand(['gateway'], {
      ...{ GATEWAY: 'off', API_BASE_URL: e2e.httpUrl },
    });
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('GATEWAY=on is required for role gateway.');
  });
});
