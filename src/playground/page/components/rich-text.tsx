import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EntityView } from '../../protocol.js';
import { toEntityTree, type TextNode } from '../lib/entity-tree.js';
import { BlockQuote } from './block-quote.js';
import { CodeBlock } from './code-block.js';
import { CommandLink } from './command-link.js';
import { InlineCode } from './inline-code.js';
import { SpoilerText } from './spoiler-text.js';
import { TextLink } from './text-link.js';

interface EntityProps {
  node: Extract<TextNode, { kind: 'entity' }>;
  children: ComponentChildren;
}

/** One entity of the Bot API. A type this page does not know shows its plain text. */
function Entity({ node: { entity, text }, children }: EntityProps) {
  switch (entity.type) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'underline':
      return <u>{children}</u>;
    case 'strikethrough':
      return <s>{children}</s>;
    case 'spoiler':
      return <SpoilerText>{children}</SpoilerText>;
    case 'code':
      return <InlineCode text={text} />;
    case 'pre':
      return <CodeBlock text={text} language={entity.language} />;
    case 'blockquote':
      return <BlockQuote expandable={false}>{children}</BlockQuote>;
    case 'expandable_blockquote':
      return <BlockQuote expandable>{children}</BlockQuote>;
    case 'bot_command':
      return <CommandLink command={text} />;
    case 'url':
      return <TextLink address={text}>{children}</TextLink>;
    case 'text_link':
      return <TextLink address={entity.url ?? ''}>{children}</TextLink>;
    case 'email':
      return <TextLink address={`mailto:${text}`}>{children}</TextLink>;
    case 'phone_number':
      return <TextLink address={`tel:${text}`}>{children}</TextLink>;
    case 'mention':
      return <TextLink address={`https://t.me/${text.slice(1)}`}>{children}</TextLink>;
    case 'text_mention':
    case 'hashtag':
    case 'cashtag':
      return <span class="tag">{children}</span>;
    default:
      return <>{children}</>;
  }
}

function renderNode(node: TextNode, index: number): ComponentChildren {
  if (node.kind === 'text') return node.text;
  return (
    <Entity key={index} node={node}>
      {node.children.map(renderNode)}
    </Entity>
  );
}

export interface RichTextProps {
  text: string;
  entities: readonly EntityView[];
}

export function RichText({ text, entities }: RichTextProps) {
  const tree = useMemo(() => toEntityTree(text, entities), [text, entities]);
  return <>{tree.map(renderNode)}</>;
}
