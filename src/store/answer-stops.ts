import { createAnnouncements } from './announcements.js';
import type { RedisClient } from './connection.js';
import { type Keys, TTL_SECONDS } from './keys.js';
import { storeCall } from './store-call.js';

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

export function createAnswerStops({
  redis,
  keys,
}: {
  redis: RedisClient;
  keys: Keys;
}): AnswerStops {
  const stops = createAnnouncements(redis, {
    channel: keys.answerStopChannel,
    noun: 'stopped answers',
  });
  return {
    async stop(jobId) {
      await storeCall('stop an answer', () =>
        redis.set(keys.answerStopped(jobId), '1', 'EX', TTL_SECONDS.answerStop),
      );
      await stops.publish(jobId);
    },

    async isStopped(jobId) {
      const key = keys.answerStopped(jobId);
      return (await storeCall('read a stop', () => redis.exists(key))) === 1;
    },

    onStop: (listener) => stops.listen(listener),

    async nameDraft({ chatId, draftId }, jobId) {
      await storeCall('name a draft', () =>
        redis.set(keys.answerDraft(chatId, draftId), jobId, 'EX', TTL_SECONDS.answerStop),
      );
    },

    async jobOfDraft({ chatId, draftId }) {
      const key = keys.answerDraft(chatId, draftId);
      return (await storeCall('find the job of a draft', () => redis.get(key))) ?? undefined;
    },
  };
}
