import { z } from 'zod';
import type { GifParameters } from '../domain/gif-parameters.js';
import type { ImageParameters } from '../domain/image-parameters.js';

/*
 * Shape only: the ranges were checked where the person could still be told, and the API checks them
 * again. What an older version wrote must not fail on a range that moved since.
 */

/** What both kinds have. */
const SHARED = {
  prompt: z.string(),
  negativePrompt: z.string().exactOptional(),
  sampler: z.string().exactOptional(),
  steps: z.number(),
  cfgScale: z.number(),
  seed: z.number().int().exactOptional(),
};

export const ImageParametersSchema = z.object({
  ...SHARED,
  model: z.string(),
  width: z.number(),
  height: z.number(),
  loras: z.record(z.string(), z.number()),
}) satisfies z.ZodType<ImageParameters>;

export const GifParametersSchema = z.object(SHARED) satisfies z.ZodType<GifParameters>;
