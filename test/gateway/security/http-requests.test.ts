import { describe, expect, it, vi } from 'vitest';
import { createDeferred } from '../../helpers/deferred.js';
import { FAKE_PNG } from '../fake-engine.js';
import { imageBody } from '../gateway-world.js';
import { createRawWorld, parseReply } from './raw-http.js';

const START = 'POST /sd HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
/** What somebody would hide behind a request that ends earlier for one reader than for another. */
const HIDDEN = 'GET /sd/models HTTP/1.1\r\nHost: a\r\n\r\n';

function errorOf(body: string): unknown {
  return JSON.parse(body);
}

describe('bytes that could be read as two requests, or as none, get one 400 and the connection ends:', () => {
  it.each([
    [
      'a length and chunks',
      `${START}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    [
      'chunks and a length',
      `${START}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n`,
    ],
    ['two equal lengths', `${START}Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}`],
    ['two different lengths', `${START}Content-Length: 2\r\nContent-Length: 0\r\n\r\n{}`],
    ['two lengths in one', `${START}Content-Length: 2, 2\r\n\r\n{}`],
    ['a signed length', `${START}Content-Length: +2\r\n\r\n{}`],
    ['a negative length', `${START}Content-Length: -2\r\n\r\n`],
    ['a hexadecimal length', `${START}Content-Length: 0x2\r\n\r\n{}`],
    ['chunks in another coding', `${START}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`],
    ['an unknown coding', `${START}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['two codings', `${START}Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n`],
    ['a vertical tab before the coding', `${START}Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n`],
    [
      'a chunk size that is no number',
      `${START}Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n`,
    ],
    ['a chunk size beyond all', `${START}Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n`],
    [
      'a chunk ended by a bare line feed',
      `${START}Transfer-Encoding: chunked\r\n\r\n2\n{}\r\n0\r\n\r\n`,
    ],
    ['a space before the colon', `${START}Content-Length : 2\r\n\r\n{}`],
    ['a folded header', `${START}X-A: b\r\n c\r\nContent-Length: 0\r\n\r\n`],
    ['a space before a header', `${START} X-A: b\r\n\r\n`],
    ['a bare line feed', `${START}X-A: b\nContent-Length: 0\r\n\r\n`],
    ['a bare carriage return', `${START}X-A: b\rX-B: c\r\nContent-Length: 0\r\n\r\n`],
    ['a zero byte in a header', `${START}X-A: b\0c\r\nContent-Length: 0\r\n\r\n`],
    ['a space in a header name', `${START}X A: b\r\nContent-Length: 0\r\n\r\n`],
    ['a header without a name', `${START}: b\r\nContent-Length: 0\r\n\r\n`],
    ['another host', `${START}Host: b\r\nContent-Length: 0\r\n\r\n`],
    ['another protocol version', 'GET /sd/models HTTP/9.9\r\nHost: a\r\n\r\n'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc'],
    ['an unknown method', 'STEAL /sd/models HTTP/1.1\r\nHost: a\r\n\r\n'],
  ])('%s', async (_what, bytes) => {
    const { exchange, engine } = await createRawWorld();
    const text = await exchange(bytes + HIDDEN);
    expect(text.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
    const reply = parseReply(text);
    expect(reply).toMatchObject({ status: 400, headers: { connection: 'close' } });
    expect(reply.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(errorOf(reply.body)).toMatchObject({
      error: { type: 'invalid_request_error', param: null, code: 'bad_request' },
    });
    expect(engine.requests).toEqual([]);
  });

  it('no host at all', async () => {
    const { exchange } = await createRawWorld();
    const text = await exchange(`GET /sd/models HTTP/1.1\r\n\r\n${HIDDEN}`);
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
  });
});

describe('a request', () => {
  it('after a whole one on the same connection is answered in turn', async () => {
    const { exchange, key } = await createRawWorld();
    const body = JSON.stringify(imageBody(key));
    const text = await exchange(
      `${START}Content-Length: ${body.length}\r\n\r\n${body}` +
        'GET /sd/samplers HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    );
    expect(text).toContain(FAKE_PNG.toString('latin1'));
    expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
    expect(text).toContain('["Euler a","Euler"]');
  });

  it('followed by nonsense gets no reply but the one to the nonsense, since the connection ends', async () => {
    const { open, key, engine } = await createRawWorld();
    const drawing = createDeferred<Buffer>();
    engine.draw = () => drawing.promise;
    const { socket, received, closed } = await open();
    const body = JSON.stringify(imageBody(key));
    socket.write(`${START}Content-Length: ${body.length}\r\n\r\n${body}`);
    await vi.waitFor(() => {
      expect(engine.requests).toHaveLength(1);
    });
    socket.write('nonsense\r\n\r\n');
    await closed;
    drawing.resolve(FAKE_PNG);
    expect(received().match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(parseReply(received()).status).toBe(400);
  });

  it('with headers over 8 KB gets 431 in the one error body', async () => {
    const { exchange } = await createRawWorld();
    const reply = parseReply(
      await exchange(`GET /sd/models HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(9_000)}\r\n\r\n`),
    );
    expect(reply).toMatchObject({ status: 431, headers: { connection: 'close' } });
    expect(errorOf(reply.body)).toEqual({
      error: {
        message: 'The headers are too large.',
        type: 'invalid_request_error',
        param: null,
        code: 'headers_too_large',
      },
    });
  });

  it.each([
    ['that can’t be decoded', '/sd/%zz', 400],
    ['with a broken escape of UTF-8', '/sd/%ff', 400],
    ['that leads out of the tree', '/sd/../../etc/passwd', 404],
    ['that leads out of the tree, escaped', '/sd/..%2f..%2fetc%2fpasswd', 404],
    ['of another server', 'http://elsewhere.example/nothing', 404],
  ])('for an address %s gets the one error body', async (_what, url, status) => {
    const { exchange } = await createRawWorld();
    const reply = parseReply(
      await exchange(`GET ${url} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
    );
    expect(reply.status).toBe(status);
    expect(errorOf(reply.body)).toMatchObject({ error: { param: null } });
    expect(reply.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
  });

  it('with headers named like parts of objects is an ordinary one', async () => {
    const { exchange } = await createRawWorld();
    const text = await exchange(
      'GET /sd/models HTTP/1.1\r\nHost: a\r\n__proto__: x\r\nconstructor: y\r\nConnection: close\r\n\r\n',
    );
    expect(parseReply(text).status).toBe(200);
  });
});

describe('a slow client', () => {
  const timeouts = { headersMs: 100, requestMs: 200, checkIntervalMs: 20 };

  /** Writes a byte whenever the server's clock has moved on a little, until it is cut off. */
  async function trickle(bytes: string, start = ''): Promise<string> {
    const { open } = await createRawWorld({ timeouts });
    const { socket, received, closed } = await open();
    socket.write(start);
    let at = 0;
    const timer = setInterval(() => socket.write(bytes.charAt(at++ % bytes.length)), 10);
    await closed.finally(() => {
      clearInterval(timer);
    });
    return received();
  }

  it('with its headers is cut off with 408', async () => {
    const reply = parseReply(await trickle('x', 'GET /sd/models HTTP/1.1\r\nHost: a\r\nX-Slow: '));
    expect(reply).toMatchObject({ status: 408, headers: { connection: 'close' } });
    expect(errorOf(reply.body)).toMatchObject({ error: { code: 'request_timeout', param: null } });
  });

  it('with its body is cut off with 408', async () => {
    const reply = parseReply(await trickle(' ', `${START}Content-Length: 200000\r\n\r\n{`));
    expect(reply.status).toBe(408);
  });

  it('that sends nothing is cut off', async () => {
    const { open } = await createRawWorld({ timeouts });
    const { closed } = await open();
    await closed;
  });
});
