import { GIF_RANGES, type GifParameters } from './gif-parameters.js';
import {
  IMAGE_COUNT_RANGE,
  IMAGE_RANGES,
  type ImageParameters,
  type Range,
} from './image-parameters.js';

/** What is drawn for people, counted apart in their allowance under the same names. */
export const DRAWING_KINDS = ['image', 'gif'] as const;
export type DrawingKind = (typeof DRAWING_KINDS)[number];

/** A picture, or one that moves. */
export type Drawing =
  { kind: 'image'; parameters: ImageParameters } | { kind: 'gif'; parameters: GifParameters };

/** What both kinds let people choose, each within its own limits. */
export const DRAWING_RANGES = {
  image: {
    steps: IMAGE_RANGES.steps,
    cfgScale: IMAGE_RANGES.cfgScale,
    seed: IMAGE_RANGES.seed,
    count: IMAGE_COUNT_RANGE,
  },
  /** GIFs come one at a time. */
  gif: { ...GIF_RANGES, seed: IMAGE_RANGES.seed, count: { min: 1, max: 1 } },
} as const satisfies Record<DrawingKind, Record<'steps' | 'cfgScale' | 'seed' | 'count', Range>>;

/** As drawn, or to be drawn so; without a seed whoever draws picks one. */
export function withSeed<D extends Drawing>(drawing: D, seed: number | undefined): D {
  const changed = structuredClone(drawing);
  if (seed === undefined) delete changed.parameters.seed;
  else changed.parameters.seed = seed;
  return changed;
}
