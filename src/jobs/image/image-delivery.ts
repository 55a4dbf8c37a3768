import { setTimeout as delay } from 'node:timers/promises';
import { InputFile, type Api } from 'grammy';
import type { InputMedia } from 'grammy/types';
import type { RecipeFile } from '../../domain/recipe.js';
import { fileOf } from '../../telegram/sent-file.js';
import {
  classifyTelegramFailure,
  type TelegramFailure,
  type TelegramFailureKind,
} from '../../telegram/failures.js';
import type { ImageCard } from '../../views/image-card.js';
import { toGrammySignal } from '../../telegram/api.js';
import type { ImageJob } from './image-job.js';
import { type Picture, toUploadName } from './picture.js';
import { RetryLaterError } from '../retry-policy.js';

export type DeliveryOutcome =
  | {
      status: 'delivered';
      messageId: number;
      /** Absent where Telegram did not tell: it had carried out an earlier try. */
      file?: RecipeFile;
    }
  /** Nobody is there to see it. */
  | { status: 'nobody-there' }
  /** The chat refuses pictures but can still be told so in words. */
  | { status: 'not-allowed'; why: 'no-rights' | 'topic-closed' }
  /** Telegram takes no file of that size from a bot. */
  | { status: 'too-big' };

export interface ImageDelivery {
  /**
   * Turns the task's message into the picture. Idempotent, so a job that runs twice shows one
   * picture: "Use this method to edit animation, audio, document, live photo, photo, or video
   * messages, or to replace a text or a rich message with a media" (editMessageMedia, Bot API 10.3).
   *
   * A person may have deleted the message meanwhile. Then a new card is sent in words, its id is
   * kept with the job, and that card becomes the picture: a crash between the two steps leaves a
   * stray "Drawing…" behind, never a second picture.
   * @throws RetryLaterError when Telegram can't be reached or asks for a long wait.
   */
  deliver(request: DeliveryRequest): Promise<DeliveryOutcome>;
}

export interface DeliveryRequest {
  place: {
    chatId: number;
    threadId?: number;
    /** The message that becomes the picture; absent: a new one. */
    messageId?: number;
  };
  as: ImageJob['delivery'];
  picture: Picture;
  /** Caption and buttons of the picture. */
  card: ImageCard;
  /** What a replacement of the message says until it is the picture. */
  interim: ImageCard;
  /** An album takes no files among its photos. */
  isInAlbum?: boolean;
  /**
   * Keeps the new place of the task before anything else happens. The chat is another one where its
   * group has become a supergroup.
   */
  moveTo: (messageId: number, chatId: number) => Promise<void>;
  signal: AbortSignal;
}

export interface ImageDeliveryDeps {
  api: Api;
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const MEBIBYTE = 1024 * 1024;
/** Bot API limits of uploads; what is too large to be looked at goes as a file. */
export const MAX_BYTES: Readonly<Record<ImageJob['delivery'], number>> = {
  photo: 10 * MEBIBYTE,
  animation: 50 * MEBIBYTE,
  document: 50 * MEBIBYTE,
};
/** Pauses between tries after a network fault; an edit may be repeated without harm. */
const NETWORK_PAUSES_MS = [500, 2_000, 5_000];
/**
 * Longest flood wait sat out with the picture in hand: the Bot API server asks for 60 s when
 * uploads back up. A longer one is worth drawing again for.
 */
const MAX_FLOOD_WAIT_SECONDS = 60;

/** Failures that no waiting mends. */
export const ENDINGS: Partial<Record<TelegramFailureKind, 'nobody-there' | 'not-allowed'>> = {
  blocked: 'nobody-there',
  'chat-gone': 'nobody-there',
  'message-gone': 'nobody-there',
  'no-rights': 'not-allowed',
  'topic-closed': 'not-allowed',
};

/** Built anew for every try: an upload's stream is used up by the first one. */
function toMedia({ picture, card }: DeliveryRequest, as: ImageJob['delivery']): InputMedia {
  const file = new InputFile(picture.bytes, toUploadName(picture));
  const media = { media: file, caption: card.text, caption_entities: card.entities };
  // Without detection Telegram leaves a file as it is, byte for byte.
  return as === 'document'
    ? { type: as, disable_content_type_detection: true, ...media }
    : { type: as, ...media };
}

export function createImageDelivery({
  api,
  sleep = (ms, signal) => delay(ms, undefined, { signal }),
}: ImageDeliveryDeps): ImageDelivery {
  async function replaceMessage({
    place,
    interim,
    moveTo,
    signal,
  }: DeliveryRequest): Promise<{ messageId: number; chatId: number }> {
    const { message_id: messageId, chat } = await api.sendMessage(
      place.chatId,
      interim.text,
      {
        entities: interim.entities,
        reply_markup: interim.reply_markup,
        ...(place.threadId !== undefined && { message_thread_id: place.threadId }),
      },
      toGrammySignal(signal),
    );
    await moveTo(messageId, chat.id);
    return { messageId, chatId: chat.id };
  }

  async function deliver(request: DeliveryRequest): Promise<DeliveryOutcome> {
    const { place, as: wanted, picture, card, isInAlbum = false, signal } = request;
    const { length } = picture.bytes;
    if (length > MAX_BYTES.document) return { status: 'too-big' };
    const isTooBig = length > MAX_BYTES[wanted];
    if (isTooBig && isInAlbum) return { status: 'too-big' };
    let as = isTooBig ? 'document' : wanted;
    let { chatId, messageId }: DeliveryRequest['place'] = place;
    let replaced = false;
    for (let faults = 0; ;) {
      try {
        if (messageId === undefined) ({ chatId, messageId } = await replaceMessage(request));
        const edited = await api.editMessageMedia(
          chatId,
          messageId,
          toMedia(request, as),
          // A picture of an album has no buttons of its own.
          card.reply_markup.inline_keyboard.length > 0 ? { reply_markup: card.reply_markup } : {},
          toGrammySignal(signal),
        );
        const file = edited === true ? undefined : fileOf(edited);
        return { status: 'delivered', messageId, ...(file && { file }) };
      } catch (thrown) {
        signal.throwIfAborted();
        const failure = classifyTelegramFailure(thrown);
        if (failure.kind === 'not-modified' && messageId !== undefined) {
          return { status: 'delivered', messageId };
        }
        if (failure.kind === 'message-gone' && !replaced) {
          replaced = true;
          messageId = undefined;
        } else if (failure.kind === 'rejected' && isInAlbum && !replaced) {
          return { status: 'too-big' };
        } else if (failure.kind === 'rejected' && as !== 'document') {
          // What Telegram does not take as a photo (PHOTO_INVALID_DIMENSIONS …) it takes as a file.
          as = 'document';
        } else {
          const status = ENDINGS[failure.kind];
          const why = failure.kind === 'topic-closed' ? failure.kind : 'no-rights';
          if (status === 'not-allowed') return { status, why };
          if (status) return { status };
          await sleep(pauseMs(failure, faults, thrown), signal);
          faults += 1;
        }
      }
    }
  }

  return { deliver };
}

/** @throws what was thrown when waiting would not help, RetryLaterError when it would take long. */
export function pauseMs(
  { kind, retryAfterSeconds = 1 }: TelegramFailure,
  faults: number,
  thrown: unknown,
): number {
  if (kind !== 'flood' && kind !== 'network') throw thrown;
  const ms = kind === 'flood' ? retryAfterSeconds * 1_000 : NETWORK_PAUSES_MS[faults];
  if (
    faults < NETWORK_PAUSES_MS.length &&
    ms !== undefined &&
    ms <= MAX_FLOOD_WAIT_SECONDS * 1_000
  ) {
    return ms;
  }
  throw new RetryLaterError('Telegram does not take the picture now', {
    cause: thrown,
    pauseMs: kind === 'flood' ? retryAfterSeconds * 1_000 : undefined,
  });
}
