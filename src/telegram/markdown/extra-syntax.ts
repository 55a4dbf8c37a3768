import type { Token, TokenizerExtension, TokenizerThis } from 'marked';

/** What models write and CommonMark doesn't know: formulas, and Telegram's spoilers. */

export interface MathToken {
  type: 'math';
  raw: string;
  tex: string;
}

export interface SpoilerToken {
  type: 'spoiler';
  raw: string;
  tokens: Token[];
}

/** Nothing between may hold an empty line. */
const BLOCK_MATH =
  /^ {0,3}(?:\$\$((?:(?!\$\$|\n[ \t]*\n)[^])+)\$\$|\\\[((?:(?!\\\]|\n[ \t]*\n)[^])+)\\\])[ \t]*(?:\n|$)/;
const BLOCK_MATH_START = /(?:^|\n) {0,3}(?:\$\$|\\\[)/;

/**
 * One dollar must hug what it encloses and no digit may follow, so that "$5 and $10" stay prices
 * (Pandoc's rule).
 */
const INLINE_MATH =
  /^(?:\$\$((?:(?!\$\$|\n\n)[^])+)\$\$|\$(?![\s$])((?:\\[^\n]|[^$\\\n])*?(?:\\[^\n]|[^\s$\\]))\$(?!\d)|\\\(((?:(?!\\\)|\n\n)[^])+)\\\)|\\\[((?:(?!\\\]|\n\n)[^])+)\\\])/;
const INLINE_MATH_START = /\$|\\[([]/;

/** As emphasis does, the bars hug what they hide; a word's neighbour or code's "a||b" hides nothing. */
const SPOILER = /^\|\|(?=[^\s|])((?:(?!\|\|)[^])*[^\s|])\|\|(?=$|[\s\p{P}\p{S}])/u;
const SPOILER_START = /(?<![^\s\p{P}\p{S}])\|\|(?=[^\s|])/u;

function mathToken(match: RegExpExecArray | null): MathToken | undefined {
  // One group takes part in a match: that of the delimiters found.
  const tex = match?.slice(1).join('').trim();
  return match && tex ? { type: 'math', raw: match[0], tex } : undefined;
}

function startOf(pattern: RegExp) {
  return (source: string): number | undefined => {
    const index = source.search(pattern);
    return index < 0 ? undefined : index;
  };
}

export const blockMath: TokenizerExtension = {
  name: 'blockMath',
  level: 'block',
  start: startOf(BLOCK_MATH_START),
  tokenizer: (source) => mathToken(BLOCK_MATH.exec(source)),
};

export const inlineMath: TokenizerExtension = {
  name: 'inlineMath',
  level: 'inline',
  start: startOf(INLINE_MATH_START),
  tokenizer: (source) => mathToken(INLINE_MATH.exec(source)),
};

export const spoiler: TokenizerExtension = {
  name: 'spoiler',
  level: 'inline',
  start: startOf(SPOILER_START),
  tokenizer(this: TokenizerThis, source): SpoilerToken | undefined {
    const [raw, hidden] = SPOILER.exec(source) ?? [];
    if (raw === undefined || hidden === undefined) return undefined;
    return { type: 'spoiler', raw, tokens: this.lexer.inlineTokens(hidden) };
  },
};
