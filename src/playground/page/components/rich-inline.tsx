import type { ComponentChildren } from 'preact';
import type { RichTextView } from '../../protocol.js';
import { toPlain } from '../lib/rich-plain.js';
import { InlineCode } from './inline-code.js';
import { SpoilerText } from './spoiler-text.js';
import { TextLink } from './text-link.js';

/** A formula as its source: this page draws no TeX. */
export function Formula({ source }: { source: string }) {
  return (
    <code class="formula" dir="ltr">
      {source}
    </code>
  );
}

const TAGS: Readonly<Record<string, 'strong' | 'em' | 'u' | 's' | 'mark' | 'sub' | 'sup'>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  marked: 'mark',
  subscript: 'sub',
  superscript: 'sup',
};

/** The text inside a block of a rich message. What this page does not know shows its words. */
export function RichInline({ text }: { text: RichTextView }): ComponentChildren {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) {
    return text.map((part, index) => <RichInline key={index} text={part} />);
  }
  if (text.type === 'mathematical_expression') return <Formula source={text.expression} />;
  if (text.type === 'code') return <InlineCode text={toPlain(text)} />;
  if (!('text' in text)) return toPlain(text);
  const children = <RichInline text={text.text} />;
  if (text.type === 'spoiler') return <SpoilerText>{children}</SpoilerText>;
  if (text.type === 'url') return <TextLink address={text.url}>{children}</TextLink>;
  const Tag = TAGS[text.type];
  return Tag === undefined ? children : <Tag>{children}</Tag>;
}
