import type { MessageEntity } from 'grammy/types';
import type { FormattedText } from '../formatted-text.js';
import { toWireText } from '../wire-text.js';
import type { TextStyle } from './syntax.js';

export type Markup =
  | { type: TextStyle | 'code' | 'blockquote' | 'expandable_blockquote' }
  | { type: 'pre'; language?: string }
  | { type: 'text_link'; url: string };

/**
 * Collects a text and what stands over it, in any order and nesting; `build` makes of it what Telegram
 * allows. The views' rich text joins finished parts of a sentence and knows no links, so it doesn't serve
 * here.
 */
export interface TextBuilder {
  /** Where the next text goes, in UTF-16 units. */
  readonly length: number;
  write(text: string): void;
  /** Formats everything written since. */
  mark(start: number, markup: Markup): void;
  /** What was written since. */
  since(start: number): string;
  build(): FormattedText;
}

interface Span {
  markup: Markup;
  start: number;
  end: number;
}

export function createTextBuilder(): TextBuilder {
  let text = '';
  const spans: Span[] = [];
  return {
    get length() {
      return text.length;
    },
    write(piece) {
      text += toWireText(piece);
    },
    mark(start, markup) {
      spans.push({ markup, start, end: text.length });
    },
    since: (start) => text.slice(start),
    build: () => withoutBlankStart({ text, entities: toEntities(text, spans) }),
  };
}

/** Telegram cuts blanks before the first entity off a message. */
function withoutBlankStart({ text, entities }: FormattedText): FormattedText {
  const blanks = /^[ \n]*/.exec(text.slice(0, entities[0]?.offset))?.[0].length ?? 0;
  return {
    text: text.slice(blanks),
    entities: entities.map((entity) => ({ ...entity, offset: entity.offset - blanks })),
  };
}

const isStyle = ({ type }: Markup): boolean =>
  type === 'bold' || type === 'italic' || type === 'strikethrough' || type === 'spoiler';

const isCode = ({ markup }: Span): boolean => markup.type === 'code' || markup.type === 'pre';

/**
 * Telegram's rules (td, MessageEntity.cpp `fix_entities`): code holds nothing and is held by nothing but
 * a quote, so styles step around it and a link wins over it; no style twice; blank edges are not formatted
 * but for those of blocks, where an indent matters.
 */
function toEntities(text: string, spans: readonly Span[]): MessageEntity[] {
  const links = spans.filter(({ markup }) => markup.type === 'text_link');
  const kept = spans.filter(
    ({ markup, start, end }) =>
      markup.type !== 'code' || !links.some((link) => link.start <= start && end <= link.end),
  );
  const codes = kept.filter(isCode).sort((a, b) => a.start - b.start);
  return kept
    .flatMap((span) => (isStyle(span.markup) ? stepAround(span, codes) : [span]))
    .filter((span) => !kept.some((other) => repeats(span, other)))
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end || Number(isCode(a)) - Number(isCode(b)))
    .map(({ markup, start, end }) => ({ ...markup, offset: start, length: end - start }));
}

function stepAround(span: Span, codes: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  for (const code of codes) {
    if (code.end <= start || code.start >= span.end) continue;
    if (code.start > start) pieces.push({ ...span, start, end: code.start });
    start = code.end;
  }
  if (start < span.end) pieces.push({ ...span, start });
  return pieces;
}

/** Inside another of its own type. */
function repeats(span: Span, other: Span): boolean {
  return (
    other.markup !== span.markup &&
    other.markup.type === span.markup.type &&
    other.start <= span.start &&
    span.end <= other.end &&
    other.end - other.start > span.end - span.start
  );
}

/** The edges of a quote may be those of a code block in it. */
const isBlock = ({ type }: Markup): boolean =>
  type === 'pre' || type === 'blockquote' || type === 'expandable_blockquote';

const BLANK_START = /^\s*/;

function trimmed(text: string, span: Span): Span {
  const covered = text.slice(span.start, span.end);
  if (isBlock(span.markup)) {
    return covered.trim() === '' ? { ...span, end: span.start } : span;
  }
  const blanks = BLANK_START.exec(covered)?.[0].length ?? 0;
  return { ...span, start: span.start + blanks, end: span.start + covered.trimEnd().length };
}
