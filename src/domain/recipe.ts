import type { ImageParameters } from './image-parameters.js';

/**
 * What it takes to make a picture again: kept behind the buttons of every result, which outlive
 * restarts and the job itself. The seed is always the one that was drawn with.
 */
export interface Recipe {
  kind: 'image';
  /** Only this person may press the buttons. */
  ownerId: number;
  parameters: ImageParameters;
  createdAtMs: number;
}

/** Vary: the same picture wish with another throw of the dice. */
export function withNewSeed(parameters: ImageParameters): ImageParameters {
  const varied = { ...parameters };
  delete varied.seed;
  return varied;
}
