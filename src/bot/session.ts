import { z } from 'zod';
import { DRAW_SCREENS, type DrawDraft } from '../views/draw-panel/draft.js';
import { DrawSettingsSchema } from './draw-settings.js';

const DrawDraftSchema = DrawSettingsSchema.extend({
  screen: z.enum(DRAW_SCREENS),
  prompt: z.string(),
  page: z.number(),
  search: z.string().exactOptional(),
  lora: z.string().exactOptional(),
}) satisfies z.ZodType<DrawDraft>;

/** A picture that is being put together, and the one message that shows it. */
const DrawSessionSchema = z.object({
  draft: DrawDraftSchema,
  panelMessageId: z.number(),
});
export type DrawSession = z.output<typeof DrawSessionSchema>;

export const SessionDataSchema = z.object({ draw: DrawSessionSchema.exactOptional() });
