import type { ComponentChildren } from 'preact';
import type { RichBlockView } from '../../protocol.js';
import { toPlain } from '../lib/rich-plain.js';
import { BlockQuote } from './block-quote.js';
import { CodeBlock } from './code-block.js';
import { Formula, RichInline } from './rich-inline.js';

type Block<T extends RichBlockView['type']> = Extract<RichBlockView, { type: T }>;

function Heading({ block }: { block: Block<'heading'> }) {
  const Tag = `h${block.size}` as const;
  return (
    <Tag>
      <RichInline text={block.text} />
    </Tag>
  );
}

function List({ block: { items } }: { block: Block<'list'> }) {
  return (
    <ul class="rich__list">
      {items.map((item, index) => (
        <li key={index}>
          {item.has_checkbox === true ? (
            <input type="checkbox" checked={item.is_checked === true} disabled />
          ) : (
            <span class="rich__label">{item.label}</span>
          )}
          <div>
            <RichBlocks blocks={item.blocks} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Wide tables scroll by themselves, so that the chat does not. */
function Table({ block: { cells } }: { block: Block<'table'> }) {
  return (
    <div class="rich__table" tabIndex={0}>
      <table>
        <tbody>
          {cells.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => {
                const Tag = cell.is_header === true ? 'th' : 'td';
                return (
                  <Tag key={column} style={{ textAlign: cell.align }}>
                    <RichInline text={cell.text ?? ''} />
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A kind of block that Markdown does not make shows its words, if it has any. */
function toElement(block: RichBlockView): ComponentChildren {
  if (block.type === 'heading') return <Heading block={block} />;
  if (block.type === 'list') return <List block={block} />;
  if (block.type === 'table') return <Table block={block} />;
  if (block.type === 'divider') return <hr />;
  if (block.type === 'pre') {
    return <CodeBlock text={toPlain(block.text)} language={block.language} />;
  }
  if (block.type === 'mathematical_expression') {
    return (
      <p class="rich__formula">
        <Formula source={block.expression} />
      </p>
    );
  }
  if (block.type === 'blockquote') {
    return (
      <BlockQuote expandable={false}>
        <RichBlocks blocks={block.blocks} />
      </BlockQuote>
    );
  }
  if (!('text' in block)) return null;
  return (
    <p>
      <RichInline text={block.text} />
    </p>
  );
}

/** A rich message, block by block. */
export function RichBlocks({ blocks }: { blocks: readonly RichBlockView[] }) {
  return (
    <div class="rich">
      {blocks.map((block, index) => (
        <div key={index} class="rich__block">
          {toElement(block)}
        </div>
      ))}
    </div>
  );
}
