import { isBlank } from '../../domain/visible-text.js';
import type { RichMarkdown } from '../message-words.js';
import { createLineReader } from './line-reader.js';
import { outlineMarkdown } from './markdown-blocks.js';
import type { AnswerStream } from './markdown-stream.js';
import { closeOpenTail, hideHalfTyped } from './open-tail.js';
import { cutFirst, lastSlice, MAX_RICH_CHARS, toRichPart } from './rich-parts.js';
import { toRichWire } from './rich-wire.js';

/** Looking for a border costs as much as a part is long. */
const LOOK_EVERY_CHARS = 500;

/**
 * A model's answer as rich messages while it grows: the parts of `toRichParts(answer)`, in whatever
 * chunks it came.
 */
export function createRichStream(maxChars = MAX_RICH_CHARS): AnswerStream<RichMarkdown> {
  const lines = createLineReader();
  let rest = { opening: '', text: '' };
  let lookedAtChars = 0;
  let complete: RichMarkdown[] = [];

  function collect({ isGrowing }: { isGrowing: boolean }): void {
    for (;;) {
      const cut = cutFirst(rest, maxChars, { isGrowing });
      lookedAtChars = rest.text.length;
      if (cut === undefined) return;
      const [slice, after] = cut;
      complete.push(...toRichPart(slice));
      rest = after;
    }
  }

  function add(markdown: string): void {
    rest = { ...rest, text: rest.text + markdown.toWellFormed() };
  }

  function takeCompleteParts(): RichMarkdown[] {
    const parts = complete;
    complete = [];
    return parts;
  }

  return {
    push(chunk) {
      add(lines.push(chunk));
      if (rest.text.length - lookedAtChars >= LOOK_EVERY_CHARS) collect({ isGrowing: true });
    },
    current() {
      const [slice] = cutFirst(rest, maxChars) ?? [];
      const { opening, text, closing } = slice ?? lastSlice(rest);
      if (isBlank(text)) return { markdown: '' };
      const typed = toRichWire(asTyped(opening + text));
      // What closes half-typed markup may find no room any more.
      return { markdown: typed.length <= maxChars ? typed : toRichWire(opening + text + closing) };
    },
    takeCompleteParts,
    finish() {
      add(lines.finish());
      collect({ isGrowing: false });
      complete.push(...toRichPart(lastSlice(rest)));
      return takeCompleteParts();
    },
  };
}

/** Half-typed markup as it will look, and open code with its end. */
function asTyped(source: string): string {
  const { open } = outlineMarkdown(source);
  if (open?.type === 'code') return `${source}\n${open.closing}`;
  const start = source.lastIndexOf('\n') + 1;
  return closeOpenTail(source.slice(0, start) + hideHalfTyped(source.slice(start)));
}
