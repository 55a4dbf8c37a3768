import type { ImageParameters } from './image-parameters.js';

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
