import { setTimeout as delay } from 'node:timers/promises';
import type { Api } from 'grammy';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import { classifyTelegramFailure } from '../telegram/failures.js';
import type { ImageCard } from '../views/image-card.js';
import { toGrammySignal } from '../telegram/api.js';
import type { ImageJob } from './image-job.js';

/** The one message of a job, as long as it is words. */
export interface TaskMessage {
  /** One try; what goes wrong is the caller's. */
  edit(job: ImageJob, card: ImageCard, signal: AbortSignal): Promise<void>;
  /**
   * The last word on a job. Waits out a flood limit; where the person or the message is gone
   * nobody is left to tell. Never rejects: the job's end does not depend on it.
   */
  show(job: ImageJob, card: ImageCard): Promise<void>;
}

export interface TaskMessageDeps {
  api: Api;
  logger: Logger;
  sleep?: (ms: number) => Promise<void>;
}

/** The Bot API server's own limit for uploads that back up; see `telegram-facts`, flood. */
const MAX_FLOOD_WAIT_SECONDS = 60;

export function createTaskMessage({
  api,
  logger,
  sleep = (ms) => delay(ms),
}: TaskMessageDeps): TaskMessage {
  async function edit(job: ImageJob, card: ImageCard, signal: AbortSignal): Promise<void> {
    await api.editMessageText(
      job.chatId,
      job.messageId,
      card.text,
      {
        entities: card.entities,
        reply_markup: card.reply_markup,
        // A prompt may hold an address.
        link_preview_options: { is_disabled: true },
      },
      toGrammySignal(signal),
    );
  }

  /** @returns how long to wait before one more try, or undefined when that is pointless. */
  async function tryToShow(job: ImageJob, card: ImageCard): Promise<number | undefined> {
    try {
      await edit(job, card, new AbortController().signal);
      return undefined;
    } catch (thrown) {
      const { kind, retryAfterSeconds = 1 } = classifyTelegramFailure(thrown);
      if (kind === 'flood' && retryAfterSeconds <= MAX_FLOOD_WAIT_SECONDS) {
        return retryAfterSeconds * 1_000;
      }
      if (kind !== 'not-modified') {
        logger.warn(
          { err: toError(thrown), jobId: job.jobId, kind },
          'the end of a job was not shown',
        );
      }
      return undefined;
    }
  }

  return {
    edit,
    async show(job, card) {
      const waitMs = await tryToShow(job, card);
      if (waitMs === undefined) return;
      await sleep(waitMs);
      await tryToShow(job, card);
    },
  };
}
