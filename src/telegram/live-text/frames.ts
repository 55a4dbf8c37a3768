import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { toGrammySignal } from '../api.js';
import { classifyTelegramFailure, type RichRefusal, toRichRefusal } from '../failures.js';
import { isRich, type MessageWords } from '../message-words.js';
import { createProgressPacer, type ProgressPacer } from '../progress-pacer.js';
import { type Forbidding, mayBeThere, type Messages } from './messages.js';
import { editGapMs, type LiveTextPace } from './pace.js';
import { type LiveTextPlace, toLook, toWhere } from './place.js';
import { startTyping } from './typing.js';

/**
 * What people see of a part while it is written: drafts, or edits of one message. Frames are
 * dropped and never queued, and a flood limit skips them. Drafts are not replaced by edits then: the
 * edits would earn the longer limit.
 */
export interface Frames {
  /** The newest wins. Never throws. */
  update(current: MessageWords): void;
  /** Resolves when no frame can land any more. Idempotent; never rejects. */
  stop(): Promise<void>;
  /** Goes on with this part, counted from 0. */
  restart(part: number): void;
  /** Nothing more is shown before the end. */
  silence(): void;
}

export interface FramesDeps {
  /** For frames, drafts and typing. */
  courtesy: Api;
  messages: Messages;
  place: LiveTextPlace;
  draftId: number;
  growingKeyboard: InlineKeyboardMarkup | undefined;
  pace: LiveTextPace;
  /** Nobody can see it any more. */
  onGone: (forbiddenBy?: Forbidding) => void;
  /** No rich frame is shown any more. */
  onRichRefused: (refusal: RichRefusal) => void;
  logger: Logger;
  signal: AbortSignal;
}

/** A frame is not waited for by anything but the network, and must not land after the last word. */
const FRAME_GRACE_MS = 5_000;
/** Somebody who deletes the message gets it once more while it grows, and then at the end. */
const MAX_REPLACEMENTS = 1;
/** Frames that Telegram does not take, before it is left alone until the end. */
const MAX_REJECTIONS = 3;
/** "Pass an empty text to show a "Thinking…" placeholder" (sendMessageDraft, Bot API 10.3). */
const THINKING: MessageWords = { text: '', entities: [] };

function isBlank(words: MessageWords): boolean {
  return (isRich(words) ? words.markdown : words.text).trim() === '';
}

export function startFrames({
  courtesy,
  messages,
  place,
  draftId,
  growingKeyboard,
  pace,
  onGone,
  onRichRefused,
  logger,
  signal,
}: FramesDeps): Frames {
  let mode: 'drafts' | 'edits' | 'quiet' = place.isPrivate ? 'drafts' : 'edits';
  let part = 0;
  let edits = 0;
  let replacements = 0;
  let rejections = 0;
  let lastLook: string | undefined;
  let isRichRefused = false;
  let pacer: ProgressPacer<MessageWords> | undefined = createPacer();

  const stopTyping = startTyping(courtesy, place, pace.typingMs, signal);
  const thinking = setTimeout(() => {
    if (mode === 'drafts' && lastLook === undefined) pacer?.offer(THINKING);
  }, pace.thinkingAfterMs);
  signal.addEventListener('abort', () => void stop(), { once: true });
  if (signal.aborted) void stop();

  function createPacer(): ProgressPacer<MessageWords> {
    return createProgressPacer<MessageWords>({
      edit: showFrame,
      gapMs: nextGapMs,
      repeatAfterMs: pace.draftRenewMs,
      finishGraceMs: FRAME_GRACE_MS,
    });
  }

  function nextGapMs(): number {
    if (mode === 'drafts') return pace.draftGapMs;
    edits += 1;
    return editGapMs(pace, edits - 1);
  }

  async function showFrame(frame: MessageWords, frameSignal: AbortSignal): Promise<void> {
    if (mode === 'quiet' || (isRichRefused && isRich(frame))) return;
    try {
      if (mode === 'drafts') await sendDraft(frame, frameSignal);
      else await showMessage(frame, frameSignal);
    } catch (thrown) {
      await afterFailure(thrown, frame, frameSignal);
    }
  }

  async function sendDraft(frame: MessageWords, frameSignal: AbortSignal): Promise<void> {
    // Kept after a Stop until the real message is there.
    const options = { can_stop: true, keep_on_stop: true, ...toWhere(place) };
    const { chatId } = place;
    const stop = toGrammySignal(frameSignal);
    if (isRich(frame)) {
      const { markdown } = frame;
      await courtesy.sendRichMessageDraft(chatId, draftId, { markdown }, options, stop);
    } else {
      const { text, entities } = frame;
      await courtesy.sendMessageDraft(chatId, draftId, text, { entities, ...options }, stop);
    }
    if (!isBlank(frame)) stopTyping();
  }

  async function showMessage(frame: MessageWords, frameSignal: AbortSignal): Promise<void> {
    // A message can't be empty.
    if (isBlank(frame)) return;
    await messages.show(part, { ...frame, keyboard: growingKeyboard }, frameSignal);
    stopTyping();
  }

  /** @throws what the pacer deals with: it waits out a flood limit, and goes on after a fault */
  async function afterFailure(
    thrown: unknown,
    frame: MessageWords,
    frameSignal: AbortSignal,
  ): Promise<void> {
    const refusal = isRich(frame) ? toRichRefusal(thrown) : undefined;
    if (refusal !== undefined) {
      isRichRefused = true;
      onRichRefused(refusal);
      return;
    }
    const { kind } = classifyTelegramFailure(thrown);
    switch (kind) {
      case 'flood':
        throw thrown;
      case 'network':
        // Another one could stand beside a message that was sent and not answered.
        if (mode === 'edits' && !messages.has(part) && mayBeThere(thrown)) mode = 'quiet';
        throw thrown;
      case 'not-modified':
        return;
      case 'no-drafts':
        mode = 'edits';
        return showFrame(frame, frameSignal);
      case 'message-gone':
        await messages.forget(part);
        replacements += 1;
        if (replacements > MAX_REPLACEMENTS) mode = 'quiet';
        return showFrame(frame, frameSignal);
      case 'blocked':
      case 'chat-gone':
      case 'no-rights':
      case 'topic-closed':
        mode = 'quiet';
        onGone(kind === 'no-rights' || kind === 'topic-closed' ? kind : undefined);
        return;
      case 'rejected':
      case 'query-too-old':
      case 'bug':
        rejections += 1;
        if (kind === 'bug' || rejections >= MAX_REJECTIONS) mode = 'quiet';
        logger.warn({ err: toError(thrown), kind }, 'a frame of an answer was not shown');
        return;
      default:
        kind satisfies never;
    }
  }

  async function stop(): Promise<void> {
    clearTimeout(thinking);
    stopTyping();
    const stopped = pacer;
    pacer = undefined;
    await stopped?.stop();
  }

  return {
    stop,

    update(current) {
      const look = toLook(current);
      // Unlike another one a rich draft can't be empty.
      if (look === lastLook || (isRich(current) && isBlank(current))) return;
      lastLook = look;
      pacer?.offer(current);
    },

    restart(next) {
      part = next;
      lastLook = undefined;
      pacer = createPacer();
    },

    silence() {
      mode = 'quiet';
    },
  };
}
