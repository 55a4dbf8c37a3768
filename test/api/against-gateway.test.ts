import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createApiClient, type ApiClient } from '../../src/api/client.js';
import { ApiRateLimitedError } from '../../src/api/errors.js';
import type { ChatDelta } from '../../src/api/chat/answer.js';
import type { ChatParameters } from '../../src/domain/chat-parameters.js';
import type { ImageParameters } from '../../src/domain/image-parameters.js';
import type { Category } from '../../src/domain/limits.js';
import { EngineError } from '../../src/gateway/engines/engine.js';
import { text } from '../gateway/fake-chat-engine.js';
import { FAKE_GIF, FAKE_PNG } from '../gateway/fake-engine.js';
import { createGatewayWorld, USER_ID, type GatewayWorld } from '../gateway/gateway-world.js';
import { failureOf } from '../helpers/fake-api.js';
import { PNG } from '../helpers/image-jobs.js';

/** The bot's two halves of the API, over a real port: what one says the other must understand. */

const IMAGE: ImageParameters = {
  model: 'sdxl-base',
  prompt: 'a red fox',
  negativePrompt: 'blurry',
  sampler: 'Euler',
  steps: 20,
  width: 768,
  height: 1024,
  cfgScale: 9,
  loras: { add_detail: 0.5 },
  seed: 7,
};

const MANY = { model: 'sdxl-base', prompt: 'a red fox', count: 3 };

const GIF = {
  prompt: 'a red fox',
  negativePrompt: 'blurry',
  sampler: 'Euler',
  cfgScale: 0,
  steps: 50,
};

const CHAT: ChatParameters = {
  model: 'Mixtral-8x7B-Instruct-v0.1',
  messages: [{ role: 'user', content: 'How many books?' }],
};

interface World extends GatewayWorld {
  client: ApiClient;
}

async function createWorld(overrides: Parameters<typeof createGatewayWorld>[0] = {}) {
  let baseUrl = '';
  const world = await createGatewayWorld({ publicUrl: () => baseUrl, ...overrides });
  await world.server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = world.server.server.address() as AddressInfo;
  baseUrl = `http://127.0.0.1:${port}`;
  const client = createApiClient({ baseUrl, logger: world.log.logger });
  onTestFinished(() => client.close());
  return { ...world, client };
}

/** Pays in advance, as the bot does before it queues a job. */
async function reserve({ usage }: World, category: Category): Promise<string> {
  const chargeId = 'charge-0001';
  await usage.reserve({ userId: USER_ID, category, chargeId });
  return chargeId;
}

async function read(stream: AsyncIterable<ChatDelta>): Promise<ChatDelta[]> {
  const deltas: ChatDelta[] = [];
  for await (const delta of stream) deltas.push(delta);
  return deltas;
}

/** A second request of each kind is one too many. */
const ONE_EACH = {
  image: { requests: 1, periodSeconds: 60 },
  gif: { requests: 1, periodSeconds: 60 },
  llm: { requests: 1, periodSeconds: 60 },
};
const TIGHT = { free: ONE_EACH, tier1: ONE_EACH, tier2: ONE_EACH };

describe('the client and our gateway', () => {
  it('agree on every list', async () => {
    const { client, engine, chat } = await createWorld();
    await client.ping();
    expect(await client.images.models()).toEqual(await engine.models());
    expect(await client.images.modelsForMany()).toEqual(await engine.models());
    expect(await client.images.samplers()).toEqual(await engine.samplers());
    expect(await client.images.loras()).toEqual(await engine.loras());
    expect(await client.chat.models()).toEqual(await chat.models());
  });

  it('agree on the limits', async () => {
    const { client } = await createWorld();
    const limits = await client.limits();
    expect(limits['Free Tier']).toMatchObject({ LLM: '20 requests per 60 seconds' });
  });
});

describe('a picture', () => {
  it('is drawn with every parameter as it was asked for', async () => {
    const { client, key, engine } = await createWorld();
    const image = await client.images.generate(IMAGE, { key });
    expect(image).toEqual({ bytes: FAKE_PNG, contentType: 'image/png', seed: 7 });
    expect(engine.requests).toEqual([IMAGE]);
  });

  it('that was reserved is counted once', async () => {
    const world = await createWorld();
    const chargeId = await reserve(world, 'image');
    await world.client.images.generate(IMAGE, { key: world.key, chargeId });
    expect(await world.used()).toBe(1);
  });

  it('names the parameter that the gateway refuses', async () => {
    const { client, key } = await createWorld();
    const drawing = (changes: Partial<ImageParameters>) =>
      failureOf(client.images.generate({ ...IMAGE, ...changes }, { key }));
    expect(await drawing({ steps: 36 })).toMatchObject({ code: 'invalid_request', param: 'steps' });
    expect(await drawing({ cfgScale: 31 })).toMatchObject({ param: 'cfg_scale' });
    expect(await drawing({ model: 'nope' })).toMatchObject({ param: 'model' });
    expect(await drawing({ loras: { nope: 1 } })).toMatchObject({ param: 'loras' });
  });

  it("ends at the engine with the caller's signal", async () => {
    const { client, key, engine } = await createWorld();
    const caller = new AbortController();
    engine.draw = (_request, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new EngineError('engine_aborted', 'stopped'));
        });
        caller.abort();
      });
    const drawing = client.images.generate(IMAGE, { key, signal: caller.signal });
    expect(await failureOf(drawing)).toMatchObject({ code: 'aborted' });
    await vi.waitFor(() => {
      expect(engine.signals[0]?.aborted).toBe(true);
    });
  });
});

describe('several pictures', () => {
  it('are drawn with seeds that follow each other', async () => {
    const { client, key, engine } = await createWorld();
    const images = await client.images.generateMany({ ...MANY, seed: 7 }, { key });
    expect(images).toEqual(Array(3).fill({ bytes: FAKE_PNG, contentType: 'image/png' }));
    expect(engine.requests.map(({ model, prompt, seed }) => [model, prompt, seed])).toEqual([
      ['sdxl-base', 'a red fox', 7],
      ['sdxl-base', 'a red fox', 8],
      ['sdxl-base', 'a red fox', 9],
    ]);
  });

  it('that were reserved are counted once', async () => {
    const world = await createWorld();
    const chargeId = await reserve(world, 'image');
    await world.client.images.generateMany(MANY, { key: world.key, chargeId });
    expect(await world.used()).toBe(1);
  });

  it.each([0, 6])('are refused when %i are wanted', async (count) => {
    const { client, key } = await createWorld();
    const drawing = client.images.generateMany({ ...MANY, count }, { key });
    expect(await failureOf(drawing)).toMatchObject({
      code: 'invalid_request',
      param: 'image_count',
    });
  });
});

describe('a GIF', () => {
  it('is made of a text alone', async () => {
    const { client, key, engine } = await createWorld();
    const gif = await client.gifs.fromText('a red fox', { key, seed: 7 });
    expect(gif).toEqual({ bytes: FAKE_GIF, contentType: 'image/gif', seed: 7 });
    expect(engine.gifRequests).toMatchObject([{ prompt: 'a red fox', seed: 7 }]);
  });

  it('is made with every parameter as it was asked for, and fetched', async () => {
    const { client, key, engine } = await createWorld();
    const gif = await client.gifs.generate({ ...GIF, seed: 7 }, { key });
    expect(gif).toEqual({ bytes: FAKE_GIF, contentType: 'image/gif', seed: 7 });
    expect(engine.gifRequests).toEqual([{ ...GIF, seed: 7 }]);
  });

  it('that was reserved is counted once, both ways', async () => {
    const world = await createWorld();
    const { client, key } = world;
    const chargeId = await reserve(world, 'gif');
    await client.gifs.generate(GIF, { key, chargeId });
    await client.gifs.fromText('a red fox', { key, chargeId });
    expect(await world.usedGifs()).toBe(1);
  });

  it('names the parameter that the gateway refuses', async () => {
    const { client, key } = await createWorld();
    const animating = (changes: Partial<typeof GIF>) =>
      failureOf(client.gifs.generate({ ...GIF, ...changes }, { key }));
    expect(await animating({ steps: 51 })).toMatchObject({ param: 'steps' });
    expect(await animating({ cfgScale: 21 })).toMatchObject({ param: 'cfg_scale' });
    expect(await animating({ sampler: 'nope' })).toMatchObject({ param: 'sampler' });
  });

  it("ends at the engine with the caller's signal", async () => {
    const { client, key, engine } = await createWorld();
    const caller = new AbortController();
    engine.animate = () => {
      caller.abort();
      return new Promise(() => undefined);
    };
    const animating = client.gifs.fromText('a red fox', { key, signal: caller.signal });
    expect(await failureOf(animating)).toMatchObject({ code: 'aborted' });
    await vi.waitFor(() => {
      expect(engine.signals[0]?.aborted).toBe(true);
    });
  });
});

describe('a conversation', () => {
  it('gets its answer whole, with its usage', async () => {
    const { client, key } = await createWorld();
    expect(await client.chat.complete(CHAT, { key })).toEqual({
      text: 'Hello, world',
      finishReason: 'stop',
      usage: { promptTokens: 9, completionTokens: 3 },
      model: CHAT.model,
      requestId: expect.any(String) as string,
    });
  });

  it('gets its answer in pieces, with its usage', async () => {
    const { client, key } = await createWorld();
    expect(await read(client.chat.stream(CHAT, { key }))).toEqual([
      text('Hello'),
      text(', '),
      text('world'),
      {
        type: 'end',
        finishReason: 'stop',
        usage: { promptTokens: 9, completionTokens: 3 },
        model: CHAT.model,
        requestId: expect.any(String) as string,
      },
    ]);
  });

  it('gets what the model thinks and which tools it calls, both ways', async () => {
    const { client, key, chat } = await createWorld();
    chat.steps = [
      { type: 'reasoning', text: 'Hm.' },
      { type: 'tool_call', index: 0, id: 'a', name: 'f', argumentsJson: '{"x"' },
      { type: 'tool_call', index: 0, argumentsJson: ':1}' },
      { type: 'end', finishReason: 'tool_calls', usage: undefined },
    ];
    const told = {
      finishReason: 'tool_calls',
      toolCalls: [{ id: 'a', name: 'f', argumentsJson: '{"x":1}' }],
    };
    expect(await client.chat.complete(CHAT, { key })).toMatchObject({ reasoning: 'Hm.', ...told });
    const deltas = await read(client.chat.stream(CHAT, { key }));
    expect(deltas).toMatchObject([
      { type: 'reasoning', text: 'Hm.' },
      { type: 'end', ...told },
    ]);
  });

  it('reaches the engine with every parameter and message as it was asked for', async () => {
    const { client, key, chat } = await createWorld();
    const parameters: ChatParameters = {
      model: CHAT.model,
      messages: [
        { role: 'system', content: 'Be brief.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'picture', contentType: 'image/png', base64: PNG.toString('base64') },
          ],
        },
        {
          role: 'assistant',
          content: '',
          toolCalls: [{ id: 'call-1', name: 'look', argumentsJson: '{}' }],
        },
        { role: 'tool', content: 'A dot.', toolCallId: 'call-1' },
      ],
      maxTokens: 128,
      temperature: 1.5,
      topP: 0.5,
      topK: 40,
      repetitionPenalty: 1.1,
      presencePenalty: -1,
      frequencyPenalty: 1,
      stop: ['END'],
      seed: 7,
    };
    await client.chat.complete(parameters, { key });
    await read(client.chat.stream(parameters, { key }));
    expect(chat.requests).toMatchObject([parameters, parameters]);
    expect(chat.options.map(({ stream }) => stream)).toEqual([false, true]);
  });

  it('that was reserved is counted once, streamed too', async () => {
    const world = await createWorld();
    const { client, key } = world;
    const chargeId = await reserve(world, 'llm');
    await client.chat.complete(CHAT, { key, chargeId });
    await read(client.chat.stream(CHAT, { key, chargeId }));
    expect(await world.usedChats()).toBe(1);
  });

  it('ends with the error that its engine has in the middle of it', async () => {
    const { client, key, chat } = await createWorld();
    chat.steps = [text('Hello'), new EngineError('engine_failed', 'boom')];
    const stream = client.chat.stream(CHAT, { key })[Symbol.asyncIterator]();
    expect(await stream.next()).toEqual({ done: false, value: text('Hello') });
    expect(await failureOf(stream.next())).toMatchObject({ code: 'server' });
  });

  it('ends with the status of an engine that fails before its first word', async () => {
    const { client, key, chat } = await createWorld();
    chat.steps = [new EngineError('engine_unavailable', 'busy')];
    expect(await failureOf(read(client.chat.stream(CHAT, { key })))).toMatchObject({
      code: 'server',
      status: 503,
    });
  });

  it('stops its engine when the loop is left', async () => {
    const { client, key, chat } = await createWorld();
    chat.steps = [text('Hello'), new Promise(() => undefined)];
    for await (const delta of client.chat.stream(CHAT, { key })) {
      expect(delta).toEqual(text('Hello'));
      break;
    }
    await vi.waitFor(() => {
      expect(chat.options[0]?.signal.aborted).toBe(true);
    });
  });
});

type Call = (world: World, key: string) => Promise<unknown>;

const CALLS: [name: string, call: Call][] = [
  ['images.generate', ({ client }, key) => client.images.generate(IMAGE, { key })],
  ['images.generateMany', ({ client }, key) => client.images.generateMany(MANY, { key })],
  ['gifs.fromText', ({ client }, key) => client.gifs.fromText('a red fox', { key })],
  ['gifs.generate', ({ client }, key) => client.gifs.generate(GIF, { key })],
  ['chat.complete', ({ client }, key) => client.chat.complete(CHAT, { key })],
  ['chat.stream', ({ client }, key) => read(client.chat.stream(CHAT, { key }))],
];

describe.each(CALLS)('%s', (_name, call) => {
  it('is refused for a key that nobody has', async () => {
    const world = await createWorld();
    expect(await failureOf(call(world, 'vc_nobody'))).toMatchObject({ code: 'unauthorized' });
  });

  it('is refused for a key that is banned', async () => {
    const world = await createWorld();
    await world.accounts.ban(USER_ID);
    expect(await failureOf(call(world, world.key))).toMatchObject({ code: 'forbidden' });
  });

  it('tells how long its limit lasts', async () => {
    const world = await createWorld({ limits: TIGHT });
    await call(world, world.key);
    const error = await failureOf(call(world, world.key));
    expect(error).toMatchObject({
      code: 'rate_limited',
      status: 429,
      requestId: expect.any(String) as string,
    });
    const retryAfterMs = error instanceof ApiRateLimitedError ? error.retryAfterMs : undefined;
    expect(retryAfterMs).toBeGreaterThan(0);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
  });
});
