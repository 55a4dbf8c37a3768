import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEventStreamParser } from '../../src/domain/event-stream-parser.js';
import { EngineError } from '../../src/gateway/engines/engine.js';
import { createDeferred } from '../helpers/deferred.js';
import { END, text } from './fake-chat-engine.js';
import { chatBody, createGatewayWorld, USER_ID, type GatewayWorld } from './gateway-world.js';

const NEVER = new Promise<never>(() => undefined);

function post({ server, key }: GatewayWorld, changes: Record<string, unknown> = {}) {
  return server.inject({
    method: 'POST',
    url: '/v1/chat/completions',
    payload: chatBody({ stream: true, ...changes }),
    headers: { authorization: `Bearer ${key}` },
  });
}

/** The data of the events, read as JSON but for the last one. */
function eventsOf(body: string): unknown[] {
  const parser = createEventStreamParser();
  const events = [...parser.push(Buffer.from(body)), ...parser.end()];
  return events.map((data) => (data === '[DONE]' ? data : (JSON.parse(data) as unknown)));
}

function deltasOf(body: string): unknown[] {
  return eventsOf(body).flatMap((event) => {
    const { choices = [] } = event as { choices?: { delta: unknown }[] };
    return choices.map(({ delta }) => delta);
  });
}

const BROKEN = {
  error: {
    message: 'The answer broke off here.',
    type: 'api_error',
    param: null,
    code: 'engine_failed',
  },
};

describe('a streamed answer', () => {
  it("has the frames and the headers of OpenAI's, and counts", async () => {
    const world = await createGatewayWorld();
    const reply = await post(world);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      'x-ratelimit-limit-requests': '20',
      'x-ratelimit-remaining-requests': '19',
    });
    const requestId = String(reply.headers['x-request-id']);
    const chunk = (delta: object, finish: string | null = null) => ({
      id: `chatcmpl-${requestId.replaceAll('-', '')}`,
      object: 'chat.completion.chunk',
      created: expect.any(Number) as number,
      model: 'Mixtral-8x7B-Instruct-v0.1',
      choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    });
    expect(eventsOf(reply.body)).toEqual([
      chunk({ role: 'assistant', content: '' }),
      chunk({ content: 'Hello' }),
      chunk({ content: ', ' }),
      chunk({ content: 'world' }),
      chunk({}, 'stop'),
      '[DONE]',
    ]);
    expect(world.chat.options.map(({ stream }) => stream)).toEqual([true]);
    expect(await world.usedChats()).toBe(1);
  });

  it('tells the usage in a frame of its own where that is asked for', async () => {
    const world = await createGatewayWorld();
    const reply = await post(world, { stream_options: { include_usage: true } });
    const events = eventsOf(reply.body) as { usage?: unknown; choices?: unknown[] }[];
    expect(events.at(-1)).toBe('[DONE]');
    expect(events.at(-2)).toMatchObject({
      object: 'chat.completion.chunk',
      choices: [],
      usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 },
    });
    const others = events.slice(0, -2);
    expect(others).toHaveLength(5);
    expect(others.every(({ usage }) => usage === null)).toBe(true);
  });

  it('has no such frame where the engine counts nothing', async () => {
    const world = await createGatewayWorld();
    world.chat.steps = [text('x'), { type: 'end', finishReason: 'stop', usage: undefined }];
    const reply = await post(world, { stream_options: { include_usage: true } });
    const events = eventsOf(reply.body);
    expect(events.at(-1)).toBe('[DONE]');
    expect(events.at(-2)).toMatchObject({ choices: [{ finish_reason: 'stop' }], usage: null });
  });

  it('passes on thoughts and calls of tools, and leaves out pieces of nothing', async () => {
    const world = await createGatewayWorld();
    world.chat.steps = [
      text(''),
      { type: 'reasoning', text: 'Add.' },
      { type: 'reasoning', text: '' },
      { type: 'tool_call', index: 0, id: 'a', name: 'add', argumentsJson: '' },
      { type: 'tool_call', index: 0, argumentsJson: '{"x":"\u2028\n"}' },
      { type: 'end', finishReason: 'tool_calls', usage: undefined },
    ];
    const first = { id: 'a', type: 'function', function: { name: 'add', arguments: '' } };
    expect(deltasOf((await post(world)).body)).toEqual([
      { role: 'assistant', content: '' },
      { reasoning_content: 'Add.' },
      { tool_calls: [{ index: 0, ...first }] },
      { tool_calls: [{ index: 0, function: { arguments: '{"x":"\u2028\n"}' } }] },
      {},
    ]);
  });

  it('carries any text unchanged, however it looks on the wire', async () => {
    const world = await createGatewayWorld();
    const words = ['data: [DONE]\n\n', '\r\n: x', '"\\', '🦊', '\ud83e', '\0', 'ü'.repeat(70_000)];
    world.chat.steps = [...words.map(text), END];
    const [, ...deltas] = deltasOf((await post(world)).body) as { content?: string }[];
    expect(deltas.slice(0, -1).map(({ content }) => content)).toEqual(words);
  });

  it('has nothing of what comes after its end', async () => {
    const world = await createGatewayWorld();
    world.chat.steps = [text('a'), END, text('b'), new Error('of no interest')];
    const { body } = await post(world);
    expect(deltasOf(body)).toEqual([{ role: 'assistant', content: '' }, { content: 'a' }, {}]);
    expect(eventsOf(body).at(-1)).toBe('[DONE]');
    expect(world.chat.left).toBe(1);
  });

  it.each([
    ['fails', new EngineError('engine_failed', 'at 10.0.0.7'), 500, 'engine_failed'],
    ['is busy', new EngineError('engine_unavailable', 'at 10.0.0.7'), 503, 'engine_unavailable'],
    ['refuses', new EngineError('engine_refused', 'No pictures.'), 400, 'engine_refused'],
    ['breaks', new Error('ECONNREFUSED 10.0.0.7:9000'), 500, 'internal_error'],
  ])('is a proper HTTP error when the engine %s at once', async (_case, error, status, code) => {
    const world = await createGatewayWorld();
    world.chat.steps = [text(''), error];
    const reply = await post(world);
    expect(reply.statusCode).toBe(status);
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(reply.json()).toMatchObject({ error: { code } });
    expect(reply.body).not.toContain('10.0.0.7');
    expect(await world.usedChats()).toBe(0);
  });

  it('ends with an error frame when the engine dies in the middle, and stays counted', async () => {
    const world = await createGatewayWorld();
    world.chat.steps = [text('Hel'), new EngineError('engine_failed', 'at 10.0.0.7')];
    const reply = await post(world);
    expect(reply.statusCode).toBe(200);
    expect(eventsOf(reply.body).slice(2)).toEqual([BROKEN, '[DONE]']);
    expect(reply.body).not.toContain('10.0.0.7');
    expect(JSON.stringify(world.log.lines)).toContain('10.0.0.7');
    expect(await world.usedChats()).toBe(1);
  });

  it('tells in the middle, too, why the engine refuses to go on', async () => {
    const world = await createGatewayWorld();
    world.chat.steps = [text('Hel'), new EngineError('engine_refused', 'Too long a context.')];
    expect(eventsOf((await post(world)).body).at(-2)).toEqual({
      error: {
        message: 'Too long a context.',
        type: 'invalid_request_error',
        param: null,
        code: 'engine_refused',
      },
    });
  });

  it('ends with an error frame when the engine stops without ending it', async () => {
    const world = await createGatewayWorld();
    world.chat.steps = [text('Hel')];
    expect(eventsOf((await post(world)).body).slice(2)).toEqual([BROKEN, '[DONE]']);
    world.chat.steps = [];
    expect((await post(world)).statusCode).toBe(500);
  });
});

describe('a streamed answer that lets wait', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gets a heartbeat after every 15 s of silence', async () => {
    const world = await createGatewayWorld();
    const [early, late] = [createDeferred(), createDeferred()];
    world.chat.steps = [early.promise, text('a'), late.promise, text('b'), END];
    const replied = post(world);
    await world.chat.asked(1);
    vi.advanceTimersByTime(30_000);
    early.resolve();
    await new Promise(setImmediate);
    vi.advanceTimersByTime(59_999);
    late.resolve();
    const { body } = await replied;
    expect(body.startsWith(': ping\n\n: ping\n\ndata: {')).toBe(true);
    // Two before the first piece, and three more in the minute after it.
    expect(body.match(/: ping/g)).toHaveLength(5);
    expect(deltasOf(body)).toEqual([
      { role: 'assistant', content: '' },
      { content: 'a' },
      { content: 'b' },
      {},
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is given up, and not counted, when the first piece takes 120 s', async () => {
    const world = await createGatewayWorld();
    world.chat.steps = [NEVER];
    const replied = post(world);
    await world.chat.asked(1);
    vi.advanceTimersByTime(119_999);
    expect(world.chat.options[0]?.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(world.chat.options[0]?.signal.aborted).toBe(true);
    const { statusCode, body } = await replied;
    expect(statusCode).toBe(200);
    expect(body.match(/: ping/g)).toHaveLength(7);
    expect(eventsOf(body)).toEqual([
      {
        error: {
          message: 'The request could not be carried out. Nothing was charged.',
          type: 'api_error',
          param: null,
          code: 'engine_failed',
        },
      },
      '[DONE]',
    ]);
    expect(await world.usedChats()).toBe(0);
  });

  it('is given up when nothing comes for 60 s in the middle', async () => {
    const world = await createGatewayWorld();
    world.chat.steps = [text('Hel'), NEVER];
    const replied = post(world);
    await world.chat.asked(1);
    await new Promise(setImmediate);
    vi.advanceTimersByTime(59_999);
    expect(world.chat.options[0]?.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(world.chat.options[0]?.signal.aborted).toBe(true);
    const { body } = await replied;
    expect(body.match(/: ping/g)).toHaveLength(3);
    expect(eventsOf(body).slice(2)).toEqual([BROKEN, '[DONE]']);
    expect(await world.usedChats()).toBe(1);
    expect(JSON.stringify(world.log.lines)).toContain('The engine was silent for 60 s.');
  });

  it('runs beside many others, each with one timer and its own answer', async () => {
    const world = await createGatewayWorld();
    await world.accounts.grantTier(USER_ID, 'tier2', undefined);
    const gate = createDeferred();
    world.chat.steps = [text('Hel'), gate.promise, text('lo'), END];
    const replies = Array.from({ length: 100 }, () => post(world));
    await world.chat.asked(100);
    await new Promise(setImmediate);
    expect(vi.getTimerCount()).toBe(100);
    gate.resolve();
    const bodies = (await Promise.all(replies)).map(({ body }) => body);
    for (const body of bodies) {
      const words = deltasOf(body).map((delta) => (delta as { content?: string }).content ?? '');
      expect(words.join('')).toBe('Hello');
    }
    expect(new Set(bodies).size).toBe(100);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes nothing more when a given-up engine wakes up', async () => {
    const world = await createGatewayWorld();
    const gate = createDeferred();
    let taken = 0;
    world.chat.steps = (function* () {
      yield text('Hel');
      yield gate.promise;
      for (; taken < 100; taken += 1) yield text('lo');
    })();
    const replied = post(world);
    await world.chat.asked(1);
    await new Promise(setImmediate);
    vi.advanceTimersByTime(60_000);
    const { body } = await replied;
    gate.resolve();
    await new Promise(setImmediate);
    expect(world.chat.left).toBe(1);
    expect(taken).toBe(0);
    expect(deltasOf(body)).toEqual([{ role: 'assistant', content: '' }, { content: 'Hel' }]);
    expect(world.log.messages()).toEqual(['gateway request failed']);
  });
});
