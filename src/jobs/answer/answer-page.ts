import type { FormattedText } from '../../telegram/formatted-text.js';
import type { LiveText, LiveTextOutcome } from '../../telegram/live-text/live-text.js';
import { createMarkdownStream } from '../../telegram/markdown/markdown-stream.js';

/**
 * An answer on its way from the model's words to the chat: what is final becomes a message while the
 * model goes on, and the rest is shown as it grows. The model is never waited for by Telegram, nor
 * Telegram by the model.
 */
export interface AnswerPage {
  add(words: string): void;
  /** Ends the words. @returns all parts of the answer, once nothing is under way any more */
  finish(): Promise<FormattedText[]>;
  /** Shows nothing more, and waits for what is under way. Idempotent, never rejects. */
  stop(): Promise<void>;
}

/**
 * Rendering the open section costs as much as some tens of words. Four times a second is more than
 * any chat is shown.
 */
const RENDER_GAP_MS = 250;

export function createAnswerPage(
  live: Pick<LiveText, 'update' | 'persist'>,
  { opening = '', maxParts }: { opening?: string; maxParts: number },
): AnswerPage {
  const markdown = createMarkdownStream();
  const parts: FormattedText[] = [];
  let handedOn = 0;
  let persisting: Promise<void> | undefined;
  let isShowing = true;
  let gap: NodeJS.Timeout | undefined;
  let isStale = false;
  if (opening !== '') markdown.push(opening);

  function show(): void {
    if (!isShowing || persisting) return;
    if (gap) {
      isStale = true;
      return;
    }
    isStale = false;
    live.update(markdown.current());
    gap = setTimeout(() => {
      gap = undefined;
      if (isStale) show();
    }, RENDER_GAP_MS);
  }

  async function persistAll(): Promise<void> {
    for (let part = parts[handedOn]; part && isShowing; part = parts[handedOn]) {
      const { status }: LiveTextOutcome = await live.persist(part);
      handedOn += 1;
      // The end sends what is missing, if anything can be sent at all.
      if (status !== 'shown' || handedOn === maxParts) isShowing = false;
    }
  }

  function collect(): void {
    parts.push(...markdown.takeCompleteParts());
    if (persisting || handedOn >= parts.length || !isShowing) return;
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

  async function stop(): Promise<void> {
    isShowing = false;
    clearTimeout(gap);
    await persisting;
  }

  return {
    stop,

    add(words) {
      markdown.push(words);
      collect();
      show();
    },

    async finish() {
      await stop();
      parts.push(...markdown.finish());
      return parts;
    },
  };
}
