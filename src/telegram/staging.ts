import { setTimeout as delay } from 'node:timers/promises';
import { InputFile, type Api } from 'grammy';
import type { Message } from 'grammy/types';
import type { StagingTrouble } from '../domain/inline.js';
import type { RecipeFile } from '../domain/recipe.js';
import { toGrammySignal } from './api.js';
import { classifyTelegramFailure, type TelegramFailureKind } from './failures.js';
import { fileOf } from './sent-file.js';

export type StagedUpload =
  | { status: 'staged'; file: RecipeFile; messageId: number }
  | { status: 'trouble'; trouble: StagingTrouble };

export interface Upload {
  bytes: Buffer;
  /** With its extension. */
  name: string;
  as: RecipeFile['kind'];
}

/**
 * "When an inline message is edited, a new file can't be uploaded" (editMessageMedia, Bot API 10.3),
 * so a file goes into a chat of the operator's first, which gives it an id. Its message stays there as
 * long as anything shows it: Telegram promises nothing for the ids of deleted ones. It has no words,
 * so nobody reads there who asked for what.
 */
export interface Staging {
  /**
   * Not idempotent: a second call is a second message. It waits out what is short.
   * @throws what was thrown when Telegram can't be reached, or the call itself is wrong
   */
  upload(upload: Upload, signal: AbortSignal): Promise<StagedUpload>;
  /** Takes away what nothing shows. One try, and it never rejects: what stays harms nobody. */
  remove(messageId: number): Promise<void>;
}

export interface StagingDeps {
  api: Api;
  chatId: number;
  sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

const NETWORK_PAUSES_MS = [500, 2_000, 5_000];
/** Somebody looks at "Drawing…" meanwhile. A group's budget of twenty messages is back in a minute. */
const MAX_FLOOD_WAIT_SECONDS = 60;

const TROUBLES: Partial<Record<TelegramFailureKind, StagingTrouble>> = {
  blocked: 'missing',
  'chat-gone': 'missing',
  'no-rights': 'no_rights',
  'topic-closed': 'no_rights',
  flood: 'flooded',
  rejected: 'refused',
};

export function createStaging({
  api,
  chatId,
  sleep = (ms, signal) => delay(ms, undefined, { signal }),
}: StagingDeps): Staging {
  /** Built anew for every try: an upload's stream is used up by the first one. */
  function send({ bytes, name }: Upload, as: Upload['as'], signal: AbortSignal): Promise<Message> {
    const file = new InputFile(bytes, name);
    const silently = { disable_notification: true };
    const stop = toGrammySignal(signal);
    switch (as) {
      case 'photo':
        return api.sendPhoto(chatId, file, silently, stop);
      case 'animation':
        return api.sendAnimation(chatId, file, silently, stop);
      case 'document': {
        // Without detection Telegram leaves a file as it is, byte for byte.
        const options = { ...silently, disable_content_type_detection: true };
        return api.sendDocument(chatId, file, options, stop);
      }
      default:
        return as satisfies never;
    }
  }

  /** @returns undefined where no wait helps */
  function pauseMs(thrown: unknown, faults: number): number | undefined {
    const { kind, retryAfterSeconds = 1 } = classifyTelegramFailure(thrown);
    const networkMs = NETWORK_PAUSES_MS[faults];
    if (kind === 'network' || networkMs === undefined) return networkMs;
    const isShortFlood = kind === 'flood' && retryAfterSeconds <= MAX_FLOOD_WAIT_SECONDS;
    return isShortFlood ? retryAfterSeconds * 1_000 : undefined;
  }

  return {
    async upload(upload, signal) {
      let { as } = upload;
      for (let faults = 0; ;) {
        try {
          const message = await send(upload, as, signal);
          const file = fileOf(message);
          return file
            ? { status: 'staged', file, messageId: message.message_id }
            : { status: 'trouble', trouble: 'refused' };
        } catch (thrown) {
          signal.throwIfAborted();
          const { kind } = classifyTelegramFailure(thrown);
          const waitMs = pauseMs(thrown, faults);
          if (waitMs !== undefined) {
            await sleep(waitMs, signal);
            faults += 1;
          } else if (kind === 'rejected' && as !== 'document') {
            // What Telegram does not take as a photo (PHOTO_INVALID_DIMENSIONS …) it takes as a file.
            as = 'document';
          } else {
            const trouble = TROUBLES[kind];
            if (trouble === undefined) throw thrown;
            return { status: 'trouble', trouble };
          }
        }
      }
    },

    async remove(messageId) {
      await api.deleteMessage(chatId, messageId).catch(() => undefined);
    },
  };
}
