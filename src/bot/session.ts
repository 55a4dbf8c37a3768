import { z } from 'zod';
import { DRAW_SCREENS, type DrawDraft } from '../views/draw-panel.js';

const DrawDraftSchema = z.object({
  screen: z.enum(DRAW_SCREENS),
  prompt: z.string(),
  model: z.string(),
  width: z.number(),
  height: z.number(),
  page: z.number(),
  extras: z.object({
    negativePrompt: z.string().exactOptional(),
    sampler: z.string().exactOptional(),
    steps: z.number().exactOptional(),
    cfgScale: z.number().exactOptional(),
    seed: z.number().exactOptional(),
    loras: z.record(z.string(), z.number()).exactOptional(),
  }),
}) satisfies z.ZodType<DrawDraft>;

/** A picture that is being put together, and the one message that shows it. */
const DrawSessionSchema = z.object({
  draft: DrawDraftSchema,
  panelMessageId: z.number(),
});
export type DrawSession = z.output<typeof DrawSessionSchema>;

export const SessionDataSchema = z.object({ draw: DrawSessionSchema.exactOptional() });
