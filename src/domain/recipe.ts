import type { Drawing } from './drawing.js';
import { GIF_DEFAULTS, type GifParameters } from './gif-parameters.js';
import { IMAGE_RANGES, type ImageParameters } from './image-parameters.js';

/**
 * What it takes to draw something again: kept behind the buttons of every result, which outlive
 * restarts and the job itself. With a seed it draws the very same, without one another.
 */
export type Recipe = Drawing & {
  /** Only this person may press the buttons. */
  ownerId: number;
  createdAtMs: number;
  /** So many pictures at a time, the first with the seed; absent = one. */
  count?: number;
  /** Absent until the result was delivered. */
  file?: RecipeFile;
  /** Where Telegram has the file as it was drawn; absent until somebody has asked for that. */
  untouchedFileId?: string;
  /** Of several pictures: where they are. */
  album?: RecipeAlbum;
};

/** Pictures that were delivered together, in the order they are shown in. */
export interface RecipeAlbum {
  messageIds: number[];
  /** Each picture's own. */
  recipeIds: string[];
}

/** The result as Telegram has it: it can be shown again without an upload, while Telegram keeps it. */
export interface RecipeFile {
  kind: 'photo' | 'document' | 'animation';
  fileId: string;
}

/** Of whatever holds a drawing, nothing but what it takes to draw it. */
export function toRecipe(
  { kind, parameters, count = 1 }: Drawing & { count?: number },
  { ownerId, createdAtMs }: Pick<Recipe, 'ownerId' | 'createdAtMs'>,
): Recipe {
  const common = { ownerId, createdAtMs, ...(count > 1 && { count }) };
  return kind === 'image' ? { kind, parameters, ...common } : { kind, parameters, ...common };
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

/**
 * For "GIF it": the words of a picture, with its seed, by which an engine may move that very picture.
 * Steps and CFG have scales of their own in pictures, so they begin at what GIFs have.
 */
export function toMoving({
  prompt,
  negativePrompt,
  sampler,
  seed,
}: ImageParameters): GifParameters {
  return {
    prompt,
    ...GIF_DEFAULTS,
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(sampler !== undefined && { sampler }),
    ...(seed !== undefined && { seed }),
  };
}
