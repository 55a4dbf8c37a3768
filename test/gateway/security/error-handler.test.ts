import { once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../../src/gateway/engines/engine.js';
import { toPublicMessage } from '../../../src/gateway/public-message.js';
import { createGatewayWorld, imageBody, type GatewayWorld } from '../gateway-world.js';
import { createRawWorld } from './raw-http.js';

interface ErrorReply {
  error: { message: string; type: string; param: string | null; code: string };
}

/** What an operator would not want strangers to read. */
const PRIVATE = [
  'http://10.0.0.7:7860/sdapi/v1/txt2img',
  '/srv/models/secret.safetensors',
  'C:\\models\\secret.ckpt',
  '10.0.0.7:7860',
  'vc_0123456789ABCDEFGHIJKLMNOPQRSTUV46yALq',
];
const LEAKY = `failed at ${PRIVATE.join(' and ')}`;

async function replyTo(world: GatewayWorld, thrown: unknown) {
  world.engine.draw = () => {
    // Engines are others' code: what they throw may be anything.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    return Promise.reject(thrown);
  };
  return world.server.inject({ method: 'POST', url: '/sd', payload: imageBody(world.key) });
}

describe('what an engine throws', () => {
  it.each<[string, (message: string) => unknown, number, string]>([
    ['a failure', (words) => new EngineError('engine_failed', words), 500, 'engine_failed'],
    ['absence', (words) => new EngineError('engine_unavailable', words), 503, 'engine_unavailable'],
    ['a bug', (words) => new Error(words), 500, 'internal_error'],
    ['a text', (words) => words, 500, 'internal_error'],
    ['nothing', () => undefined, 500, 'internal_error'],
    [
      'an error with a status and headers',
      (words) =>
        Object.assign(new Error(words), {
          statusCode: 400,
          code: 'X',
          headers: { 'x-leak': words },
        }),
      500,
      'internal_error',
    ],
  ])('as %s becomes a constant reply', async (_what, thrown, status, code) => {
    const world = await createGatewayWorld();
    const reply = await replyTo(world, thrown(LEAKY));
    expect(reply.statusCode).toBe(status);
    expect(reply.json<ErrorReply>().error).toMatchObject({ type: 'api_error', param: null, code });
    expect(reply.body).toBe((await replyTo(world, thrown('anything else'))).body);
    expect(Object.keys(reply.headers)).not.toContain('x-leak');
  });

  it('to refuse a request is told without addresses, paths and keys', async () => {
    const reply = await replyTo(
      await createGatewayWorld(),
      new EngineError('engine_refused', `The prompt is too odd; ${LEAKY}`),
    );
    expect(reply.statusCode).toBe(400);
    const { message, ...rest } = reply.json<ErrorReply>().error;
    expect(rest).toEqual({ type: 'invalid_request_error', param: null, code: 'engine_refused' });
    expect(message).toMatch(/^The prompt is too odd; failed at …/);
    for (const secret of PRIVATE) expect(message).not.toContain(secret);
  });

  it('and nobody expected is logged once, with the id of the reply', async () => {
    const world = await createGatewayWorld();
    const reply = await replyTo(world, new Error('unexpected'));
    const failures = world.log.lines.filter(({ level }) => level === 50);
    expect(failures).toMatchObject([
      { msg: 'gateway request failed', requestId: reply.headers['x-request-id'], status: 500 },
    ]);
    expect(JSON.stringify(failures)).toContain('unexpected');
  });
});

describe('a public message', () => {
  it.each([
    ['a URL', 'see http://10.1.2.3:80/x?y=1 please', 'see … please'],
    ['a path', 'no such file /models/x.bin', 'no such file …'],
    ['a private host', 'connect localhost:7860', 'connect …'],
    ['lines', 'one\n  two\tthree', 'one two three'],
  ])('leaves out %s', (_what, message, told) => {
    expect(toPublicMessage(message)).toBe(told);
  });

  it('keeps slashes that are no paths, and is short', () => {
    expect(toPublicMessage('and/or meta-llama/Llama-3')).toBe('and/or meta-llama/Llama-3');
    expect(toPublicMessage('x'.repeat(1_000))).toHaveLength(300);
  });
});

describe('a client’s own words in an error', () => {
  it('are cut short: the name of a model', async () => {
    const { server, key } = await createGatewayWorld();
    const payload = imageBody(key, { model: 'x'.repeat(100_000) });
    const reply = await server.inject({ method: 'POST', url: '/sd', payload });
    expect(reply.statusCode).toBe(400);
    expect(reply.body.length).toBeLessThan(400);
  });

  it('are cut short: an address', async () => {
    const { server } = await createGatewayWorld();
    const reply = await server.inject(`/${'x/'.repeat(2_000)}`);
    expect(reply.statusCode).toBe(404);
    expect(reply.body.length).toBeLessThan(400);
  });
});

it('a client that leaves while its body is on the way is no error of ours', async () => {
  const { server, open, log } = await createRawWorld();
  const taken = once(server.server, 'request');
  const { socket } = await open();
  socket.write(
    'POST /sd HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"model"',
  );
  await taken;
  socket.resetAndDestroy();
  await vi.waitFor(() => {
    expect(log.lines).toMatchObject([{ msg: 'gateway request failed', status: 499, level: 20 }]);
  });
});
