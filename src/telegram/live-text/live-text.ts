import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Logger } from '../../logger.js';
import type { RichRefusal } from '../failures.js';
import type { FormattedText } from '../formatted-text.js';
import type { MessageWords } from '../message-words.js';
import { startFrames } from './frames.js';
import { createMessages, type Forbidding, type Undelivered } from './messages.js';
import { LIVE_TEXT_PACE, type LiveTextPace } from './pace.js';
import type { LiveTextPlace } from './place.js';

/**
 * An answer that grows in a chat while it is written.
 *
 * 1. Private chats show drafts, with Telegram's own Stop button; everywhere else one message is
 *    edited, at a growing distance.
 * 2. Parts that are final become real messages at once (`persist`), and what grows is the rest.
 * 3. It ends with real messages in any case: `finish`, or `fail`.
 * 4. Its words may be rich. Whoever writes it goes on with entities when Telegram refuses that.
 */
export interface LiveText {
  /** Aborted when nobody can see the answer any more: the model need not go on. */
  readonly gone: AbortSignal;
  /** What keeps the bot from writing there; undefined as long as nothing does. */
  readonly forbiddenBy?: Forbidding | undefined;
  /** Why rich words are shown no more; undefined as long as they are. */
  readonly richRefusal: RichRefusal | undefined;
  /** What is not persisted yet, as it is now; the newest wins. Never throws. At most a message long. */
  update(current: MessageWords): void;
  /** The next part is final. Call `update` with the rest after it, not meanwhile. */
  persist(part: MessageWords): Promise<LiveTextOutcome>;
  /** Counts parts from the first again: the other form of the answer goes over what stands there. */
  restart(): Promise<void>;
  /**
   * The answer is complete: `parts` are all of it, from the first. What stands there already is not
   * sent again, so a job that runs again sends only what is missing.
   */
  finish(parts: readonly MessageWords[], keyboard?: InlineKeyboardMarkup): Promise<LiveTextOutcome>;
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

export function createLiveTexts({
  api,
  courtesy,
  logger,
  pace = LIVE_TEXT_PACE,
  sleep,
}: LiveTextsDeps): LiveTexts {
  function begin(options: LiveTextOptions): LiveText {
    const { draftId, growingKeyboard, alreadySent = [], onSent, signal } = options;
    const messages = createMessages({
      ...{ api, courtesy, place: options, alreadySent, onSent, signal, sleep },
    });
    const gone = new AbortController();
    let richRefusal: RichRefusal | undefined;
    let forbiddenBy: Forbidding | undefined;
    const frames = startFrames({
      ...{ courtesy, messages, place: options, draftId, growingKeyboard, pace, logger, signal },
      onGone: (why) => {
        forbiddenBy = why;
        gone.abort();
      },
      onRichRefused: (refusal) => {
        richRefusal = refusal;
      },
    });
    /** How many parts are final. */
    let persisted = 0;

    function toOutcome(undelivered: Undelivered | undefined): LiveTextOutcome {
      if (undelivered === undefined) return { status: 'shown', messageIds: messages.ids() };
      if (undelivered.status === 'not-rich') {
        richRefusal = undelivered.refusal;
        return undelivered;
      }
      if (undelivered.status === 'not-allowed') forbiddenBy = undelivered.why;
      frames.silence();
      if (undelivered.status !== 'later') gone.abort();
      return undelivered;
    }

    return {
      gone: gone.signal,
      get forbiddenBy() {
        return forbiddenBy;
      },
      get richRefusal() {
        return richRefusal;
      },

      update(current) {
        frames.update(current);
      },
      stop: () => frames.stop(),

      async persist(part) {
        await frames.stop();
        const undelivered = await messages.settle(persisted, part);
        if (undelivered === undefined) persisted += 1;
        frames.restart(persisted);
        return toOutcome(undelivered);
      },

      async restart() {
        await frames.stop();
        persisted = 0;
        frames.restart(0);
      },

      async finish(parts, keyboard) {
        await frames.stop();
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
        await frames.stop();
        const undelivered = await messages.settle(persisted, { ...words, keyboard });
        if (undelivered) return toOutcome(undelivered);
        await messages.trim(persisted + 1);
        return toOutcome(undefined);
      },
    };
  }

  return { begin };
}
