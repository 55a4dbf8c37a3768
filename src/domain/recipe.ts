import { IMAGE_RANGES, type ImageParameters } from './image-parameters.js';

/**
 * What it takes to make a picture again: kept behind the buttons of every result, which outlive
 * restarts and the job itself. With a seed it draws the very same picture, without one another.
 */
export interface Recipe {
  kind: 'image';
  /** Only this person may press the buttons. */
  ownerId: number;
  parameters: ImageParameters;
  createdAtMs: number;
}

/** For "again": the same wish, another picture. */
export function withNewSeed(parameters: ImageParameters): ImageParameters {
  const varied = { ...parameters };
  delete varied.seed;
  return varied;
}

/** How far "vary" moves the CFG scale: enough to be seen, too little for another composition. */
const VARIED_CFG_BY = { min: 2, max: 4 };

/**
 * For "vary": the same seed keeps the composition, another CFG scale paints it differently. The API
 * has no variation strength; this is the nearest thing that every engine understands.
 * @param random from 0 to below 1, as `Math.random` gives
 */
export function withVariation(
  parameters: ImageParameters,
  random: () => number = Math.random,
): ImageParameters {
  const { min, max } = IMAGE_RANGES.cfgScale;
  const by = VARIED_CFG_BY.min + Math.floor(random() * (VARIED_CFG_BY.max - VARIED_CFG_BY.min + 1));
  const up = parameters.cfgScale + by <= max;
  const down = parameters.cfgScale - by >= min;
  const goesUp = up && (!down || random() < 0.5);
  return { ...parameters, cfgScale: parameters.cfgScale + (goesUp ? by : -by) };
}
