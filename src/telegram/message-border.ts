import type { MessageEntity } from 'grammy/types';

export interface BorderSearch {
  text: string;
  entities: readonly MessageEntity[];
  /** The border lies at or before this unit. */
  end: number;
}

/** A border this early would leave a message half empty; a lesser one that comes later is taken instead. */
const MIN_FILL = 0.5;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

const EMPTY_LINE = /\n[ \t]*\n+/g;
const LINE_END = /\n+/g;
const SENTENCE_END = /[.!?…]['")\]»”’]*\s+|[。！？][」』）]*\s*/g;
const BLANKS = /\s+/g;

/** Between the first message and what follows it, as natural as the room allows; always above 0. */
export function chooseBorder({ text, entities, end }: BorderSearch): number {
  const isEntityOf = (types: readonly MessageEntity['type'][]) =>
    entities.filter(({ type, offset }) => types.includes(type) && offset < end);
  const blocks = isEntityOf(['pre']);
  const phrases = isEntityOf(['code', 'text_link']);
  const quotes = isEntityOf(['blockquote', 'expandable_blockquote']);
  const whole = [...blocks, ...phrases, ...quotes];
  const least = Math.max(1, Math.floor(end * MIN_FILL));
  const lastOf = (pattern: RegExp, avoided: readonly MessageEntity[]) =>
    lastBorder(text, pattern, { least, end, avoided });
  const border =
    lastOf(EMPTY_LINE, whole) ??
    lastOf(LINE_END, whole) ??
    lastOf(EMPTY_LINE, phrases) ??
    lastOf(LINE_END, phrases) ??
    lastOf(SENTENCE_END, phrases) ??
    lastOf(BLANKS, phrases) ??
    lastOf(BLANKS, []) ??
    lastSegment(text, words, least, end) ??
    lastSegment(text, graphemes, 1, end);
  return border ?? withoutHalfSymbol(text, end);
}

interface Bounds {
  least: number;
  end: number;
  avoided: readonly MessageEntity[];
}

function lastBorder(text: string, pattern: RegExp, bounds: Bounds): number | undefined {
  const { least, end, avoided } = bounds;
  const borders: number[] = [];
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (index >= end) break;
    // Blanks that don't all fit stand on both sides of the border.
    const border = Math.min(index + found.length, end);
    if (border >= least) borders.push(border);
  }
  return borders.findLast(
    (border) =>
      isBetweenGraphemes(text, border) &&
      !avoided.some(({ offset, length }) => offset < border && border < offset + length),
  );
}

/** A mark may combine with the blank before it. */
function isBetweenGraphemes(text: string, at: number): boolean {
  const grapheme = graphemes.segment(text).containing(at);
  return grapheme === undefined || grapheme.index === at;
}

function lastSegment(
  text: string,
  segmenter: Intl.Segmenter,
  least: number,
  end: number,
): number | undefined {
  const borders: number[] = [];
  for (const { index } of segmenter.segment(text)) {
    if (index > end) break;
    if (index >= least) borders.push(index);
  }
  return borders.findLast((border) => isBetweenGraphemes(text, border));
}

function withoutHalfSymbol(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff && end > 1 ? end - 1 : end;
}
