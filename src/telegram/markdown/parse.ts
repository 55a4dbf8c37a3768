import { Marked, type MarkedToken, type Token, type Tokens } from 'marked';
import { decodeCharacterReferences } from './character-references.js';
import {
  blockMath,
  inlineMath,
  type MathToken,
  spoiler,
  type SpoilerToken,
} from './extra-syntax.js';
import type { Block, BlockContent, Inline, ListItem, TextStyle } from './syntax.js';

/** Stands for the text of a list item that an earlier section began; no character of any text. */
export const REOPENED_ITEM = '\ufdd0';

type KnownToken = MarkedToken | MathToken | SpoilerToken;

/**
 * HTML is shown as it was written, so its tokenizers stand down, and the bare line breaks are read
 * below. So do single tildes ("~5 to ~6"). Link definitions stay in sight: the message that refers to
 * one may have been sent before it is known.
 */
const markdown = new Marked({
  gfm: true,
  extensions: [blockMath, inlineMath, spoiler],
  tokenizer: {
    html: () => undefined,
    tag: () => undefined,
    def: () => undefined,
    // False hands over to marked's own tokenizer.
    del: (source) => (source.startsWith('~~') ? false : undefined),
  },
});

/** Marked calls itself for each level; a line of a thousand ">" would overflow the stack. */
const MAX_LEVELS_A_LINE = 12;
const DEEP_LINE = new RegExp(
  `^((?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_LEVELS_A_LINE}})(?=[ \\t]*[-+*>\\d])`,
  'gm',
);

/** Never throws, whatever the text. */
export function parseMarkdown(source: string): Block[] {
  // A zero-width space: what follows is text, and looks like it.
  return toBlocks(markdown.lexer(source.replace(DEEP_LINE, '$1 \u200b')));
}

/** The lexer makes what marked defines and what the extensions above add, nothing else. */
function known(tokens: readonly Token[]): readonly KnownToken[] {
  return tokens as readonly KnownToken[];
}

const EMPTY_LINE_AFTER = /\n[ \t]*\n[ \t]*$/;

function toBlocks(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  let isApart = false;
  for (const token of known(tokens)) {
    if (token.type === 'space') {
      isApart = true;
      continue;
    }
    const content = toBlock(token);
    if (content) blocks.push({ ...content, isApart });
    isApart = EMPTY_LINE_AFTER.test(token.raw);
  }
  return blocks;
}

function toBlock(token: KnownToken): BlockContent | undefined {
  switch (token.type) {
    case 'heading':
      return { type: 'heading', children: toInlines(token.tokens) };
    case 'blockquote':
      return { type: 'quote', children: toBlocks(token.tokens) };
    case 'list':
      return {
        type: 'list',
        start: token.start === '' ? undefined : token.start,
        isLoose: token.loose,
        items: token.items.map(toItem),
      };
    case 'code':
      return { type: 'code', language: toLanguage(token.lang), text: token.text };
    case 'table':
      return toTable(token);
    case 'hr':
      return { type: 'rule' };
    case 'math':
      return { type: 'math', tex: token.tex };
    case 'checkbox':
    case 'space':
      return undefined;
    case 'paragraph':
      return { type: 'paragraph', children: withoutBlankStart(toInlines(token.tokens)) };
    case 'text':
    case 'html':
    case 'def':
    case 'list_item':
    case 'br':
    case 'codespan':
    case 'del':
    case 'em':
    case 'escape':
    case 'image':
    case 'link':
    case 'spoiler':
    case 'strong':
      return { type: 'paragraph', children: toInline(token) };
    default:
      return token satisfies never;
  }
}

/** The first word after a fence; Telegram highlights by it. */
export function toLanguage(info = ''): string {
  return /^[\w+#.-]{1,32}/.exec(info.trim())?.[0] ?? '';
}

function toItem(item: Tokens.ListItem): ListItem {
  const children = toBlocks(item.tokens);
  const reopened = item.text.startsWith(REOPENED_ITEM);
  return {
    checked: item.task ? item.checked === true : undefined,
    reopened,
    children: reopened ? children.slice(1) : children,
  };
}

function toTable({ align, header, rows }: Tokens.Table): BlockContent {
  return {
    type: 'table',
    alignments: align.map((alignment) => alignment ?? 'left'),
    header: header.map(({ tokens }) => toInlines(tokens)),
    rows: rows.map((row) => row.map(({ tokens }) => toInlines(tokens))),
  };
}

const STYLES = {
  strong: 'bold',
  em: 'italic',
  del: 'strikethrough',
  spoiler: 'spoiler',
} satisfies Record<string, TextStyle>;

function toInlines(tokens: readonly Token[]): Inline[] {
  return known(tokens).flatMap(toInline);
}

function withoutBlankStart([first, ...others]: Inline[]): Inline[] {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  return [{ type: 'text', text: first.text.trimStart() }, ...others];
}

function toInline(token: KnownToken): Inline[] {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
    case 'spoiler':
      return [{ type: 'styled', style: STYLES[token.type], children: toInlines(token.tokens) }];
    case 'codespan':
      return [{ type: 'code', text: token.text }];
    case 'math':
      return [{ type: 'math', tex: token.tex }];
    case 'br':
      return [{ type: 'text', text: '\n' }];
    case 'escape':
      return [{ type: 'text', text: token.text }];
    case 'link':
      return [{ type: 'link', url: toUrl(token), children: toInlines(token.tokens) }];
    case 'image':
      return [{ type: 'image', url: toUrl(token), alt: decodeCharacterReferences(token.text) }];
    case 'checkbox':
    case 'space':
      return [];
    case 'text':
      return token.tokens ? toInlines(token.tokens) : toText(token.raw);
    case 'html':
    case 'def':
    case 'paragraph':
    case 'heading':
    case 'blockquote':
    case 'list':
    case 'list_item':
    case 'code':
    case 'table':
    case 'hr':
      return toText(token.raw);
    default:
      return token satisfies never;
  }
}

function toUrl(token: Tokens.Link | Tokens.Image): string {
  return 'autolink' in token && token.autolink ? token.href : decodeCharacterReferences(token.href);
}

const LINE_BREAK_TAG = /<br\s*\/?>/gi;
const FOOTNOTE = /\[\^(\d{1,3})\]:?/g;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Soft line ends stay line ends, as people expect in a chat; blanks around them mean nothing. A footnote
 * and the places it is for show the same raised number, wherever they stand.
 */
function toText(raw: string): Inline[] {
  const text = decodeCharacterReferences(raw)
    .replace(LINE_BREAK_TAG, '\n')
    .replace(FOOTNOTE, (_match, number: string) => toSuperscript(number))
    .replace(/[ \t]*\n[ \t]*/g, '\n');
  return [{ type: 'text', text }];
}

function toSuperscript(digits: string): string {
  return Array.from(digits, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');
}
