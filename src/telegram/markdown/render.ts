import type { FormattedText } from '../formatted-text.js';
import { writeInlines } from './render-inlines.js';
import { writeTable } from './render-table.js';
import type { Block, ListItem } from './syntax.js';
import { texToText } from './tex.js';
import { createTextBuilder, type TextBuilder } from './text-builder.js';

/** Telegram trims blanks from the start of a message, but leaves no-break spaces. */
const INDENT = '\u00a0'.repeat(3);
const BULLETS = ['•', '◦', '▪'];
const RULE = '─'.repeat(12);
const TAB = ' '.repeat(4);

/** A quote beyond these is shown folded. */
const MAX_OPEN_QUOTE_CHARS = 500;
const MAX_OPEN_QUOTE_LINES = 8;

interface Place {
  indent: string;
  depth: number;
  isQuoted: boolean;
  /** The first block goes on from a list marker. */
  isInLine: boolean;
}

const TOP: Place = { indent: '', depth: 0, isQuoted: false, isInLine: false };

/** `firstNumber` is that of a numbered item which begins the blocks, where its list began earlier. */
export function renderBlocks(blocks: readonly Block[], firstNumber?: number): FormattedText {
  const builder = createTextBuilder();
  writeBlocks(builder, blocks, TOP, firstNumber);
  return builder.build();
}

/** A code block, or a piece of one. Telegram makes one blank of a tab; code is indented with them. */
export function renderCode(text: string, language: string): FormattedText {
  const builder = createTextBuilder();
  writeCode(builder, text, language);
  return builder.build();
}

function writeBlocks(
  builder: TextBuilder,
  blocks: readonly Block[],
  place: Place,
  firstNumber?: number,
): void {
  blocks.forEach((block, index) => {
    const isInLine = index === 0 && place.isInLine;
    if (index > 0) builder.write(block.isApart || block.type === 'heading' ? '\n\n' : '\n');
    else if (isInLine && standsInLinesOfItsOwn(block)) builder.write('\n');
    else if (isInLine) builder.write(' ');
    writeBlock(builder, block, { ...place, isInLine }, index === 0 ? firstNumber : undefined);
  });
}

function standsInLinesOfItsOwn({ type }: Block): boolean {
  return type === 'list' || type === 'quote' || type === 'code' || type === 'table';
}

function writeBlock(
  builder: TextBuilder,
  block: Block,
  place: Place,
  firstNumber: number | undefined,
): void {
  const indent = place.isInLine ? '' : place.indent;
  switch (block.type) {
    case 'paragraph':
      builder.write(indent);
      writeInlines(builder, block.children, place.indent);
      return;
    case 'heading': {
      builder.write(indent);
      const start = builder.length;
      writeInlines(builder, block.children, place.indent);
      builder.mark(start, { type: 'bold' });
      return;
    }
    case 'quote':
      writeQuote(builder, block.children, place);
      return;
    case 'list': {
      const first = block.start === undefined ? undefined : (firstNumber ?? block.start);
      block.items.forEach((item, index) => {
        if (index > 0) builder.write(block.isLoose ? '\n\n' : '\n');
        writeItem(builder, item, first === undefined ? undefined : first + index, place);
      });
      return;
    }
    case 'code':
      writeCode(builder, block.text, block.language);
      return;
    case 'math': {
      const text = texToText(block.tex);
      if (text) builder.write(indent + text);
      else writeCode(builder, block.tex, 'latex');
      return;
    }
    case 'table':
      writeTable(builder, block);
      return;
    case 'rule':
      builder.write(indent + RULE);
      return;
    default:
      block satisfies never;
  }
}

function writeItem(
  builder: TextBuilder,
  item: ListItem,
  number: number | undefined,
  place: Place,
): void {
  const inside = { ...place, indent: place.indent + INDENT, depth: place.depth + 1 };
  if (item.reopened) {
    writeBlocks(builder, item.children, { ...inside, isInLine: false });
    return;
  }
  const bullet = BULLETS[Math.min(place.depth, BULLETS.length - 1)] ?? '';
  const box = item.checked === undefined ? undefined : item.checked ? '☑' : '☐';
  const marker = number === undefined ? (box ?? bullet) : [`${number}.`, box].join(' ').trim();
  builder.write(place.indent + marker);
  writeBlocks(builder, item.children, { ...inside, isInLine: true });
}

/** A quote in a quote is one with it: Telegram has one level. */
function writeQuote(builder: TextBuilder, children: readonly Block[], place: Place): void {
  const start = builder.length;
  writeBlocks(builder, children, { ...TOP, isQuoted: true });
  if (place.isQuoted) return;
  const text = builder.since(start);
  const isLong =
    text.length > MAX_OPEN_QUOTE_CHARS || text.split('\n').length > MAX_OPEN_QUOTE_LINES;
  builder.mark(start, { type: isLong ? 'expandable_blockquote' : 'blockquote' });
}

function writeCode(builder: TextBuilder, text: string, language: string): void {
  const start = builder.length;
  builder.write(text.replaceAll('\t', TAB));
  builder.mark(start, { type: 'pre', ...(language && { language }) });
}
