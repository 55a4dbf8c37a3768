import { z } from 'zod';
import { ANSWER_ENDS } from '../../domain/talk.js';
import { StoreError } from '../../errors.js';
import type { QuestionEnd, Questions } from '../../store/questions.js';
import type { AnswerFailure } from '../../views/answer-view.js';
import { type AnswerJob, parseAnswerJob } from './answer-job.js';

const WrittenSchema = z.object({
  text: z.string(),
  end: z.enum(ANSWER_ENDS),
  model: z.string(),
  usage: z.object({ promptTokens: z.number(), completionTokens: z.number() }).exactOptional(),
  /** The parent of the turn that comes of it; absent where none does. */
  parentId: z.string().nullable().exactOptional(),
  /** How much of the answer that is gone on with was there before. */
  baseChars: z.number().exactOptional(),
  /** The code block in which that ended. */
  opening: z.string(),
  leftOut: z.number(),
  picturesUnseen: z.boolean(),
});
/** All that a model said, and what the notes below it say. */
export type WrittenAnswer = z.output<typeof WrittenSchema>;

function isFailure(value: unknown): value is AnswerFailure {
  return typeof value === 'object' && value !== null && 'reason' in value;
}

const ProgressSchema = z.object({
  v: z.literal(1),
  /** Messages of the answer that stand in the chat. */
  sentIds: z.array(z.number().int()),
  /** Nothing is asked of a model any more. */
  written: WrittenSchema.exactOptional(),
  /** There will be no answer; it only has to be said. */
  failure: z.union([z.literal('stopped'), z.custom<AnswerFailure>(isFailure)]).exactOptional(),
  /** It has to be said that rich answers were turned off with it. */
  isRichOff: z.literal(true).exactOptional(),
  /** The message with the whole answer as a file. */
  fileMessageId: z.number().int().exactOptional(),
  /** The topic it was asked in is gone: it is answered in its person's private chat. */
  isHome: z.literal(true).exactOptional(),
});
/** How far an answer is: what one run has done is done for the next. */
export type AnswerProgress = z.output<typeof ProgressSchema>;

export interface OpenedQuestion {
  job: AnswerJob;
  progress: AnswerProgress;
  cardId: number | undefined;
}

/**
 * What is written down about a question while it is answered.
 * @throws StoreError from each of these
 */
export interface AnswerPapers {
  /**
   * From now on nothing is appended to it.
   * @returns undefined when it is over, or too old
   * @throws StoreError `store_corrupt` for one that this version can't read
   */
  open(jobId: string): Promise<OpenedQuestion | undefined>;
  /** Ended by somebody else meanwhile, who has said what there is to say. */
  isOver(jobId: string): Promise<boolean>;
  keep(jobId: string, progress: AnswerProgress): Promise<void>;
  /** Idempotent. */
  end(jobId: string, how: QuestionEnd, options?: { keepWordsFor?: number }): Promise<void>;
}

function parseProgress(text: string | undefined): AnswerProgress | undefined {
  if (text === undefined) return { v: 1, sentIds: [] };
  try {
    return ProgressSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export function createAnswerPapers({
  questions,
}: {
  questions: Pick<Questions, 'seal' | 'load' | 'noteProgress' | 'end'>;
}): AnswerPapers {
  return {
    async open(jobId) {
      const record = await questions.seal(jobId);
      if (record === undefined || record.ended !== undefined) return undefined;
      const job = parseAnswerJob(record.job, record.pieces);
      const progress = parseProgress(record.progress);
      if (job === undefined || progress === undefined) {
        throw new StoreError('store_corrupt', `the question ${jobId} is unreadable`);
      }
      return { job, progress, cardId: record.cardId };
    },

    async isOver(jobId) {
      return (await questions.load(jobId))?.ended !== undefined;
    },

    keep: (jobId, progress) => questions.noteProgress(jobId, JSON.stringify(progress)),
    end: (jobId, how, options) => questions.end(jobId, how, options),
  };
}
