import { z } from 'zod';
import { SUPPORT_TOPICS } from '../domain/support.js';
import { DRAW_SCREENS, type DrawDraft } from '../views/draw-panel/draft.js';
import { ChatSessionSchema, RenamingSchema } from './chat-session.js';
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
const LongTextSchema = z.object({
  pieces: z.number(),
  date: z.number(),
  /** Absent in the sessions of earlier versions. */
  messageId: z.number().exactOptional(),
});
export type LongText = z.output<typeof LongTextSchema>;

/** What tells whether the next message belongs to this one; `date` as Telegram tells it. */
const PIECE = {
  date: z.number(),
  /** UTF-16 units of its text. */
  textUnits: z.number(),
  isForwarded: z.boolean(),
  albumId: z.string().exactOptional(),
};

/** What the person asked last, and where what belongs to it goes. */
const LastInputSchema = z.object({
  to: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('job'), jobId: z.string() }),
    /** Under a card; `gathers`: takes all that comes soon, not only the rest of a message. */
    z.object({ kind: z.literal('held'), heldId: z.string(), gathers: z.boolean() }),
  ]),
  ...PIECE,
});
export type LastInput = z.output<typeof LastInputSchema>;

/** The latest questions that may not be turns yet, the newest last. */
const AskedSchema = z.array(z.object({ messageId: z.number(), jobId: z.string() }));
export type Asked = z.output<typeof AskedSchema>;

/** What the person was asked to write to support about. */
const SupportAskedSchema = z.object({ topic: z.enum(SUPPORT_TOPICS) });
export type SupportAsked = z.output<typeof SupportAskedSchema>;

/** What went into a support thread last, from which side. */
const SupportLastSchema = z.object({
  personId: z.number(),
  side: z.enum(['admin', 'person']),
  /** It was beyond the cap, and so is the rest of it. */
  isRefused: z.literal(true).exactOptional(),
  ...PIECE,
});
export type SupportLast = z.output<typeof SupportLastSchema>;

/** Which campaign an admin was asked a time for, and by which message. */
const BroadcastTimeSchema = z.object({ campaignId: z.string(), messageId: z.number() });
export type BroadcastTime = z.output<typeof BroadcastTimeSchema>;

export const SessionDataSchema = z.object({
  draw: DrawSessionSchema.exactOptional(),
  chat: ChatSessionSchema.exactOptional(),
  renaming: RenamingSchema.exactOptional(),
  lastTap: LastTapSchema.exactOptional(),
  longText: LongTextSchema.exactOptional(),
  lastInput: LastInputSchema.exactOptional(),
  asked: AskedSchema.exactOptional(),
  /** Of which nothing can be read, and the person was told so. */
  toldAlbumId: z.string().exactOptional(),
  supportAsked: SupportAskedSchema.exactOptional(),
  supportLast: SupportLastSchema.exactOptional(),
  broadcastTime: BroadcastTimeSchema.exactOptional(),
  /** The ordinary group that was here before, once what the person had there was brought along. */
  movedFrom: z.number().exactOptional(),
});
