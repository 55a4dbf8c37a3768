import type { FormattedText } from '../../telegram/formatted-text.js';
import { MAX_RICH_CHARS } from '../../telegram/markdown/rich-parts.js';
import { isRich, type MessageWords, type RichMarkdown } from '../../telegram/message-words.js';
import { MAX_MESSAGE_CHARS } from '../../telegram/split-message.js';
import { concat } from '../../views/rich-text.js';

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
