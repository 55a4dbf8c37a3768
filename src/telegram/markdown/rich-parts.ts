import type { MessageEntity } from 'grammy/types';
import { isBlank } from '../../domain/visible-text.js';
import { chooseBorder } from '../message-border.js';
import type { RichMarkdown } from '../message-words.js';
import { toLines } from './document.js';
import { outlineMarkdown } from './markdown-blocks.js';
import { toRichWire } from './rich-wire.js';

/** Characters in a rich message (Bot API 10.3). */
export const MAX_RICH_CHARS = 32_768;
/**
 * A rich message has 500 blocks at most (Bot API 10.3), and a line makes up to three: list, item and
 * paragraph.
 */
const MAX_RICH_LINES = 160;
/** What a border looks at beyond what a part can hold. */
const LOOK_AHEAD = 64;
/** Of a part, what opening a block again may take. */
const MAX_OPENING_SHARE = 0.25;

/** A stretch of an answer. The texts of all of them, joined, are the answer. */
export interface MarkdownSlice {
  /** Opens the block again that the slice before was cut in. */
  opening: string;
  text: string;
  /** Ends the block that it is cut in. */
  closing: string;
}

/** What is not cut yet. */
interface Rest {
  opening: string;
  text: string;
}

/** A whole answer as rich messages. Never throws. */
export function toRichParts(markdown: string, maxChars = MAX_RICH_CHARS): RichMarkdown[] {
  return sliceMarkdown(toLines(markdown).toWellFormed(), maxChars).flatMap(toRichPart);
}

/** Nothing when nothing of it would be seen, which Telegram refuses. */
export function toRichPart({ opening, text, closing }: MarkdownSlice): RichMarkdown[] {
  return isBlank(text) ? [] : [{ markdown: toRichWire(opening + text + closing) }];
}

export function sliceMarkdown(markdown: string, maxChars = MAX_RICH_CHARS): MarkdownSlice[] {
  const slices: MarkdownSlice[] = [];
  let rest: Rest = { opening: '', text: markdown };
  for (;;) {
    const [slice, after] = cutFirst(rest, maxChars) ?? [lastSlice(rest)];
    slices.push(slice);
    if (after === undefined) return slices;
    rest = after;
  }
}

/**
 * The first slice and what is left; undefined when all of it fits. Borders are those of messages:
 * between paragraphs, lines, sentences or words, not in code and tables where that can be helped.
 * @param options.isGrowing more may come: undefined also while that could move the border
 */
export function cutFirst(
  rest: Rest,
  maxChars: number,
  { isGrowing = false } = {},
): [MarkdownSlice, Rest] | undefined {
  const { opening, text } = rest;
  let room = Math.min(maxChars - opening.length, lineLimit(opening + text) - opening.length);
  if (isGrowing && text.length < room + LOOK_AHEAD) return undefined;
  if (text.length <= room && fits(lastSlice(rest), maxChars)) return undefined;
  room = Math.min(room, text.length);
  for (;;) {
    const border = findBorder(rest, room);
    const slice = toSlice(rest, border);
    // What has to be escaped, and the end of a block, take room as well.
    if (fits(slice, maxChars) || room <= 1) {
      const after = { opening: reopening(rest, border, maxChars), text: text.slice(border) };
      return after.text === '' ? undefined : [slice, after];
    }
    room = Math.max(1, Math.floor(room * 0.75));
  }
}

export function lastSlice(rest: Rest): MarkdownSlice {
  return toSlice(rest, rest.text.length);
}

function fits({ opening, text, closing }: MarkdownSlice, maxChars: number): boolean {
  return toRichWire(opening + text + closing).length <= maxChars;
}

/** Where the first line begins that may make a block too many. */
function lineLimit(source: string): number {
  return outlineMarkdown(source).lineStarts[MAX_RICH_LINES] ?? Infinity;
}

function findBorder({ opening, text }: Rest, room: number): number {
  const window = opening + text.slice(0, room + LOOK_AHEAD);
  const entities = outlineMarkdown(window).blocks.map(({ start, end }): MessageEntity => ({
    type: 'pre',
    offset: start,
    length: end - start,
  }));
  const end = opening.length + room;
  const border = chooseBorder({ text: window, entities, end }) - opening.length;
  if (border > 0) return border;
  return /^[\udc00-\udfff]/.test(text.slice(room)) && room > 1 ? room - 1 : room;
}

function toSlice({ opening, text: whole }: Rest, border: number): MarkdownSlice {
  const text = whole.slice(0, border);
  const { closing = '' } = outlineMarkdown(opening + text).open ?? {};
  const isMidLine = closing !== '' && !text.endsWith('\n');
  return { opening, text, closing: isMidLine ? `\n${closing}` : closing };
}

function reopening({ opening, text }: Rest, border: number, maxChars: number): string {
  const { open } = outlineMarkdown(opening + text.slice(0, border));
  if (open === undefined || open.opening.length > maxChars * MAX_OPENING_SHARE) return '';
  // A table goes on where the next line is a row of it.
  const next = /^[^\n]*/.exec(text.slice(border))?.[0] ?? '';
  const isRow = text[border - 1] === '\n' && next.includes('|');
  return open.type === 'code' || isRow ? open.opening : '';
}
