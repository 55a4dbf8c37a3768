import { setTimeout as delay } from 'node:timers/promises';
import type { Api } from 'grammy';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { toGrammySignal } from '../../telegram/api.js';
import { classifyTelegramFailure, isWithoutText } from '../../telegram/failures.js';
import type { ImageCard } from '../../views/image-card.js';
import type { ImageJob } from './image-job.js';

/**
 * What became of the last word: it stands, the message is gone, the message is the job's result
 * already, or it could not be said.
 */
export type LastWord = 'shown' | 'message-gone' | 'result-there' | 'unsaid';

/** The one message of a job, as long as it is words. */
export interface TaskMessage {
  /** May be dropped: one try, where the chat has room; what goes wrong is the caller's. */
  edit(job: ImageJob, card: ImageCard, signal: AbortSignal): Promise<void>;
  /**
   * The last word on a job. Waits out a flood limit and a Telegram that is away for a while; where
   * the person or the message is gone nobody is left to tell. Rejects only with the reason of
   * `signal`.
   */
  show(job: ImageJob, card: ImageCard, signal: AbortSignal): Promise<LastWord>;
}

export interface TaskMessageDeps {
  api: Api;
  /** For what may be dropped. */
  courtesy: Api;
  logger: Logger;
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Pauses between tries when Telegram is away; the transport has already tried a few times. */
const PAUSES_MS = [2_000, 10_000, 30_000, 60_000];
/** What Telegram asks for when one chat gets too much is below this; bans are hours. */
const MAX_FLOOD_WAIT_SECONDS = 120;

export function createTaskMessage({
  api,
  courtesy,
  logger,
  sleep = (ms, signal) => delay(ms, undefined, { signal }),
}: TaskMessageDeps): TaskMessage {
  async function editBy(
    client: Api,
    job: ImageJob,
    card: ImageCard,
    signal: AbortSignal,
  ): Promise<void> {
    const { text, entities, reply_markup } = card;
    const stop = toGrammySignal(signal);
    // A prompt may hold an address.
    const words = { entities, reply_markup, link_preview_options: { is_disabled: true } };
    if (job.target === 'chat') {
      await client.editMessageText(job.chatId, job.messageId, text, words, stop);
    } else if (job.over === undefined) {
      await client.editMessageTextInline(job.inlineMessageId, text, words, stop);
    } else {
      const caption = { caption: text, caption_entities: entities, reply_markup };
      await client.editMessageCaptionInline(job.inlineMessageId, caption, stop);
    }
  }

  async function show(job: ImageJob, card: ImageCard, signal: AbortSignal): Promise<LastWord> {
    for (let tries = 0; ; tries += 1) {
      try {
        await editBy(api, job, card, signal);
        return 'shown';
      } catch (thrown) {
        signal.throwIfAborted();
        const waitMs = waitBeforeNextTry(thrown, tries);
        if (waitMs === undefined) return endOf(job, thrown);
        await sleep(waitMs, signal);
      }
    }
  }

  function endOf({ jobId }: ImageJob, thrown: unknown): LastWord {
    const { kind } = classifyTelegramFailure(thrown);
    if (kind === 'not-modified') return 'shown';
    if (isWithoutText(thrown)) return 'result-there';
    logger.warn({ err: toError(thrown), jobId, kind }, 'the end of a job was not shown');
    return kind === 'message-gone' ? kind : 'unsaid';
  }

  return { edit: (job, card, signal) => editBy(courtesy, job, card, signal), show };
}

/** Undefined: another try would end the same way. */
function waitBeforeNextTry(thrown: unknown, tries: number): number | undefined {
  const { kind, retryAfterSeconds = 1 } = classifyTelegramFailure(thrown);
  const pauseMs = PAUSES_MS[tries];
  if (pauseMs === undefined) return undefined;
  if (kind === 'network') return pauseMs;
  return kind === 'flood' && retryAfterSeconds <= MAX_FLOOD_WAIT_SECONDS
    ? retryAfterSeconds * 1_000
    : undefined;
}
