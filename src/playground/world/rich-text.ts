import type { RichBlock, RichMessage, RichText } from 'grammy/types';

/** The words of a rich text, and the source of its formulas. */
function richTextToPlain(text: RichText): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(richTextToPlain).join('');
  if ('expression' in text) return text.expression;
  if ('alternative_text' in text) return text.alternative_text;
  if ('button' in text) return richTextToPlain(text.button.text);
  return 'text' in text ? richTextToPlain(text.text) : '';
}

function blockToPlain(block: RichBlock): string {
  if (block.type === 'list') {
    return block.items.map(({ label, blocks }) => `${label} ${blocksToPlain(blocks)}`).join('\n');
  }
  if (block.type === 'table') {
    return block.cells
      .map((row) => row.map(({ text = '' }) => richTextToPlain(text)).join(' '))
      .join('\n');
  }
  if (block.type === 'mathematical_expression') return block.expression;
  if ('text' in block) return richTextToPlain(block.text);
  return 'blocks' in block ? blocksToPlain(block.blocks) : '';
}

function blocksToPlain(blocks: readonly RichBlock[]): string {
  return blocks.map(blockToPlain).join('\n');
}

/** What a line that stands for the message says, in a list of chats or a quote. */
export function richMessageToPlain({ blocks }: Pick<RichMessage, 'blocks'>): string {
  return blocksToPlain(blocks);
}
