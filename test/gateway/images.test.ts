import { describe, expect, it } from 'vitest';
import { createFakeEngine, FAKE_PNG } from './fake-engine.js';
import { createGatewayWorld, imageBody } from './gateway-world.js';

interface ErrorReply {
  error: { message: string; type: string; param: string | null; code: string };
}

describe('POST /sd', () => {
  it('draws the request of the documentation and answers raw PNG bytes', async () => {
    const { server, engine, key } = await createGatewayWorld();
    const reply = await server.inject({
      method: 'POST',
      url: '/sd',
      payload: {
        model: 'sdxl-base',
        prompt: 'Beautiful landscape',
        negative_prompt: 'bad quality',
        token: key,
        sampler: 'Euler',
        steps: 30,
        width: 1024,
        height: 768,
        cfg_scale: 7,
        loras: { add_detail: 0.5 },
        seed: 42,
      },
    });
    expect(reply.statusCode).toBe(200);
    expect(reply.rawPayload).toEqual(FAKE_PNG);
    expect(reply.headers).toMatchObject({
      'content-type': 'image/png',
      'x-seed': '42',
      'x-ratelimit-limit-requests': '10',
      'x-ratelimit-remaining-requests': '9',
      'x-content-type-options': 'nosniff',
    });
    expect(reply.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(reply.headers['x-ratelimit-reset-requests']).toMatch(/^\d+s$/);
    expect(engine.requests).toEqual([
      {
        model: 'sdxl-base',
        prompt: 'Beautiful landscape',
        negativePrompt: 'bad quality',
        sampler: 'Euler',
        steps: 30,
        width: 1024,
        height: 768,
        cfgScale: 7,
        loras: { add_detail: 0.5 },
        seed: 42,
      },
    ]);
  });

  it('gives what is left out, null or empty its documented default, and a seed it tells', async () => {
    const { server, engine, key } = await createGatewayWorld();
    const payload = imageBody(key, {
      sampler: '',
      negative_prompt: null,
      steps: null,
      loras: null,
    });
    const reply = await server.inject({ method: 'POST', url: '/sd', payload });
    expect(reply.statusCode).toBe(200);
    const [request] = engine.requests;
    expect(request).toEqual({
      model: 'sdxl-base',
      prompt: 'Beautiful landscape',
      steps: 35,
      width: 1024,
      height: 1024,
      cfgScale: 7,
      loras: {},
      seed: Number(reply.headers['x-seed']),
    });
  });

  it('counts the characters of a prompt as the bot does: an emoji is one', async () => {
    const { server, key } = await createGatewayWorld();
    const payload = imageBody(key, { prompt: '🦊'.repeat(8000) });
    const reply = await server.inject({ method: 'POST', url: '/sd', payload });
    expect(reply.statusCode).toBe(200);
  });

  it('drops the fields of old clients and those that would reach into an engine', async () => {
    const { server, engine, key } = await createGatewayWorld();
    const payload = imageBody(key, {
      watermark: false,
      nsfw_filter: true,
      enhance: true,
      upscale: true,
      image_count: 3,
      style: 'x',
      override_settings: { sd_model_checkpoint: '../../etc/passwd' },
      script_name: 'run',
      save_images: true,
      api_base: 'http://127.0.0.1:1',
    });
    const reply = await server.inject({ method: 'POST', url: '/sd', payload });
    expect(reply.statusCode).toBe(200);
    expect(Object.keys(engine.requests[0] ?? {}).sort()).toEqual(
      ['cfgScale', 'height', 'loras', 'model', 'prompt', 'seed', 'steps', 'width'].sort(),
    );
  });

  it('takes weights as old clients write them and names in any case', async () => {
    const { server, engine, key } = await createGatewayWorld();
    const payload = imageBody(key, {
      model: 'SDXL-Base',
      sampler: 'euler A',
      loras: { ADD_detail: '0.75', anireality_mix: 'anireality_mix' },
    });
    await server.inject({ method: 'POST', url: '/sd', payload });
    expect(engine.requests[0]).toMatchObject({
      model: 'sdxl-base',
      sampler: 'Euler a',
      loras: { add_detail: 0.75, anireality_mix: 1 },
    });
  });

  it.each([
    ['model missing', { model: undefined }, 'model', 'model is required', 'missing_parameter'],
    ['model null', { model: null }, 'model', 'model is required', 'invalid_parameter'],
    ['model a number', { model: 5 }, 'model', 'model must be a string', 'invalid_parameter'],
    ['prompt missing', { prompt: undefined }, 'prompt', 'prompt is required', 'missing_parameter'],
    ['prompt blank', { prompt: '  ' }, 'prompt', 'prompt is required', 'invalid_parameter'],
    ['prompt huge', { prompt: 'x'.repeat(8001) }, 'prompt', 'at most 8000', 'invalid_parameter'],
    [
      'prompt of emoji',
      { prompt: '🦊'.repeat(8001) },
      'prompt',
      'at most 8000',
      'invalid_parameter',
    ],
    [
      'negative prompt a list',
      { negative_prompt: [] },
      'negative_prompt',
      'string',
      'invalid_parameter',
    ],
    ['steps 0', { steps: 0 }, 'steps', 'from 1 to 35', 'invalid_parameter'],
    ['steps 36', { steps: 36 }, 'steps', 'from 1 to 35', 'invalid_parameter'],
    ['steps a fraction', { steps: 1.5 }, 'steps', 'whole number from 1 to 35', 'invalid_parameter'],
    ['steps text', { steps: 'many' }, 'steps', 'from 1 to 35', 'invalid_parameter'],
    ['width 63', { width: 63 }, 'width', 'from 64 to 1024', 'invalid_parameter'],
    ['width 1025', { width: 1025 }, 'width', 'from 64 to 1024', 'invalid_parameter'],
    ['height 0', { height: 0 }, 'height', 'from 64 to 1024', 'invalid_parameter'],
    ['cfg 0', { cfg_scale: 0 }, 'cfg_scale', 'from 1 to 30', 'invalid_parameter'],
    ['cfg 31', { cfg_scale: 31 }, 'cfg_scale', 'from 1 to 30', 'invalid_parameter'],
    ['seed negative', { seed: -1 }, 'seed', 'from 0 to 4294967295', 'invalid_parameter'],
    ['loras a list', { loras: ['a'] }, 'loras', 'loras', 'invalid_parameter'],
    [
      'a lora too heavy',
      { loras: { add_detail: 3 } },
      'loras',
      'from -2 to 2',
      'invalid_parameter',
    ],
    [
      'a lora of a wrong type',
      { loras: { add_detail: {} } },
      'loras',
      'loras',
      'invalid_parameter',
    ],
    [
      'six loras',
      { loras: Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`lora${n}`, 1])) },
      'loras',
      'at most 5',
      'invalid_parameter',
    ],
    ['unknown model', { model: 'nope' }, 'model', `doesn't have model "nope"`, 'model_not_found'],
    ['unknown sampler', { sampler: 'No' }, 'sampler', `doesn't have sampler`, 'sampler_not_found'],
    ['unknown lora', { loras: { no: 1 } }, 'loras', `doesn't have lora "no"`, 'lora_not_found'],
  ])('refuses %s and names the parameter', async (_case, changes, param, words, code) => {
    const { server, engine, key, used } = await createGatewayWorld();
    const payload = imageBody(key, changes);
    const reply = await server.inject({ method: 'POST', url: '/sd', payload });
    expect(reply.statusCode).toBe(400);
    const { message, ...rest } = reply.json<ErrorReply>().error;
    expect(message).toContain(words);
    expect(rest).toEqual({ type: 'invalid_request_error', param, code });
    expect(reply.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(engine.requests).toEqual([]);
    expect(await used()).toBe(0);
  });

  it.each([
    ['malformed JSON', '{"model":'],
    ['an empty body', ''],
    ['a prototype key', '{"__proto__":{"admin":true}}'],
    ['a million brackets', '['.repeat(100_000)],
  ])('refuses %s as an invalid body', async (_case, payload) => {
    const { server } = await createGatewayWorld();
    const headers = { 'content-type': 'application/json' };
    const reply = await server.inject({ method: 'POST', url: '/sd', payload, headers });
    expect(reply.statusCode).toBe(400);
    expect(reply.json<ErrorReply>().error).toMatchObject({ code: 'invalid_body', param: null });
  });

  it('refuses a body that is no object, once the key is known', async () => {
    const { server, key } = await createGatewayWorld();
    const headers = { authorization: `Bearer ${key}` };
    for (const body of [{ payload: [] }, {}]) {
      const reply = await server.inject({ method: 'POST', url: '/sd', ...body, headers });
      expect(reply.statusCode).toBe(400);
      expect(reply.json<ErrorReply>().error.code).toBe('invalid_body');
    }
  });

  it('refuses a large body with 413, other types and compressed bodies with 415', async () => {
    const { server, key } = await createGatewayWorld();
    const large = await server.inject({
      method: 'POST',
      url: '/sd',
      payload: imageBody(key, { watermark: 'x'.repeat(300_000) }),
    });
    expect(large.statusCode).toBe(413);
    expect(large.json<ErrorReply>().error.code).toBe('body_too_large');
    for (const headers of [
      { 'content-type': 'application/x-www-form-urlencoded' },
      { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    ]) {
      const reply = await server.inject({ method: 'POST', url: '/sd', payload: 'a=b', headers });
      expect(reply.statusCode).toBe(415);
      expect(reply.json<ErrorReply>().error.code).toBe('unsupported_media_type');
    }
  });

  it('answers 500 when the engine fails and does not tell why', async () => {
    const { server, engine, key, log } = await createGatewayWorld();
    engine.draw = () => Promise.reject(new Error('ECONNREFUSED 10.0.0.7:7860'));
    const reply = await server.inject({ method: 'POST', url: '/sd', payload: imageBody(key) });
    expect(reply.statusCode).toBe(500);
    expect(reply.json<ErrorReply>().error).toMatchObject({
      type: 'api_error',
      code: 'internal_error',
    });
    expect(reply.headers['x-should-retry']).toBe('false');
    expect(reply.body).not.toContain('10.0.0.7');
    expect(JSON.stringify(log.lines)).toContain('10.0.0.7');
  });
});

describe('the catalogue', () => {
  it.each([
    ['/sd/models', 'models'],
    ['/sd/samplers', 'samplers'],
    ['/sd/loras', 'loras'],
  ] as const)('lists %s as bare JSON without a key', async (url, list) => {
    const { server } = await createGatewayWorld();
    const reply = await server.inject(url);
    expect(reply.headers['content-type']).toMatch(/^application\/json/);
    expect(reply.json()).toEqual(await createFakeEngine()[list]());
  });
});
