import type { Tier } from '../domain/limits.js';
import type { Place, TurnPicture } from '../domain/talk.js';
import type { AnswerJob } from './answer-job.js';

export type AskOutcome =
  { status: 'asked'; position: number } | { status: 'full'; waiting: number };

/** Every method throws a StoreError when Redis is away. */
export interface AnswerQueue {
  /**
   * Puts a question into the line of its place and, when it is its turn, into the queue. One that
   * has to wait is told so in the chat, with its place and a Cancel. Idempotent by `jobId`; a
   * question that has been answered is not asked again.
   * @param options.holdForMs more of it may come: it begins no sooner, counted from its last piece
   * @returns position 0: it is its turn. `full`: it is not in the line, and nothing is kept of it;
   *   the caller says so and gives its charge back.
   */
  ask(job: AnswerJob, tier: Tier, options?: { holdForMs?: number }): Promise<AskOutcome>;
  /**
   * Joins what belongs to a question that is still held, or waits in line: a piece of a paste that
   * Telegram split, the next photo of an album. Idempotent by `messageId`; pieces are put in the
   * order of their messages. False: too late, or no such question.
   */
  append(
    jobId: string,
    more: { text?: string; pictures?: readonly TurnPicture[]; messageId: number },
  ): Promise<boolean>;
  /** What was asked, its pieces included, while it waits, is answered, or failed less than a day ago. */
  find(jobId: string): Promise<AnswerJob | undefined>;
  /**
   * Takes a waiting question out of the line and gives its charge back; its card says so.
   * `running`: it is its turn, so it has to be stopped instead.
   */
  cancel(jobId: string, byUserId: number): Promise<'cancelled' | 'running' | 'not_owner' | 'gone'>;
  /**
   * Ends the answer in whichever process it is made: the call to the model is aborted, and what came
   * stays. Idempotent.
   */
  stop(jobId: string, byUserId: number): Promise<'stopped' | 'not_owner' | 'gone'>;
  /**
   * Stops what is being answered in a place.
   * @param draftId of Telegram's own Stop: then only the answer that this draft shows
   */
  stopIn(place: Place, draftId?: number): Promise<'stopped' | 'nothing'>;
  close(): Promise<void>;
}
