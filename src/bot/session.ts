import { z } from 'zod';
import { DRAW_SCREENS, type DrawDraft } from '../views/draw-panel/draft.js';
import { DrawExtrasSchema, DrawSettingsSchema } from './draw-settings.js';

const PANEL_STATE = {
  screen: z.enum(DRAW_SCREENS),
  prompt: z.string(),
  page: z.number(),
  search: z.string().exactOptional(),
  lora: z.string().exactOptional(),
};

const DrawDraftSchema = z.union([
  DrawSettingsSchema.extend({
    ...PANEL_STATE,
    /** Panels that were opened before there were GIFs say nothing. */
    kind: z.literal('image').default('image'),
  }),
  z.object({ ...PANEL_STATE, kind: z.literal('gif'), extras: DrawExtrasSchema }),
]) satisfies z.ZodType<DrawDraft>;

/** A picture or GIF that is being put together, and the one message that shows it. */
const DrawSessionSchema = z.object({
  draft: DrawDraftSchema,
  panelMessageId: z.number(),
});
export type DrawSession = z.output<typeof DrawSessionSchema>;

/** The button that was tapped last, of those that start something new with every tap. */
const LastTapSchema = z.object({ data: z.string(), atMs: z.number() });
export type LastTap = z.output<typeof LastTapSchema>;

/** What came last of a text that may go on in the next message; `date` as Telegram tells it. */
const LongTextSchema = z.object({ pieces: z.number(), date: z.number() });
export type LongText = z.output<typeof LongTextSchema>;

export const SessionDataSchema = z.object({
  draw: DrawSessionSchema.exactOptional(),
  lastTap: LastTapSchema.exactOptional(),
  longText: LongTextSchema.exactOptional(),
});
