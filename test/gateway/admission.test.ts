import { describe, expect, it, vi } from 'vitest';
import { createApiKey } from '../../src/domain/key-format.js';
import { StoreError } from '../../src/errors.js';
import { EngineError } from '../../src/gateway/engines/engine.js';
import { createDeferred } from '../helpers/deferred.js';
import { createGatewayWorld, imageBody, USER_ID, type GatewayWorld } from './gateway-world.js';

function post({ server, key }: GatewayWorld, headers: Record<string, string> = {}) {
  return server.inject({ method: 'POST', url: '/sd', payload: imageBody(key), headers });
}

describe('the key', () => {
  it('is taken from the body, from the Authorization header, and never from the address', async () => {
    const { server, key } = await createGatewayWorld();
    const { token, ...payload } = imageBody(key);
    const authorization = `Bearer ${token}`;
    const statusOf = async (options: { url?: string; headers?: Record<string, string> }) =>
      (await server.inject({ method: 'POST', url: '/sd', payload, ...options })).statusCode;
    expect(await statusOf({ headers: { authorization } })).toBe(200);
    expect(await statusOf({ headers: { authorization: authorization.toUpperCase() } })).toBe(401);
    expect(await statusOf({ url: `/sd?token=${token}` })).toBe(401);
    expect(await statusOf({ headers: { authorization: 'Basic abc' } })).toBe(401);
  });

  it('gets one answer when missing, mistyped or unknown', async () => {
    const world = await createGatewayWorld();
    const bodies = [];
    for (const token of [
      undefined,
      42,
      'your_api_key',
      `${world.key.slice(0, -1)}?`,
      createApiKey(),
    ]) {
      const payload = { ...imageBody(''), token };
      const reply = await world.server.inject({ method: 'POST', url: '/sd', payload });
      expect(reply.statusCode).toBe(401);
      expect(reply.headers).toMatchObject({
        'www-authenticate': 'Bearer',
        'x-should-retry': 'false',
      });
      bodies.push(reply.body);
    }
    expect(new Set(bodies).size).toBe(1);
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({
      error: { type: 'authentication_error', param: null, code: 'invalid_api_key' },
    });
  });

  it('is refused with 403 while it is banned, and works again afterwards', async () => {
    const world = await createGatewayWorld();
    await world.accounts.ban(USER_ID);
    const refused = await post(world);
    expect(refused.statusCode).toBe(403);
    expect(refused.json()).toMatchObject({
      error: { type: 'permission_error', param: null, code: 'key_banned' },
    });
    expect(refused.headers['x-should-retry']).toBe('false');
    expect(world.engine.requests).toEqual([]);
    await world.accounts.unban(USER_ID);
    expect((await post(world)).statusCode).toBe(200);
  });

  it('is refused with 403 while its owner is not subscribed, and works again afterwards', async () => {
    const world = await createGatewayWorld();
    await world.accounts.suspend(USER_ID);
    const refused = await post(world);
    expect(refused.statusCode).toBe(403);
    expect(refused.json()).toMatchObject({
      error: { type: 'permission_error', param: null, code: 'not_subscribed' },
    });
    expect(world.engine.requests).toEqual([]);
    await world.accounts.renew(USER_ID);
    expect((await post(world)).statusCode).toBe(200);
  });

  it('is checked before the parameters', async () => {
    const { server } = await createGatewayWorld();
    const reply = await server.inject({ method: 'POST', url: '/sd', payload: { steps: 99 } });
    expect(reply.statusCode).toBe(401);
  });

  it('never gets into the log', async () => {
    const world = await createGatewayWorld();
    world.engine.draw = () => Promise.reject(new Error(`engine said: ${world.key}`));
    await post(world);
    await post(world, { authorization: `Bearer ${world.key}` });
    expect(world.log.lines).not.toEqual([]);
    expect(JSON.stringify(world.log.lines)).not.toContain(world.key);
  });
});

describe('the limit', () => {
  it('lets exactly 10 of 40 parallel requests of a free person through', async () => {
    const world = await createGatewayWorld();
    const replies = await Promise.all(Array.from({ length: 40 }, () => post(world)));
    expect(replies.filter(({ statusCode }) => statusCode === 200)).toHaveLength(10);
    expect(replies.filter(({ statusCode }) => statusCode === 429)).toHaveLength(30);
    expect(world.engine.requests).toHaveLength(10);
  });

  it('answers 429 with words and headers that clients in use can read', async () => {
    const free = { image: { requests: 1, periodSeconds: 60 }, gif: null, llm: null };
    const world = await createGatewayWorld({ limits: { free, tier1: free, tier2: free } });
    await post(world);
    const reply = await post(world);
    expect(reply.statusCode).toBe(429);
    const { error } = reply.json<{ error: { message: string } }>();
    expect(error).toEqual({
      message: 'Free users can make 1 request per 60 seconds.',
      type: 'rate_limit_error',
      param: null,
      code: 'rate_limit_exceeded',
    });
    // As the last published Python client reads it.
    expect(error.message).toContain('users can');
    expect(error.message).toMatch(/per \d+ seconds/);
    const seconds = Number(reply.headers['retry-after']);
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    const milliseconds = Number(reply.headers['retry-after-ms']);
    expect(milliseconds).toBeGreaterThan((seconds - 1) * 1000);
    expect(milliseconds).toBeLessThanOrEqual(seconds * 1000);
    expect(reply.headers).toMatchObject({
      'x-ratelimit-limit-requests': '1',
      'x-ratelimit-remaining-requests': '0',
    });
  });

  it('of a day or longer is a quota: 403 that says when it renews', async () => {
    const free = { image: { requests: 2, periodSeconds: 86_400 }, gif: null, llm: null };
    const world = await createGatewayWorld({ limits: { free, tier1: free, tier2: free } });
    await post(world);
    const used = await post(world);
    expect([used.statusCode, used.headers['x-ratelimit-remaining-requests']]).toEqual([200, '0']);
    const reply = await post(world);
    expect(reply.statusCode).toBe(403);
    const { message, ...rest } = reply.json<{ error: { message: string } }>().error;
    expect(rest).toEqual({ type: 'insufficient_quota', param: null, code: 'quota_exceeded' });
    const [, renewal = ''] =
      /^Free users can make 2 requests per 86400 seconds\. The next one is possible from (\S+) on\.$/.exec(
        message,
      ) ?? [];
    const seconds = Number(reply.headers['retry-after']);
    expect(seconds).toBeGreaterThan(86_000);
    expect(Math.abs(Date.parse(renewal) - Date.now() - seconds * 1000)).toBeLessThan(60_000);
    expect(reply.headers).toMatchObject({
      'x-should-retry': 'false',
      'x-ratelimit-limit-requests': '2',
      'x-ratelimit-remaining-requests': '0',
    });
    expect(world.engine.requests).toHaveLength(2);
  });

  it.each([
    [86_399, 429],
    [86_400, 403],
  ])('of %i seconds answers %i', async (periodSeconds, status) => {
    const free = { image: { requests: 1, periodSeconds }, gif: null, llm: null };
    const world = await createGatewayWorld({ limits: { free, tier1: free, tier2: free } });
    await post(world);
    expect((await post(world)).statusCode).toBe(status);
  });

  it('does not exist for an unlimited tier', async () => {
    const world = await createGatewayWorld();
    await world.accounts.grantTier(USER_ID, 'tier2', undefined);
    const replies = await Promise.all(Array.from({ length: 30 }, () => post(world)));
    expect(replies.every(({ statusCode }) => statusCode === 200)).toBe(true);
    expect(replies[0]?.headers).not.toHaveProperty('x-ratelimit-limit-requests');
  });

  it('counts successful requests only', async () => {
    const world = await createGatewayWorld();
    world.engine.draw = () => Promise.reject(new EngineError('engine_failed', 'out of memory'));
    for (let request = 0; request < 12; request++) {
      expect((await post(world)).statusCode).toBe(500);
    }
    expect(await world.used()).toBe(0);
  });

  it('counts a request once that the bot has reserved before', async () => {
    const world = await createGatewayWorld();
    const chargeId = 'a'.repeat(64);
    await world.usage.reserve({ userId: USER_ID, category: 'image', chargeId });
    expect(await world.used()).toBe(1);
    expect((await post(world, { 'idempotency-key': chargeId })).statusCode).toBe(200);
    expect(await world.used()).toBe(1);
    expect((await post(world, { 'idempotency-key': 'b'.repeat(64) })).statusCode).toBe(200);
    expect(await world.used()).toBe(2);
  });

  it('leaves a reservation of the bot to the bot when the picture fails', async () => {
    const world = await createGatewayWorld();
    const chargeId = 'a'.repeat(64);
    await world.usage.reserve({ userId: USER_ID, category: 'image', chargeId });
    world.engine.draw = () => Promise.reject(new EngineError('engine_failed', 'no'));
    await post(world, { 'idempotency-key': chargeId });
    expect(await world.used()).toBe(1);
  });
});

describe('trouble behind the gateway', () => {
  it('answers 503 with a time to wait while the store is away', async () => {
    const away = () => Promise.reject(new StoreError('store_unavailable', 'redis at 10.0.0.9'));
    for (const overrides of [
      { accounts: { ownerOf: away } },
      { usage: { admit: away, release: away, isReserved: away } },
    ]) {
      const world = await createGatewayWorld(overrides);
      const reply = await post(world);
      expect(reply.statusCode).toBe(503);
      expect(reply.json()).toMatchObject({ error: { code: 'service_unavailable', param: null } });
      expect(reply.headers['retry-after']).toBe('5');
      expect(reply.body).not.toContain('10.0.0.9');
      expect(world.engine.requests).toEqual([]);
    }
  });

  it('answers 503 when the engine has not begun, and counts nothing', async () => {
    const world = await createGatewayWorld();
    world.engine.draw = () =>
      Promise.reject(new EngineError('engine_unavailable', 'queue is full'));
    const reply = await post(world);
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toMatchObject({ error: { code: 'engine_unavailable' } });
    expect(reply.headers).not.toHaveProperty('x-should-retry');
    expect(await world.used()).toBe(0);
  });

  it('keeps the answer when the usage could not be taken back', async () => {
    const { accounts, key } = await createGatewayWorld();
    const world = await createGatewayWorld({
      accounts,
      usage: {
        isReserved: () => Promise.resolve(false),
        admit: () =>
          Promise.resolve({
            outcome: 'admitted',
            tier: 'free',
            limit: 10,
            remaining: 9,
            resetAtMs: 0,
            warn: false,
          }),
        release: () => Promise.reject(new StoreError('store_unavailable', 'gone')),
      },
    });
    world.engine.draw = () => Promise.reject(new EngineError('engine_failed', 'no'));
    const reply = await post({ ...world, key });
    expect(reply.statusCode).toBe(500);
    expect(world.log.messages()).toContain('a failed request stays counted');
  });

  it('stops the engine and takes the usage back when the client leaves', async () => {
    const world = await createGatewayWorld();
    const begun = createDeferred();
    world.engine.draw = (_request, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new EngineError('engine_aborted', 'not wanted'));
        });
        begun.resolve();
      });
    const address = await world.server.listen({ port: 0, host: '127.0.0.1' });
    const client = new AbortController();
    const answer = fetch(`${address}/sd`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(imageBody(world.key)),
      signal: client.signal,
    });
    await begun.promise;
    expect(await world.used()).toBe(1);
    client.abort();
    await expect(answer).rejects.toThrow();
    await vi.waitFor(() => {
      expect(world.engine.signals[0]?.aborted).toBe(true);
    });
    await vi.waitFor(async () => {
      expect(await world.used()).toBe(0);
    });
  });

  it('does not take a finished reply for a client that left', async () => {
    const world = await createGatewayWorld();
    const address = await world.server.listen({ port: 0, host: '127.0.0.1' });
    const reply = await fetch(`${address}/sd`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify(imageBody(world.key)),
    });
    expect(reply.status).toBe(200);
    await reply.arrayBuffer();
    expect(world.engine.signals[0]?.aborted).toBe(false);
    expect(await world.used()).toBe(1);
  });
});
