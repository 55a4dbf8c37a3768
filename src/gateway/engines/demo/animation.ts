import { setImmediate as nextTurn } from 'node:timers/promises';
import { GIF_DEFAULTS, GIF_RANGES } from '../../../domain/gif-parameters.js';
import { IMAGE_DEFAULTS, IMAGE_RANGES } from '../../../domain/image-parameters.js';
import type { GifRequest, ImageRequest } from '../engine.js';
import { freeCanvas } from '../../../free-canvas.js';
import { createPainter } from './art/paint.js';
import { DEMO_MODELS } from './catalogue.js';
import { encodeGif } from './gif-encoder.js';

/** Stable Diffusion 1.5's own size, which AnimateDiff, the usual way to such GIFs, works at. */
const SIDE = 512;
/** 12.5 frames a second, about film's pace on twos; a loop of 2.4 s, a slow breath. */
const FRAMES = 30;
const FRAME_MS = 80;

/**
 * The request as one for a picture. Steps keep their share of the way through their range; CFG is
 * scaled so that the default of GIFs is that of pictures.
 */
function toImageRequest({ steps, cfgScale, ...request }: GifRequest): ImageRequest {
  return {
    ...request,
    model: DEMO_MODELS[0],
    width: SIDE,
    height: SIDE,
    loras: {},
    steps: (steps / GIF_RANGES.steps.max) * IMAGE_RANGES.steps.max,
    cfgScale: (cfgScale / GIF_DEFAULTS.cfgScale) * IMAGE_DEFAULTS.cfgScale,
  };
}

/**
 * Paints a loop; the same request is the same bytes for ever. `checkpoint` may throw. Measured: 0.5
 * to 2 s of one core, a third of it for encoding, and 0.5 to 2.7 MB, by the scene; 30 MB meanwhile.
 */
export async function animate(request: GifRequest, checkpoint: () => void): Promise<Uint8Array> {
  const paintAt = createPainter(toImageRequest(request), checkpoint);
  const frames: Uint8Array[] = [];
  for (let frame = 0; frame < FRAMES; frame++) {
    checkpoint();
    const canvas = paintAt(frame / FRAMES);
    frames.push(canvas.data());
    freeCanvas(canvas);
    // Canvas gives back what it holds outside the heap between turns only: 130 MB less (measured).
    await nextTurn();
  }
  return encodeGif(frames, { width: SIDE, height: SIDE, frameMs: FRAME_MS, checkpoint });
}
