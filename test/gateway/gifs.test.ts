import { describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../src/gateway/engines/engine.js';
import { createDeferred } from '../helpers/deferred.js';
import { FAKE_GIF } from './fake-engine.js';
import { createGatewayWorld, gifBody, PUBLIC_URL, type GatewayWorld } from './gateway-world.js';
import { leaveAfter, untilAborted } from './leaving-client.js';

interface ErrorReply {
  error: { message: string; type: string; param: string | null; code: string };
}
type Changes = Record<string, unknown>;

const post = ({ server }: Pick<GatewayWorld, 'server'>, url: string, payload: object) =>
  server.inject({ method: 'POST', url, payload });

/** The path of the one address in a reply. */
function pathIn(reply: { json: () => unknown }): string {
  const { images } = reply.json() as { images: string[] };
  expect(images).toHaveLength(1);
  const address = images[0] ?? '';
  expect(address.startsWith(`${PUBLIC_URL}/`)).toBe(true);
  return address.slice(PUBLIC_URL.length);
}

describe('POST /text2gif', () => {
  it('animates the request of the documentation and answers raw GIF bytes', async () => {
    const world = await createGatewayWorld();
    const payload = { token: world.key, prompt: 'A cat playing with a ball of yarn' };
    const reply = await post(world, '/text2gif', payload);
    expect(reply.statusCode).toBe(200);
    expect(reply.rawPayload).toEqual(FAKE_GIF);
    expect(reply.headers).toMatchObject({
      'content-type': 'image/gif',
      'x-content-type-options': 'nosniff',
      'x-ratelimit-limit-requests': '3',
      'x-ratelimit-remaining-requests': '2',
    });
    expect(world.engine.gifRequests).toEqual([
      {
        prompt: 'A cat playing with a ball of yarn',
        cfgScale: 10,
        steps: 30,
        seed: Number(reply.headers['x-seed']),
      },
    ]);
    expect(await world.usedGifs()).toBe(1);
    expect(await world.used()).toBe(0);
  });

  it('takes a seed and nothing else of the other route', async () => {
    const world = await createGatewayWorld();
    const payload = { token: world.key, prompt: 'x', seed: 0, steps: 999, sampler: 'no' };
    const reply = await post(world, '/text2gif', payload);
    expect(reply.headers['x-seed']).toBe('0');
    expect(world.engine.gifRequests).toEqual([{ prompt: 'x', cfgScale: 10, steps: 30, seed: 0 }]);
  });
});

describe('POST /generate-gif', () => {
  it('animates the request of the documentation and answers an address', async () => {
    const world = await createGatewayWorld();
    const reply = await post(world, '/generate-gif', {
      sampler: 'Euler',
      prompt: 'Beautiful landscape',
      negative_prompt: 'canvas frame, cartoon, 3d, ...',
      token: world.key,
      cfg_scale: 8,
      steps: 30,
      seed: 42,
    });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toMatch(/^application\/json/);
    expect(reply.headers['x-seed']).toBe('42');
    expect(pathIn(reply)).toMatch(/^\/gifs\/[\w-]{22}\.gif$/);
    expect(world.engine.gifRequests).toEqual([
      {
        prompt: 'Beautiful landscape',
        negativePrompt: 'canvas frame, cartoon, 3d, ...',
        sampler: 'Euler',
        cfgScale: 8,
        steps: 30,
        seed: 42,
      },
    ]);
    expect(await world.usedGifs()).toBe(1);
  });

  it('gives what is left out, null or empty its documented default', async () => {
    const world = await createGatewayWorld();
    const changes = { negative_prompt: '', cfg_scale: null, seed: null };
    const reply = await post(world, '/generate-gif', gifBody(world.key, changes));
    expect(world.engine.gifRequests).toEqual([
      {
        prompt: 'Beautiful landscape',
        sampler: 'Euler',
        cfgScale: 10,
        steps: 30,
        seed: Number(reply.headers['x-seed']),
      },
    ]);
  });

  it('takes the ends of every range, and the sampler in any case', async () => {
    const world = await createGatewayWorld();
    for (const changes of [
      { cfg_scale: 0, steps: 1, seed: 0, sampler: 'EULER A' },
      { cfg_scale: 20, steps: 50, seed: 4_294_967_295 },
    ]) {
      const reply = await post(world, '/generate-gif', gifBody(world.key, changes));
      expect(reply.statusCode).toBe(200);
    }
    expect(world.engine.gifRequests).toMatchObject([
      { cfgScale: 0, steps: 1, seed: 0, sampler: 'Euler a' },
      { cfgScale: 20, steps: 50, seed: 4_294_967_295 },
    ]);
  });

  it('drops the fields of old clients and those that would reach into an engine', async () => {
    const world = await createGatewayWorld();
    const changes = {
      watermark: true,
      nsfw_filter: false,
      image_count: 4,
      model: 'x',
      video_source: '/etc/passwd',
      alwayson_scripts: {},
    };
    const reply = await post(world, '/generate-gif', gifBody(world.key, changes));
    expect(reply.statusCode).toBe(200);
    expect(Object.keys(world.engine.gifRequests[0] ?? {}).sort()).toEqual(
      ['cfgScale', 'prompt', 'sampler', 'seed', 'steps'].sort(),
    );
  });

  it.each<[string, Changes, string, string, string]>([
    ['sampler missing', { sampler: undefined }, 'sampler', 'is required', 'missing_parameter'],
    ['sampler null', { sampler: null }, 'sampler', 'is required', 'invalid_parameter'],
    ['sampler a number', { sampler: 1 }, 'sampler', 'must be a string', 'invalid_parameter'],
    ['sampler unknown', { sampler: 'No' }, 'sampler', "doesn't have sampler", 'sampler_not_found'],
    ['prompt missing', { prompt: undefined }, 'prompt', 'is required', 'missing_parameter'],
    ['prompt blank', { prompt: ' ' }, 'prompt', 'is required', 'invalid_parameter'],
    ['prompt a list', { prompt: [] }, 'prompt', 'must be a string', 'invalid_parameter'],
    ['prompt huge', { prompt: 'x'.repeat(8001) }, 'prompt', 'at most 8000', 'invalid_parameter'],
    [
      'negative prompt a number',
      { negative_prompt: 1 },
      'negative_prompt',
      'must be a string',
      'invalid_parameter',
    ],
    ['cfg -1', { cfg_scale: -1 }, 'cfg_scale', 'from 0 to 20', 'invalid_parameter'],
    ['cfg 21', { cfg_scale: 21 }, 'cfg_scale', 'from 0 to 20', 'invalid_parameter'],
    ['cfg a fraction', { cfg_scale: 7.5 }, 'cfg_scale', 'whole number', 'invalid_parameter'],
    ['cfg text', { cfg_scale: '8' }, 'cfg_scale', 'from 0 to 20', 'invalid_parameter'],
    ['steps 0', { steps: 0 }, 'steps', 'from 1 to 50', 'invalid_parameter'],
    ['steps 51', { steps: 51 }, 'steps', 'from 1 to 50', 'invalid_parameter'],
    ['steps text', { steps: 'many' }, 'steps', 'from 1 to 50', 'invalid_parameter'],
    ['seed -1', { seed: -1 }, 'seed', 'from 0 to 4294967295', 'invalid_parameter'],
    ['seed 2^32', { seed: 2 ** 32 }, 'seed', 'from 0 to 4294967295', 'invalid_parameter'],
  ])('refuses %s and names the parameter', async (_case, changes, param, words, code) => {
    const world = await createGatewayWorld();
    const reply = await post(world, '/generate-gif', gifBody(world.key, changes));
    expect(reply.statusCode).toBe(400);
    const { message, ...rest } = reply.json<ErrorReply>().error;
    expect(message).toContain(words);
    expect(rest).toEqual({ type: 'invalid_request_error', param, code });
    expect(world.engine.gifRequests).toEqual([]);
    expect(await world.usedGifs()).toBe(0);
  });

  it('fails, counts nothing and asks for no repetition when the file is not saved', async () => {
    const files = {
      save: () => Promise.reject(new Error('full')),
      load: () => Promise.resolve(undefined),
    };
    const world = await createGatewayWorld({ files });
    const reply = await post(world, '/generate-gif', gifBody(world.key));
    expect(reply.statusCode).toBe(500);
    expect(reply.json<ErrorReply>().error.code).toBe('engine_failed');
    expect(reply.headers['x-should-retry']).toBe('false');
    expect(world.engine.gifRequests).toHaveLength(1);
    expect(await world.usedGifs()).toBe(0);
  });
});

describe.each(['/text2gif', '/generate-gif'])('POST %s', (url) => {
  it.each([
    ['engine_failed', 500],
    ['engine_refused', 400],
    ['engine_unavailable', 503],
  ] as const)('answers %s with %i and counts nothing', async (code, status) => {
    const world = await createGatewayWorld();
    world.engine.animate = () => Promise.reject(new EngineError(code, 'no'));
    const reply = await post(world, url, gifBody(world.key));
    expect(reply.statusCode).toBe(status);
    expect(reply.json<ErrorReply>().error.code).toBe(code);
    expect(await world.usedGifs()).toBe(0);
  });

  it('stops the engine and counts nothing when the client leaves', async () => {
    const world = await createGatewayWorld();
    const begun = createDeferred();
    world.engine.animate = (_request, signal) => {
      begun.resolve();
      return untilAborted(signal);
    };
    await leaveAfter(world.server, { url, payload: gifBody(world.key), begun: begun.promise });
    await vi.waitFor(async () => {
      expect(world.engine.signals[0]?.aborted).toBe(true);
      expect(await world.usedGifs()).toBe(0);
    });
  });

  it('refuses a fourth animation within a minute in the free tier', async () => {
    const world = await createGatewayWorld();
    for (let made = 0; made < 3; made++) await post(world, url, gifBody(world.key));
    const reply = await post(world, url, gifBody(world.key));
    expect(reply.statusCode).toBe(429);
    expect(reply.json<ErrorReply>().error.message).toContain(
      'users can make 3 requests per 60 seconds',
    );
    expect(world.engine.gifRequests).toHaveLength(3);
  });

  it('needs a key', async () => {
    const reply = await post(await createGatewayWorld(), url, gifBody('nonsense'));
    expect(reply.statusCode).toBe(401);
  });
});

describe('GET /gifs/<name>.gif', () => {
  async function createFile() {
    const world = await createGatewayWorld();
    const path = pathIn(await post(world, '/generate-gif', gifBody(world.key)));
    return { ...world, path };
  }

  it('serves the file to whoever has its address, for as long as it is kept', async () => {
    const { server, path } = await createFile();
    const reply = await server.inject(path);
    expect(reply.statusCode).toBe(200);
    expect(reply.rawPayload).toEqual(FAKE_GIF);
    expect(reply.headers).toMatchObject({
      'content-type': 'image/gif',
      'content-length': String(FAKE_GIF.length),
      'x-content-type-options': 'nosniff',
    });
    const [, maxAge] =
      /^public, max-age=(\d+), immutable$/.exec(String(reply.headers['cache-control'])) ?? [];
    expect(Number(maxAge)).toBeGreaterThan(3_500);
    expect(Number(maxAge)).toBeLessThanOrEqual(3_600);
  });

  it('answers HEAD with the headers alone', async () => {
    const { server, path } = await createFile();
    const reply = await server.inject({ method: 'HEAD', url: path });
    expect(reply.statusCode).toBe(200);
    expect(reply.rawPayload).toHaveLength(0);
    expect(reply.headers).toMatchObject({
      'content-type': 'image/gif',
      'content-length': String(FAKE_GIF.length),
    });
  });

  it('takes the address from the configuration, whatever host the client names', async () => {
    const { server, key } = await createGatewayWorld();
    const headers = { host: 'evil.test', 'x-forwarded-host': 'evil.test' };
    const reply = await server.inject({
      method: 'POST',
      url: '/generate-gif',
      payload: gifBody(key),
      headers,
    });
    expect(reply.body).not.toContain('evil.test');
    expect(pathIn(reply)).toMatch(/^\/gifs\//);
  });

  it('serves it to another process too', async () => {
    const one = await createFile();
    const other = await createGatewayWorld({}, { beside: one });
    expect((await other.server.inject(one.path)).rawPayload).toEqual(FAKE_GIF);
  });

  it('answers 404 once its time is over', async () => {
    const { server, store, path } = await createFile();
    const name = path.slice('/gifs/'.length, -'.gif'.length);
    await store.redis.pexpire(store.keys.generatedFile(name), 0);
    expect((await server.inject(path)).statusCode).toBe(404);
  });

  it.each([
    `/gifs/${'A'.repeat(22)}.gif`,
    `/gifs/${'A'.repeat(21)}.gif`,
    `/gifs/${'A'.repeat(23)}.gif`,
    `/gifs/${'A'.repeat(22)}`,
    `/gifs/${'A'.repeat(22)}.png`,
    '/gifs/.gif',
    '/gifs/',
    '/gifs',
    '/gifs/*.gif',
    '/gifs/../../../../etc/passwd',
    '/gifs/..%2f..%2fetc%2fpasswd.gif',
    '/gifs/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    `/gifs/..%2fgifs%2f${'A'.repeat(22)}.gif`,
    `/gifs/x/${'A'.repeat(22)}.gif`,
    `/gifs/${'A'.repeat(22)}.gif/x`,
    `/gifs/${'A'.repeat(22)}%00.gif`,
    `/gifs/${'%D0%AF'.repeat(22)}.gif`,
    `/gifs/${'A'.repeat(90)}.gif`,
    `/gifs/${'A'.repeat(300)}.gif`,
  ])('answers 404 for %s', async (url) => {
    const { server } = await createGatewayWorld();
    const reply = await server.inject(url);
    expect(reply.statusCode).toBe(404);
    expect(reply.json<ErrorReply>().error).toMatchObject({
      type: 'not_found_error',
      code: 'unknown_url',
    });
  });

  it('answers 503 while the store is away', async () => {
    const one = await createFile();
    const { server, redis } = await createGatewayWorld({}, { beside: one });
    redis.disconnect();
    expect((await server.inject(one.path)).statusCode).toBe(503);
  });
});
