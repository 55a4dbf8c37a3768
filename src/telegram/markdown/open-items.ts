import { REOPENED_ITEM } from './parse.js';

/** A list item whose content may go on in lines that are indented far enough. */
export interface OpenItem {
  indent: number;
  marker: string;
  contentIndent: number;
}

const MARKER = /^([-*+]|\d{1,9}[.)])( +|$)/;
const RULE = /^([-*_])(?: *\1){2,} *$/;

/** The markers a line begins with, each inside the one before. */
export function readMarkers(line: string, indent: number): OpenItem[] {
  const items: OpenItem[] = [];
  let at = indent;
  while (!RULE.test(line.slice(at))) {
    const [whole, marker, blanks] = MARKER.exec(line.slice(at)) ?? [];
    if (whole === undefined || marker === undefined || blanks === undefined) break;
    // Five blanks and more belong to the content (CommonMark 5.2).
    const room = blanks.length >= 1 && blanks.length <= 4 ? blanks.length : 1;
    items.push({ indent: at, marker, contentIndent: at + marker.length + room });
    at += whole.length;
    if (blanks.length > 4 || blanks === '') break;
  }
  return items;
}

/** Markdown that opens these items again, for lines that are cut off from their beginning. */
export function reopen(items: readonly OpenItem[]): string {
  const lines = items.map(
    ({ indent, marker, contentIndent }) =>
      (' '.repeat(indent) + marker).padEnd(contentIndent) + REOPENED_ITEM,
  );
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
}

export function isOrdered({ marker }: OpenItem): boolean {
  return marker.length > 1;
}
