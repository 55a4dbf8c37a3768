import type { Place } from '../domain/talk.js';

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
   * @returns the one to be put into the queue now
   */
  leave(place: Place, jobId: string): Promise<LinedQuestion | undefined>;
  /** `running`: it is its turn, so it has to be stopped instead. `gone`: it is not in the line. */
  cancel(place: Place, jobId: string): Promise<'cancelled' | 'running' | 'gone'>;
  /** All of them in their order; the first one is being answered. */
  list(place: Place): Promise<LinedQuestion[]>;
}
