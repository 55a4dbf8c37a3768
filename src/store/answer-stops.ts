/** A draft of an answer in the making, by which Telegram names what a person stops. */
export interface AnswerDraft {
  chatId: number;
  draftId: number;
}

/**
 * Stopping an answer in whichever process it is made.
 * @throws StoreError from each of these
 */
export interface AnswerStops {
  /**
   * Marks the job, so that it stops also when it has not begun or begins again, and tells every
   * process that listens. Idempotent.
   */
  stop(jobId: string): Promise<void>;
  isStopped(jobId: string): Promise<boolean>;
  /** Like the cancels of pictures: listens until the returned function is called. */
  onStop(listener: (jobId: string) => void): Promise<() => Promise<void>>;
  /** For Telegram's own Stop, which knows nothing but the draft. Forgotten after a day. */
  nameDraft(draft: AnswerDraft, jobId: string): Promise<void>;
  jobOfDraft(draft: AnswerDraft): Promise<string | undefined>;
}
