import { toLanguage } from './parse.js';

/** A code block or table: what is cut off from its beginning has to open it again. */
export interface MarkdownBlock {
  type: 'code' | 'table';
  /** In UTF-16 units; `end` is behind its last line's end. */
  start: number;
  end: number;
  /** Lines that open it again: the fence with its language, or the head of the table. */
  opening: string;
  /** The line that ends it where it is cut off; empty where none is needed. */
  closing: string;
}

export interface MarkdownOutline {
  blocks: MarkdownBlock[];
  /** The block that the text ends in, and that could go on. */
  open: MarkdownBlock | undefined;
  /** Where each line that is not blank and no code begins. */
  lineStarts: number[];
}

const FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
const TABLE_RULE = /^ {0,3}(?=[^\n]*\|)\|?[ :|-]*-[ :|-]*$/;

/** What the lines of a Markdown text are, looked at once, from the beginning. */
export function outlineMarkdown(source: string): MarkdownOutline {
  const blocks: MarkdownBlock[] = [];
  const lineStarts: number[] = [];
  let open: MarkdownBlock | undefined;
  let before = '';
  for (let start = 0; start < source.length;) {
    const lineEnd = source.indexOf('\n', start);
    const end = lineEnd < 0 ? source.length : lineEnd + 1;
    const line = source.slice(start, end).replace(/\n$/, '');
    if (open?.type === 'code') {
      open.end = end;
      if (endsCode(line, open.closing)) open = undefined;
    } else {
      if (line.trim() !== '') lineStarts.push(start);
      open = blockOf(open, { line, start, end, before });
      if (open && open !== blocks.at(-1)) blocks.push(open);
    }
    before = line;
    start = end;
  }
  return { blocks, open, lineStarts };
}

/** As long as the one that began it, or longer. */
function endsCode(line: string, mark: string): boolean {
  const content = line.trim();
  return content.startsWith(mark) && /^(.)\1*$/.test(content);
}

interface Line {
  line: string;
  start: number;
  end: number;
  /** The one above. */
  before: string;
}

/** The block that a line outside of code belongs to. */
function blockOf(
  open: MarkdownBlock | undefined,
  { line, start, end, before }: Line,
): MarkdownBlock | undefined {
  const [, mark, info] = FENCE.exec(line) ?? [];
  if (mark !== undefined) {
    return { type: 'code', start, end, opening: `${mark}${toLanguage(info)}\n`, closing: mark };
  }
  if (open && line.includes('|')) {
    open.end = end;
    return open;
  }
  if (!before.includes('|') || !TABLE_RULE.test(line)) return undefined;
  const opening = `${before}\n${line}\n`;
  return { type: 'table', start: start - before.length - 1, end, opening, closing: '' };
}
