import { describe, expect, it, vi } from 'vitest';
import { EngineError, type ChatPiece } from '../../src/gateway/engines/engine.js';
import { END, text } from './fake-chat-engine.js';
import { chatBody, createGatewayWorld, USER_ID, type GatewayWorld } from './gateway-world.js';

interface ErrorReply {
  error: { message: string; type: string; param: string | null; code: string };
}

function post({ server, key }: GatewayWorld, changes: Record<string, unknown> = {}) {
  return server.inject({
    method: 'POST',
    url: '/v1/chat/completions',
    payload: chatBody(changes),
    headers: { authorization: `Bearer ${key}` },
  });
}

describe('the lists of chat models', () => {
  it('are open to everyone, bare and in the form of OpenAI', async () => {
    const { server } = await createGatewayWorld();
    const bare = await server.inject('/models-llm');
    expect(bare.headers['content-type']).toMatch(/^application\/json/);
    expect(bare.json()).toEqual(['llava-1.5-7b-hf', 'Mixtral-8x7B-Instruct-v0.1']);
    const list = await server.inject('/v1/models');
    const model = {
      object: 'model',
      created: expect.any(Number) as number,
      owned_by: 'visioncraft',
    };
    expect(list.json()).toEqual({
      object: 'list',
      data: [
        { id: 'llava-1.5-7b-hf', ...model },
        { id: 'Mixtral-8x7B-Instruct-v0.1', ...model },
      ],
    });
  });

  it('answer 503 while the engine is away', async () => {
    const { server, chat } = await createGatewayWorld();
    chat.models = () => Promise.reject(new EngineError('engine_unavailable', 'at 10.0.0.7'));
    for (const url of ['/models-llm', '/v1/models']) {
      const reply = await server.inject(url);
      expect(reply.statusCode).toBe(503);
      expect(reply.headers['retry-after']).toBe('5');
      expect(reply.body).not.toContain('10.0.0.7');
    }
  });

  it.each([
    ['GET', '/v1/chat/completions', 'POST'],
    ['PUT', '/v1/chat/completions', 'POST'],
    ['POST', '/v1/models', 'GET, HEAD'],
    ['DELETE', '/models-llm', 'GET, HEAD'],
  ] as const)('and the rest answer %s %s with 405', async (method, url, allow) => {
    const { server } = await createGatewayWorld();
    const reply = await server.inject({ method, url });
    expect(reply.statusCode).toBe(405);
    expect(reply.headers.allow).toBe(allow);
  });
});

describe('an answer that is not streamed', () => {
  it("has the form of OpenAI's, and counts", async () => {
    const world = await createGatewayWorld();
    const reply = await post(world);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-ratelimit-limit-requests': '20',
      'x-ratelimit-remaining-requests': '19',
    });
    const requestId = String(reply.headers['x-request-id']);
    expect(reply.json()).toEqual({
      id: `chatcmpl-${requestId.replaceAll('-', '')}`,
      object: 'chat.completion',
      created: expect.any(Number) as number,
      model: 'Mixtral-8x7B-Instruct-v0.1',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'Hello, world', refusal: null },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
      usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 },
    });
    expect(world.chat.options.map(({ stream }) => stream)).toEqual([false]);
    expect(await world.usedChats()).toBe(1);
    expect(await world.used()).toBe(0);
  });

  it('has no usage where the engine tells none', async () => {
    const world = await createGatewayWorld();
    world.chat.steps = [text('x'), { type: 'end', finishReason: 'length', usage: undefined }];
    const body = (await post(world)).json<Record<string, unknown>>();
    expect(body).not.toHaveProperty('usage');
    expect(body).toMatchObject({ choices: [{ finish_reason: 'length' }] });
  });

  it('puts calls of tools together from their pieces, and tells what was thought', async () => {
    const world = await createGatewayWorld();
    const call = (index: number, piece: Partial<ChatPiece>, argumentsJson: string): ChatPiece =>
      ({ type: 'tool_call', index, argumentsJson, ...piece }) as ChatPiece;
    world.chat.steps = [
      { type: 'reasoning', text: 'I should ' },
      { type: 'reasoning', text: 'add.' },
      call(1, { name: 'sub' }, '{}'),
      call(0, { id: 'a', name: 'add' }, '{"x":'),
      call(0, {}, '1}'),
      { ...END, finishReason: 'tool_calls' } as ChatPiece,
    ];
    expect((await post(world)).json()).toMatchObject({
      choices: [
        {
          finish_reason: 'tool_calls',
          message: {
            role: 'assistant',
            content: null,
            reasoning_content: 'I should add.',
            tool_calls: [
              { id: 'a', type: 'function', function: { name: 'add', arguments: '{"x":1}' } },
              { id: 'call_1', type: 'function', function: { name: 'sub', arguments: '{}' } },
            ],
          },
        },
      ],
    });
  });

  it('may be empty', async () => {
    const world = await createGatewayWorld();
    world.chat.steps = [END];
    expect((await post(world)).json()).toMatchObject({ choices: [{ message: { content: '' } }] });
  });

  it.each([
    ['fails', new EngineError('engine_failed', 'at 10.0.0.7'), 500, 'engine_failed'],
    ['is busy', new EngineError('engine_unavailable', 'at 10.0.0.7'), 503, 'engine_unavailable'],
    ['breaks', new Error('ECONNREFUSED 10.0.0.7:9000'), 500, 'internal_error'],
  ])('is an error that tells nothing, and not counted, when the engine %s', async (...row) => {
    const [, error, status, code] = row;
    const world = await createGatewayWorld();
    for (const steps of [[error], [text('Hel'), error]]) {
      world.chat.steps = steps;
      const reply = await post(world);
      expect(reply.statusCode).toBe(status);
      expect(reply.json<ErrorReply>().error).toMatchObject({ type: 'api_error', code });
      expect(reply.body).not.toContain('10.0.0.7');
      expect(reply.body).not.toContain('Hel');
    }
    expect(await world.usedChats()).toBe(0);
  });

  it('is the words of the engine when it refuses the request', async () => {
    const world = await createGatewayWorld();
    world.chat.steps = [new EngineError('engine_refused', 'This model takes no pictures.')];
    const reply = await post(world);
    expect(reply.statusCode).toBe(400);
    expect(reply.json<ErrorReply>().error).toEqual({
      message: 'This model takes no pictures.',
      type: 'invalid_request_error',
      param: null,
      code: 'engine_refused',
    });
    expect(await world.usedChats()).toBe(0);
  });

  it('is an error when the engine stops without ending it', async () => {
    const world = await createGatewayWorld();
    for (const steps of [[], [text('Hel')]]) {
      world.chat.steps = steps;
      const reply = await post(world);
      expect(reply.statusCode).toBe(500);
      expect(reply.json<ErrorReply>().error.code).toBe('engine_failed');
    }
    expect(await world.usedChats()).toBe(0);
  });

  it('is waited for ten minutes, though the engine does not listen', async () => {
    const world = await createGatewayWorld();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      world.chat.steps = [text('Hel'), new Promise(() => undefined)];
      const replied = post(world);
      await world.chat.asked(1);
      vi.advanceTimersByTime(599_999);
      expect(world.chat.options[0]?.signal.aborted).toBe(false);
      vi.advanceTimersByTime(1);
      expect(world.chat.options[0]?.signal.aborted).toBe(true);
      expect((await replied).statusCode).toBe(500);
      expect(await world.usedChats()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('who may chat', () => {
  it.each([false, true])('is decided by the key, stream %s', async (stream) => {
    const world = await createGatewayWorld();
    const statusOf = async (key: string) => (await post({ ...world, key }, { stream })).statusCode;
    expect(await statusOf('nonsense')).toBe(401);
    await world.accounts.suspend(USER_ID);
    expect(await statusOf(world.key)).toBe(403);
    await world.accounts.renew(USER_ID);
    expect(await statusOf(world.key)).toBe(200);
    const inBody = await world.server.inject({
      method: 'POST',
      url: '/v1/chat/completions',
      payload: chatBody({ token: world.key, stream }),
    });
    expect(inBody.statusCode).toBe(200);
    await world.accounts.ban(USER_ID);
    expect(await statusOf(world.key)).toBe(403);
    expect(world.chat.requests).toHaveLength(2);
  });

  it('is decided by the limit for chats, answers that fail left out', async () => {
    const free = { image: null, gif: null, llm: { requests: 2, periodSeconds: 60 } };
    const world = await createGatewayWorld({ limits: { free, tier1: free, tier2: free } });
    const working = world.chat.steps;
    world.chat.steps = [new EngineError('engine_failed', 'no')];
    expect((await post(world)).statusCode).toBe(500);
    world.chat.steps = working;
    expect((await post(world)).statusCode).toBe(200);
    expect((await post(world, { stream: true })).statusCode).toBe(200);
    for (const stream of [false, true]) {
      const reply = await post(world, { stream });
      expect(reply.statusCode).toBe(429);
      expect(reply.json<ErrorReply>().error.message).toBe(
        'Free users can make 2 requests per 60 seconds.',
      );
      expect(reply.headers).toMatchObject({ 'x-ratelimit-remaining-requests': '0' });
    }
    expect(world.chat.requests).toHaveLength(3);
  });

  it("takes a reservation of the bot's own for granted", async () => {
    const free = { image: null, gif: null, llm: { requests: 1, periodSeconds: 60 } };
    const world = await createGatewayWorld({ limits: { free, tier1: free, tier2: free } });
    await world.usage.reserve({ userId: USER_ID, category: 'llm', chargeId: 'reserved-1' });
    const send = (headers: Record<string, string>) =>
      world.server.inject({
        method: 'POST',
        url: '/v1/chat/completions',
        payload: chatBody({ token: world.key }),
        headers,
      });
    expect((await send({})).statusCode).toBe(429);
    expect((await send({ 'idempotency-key': 'reserved-1' })).statusCode).toBe(200);
  });
});
