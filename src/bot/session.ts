import { z } from 'zod';
import { DRAWING_KINDS } from '../domain/drawing.js';
import { DRAW_SCREENS, type DrawDraft } from '../views/draw-panel/draft.js';
import { DrawSettingsSchema } from './draw-settings.js';

const DrawDraftSchema = DrawSettingsSchema.extend({
  /** Panels that were opened before there were GIFs say nothing. */
  kind: z.enum(DRAWING_KINDS).default('image'),
  screen: z.enum(DRAW_SCREENS),
  prompt: z.string(),
  page: z.number(),
  search: z.string().exactOptional(),
  lora: z.string().exactOptional(),
}) satisfies z.ZodType<DrawDraft>;

/** A picture or GIF that is being put together, and the one message that shows it. */
const DrawSessionSchema = z.object({
  draft: DrawDraftSchema,
  panelMessageId: z.number(),
});
export type DrawSession = z.output<typeof DrawSessionSchema>;

export const SessionDataSchema = z.object({ draw: DrawSessionSchema.exactOptional() });
