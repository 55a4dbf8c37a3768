import { Marked, type Token, type TokenizerExtension, type TokenizerThis } from 'marked';

/** What rich Markdown has beyond GitHub's: formulas, spoilers and marked text (Bot API 10.1). */

export interface MathToken {
  type: 'math';
  raw: string;
  expression: string;
}

export interface WrappedToken {
  type: 'spoiler' | 'marked';
  raw: string;
  tokens: Token[];
}

function startOf(mark: RegExp) {
  return (source: string): number | undefined => {
    const index = source.search(mark);
    return index < 0 ? undefined : index;
  };
}

function math(level: 'block' | 'inline', pattern: RegExp): TokenizerExtension {
  return {
    name: `${level}Math`,
    level,
    // A paragraph is cut where a block may begin.
    start: startOf(level === 'block' ? /(?:^|\n) {0,3}\$\$/ : /\$/),
    tokenizer(source): MathToken | undefined {
      const match = pattern.exec(source);
      const expression = match?.slice(1).join('').trim();
      return match && expression ? { type: 'math', raw: match[0], expression } : undefined;
    },
  };
}

function wrapped(type: WrappedToken['type'], mark: RegExp, pattern: RegExp): TokenizerExtension {
  return {
    name: type,
    level: 'inline',
    start: startOf(mark),
    tokenizer(this: TokenizerThis, source): WrappedToken | undefined {
      const [raw, text] = pattern.exec(source) ?? [];
      if (raw === undefined || text === undefined) return undefined;
      return { type, raw, tokens: this.lexer.inlineTokens(text) };
    },
  };
}

export const richMarkdown = new Marked({
  gfm: true,
  extensions: [
    math('block', /^ {0,3}\$\$((?:(?!\$\$|\n\n)[^])+)\$\$[ \t]*(?:\n|$)/),
    math('inline', /^(?:\$\$((?:(?!\$\$|\n\n)[^])+)\$\$|\$(?![\s$])([^$\n]*[^\s$\\])\$(?!\d))/),
    wrapped('spoiler', /\|\|/, /^\|\|(?=\S)((?:(?!\|\|)[^\n])*\S)\|\|/),
    wrapped('marked', /==/, /^==(?=[^\s=])((?:(?!==)[^\n])*[^\s=])==/),
  ],
});
