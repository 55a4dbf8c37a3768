import { outlineMarkdown } from './markdown-blocks.js';

/** Formats, and does nothing else; without attributes. */
const HARMLESS_TAG = /(?:b|strong|i|em|u|ins|s|strike|del|code|mark|sub|sup|tg-spoiler|br)\s*\/?>/
  .source;
const SPECIAL = new RegExp(
  '`+|\\\\[^]|!\\[|' + `<(?!/?${HARMLESS_TAG})(?=/?[a-z][\\w:-]*(?:\\s[^<>$]*)?/?>|!--|\\?)`,
  'gi',
);

/**
 * A model's Markdown as it may be sent. It stays as it is but for what Telegram would make more of
 * than words: buttons, whose data this bot would take for its own, pictures, whose addresses
 * Telegram would fetch with whatever the model put in them, and other HTML. Those are shown as
 * written, pictures as links. Formulas in TeX's brackets get the dollars that Telegram knows.
 */
export function toRichWire(markdown: string): string {
  const source = markdown.toWellFormed();
  let wire = '';
  let at = 0;
  for (const { type, start, end } of outlineMarkdown(source).blocks) {
    if (type !== 'code') continue;
    wire += toProse(source.slice(at, start)) + source.slice(start, end);
    at = end;
  }
  return wire + toProse(source.slice(at));
}

function toProse(text: string): string {
  const closings = pairBackticks(text);
  let wire = '';
  let at = 0;
  for (const match of text.matchAll(SPECIAL)) {
    const { index, 0: found } = match;
    // Inside code or a formula that was taken whole.
    if (index < at) continue;
    wire += text.slice(at, index);
    const piece = toPiece(text, index, found, closings);
    wire += piece.wire;
    at = piece.end;
  }
  return wire + text.slice(at);
}

interface Piece {
  wire: string;
  end: number;
}

function toPiece(
  text: string,
  index: number,
  found: string,
  closings: ReadonlyMap<number, number>,
): Piece {
  const end = index + found.length;
  if (found.startsWith('`')) {
    const closed = closings.get(index) ?? end;
    return { wire: text.slice(index, closed), end: closed };
  }
  if (found === '![') return { wire: text[end] === ']' ? '[🖼' : '[', end };
  if (found === '<') return { wire: '\\<', end };
  if (found === '\\(') return toFormula(text, end, ')', '$') ?? { wire: found, end };
  if (found === '\\[') return toFormula(text, end, ']', '$$') ?? { wire: found, end };
  return { wire: found, end };
}

/** Longer ones are no formulas, and need not be looked for. */
const MAX_FORMULA_CHARS = 1_000;

function toFormula(text: string, start: number, bracket: string, mark: string): Piece | undefined {
  const window = text.slice(start, start + MAX_FORMULA_CHARS);
  const length = window.indexOf(`\\${bracket}`);
  const tex = window.slice(0, Math.max(length, 0)).trim();
  if (tex === '' || tex.includes('$') || /\n[ \t]*\n/.test(tex)) return undefined;
  return { wire: mark + tex + mark, end: start + length + 2 };
}

/** By where a run of backticks begins: the end of the next run of its length in its paragraph. */
function pairBackticks(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  let next = new Map<number, number>();
  const runs = [...text.matchAll(/`+|\n[ \t]*\n/g)].reverse();
  for (const { index, 0: run } of runs) {
    if (run.startsWith('\n')) {
      next = new Map();
      continue;
    }
    const closing = next.get(run.length);
    if (closing !== undefined) closings.set(index, closing);
    next.set(run.length, index + run.length);
  }
  return closings;
}
