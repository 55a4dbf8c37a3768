import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { excessOf } from '../../../src/gateway/json-guard.js';
import { createGatewayWorld, imageBody } from '../gateway-world.js';
import { createRawWorld, parseReply } from './raw-http.js';

const JSON_TYPE = { 'content-type': 'application/json' };

interface ErrorReply {
  error: { message: string; type: string; param: string | null; code: string };
}

function nested(levels: number, [open, close]: readonly [string, string]): string {
  return open.repeat(levels) + '1' + close.repeat(levels);
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('the bounds of a JSON text', () => {
  it.each([
    ['lists', ['[', ']']],
    ['objects', ['{"a":', '}']],
    ['both', ['[{"a":', '}]']],
  ] as const)('are 32 levels of %s', (what, brackets) => {
    const levels = what === 'both' ? 16 : 32;
    expect(excessOf(nested(levels, brackets))).toBeUndefined();
    expect(excessOf(nested(levels + 1, brackets))).toBe('depth');
  });

  it('are passed by a million brackets', () => {
    expect(excessOf('['.repeat(1_000_000))).toBe('depth');
    expect(excessOf('{"a":'.repeat(1_000_000))).toBe('depth');
  });

  it('are 100 000 values', () => {
    expect(excessOf(`[${'1,'.repeat(99_998)}1]`)).toBeUndefined();
    expect(excessOf(`[${'1,'.repeat(99_999)}1]`)).toBe('values');
    expect(excessOf(`[${'[],'.repeat(60_000)}1]`)).toBe('values');
  });

  it.each([
    ['brackets', '[{'.repeat(1_000)],
    ['commas', ','.repeat(200_000)],
    ['quotes and brackets', '"[{'.repeat(1_000)],
    ['backslashes and brackets', '\\[{'.repeat(1_000)],
    ['a backslash at the end', '\\'],
  ])('do not count %s in a text', (_what, text) => {
    expect(excessOf(JSON.stringify({ text, [text]: [text] }))).toBeUndefined();
  });

  it('are those of any JSON, however it is written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 60 }), (value) => {
        const excess = depthOf(value) > 32 ? 'depth' : undefined;
        expect(excessOf(JSON.stringify(value))).toBe(excess);
        expect(excessOf(JSON.stringify(value, undefined, 2))).toBe(excess);
      }),
    );
  });

  it('hold for what is no JSON, without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([undefined, 'depth', 'values']).toContain(excessOf(text));
      }),
    );
    expect(excessOf('"never ends')).toBeUndefined();
    expect(excessOf(']'.repeat(50) + '['.repeat(33))).toBeUndefined();
  });
});

describe('a body', () => {
  it.each([
    ['empty', ''],
    ['blank', '  \n'],
    ['broken', '{"model":'],
    ['in single quotes', "{'model': 'sdxl-base'}"],
    ['with NaN', '{"steps":NaN}'],
    ['with a comment', '{"steps":1 /* one */}'],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['33 levels deep', nested(33, ['[', ']'])],
    ['of too many values', `[${'1,'.repeat(100_000)}1]`],
    ['with __proto__', '{"__proto__":{"admin":true}}'],
    ['with __proto__ spelled otherwise', '{"_\\u005fproto__":{"admin":true}}'],
    ['with __proto__ inside', '{"loras":{"__proto__":{"x":1}}}'],
    ['with constructor.prototype', '{"constructor":{"prototype":{"admin":true}}}'],
  ])('that is %s gets 400', async (_what, payload) => {
    const { server, engine } = await createGatewayWorld();
    const reply = await server.inject({ method: 'POST', url: '/sd', payload, headers: JSON_TYPE });
    expect(reply.statusCode).toBe(400);
    expect(reply.json<ErrorReply>().error).toMatchObject({
      type: 'invalid_request_error',
      param: null,
      code: 'invalid_body',
    });
    expect(engine.requests).toEqual([]);
    expect({}).not.toHaveProperty('admin');
  });

  it.each([
    ['a million brackets', '['.repeat(1_000_000)],
    ['a million lists', `[${'[],'.repeat(1_000_000)}1]`],
    ['a tool as deep as a well', `{"tools":[${nested(1_000, ['{"a":', '}'])}]}`],
  ])('of a chat that is %s gets 400, though a chat may have 20 MB', async (_what, payload) => {
    const { server, chat } = await createGatewayWorld();
    const url = '/v1/chat/completions';
    const reply = await server.inject({ method: 'POST', url, payload, headers: JSON_TYPE });
    expect(reply.statusCode).toBe(400);
    expect(reply.json<ErrorReply>().error).toMatchObject({ code: 'invalid_body', param: null });
    expect(chat.requests).toEqual([]);
  });

  it.each([['null'], ['[]'], ['"text"'], ['7'], ['true']])(
    'that is %s gets 400, with a right key',
    async (payload) => {
      const { server, key } = await createGatewayWorld();
      const headers = { ...JSON_TYPE, authorization: `Bearer ${key}` };
      const reply = await server.inject({ method: 'POST', url: '/sd', payload, headers });
      expect(reply.statusCode).toBe(400);
      expect(reply.json<ErrorReply>().error.message).toBe('The body must be a JSON object.');
    },
  );

  it.each([
    ['of no type', undefined],
    ['of a form', 'application/x-www-form-urlencoded'],
    ['of a form with files', 'multipart/form-data; boundary=x'],
    ['of plain text', 'text/plain'],
    ['of XML', 'application/xml'],
    ['of a type that only begins like JSON', 'application/jsonp'],
    ['of no valid type', 'json'],
  ])('%s gets 415', async (_what, type) => {
    const { server, key } = await createGatewayWorld();
    const payload = Buffer.from(JSON.stringify(imageBody(key)));
    const headers = type === undefined ? {} : { 'content-type': type };
    const reply = await server.inject({ method: 'POST', url: '/sd', payload, headers });
    expect(reply.statusCode).toBe(415);
    expect(reply.json<ErrorReply>().error.code).toBe('unsupported_media_type');
  });

  it.each(['gzip', 'deflate', 'br', 'zstd', 'gzip, identity', 'x'])(
    'compressed as %s gets 415, and the connection ends unread',
    async (encoding) => {
      const { server, key } = await createGatewayWorld();
      const reply = await server.inject({
        method: 'POST',
        url: '/sd',
        payload: imageBody(key),
        headers: { 'content-encoding': encoding },
      });
      expect(reply.statusCode).toBe(415);
      expect(reply.headers.connection).toBe('close');
    },
  );

  it('of JSON with a charset is taken', async () => {
    const { server, key, engine } = await createGatewayWorld();
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    const payload = JSON.stringify(imageBody(key, { prompt: 'лиса 🦊' }));
    const reply = await server.inject({ method: 'POST', url: '/sd', payload, headers });
    expect(reply.statusCode).toBe(200);
    expect(engine.requests[0]?.prompt).toBe('лиса 🦊');
  });

  it('with a key twice means the later one, for the API key too', async () => {
    const { server, key, engine } = await createGatewayWorld();
    const send = (payload: string) =>
      server.inject({ method: 'POST', url: '/sd', payload, headers: JSON_TYPE });
    const [first, last] = [`"token":"wrong","steps":99`, `"token":"${key}","steps":3`];
    const rest = '"model":"sdxl-base","prompt":"x"';
    expect((await send(`{${first},${rest},${last}}`)).statusCode).toBe(200);
    expect(engine.requests[0]?.steps).toBe(3);
    expect((await send(`{${last},${rest},${first}}`)).statusCode).toBe(401);
  });

  it.each([
    ['model', { model: '__proto__' }, 'model_not_found'],
    ['model', { model: 'constructor' }, 'model_not_found'],
    ['sampler', { sampler: 'toString' }, 'sampler_not_found'],
    ['loras', { loras: { constructor: 1 } }, 'lora_not_found'],
    ['loras', { loras: { hasOwnProperty: 1, toString: 'valueOf' } }, 'lora_not_found'],
  ])(
    'whose %s is named like a part of objects names nothing we have',
    async (param, changes, code) => {
      const { server, key } = await createGatewayWorld();
      const payload = imageBody(key, changes);
      const reply = await server.inject({ method: 'POST', url: '/sd', payload });
      expect(reply.statusCode).toBe(400);
      expect(reply.json<ErrorReply>().error).toMatchObject({ param, code });
    },
  );
});

describe('a body of 100 MB', () => {
  const CHUNK = Buffer.alloc(65_536, 0x20);
  const TOTAL = 100 * 1024 * 1024;

  it.each([
    ['announced', `Content-Length: ${TOTAL}`, ''],
    ['in chunks', 'Transfer-Encoding: chunked', '10000\r\n'],
  ])('%s is cut off with 413 long before its end', async (_how, header, chunkHead) => {
    const { open } = await createRawWorld();
    const { socket, received, closed } = await open();
    socket.write(
      `POST /sd HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${header}\r\n\r\n`,
    );
    let sent = 0;
    const send = (): void => {
      while (sent < TOTAL && socket.writable) {
        sent += CHUNK.length;
        const roomLeft = socket.write(
          Buffer.concat([
            Buffer.from(chunkHead),
            CHUNK,
            Buffer.from(chunkHead === '' ? '' : '\r\n'),
          ]),
        );
        if (!roomLeft) {
          socket.once('drain', send);
          return;
        }
      }
    };
    send();
    await closed;
    const reply = parseReply(received());
    expect(reply).toMatchObject({ status: 413, headers: { connection: 'close' } });
    expect(JSON.parse(reply.body)).toMatchObject({ error: { code: 'body_too_large' } });
    expect(sent).toBeLessThan(TOTAL / 4);
  });
});
