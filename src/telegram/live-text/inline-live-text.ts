import { setTimeout as delay } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { toGrammySignal } from '../api.js';
import { classifyTelegramFailure } from '../failures.js';
import { isRich } from '../message-words.js';
import { createProgressPacer, type ProgressPacer } from '../progress-pacer.js';
import type { LiveText, LiveTextOutcome } from './live-text.js';
import { afterFailure, type Undelivered } from './messages.js';
import { editGapMs, LIVE_TEXT_PACE, type LiveTextPace } from './pace.js';
import { type MessageContent, toLook } from './place.js';

/**
 * An answer that grows in a message which a person sent through the bot. There is that one message
 * and no other: what does not fit is the caller's to cut, drafts and "typing…" need a chat, and where
 * the message is gone nobody is left to read.
 */
export interface InlineLiveTexts {
  begin(options: InlineLiveTextOptions): LiveText;
}

export interface InlineLiveTextOptions {
  inlineMessageId: string;
  /** Under the message while it grows. */
  growingKeyboard: InlineKeyboardMarkup;
  /** The process has to go: every method rejects with its reason. */
  signal: AbortSignal;
}

export interface InlineLiveTextsDeps {
  api: Api;
  /** For frames. */
  courtesy: Api;
  logger: Logger;
  pace?: LiveTextPace;
  sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

const NO_PREVIEW = { link_preview_options: { is_disabled: true } };

export function createInlineLiveTexts({
  api,
  courtesy,
  logger,
  pace = LIVE_TEXT_PACE,
  sleep = (ms, signal) => delay(ms, undefined, { signal }),
}: InlineLiveTextsDeps): InlineLiveTexts {
  function begin({ inlineMessageId, growingKeyboard, signal }: InlineLiveTextOptions): LiveText {
    const gone = new AbortController();
    let lastLook: string | undefined;
    let pacer: ProgressPacer<MessageContent> | undefined = createProgressPacer<MessageContent>({
      edit: showFrame,
      gapMs: (before) => editGapMs(pace, before),
    });
    signal.addEventListener('abort', () => void stop(), { once: true });

    async function edit(client: Api, content: MessageContent, stopSignal: AbortSignal) {
      if (isRich(content)) throw new TypeError('An inline message has entities.');
      const { text, entities, keyboard } = content;
      const options = { entities, ...NO_PREVIEW, ...(keyboard && { reply_markup: keyboard }) };
      const stopped = toGrammySignal(stopSignal);
      await client.editMessageTextInline(inlineMessageId, text, options, stopped);
      lastLook = toLook(content);
    }

    /** @throws what the pacer deals with */
    async function showFrame(frame: MessageContent, frameSignal: AbortSignal): Promise<void> {
      try {
        await edit(courtesy, frame, frameSignal);
      } catch (thrown) {
        const { kind } = classifyTelegramFailure(thrown);
        if (kind === 'message-gone') gone.abort();
        if (kind === 'rejected' || kind === 'bug') {
          logger.warn({ err: toError(thrown), kind }, 'a frame of an answer was not shown');
        }
        throw thrown;
      }
    }

    async function stop(): Promise<void> {
      const stopped = pacer;
      pacer = undefined;
      await stopped?.stop();
    }

    /** Makes the message say this. */
    async function settle(wanted: MessageContent): Promise<Undelivered | undefined> {
      let content = wanted;
      for (let tries = 0; ; tries += 1) {
        signal.throwIfAborted();
        try {
          if (toLook(content) !== lastLook) await edit(api, content, signal);
          return undefined;
        } catch (thrown) {
          signal.throwIfAborted();
          const failure = classifyTelegramFailure(thrown);
          if (failure.kind === 'not-modified') return undefined;
          if (failure.kind === 'message-gone') return { status: 'nobody-there' };
          if (failure.kind === 'rejected' && !isRich(content) && content.entities.length > 0) {
            // Plain words are better than none.
            content = { ...content, entities: [] };
            continue;
          }
          const next = afterFailure(failure, thrown, tries);
          if ('status' in next) return next;
          await sleep(next.pauseMs, signal);
        }
      }
    }

    async function end(content: MessageContent): Promise<LiveTextOutcome> {
      await stop();
      const undelivered = await settle(content);
      if (undelivered === undefined) return { status: 'shown', messageIds: [] };
      if (undelivered.status !== 'later') gone.abort();
      return undelivered;
    }

    return {
      gone: gone.signal,
      richRefusal: undefined,
      stop,
      restart: () => Promise.resolve(),

      update(current) {
        if (isRich(current) || current.text.trim() === '') return;
        const frame = { ...current, keyboard: growingKeyboard };
        if (toLook(frame) !== lastLook) pacer?.offer(frame);
      },

      /** The first part stands there by now; the rest has no place here. */
      async persist() {
        await stop();
        return { status: 'shown', messageIds: [] };
      },

      async finish([first], keyboard) {
        return first === undefined
          ? { status: 'shown', messageIds: [] }
          : end({ ...first, keyboard });
      },

      fail: (words, keyboard) => end({ ...words, keyboard }),
    };
  }

  return { begin };
}
