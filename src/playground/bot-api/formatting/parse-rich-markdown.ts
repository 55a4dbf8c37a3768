import type { MarkedToken, Token, Tokens } from 'marked';
import type { RichBlock, RichBlockListItem, RichBlockTableCell, RichText } from 'grammy/types';
import { badRequest, unsupported } from '../errors.js';
import { type MathToken, richMarkdown, type WrappedToken } from './rich-syntax.js';

type KnownToken = MarkedToken | MathToken | WrappedToken;

/**
 * Rich Markdown as the blocks that Telegram makes of it. Throws for what Telegram refuses, and for
 * what only Telegram itself can do: media, maps, buttons.
 */
export function parseRichMarkdown(source: string): RichBlock[] {
  return toBlocks(richMarkdown.lexer(source));
}

/** The lexer makes what marked defines and what the extensions add, nothing else. */
function known(tokens: readonly Token[]): readonly KnownToken[] {
  return tokens as readonly KnownToken[];
}

function toBlocks(tokens: readonly Token[]): RichBlock[] {
  return known(tokens).flatMap((token) => toBlock(token) ?? []);
}

function toBlock(token: KnownToken): RichBlock | undefined {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return undefined;
    case 'heading':
      return { type: 'heading', size: toSize(token.depth), text: toRichText(token.tokens) };
    case 'code': {
      const [language] = (token.lang ?? '').split(/\s/);
      if (language === 'math') return { type: 'mathematical_expression', expression: token.text };
      return { type: 'pre', text: token.text, ...(language && { language }) };
    }
    case 'hr':
      return { type: 'divider' };
    case 'math':
      return { type: 'mathematical_expression', expression: token.expression };
    case 'blockquote':
      return { type: 'blockquote', blocks: toBlocks(token.tokens) };
    case 'list':
      return { type: 'list', items: token.items.map((item, index) => toItem(token, item, index)) };
    case 'table':
      return { type: 'table', cells: toCells(token) };
    case 'html':
      throw refusedTag(token.raw);
    case 'paragraph':
      return { type: 'paragraph', text: toRichText(token.tokens) };
    case 'text':
    case 'list_item':
    case 'br':
    case 'codespan':
    case 'del':
    case 'em':
    case 'escape':
    case 'image':
    case 'link':
    case 'marked':
    case 'spoiler':
    case 'strong':
      return { type: 'paragraph', text: toRichText([token]) };
    default:
      return token satisfies never;
  }
}

function toSize(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const sizes = [1, 2, 3, 4, 5, 6] as const;
  return sizes[depth - 1] ?? 6;
}

function toItem(list: Tokens.List, item: Tokens.ListItem, index: number): RichBlockListItem {
  const blocks = toBlocks(item.tokens);
  if (item.task) {
    return {
      label: item.checked === true ? '☑' : '☐',
      blocks,
      has_checkbox: true,
      ...(item.checked === true && { is_checked: true }),
    };
  }
  if (!list.ordered) return { label: '•', blocks };
  const value = Number(list.start) + index;
  return { label: `${value}.`, blocks, value, type: '1' };
}

function toCells({ align, header, rows }: Tokens.Table): RichBlockTableCell[][] {
  const toRow = (row: readonly Tokens.TableCell[], isHeader: boolean): RichBlockTableCell[] =>
    row.map(({ tokens }, column) => ({
      text: toRichText(tokens),
      align: align[column] ?? 'left',
      valign: 'middle',
      ...(isHeader && { is_header: true }),
    }));
  return [toRow(header, true), ...rows.map((row) => toRow(row, false))];
}

// ---------------------------------------------------------------------------------- inside a block

/** Tags that format what they enclose (Bot API, "Rich HTML style"). */
const TAGS = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  mark: 'marked',
  sub: 'subscript',
  sup: 'superscript',
  'tg-spoiler': 'spoiler',
} as const;

function isTag(name: string): name is keyof typeof TAGS {
  return Object.hasOwn(TAGS, name);
}

function refusedTag(raw: string): Error {
  const name = /^<\/?([\w-]+)/.exec(raw.trim())?.[1] ?? raw.slice(0, 20);
  // What Telegram knows and a stand-in can't do, apart from what nobody knows.
  if (/^(?:tg-.+|a|img|video|audio|figure|details|table|aside)$/.test(name)) {
    return unsupported(`<${name}> in a rich message`);
  }
  return badRequest(`can't parse rich message: Unsupported start tag "${name}"`);
}

function toRichText(tokens: readonly Token[]): RichText {
  const reader = { tokens: known(tokens), at: 0 };
  return together(readUntil(reader, undefined));
}

function together(parts: RichText[]): RichText {
  return parts.length === 1 ? (parts[0] ?? '') : parts;
}

interface InlineReader {
  tokens: readonly KnownToken[];
  at: number;
}

/** Up to the end tag of this name, or the end of the block. */
function readUntil(reader: InlineReader, tag: string | undefined): RichText[] {
  const parts: RichText[] = [];
  for (let token = reader.tokens[reader.at]; token; token = reader.tokens[reader.at]) {
    reader.at += 1;
    if (token.type !== 'html') {
      parts.push(toInline(token));
      continue;
    }
    const [, slash, name = ''] = /^<(\/?)([\w-]+)\s*\/?>$/.exec(token.raw.toLowerCase()) ?? [];
    if (name === 'br') parts.push('\n');
    else if (slash === '/' && name === tag) return parts;
    else if (slash === '' && isTag(name)) {
      parts.push({ type: TAGS[name], text: together(readUntil(reader, name)) });
    } else throw refusedTag(token.raw);
  }
  if (tag === undefined) return parts;
  throw badRequest(
    `can't parse rich message: Can't find end tag corresponding to start tag "${tag}"`,
  );
}

function toInline(token: KnownToken): RichText {
  switch (token.type) {
    case 'strong':
      return { type: 'bold', text: toRichText(token.tokens) };
    case 'em':
      return { type: 'italic', text: toRichText(token.tokens) };
    case 'del':
      return { type: 'strikethrough', text: toRichText(token.tokens) };
    case 'spoiler':
    case 'marked':
      return { type: token.type, text: toRichText(token.tokens) };
    case 'codespan':
      return { type: 'code', text: token.text };
    case 'math':
      return { type: 'mathematical_expression', expression: token.expression };
    case 'link':
      return { type: 'url', text: toRichText(token.tokens), url: token.href };
    case 'image':
      throw unsupported('media in a rich message');
    case 'br':
      return '\n';
    case 'checkbox':
      return '';
    case 'text':
      if (token.tokens) return toRichText(token.tokens);
      return withReferences(token.text).replace(/[ \t]*\n[ \t]*/g, ' ');
    case 'escape':
      return token.text;
    case 'blockquote':
    case 'code':
    case 'def':
    case 'heading':
    case 'hr':
    case 'html':
    case 'list':
    case 'list_item':
    case 'paragraph':
    case 'space':
    case 'table':
      return token.raw;
    default:
      return token satisfies never;
  }
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

function withReferences(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot|#39|nbsp);/g, (name) => REFERENCES[name] ?? name);
}
