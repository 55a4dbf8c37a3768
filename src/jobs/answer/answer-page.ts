import type { LiveText, LiveTextOutcome } from '../../telegram/live-text/live-text.js';
import {
  type AnswerStream,
  createMarkdownStream,
} from '../../telegram/markdown/markdown-stream.js';
import { createRichStream } from '../../telegram/markdown/rich-stream.js';
import type { MessageWords } from '../../telegram/message-words.js';

/**
 * An answer on its way from the model's words to the chat: what is final becomes a message while the
 * model goes on, and the rest is shown as it grows. The model is never waited for by Telegram, nor
 * Telegram by the model.
 */
export interface AnswerPage {
  add(words: string): void;
  /** Ends the words. @returns all parts of the answer, once nothing is under way any more */
  finish(): Promise<MessageWords[]>;
  /** Shows nothing more, and waits for what is under way. Idempotent, never rejects. */
  stop(): Promise<void>;
}

/**
 * Rendering the open section costs as much as some tens of words. Four times a second is more than
 * any chat is shown.
 */
const RENDER_GAP_MS = 250;

export interface AnswerPageOptions {
  /** What stands before the words. */
  opening?: string;
  maxParts: number;
  /** Rich messages, as long as Telegram takes them; then the answer is shown anew with entities. */
  isRich?: boolean;
}

export function createAnswerPage(
  live: Pick<LiveText, 'update' | 'persist' | 'restart' | 'richRefusal'>,
  { opening = '', maxParts, isRich: beginsRich = false }: AnswerPageOptions,
): AnswerPage {
  let isRich = beginsRich;
  let stream: AnswerStream<MessageWords> = isRich ? createRichStream() : createMarkdownStream();
  let parts: MessageWords[] = [];
  /** All of it, as long as it may have to be shown in the other form. */
  let written = '';
  let handedOn = 0;
  let persisting: Promise<void> | undefined;
  let isShowing = true;
  let gap: NodeJS.Timeout | undefined;
  let isStale = false;
  if (opening !== '') write(opening);

  function write(words: string): void {
    if (isRich) written += words;
    stream.push(words);
  }

  function beginAnew(): void {
    isRich = false;
    stream = createMarkdownStream();
    stream.push(written);
    written = '';
    parts = stream.takeCompleteParts();
    handedOn = 0;
  }

  const isRefused = (): boolean => isRich && live.richRefusal !== undefined;

  function show(): void {
    if (!isShowing || persisting) return;
    if (isRefused()) {
      handOn();
      return;
    }
    if (gap) {
      isStale = true;
      return;
    }
    isStale = false;
    live.update(stream.current());
    gap = setTimeout(() => {
      gap = undefined;
      if (isStale) show();
    }, RENDER_GAP_MS);
  }

  async function persistAll(): Promise<void> {
    for (;;) {
      if (isRefused()) {
        beginAnew();
        await live.restart();
      }
      const part = parts[handedOn];
      if (part === undefined || !isShowing) return;
      const { status }: LiveTextOutcome = await live.persist(part);
      if (status === 'not-rich') continue;
      handedOn += 1;
      // The end sends what is missing, if anything can be sent at all.
      if (status !== 'shown' || handedOn === maxParts) isShowing = false;
    }
  }

  function handOn(): void {
    persisting = persistAll()
      // It has a reason of its own to end, which the end meets again.
      .catch(() => {
        isShowing = false;
      })
      .finally(() => {
        persisting = undefined;
        show();
      });
  }

  function collect(): void {
    parts.push(...stream.takeCompleteParts());
    if (persisting || handedOn >= parts.length || !isShowing) return;
    handOn();
  }

  async function stop(): Promise<void> {
    isShowing = false;
    clearTimeout(gap);
    await persisting;
  }

  return {
    stop,

    add(words) {
      write(words);
      collect();
      show();
    },

    async finish() {
      await stop();
      if (isRefused()) beginAnew();
      parts.push(...stream.finish());
      return parts;
    },
  };
}
