import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { toGrammySignal } from '../api.js';
import { classifyTelegramFailure } from '../failures.js';
import type { FormattedText } from '../formatted-text.js';
import { createProgressPacer, type ProgressPacer } from '../progress-pacer.js';
import { createMessages, mayBeThere, type Undelivered } from './messages.js';
import { editGapMs, LIVE_TEXT_PACE, type LiveTextPace } from './pace.js';
import { type LiveTextPlace, toLook, toWhere } from './place.js';
import { startTyping } from './typing.js';

/**
 * An answer that grows in a chat while it is written.
 *
 * 1. Private chats show drafts, with Telegram's own Stop button; everywhere else one message is
 *    edited at a growing distance. Frames are dropped, never queued.
 * 2. A flood limit skips frames until its time. Drafts are not replaced by edits then: the edits
 *    would earn the longer limit.
 * 3. Parts that are final become real messages at once (`persist`), and what grows is the rest.
 * 4. It ends with real messages in any case: `finish`, or `fail`.
 */
export interface LiveText {
  /** Aborted when nobody can see the answer any more: the model need not go on. */
  readonly gone: AbortSignal;
  /** What is not persisted yet, as it is now; the newest wins. Never throws. At most 4096 long. */
  update(current: FormattedText): void;
  /** The next part is final. Call `update` with the rest after it, not meanwhile. */
  persist(part: FormattedText): Promise<LiveTextOutcome>;
  /**
   * The answer is complete: `parts` are all of it, from the first. What stands there already is not
   * sent again, so a job that runs again sends only what is missing.
   */
  finish(
    parts: readonly FormattedText[],
    keyboard?: InlineKeyboardMarkup,
  ): Promise<LiveTextOutcome>;
  /** There will be no more: these words stand in place of what was growing. */
  fail(words: FormattedText, keyboard?: InlineKeyboardMarkup): Promise<LiveTextOutcome>;
  /** Leaves everything as it is, for the job's next run. Idempotent; never rejects. */
  stop(): Promise<void>;
}

export type LiveTextOutcome = { status: 'shown'; messageIds: number[] } | Undelivered;

export interface LiveTextOptions extends LiveTextPlace {
  /** See `toDraftId`. */
  draftId: number;
  /** Under a message while it grows, for a Stop button; drafts have their own. */
  growingKeyboard?: InlineKeyboardMarkup | undefined;
  /** What `onSent` was told last, by an earlier run of the job. */
  alreadySent?: readonly number[];
  /** Ids of the answer's messages, in order; kept with the job before the next call is made. */
  onSent: (messageIds: number[]) => Promise<void>;
  /** The process has to go: every method rejects with its reason. */
  signal: AbortSignal;
}

export interface LiveTexts {
  begin(options: LiveTextOptions): LiveText;
}

export interface LiveTextsDeps {
  api: Api;
  /** For frames, drafts and typing. */
  courtesy: Api;
  logger: Logger;
  pace?: LiveTextPace;
  sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** A frame is not waited for by anything but the network, and must not land after the last word. */
const FRAME_GRACE_MS = 5_000;
/** Somebody who deletes the message gets it once more while it grows, and then at the end. */
const MAX_REPLACEMENTS = 1;
/** Frames that Telegram does not take, before it is left alone until the end. */
const MAX_REJECTIONS = 3;
/** "Pass an empty text to show a "Thinking…" placeholder" (sendMessageDraft, Bot API 10.3). */
const THINKING: FormattedText = { text: '', entities: [] };

export function createLiveTexts({
  api,
  courtesy,
  logger,
  pace = LIVE_TEXT_PACE,
  sleep,
}: LiveTextsDeps): LiveTexts {
  function begin(options: LiveTextOptions): LiveText {
    const { chatId, draftId, growingKeyboard, alreadySent = [], onSent, signal } = options;
    const messages = createMessages({
      ...{ api, courtesy, place: options, alreadySent, onSent, signal, sleep },
    });
    const gone = new AbortController();
    let mode: 'drafts' | 'edits' | 'quiet' = options.isPrivate ? 'drafts' : 'edits';
    /** How many parts are final. */
    let persisted = 0;
    let edits = 0;
    let replacements = 0;
    let rejections = 0;
    let lastLook: string | undefined;
    let pacer: ProgressPacer<FormattedText> | undefined = createPacer();

    const stopTyping = startTyping(courtesy, options, pace.typingMs, signal);
    const thinking = setTimeout(() => {
      if (mode === 'drafts' && lastLook === undefined) pacer?.offer(THINKING);
    }, pace.thinkingAfterMs);
    signal.addEventListener('abort', () => void stopFrames(), { once: true });
    if (signal.aborted) void stopFrames();

    function createPacer(): ProgressPacer<FormattedText> {
      return createProgressPacer<FormattedText>({
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

    async function showFrame(frame: FormattedText, frameSignal: AbortSignal): Promise<void> {
      if (mode === 'quiet') return;
      try {
        if (mode === 'drafts') await sendDraft(frame, frameSignal);
        else await showMessage(frame, frameSignal);
      } catch (thrown) {
        await afterFailedFrame(thrown, frame, frameSignal);
      }
    }

    async function sendDraft(
      { text, entities }: FormattedText,
      frameSignal: AbortSignal,
    ): Promise<void> {
      await courtesy.sendMessageDraft(
        chatId,
        draftId,
        text,
        // Kept after a Stop until the real message is there.
        { entities, can_stop: true, keep_on_stop: true, ...toWhere(options) },
        toGrammySignal(frameSignal),
      );
      if (text !== '') stopTyping();
    }

    async function showMessage(frame: FormattedText, frameSignal: AbortSignal): Promise<void> {
      // A message can't be empty.
      if (frame.text.trim() === '') return;
      await messages.show(persisted, { ...frame, keyboard: growingKeyboard }, frameSignal);
      stopTyping();
    }

    /** @throws what the pacer deals with: it waits out a flood limit, and goes on after a fault */
    async function afterFailedFrame(
      thrown: unknown,
      frame: FormattedText,
      frameSignal: AbortSignal,
    ): Promise<void> {
      const { kind } = classifyTelegramFailure(thrown);
      switch (kind) {
        case 'flood':
          throw thrown;
        case 'network':
          // Another one could stand beside a message that was sent and not answered.
          if (mode === 'edits' && !messages.has(persisted) && mayBeThere(thrown)) mode = 'quiet';
          throw thrown;
        case 'not-modified':
          return;
        case 'no-drafts':
          mode = 'edits';
          await showFrame(frame, frameSignal);
          return;
        case 'message-gone':
          await messages.forget(persisted);
          replacements += 1;
          if (replacements > MAX_REPLACEMENTS) mode = 'quiet';
          await showFrame(frame, frameSignal);
          return;
        case 'blocked':
        case 'chat-gone':
        case 'no-rights':
        case 'topic-closed':
          leave();
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

    function leave(): void {
      mode = 'quiet';
      gone.abort();
    }

    /** Resolves when no frame can land any more. */
    async function stopFrames(): Promise<void> {
      clearTimeout(thinking);
      stopTyping();
      const stopped = pacer;
      pacer = undefined;
      await stopped?.stop();
    }

    function toOutcome(undelivered: Undelivered | undefined): LiveTextOutcome {
      if (undelivered === undefined) return { status: 'shown', messageIds: messages.ids() };
      if (undelivered.status === 'later') mode = 'quiet';
      else leave();
      return undelivered;
    }

    return {
      gone: gone.signal,

      update(current) {
        const look = toLook(current);
        if (look === lastLook) return;
        lastLook = look;
        pacer?.offer(current);
      },

      async persist(part) {
        await stopFrames();
        const undelivered = await messages.settle(persisted, part);
        if (undelivered === undefined) persisted += 1;
        lastLook = undefined;
        pacer = createPacer();
        return toOutcome(undelivered);
      },

      async finish(parts, keyboard) {
        await stopFrames();
        for (const [index, part] of parts.entries()) {
          const isLast = index === parts.length - 1;
          const undelivered = await messages.settle(index, {
            ...part,
            keyboard: isLast ? keyboard : undefined,
          });
          if (undelivered) return toOutcome(undelivered);
        }
        await messages.trim(parts.length);
        return toOutcome(undefined);
      },

      async fail(words, keyboard) {
        await stopFrames();
        const undelivered = await messages.settle(persisted, { ...words, keyboard });
        if (undelivered) return toOutcome(undelivered);
        await messages.trim(persisted + 1);
        return toOutcome(undefined);
      },

      stop: stopFrames,
    };
  }

  return { begin };
}
