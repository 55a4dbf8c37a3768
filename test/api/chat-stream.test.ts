import type { ServerResponse } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import type { ChatDelta } from '../../src/api/chat/answer.js';
import { CALL_LIMITS } from '../../src/api/call-limits.js';
import type { ApiClient, ApiClientOptions } from '../../src/api/client.js';
import { createFakeApi, failureOf, KEY, sendJson } from '../helpers/fake-api.js';

const PARAMETERS = { model: 'asked', messages: [{ role: 'user', content: 'Hello' }] } as const;

function chunk(delta: Record<string, unknown>, changes: Record<string, unknown> = {}): string {
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: null }],
    ...changes,
  });
}

const HI = chunk({ content: 'Hi' });
const STOP = JSON.stringify({ model: 'm', choices: [{ delta: {}, finish_reason: 'stop' }] });
const DONE = '[DONE]';
const END: ChatDelta = { type: 'end', finishReason: 'stop', model: 'm' };

const framed = (events: string[]): string => events.map((data) => `data: ${data}\n\n`).join('');

function beginStream(reply: ServerResponse): ServerResponse {
  return reply.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'x-request-id': 'id-1',
  });
}

async function read(client: ApiClient, signal?: AbortSignal): Promise<ChatDelta[]> {
  const deltas: ChatDelta[] = [];
  for await (const delta of client.chat.stream(PARAMETERS, { key: KEY, signal })) {
    deltas.push(delta);
  }
  return deltas;
}

/** An API that sends these bytes in these pieces and ends. */
function streaming(...pieces: (string | Buffer)[]) {
  return createFakeApi((reply) => {
    beginStream(reply);
    const [first = '', ...rest] = pieces;
    // One after the other, so that each is a packet of its own.
    const next = (piece: string | Buffer): void => {
      reply.write(piece, () => {
        const following = rest.shift();
        if (following === undefined) reply.end();
        else setImmediate(next, following);
      });
    };
    next(first);
  });
}

/** An API that sends this and then nothing more; `closed` is called when the client goes. */
async function hanging(text: string, options?: Partial<ApiClientOptions>) {
  const closed = vi.fn();
  const api = await createFakeApi((reply) => {
    reply.once('close', closed);
    beginStream(reply).write(text);
  }, options);
  return { ...api, closed };
}

const deltasOf = async (...events: string[]) => read((await streaming(framed(events))).client);
const failureAfter = async (...events: string[]) =>
  failureOf(read((await streaming(framed(events))).client));

describe('chat.stream', () => {
  it('asks for a stream with a count of the tokens, when the loop begins', async () => {
    const { client, received } = await streaming(framed([HI, STOP, DONE]));
    const stream = client.chat.stream(PARAMETERS, { key: KEY });
    expect(received).toEqual([]);
    for await (const delta of stream) expect(delta).toBeDefined();
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      ...PARAMETERS,
      stream: true,
      stream_options: { include_usage: true },
    });
  });

  it('hands the pieces out with what is told of the answer at its end', async () => {
    const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 };
    const deltas = await deltasOf(
      chunk({ role: 'assistant', content: '' }),
      chunk({ reasoning_content: 'Hm.' }),
      chunk({ reasoning: ' Well.' }),
      HI,
      chunk({ content: ' there' }),
      STOP,
      chunk({}, { choices: [], usage }),
      DONE,
    );
    expect(deltas).toEqual([
      { type: 'reasoning', text: 'Hm.' },
      { type: 'reasoning', text: ' Well.' },
      { type: 'text', text: 'Hi' },
      { type: 'text', text: ' there' },
      { ...END, usage: { promptTokens: 3, completionTokens: 2 }, requestId: 'id-1' },
    ]);
  });

  it('hands a piece out as soon as it is there', async () => {
    let finish = (): void => undefined;
    const { client } = await createFakeApi((reply) => {
      beginStream(reply).write(framed([HI]));
      finish = () => reply.end(framed([STOP, DONE]));
    });
    const types: string[] = [];
    for await (const { type } of client.chat.stream(PARAMETERS, { key: KEY })) {
      types.push(type);
      // The rest is only sent once the beginning was read.
      if (type === 'text') finish();
    }
    expect(types).toEqual(['text', 'end']);
  });

  it('reads frames that come byte by byte, with CRLF, comments and split characters', async () => {
    const text = `: ping\r\n\r\ndata: ${chunk({ content: 'a 🦊 ö' })}\r\n\r\n:\r\ndata: ${STOP}\r\n\r\n`;
    const { client } = await streaming(...[...Buffer.from(text)].map((byte) => Buffer.of(byte)));
    expect(await read(client)).toEqual([
      { type: 'text', text: 'a 🦊 ö' },
      { ...END, requestId: 'id-1' },
    ]);
  });

  it('takes a frame of more than a megabyte', async () => {
    const long = 'x'.repeat(2_000_000);
    const [delta] = await deltasOf(chunk({ content: long }), STOP, DONE);
    expect(delta).toEqual({ type: 'text', text: long });
  });

  it('puts the calls of tools together', async () => {
    const piece = (index: number, call: Record<string, unknown>) =>
      chunk({ tool_calls: [{ index, ...call }] });
    const deltas = await deltasOf(
      piece(0, { id: 'a', type: 'function', function: { name: 'f', arguments: '' } }),
      piece(0, { function: { arguments: '{"x"' } }),
      piece(1, { id: 'b', function: { name: 'g', arguments: '{}' } }),
      piece(0, { function: { arguments: ':1}' } }),
      chunk({}, { choices: [{ delta: {}, finish_reason: 'tool_calls' }] }),
      DONE,
    );
    expect(deltas).toEqual([
      {
        type: 'end',
        finishReason: 'tool_calls',
        toolCalls: [
          { id: 'a', name: 'f', argumentsJson: '{"x":1}' },
          { id: 'b', name: 'g', argumentsJson: '{}' },
        ],
        model: 'm',
        requestId: 'id-1',
      },
    ]);
  });

  it.each([
    ['a reason without [DONE]', [HI, STOP]],
    ['[DONE] without a reason', [HI, DONE]],
    [
      'a reason beside the last words',
      [chunk({}, { choices: [{ delta: { content: 'Hi' }, finish_reason: 'stop' }] }), DONE],
    ],
  ])('takes %s for the end', async (_case, events) => {
    expect(await deltasOf(...events)).toEqual([
      { type: 'text', text: 'Hi' },
      { ...END, requestId: 'id-1' },
    ]);
  });

  it('reads nothing after [DONE]', async () => {
    const { client, closed } = await hanging(framed([HI, STOP, DONE, 'no JSON']));
    expect((await read(client)).map(({ type }) => type)).toEqual(['text', 'end']);
    await vi.waitFor(() => {
      expect(closed).toHaveBeenCalled();
    });
  });

  it('makes pieces of an answer that an API without streams sends whole', async () => {
    const { client } = await createFakeApi((reply) => {
      const message = { content: 'Hi', reasoning: 'Hm.' };
      sendJson(reply, 200, { model: 'm', choices: [{ message, finish_reason: 'stop' }] });
    });
    expect(await read(client)).toEqual([
      { type: 'reasoning', text: 'Hm.' },
      { type: 'text', text: 'Hi' },
      END,
    ]);
  });

  it('asks a second time when it is read a second time', async () => {
    const { client, received } = await streaming(framed([HI, STOP, DONE]));
    await read(client);
    await read(client);
    expect(received).toHaveLength(2);
  });
});

describe('an error inside a stream', () => {
  const error = (fields: Record<string, unknown>) =>
    JSON.stringify({ error: { message: 'why', type: 't', param: null, code: null, ...fields } });

  it.each([
    ['of the request', { type: 'invalid_request_error', param: 'top_k' }, 'invalid_request'],
    ['of the key', { type: 'authentication_error' }, 'unauthorized'],
    ['of standing', { type: 'permission_error' }, 'forbidden'],
    ['of a quota', { type: 'insufficient_quota' }, 'forbidden'],
    ['of a name', { type: 'not_found_error' }, 'not_found'],
    ['of a rate', { type: 'rate_limit_error' }, 'rate_limited'],
    ['of the engine', { type: 'api_error', code: 'engine_failed' }, 'server'],
    ['of no known kind', {}, 'server'],
    ['with a status as its code', { code: 401 }, 'unauthorized'],
    ['with a number that is no status', { code: 7 }, 'server'],
  ])('%s becomes the class that it would be as a status', async (_case, fields, code) => {
    const failure = await failureAfter(HI, error(fields), DONE);
    expect(failure).toMatchObject({ code, requestId: 'id-1' });
    expect(failure.message).toContain('why');
  });

  it('names the parameter and the wait', async () => {
    expect(await failureAfter(error({ code: 400, param: 'top_k' }))).toHaveProperty(
      'param',
      'top_k',
    );
    const message = 'Free users can make 10 requests per 60 seconds.';
    expect(await failureAfter(error({ message }))).toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 60_000,
    });
  });

  it.each([
    ['the first shape', { error: 'why' }],
    ["vLLM's flat shape", { object: 'error', message: 'why', type: 'InternalServerError' }],
    ['a piece of an answer', { choices: [{ delta: {}, finish_reason: 'error' }], error: 'why' }],
  ])('is read in %s, too', async (_case, body) => {
    const failure = await failureAfter(HI, JSON.stringify(body));
    expect(failure).toMatchObject({ code: 'server' });
    expect(failure.message).toContain('why');
  });

  it('comes after the words that came before it', async () => {
    const { client } = await streaming(framed([HI, error({})]));
    const texts: string[] = [];
    const reading = (async () => {
      for await (const delta of client.chat.stream(PARAMETERS, { key: KEY })) {
        texts.push(delta.type);
      }
    })();
    expect(await failureOf(reading)).toMatchObject({ code: 'server' });
    expect(texts).toEqual(['text']);
  });

  it('is not repeated', async () => {
    const { client, received } = await streaming(framed([error({ type: 'rate_limit_error' })]));
    await failureOf(read(client));
    expect(received).toHaveLength(1);
  });
});

describe('a stream that breaks off', () => {
  it('in the middle of the answer is a broken connection', async () => {
    expect(await failureAfter(HI)).toMatchObject({ code: 'connection', sent: true });
  });

  it('with its socket is a broken connection', async () => {
    const { client } = await createFakeApi((reply) => {
      beginStream(reply).write(framed([HI]), () => reply.socket?.destroy());
    });
    expect(await failureOf(read(client))).toMatchObject({ code: 'connection', sent: true });
  });

  it.each([
    ['before anything', []],
    ['with [DONE] alone', [DONE]],
    ['in the middle of a piece', [HI, HI.slice(0, 20)]],
    ['with what is no JSON', [HI, 'oops']],
    ['with another shape', [HI, '{"choices":{}}']],
    ['with words that are numbers', [chunk({ content: 5 })]],
  ])('%s is a bad reply', async (_case, events) => {
    expect(await failureAfter(...events)).toMatchObject({ code: 'bad_reply', requestId: 'id-1' });
  });

  it('when nothing comes for long is a timeout, and ends the connection', async () => {
    const { client, closed } = await hanging(framed([HI]), {
      callLimits: { chatStream: { ...CALL_LIMITS.chatStream, idleMs: 30 } },
    });
    expect(await failureOf(read(client))).toMatchObject({ code: 'timeout' });
    await vi.waitFor(() => {
      expect(closed).toHaveBeenCalled();
    });
  });

  it('when heartbeats are all that comes is a timeout in the end', async () => {
    const { client } = await createFakeApi(
      (reply) => {
        beginStream(reply);
        const heartbeat = setInterval(() => reply.write(': ping\n\n'), 10);
        reply.once('close', () => {
          clearInterval(heartbeat);
        });
      },
      { callLimits: { chatStream: { ...CALL_LIMITS.chatStream, timeoutMs: 100 } } },
    );
    expect(await failureOf(read(client))).toMatchObject({ code: 'timeout' });
  });
});

describe('who leaves a stream', () => {
  it('ends its connection', async () => {
    const { client, closed } = await hanging(framed([HI, HI]));
    for await (const delta of client.chat.stream(PARAMETERS, { key: KEY })) {
      expect(delta.type).toBe('text');
      break;
    }
    await vi.waitFor(() => {
      expect(closed).toHaveBeenCalled();
    });
  });

  it('by a throw ends its connection', async () => {
    const { client, closed } = await hanging(framed([HI]));
    const leaving = (async () => {
      for await (const { type } of client.chat.stream(PARAMETERS, { key: KEY })) {
        throw new Error(`enough of ${type}`);
      }
    })();
    await expect(leaving).rejects.toThrow('enough of text');
    await vi.waitFor(() => {
      expect(closed).toHaveBeenCalled();
    });
  });

  it('by its signal ends its connection, and the loop with an error', async () => {
    const { client, closed } = await hanging(framed([HI]));
    const caller = new AbortController();
    const reading = (async () => {
      const stream = client.chat.stream(PARAMETERS, { key: KEY, signal: caller.signal });
      for await (const { type } of stream) if (type === 'text') caller.abort();
    })();
    expect(await failureOf(reading)).toMatchObject({ code: 'aborted' });
    await vi.waitFor(() => {
      expect(closed).toHaveBeenCalled();
    });
  });

  it('by its signal ends its connection without reading on', async () => {
    const { client, closed } = await hanging(framed([HI]));
    const caller = new AbortController();
    const stream = client.chat.stream(PARAMETERS, { key: KEY, signal: caller.signal });
    await stream[Symbol.asyncIterator]().next();
    caller.abort();
    await vi.waitFor(() => {
      expect(closed).toHaveBeenCalled();
    });
  });
});
