import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createApiClient, type ApiClient } from '../../src/api/client.js';
import { API_ERROR_CODES, ApiError } from '../../src/api/errors.js';
import type { ImageParameters } from '../../src/domain/image-parameters.js';
import { captureLog } from '../helpers/captured-log.js';

const KEY = `vc_${'k'.repeat(38)}`;
const PNG = Buffer.from('\x89PNG\r\n\x1a\nand so on', 'latin1');
const PARAMETERS: ImageParameters = {
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

interface Received {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}

/** A real server that answers as the test says and remembers what came. */
async function createApi(answer: (reply: ServerResponse, call: number) => void) {
  const received: Received[] = [];
  const server = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      received.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      answer(reply, received.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const log = captureLog();
  const client = createApiClient({
    baseUrl: `http://127.0.0.1:${port}/api/`,
    logger: log.logger,
    retryPolicy: { maxAttempts: 3, firstDelayMs: 1, maxDelayMs: 1, maxRetryAfterMs: 50 },
  });
  onTestFinished(async () => {
    await client.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { client, received, log, server };
}

function sendJson(reply: ServerResponse, status: number, body: unknown, headers = {}): void {
  reply.writeHead(status, { 'content-type': 'application/json', ...headers });
  reply.end(JSON.stringify(body));
}

async function failureOf(call: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  if (!(error instanceof ApiError)) throw new Error(`not an ApiError: ${String(error)}`);
  expect(API_ERROR_CODES).toContain(error.code);
  return error;
}

const generate = (client: ApiClient, signal?: AbortSignal) =>
  client.images.generate(PARAMETERS, { key: KEY, signal });

describe('images.generate', () => {
  it('sends the parameters by their documented names and returns the picture', async () => {
    const { client, received } = await createApi((reply) => {
      reply.writeHead(200, { 'content-type': 'application/octet-stream', 'x-seed': '7' });
      reply.end(PNG);
    });
    const image = await client.images.generate(PARAMETERS, { key: KEY, chargeId: 'charge-1' });
    expect(image).toEqual({ bytes: PNG, contentType: 'image/png', seed: 7 });
    expect(received[0]).toMatchObject({
      method: 'POST',
      url: '/api/sd',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'charge-1',
        'accept-encoding': 'identity',
      },
    });
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      token: KEY,
      model: 'sdxl-base',
      prompt: 'a red fox',
      negative_prompt: 'blurry',
      sampler: 'Euler',
      steps: 20,
      width: 768,
      height: 1024,
      cfg_scale: 9,
      loras: { add_detail: 0.5 },
      seed: 7,
    });
  });

  it.each([
    ['image/jpeg', Buffer.from('\xff\xd8\xff\xe0', 'latin1')],
    ['image/webp', Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')],
    ['image/gif', Buffer.from('GIF89a', 'latin1')],
  ])('tells %s by the bytes', async (contentType, bytes) => {
    const { client } = await createApi((reply) => reply.end(bytes));
    expect(await generate(client)).toEqual({ bytes, contentType });
  });

  it.each([
    [400, 'invalid_request'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [429, 'rate_limited'],
    [500, 'server'],
    [503, 'server'],
  ])('is sent once when the API answers %i', async (status, code) => {
    const { client, received } = await createApi((reply) => {
      sendJson(reply, status, { error: { message: 'no' } });
    });
    expect(await failureOf(generate(client))).toMatchObject({ code, status });
    expect(received).toHaveLength(1);
  });

  it('is sent once when the connection breaks after it was sent', async () => {
    const { client, received } = await createApi((reply) => reply.socket?.destroy());
    expect(await failureOf(generate(client))).toMatchObject({ code: 'connection', sent: true });
    expect(received).toHaveLength(1);
  });

  it('is sent again when it certainly never arrived', async () => {
    const { client, server, log } = await createApi(() => undefined);
    await new Promise((resolve) => server.close(resolve));
    expect(await failureOf(generate(client))).toMatchObject({
      code: 'connection',
      sent: false,
      retryable: true,
    });
    expect(log.messages()).toEqual(Array(3).fill('api call failed'));
  });

  it('takes an error that comes with status 200 for a bad reply and tells what it says', async () => {
    const { client } = await createApi((reply) => {
      sendJson(reply, 200, { error: { message: 'models are loading' } });
    });
    const error = await failureOf(generate(client));
    expect(error).toMatchObject({ code: 'bad_reply', retryable: false });
    expect(error.message).toContain('models are loading');
  });

  it('refuses a picture without end before it fills the memory', async () => {
    const { client } = await createApi((reply) => {
      const chunk = Buffer.alloc(1024 * 1024);
      const more = (): void => {
        while (!reply.destroyed && reply.write(chunk));
        if (!reply.destroyed) reply.once('drain', more);
      };
      more();
    });
    const error = await failureOf(generate(client));
    expect(error).toMatchObject({ code: 'bad_reply' });
    expect(error.message).toContain('longer than');
  });

  it("ends with the caller's signal, at the API too", async () => {
    const closed = vi.fn();
    const client = new AbortController();
    const api = await createApi((reply) => {
      reply.once('close', closed);
      client.abort();
    });
    expect(await failureOf(generate(api.client, client.signal))).toMatchObject({ code: 'aborted' });
    await vi.waitFor(() => {
      expect(closed).toHaveBeenCalled();
    });
    expect(await failureOf(generate(api.client, client.signal))).toMatchObject({ code: 'aborted' });
    expect(api.received).toHaveLength(1);
  });

  it('leaves neither key nor prompt in the log', async () => {
    const { client, log } = await createApi((reply) => {
      sendJson(reply, 400, { error: { message: `key ${KEY} may not` } });
    });
    await failureOf(generate(client));
    expect(log.lines).not.toEqual([]);
    expect(JSON.stringify(log.lines)).not.toContain(KEY);
    expect(JSON.stringify(log.lines)).not.toContain('red fox');
  });
});

describe('lists', () => {
  it.each([
    ['models', '/api/sd/models'],
    ['samplers', '/api/sd/samplers'],
    ['loras', '/api/sd/loras'],
  ] as const)('%s are asked for once and kept', async (list, url) => {
    const { client, received } = await createApi((reply) => {
      sendJson(reply, 200, ['one', 'two']);
    });
    expect(await client.images[list]()).toEqual(['one', 'two']);
    expect(await client.images[list]()).toEqual(['one', 'two']);
    expect(received.map((request) => request.url)).toEqual([url]);
  });

  it('are asked for again after a passing failure', async () => {
    const { client, received } = await createApi((reply, call) => {
      if (call === 1) sendJson(reply, 503, {}, { 'retry-after-ms': '1' });
      else if (call === 2) reply.socket?.destroy();
      else sendJson(reply, 200, ['one']);
    });
    expect(await client.images.models()).toEqual(['one']);
    expect(received).toHaveLength(3);
  });

  it('are not waited for when the API wants a long pause', async () => {
    const { client, received } = await createApi((reply) => {
      sendJson(reply, 429, {}, { 'retry-after': '30' });
    });
    expect(await failureOf(client.images.models())).toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 30_000,
    });
    expect(received).toHaveLength(1);
  });

  it.each([
    ['HTML', '<html></html>'],
    ['another shape', '{"models":[]}'],
  ])('that come as %s are a bad reply', async (_case, body) => {
    const { client, received } = await createApi((reply) => reply.end(body));
    expect(await failureOf(client.images.models())).toMatchObject({ code: 'bad_reply' });
    expect(received).toHaveLength(1);
  });
});

describe('limits and ping', () => {
  it('reads limits that come as text', async () => {
    const limits = { 'Free Tier': { LLM: '20 requests per 60 seconds' } };
    const { client } = await createApi((reply) => {
      reply.writeHead(200, { 'content-type': 'text/plain' });
      reply.end(JSON.stringify(limits));
    });
    expect(await client.limits()).toEqual(limits);
  });

  it('pings past the cache, once each time', async () => {
    const { client, received } = await createApi((reply, call) => {
      sendJson(reply, call === 1 ? 200 : 500, []);
    });
    await client.ping();
    expect(await failureOf(client.ping())).toMatchObject({ code: 'server' });
    expect(received).toHaveLength(2);
  });
});
