import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  DEMO_LORAS,
  DEMO_MODELS,
  DEMO_SAMPLERS,
} from '../../../src/gateway/engines/demo/catalogue.js';
import { createDemoEngine } from '../../../src/gateway/engines/demo/demo-engine.js';
import type { DrawThreadEvents } from '../../../src/gateway/engines/demo/draw-thread.js';
import type { DrawJob } from '../../../src/gateway/engines/demo/messages.js';
import type { ImageEngine, ImageRequest } from '../../../src/gateway/engines/engine.js';
import { createLogger } from '../../../src/logger.js';

const logger = createLogger({ level: 'silent' });

function imageRequest(changes: Partial<ImageRequest> = {}): ImageRequest {
  return {
    model: 'sdxl-base',
    prompt: 'a red fox',
    steps: 30,
    width: 128,
    height: 128,
    cfgScale: 7,
    loras: {},
    seed: 1,
    ...changes,
  };
}

const { signal } = new AbortController();

describe('the demo engine and its thread', () => {
  let engine: ImageEngine;
  beforeAll(() => {
    engine = createDemoEngine({ logger });
  });
  afterAll(() => engine.close());

  const draw = (changes: Partial<ImageRequest> = {}) =>
    engine.generate(imageRequest(changes), signal);

  it.each([
    [64, 64],
    [1024, 64],
    [64, 1024],
    [333, 517],
    [768, 1024],
    [1024, 1024],
  ])('draws a PNG of exactly %i x %i', async (width, height) => {
    const metadata = await sharp(await draw({ width, height })).metadata();
    expect(metadata).toMatchObject({ format: 'png', width, height, channels: 3 });
  });

  it.each(DEMO_MODELS)(
    'draws with the model %s, at sizes that do not fit its grid',
    async (model) => {
      const metadata = await sharp(await draw({ model, width: 333, height: 170 })).metadata();
      expect(metadata).toMatchObject({ width: 333, height: 170 });
    },
  );

  it.each([
    'mountains',
    'the sea',
    'aurora',
    'a galaxy with a planet',
    'forest',
    'desert',
    'city in the rain',
    'snow on a meadow',
    'abstract silk',
    'flow',
    'bauhaus',
    'fox cat deer birds boat lighthouse cabin castle oak hiker balloon rocket',
    'fox cat deer birds boat lighthouse cabin castle oak hiker balloon rocket in space',
    '🦊',
    '',
  ])('draws something for the prompt "%s"', async (prompt) => {
    const { entropy } = await sharp(await draw({ prompt })).stats();
    expect(entropy).toBeGreaterThan(1);
  });

  it('draws the same request the same way for ever', async () => {
    expect(await draw()).toEqual(await draw());
  });

  it.each<[string, Partial<ImageRequest>]>([
    ['another seed', { seed: 2 }],
    ['another prompt', { prompt: 'a blue fox' }],
    ['a negative prompt', { negativePrompt: 'fox' }],
    ['another model', { model: 'deliberate_v2' }],
    ['fewer steps', { steps: 3 }],
    ['another CFG', { cfgScale: 20 }],
    ['a sampler with a trace', { sampler: 'Heun' }],
    ...DEMO_LORAS.map((lora): [string, Partial<ImageRequest>] => [
      `the lora ${lora}`,
      { loras: { [lora]: 1 } },
    ]),
  ])('draws another picture for %s', async (_case, changes) => {
    expect((await draw(changes)).equals(await draw())).toBe(false);
  });

  it('rejects a request that waits as soon as nobody wants it, and draws the others', async () => {
    const client = new AbortController();
    const first = draw({ width: 512, height: 512 });
    const unwanted = engine.generate(imageRequest(), client.signal);
    const last = draw();
    client.abort();
    await expect(unwanted).rejects.toMatchObject({ code: 'engine_aborted' });
    expect(await Promise.all([first, last])).toHaveLength(2);
  });

  it('rejects a request it draws as soon as nobody wants it, and goes on with the next', async () => {
    const client = new AbortController();
    const unwanted = engine.generate(imageRequest({ width: 1024, height: 1024 }), client.signal);
    client.abort();
    await expect(unwanted).rejects.toMatchObject({ code: 'engine_aborted' });
    expect(await draw()).toBeInstanceOf(Buffer);
  });

  it('does not begin what is not wanted any more', async () => {
    const drawn = engine.generate(imageRequest(), AbortSignal.abort());
    await expect(drawn).rejects.toMatchObject({ code: 'engine_aborted' });
  });

  it("has the documentation's models, samplers and loras", async () => {
    expect(await engine.models()).toEqual(
      expect.arrayContaining(['sdxl-base', 'sdxl-refiner', 'deliberate_v2']),
    );
    expect(await engine.samplers()).toEqual(expect.arrayContaining(['Euler a', 'Euler', 'LMS']));
    expect(await engine.loras()).toEqual(
      expect.arrayContaining(['add_detail', 'analog_diffusion_1.0', 'anireality_mix']),
    );
    expect(new Set(DEMO_SAMPLERS).size).toBe(DEMO_SAMPLERS.length);
  });
});

describe('the demo engine and a thread in trouble', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  function createWorld(
    options: { maxWaiting?: number; deadlineMs?: number; idleMs?: number } = {},
  ) {
    const threads: { events: DrawThreadEvents; jobs: DrawJob[]; stopped: boolean }[] = [];
    const engine = createDemoEngine({
      logger,
      ...options,
      startThread(events) {
        const thread = { events, jobs: [] as DrawJob[], stopped: false };
        threads.push(thread);
        return {
          post: (job) => thread.jobs.push(job),
          stop() {
            thread.stopped = true;
            return Promise.resolve();
          },
        };
      },
    });
    const finish = (index: number): void => {
      const job = threads[index]?.jobs.at(-1);
      if (job) {
        const file = Uint8Array.of(job.id);
        threads[index]?.events.onResult({ id: job.id, outcome: 'drawn', file });
      }
    };
    return { engine, threads, finish };
  }

  it('starts no thread before the first request and gives it one picture at a time', async () => {
    const { engine, threads, finish } = createWorld();
    expect(threads).toHaveLength(0);
    const pictures = [
      engine.generate(imageRequest(), signal),
      engine.generate(imageRequest(), signal),
    ];
    expect(threads).toHaveLength(1);
    expect(threads[0]?.jobs).toHaveLength(1);
    finish(0);
    expect(threads[0]?.jobs).toHaveLength(2);
    finish(0);
    expect(await Promise.all(pictures)).toEqual([Buffer.of(1), Buffer.of(2)]);
  });

  it('fails the picture of a thread that ended and starts another for the next', async () => {
    const { engine, threads, finish } = createWorld();
    const lost = engine.generate(imageRequest(), signal);
    const next = engine.generate(imageRequest(), signal);
    threads[0]?.events.onGone(new Error('out of memory'));
    await expect(lost).rejects.toMatchObject({ code: 'engine_failed' });
    finish(1);
    expect(await next).toEqual(Buffer.of(2));
  });

  it('replaces a thread that is stuck', async () => {
    vi.useFakeTimers();
    const { engine, threads, finish } = createWorld({ deadlineMs: 1000 });
    const stuck = engine.generate(imageRequest(), signal);
    const next = engine.generate(imageRequest(), signal);
    vi.advanceTimersByTime(1000);
    await expect(stuck).rejects.toMatchObject({ code: 'engine_failed' });
    expect(threads[0]?.stopped).toBe(true);
    finish(1);
    expect(await next).toEqual(Buffer.of(2));
  });

  it('ends the thread when nobody asks, and starts one again', async () => {
    vi.useFakeTimers();
    const { engine, threads, finish } = createWorld({ idleMs: 1000 });
    const first = engine.generate(imageRequest(), signal);
    finish(0);
    await first;
    vi.advanceTimersByTime(1000);
    expect(threads[0]?.stopped).toBe(true);
    const second = engine.generate(imageRequest(), signal);
    finish(1);
    expect(await second).toEqual(Buffer.of(2));
  });

  it('tells a drawing thread through shared memory that its picture is not wanted', async () => {
    const { engine, threads } = createWorld();
    const client = new AbortController();
    const unwanted = engine.generate(imageRequest(), client.signal);
    const [job] = threads[0]?.jobs ?? [];
    client.abort();
    await expect(unwanted).rejects.toMatchObject({ code: 'engine_aborted' });
    expect(new Int32Array(job?.cancelled ?? new SharedArrayBuffer(4))[0]).toBe(1);
  });

  it('refuses at once what would wait too long', async () => {
    const { engine } = createWorld({ maxWaiting: 1 });
    const pictures = Array.from({ length: 3 }, () => engine.generate(imageRequest(), signal));
    await expect(pictures[2]).rejects.toMatchObject({ code: 'engine_unavailable' });
    await Promise.all([
      engine.close(),
      ...pictures.slice(0, 2).map((one) => one.catch(() => null)),
    ]);
  });

  it('fails what it has left when it closes, and everything after', async () => {
    const { engine, threads } = createWorld();
    const pictures = [
      engine.generate(imageRequest(), signal),
      engine.generate(imageRequest(), signal),
    ];
    const ends = Promise.allSettled(pictures);
    await engine.close();
    for (const end of [
      ...(await ends),
      ...(await Promise.allSettled([engine.generate(imageRequest(), signal)])),
    ]) {
      expect(end).toMatchObject({ status: 'rejected', reason: { code: 'engine_unavailable' } });
    }
    expect(threads[0]?.stopped).toBe(true);
    await engine.close();
  });
});
