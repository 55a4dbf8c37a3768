import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreError } from '../../../src/errors.js';
import { EngineError } from '../../../src/gateway/engines/engine.js';
import { createOpenAiChatEngine } from '../../../src/gateway/engines/openai/openai-chat-engine.js';
import { captureLog } from '../../helpers/captured-log.js';
import { createFakeChatServer, json } from '../fake-chat-server.js';
import { createGatewayWorld, type GatewayWorld } from '../gateway-world.js';
import { ENGINE_CALLS, LIST_CALLS } from './api-calls.js';

/** Words of a person's, which belong in no log. */
const WORDS = 'my very private words';
const PRIVATE_CONTENT = {
  prompt: WORDS,
  negative_prompt: WORDS,
  messages: [{ role: 'user', content: WORDS }],
};

function breakEngines({ engine, chat }: GatewayWorld, error: Error): void {
  engine.draw = () => Promise.reject(error);
  engine.animate = () => Promise.reject(error);
  chat.steps = [error];
}

describe.each(ENGINE_CALLS)('POST %s', (url, bodyWith) => {
  it('writes neither the key nor the person’s words to the log, however it ends', async () => {
    const world = await createGatewayWorld();
    const { server, key, log, accounts } = world;
    const post = (changes: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
      server.inject({
        method: 'POST',
        url,
        payload: bodyWith(key, { ...PRIVATE_CONTENT, ...changes }),
        headers,
      });
    const statuses = [
      await post(),
      await post({ token: undefined }, { authorization: `Bearer ${key}` }),
      await post({ model: 5, sampler: 5, prompt: 5, messages: WORDS }),
      await post({ token: `${key}x` }),
      await server.inject({ method: 'POST', url: `${url}?token=${key}`, payload: {} }),
      await server.inject({ method: 'PUT', url: `${url}?key=${key}` }),
      await server.inject({
        method: 'POST',
        url,
        payload: `{"token":"${key}","prompt":"${WORDS}`,
        headers: { 'content-type': 'application/json' },
      }),
    ];
    for (const error of [
      new EngineError('engine_failed', 'out of memory'),
      new Error(`POST http://10.0.0.7/${key} failed`),
      new StoreError('store_unavailable', `GET ${key}`),
    ]) {
      breakEngines(world, error);
      statuses.push(await post());
    }
    await accounts.ban(77);
    statuses.push(await post());
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([
      200, 200, 400, 401, 401, 405, 400, 500, 500, 503, 403,
    ]);
    // Debug lines for the refusals, error lines for the failures.
    expect(log.lines.length).toBeGreaterThanOrEqual(statuses.length - 2);
    const text = JSON.stringify(log.lines);
    expect(text).not.toContain(key);
    expect(text).not.toContain(WORDS);
    for (const { body, headers } of statuses) {
      expect(body + JSON.stringify(headers)).not.toContain(key);
    }
  });
});

describe('the lists', () => {
  it.each(LIST_CALLS)('%s is the same for everybody, and asks nobody for a key', async (url) => {
    const { server, key } = await createGatewayWorld();
    const headers = { authorization: `Bearer ${key}` };
    const [open, known, wrong] = [
      await server.inject({ url }),
      await server.inject({ url, headers }),
      await server.inject({ url, headers: { authorization: 'Bearer wrong' } }),
    ];
    expect(open.statusCode).toBe(200);
    expect([known.body, wrong.body]).toEqual([open.body, open.body]);
  });

  it('have names only, though a chat server tells where its files are', async () => {
    const chatServer = await createFakeChatServer();
    chatServer.listModels = json({
      data: [{ id: '/srv/models/lama.gguf', root: '/srv/models', owned_by: 'operator' }],
    });
    const { logger } = captureLog();
    const chat = createOpenAiChatEngine({ baseUrl: chatServer.origin, key: undefined, logger });
    onTestFinished(() => chat.close());
    const { server } = await createGatewayWorld({ chat });
    expect((await server.inject('/models-llm')).json()).toEqual(['lama.gguf']);
    const { data } = (await server.inject('/v1/models')).json<{ data: object[] }>();
    expect(data).toMatchObject([{ id: 'lama.gguf', object: 'model' }]);
    expect(JSON.stringify(data)).not.toMatch(/srv|operator/);
  });

  it.each([
    '/metrics',
    '/healthz',
    '/admin',
    '/keys',
    '/users/77',
    '/.env',
    '/.git/config',
    '/v1',
    '/v1/files',
    '/sdapi/v1/options',
    '/gifs/',
    '/gifs/..%2f..%2fetc%2fpasswd',
    '/sd/models/1',
  ])('are all there is: %s gets 404', async (url) => {
    const { server } = await createGatewayWorld();
    const reply = await server.inject({ url });
    expect(reply.statusCode).toBe(404);
    expect(reply.json()).toMatchObject({ error: { type: 'not_found_error', param: null } });
  });
});
