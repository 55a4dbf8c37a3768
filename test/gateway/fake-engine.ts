import type {
  GifEngine,
  GifRequest,
  ImageEngine,
  ImageRequest,
} from '../../src/gateway/engines/engine.js';

export interface FakeEngine extends ImageEngine, GifEngine {
  requests: ImageRequest[];
  signals: AbortSignal[];
  /** What the next pictures are, in place of some bytes at once. */
  draw: (request: ImageRequest, signal: AbortSignal) => Promise<Buffer>;
  gifRequests: GifRequest[];
  /** What the next animations are, in place of some bytes at once. */
  animate: (request: GifRequest, signal: AbortSignal) => Promise<Buffer>;
}

export const FAKE_PNG = Buffer.from('\x89PNG\r\n\x1a\nnot much of a picture', 'latin1');

export const FAKE_GIF = Buffer.from('GIF89a not much of an animation', 'latin1');

/** An engine that draws nothing and remembers everything. */
export function createFakeEngine(): FakeEngine {
  const engine: FakeEngine = {
    name: 'fake',
    requests: [],
    signals: [],
    draw: () => Promise.resolve(FAKE_PNG),
    gifRequests: [],
    animate: () => Promise.resolve(FAKE_GIF),
    models: () => Promise.resolve(['sdxl-base', 'deliberate_v2']),
    samplers: () => Promise.resolve(['Euler a', 'Euler']),
    loras: () => Promise.resolve(['add_detail', 'anireality_mix']),
    generate(request, signal) {
      engine.requests.push(request);
      engine.signals.push(signal);
      return engine.draw(request, signal);
    },
    generateGif(request, signal) {
      engine.gifRequests.push(request);
      engine.signals.push(signal);
      return engine.animate(request, signal);
    },
    close: () => Promise.resolve(),
  };
  return engine;
}
