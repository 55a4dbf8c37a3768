import type { FormattedText } from '../formatted-text.js';
import {
  findPartEnd,
  isBorderFinal,
  MAX_MESSAGE_CHARS,
  splitMessage,
  takePart,
} from '../split-message.js';
import { createDocument, toLines } from './document.js';
import { createSectionReader } from './sections.js';

/**
 * A model's answer while it grows. The complete parts and those of `finish`, in order, are the parts of
 * `splitMessage(toMessageText(answer))`, in whatever chunks it came.
 */
export interface MarkdownStream {
  push(chunk: string): void;
  /**
   * The message being written, at most one message long, empty while nothing is to be seen. Half-typed
   * markup shows as it will look. Costs as much as the open section, not as the answer.
   */
  current(): FormattedText;
  /** The messages that nothing can change any more, each handed out once. */
  takeCompleteParts(): FormattedText[];
  /** Ends the answer: the messages not handed out yet. Nothing may be pushed afterwards. */
  finish(): FormattedText[];
}

export function createMarkdownStream(maxChars = MAX_MESSAGE_CHARS): MarkdownStream {
  const reader = createSectionReader();
  const lines = createLineReader();
  const document = createDocument();
  let complete: FormattedText[] = [];

  function add(markdown: string): void {
    const sections = reader.push(markdown);
    for (const section of sections) document.add(section);
    if (sections.length > 0) collect();
  }

  function collect(): void {
    for (;;) {
      const content = document.content();
      const end = isBorderFinal(content, maxChars) ? findPartEnd(content, maxChars) : undefined;
      if (end === undefined) return;
      const part = takePart(content, end);
      if (part) complete.push(part);
      document.drop(end);
    }
  }

  function takeCompleteParts(): FormattedText[] {
    const parts = complete;
    complete = [];
    return parts;
  }

  return {
    push(chunk) {
      add(lines.push(chunk));
    },
    current() {
      const preview = document.copy();
      for (const section of reader.peek()) preview.add(section);
      const content = preview.content();
      const end = findPartEnd(content, maxChars) ?? content.text.length;
      return takePart(content, end) ?? { text: '', entities: [] };
    },
    takeCompleteParts,
    finish() {
      add(lines.finish());
      for (const section of reader.finish()) document.add(section);
      return [...takeCompleteParts(), ...splitMessage(document.content(), maxChars)];
    },
  };
}

/** Makes "\n" of every line end, and holds back half a character or line end for its other half. */
function createLineReader() {
  let held = '';
  return {
    push(chunk: string): string {
      const text = held + chunk;
      held = /[\r\ud800-\udbff]$/.exec(text)?.[0] ?? '';
      return toLines(text.slice(0, text.length - held.length));
    },
    finish: () => toLines(held),
  };
}
