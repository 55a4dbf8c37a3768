import type { FormattedText } from '../formatted-text.js';
import {
  findPartEnd,
  isBorderFinal,
  MAX_MESSAGE_CHARS,
  splitMessage,
  takePart,
} from '../split-message.js';
import { createDocument } from './document.js';
import { createLineReader } from './line-reader.js';
import { createSectionReader } from './sections.js';

/** A model's answer while it grows, as the messages it makes. */
export interface AnswerStream<Part> {
  push(chunk: string): void;
  /**
   * The message being written, at most one message long, empty while nothing is to be seen. Half-typed
   * markup shows as it will look.
   */
  current(): Part;
  /** The messages that nothing can change any more, each handed out once. */
  takeCompleteParts(): Part[];
  /** Ends the answer: the messages not handed out yet. Nothing may be pushed afterwards. */
  finish(): Part[];
}

/**
 * Messages with entities. The complete parts and those of `finish`, in order, are the parts of
 * `splitMessage(toMessageText(answer))`, in whatever chunks it came. `current` costs as much as the
 * open section, not as the answer.
 */
export function createMarkdownStream(maxChars = MAX_MESSAGE_CHARS): AnswerStream<FormattedText> {
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
