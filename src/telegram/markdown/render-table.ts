import { displayWidth } from './display-width.js';
import { writeInlines } from './render-inlines.js';
import type { Alignment, Inline, Table } from './syntax.js';
import { createTextBuilder, type TextBuilder } from './text-builder.js';

/** Columns of a monospaced font that a phone shows in a line without breaking it. */
const MAX_WIDTH = 40;

/**
 * A narrow table of plain cells becomes aligned columns; any other a list with a title a row, which
 * breaks well on a phone and keeps its links.
 */
export function writeTable(builder: TextBuilder, table: Table): void {
  const header = table.header.map(cellText);
  const rows = table.rows.map((row) => header.map((_title, column) => cellText(row[column] ?? [])));
  const widths = header.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map(displayWidth), 1),
  );
  const width = widths.reduce((sum, each) => sum + each, 3 * (widths.length - 1));
  const hasLinks = [table.header, ...table.rows].some((row) => row.some(holdsLink));
  if (width > MAX_WIDTH || hasLinks) {
    writeRowList(builder, table);
    return;
  }
  const toLine = (cells: string[]): string =>
    cells
      .map((cell, column) => pad(cell, widths[column] ?? 0, table.alignments[column] ?? 'left'))
      .join(' │ ')
      .trimEnd();
  const rule = widths.map((each) => '─'.repeat(each)).join('─┼─');
  const start = builder.length;
  builder.write([toLine(header), rule, ...rows.map(toLine)].join('\n'));
  builder.mark(start, { type: 'pre' });
}

function cellText(cell: readonly Inline[]): string {
  const builder = createTextBuilder();
  writeInlines(builder, cell, '');
  return builder.since(0).replace(/\s+/g, ' ').trim();
}

function holdsLink(cell: readonly Inline[]): boolean {
  return cell.some(
    (inline) =>
      inline.type === 'link' ||
      inline.type === 'image' ||
      (inline.type === 'styled' && holdsLink(inline.children)),
  );
}

function pad(text: string, width: number, alignment: Alignment): string {
  const missing = Math.max(0, width - displayWidth(text));
  switch (alignment) {
    case 'left':
      return text + ' '.repeat(missing);
    case 'right':
      return ' '.repeat(missing) + text;
    case 'center': {
      const before = Math.floor(missing / 2);
      return ' '.repeat(before) + text + ' '.repeat(missing - before);
    }
    default:
      return alignment satisfies never;
  }
}

function writeRowList(builder: TextBuilder, { header, rows }: Table): void {
  const start = builder.length;
  if (rows.length === 0) {
    header.forEach((title, column) => {
      builder.write(column === 0 ? '' : ' │ ');
      writeInlines(builder, title, '');
    });
    builder.mark(start, { type: 'bold' });
  }
  rows.forEach((row, index) => {
    if (index > 0) builder.write('\n\n');
    const titleStart = builder.length;
    writeInlines(builder, row[0] ?? [], '');
    if (header.length > 1) builder.mark(titleStart, { type: 'bold' });
    for (const [column, title] of header.entries()) {
      const cell = row[column] ?? [];
      if (column === 0 || cellText(cell) === '') continue;
      builder.write('\n• ');
      if (cellText(title) !== '') {
        writeInlines(builder, title, '');
        builder.write(': ');
      }
      writeInlines(builder, cell, '  ');
    }
  });
}
