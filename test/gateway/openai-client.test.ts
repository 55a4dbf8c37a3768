import { once } from 'node:events';
import OpenAI, {
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  PermissionDeniedError,
  RateLimitError,
} from 'openai';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/gateway/engines/engine.js';
import type { GatewayDeps } from '../../src/gateway/gateway.js';
import { END, text } from './fake-chat-engine.js';
import { createGatewayWorld, USER_ID, type GatewayWorld } from './gateway-world.js';
import { dataUrl } from '../helpers/pictures.js';

const MODEL = 'Mixtral-8x7B-Instruct-v0.1';
const QUESTION = {
  model: MODEL,
  messages: [{ role: 'user' as const, content: 'How many books are there now?' }],
};
const NEVER = new Promise<never>(() => undefined);

interface ClientWorld extends GatewayWorld {
  /** The official client, as its users set it up but for the retries. */
  client: OpenAI;
  clientWith: (options: { apiKey?: string; maxRetries?: number }) => OpenAI;
}

async function createClientWorld(overrides: Partial<GatewayDeps> = {}): Promise<ClientWorld> {
  const world = await createGatewayWorld(overrides);
  const address = await world.server.listen({ port: 0, host: '127.0.0.1' });
  const clientWith: ClientWorld['clientWith'] = ({ apiKey = world.key, maxRetries = 0 }) =>
    new OpenAI({ baseURL: `${address}/v1`, apiKey, maxRetries });
  return { ...world, clientWith, client: clientWith({}) };
}

async function errorOf(call: PromiseLike<unknown>): Promise<APIError> {
  const thrown = await Promise.resolve(call).then(
    () => new Error('it worked'),
    (reason: unknown) => reason,
  );
  if (thrown instanceof APIError) return thrown;
  throw new Error('The client threw no APIError.', { cause: thrown });
}

async function wordsOf(
  stream: AsyncIterable<OpenAI.Chat.Completions.ChatCompletionChunk>,
): Promise<string> {
  let words = '';
  for await (const { choices } of stream) words += choices[0]?.delta.content ?? '';
  return words;
}

describe("OpenAI's client", () => {
  it('chats', async () => {
    const { client } = await createClientWorld();
    const { data, request_id: requestId } = await client.chat.completions
      .create(QUESTION)
      .withResponse();
    expect(data).toMatchObject({
      object: 'chat.completion',
      model: MODEL,
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          message: { role: 'assistant', content: 'Hello, world' },
        },
      ],
      usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 },
    });
    expect(requestId).toMatch(/^[\da-f-]{36}$/);
  });

  it('reads a stream', async () => {
    const { client } = await createClientWorld();
    const stream = await client.chat.completions.create({ ...QUESTION, stream: true });
    expect(await wordsOf(stream)).toBe('Hello, world');
  });

  it('reads a stream with its usage', async () => {
    const { client } = await createClientWorld();
    const stream = await client.chat.completions.create({
      ...QUESTION,
      stream: true,
      stream_options: { include_usage: true },
    });
    const usages = [];
    for await (const { usage } of stream) usages.push(usage);
    expect(usages.pop()).toEqual({ prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 });
    expect(usages).toHaveLength(5);
    expect(usages.every((usage) => usage === null)).toBe(true);
  });

  it('puts a streamed answer with calls of tools together again', async () => {
    const { client, chat } = await createClientWorld();
    chat.steps = [
      text('Let me add.'),
      { type: 'tool_call', index: 0, id: 'call_a', name: 'add', argumentsJson: '{"x":' },
      { type: 'tool_call', index: 0, argumentsJson: '1}' },
      { type: 'end', finishReason: 'tool_calls', usage: undefined },
    ];
    const completion = await client.chat.completions.stream(QUESTION).finalChatCompletion();
    expect(completion.choices[0]).toMatchObject({
      finish_reason: 'tool_calls',
      message: {
        content: 'Let me add.',
        tool_calls: [{ id: 'call_a', function: { name: 'add', arguments: '{"x":1}' } }],
      },
    });
  });

  it('shows a picture', async () => {
    const { client, chat } = await createClientWorld();
    const create = { width: 30, height: 20, channels: 3, background: 'red' } as const;
    const picture = await sharp({ create }).png().toBuffer();
    await client.chat.completions.create({
      model: 'llava-1.5-7b-hf',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What’s in this image?' },
            // The documentation labels its PNG like this.
            { type: 'image_url', image_url: { url: dataUrl(picture, 'image/jpeg') } },
          ],
        },
      ],
    });
    expect(chat.requests[0]?.messages[0]?.content).toEqual([
      { type: 'text', text: 'What’s in this image?' },
      { type: 'picture', contentType: 'image/png', base64: picture.toString('base64') },
    ]);
  });

  it('lists the models', async () => {
    const { client } = await createClientWorld();
    const ids = [];
    for await (const { id, object } of client.models.list()) ids.push([id, object]);
    expect(ids).toEqual([
      ['llava-1.5-7b-hf', 'model'],
      [MODEL, 'model'],
    ]);
  });

  it('tells a bad request by its parameter, streamed or not', async () => {
    const { client } = await createClientWorld();
    for (const stream of [false, true]) {
      const error = await errorOf(
        client.chat.completions.create({ ...QUESTION, temperature: 101, stream }),
      );
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error).toMatchObject({
        status: 400,
        param: 'temperature',
        code: 'invalid_parameter',
        type: 'invalid_request_error',
      });
      expect(error.message).toBe('400 temperature must be a number from 0 to 100');
      expect(error.requestID).toMatch(/^[\da-f-]{36}$/);
    }
    const unknown = await errorOf(client.chat.completions.create({ ...QUESTION, model: 'gpt-9' }));
    expect(unknown).toBeInstanceOf(BadRequestError);
    expect(unknown).toMatchObject({ param: 'model', code: 'model_not_found' });
  });

  it('tells a wrong key', async () => {
    const { clientWith } = await createClientWorld();
    const error = await errorOf(
      clientWith({ apiKey: 'your_api_key' }).chat.completions.create(QUESTION),
    );
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, code: 'invalid_api_key' });
  });

  it('tells a suspended key, and does not try again', async () => {
    const { clientWith, accounts, log } = await createClientWorld();
    await accounts.suspend(USER_ID);
    const error = await errorOf(
      clientWith({ maxRetries: 2 }).chat.completions.create({ ...QUESTION, stream: true }),
    );
    expect(error).toBeInstanceOf(PermissionDeniedError);
    expect(error).toMatchObject({ status: 403, code: 'not_subscribed' });
    expect(log.messages()).toEqual(['gateway request failed']);
  });

  it('tells a used-up limit and when to come again', async () => {
    const free = { image: null, gif: null, llm: { requests: 1, periodSeconds: 60 } };
    const { client } = await createClientWorld({ limits: { free, tier1: free, tier2: free } });
    await client.chat.completions.create(QUESTION);
    const error = await errorOf(client.chat.completions.create({ ...QUESTION, stream: true }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 429, code: 'rate_limit_exceeded' });
    const retryAfterMs = Number(error.headers?.get('retry-after-ms'));
    expect(retryAfterMs).toBeGreaterThan(0);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
    expect(error.headers?.get('x-ratelimit-remaining-requests')).toBe('0');
  });

  it('tells an engine that failed, and does not ask it again', async () => {
    const { clientWith, chat } = await createClientWorld();
    const client = clientWith({ maxRetries: 2 });
    chat.steps = [new EngineError('engine_failed', 'out of memory')];
    for (const stream of [false, true]) {
      const error = await errorOf(client.chat.completions.create({ ...QUESTION, stream }));
      expect(error).toBeInstanceOf(InternalServerError);
      expect(error).toMatchObject({ status: 500, code: 'engine_failed' });
    }
    expect(chat.requests).toHaveLength(2);
  });

  it('tells an engine that is busy', async () => {
    const { client, chat } = await createClientWorld();
    chat.steps = [new EngineError('engine_unavailable', 'full')];
    const error = await errorOf(client.chat.completions.create(QUESTION));
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error).toMatchObject({ status: 503, code: 'engine_unavailable' });
    expect(error.headers?.get('retry-after-ms')).toBe('5000');
  });

  it('gets the error of a stream that breaks off after its beginning', async () => {
    const { client, chat } = await createClientWorld();
    chat.steps = [text('Hel'), new EngineError('engine_failed', 'out of memory')];
    const stream = await client.chat.completions.create({ ...QUESTION, stream: true });
    let words = '';
    const reading = async (): Promise<void> => {
      for await (const { choices } of stream) words += choices[0]?.delta.content ?? '';
    };
    const error = await errorOf(reading());
    expect(words).toBe('Hel');
    expect(error).toMatchObject({ code: 'engine_failed', type: 'api_error' });
    expect(error.message).toContain('The answer broke off here.');
  });

  it('ends the engine when it aborts a stream', async () => {
    const { client, chat } = await createClientWorld();
    chat.steps = [text('Hel'), NEVER];
    const stream = await client.chat.completions.create({ ...QUESTION, stream: true });
    const signal = chat.options[0]?.signal;
    expect(signal?.aborted).toBe(false);
    const aborted = signal && once(signal, 'abort');
    let words = '';
    for await (const { choices } of stream) {
      words += choices[0]?.delta.content ?? '';
      if (words !== '') stream.controller.abort();
    }
    expect(words).toBe('Hel');
    await aborted;
    expect(signal?.aborted).toBe(true);
  });

  it('ends the engine when it aborts a request that is not streamed', async () => {
    const { client, chat } = await createClientWorld();
    chat.steps = [NEVER, END];
    const controller = new AbortController();
    const error = errorOf(client.chat.completions.create(QUESTION, { signal: controller.signal }));
    await chat.asked(1);
    const signal = chat.options[0]?.signal;
    const aborted = signal && once(signal, 'abort');
    controller.abort();
    expect(await error).toBeInstanceOf(APIUserAbortError);
    await aborted;
    expect(signal?.aborted).toBe(true);
  });
});
