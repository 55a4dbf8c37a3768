import type { RichBlock, RichMessage, RichText } from 'grammy/types';
import { countCodePoints } from '../../world/objects.js';
import { richMessageToPlain } from '../../world/rich-text.js';
import { badRequest, unsupported } from '../errors.js';
import { parseRichMarkdown } from './parse-rich-markdown.js';

/** What arrives in `rich_message`, as far as it is looked at here. */
export interface RichInput {
  markdown?: string;
  html?: string;
  blocks?: readonly unknown[];
  media?: readonly unknown[];
  is_rtl?: boolean;
}

/** "Rich Message Limits" (Bot API 10.3). */
const MAX_CHARS = 32_768;
const MAX_BLOCKS = 500;
const MAX_LEVELS = 16;
const MAX_COLUMNS = 20;

/** Throws for what Telegram refuses, and for the forms of content that the playground can't read. */
export function readRichMessage(input: RichInput): RichMessage {
  const { markdown, html, blocks } = input;
  const given = [markdown, html, blocks].filter((form) => form !== undefined);
  if (given.length !== 1) {
    throw badRequest('exactly one of the fields html, markdown, or blocks must be used');
  }
  if (markdown === undefined)
    throw unsupported(`rich_message.${html === undefined ? 'blocks' : 'html'}`);
  if (input.media !== undefined && input.media.length > 0) throw unsupported('rich_message.media');
  const message: RichMessage = {
    blocks: parseRichMarkdown(markdown),
    ...(input.is_rtl === true && { is_rtl: true }),
  };
  requireWithinLimits(message);
  return message;
}

function requireWithinLimits(message: RichMessage): void {
  const text = richMessageToPlain(message);
  if (text.trim() === '') throw badRequest('message text is empty');
  if (countCodePoints(text) > MAX_CHARS) throw badRequest('message is too long');
  if (countBlocks(message.blocks) > MAX_BLOCKS) throw badRequest('RICH_MESSAGE_BLOCKS_TOO_MUCH');
  if (levelsOf(message.blocks) > MAX_LEVELS) throw badRequest('RICH_MESSAGE_LEVELS_TOO_MUCH');
  const isTooWide = tablesOf(message.blocks).some(({ cells }) =>
    cells.some((row) => row.length > MAX_COLUMNS),
  );
  if (isTooWide) throw badRequest('RICH_MESSAGE_COLUMNS_TOO_MUCH');
}

/** Lists and quotes hold blocks; nothing else that Markdown makes does. */
function childrenOf(block: RichBlock): readonly RichBlock[] {
  if (block.type === 'list') return block.items.flatMap(({ blocks }) => blocks);
  return block.type === 'blockquote' ? block.blocks : [];
}

/** "Including nested blocks, list items, ordered list items, table rows". */
function countBlocks(blocks: readonly RichBlock[]): number {
  let count = blocks.length;
  for (const block of blocks) {
    if (block.type === 'list') count += block.items.length;
    if (block.type === 'table') count += block.cells.length;
    count += countBlocks(childrenOf(block));
  }
  return count;
}

function tablesOf(blocks: readonly RichBlock[]): Extract<RichBlock, { type: 'table' }>[] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? [block] : tablesOf(childrenOf(block)),
  );
}

function levelsOf(blocks: readonly RichBlock[]): number {
  return Math.max(
    0,
    ...blocks.map((block) => {
      const within = 'text' in block ? textLevelsOf(block.text) : levelsOf(childrenOf(block));
      return 1 + within;
    }),
  );
}

function textLevelsOf(text: RichText): number {
  if (typeof text === 'string') return 0;
  if (Array.isArray(text)) return Math.max(0, ...text.map(textLevelsOf));
  return 'text' in text ? 1 + textLevelsOf(text.text) : 1;
}
