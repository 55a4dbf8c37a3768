import { once } from 'node:events';
import { request as sendRequest, Agent, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHttpServer } from '../../src/server/http-server.js';
import { captureLog, type CapturedLog } from '../helpers/captured-log.js';
import { createDeferred, type Deferred } from '../helpers/deferred.js';

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

describe('closing', () => {
  let agent: Agent;
  let begun: Deferred<void>;
  beforeEach(() => {
    agent = new Agent({ keepAlive: true });
    begun = createDeferred();
    server.addHook('preClose', (done) => {
      begun.resolve();
      done();
    });
  });
  afterEach(() => {
    agent.destroy();
  });

  async function ask(path: string, at: number): Promise<IncomingMessage> {
    const request = sendRequest({ port: at, path, agent }).end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return response;
  }

  /** A connection the server has taken: it answers somebody who came later. */
  async function open(at: number, firstBytes = ''): Promise<Socket> {
    const socket = connect(at, '127.0.0.1').on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(firstBytes);
    await fetch(`http://127.0.0.1:${at}/id`);
    return socket;
  }

  test('answers what was asked before, says that it was the last, and waits no longer', async () => {
    const asked = createDeferred();
    const answer = createDeferred();
    server.get('/slow', async () => {
      asked.resolve();
      await answer.promise;
      return 'slow but sure';
    });
    const reply = ask('/slow', await port());
    await asked.promise;
    const closed = server.close();
    await begun.promise;
    answer.resolve();
    const response = await reply;
    expect([response.statusCode, response.headers.connection]).toEqual([200, 'close']);
    response.resume();
    await closed;
  });

  test('does not keep the connection of a reply that had begun', async () => {
    const finish = createDeferred();
    server.get('/stream', (_request, reply) => {
      async function* parts() {
        yield 'begun ';
        await finish.promise;
        yield 'and done';
      }
      return reply.send(Readable.from(parts()));
    });
    const response = await ask('/stream', await port());
    const closed = server.close();
    await begun.promise;
    finish.resolve();
    expect(await text(response)).toBe('begun and done');
    await closed;
  });

  test('ends a connection that never carried a request', async () => {
    const socket = await open(await port());
    const ended = once(socket, 'close');
    await server.close();
    await ended;
  });

  test.each([
    ['its headers', 'GET /id HTTP/1.1\r\nHost: a\r\n'],
    ['its body', 'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf'],
    ['its second request', 'GET /id HTTP/1.1\r\nHost: a\r\n\r\nGET /id HTTP/1.1\r\nHost: a\r\n'],
  ])('ends a connection whose client stopped in the middle of %s', async (_what, bytes) => {
    const socket = await open(await port(), bytes);
    socket.resume();
    const ended = once(socket, 'close');
    await server.close();
    await ended;
  });
});
