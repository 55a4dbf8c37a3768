import {
  bytesBefore,
  cantParse,
  createEntityBuilder,
  type EntityBuilder,
  type FormattedText,
  type Markup,
} from './entity-builder.js';

const SIMPLE_TAGS: Readonly<Record<string, Markup>> = {
  b: { type: 'bold' },
  strong: { type: 'bold' },
  i: { type: 'italic' },
  em: { type: 'italic' },
  u: { type: 'underline' },
  ins: { type: 'underline' },
  s: { type: 'strikethrough' },
  strike: { type: 'strikethrough' },
  del: { type: 'strikethrough' },
  'tg-spoiler': { type: 'spoiler' },
  code: { type: 'code' },
  pre: { type: 'pre' },
};

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const START_TAG =
  /<([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*>/iy;
const END_TAG = /<\/([a-z][a-z0-9-]*)?\s*>/iy;
const ATTRIBUTE = /([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/gi;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot));/iy;

interface OpenTag {
  name: string;
  markup: Markup | undefined;
  offset: number;
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function decodeReferences(text: string): string {
  return text.replace(new RegExp(REFERENCE, 'gi'), (whole: string, ...groups: unknown[]) =>
    decodeReference(whole, groups[0], groups[1], groups[2]),
  );
}

function decodeReference(whole: string, decimal: unknown, hex: unknown, name: unknown): string {
  if (typeof name === 'string') return CHARACTERS[name.toLowerCase()] ?? whole;
  const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function readAttributes(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => [
      (name ?? '').toLowerCase(),
      decodeReferences(double ?? single ?? bare ?? ''),
    ]),
  );
}

/** Undefined for a tag that Telegram knows but that means nothing here (a link without an address). */
function toMarkup(name: string, attributes: Map<string, string>, byteOffset: number) {
  const simple = SIMPLE_TAGS[name];
  if (simple) return simple;
  switch (name) {
    case 'a': {
      const url = attributes.get('href');
      return url ? ({ type: 'text_link', url } as const) : undefined;
    }
    case 'blockquote':
      return attributes.has('expandable')
        ? ({ type: 'expandable_blockquote' } as const)
        : ({ type: 'blockquote' } as const);
    case 'span':
      if (attributes.get('class') === 'tg-spoiler') return { type: 'spoiler' } as const;
      throw cantParse(`Tag "span" must have class "tg-spoiler" at byte offset ${byteOffset}`);
    case 'tg-emoji':
      return {
        type: 'custom_emoji',
        custom_emoji_id: attributes.get('emoji-id') ?? '',
      } as const;
    default:
      throw cantParse(`Unsupported start tag "${name}" at byte offset ${byteOffset}`);
  }
}

/** parse_mode HTML, with Telegram's own complaints. */
export function parseHtml(source: string): FormattedText {
  const builder = createEntityBuilder();
  const open: OpenTag[] = [];
  let index = 0;
  while (index < source.length) {
    const character = source.charAt(index);
    if (character === '<') {
      index = source.charAt(index + 1) === '/' ? closeTag(index) : openTag(index);
      continue;
    }
    const reference = character === '&' ? matchAt(REFERENCE, source, index) : null;
    if (reference) {
      const [whole, decimal, hex, name] = reference;
      builder.text += decodeReference(whole, decimal, hex, name);
      index += whole.length;
      continue;
    }
    builder.text += character;
    index += 1;
  }
  const last = open.at(-1);
  if (last) throw cantParse(`Can't find end tag corresponding to start tag "${last.name}"`);
  return builder.build();

  function openTag(at: number): number {
    const byteOffset = bytesBefore(source, at);
    const tag = matchAt(START_TAG, source, at);
    if (!tag) {
      const name = /^<([a-z0-9-]*)/i.exec(source.slice(at))?.[1] ?? '';
      throw source.includes('>', at)
        ? cantParse(`Unsupported start tag "${name}" at byte offset ${byteOffset}`)
        : cantParse(`Unclosed start tag at byte offset ${byteOffset}`);
    }
    const name = (tag[1] ?? '').toLowerCase();
    const attributes = readAttributes(tag[2] ?? '');
    const markup = toMarkup(name, attributes, byteOffset);
    const language = /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1];
    const parent = open.at(-1);
    const isLanguageOfPre =
      name === 'code' &&
      language !== undefined &&
      parent?.name === 'pre' &&
      parent.offset === builder.text.length;
    if (isLanguageOfPre) parent.markup = { type: 'pre', language };
    open.push({ name, markup: isLanguageOfPre ? undefined : markup, offset: builder.text.length });
    return at + tag[0].length;
  }

  function closeTag(at: number): number {
    const byteOffset = bytesBefore(source, at);
    const tag = matchAt(END_TAG, source, at);
    const top = open.pop();
    if (!top) throw cantParse(`Unexpected end tag at byte offset ${byteOffset}`);
    const name = tag?.[1]?.toLowerCase() ?? '';
    if (!tag || (name !== '' && name !== top.name)) {
      throw cantParse(
        `Unmatched end tag at byte offset ${byteOffset}, expected "</${top.name}>", found "</${name}>"`,
      );
    }
    addClosed(builder, top, open);
    return at + tag[0].length;
  }
}

/** `code` right inside `pre` is only a way to name the language. */
function addClosed(builder: EntityBuilder, { markup, name, offset }: OpenTag, open: OpenTag[]) {
  if (!markup) return;
  if (name === 'code' && open.at(-1)?.name === 'pre') return;
  builder.add(markup, offset);
}
