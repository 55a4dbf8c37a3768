import { createServer, type AddressInfo } from 'node:net';
import { Agent } from 'undici';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CHAT_DEFAULTS } from '../../src/domain/chat-parameters.js';
import { Secret } from '../../src/domain/secret.js';
import { createCanceller } from '../../src/gateway/engines/cancellation.js';
import {
  EngineError,
  type ChatEngine,
  type ChatPiece,
  type ChatRequest,
} from '../../src/gateway/engines/engine.js';
import type { ChatServerTimeouts } from '../../src/gateway/engines/openai/chat-server.js';
import { createOpenAiChatEngine } from '../../src/gateway/engines/openai/openai-chat-engine.js';
import { answerOf } from './answer-of.js';
import { captureLog } from '../helpers/captured-log.js';
import {
  createFakeChatServer,
  delta,
  DONE,
  event,
  json,
  raw,
  stream,
  type FakeChatServer,
} from './fake-chat-server.js';

const { signal } = new AbortController();

function chatRequest(changes: Partial<ChatRequest> = {}): ChatRequest {
  return {
    model: 'm',
    messages: [{ role: 'user', content: 'Hi' }],
    ...CHAT_DEFAULTS,
    ...changes,
  };
}

interface World {
  server: FakeChatServer;
  engine: ChatEngine;
  log: ReturnType<typeof captureLog>;
  /** All pieces of an answer. */
  ask: (
    changes?: Partial<ChatRequest>,
    options?: { stream?: boolean; signal?: AbortSignal },
  ) => Promise<ChatPiece[]>;
}

async function createWorld(
  timeouts: Partial<ChatServerTimeouts> = {},
  toUrl: (origin: string) => string = (origin) => origin,
): Promise<World> {
  const server = await createFakeChatServer();
  const log = captureLog();
  const engine = createOpenAiChatEngine({
    baseUrl: toUrl(server.origin),
    key: new Secret('engine-key'),
    logger: log.logger,
    timeouts: { retryMs: 0, ...timeouts },
  });
  onTestFinished(() => engine.close());
  const ask: World['ask'] = async (changes, options = {}) => {
    const pieces: ChatPiece[] = [];
    const asked = { stream: true, signal, ...options };
    for await (const piece of answerOf(engine, chatRequest(changes), asked)) pieces.push(piece);
    return pieces;
  };
  return { server, engine, log, ask };
}

function textOf(pieces: readonly ChatPiece[]): string {
  return pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
}

const PLAIN = { stream: false };
const HELLO_STREAM = [event(delta('Hello')), event(delta('', 'stop')), DONE];

describe('the OpenAI engine: what it sends', () => {
  it.each([
    ['without a path', (origin: string) => origin, '/v1/chat/completions'],
    ['with a slash', (origin: string) => `${origin}/`, '/v1/chat/completions'],
    ['with /v1', (origin: string) => `${origin}/v1`, '/v1/chat/completions'],
    ['with /v1/', (origin: string) => `${origin}/v1/`, '/v1/chat/completions'],
    ['below a prefix', (origin: string) => `${origin}/api`, '/api/v1/chat/completions'],
    [
      'with a version inside',
      (origin: string) => `${origin}/v1beta/openai`,
      '/v1beta/openai/chat/completions',
    ],
  ])('finds the paths of a server named %s', async (_case, toUrl, path) => {
    const { server, ask } = await createWorld({}, toUrl);
    await ask();
    expect(server.requests[0]).toMatchObject({ method: 'POST', path });
  });

  it('sends the parameters every server knows, and its own key', async () => {
    const { server, ask } = await createWorld();
    await ask({ temperature: 100 }, PLAIN);
    expect(server.requests[0]?.body).toEqual({
      model: 'm',
      messages: [{ role: 'user', content: 'Hi' }],
      max_tokens: 512,
      temperature: 100,
      top_p: 0.9,
      stream: false,
    });
    const { host, connection, ...headers } = server.requests[0]?.headers ?? {};
    expect([typeof host, connection]).toEqual(['string', 'keep-alive']);
    expect(headers).toEqual({
      accept: 'application/json',
      'accept-encoding': 'identity',
      authorization: 'Bearer engine-key',
      'content-length': expect.any(String) as string,
      'content-type': 'application/json',
    });
  });

  it('sends no authorization without a key', async () => {
    const server = await createFakeChatServer();
    const engine = createOpenAiChatEngine({ baseUrl: server.origin, logger: captureLog().logger });
    onTestFinished(() => engine.close());
    await engine.models();
    expect(server.listRequests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('sends the special parameters where they differ from their defaults', async () => {
    const { server, ask } = await createWorld();
    await ask({
      topK: 40,
      repetitionPenalty: 1.2,
      presencePenalty: -1,
      frequencyPenalty: 2,
      stop: ['END'],
      seed: 7,
      tools: [{ type: 'function', function: { name: 'f' } }],
      toolChoice: 'auto',
      responseFormat: { type: 'json_object' },
    });
    expect(server.requests[0]?.body).toMatchObject({
      top_k: 40,
      repetition_penalty: 1.2,
      repeat_penalty: 1.2,
      presence_penalty: -1,
      frequency_penalty: 2,
      stop: ['END'],
      seed: 7,
      tools: [{ type: 'function', function: { name: 'f' } }],
      tool_choice: 'auto',
      response_format: { type: 'json_object' },
      stream: true,
      stream_options: { include_usage: true },
    });
  });

  it('drops every field it does not know, wherever it stands', async () => {
    const { server, ask } = await createWorld();
    const unknown = {
      api_base: 'http://169.254.169.254',
      chat_template: '{{ x }}',
      priority: 1,
      kv_transfer_params: {},
      mm_processor_kwargs: {},
      ignore_eos: true,
      structured_outputs: { regex: '(a+)+' },
      id_slot: 0,
      grammar: 'root ::= "a"',
      lora: [],
    };
    await ask({ ...unknown, messages: [{ role: 'user', content: 'Hi', ...unknown }] }, PLAIN);
    expect(Object.keys(server.requests[0]?.body ?? {}).sort()).toEqual(
      ['max_tokens', 'messages', 'model', 'stream', 'temperature', 'top_p'].sort(),
    );
    expect(server.requests[0]?.body['messages']).toEqual([{ role: 'user', content: 'Hi' }]);
  });

  it('sends a whole conversation: parts, pictures as data, calls of tools, newer roles', async () => {
    const { server, ask } = await createWorld();
    const call = { id: 'a', name: 'f', argumentsJson: '{}' };
    await ask({
      messages: [
        { role: 'developer', content: 'Be brief.' },
        {
          role: 'user',
          name: 'Ann',
          content: [
            { type: 'text', text: 'What is it?' },
            { type: 'picture', contentType: 'image/png', base64: 'AAAA' },
          ],
        },
        { role: 'assistant', content: '', toolCalls: [call] },
        { role: 'tool', content: '42', toolCallId: 'a' },
      ],
    });
    expect(server.requests[0]?.body['messages']).toEqual([
      { role: 'system', content: 'Be brief.' },
      {
        role: 'user',
        name: 'Ann',
        content: [
          { type: 'text', text: 'What is it?' },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
        ],
      },
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'a', type: 'function', function: { name: 'f', arguments: '{}' } }],
      },
      { role: 'tool', content: '42', tool_call_id: 'a' },
    ]);
  });

  it('asks a server that cannot count tokens in streams once, and never again', async () => {
    const { server, ask } = await createWorld();
    const refusal = { error: { message: "Unknown parameter: 'stream_options'.", code: 400 } };
    server.answerNext(json(refusal, 400));
    expect(textOf(await ask())).toBe('Hello');
    expect(textOf(await ask())).toBe('Hello');
    expect(server.requests.map(({ body }) => 'stream_options' in body)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('asks anew for each of several requests that are refused so at once', async () => {
    const { server, ask } = await createWorld();
    const refusal = json({ detail: [{ loc: ['body', 'stream_options'], msg: 'Extra' }] }, 422);
    server.answerNext(refusal, refusal);
    const answers = await Promise.all([ask(), ask()]);
    expect(answers.map(textOf)).toEqual(['Hello', 'Hello']);
  });
});

describe('the OpenAI engine: a reply in one piece', () => {
  it('gives the text, the reason to finish and the counts', async () => {
    const { ask } = await createWorld();
    expect(await ask({}, PLAIN)).toEqual([
      { type: 'text', text: 'Hello' },
      { type: 'end', finishReason: 'stop', usage: { promptTokens: 3, completionTokens: 1 } },
    ]);
  });

  it.each<[string, unknown, ChatPiece[]]>([
    [
      'reasoning_content and timings',
      {
        choices: [{ message: { content: 'b', reasoning_content: 'a' }, finish_reason: 'length' }],
        timings: { predicted_ms: 1 },
      },
      [
        { type: 'reasoning', text: 'a' },
        { type: 'text', text: 'b' },
        { type: 'end', finishReason: 'length', usage: undefined },
      ],
    ],
    [
      'reasoning under its other name, and content in parts',
      {
        choices: [
          {
            message: {
              content: [
                { type: 'text', text: 'b' },
                { type: 'text', text: 'c' },
              ],
              reasoning: 'a',
            },
            finish_reason: 'eos',
          },
        ],
      },
      [
        { type: 'reasoning', text: 'a' },
        { type: 'text', text: 'bc' },
        { type: 'end', finishReason: 'stop', usage: undefined },
      ],
    ],
    [
      'the text of a completion',
      { choices: [{ text: 'a' }], error: null },
      [
        { type: 'text', text: 'a' },
        { type: 'end', finishReason: 'stop', usage: undefined },
      ],
    ],
    [
      'calls of tools without index, with arguments as an object',
      {
        choices: [
          {
            message: {
              content: null,
              tool_calls: [
                { id: 'x', function: { name: 'f', arguments: { a: 1 } } },
                { id: 'y', function: { name: 'g', arguments: '{}' } },
              ],
            },
            finish_reason: 'tool_calls',
          },
        ],
        usage: { prompt_tokens: -1, completion_tokens: 'many' },
      },
      [
        { type: 'tool_call', index: 0, id: 'x', name: 'f', argumentsJson: '{"a":1}' },
        { type: 'tool_call', index: 1, id: 'y', name: 'g', argumentsJson: '{}' },
        { type: 'end', finishReason: 'tool_calls', usage: undefined },
      ],
    ],
  ])('understands %s', async (_case, body, pieces) => {
    const { server, ask } = await createWorld();
    server.answerNext(json(body));
    expect(await ask({}, PLAIN)).toEqual(pieces);
  });

  it('is taken where a stream was asked for', async () => {
    const { server, ask } = await createWorld();
    server.answerNext(json({ choices: [{ message: { content: 'a' }, finish_reason: 'stop' }] }));
    expect(textOf(await ask())).toBe('a');
  });

  it('may be a stream where none was asked for', async () => {
    const { server, ask } = await createWorld();
    server.answerNext(stream(...HELLO_STREAM));
    expect(textOf(await ask({}, PLAIN))).toBe('Hello');
  });

  it.each([
    ['no JSON', raw('<html>')],
    ['nothing', raw('')],
    ['a JSON text', raw('"hi"')],
    ['no choices', json({ object: 'chat.completion' })],
    ['an empty list of choices', json({ choices: [] })],
    ['a page', raw('<html>', 'text/html')],
  ])('fails when it is %s', async (_case, answer) => {
    const { server, ask } = await createWorld();
    server.answerNext(answer);
    await expect(ask({}, PLAIN)).rejects.toMatchObject({ code: 'engine_failed' });
  });

  it('fails when it is compressed against our wish', async () => {
    const { server, ask } = await createWorld();
    server.answerNext((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end('x');
    });
    await expect(ask({}, PLAIN)).rejects.toMatchObject({ code: 'engine_failed' });
  });
});

describe('the OpenAI engine: a stream', () => {
  it('gives each piece as it comes, and the counts that come last', async () => {
    const { server, ask } = await createWorld();
    server.answerNext(
      stream(
        ': ping\n\n',
        event({ choices: [{ index: 0, delta: { role: 'assistant' }, finish_reason: null }] }),
        event(delta('Hel')),
        event({ choices: [{ index: 1, delta: { content: 'another choice' } }] }),
        event({ choices: [{ index: 0, delta: {} }] }),
        event({ choices: [{ index: 0, delta: { content: null, reasoning: 'hm' } }] }),
        event(delta('lo')),
        event({ type: 'ping' }),
        event(delta('', 'length')),
        event({ choices: [], usage: { prompt_tokens: 3, completion_tokens: 2 } }),
        DONE,
      ),
    );
    expect(await ask()).toEqual([
      { type: 'text', text: 'Hel' },
      { type: 'reasoning', text: 'hm' },
      { type: 'text', text: 'lo' },
      { type: 'end', finishReason: 'length', usage: { promptTokens: 3, completionTokens: 2 } },
    ]);
  });

  it('is read with any line ends, split anywhere, also inside a character', async () => {
    const { server, ask } = await createWorld();
    const text = 'Привет, 🦊!';
    const bytes = Buffer.from(
      `data: ${JSON.stringify(delta(text))}\r\n\r\ndata: ${JSON.stringify(delta('', 'stop'))}\r\rdata: [DONE]\n\n`,
    );
    const pieces = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at, at + 1));
    server.answerNext(stream(...pieces));
    expect(textOf(await ask())).toBe(text);
  });

  it('may have an event of more than a megabyte', async () => {
    const { server, ask } = await createWorld();
    const text = 'x'.repeat(2_000_000);
    server.answerNext(stream(event(delta(text)), event(delta('', 'stop')), DONE));
    expect(textOf(await ask())).toBe(text);
  });

  it('is whole without [DONE] when it gave its reason to finish', async () => {
    const { server, ask } = await createWorld();
    server.answerNext(stream(event(delta('Hello', 'stop')).trimEnd()));
    expect((await ask()).at(-1)).toMatchObject({ type: 'end', finishReason: 'stop' });
  });

  it.each([
    ['ends without a reason to finish', stream(event(delta('Hel')))],
    ['is empty', stream()],
    ['has an event that is no JSON', stream(event(delta('Hel')), 'data: {"choi\n\n')],
    [
      'loses its connection',
      (response: { write: (text: string) => void; destroy: () => void }) => {
        response.write(event(delta('Hel')));
        response.destroy();
      },
    ],
  ])('that %s has failed', async (_case, answer) => {
    const { server, ask } = await createWorld();
    server.answerNext(answer);
    await expect(ask()).rejects.toMatchObject({ code: 'engine_failed' });
    expect(server.requests).toHaveLength(1);
  });

  it('leaves its connection to later requests', async () => {
    const { server, ask } = await createWorld();
    for (let asked = 0; asked < 10; asked += 1) await ask();
    // The next one may begin before the last bytes of the one before came.
    expect(server.connections).toBeLessThan(4);
  });

  it('that does not end after [DONE] loses its connection, not its answer', async () => {
    const { server, ask } = await createWorld();
    server.answerNext((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(HELLO_STREAM.join(''));
    });
    expect(textOf(await ask())).toBe('Hello');
    await server.waitForLoss();
  });
});

describe('the OpenAI engine: errors', () => {
  it.each<[string, number, unknown, string]>([
    ['OpenAI', 400, { error: { message: 'Too long.', type: 't', param: null, code: null } }, ''],
    ['llama.cpp', 400, { error: { code: 400, message: 'Too long.', type: 'x' } }, ''],
    ['llama.cpp without pictures', 501, { error: { code: 501, message: 'Too long.' } }, ''],
    ['vLLM before', 400, { object: 'error', message: 'Too long.', code: 400 }, ''],
    ['vLLM', 404, { error: { message: 'Too long.', type: 'NotFoundError', code: 404 } }, ''],
    ['Ollama', 404, { error: { message: 'Too long.', type: 'not_found_error' } }, ''],
    ['a bare text', 413, { error: 'Too long.' }, ''],
    ['FastAPI', 422, { detail: 'Too long.' }, ''],
    ["FastAPI's list", 422, { detail: [{ loc: ['body', 'top_p'], msg: 'Too long.' }] }, 'top_p: '],
  ])('tells the sender why %s refuses', async (_case, status, body, before) => {
    const { server, ask } = await createWorld();
    server.answerNext(json(body, status));
    await expect(ask()).rejects.toMatchObject({
      code: 'engine_refused',
      message: `${before}Too long.`,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('has words of its own for a refusal without any', async () => {
    const { server, ask } = await createWorld();
    server.answerNext(raw('<html>No.</html>', 'text/html', 400));
    await expect(ask()).rejects.toMatchObject({
      code: 'engine_refused',
      message: 'The engine refuses this request.',
    });
  });

  it.each([
    ['an address', 'see https://10.0.0.5:8000/v1/models?a=b now', 'see … now'],
    ['an address without a scheme', 'from 10.0.0.5:8000 or vllm.local:80', 'from … or …'],
    ['paths', 'no /models/secret/x.gguf or ~/x/y or ../a/b here', 'no … or … or … here'],
    ['a Windows path', String.raw`no C:\models\x.gguf here`, 'no … here'],
    ['a key', 'Bearer abcdef and sk-abcdefghijkl', '[redacted] and …'],
    ['lines', 'one\n\n\ttwo\u0000', 'one two'],
    ['what only looks like it', 'meta-llama/Llama-3 and/or 1/2', 'meta-llama/Llama-3 and/or 1/2'],
    ['too much', 'x'.repeat(5000), `${'x'.repeat(299)}…`],
  ])('keeps %s out of what the sender reads', async (_case, told, read) => {
    const { server, ask } = await createWorld();
    server.answerNext(json({ error: { message: told } }, 400));
    await expect(ask()).rejects.toMatchObject({ code: 'engine_refused', message: read });
  });

  it.each([401, 402, 403])('takes %i for the operator to mend, and says so', async (status) => {
    const { server, ask, log } = await createWorld();
    server.answerNext(json({ error: { message: 'Wrong key engine-key.' } }, status));
    await expect(ask()).rejects.toMatchObject({ code: 'engine_failed' });
    expect(log.messages()).toEqual([
      'the chat server refuses us: check LLM_ENGINE_URL and LLM_ENGINE_KEY',
    ]);
    expect(JSON.stringify(log.lines)).not.toContain('engine-key');
  });

  it.each([
    [408, 'engine_unavailable', 1],
    [429, 'engine_unavailable', 1],
    [502, 'engine_unavailable', 2],
    [503, 'engine_unavailable', 2],
    [504, 'engine_unavailable', 2],
    [500, 'engine_failed', 1],
    [418, 'engine_failed', 1],
    [302, 'engine_failed', 1],
  ])('takes %i for %s, after %i request(s)', async (status, code, requests) => {
    const { server, ask } = await createWorld();
    const answer = json({ error: { message: 'the prompt was: Hi' } }, status);
    server.answerNext(answer, answer);
    const failure = await ask().catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ code, message: `The chat server answered ${status}.` });
    expect(server.requests).toHaveLength(requests);
  });

  it('answers after all when the second attempt succeeds', async () => {
    const { server, ask } = await createWorld();
    server.answerNext(json({ error: { code: 503, message: 'Loading model' } }, 503));
    expect(textOf(await ask())).toBe('Hello');
  });

  it('does not send again what was lost after it had arrived', async () => {
    const { server, ask } = await createWorld();
    server.answerNext((response) => {
      response.destroy();
    });
    await expect(ask()).rejects.toMatchObject({ code: 'engine_failed' });
    expect(server.requests).toHaveLength(1);
  });

  it('says that a server is away where nobody listens', async () => {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    const { engine, ask } = await createWorld({}, () => `http://127.0.0.1:${port}`);
    await expect(ask()).rejects.toMatchObject({ code: 'engine_unavailable' });
    await expect(engine.models()).rejects.toMatchObject({ code: 'engine_unavailable' });
  });

  it.each<[string, unknown, string]>([
    ["OpenAI's", { error: { message: 'Boom', type: 'server_error' } }, 'engine_failed'],
    ['a flat one', { object: 'error', message: 'Boom', code: 500 }, 'engine_failed'],
    ['a bare text', { error: 'Boom' }, 'engine_failed'],
    ['one that is busy', { error: { message: 'Boom', code: 503 } }, 'engine_failed'],
    ['one that refuses', { error: { message: 'Boom', code: 400 } }, 'engine_refused'],
    ['a flat one that refuses', { object: 'error', message: 'Boom', code: 400 }, 'engine_refused'],
    [
      'one that refuses by its type',
      { error: { message: 'Boom', type: 'BadRequestError' } },
      'engine_refused',
    ],
  ])('finds an error within a stream: %s', async (_case, error, code) => {
    const { server, ask } = await createWorld();
    server.answerNext(stream(event(delta('Hel')), event(error), DONE));
    await expect(ask()).rejects.toMatchObject({ code });
    expect(server.requests).toHaveLength(1);
  });

  it('finds an error within a reply in one piece', async () => {
    const { server, ask } = await createWorld();
    server.answerNext(json({ error: { message: 'Boom' } }));
    await expect(ask({}, PLAIN)).rejects.toMatchObject({ code: 'engine_failed' });
  });
});

describe('the OpenAI engine: time and size', () => {
  const silent = (): void => undefined;
  const begun = (response: { write: (text: string) => void }): void => {
    response.write(event(delta('Hel')));
  };

  it.each<[string, Partial<ChatServerTimeouts>, boolean, typeof silent | typeof begun, RegExp]>([
    ['a stream without a first byte', { firstByteMs: 30 }, true, silent, /first|No byte/],
    [
      'a stream of which only the head came',
      { firstByteMs: 30 },
      true,
      (response: { write: (text: string) => void; flushHeaders?: () => void }) =>
        response.flushHeaders?.(),
      /No byte/,
    ],
    ['a stream that falls silent', { idleMs: 30 }, true, begun, /Nothing came/],
    ['a stream that takes too long', { streamMs: 30 }, true, begun, /took over/],
    ['a whole reply that takes too long', { wholeReplyMs: 30 }, false, silent, /took over|No byte/],
  ])('gives up on %s', async (_case, timeouts, streamed, answer, message) => {
    const { server, ask } = await createWorld(timeouts);
    server.answerNext(answer);
    const failure = await ask({}, { stream: streamed }).catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({
      code: 'engine_failed',
      message: expect.stringMatching(message) as string,
    });
    await server.waitForLoss();
    expect(server.requests).toHaveLength(1);
  });

  it('waits for a whole reply longer than for a first byte', async () => {
    const { server, ask } = await createWorld({ firstByteMs: 1 });
    server.answerNext((response) => {
      setTimeout(() => {
        void json({ choices: [{ text: 'late' }] })(response, {
          method: 'POST',
          path: '',
          headers: {},
          body: {},
        });
      }, 30);
    });
    expect(textOf(await ask({}, PLAIN))).toBe('late');
  });

  it('does not take a slow reader for a silent engine', async () => {
    const { server, engine } = await createWorld({ idleMs: 30 });
    server.answerNext(stream(...HELLO_STREAM));
    const pieces = answerOf(engine, chatRequest(), { stream: true, signal })[
      Symbol.asyncIterator
    ]();
    await pieces.next();
    // Three times what a silent engine has; the time itself is what is tested.
    await new Promise((resolve) => setTimeout(resolve, 90));
    expect(await pieces.next()).toMatchObject({ value: { type: 'end' } });
  });

  it('cuts off a stream that never stops at 32 MB', async () => {
    const { server, ask } = await createWorld();
    const chunk = event(delta('x'.repeat(1024 * 1024)));
    server.answerNext((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const more = (): void => {
        if (!response.destroyed) response.write(chunk, more);
      };
      more();
    });
    await expect(ask()).rejects.toMatchObject({
      code: 'engine_failed',
      message: expect.stringContaining('longer than') as string,
    });
    await server.waitForLoss();
  });

  it('reads from the server no faster than its reader reads', async () => {
    const { server, engine } = await createWorld();
    const chunk = event(delta('x'.repeat(64 * 1024)));
    let written = 0;
    let blocked = false;
    server.answerNext((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const more = (): void => {
        while (written < 256 && !response.destroyed) {
          written += 1;
          blocked = !response.write(chunk);
          if (blocked) {
            response.once('drain', more);
            return;
          }
        }
      };
      more();
    });
    const pieces = answerOf(engine, chatRequest(), { stream: true, signal })[
      Symbol.asyncIterator
    ]();
    await pieces.next();
    // The sockets of both sides take some megabytes; then the server has to wait.
    let before = -1;
    await vi.waitFor(
      () => {
        const now = written;
        const stands = now === before;
        before = now;
        expect(stands && blocked).toBe(true);
      },
      { interval: 100 },
    );
    expect(written).toBeLessThan(256);
    await pieces.return(undefined);
    await server.waitForLoss();
  });
});

describe('the OpenAI engine: abort and close', () => {
  it('lets go of the server when the reader leaves', async () => {
    const { server, engine } = await createWorld();
    server.answerNext((response) => {
      response.write(event(delta('Hel')));
    });
    for await (const piece of answerOf(engine, chatRequest(), { stream: true, signal })) {
      expect(piece).toEqual({ type: 'text', text: 'Hel' });
      break;
    }
    await server.waitForLoss();
  });

  it.each([
    ['before the first byte', true, () => undefined],
    ['before a whole reply', false, () => undefined],
    [
      'within a stream',
      true,
      (response: { write: (text: string) => void }) => {
        response.write(event(delta('Hel')));
      },
    ],
  ])('lets go of the server when the signal aborts %s', async (_case, streamed, answer) => {
    const { server, ask } = await createWorld();
    const client = new AbortController();
    server.answerNext(answer);
    const answered = ask({}, { stream: streamed, signal: client.signal });
    await server.waitForRequests(1);
    client.abort();
    await expect(answered).rejects.toMatchObject({ code: 'engine_aborted' });
    await server.waitForLoss();
    expect(server.requests).toHaveLength(1);
  });

  it('lets go of the server when the signal aborts while nobody reads', async () => {
    const { server, engine } = await createWorld();
    const client = new AbortController();
    server.answerNext((response) => {
      response.write(event(delta('Hel')));
    });
    const answer = answerOf(engine, chatRequest(), { stream: true, signal: client.signal });
    const pieces = answer[Symbol.asyncIterator]();
    await pieces.next();
    client.abort();
    await server.waitForLoss();
    await expect(pieces.next()).rejects.toMatchObject({ code: 'engine_aborted' });
  });

  it('fails with the reason of a caller who gave up on the engine', async () => {
    const { server, ask } = await createWorld();
    const caller = new AbortController();
    server.answerNext(() => undefined);
    const answered = ask({}, { signal: caller.signal });
    await server.waitForRequests(1);
    const reason = new EngineError('engine_failed', 'It was silent.');
    caller.abort(reason);
    await expect(answered).rejects.toBe(reason);
    await server.waitForLoss();
  });

  it('leaves connections alone that were given to it', async () => {
    const server = await createFakeChatServer();
    const dispatcher = new Agent();
    onTestFinished(() => dispatcher.close());
    const { logger } = captureLog();
    const engine = createOpenAiChatEngine({ baseUrl: server.origin, logger, dispatcher });
    expect(await engine.models()).toEqual(['m']);
    await engine.close();
    expect(dispatcher.destroyed).toBe(false);
    const pieces = answerOf(engine, chatRequest(), { stream: true, signal })[
      Symbol.asyncIterator
    ]();
    await expect(pieces.next()).rejects.toMatchObject({ code: 'engine_unavailable' });
  });

  it('sends nothing for a signal that was aborted before', async () => {
    const { server, ask } = await createWorld();
    const answered = ask({}, { signal: AbortSignal.abort() });
    await expect(answered).rejects.toMatchObject({ code: 'engine_aborted' });
    expect(server.requests).toHaveLength(0);
  });

  it('stops waiting for its second attempt when the signal aborts', async () => {
    const { server, ask } = await createWorld({ retryMs: 60_000 });
    const client = new AbortController();
    server.answerNext(json({}, 503));
    const answered = ask({}, { signal: client.signal });
    await server.waitForRequests(1);
    setTimeout(() => {
      client.abort();
    }, 30);
    await expect(answered).rejects.toMatchObject({ code: 'engine_aborted' });
    expect(server.requests).toHaveLength(1);
  });

  it.each([true, false])('leaves no listener behind, streamed: %s', async (stream) => {
    const { engine } = await createWorld();
    const stopListening = vi.fn();
    const cancellation = { ...createCanceller(), onCancel: vi.fn(() => stopListening) };
    if (stream) await engine.stream(chatRequest(), cancellation, { take: () => undefined });
    else await engine.complete(chatRequest(), cancellation);
    expect(cancellation.onCancel).toHaveBeenCalledOnce();
    await vi.waitFor(() => {
      expect(stopListening).toHaveBeenCalledOnce();
    });
  });

  it('ends what is under way as aborted when it closes, and takes nothing more', async () => {
    const { server, engine, ask } = await createWorld();
    server.answerNext(() => undefined);
    const answered = ask();
    const ended = expect(answered).rejects.toMatchObject({ code: 'engine_aborted' });
    await server.waitForRequests(1);
    await engine.close();
    await ended;
    await expect(ask()).rejects.toMatchObject({ code: 'engine_unavailable' });
    await engine.close();
  });
});

describe('the OpenAI engine: models', () => {
  it('asks once for callers at the same time and while the list is fresh', async () => {
    const { server, engine } = await createWorld();
    expect(await Promise.all([engine.models(), engine.models()])).toEqual([['m'], ['m']]);
    await engine.models();
    expect(server.listRequests).toHaveLength(1);
    expect(server.listRequests[0]).toMatchObject({ method: 'GET', path: '/v1/models' });
  });

  it('shows files by their names alone, and asks the server by their paths', async () => {
    const { server, engine, ask } = await createWorld();
    const ids = [
      '/models/x.gguf',
      '/other/x.gguf',
      String.raw`C:\models\y.gguf`,
      'models/z.gguf',
      'meta-llama/Llama-3-8B',
      '/models/llama/',
      'llama3:8b',
      'llama3:8b',
    ];
    const odd = [{ id: '' }, { id: 7 }, { id: 'a\nb' }, { id: 'x'.repeat(500) }, null, 'm'];
    server.listModels = json({ data: [...ids.map((id) => ({ id })), ...odd] });
    expect(await engine.models()).toEqual([
      'x.gguf',
      'x.gguf-2',
      'y.gguf',
      'z.gguf',
      'meta-llama/Llama-3-8B',
      'llama',
      'llama3:8b',
    ]);
    await ask({ model: 'x.gguf-2' });
    expect(server.requests[0]?.body['model']).toBe('/other/x.gguf');
  });

  it.each([
    ['an error', json({ detail: 'Not Found' }, 404), 'engine_failed'],
    ['a page', raw('<html>', 'text/html'), 'engine_failed'],
    ['another object', json({ models: [] }), 'engine_failed'],
    ['a refusal of the key', json({}, 401), 'engine_failed'],
    ['not now', json({}, 429), 'engine_unavailable'],
    ['two megabytes', raw(JSON.stringify({ data: 'x'.repeat(2_000_000) })), 'engine_failed'],
  ])('fails without an earlier list when the server answers %s', async (_case, answer, code) => {
    const { server, engine } = await createWorld();
    server.listModels = answer;
    await expect(engine.models()).rejects.toMatchObject({ code });
  });

  it('gives up on a list that does not come', async () => {
    const { server, engine } = await createWorld({ listMs: 30 });
    server.listModels = () => undefined;
    await expect(engine.models()).rejects.toMatchObject({ code: 'engine_failed' });
  });
});
