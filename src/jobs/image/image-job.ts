import { z } from 'zod';
import type { Drawing } from '../../domain/drawing.js';
import { PaymentSchema } from '../payment.js';
import { GifParametersSchema, ImageParametersSchema } from '../../store/drawing-schemas.js';

/**
 * The queue, and what is named after it, keeps the name of the days when there were only pictures:
 * under another one a release would find neither the jobs that wait nor the marks of those that run.
 */
export const IMAGE_QUEUE = 'image';

const PlaceSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), messageId: z.number().int() }),
  z.object({
    state: z.literal('drawn'),
    messageId: z.number().int(),
    recipeId: z.string(),
    /** False with an API that does not tell its seeds. */
    isReproducible: z.boolean(),
  }),
  /** Given back; its message leaves the album at the end. */
  z.object({ state: z.literal('failed'), messageId: z.number().int() }),
]);
export type AlbumPlace = z.output<typeof PlaceSchema>;

/** How far an album is: what one run has done is done for the next. */
const AlbumSchema = z.object({
  startedAtMs: z.number(),
  /** How many were sent, or may have been: see MAX_ALBUMS_SENT. */
  sent: z.number().int(),
  /** In the order shown; none until Telegram has told their messages. */
  places: z.array(PlaceSchema),
  /** The task's message that stood above the album, until it is deleted. */
  cardAbove: z.number().int().exactOptional(),
});
export type Album = z.output<typeof AlbumSchema>;

const CommonSchema = z.object({
  v: z.literal(1),
  /** `image-<update_id>`: the same tap delivered twice is the same job. No colon: BullMQ forbids it. */
  jobId: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  userId: z.number().int(),
  locale: z.string(),
  /** What that message says of its place in the line when the job joins it. */
  place: z.number().int().exactOptional(),
  /**
   * The reservation in the person's allowance; given back when nothing comes. Several pictures have
   * one each that follows from it, see `chargeIdsOf`.
   */
  chargeId: z.string(),
  payment: PaymentSchema.exactOptional(),
  /** The recipe of the result that this is the untouched file of. */
  fileOf: z.string().exactOptional(),
  /** How many; jobs that were queued before there were several say nothing. GIFs come alone. */
  count: z.number().int().min(1).default(1),
});

/** The one message of a task: it says "queued", then "drawing", then becomes the result. */
const ChatTargetSchema = z.object({
  // Jobs that were queued before there was inline mode say nothing.
  target: z.literal('chat').default('chat'),
  chatId: z.number().int(),
  threadId: z.number().int().exactOptional(),
  messageId: z.number().int(),
  /** Absent until there is one, and for a single picture. */
  album: AlbumSchema.exactOptional(),
});

/** What is drawn and uploaded: a next run has only to show it. */
const StagedSchema = z.object({
  /** Its message in the staging chat; jobs of earlier versions say nothing. */
  messageId: z.number().int().exactOptional(),
  file: z.object({ kind: z.enum(['photo', 'animation', 'document']), fileId: z.string() }),
  /** As the API told it; absent with one that does not. */
  seed: z.number().int().exactOptional(),
  elapsedSeconds: z.number(),
});
export type Staged = z.output<typeof StagedSchema>;

/** A message that its person sent through the bot; the bot knows no other name of it. */
const InlineTargetSchema = z.object({
  target: z.literal('inline'),
  inlineMessageId: z.string().min(1),
  /**
   * The recipe of the result that stands there already. Such a message takes words as a caption, and
   * shows that result again should nothing come of this one.
   */
  over: z.string().exactOptional(),
  staged: StagedSchema.exactOptional(),
  /** Without a staging chat: the message in its person's private chat that becomes the result. */
  privateMessageId: z.number().int().exactOptional(),
});

const TargetSchema = z.union([InlineTargetSchema, ChatTargetSchema]);

/**
 * One picture or GIF to draw and where to show it. Holds no API key: BullMQ keeps job data in clear
 * text, so the worker looks the key up when it runs.
 */
const OrderedSchema = z.union([
  CommonSchema.extend({
    // Jobs that were queued before there were GIFs say nothing.
    kind: z.literal('image').default('image'),
    parameters: ImageParametersSchema,
    /** `photo` as Telegram shows pictures; `document` = the untouched PNG. */
    delivery: z.enum(['photo', 'document']),
  }),
  CommonSchema.extend({
    kind: z.literal('gif'),
    parameters: GifParametersSchema,
    /** `animation` plays by itself; `document` = the untouched GIF. */
    delivery: z.enum(['animation', 'document']),
  }),
]);

export const ImageJobSchema = OrderedSchema.and(TargetSchema);

export type ImageJob = z.output<typeof ImageJobSchema>;
/** Shown in a chat that the bot is in. */
export type ChatImageJob = Extract<ImageJob, { target: 'chat' }>;
/** Shown in a message that was sent inline or to a guest. Several pictures need a chat. */
export type InlineImageJob = Extract<ImageJob, { target: 'inline' }>;
export type ImageTarget =
  Omit<z.output<typeof ChatTargetSchema>, 'album'> | z.output<typeof InlineTargetSchema>;

type OrderOf<Job extends z.output<typeof OrderedSchema>> = Job extends unknown
  ? Pick<Job, 'kind' | 'parameters' | 'delivery' | 'count'>
  : never;
/** What is to be drawn, and as what it is to be shown. */
export type ImageOrder = OrderOf<z.output<typeof OrderedSchema>>;

/** @param as what people want to look at, or the one file as it was drawn */
export function toOrder(
  { kind, parameters, count: asked = 1 }: Drawing & { count?: number },
  as: 'shown' | 'file',
): ImageOrder {
  const count = as === 'shown' ? asked : 1;
  return kind === 'image'
    ? { kind, parameters, count, delivery: as === 'shown' ? 'photo' : 'document' }
    : { kind, parameters, count, delivery: as === 'shown' ? 'animation' : 'document' };
}
