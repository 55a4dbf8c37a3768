import { connect } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHttpServer } from '../../src/server/http-server.js';
import { captureLog, type CapturedLog } from '../helpers/captured-log.js';

let server: FastifyInstance;
let log: CapturedLog;

beforeEach(() => {
  log = captureLog();
  server = createHttpServer({ logger: log.logger });
  server.get('/item/:name', () => 'item');
  server.post('/echo', (request) => request.body);
  server.get('/bug', () => {
    throw new Error('secret internals');
  });
  server.get('/id', (request) => request.id);
});
afterEach(async () => {
  await server.close();
});

async function port(): Promise<number> {
  await server.listen({ host: '127.0.0.1', port: 0 });
  return (server.server.address() as AddressInfo).port;
}

/** Sends bytes as they are and reads until the server closes. */
async function exchange(bytes: string): Promise<string> {
  const socket = connect(await port(), '127.0.0.1');
  socket.end(bytes);
  let reply = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    reply += chunk;
  });
  await once(socket, 'close');
  return reply.split('\r\n')[0] ?? '';
}

describe('limits', () => {
  test('hold for slow and greedy clients', () => {
    expect(server.server).toMatchObject({
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 65_000,
      maxHeadersCount: 100,
      maxConnections: 2_048,
    });
  });

  test('a body over a megabyte is refused', async () => {
    const response = await server.inject({
      method: 'POST',
      url: '/echo',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ text: 'x'.repeat(1024 * 1024) }),
    });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({
      error: { type: 'invalid_request_error', param: null, code: 'body_too_large' },
    });
  });

  test('a path part over its limit is refused', async () => {
    const response = await server.inject({ url: `/item/${'x'.repeat(201)}` });
    expect(response.statusCode).toBe(414);
  });

  test('headers over 8 KB are refused', async () => {
    const header = `x-long: ${'x'.repeat(9_000)}`;
    expect(await exchange(`GET /id HTTP/1.1\r\nHost: a\r\n${header}\r\n\r\n`)).toContain('431');
  });
});

describe('a request that could be read in two ways is refused:', () => {
  test.each([
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello'],
    ['a length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a folded header', 'X-A: b\r\n  c\r\nContent-Length: 0\r\n\r\n'],
    ['a bare line feed', 'X-A: b\nContent-Length: 0\r\n\r\n'],
  ])('%s', async (_what, rest) => {
    expect(await exchange(`POST /echo HTTP/1.1\r\nHost: a\r\n${rest}`)).toContain('400');
  });
});

describe('an error nobody else answers', () => {
  test('of ours is logged and leaves without its message', async () => {
    const response = await server.inject({ url: '/bug' });
    expect(response.statusCode).toBe(500);
    expect(response.json()).toEqual({
      error: {
        message: 'Something went wrong on our side.',
        type: 'server_error',
        param: null,
        code: 'internal_error',
      },
    });
    expect(log.lines).toMatchObject([{ msg: 'an HTTP request failed', route: '/bug' }]);
  });

  test('of the client’s says what is wrong and is not logged', async () => {
    const response = await server.inject({
      method: 'POST',
      url: '/echo',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ error: { code: 'bad_request' } });
    expect(log.lines).toEqual([]);
  });
});

test('a request id from outside is not taken over', async () => {
  const response = await server.inject({ url: '/id', headers: { 'request-id': 'mine\nmine' } });
  expect(response.body).toMatch(/^[0-9a-f-]{36}$/);
});
