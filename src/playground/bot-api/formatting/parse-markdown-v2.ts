import {
  bytesBefore,
  cantParse,
  createEntityBuilder,
  type FormattedText,
  type Markup,
} from './entity-builder.js';

const RESERVED = '_*[]()~`>#+-=|{}.!';

/** Longest first, so that `__` is not read as two `_`. */
const MARKERS: readonly { marker: string; name: string; markup: Markup }[] = [
  { marker: '__', name: 'Underline', markup: { type: 'underline' } },
  { marker: '||', name: 'Spoiler', markup: { type: 'spoiler' } },
  { marker: '*', name: 'Bold', markup: { type: 'bold' } },
  { marker: '_', name: 'Italic', markup: { type: 'italic' } },
  { marker: '~', name: 'Strikethrough', markup: { type: 'strikethrough' } },
];

interface OpenMarker {
  marker: string;
  name: string;
  markup: Markup | undefined;
  offset: number;
  byteOffset: number;
}

interface OpenQuote {
  isExpandable: boolean;
  offset: number;
}

/** parse_mode MarkdownV2, with Telegram's own complaints. */
export function parseMarkdownV2(source: string): FormattedText {
  const builder = createEntityBuilder();
  const open: OpenMarker[] = [];
  let quote: OpenQuote | undefined;
  let index = 0;

  while (index < source.length) {
    if (isLineStart()) readQuote();
    if (index >= source.length) break;
    const character = source.charAt(index);
    if (character === '\\' && isEscapable(source.charCodeAt(index + 1))) {
      builder.text += source.charAt(index + 1);
      index += 2;
    } else if (character === '`') {
      readCode();
    } else if (character === '[' || source.startsWith('![', index)) {
      openLink();
    } else if (character === ']' && open.at(-1)?.name === 'TextUrl') {
      closeLink();
    } else if (!readMarker()) {
      readPlain(character);
    }
  }
  closeQuote();
  const last = open.at(-1);
  if (last)
    throw cantParse(`Can't find end of ${last.name} entity at byte offset ${last.byteOffset}`);
  return builder.build();

  function isLineStart(): boolean {
    return index === 0 || source.charAt(index - 1) === '\n';
  }

  function readQuote(): void {
    const isExpandable = source.startsWith('**>', index);
    if (isExpandable || source.charAt(index) === '>') {
      if (isExpandable) closeQuote();
      quote ??= { isExpandable, offset: builder.text.length };
      index += isExpandable ? 3 : 1;
    } else {
      closeQuote();
    }
  }

  function closeQuote(): void {
    if (!quote) return;
    const type = quote.isExpandable ? 'expandable_blockquote' : 'blockquote';
    builder.add({ type }, quote.offset);
    quote = undefined;
  }

  function readCode(): void {
    const fence = source.startsWith('```', index) ? '```' : '`';
    const name = fence === '`' ? 'Code' : 'Pre';
    const start = index;
    const offset = builder.text.length;
    index += fence.length;
    let language = '';
    if (fence === '```') {
      language = /^([^\s`]*)\n/.exec(source.slice(index))?.[1] ?? '';
      if (language !== '' || source.charAt(index) === '\n') index += language.length + 1;
    }
    while (index < source.length && !source.startsWith(fence, index)) {
      if (source.charAt(index) === '\\' && isEscapable(source.charCodeAt(index + 1))) index += 1;
      builder.text += source.charAt(index);
      index += 1;
    }
    if (index >= source.length) {
      throw cantParse(
        `Can't find end of ${name} entity at byte offset ${bytesBefore(source, start)}`,
      );
    }
    index += fence.length;
    const pre: Markup = language === '' ? { type: 'pre' } : { type: 'pre', language };
    builder.add(fence === '`' ? { type: 'code' } : pre, offset);
  }

  function openLink(): void {
    const isEmoji = source.charAt(index) === '!';
    push('TextUrl', isEmoji ? '!]' : ']', undefined);
    index += isEmoji ? 2 : 1;
  }

  function closeLink(): void {
    const link = open.pop();
    index += 1;
    if (!link) return;
    if (source.charAt(index) !== '(') return;
    const address = /^\(((?:\\.|[^)\\])*)\)/s.exec(source.slice(index));
    if (!address) {
      throw cantParse(`Can't find end of a URL at byte offset ${bytesBefore(source, index)}`);
    }
    const url = (address[1] ?? '').replace(/\\(.)/g, '$1');
    index += address[0].length;
    const emojiId = /^tg:\/\/emoji\?id=(\d+)$/.exec(url)?.[1];
    if (link.marker === '!]' && emojiId !== undefined) {
      builder.add({ type: 'custom_emoji', custom_emoji_id: emojiId }, link.offset);
    } else {
      builder.add({ type: 'text_link', url }, link.offset);
    }
  }

  function readMarker(): boolean {
    const found = MARKERS.find(({ marker }) => source.startsWith(marker, index));
    if (!found) return false;
    if (quote?.isExpandable && found.marker === '||' && /^\|\|(\n|$)/.test(source.slice(index))) {
      const isSpoilerOpen = open.some(({ marker }) => marker === '||');
      if (!isSpoilerOpen) {
        // The mark that ends an expandable quote.
        index += 2;
        closeQuote();
        return true;
      }
    }
    const top = open.at(-1);
    if (top?.marker === found.marker) {
      open.pop();
      builder.add(found.markup, top.offset);
    } else {
      push(found.name, found.marker, found.markup);
    }
    index += found.marker.length;
    return true;
  }

  function push(name: string, marker: string, markup: Markup | undefined): void {
    const place = { offset: builder.text.length, byteOffset: bytesBefore(source, index) };
    open.push({ name, marker, markup, ...place });
  }

  function readPlain(character: string): void {
    if (RESERVED.includes(character)) {
      throw cantParse(
        `Character '${character}' is reserved and must be escaped with the preceding '\\'`,
      );
    }
    builder.text += character;
    index += 1;
  }
}

/** A backslash before any ASCII character takes its meaning away. */
function isEscapable(code: number): boolean {
  return code > 0 && code <= 126;
}
