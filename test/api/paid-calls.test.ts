import { describe, expect, it, vi } from 'vitest';
import type { ApiClient } from '../../src/api/client.js';
import { CALL_LIMITS, type CallLimits } from '../../src/api/call-limits.js';
import type { PaidCallOptions } from '../../src/api/paid-request.js';
import type { ImageParameters } from '../../src/domain/image-parameters.js';
import { createFakeApi, failureOf, KEY, sendForever, sendJson } from '../helpers/fake-api.js';

const PROMPT = 'a red fox';
const IMAGE: ImageParameters = {
  model: 'sdxl-base',
  prompt: PROMPT,
  steps: 20,
  width: 768,
  height: 1024,
  cfgScale: 9,
  loras: {},
};
const GIF = { prompt: PROMPT, sampler: 'Euler', cfgScale: 8, steps: 30 };
const CHAT = { model: 'm', messages: [{ role: 'user', content: PROMPT }] } as const;

async function read(pieces: AsyncIterable<unknown>): Promise<void> {
  for await (const piece of pieces) expect(piece).toBeDefined();
}

type PaidCall = (client: ApiClient, options: PaidCallOptions) => Promise<unknown>;

const CALLS: [name: string, limit: keyof CallLimits, call: PaidCall][] = [
  ['images.generate', 'image', ({ images }, options) => images.generate(IMAGE, options)],
  [
    'images.generateMany',
    'images',
    ({ images }, options) => images.generateMany({ model: 'm', prompt: PROMPT, count: 2 }, options),
  ],
  ['gifs.fromText', 'gif', ({ gifs }, options) => gifs.fromText(PROMPT, options)],
  ['gifs.generate', 'fileAddresses', ({ gifs }, options) => gifs.generate(GIF, options)],
  ['chat.complete', 'chat', ({ chat }, options) => chat.complete(CHAT, options)],
  ['chat.stream', 'chatStream', ({ chat }, options) => read(chat.stream(CHAT, options))],
];

/** The limits of one kind of call made small; the others stay. */
function smaller(name: keyof CallLimits, changes: Partial<CallLimits['image']>) {
  return { callLimits: { [name]: { ...CALL_LIMITS[name], ...changes } } };
}

describe.each(CALLS)('%s', (_name, limit, call) => {
  it('sends who pays and the reservation, and refuses packed replies', async () => {
    const { client, received } = await createFakeApi((reply) => {
      sendJson(reply, 400, {});
    });
    await failureOf(call(client, { key: KEY, chargeId: 'charge-1' }));
    const [request] = received;
    expect(request).toMatchObject({
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-encoding': 'identity',
        'idempotency-key': 'charge-1',
      },
    });
    expect(request?.headers.authorization === `Bearer ${KEY}`).toBe(limit.startsWith('chat'));
    const body = JSON.parse(request?.body ?? '') as Record<string, unknown>;
    expect(body['token']).toBe(limit.startsWith('chat') ? undefined : KEY);
  });

  it('sends no reservation where none was made', async () => {
    const { client, received } = await createFakeApi((reply) => {
      sendJson(reply, 400, {});
    });
    await failureOf(call(client, { key: KEY }));
    expect(received[0]?.headers).not.toHaveProperty('idempotency-key');
  });

  it.each([
    [400, 'invalid_request'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [408, 'timeout'],
    [413, 'invalid_request'],
    [429, 'rate_limited'],
    [500, 'server'],
    [502, 'server'],
    [503, 'server'],
  ])('is sent once when the API answers %i', async (status, code) => {
    const { client, received } = await createFakeApi((reply) => {
      sendJson(reply, status, { error: { message: 'no' } }, { 'x-request-id': 'id-1' });
    });
    const error = await failureOf(call(client, { key: KEY }));
    expect(error).toMatchObject({ code, status, requestId: 'id-1' });
    expect(received).toHaveLength(1);
  });

  it('tells how long a rate limit lasts and leaves the waiting to the caller', async () => {
    const { client, received } = await createFakeApi((reply) => {
      sendJson(reply, 429, {}, { 'retry-after': '7', 'retry-after-ms': '6500' });
    });
    const error = await failureOf(call(client, { key: KEY }));
    expect(error).toMatchObject({ code: 'rate_limited', retryAfterMs: 6500 });
    expect(received).toHaveLength(1);
  });

  it('is not redirected, with the key, to where the API points', async () => {
    const { client, received } = await createFakeApi((reply) => {
      reply.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect(await failureOf(call(client, { key: KEY }))).toMatchObject({ status: 307 });
    expect(received).toHaveLength(1);
  });

  it('is sent once when the connection breaks after it was sent', async () => {
    const { client, received } = await createFakeApi((reply) => reply.socket?.destroy());
    const error = await failureOf(call(client, { key: KEY }));
    expect(error).toMatchObject({ code: 'connection', sent: true });
    expect(received).toHaveLength(1);
  });

  it('is sent once when the connection breaks in the middle of the reply', async () => {
    const { client, received } = await createFakeApi((reply) => {
      reply.writeHead(200, { 'content-type': 'text/event-stream', 'content-length': '100' });
      reply.write('data: ', () => reply.socket?.destroy());
    });
    const error = await failureOf(call(client, { key: KEY }));
    expect(error).toMatchObject({ code: 'connection', sent: true });
    expect(received).toHaveLength(1);
  });

  it('is sent again when it certainly never arrived', async () => {
    const api = await createFakeApi(() => undefined);
    await api.close();
    const error = await failureOf(call(api.client, { key: KEY }));
    expect(error).toMatchObject({ code: 'connection', sent: false, retryable: true });
    expect(api.log.messages()).toEqual(Array(3).fill('api call failed'));
  });

  it('ends by itself when no answer comes, and is not sent again', async () => {
    const { client, log } = await createFakeApi(() => undefined, smaller(limit, { timeoutMs: 50 }));
    expect(await failureOf(call(client, { key: KEY }))).toMatchObject({ code: 'timeout' });
    expect(log.messages()).toEqual(['api call failed']);
  });

  it('refuses a reply without end before it fills the memory', async () => {
    const closed = vi.fn();
    const { client } = await createFakeApi(
      (reply) => {
        reply.once('close', closed);
        reply.writeHead(200, { 'content-type': 'text/event-stream' });
        sendForever(reply, Buffer.from(': ping\n\n'.repeat(100)));
      },
      smaller(limit, { maxReplyBytes: 100_000 }),
    );
    const error = await failureOf(call(client, { key: KEY }));
    expect(error).toMatchObject({ code: 'bad_reply' });
    expect(error.message).toContain('longer than 100000 bytes');
    await vi.waitFor(() => {
      expect(closed).toHaveBeenCalled();
    });
  });

  it("ends with the caller's signal, at the API too", async () => {
    const closed = vi.fn();
    const caller = new AbortController();
    const { client, received } = await createFakeApi((reply) => {
      reply.once('close', closed);
      caller.abort();
    });
    const options = { key: KEY, signal: caller.signal };
    expect(await failureOf(call(client, options))).toMatchObject({ code: 'aborted' });
    await vi.waitFor(() => {
      expect(closed).toHaveBeenCalled();
    });
    expect(await failureOf(call(client, options))).toMatchObject({ code: 'aborted' });
    expect(received).toHaveLength(1);
  });

  it("ends with the caller's signal while it waits to be sent again", async () => {
    const minute = { firstDelayMs: 60_000, maxDelayMs: 60_000, maxRetryAfterMs: 60_000 };
    const api = await createFakeApi(() => undefined, {
      retryPolicy: { maxAttempts: 3, ...minute },
    });
    await api.close();
    const caller = new AbortController();
    const failure = failureOf(call(api.client, { key: KEY, signal: caller.signal }));
    await vi.waitFor(() => {
      expect(api.log.messages()).toEqual(['api call failed']);
    });
    caller.abort();
    expect(await failure).toMatchObject({ code: 'aborted' });
  });

  it('takes an error that comes with status 200 for a bad reply and tells what it says', async () => {
    const { client, received } = await createFakeApi((reply) => {
      sendJson(reply, 200, { error: { message: 'models are loading' } }, { 'x-request-id': 'id' });
    });
    const error = await failureOf(call(client, { key: KEY }));
    expect(error).toMatchObject({ code: 'bad_reply', retryable: false, requestId: 'id' });
    expect(error.message).toContain('models are loading');
    expect(received).toHaveLength(1);
  });

  it('leaves neither key nor prompt in the log', async () => {
    const { client, log } = await createFakeApi((reply) => {
      sendJson(reply, 400, { error: { message: `key ${KEY} may not draw ${PROMPT}` } });
    });
    await failureOf(call(client, { key: KEY }));
    expect(log.lines).not.toEqual([]);
    expect(JSON.stringify(log.lines)).not.toContain(KEY);
    expect(JSON.stringify(log.lines)).not.toContain(PROMPT);
  });
});
