import {
  bytesBefore,
  cantParse,
  createEntityBuilder,
  type FormattedText,
  type Markup,
} from './entity-builder.js';

/** parse_mode Markdown, the old one: no nesting, and only these four marks can be escaped. */
export function parseMarkdown(source: string): FormattedText {
  const builder = createEntityBuilder();
  let index = 0;
  while (index < source.length) {
    const character = source.charAt(index);
    if (character === '\\' && '_*`['.includes(source.charAt(index + 1) || ' ')) {
      builder.text += source.charAt(index + 1);
      index += 2;
    } else if (character === '[') {
      readLink();
    } else if (source.startsWith('```', index)) {
      readUntil('```', { type: 'pre' });
    } else if (character === '`') {
      readUntil('`', { type: 'code' });
    } else if (character === '*') {
      readUntil('*', { type: 'bold' });
    } else if (character === '_') {
      readUntil('_', { type: 'italic' });
    } else {
      builder.text += character;
      index += 1;
    }
  }
  return builder.build();

  function endOf(mark: string, from: number): number {
    const end = source.indexOf(mark, from);
    if (end >= 0) return end;
    const byteOffset = bytesBefore(source, index);
    throw cantParse(`Can't find end of the entity starting at byte offset ${byteOffset}`);
  }

  function readUntil(mark: string, markup: Markup): void {
    const start = index + mark.length;
    const end = endOf(mark, start);
    const offset = builder.text.length;
    builder.text += source.slice(start, end);
    builder.add(markup, offset);
    index = end + mark.length;
  }

  function readLink(): void {
    const end = endOf(']', index);
    const offset = builder.text.length;
    builder.text += source.slice(index + 1, end);
    const url = /^\(([^)]*)\)/.exec(source.slice(end + 1));
    if (url?.[1]) builder.add({ type: 'text_link', url: url[1] }, offset);
    index = end + 1 + (url?.[0].length ?? 0);
  }
}
