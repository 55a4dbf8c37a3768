import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemoEngine } from '../../../src/gateway/engines/demo/demo-engine.js';
import type { GifRequest } from '../../../src/gateway/engines/engine.js';
import { createLogger } from '../../../src/logger.js';
import { readGif } from '../../helpers/gif.js';

/** The scene that is painted fastest. */
const QUICK: GifRequest = { prompt: 'a red bauhaus pattern', steps: 30, cfgScale: 10, seed: 1 };
const { signal } = new AbortController();

/** Frames as raw RGB, as a viewer shows them one after the other. */
async function framesOf(gif: Buffer): Promise<Buffer[]> {
  const { data, info } = await sharp(gif, { animated: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pages = info.pages ?? 1;
  const size = data.length / pages;
  return Array.from({ length: pages }, (_, page) => data.subarray(page * size, (page + 1) * size));
}

function difference(one: Buffer, other: Buffer): number {
  let sum = 0;
  one.forEach((value, at) => {
    sum += Math.abs(value - (other[at] ?? 0));
  });
  return sum / one.length;
}

describe('the GIFs of the demo engine', () => {
  let engine: ReturnType<typeof createDemoEngine>;
  let quick: Buffer;
  beforeAll(async () => {
    engine = createDemoEngine({ logger: createLogger({ level: 'silent' }) });
    quick = await engine.generateGif(QUICK, signal);
  }, 60_000);
  afterAll(() => engine.close());

  it('are 30 frames of 512 x 512 at 80 ms that repeat for ever, with one palette for all', async () => {
    const anatomy = readGif(quick);
    expect(anatomy).toMatchObject({ width: 512, height: 512, globalColors: 256, repeat: 0 });
    expect(anatomy.frames).toEqual(
      Array.from({ length: 30 }, () => ({ delayMs: 80, hasOwnPalette: false })),
    );
    expect(await sharp(quick, { animated: true }).metadata()).toMatchObject({
      format: 'gif',
      width: 512,
      pageHeight: 512,
      pages: 30,
      loop: 0,
      delay: Array.from({ length: 30 }, () => 80),
    });
  });

  it.each(['a red bauhaus pattern', 'aurora over a lake', 'galaxy with a planet'])(
    'move in every frame, close their loop and stay below 3 MB: %s',
    async (prompt) => {
      const gif = await engine.generateGif({ ...QUICK, prompt }, signal);
      expect(gif.length).toBeLessThan(3_000_000);
      const frames = await framesOf(gif);
      const steps = frames
        .slice(1)
        .map((frame, before) => difference(frames[before] ?? frame, frame));
      expect(Math.min(...steps)).toBeGreaterThan(0.01);
      const first = frames[0] ?? Buffer.of();
      const back = difference(frames.at(-1) ?? first, first);
      expect(back).toBeGreaterThan(0);
      // What is shown may lag behind by a step too small to see, which the first frame mends.
      expect(back).toBeLessThan(Math.max(...steps) + 2);
    },
    60_000,
  );

  it('are the same bytes for the same request', async () => {
    expect((await engine.generateGif(QUICK, signal)).equals(quick)).toBe(true);
  }, 60_000);

  it.each<[string, Partial<GifRequest>]>([
    ['another seed', { seed: 2 }],
    ['another prompt', { prompt: 'a blue bauhaus pattern' }],
    ['a negative prompt', { negativePrompt: 'red' }],
    ['few steps', { steps: 3 }],
    ['another CFG', { cfgScale: 20 }],
    ['no CFG', { cfgScale: 0 }],
    ['a sampler with a trace', { sampler: 'DPM2' }],
  ])(
    'look another way for %s',
    async (_case, changes) => {
      const other = await engine.generateGif({ ...QUICK, ...changes }, signal);
      const [[one], [two]] = await Promise.all([framesOf(quick), framesOf(other)]);
      expect(difference(one ?? Buffer.of(), two ?? Buffer.of())).toBeGreaterThan(0.5);
    },
    60_000,
  );

  it('stop as soon as nobody wants them, and what waits behind them is drawn', async () => {
    const client = new AbortController();
    const unwanted = engine.generateGif({ ...QUICK, prompt: 'flow' }, client.signal);
    const picture = engine.generate(
      { ...QUICK, model: 'sdxl-base', width: 64, height: 64, loras: {} },
      signal,
    );
    client.abort();
    await expect(unwanted).rejects.toMatchObject({ code: 'engine_aborted' });
    expect((await sharp(await picture).metadata()).format).toBe('png');
  });
});
