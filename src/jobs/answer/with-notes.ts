import type { FormattedText } from '../../telegram/formatted-text.js';
import { MAX_RICH_CHARS } from '../../telegram/markdown/rich-parts.js';
import { isRich, type MessageWords, type RichMarkdown } from '../../telegram/message-words.js';
import { MAX_MESSAGE_CHARS, splitMessage } from '../../telegram/split-message.js';
import { concat, lines, styled } from '../../views/rich-text.js';

/** The notes stand below the last words, or in a message of their own where there is no room. */
export function withNotes(
  parts: readonly MessageWords[],
  notes: FormattedText | undefined,
): readonly MessageWords[] {
  const last = parts.at(-1);
  if (notes === undefined || last === undefined) return parts;
  const together = isRich(last) ? belowMarkdown(last, notes) : belowText(last, notes);
  return together === undefined ? [...parts, notes] : [...parts.slice(0, -1), together];
}

/**
 * As much of an answer as one message holds, with its notes and, where more would follow, a word that
 * it is not all.
 */
export function toOneMessage(
  parts: readonly MessageWords[],
  notes: FormattedText | undefined,
  cutNote: string,
): { shown: readonly MessageWords[]; isCut: boolean } {
  const [first, ...rest] = parts;
  if (first === undefined || isRich(first))
    return { shown: parts.slice(0, 1), isCut: rest.length > 0 };
  const together = rest.length === 0 ? withNotes([first], notes) : [];
  if (together.length === 1) return { shown: together, isCut: false };
  const note = lines(styled(cutNote, { type: 'italic' }), notes);
  const room = MAX_MESSAGE_CHARS - note.text.length - SEPARATOR_CHARS;
  const [beginning = first] = splitMessage(first, room);
  return { shown: withNotes([beginning], note).slice(0, 1), isCut: true };
}

/** The empty line between words and notes. */
const SEPARATOR_CHARS = 2;

function belowText(last: FormattedText, notes: FormattedText): FormattedText | undefined {
  const text = last.text.trimEnd();
  const together = concat({ ...last, text }, '\n\n', notes);
  // Code units are more than Telegram counts. An entity may not reach into what was trimmed.
  const fits =
    together.text.length <= MAX_MESSAGE_CHARS &&
    last.entities.every(({ offset, length }) => offset + length <= text.length);
  return fits ? together : undefined;
}

/** What could mean something in Markdown (CommonMark 2.4). */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

function belowMarkdown(last: RichMarkdown, notes: FormattedText): RichMarkdown | undefined {
  const paragraphs = notes.text
    .split('\n')
    .map((note) => `_${note.replaceAll(PUNCTUATION, String.raw`\$&`)}_`);
  const markdown = [last.markdown.trimEnd(), ...paragraphs].join('\n\n');
  return markdown.length <= MAX_RICH_CHARS ? { markdown } : undefined;
}
