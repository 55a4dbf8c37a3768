import { fastify } from 'fastify';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/limits.js';
import { createGateway } from '../../src/gateway/gateway.js';
import { createLogger } from '../../src/logger.js';
import { createFakeChatEngine } from './fake-chat-engine.js';
import { createFakeEngine } from './fake-engine.js';
import { createGatewayWorld, PUBLIC_URL } from './gateway-world.js';

describe('GET /limits', () => {
  it('is text that carries JSON: tier, category, words', async () => {
    const { server } = await createGatewayWorld();
    const reply = await server.inject('/limits');
    expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(JSON.parse(reply.body)).toEqual({
      'Free Tier': {
        LLM: '20 requests per 60 seconds',
        'SD 1.X': '10 requests per 60 seconds',
        'SDXL models': '10 requests per 60 seconds',
        Text2GIF: '3 requests per 60 seconds',
      },
      'Tier 1 ($10 per month)': {
        LLM: '120 requests per 60 seconds',
        'SD 1.X': '60 requests per 60 seconds',
        'SDXL models': '60 requests per 60 seconds',
        Text2GIF: '15 requests per 60 seconds',
      },
      'Tier 2 ($20 per month)': {
        LLM: 'Unlimited',
        'SD 1.X': 'Unlimited',
        'SDXL models': 'Unlimited',
        Text2GIF: 'Unlimited',
      },
    });
  });

  it("shows the operator's prices", async () => {
    const { server } = await createGatewayWorld({ prices: { free: 0, tier1: 3.5, tier2: 0 } });
    const tiers = Object.keys(JSON.parse((await server.inject('/limits')).body) as object);
    expect(tiers).toEqual(['Free Tier', 'Tier 1 ($3.5 per month)', 'Tier 2']);
  });
});

describe('the gateway', () => {
  it.each([
    ['GET', '/sd', 'POST'],
    ['PUT', '/sd', 'POST'],
    ['DELETE', '/sd', 'POST'],
    ['OPTIONS', '/sd', 'POST'],
    ['POST', '/sd/models', 'GET, HEAD'],
    ['POST', '/limits', 'GET, HEAD'],
    ['GET', '/text2gif', 'POST'],
    ['PUT', '/generate-gif', 'POST'],
    ['GET', '/generate', 'POST'],
    ['POST', '/models', 'GET, HEAD'],
    ['DELETE', '/gifs/AAAAAAAAAAAAAAAAAAAAAA.gif', 'GET, HEAD'],
    ['GET', '/v1/chat/completions', 'POST'],
    ['POST', '/v1/models', 'GET, HEAD'],
    ['PATCH', '/models-llm', 'GET, HEAD'],
  ] as const)('answers %s %s with 405 and what is allowed', async (method, url, allow) => {
    const { server } = await createGatewayWorld();
    const headers = { 'content-type': 'text/csv' };
    const reply = await server.inject({
      method,
      url,
      payload: method === 'GET' ? '' : 'a,b',
      headers,
    });
    expect(reply.statusCode).toBe(405);
    expect(reply.headers.allow).toBe(allow);
    expect(reply.json()).toMatchObject({
      error: { type: 'invalid_request_error', param: null, code: 'method_not_allowed' },
    });
  });

  it('answers an unknown path with 404 in its own words, without the query', async () => {
    const { server } = await createGatewayWorld();
    const reply = await server.inject('/sd/nothing?token=secret');
    expect(reply.statusCode).toBe(404);
    expect(reply.json()).toEqual({
      error: {
        message: 'There is nothing at GET /sd/nothing.',
        type: 'not_found_error',
        param: null,
        code: 'unknown_url',
      },
    });
  });

  it('gives every reply an id of its own and takes none from the client', async () => {
    const { server } = await createGatewayWorld();
    const headers = { 'x-request-id': 'mine' };
    const ids = await Promise.all(
      ['/sd/models', '/limits', '/sd', '/nothing'].map(
        async (url) => (await server.inject({ url, headers })).headers['x-request-id'],
      ),
    );
    expect(new Set(ids).size).toBe(4);
    expect(ids).not.toContain('mine');
    expect(ids).not.toContain(undefined);
  });

  it('leaves the rest of the server it is mounted on alone', async () => {
    const server = fastify();
    const never = () => Promise.reject(new Error('not in this test'));
    await server.register(
      createGateway({
        accounts: { ownerOf: never },
        usage: { admit: never, release: never, isReserved: never },
        limits: DEFAULT_LIMITS,
        images: createFakeEngine(),
        gifs: createFakeEngine(),
        files: { save: never, load: never },
        publicUrl: () => PUBLIC_URL,
        chat: createFakeChatEngine(),
        logger: createLogger({ level: 'silent' }),
        answerUnknownPaths: false,
      }),
    );
    server.setNotFoundHandler((_request, reply) => reply.code(404).send('the page'));
    server.get('/broken', () => Promise.reject(new Error('of the page')));
    server.post('/gzip', () => 'fine');
    expect((await server.inject('/other')).body).toBe('the page');
    expect((await server.inject('/broken')).json()).toMatchObject({ message: 'of the page' });
    const gzip = await server.inject({
      method: 'POST',
      url: '/gzip',
      headers: { 'content-encoding': 'gzip' },
    });
    expect(gzip.body).toBe('fine');
    expect(gzip.headers).not.toHaveProperty('x-request-id');
    expect((await server.inject('/sd/models')).statusCode).toBe(200);
    await server.close();
  });
});
