import type { FastifyInstance } from 'fastify';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Secret } from '../../src/domain/secret.js';
import { StoreError } from '../../src/errors.js';
import { createHttpServer } from '../../src/server/http-server.js';
import { UpdateBusyError } from '../../src/updates/processor.js';
import { createWebhook, WEBHOOK_PATH } from '../../src/updates/webhook.js';
import { captureLog, type CapturedLog } from '../helpers/captured-log.js';
import { createDeferred } from '../helpers/deferred.js';
import { textUpdate } from '../helpers/updates.js';

const SECRET = 'a-secret-of-ours';

let server: FastifyInstance;
let log: CapturedLog;
let processed: Update[];
let process: (update: Update) => Promise<'handled' | 'duplicate'>;

beforeEach(async () => {
  log = captureLog();
  processed = [];
  process = () => Promise.resolve('handled');
  server = createHttpServer({ logger: log.logger });
  await server.register(
    createWebhook({
      processor: {
        process(update) {
          processed.push(update);
          return process(update);
        },
      },
      secret: new Secret(SECRET),
      logger: log.logger,
    }),
  );
});
afterEach(async () => {
  await server.close();
});

function post(payload: string | object, headers: Record<string, string> = {}) {
  return server.inject({
    method: 'POST',
    url: WEBHOOK_PATH,
    headers: {
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': SECRET,
      ...headers,
    },
    payload,
  });
}

describe('an update', () => {
  test('is answered 200 only after it was handled', async () => {
    const handler = createDeferred<'handled'>();
    process = () => handler.promise;
    let answered = false;
    const reply = post(textUpdate(1, 7)).then((response) => {
      answered = true;
      return response;
    });
    await expect.poll(() => processed.length).toBe(1);
    expect(answered).toBe(false);
    handler.resolve('handled');
    const response = await reply;
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ ok: true });
    expect(processed).toEqual([textUpdate(1, 7)]);
  });

  test('that was handled before is answered 200', async () => {
    process = () => Promise.resolve('duplicate');
    expect((await post(textUpdate(1, 7))).statusCode).toBe(200);
  });

  test('of a kind nobody knows yet is taken', async () => {
    expect((await post({ update_id: 1, brand_new_kind: {} })).statusCode).toBe(200);
  });

  test.each([
    ['the store is away', new StoreError('store_unavailable', 'Redis did not answer')],
    ['its chat is busy', new UpdateBusyError('busy')],
  ])('while %s is answered 503, so that it comes again', async (_why, failure) => {
    process = () => Promise.reject(failure);
    const response = await post(textUpdate(1, 7));
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('2');
    expect(log.lines.at(-1)).toMatchObject({ updateId: 1, code: failure.code });
  });
});

describe('a request with', () => {
  test.each([
    ['no secret', {}],
    ['an empty secret', { 'x-telegram-bot-api-secret-token': '' }],
    ['a wrong secret', { 'x-telegram-bot-api-secret-token': 'a-secret-of-mine' }],
    ['a longer secret', { 'x-telegram-bot-api-secret-token': `${SECRET}s` }],
  ])('%s is refused before its body is read', async (_what, headers: Record<string, string>) => {
    const response = await server.inject({
      method: 'POST',
      url: WEBHOOK_PATH,
      headers: { 'content-type': 'application/json', ...headers },
      payload: '{ not even JSON',
    });
    expect(response.statusCode).toBe(401);
    expect(processed).toEqual([]);
    expect(JSON.stringify(log.lines)).not.toContain('a-secret-of-mine');
  });

  test('more than a megabyte is refused', async () => {
    const response = await post({ update_id: 1, message: { text: 'x'.repeat(1024 * 1024) } });
    expect(response.statusCode).toBe(413);
    expect(processed).toEqual([]);
  });

  test.each([
    ['broken JSON', '{"update_id": 1,'],
    ['nothing', ''],
    ['an array', '[]'],
    ['null', 'null'],
    ['a number', '5'],
    ['no update id', '{"message":{}}'],
    ['an update id that is no number', '{"update_id":"1"}'],
    ['a fractional update id', '{"update_id":1.5}'],
    ['a message that is no object', '{"update_id":1,"message":"hi"}'],
    ['a message without a chat', '{"update_id":1,"message":{"text":"hi"}}'],
    ['a prototype in disguise', '{"update_id":1,"__proto__":{"polluted":true}}'],
  ])('%s is answered 400', async (_what, body) => {
    const response = await post(body);
    expect(response.statusCode).toBe(400);
    expect(processed).toEqual([]);
  });

  test('another content type is answered 415', async () => {
    const response = await post('<update/>', { 'content-type': 'text/xml' });
    expect(response.statusCode).toBe(415);
  });

  test('another method finds nothing', async () => {
    expect((await server.inject({ method: 'GET', url: WEBHOOK_PATH })).statusCode).toBe(404);
  });
});

test('a bug in the processor is answered without a stack', async () => {
  process = () => Promise.reject(new TypeError('secret internals'));
  const response = await post(textUpdate(1, 7));
  expect(response.statusCode).toBe(500);
  expect(response.body).not.toContain('internals');
  expect(log.lines.at(-1)).toMatchObject({ msg: 'an HTTP request failed', method: 'POST' });
});
