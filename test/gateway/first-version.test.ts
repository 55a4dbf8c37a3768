import { describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../src/gateway/engines/engine.js';
import { createDeferred } from '../helpers/deferred.js';
import { FAKE_PNG } from './fake-engine.js';
import { createGatewayWorld, imageBody, type GatewayWorld } from './gateway-world.js';
import { leaveAfter, untilAborted } from './leaving-client.js';

interface ErrorReply {
  error: { message: string; type: string; param: string | null; code: string };
}

const generate = ({ server, key }: GatewayWorld, changes: Record<string, unknown> = {}) =>
  server.inject({ method: 'POST', url: '/generate', payload: imageBody(key, changes) });

describe('GET /models', () => {
  it('is the bare list of /sd/models, open to everyone', async () => {
    const { server } = await createGatewayWorld();
    const reply = await server.inject('/models');
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toBe((await server.inject('/sd/models')).body);
  });
});

describe('POST /generate', () => {
  it('draws as many pictures as asked for, each with a seed of its own, and counts one request', async () => {
    const world = await createGatewayWorld();
    world.engine.draw = ({ seed }) => Promise.resolve(Buffer.concat([FAKE_PNG, Buffer.of(seed)]));
    const reply = await generate(world, { image_count: 3, seed: 7 });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['x-seed']).toBe('7');
    expect(reply.headers['x-ratelimit-remaining-requests']).toBe('9');
    expect(reply.json<string[]>().map((text) => Buffer.from(text, 'base64'))).toEqual(
      [7, 8, 9].map((seed) => Buffer.concat([FAKE_PNG, Buffer.of(seed)])),
    );
    expect(world.engine.requests).toEqual(
      [7, 8, 9].map((seed) => ({
        model: 'sdxl-base',
        prompt: 'Beautiful landscape',
        width: 512,
        height: 512,
        steps: 35,
        cfgScale: 7,
        loras: {},
        seed,
      })),
    );
    expect(await world.used()).toBe(1);
  });

  it('draws one picture unless told otherwise, and up to five', async () => {
    const world = await createGatewayWorld();
    expect((await generate(world)).json()).toEqual([FAKE_PNG.toString('base64')]);
    expect((await generate(world, { image_count: null })).json()).toHaveLength(1);
    expect((await generate(world, { image_count: 1 })).json()).toHaveLength(1);
    expect((await generate(world, { image_count: 5 })).json()).toHaveLength(5);
    expect(await world.used()).toBe(4);
  });

  it('gives every picture another seed, also past the largest one', async () => {
    const world = await createGatewayWorld();
    await generate(world, { image_count: 3, seed: 4_294_967_294 });
    expect(world.engine.requests.map(({ seed }) => seed)).toEqual([
      4_294_967_294, 4_294_967_295, 0,
    ]);
  });

  it('ignores what the later version has and what is unknown', async () => {
    const world = await createGatewayWorld();
    await generate(world, { width: 9, steps: 'x', loras: [], sampler: 'no', watermark: 1 });
    expect(world.engine.requests[0]).toMatchObject({ width: 512, steps: 35, loras: {} });
    expect(world.engine.requests[0]).not.toHaveProperty('sampler');
  });

  it.each<[string, Record<string, unknown>, string, string, string]>([
    ['model missing', { model: undefined }, 'model', 'is required', 'missing_parameter'],
    ['model a list', { model: [] }, 'model', 'must be a string', 'invalid_parameter'],
    ['model unknown', { model: 'no' }, 'model', `doesn't have model "no"`, 'model_not_found'],
    ['prompt missing', { prompt: undefined }, 'prompt', 'is required', 'missing_parameter'],
    ['prompt huge', { prompt: 'x'.repeat(8001) }, 'prompt', 'at most 8000', 'invalid_parameter'],
    ['no pictures', { image_count: 0 }, 'image_count', 'from 1 to 5', 'invalid_parameter'],
    ['six pictures', { image_count: 6 }, 'image_count', 'from 1 to 5', 'invalid_parameter'],
    ['half a picture', { image_count: 1.5 }, 'image_count', 'whole number', 'invalid_parameter'],
    ['a text as count', { image_count: '3' }, 'image_count', 'from 1 to 5', 'invalid_parameter'],
    ['a seed below 0', { seed: -1 }, 'seed', 'from 0 to 4294967295', 'invalid_parameter'],
  ])('refuses %s and names the parameter', async (_case, changes, param, words, code) => {
    const world = await createGatewayWorld();
    const reply = await generate(world, changes);
    expect(reply.statusCode).toBe(400);
    const { message, ...rest } = reply.json<ErrorReply>().error;
    expect(message).toContain(words);
    expect(rest).toEqual({ type: 'invalid_request_error', param, code });
    expect(world.engine.requests).toEqual([]);
    expect(await world.used()).toBe(0);
  });

  it("stops the other pictures when one fails, answers that one's error and counts nothing", async () => {
    const world = await createGatewayWorld();
    world.engine.draw = ({ seed }, signal) =>
      seed === 2 ? Promise.reject(new EngineError('engine_failed', 'no')) : untilAborted(signal);
    const reply = await generate(world, { image_count: 3, seed: 1 });
    expect(reply.statusCode).toBe(500);
    expect(reply.json<ErrorReply>().error.code).toBe('engine_failed');
    expect(world.engine.signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
    expect(await world.used()).toBe(0);
  });

  it('stops all pictures and counts nothing when the client leaves', async () => {
    const world = await createGatewayWorld();
    const begun = createDeferred();
    world.engine.draw = (_request, signal) => {
      if (world.engine.requests.length === 4) begun.resolve();
      return untilAborted(signal);
    };
    const payload = imageBody(world.key, { image_count: 4 });
    await leaveAfter(world.server, { url: '/generate', payload, begun: begun.promise });
    await vi.waitFor(async () => {
      expect(world.engine.signals.map(({ aborted }) => aborted)).toEqual([true, true, true, true]);
      expect(await world.used()).toBe(0);
    });
  });

  it('needs a key', async () => {
    const reply = await generate({ ...(await createGatewayWorld()), key: 'nonsense' });
    expect(reply.statusCode).toBe(401);
  });
});
