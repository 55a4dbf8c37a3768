import type { RichBlock, RichMessage, RichText } from 'grammy/types';

/** The words of a rich text, and the source of its formulas. */
function toWords(text: RichText): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(toWords).join('');
  if ('expression' in text) return text.expression;
  if ('alternative_text' in text) return text.alternative_text;
  if ('button' in text) return toWords(text.button.text);
  return 'text' in text ? toWords(text.text) : '';
}

function fenced(code: string, language = ''): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

function tableToText({ cells, caption = '' }: Extract<RichBlock, { type: 'table' }>): string {
  const rows = cells.map((row) => row.map(({ text = '' }) => toWords(text)).join(' | '));
  return [...rows, toWords(caption)].join('\n');
}

/** Of pictures, films and maps there are the captions. */
function blockToText(block: RichBlock): string {
  if (block.type === 'pre') return fenced(toWords(block.text).trimEnd(), block.language);
  if (block.type === 'table') return tableToText(block);
  if (block.type === 'mathematical_expression') return block.expression;
  if (block.type === 'list') {
    return block.items.map(({ label, blocks }) => `${label} ${toText(blocks)}`).join('\n');
  }
  const parts = [
    'summary' in block ? toWords(block.summary) : '',
    'text' in block ? toWords(block.text) : '',
    'blocks' in block ? toText(block.blocks) : '',
    'caption' in block ? toWords(block.caption.text) : '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function toText(blocks: readonly RichBlock[]): string {
  return blocks
    .map((block) => blockToText(block).trimEnd())
    .filter((part) => part !== '')
    .join('\n');
}

/** A rich message as a model reads it: its words, with fences around code and bars in tables. */
export function richWords({ blocks }: Pick<RichMessage, 'blocks'>): string {
  return toText(blocks);
}
