import { InputFile, type Api } from 'grammy';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { toGrammySignal } from '../../telegram/api.js';
import { classifyTelegramFailure } from '../../telegram/failures.js';
import type { ImageCard } from '../../views/image-card.js';
import { drawPlaceholder } from './album-placeholder.js';
import { ENDINGS } from './image-delivery.js';
import type { Album, ChatImageJob } from './image-job.js';
import { type ChatTask, keep, moveHome } from './image-task.js';
import { NoPictureError, RetryLaterError } from '../retry-policy.js';

/**
 * The messages of an album: placeholders that become pictures one by one, and below them the
 * task's own message, because an album has no buttons.
 *
 * A crash can leave something behind in two small places, and never a picture twice:
 * - while sendMediaGroup is under way: an album of placeholders that nobody knows of. Each one that
 *   may be there is counted before it is sent, and nobody gets more than MAX_ALBUMS_SENT of them.
 * - while the card is sent anew below: a second card that says "Drawing…"; its Cancel removes it.
 */
export interface AlbumMessages {
  /**
   * Puts the album into the chat and the card below it, as far as an earlier run has not.
   * @param card what the card says meanwhile
   * @throws RetryLaterError, NoPictureError where the chat takes no pictures, StoreError
   */
  open(task: ChatTask, card: ImageCard): Promise<'open' | AlbumLoss>;
  /**
   * Takes what there is of it out of the group, and has it begin in its person's private chat.
   * @throws RetryLaterError, StoreError
   */
  moveHome(task: ChatTask, card: ImageCard): Promise<'moved' | 'unreachable'>;
  /** Best effort and idempotent. */
  remove(job: ChatImageJob, messageIds: readonly number[], signal: AbortSignal): Promise<void>;
  /**
   * Sends the card anew below the album.
   * @throws RetryLaterError when Telegram can't be reached or asks to wait, StoreError
   */
  sendCard(task: ChatTask, card: ImageCard): Promise<'sent' | 'topic-gone'>;
}

/** Why an album can't be where it was asked for. */
export type AlbumLoss =
  | 'nobody-there'
  /** Its topic is closed or deleted. */
  | 'topic-gone';

/** So many crashes in that one call are no accident any more. */
const MAX_ALBUMS_SENT = 3;

export function createAlbumMessages({ api, logger }: { api: Api; logger: Logger }): AlbumMessages {
  function placeOf({ threadId }: ChatImageJob) {
    return threadId === undefined ? {} : { message_thread_id: threadId };
  }

  /** Without a signal: a call that is let go of might have been carried out. */
  async function sendPlaceholders(task: ChatTask): Promise<number[]> {
    const { job } = task;
    // Only pictures come several at a time.
    if (job.kind !== 'image') throw new NoPictureError({ reason: 'unknown' });
    const placeholder = await drawPlaceholder(job.parameters);
    const messages = await api.sendMediaGroup(
      job.chatId,
      Array.from({ length: job.count }, () => ({
        type: 'photo' as const,
        media: new InputFile(placeholder, 'placeholder.jpg'),
      })),
      placeOf(job),
    );
    return messages.map(({ message_id: messageId }) => messageId);
  }

  async function sendAlbum(task: ChatTask): Promise<'open' | AlbumLoss> {
    const { startedAtMs = Date.now(), sent = 0 } = task.job.album ?? {};
    if (sent >= MAX_ALBUMS_SENT) throw new NoPictureError({ reason: 'unknown' });
    const marked: Album = { startedAtMs, sent: sent + 1, places: [] };
    await keep(task, { album: marked });
    let messageIds: number[];
    try {
      messageIds = await sendPlaceholders(task);
    } catch (thrown) {
      const { kind } = classifyTelegramFailure(thrown);
      // Telegram said no, so there is none.
      if (kind !== 'network') await keep(task, { album: { ...marked, sent } });
      if (kind === 'topic-closed') return 'topic-gone';
      if (ENDINGS[kind] === 'nobody-there') return 'nobody-there';
      if (ENDINGS[kind] === 'not-allowed') throw new NoPictureError({ reason: 'not_allowed_here' });
      throw toRetry(thrown);
    }
    const places = messageIds.map((messageId) => ({ state: 'open' as const, messageId }));
    await keep(task, { album: { ...marked, places, cardAbove: task.job.messageId } });
    return 'open';
  }

  async function send(
    { text, entities, reply_markup }: ImageCard,
    chatId: number,
    where: Parameters<Api['sendMessage']>[2],
    signal: AbortSignal,
  ): Promise<number> {
    const words = { entities, reply_markup, link_preview_options: { is_disabled: true } };
    const sent = await api.sendMessage(
      chatId,
      text,
      { ...words, ...where },
      toGrammySignal(signal),
    );
    return sent.message_id;
  }

  async function sendCard(task: ChatTask, card: ImageCard): Promise<'sent' | 'topic-gone'> {
    const { job, run } = task;
    const [first] = job.album?.places ?? [];
    const reply = first && {
      reply_parameters: { message_id: first.messageId, allow_sending_without_reply: true },
    };
    try {
      const where = { ...placeOf(job), ...reply };
      await keep(task, { messageId: await send(card, job.chatId, where, run.stopped) });
      return 'sent';
    } catch (thrown) {
      run.stopped.throwIfAborted();
      if (classifyTelegramFailure(thrown).kind === 'topic-closed') return 'topic-gone';
      throw toRetry(thrown);
    }
  }

  async function remove(
    { chatId, jobId }: ChatImageJob,
    messageIds: readonly number[],
    signal: AbortSignal,
  ): Promise<void> {
    if (messageIds.length === 0) return;
    try {
      await api.deleteMessages(chatId, [...messageIds], toGrammySignal(signal));
    } catch (thrown) {
      signal.throwIfAborted();
      logger.warn({ err: toError(thrown), jobId }, 'placeholders of an album stay');
    }
  }

  async function moveCardBelow(task: ChatTask, card: ImageCard): Promise<'open' | 'topic-gone'> {
    const { album, messageId, chatId, jobId } = task.job;
    if (album?.cardAbove === undefined) return 'open';
    const { cardAbove, ...moved } = album;
    if (messageId === cardAbove && (await sendCard(task, card)) === 'topic-gone') {
      return 'topic-gone';
    }
    try {
      await api.deleteMessage(chatId, cardAbove, toGrammySignal(task.run.stopped));
    } catch (thrown) {
      task.run.stopped.throwIfAborted();
      logger.debug({ err: toError(thrown), jobId }, 'the card above an album stays');
    }
    await keep(task, { album: moved });
    return 'open';
  }

  return {
    sendCard,
    remove,

    async open(task, card) {
      if ((task.job.album?.places ?? []).length === 0) {
        const outcome = await sendAlbum(task);
        if (outcome !== 'open') return outcome;
      }
      return moveCardBelow(task, card);
    },

    async moveHome(task, card) {
      const { job, run } = task;
      try {
        await moveHome(task, await send(card, job.userId, {}, run.stopped));
      } catch (thrown) {
        run.stopped.throwIfAborted();
        if (ENDINGS[classifyTelegramFailure(thrown).kind]) return 'unreachable';
        throw toRetry(thrown);
      }
      // In a topic that is only closed they would stand for ever.
      const places = job.album?.places ?? [];
      const left = [job.messageId, ...places.map(({ messageId }) => messageId)];
      await remove(job, left, run.stopped);
      return 'moved';
    },
  };
}

function toRetry(thrown: unknown): unknown {
  const { kind, retryAfterSeconds = 1 } = classifyTelegramFailure(thrown);
  if (kind !== 'flood' && kind !== 'network') return thrown;
  return new RetryLaterError('Telegram does not take the album now', {
    cause: thrown,
    pauseMs: kind === 'flood' ? retryAfterSeconds * 1_000 : undefined,
  });
}
