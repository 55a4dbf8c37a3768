import type { RichTextView } from '../../protocol.js';

/** The words of a rich text without its looks. */
export function toPlain(text: RichTextView): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(toPlain).join('');
  return 'text' in text ? toPlain(text.text) : '';
}
