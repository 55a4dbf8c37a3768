import { z } from 'zod';
import type { ImageParameters } from '../domain/image-parameters.js';

/**
 * Shape only: the ranges were checked where the person could still be told, and the API checks them
 * again. What an older version wrote must not fail on a range that moved since.
 */
export const ImageParametersSchema = z.object({
  model: z.string(),
  prompt: z.string(),
  negativePrompt: z.string().exactOptional(),
  sampler: z.string().exactOptional(),
  steps: z.number(),
  width: z.number(),
  height: z.number(),
  cfgScale: z.number(),
  loras: z.record(z.string(), z.number()),
  seed: z.number().int().exactOptional(),
}) satisfies z.ZodType<ImageParameters>;
