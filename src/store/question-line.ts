import { z } from 'zod';
import type { Place } from '../domain/talk.js';
import type { RedisClient } from './connection.js';
import { type Keys, TTL_MS, TTL_SECONDS } from './keys.js';
import {
  CANCEL_QUESTION,
  JOIN_LINE,
  LEAVE_LINE,
  LIST_LINE,
  RENEW_LINE,
} from './question-line-scripts.js';
import { runScript } from './scripts.js';

/** Questions that wait behind the one that is being answered; beyond it a person is asked to wait. */
export const MAX_WAITING_QUESTIONS = 5;

export interface LinedQuestion {
  jobId: string;
  /** Opaque: what the queue is to be given, as text. */
  payload: string;
}

export type JoinOutcome =
  | {
      status: 'joined';
      /** 0: it is to be answered now. */
      position: number;
      /**
       * To be put into the queue now, which takes a job twice for one: this very question, or one
       * that waited behind a dead one.
       */
      next?: LinedQuestion;
    }
  /** The question is not in the line. */
  | { status: 'full'; waiting: number };

/**
 * One question at a time for each person in each topic; the next ones wait in their order.
 *
 * The first one holds the line for 15 minutes at a time: its worker renews that while it works. Who
 * does not renew (its worker died for good, its job is lost) is passed over by the next `join`.
 * @throws StoreError from each of these
 */
export interface QuestionLine {
  /** Idempotent: a question keeps the place it has. */
  join(place: Place, question: LinedQuestion): Promise<JoinOutcome>;
  /** False when the line has passed this question over; it may be answered all the same. */
  renew(place: Place, jobId: string): Promise<boolean>;
  /**
   * A question is answered, or never will be. Idempotent: called again after a crash it names the
   * same next one.
   * @returns the one to be put into the queue now; it may be there, or be answered, already
   */
  leave(place: Place, jobId: string): Promise<LinedQuestion | undefined>;
  /** `running`: it is its turn, so it has to be stopped instead. `gone`: it is not in the line. */
  cancel(place: Place, jobId: string): Promise<'cancelled' | 'running' | 'gone'>;
  /** All of them in their order; the first one is being answered. */
  list(place: Place): Promise<LinedQuestion[]>;
}

const QuestionSchema = z
  .tuple([z.string(), z.string()])
  .transform(([jobId, payload]): LinedQuestion => ({ jobId, payload }));
const QuestionsSchema = z.array(QuestionSchema);
const JoinedSchema = z.union([
  z.tuple([z.literal('full'), z.number()]),
  z.tuple([z.literal('joined'), z.number()], QuestionSchema),
]);

export function createQuestionLine({
  redis,
  keys,
}: {
  redis: RedisClient;
  keys: Keys;
}): QuestionLine {
  const keysOf = (place: Place): string[] => [
    keys.questionLine(place),
    keys.questionPayloads(place),
    keys.questionLease(place),
  ];
  const lifetimes = [TTL_MS.questionLease, TTL_SECONDS.questionLine];

  return {
    async join(place, { jobId, payload }) {
      const args = [jobId, payload, MAX_WAITING_QUESTIONS, ...lifetimes];
      const reply = JoinedSchema.parse(await runScript(redis, JOIN_LINE, keysOf(place), args));
      if (reply[0] === 'full') return { status: 'full', waiting: reply[1] };
      const [status, position, next] = reply;
      return { status, position, ...(next && { next }) };
    },

    async renew(place, jobId) {
      return (await runScript(redis, RENEW_LINE, keysOf(place), [jobId, ...lifetimes])) === 1;
    },

    async leave(place, jobId) {
      const reply = await runScript(redis, LEAVE_LINE, keysOf(place), [jobId, ...lifetimes]);
      return QuestionsSchema.parse(reply)[0];
    },

    async cancel(place, jobId) {
      const reply = await runScript(redis, CANCEL_QUESTION, keysOf(place), [jobId]);
      return z.enum(['cancelled', 'running', 'gone']).parse(reply);
    },

    async list(place) {
      return QuestionsSchema.parse(await runScript(redis, LIST_LINE, keysOf(place), []));
    },
  };
}
