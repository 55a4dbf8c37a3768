import { z } from 'zod';
import type { Place } from '../../domain/talk.js';
import { TIERS } from '../../domain/limits.js';
import { TurnQuestionSchema } from '../../store/talk-schemas.js';
import { PaymentSchema } from '../payment.js';

export const ANSWER_QUEUE = 'answer';

/** `answer-<update_id>`: the same message delivered twice is the same job. No colon: BullMQ forbids it. */
const JobIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);

const PlaceSchema = z.object({
  chatId: z.number().int(),
  threadId: z.number().int(),
  userId: z.number().int(),
  inlineMessageId: z.string().exactOptional(),
}) satisfies z.ZodType<Place>;

const CommonSchema = z.object({
  v: z.literal(1),
  /** Also the id of the turn that comes of it. */
  jobId: JobIdSchema,
  talkId: z.string(),
  /** Whose line it stands in, and where the answer is shown. */
  place: PlaceSchema,
  /** The message that the answer replies to; absent: none, as usual in private chats. */
  replyTo: z.number().int().exactOptional(),
  locale: z.string(),
  /** The reservation in the person's allowance; given back when nothing comes. */
  chargeId: z.string(),
  payment: PaymentSchema.exactOptional(),
  askedAtMs: z.number(),
});

/** One thing that a model is asked, and where its answer is shown. Holds no API key. */
const AnswerJobSchema = z.discriminatedUnion('kind', [
  CommonSchema.extend({
    kind: z.literal('ask'),
    question: TurnQuestionSchema,
    /** The turn it comes behind; null: none; absent: the talk's last one when its turn comes. */
    parentId: z.string().nullable().exactOptional(),
  }),
  /** Asks a turn's question once more; what comes is a branch beside it. */
  CommonSchema.extend({ kind: z.literal('regenerate'), turnId: z.string() }),
  /** Goes on with an answer that was cut, stopped or broken off. */
  CommonSchema.extend({ kind: z.literal('continue'), turnId: z.string() }),
  /** Makes a text that stands for the line up to this turn, for a model that comes new to it. */
  CommonSchema.extend({
    kind: z.literal('summarise'),
    turnId: z.string(),
    /** Which model writes it: the one that knows the line. Absent: the talk's. */
    model: z.string().exactOptional(),
  }),
]);
export type AnswerJob = z.output<typeof AnswerJobSchema>;

/** The same, answered in its person's private chat; what it replies to is not there. */
export function toHomeJob(job: AnswerJob): AnswerJob {
  const { userId } = job.place;
  const moved = { ...job, place: { chatId: userId, threadId: 0, userId } };
  delete moved.replyTo;
  return moved;
}

/** More of a question: the next piece of a paste that Telegram split, the next photo of an album. */
const PieceSchema = TurnQuestionSchema.pick({ text: true, pictures: true }).extend({
  messageId: z.number().int(),
});
type AskedQuestion = z.output<typeof TurnQuestionSchema>;
export type QuestionPiece = z.output<typeof PieceSchema>;

/** @returns undefined: of another version, or damaged */
export function parseAnswerJob(
  text: string,
  pieces: readonly string[] = [],
): AnswerJob | undefined {
  const job = AnswerJobSchema.safeParse(parseJson(text)).data;
  if (job?.kind !== 'ask' || pieces.length === 0) return job;
  const more = pieces.flatMap((piece) => PieceSchema.safeParse(parseJson(piece)).data ?? []);
  return { ...job, question: join(job.question, more) };
}

/**
 * Pieces of a split paste are one text without a seam: Telegram cuts anywhere, words included. What
 * belongs to pictures has lines of its own.
 */
function join(question: AskedQuestion, more: readonly QuestionPiece[]): AskedQuestion {
  const pictures = [...question.pictures, ...more.flatMap((piece) => piece.pictures)];
  const texts = [question.text, ...more.map(({ text }) => text)].filter((text) => text !== '');
  return {
    text: texts.join(pictures.length > 0 ? '\n' : ''),
    pictures,
    messageIds: [...question.messageIds, ...more.map(({ messageId }) => messageId)],
  };
}

/**
 * What stands in the line and in the queue for a question. Its words are kept apart and go with the
 * answer: BullMQ keeps finished jobs for a day, in clear text.
 */
export const AnswerTicketSchema = z.object({
  v: z.literal(1),
  jobId: JobIdSchema,
  place: PlaceSchema,
  tier: z.enum(TIERS),
  /** It begins no sooner: more of it may come. */
  heldUntilMs: z.number().exactOptional(),
});
export type AnswerTicket = z.output<typeof AnswerTicketSchema>;

export function parseTicket(text: string): AnswerTicket | undefined {
  return AnswerTicketSchema.safeParse(parseJson(text)).data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
