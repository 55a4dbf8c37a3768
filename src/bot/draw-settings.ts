import { z } from 'zod';
import type { DrawExtras, DrawSettings } from '../views/draw-panel/draft.js';

export const DrawExtrasSchema = z.object({
  negativePrompt: z.string().exactOptional(),
  sampler: z.string().exactOptional(),
  steps: z.number().exactOptional(),
  cfgScale: z.number().exactOptional(),
  seed: z.number().exactOptional(),
  count: z.number().exactOptional(),
  loras: z.record(z.string(), z.number()).exactOptional(),
}) satisfies z.ZodType<DrawExtras>;

/** Of a panel, and of a preset. */
export const DrawSettingsSchema = z.object({
  model: z.string(),
  width: z.number(),
  height: z.number(),
  extras: DrawExtrasSchema,
}) satisfies z.ZodType<DrawSettings>;
