import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import {
  exportFileName,
  exportTitle,
  type ExportWords,
  turnToMarkdown,
  withoutHeadings,
} from '../../src/domain/talk-export.js';
import { aTurn } from '../helpers/talks.js';

const WORDS: ExportWords = {
  untitled: 'Untitled',
  you: 'You',
  leftBranch: 'left branch',
  picture: (number) => `picture ${number}`,
  model: (name) => name,
  unfinished: 'unfinished',
};

function headingsOf(markdown: string): string[] {
  return marked.lexer(markdown).flatMap((token) => (token.type === 'heading' ? [token.raw] : []));
}

describe('withoutHeadings', () => {
  it.each([
    ['# Title', '\\# Title'],
    ['   ###### deep', '   \\###### deep'],
    ['#no heading', '#no heading'],
    ['text\n===', 'text\n\\==='],
    ['text\n---', 'text\n\\---'],
    ['```\n# comment\n```\n# Title', '```\n# comment\n```\n\\# Title'],
    ['~~~\n```\n# comment', '~~~\n```\n# comment\n~~~'],
  ])('%j becomes %j', (text, escaped) => {
    expect(withoutHeadings(text)).toBe(escaped);
  });

  it('leaves no heading at the level of the file, whatever was said', () => {
    const line = fc.constantFrom(
      '# a',
      'a',
      '---',
      '===',
      '```',
      '~~~~',
      '## b',
      '',
      '   # c',
      '`',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        expect(headingsOf(withoutHeadings(lines.join('\n')))).toEqual([]);
      }),
    );
  });
});

describe('a talk as Markdown', () => {
  it('has each turn under two headings, with its pictures named', () => {
    const turn = aTurn('turn-1', null, {
      question: {
        text: '# What is this?',
        pictures: [{ fileId: 'a', contentType: 'image/jpeg', sizeBytes: 1 }],
        messageIds: [],
      },
      askedAtMs: Date.parse('2026-03-04T05:06:07Z'),
    });
    expect(turnToMarkdown(turn, true, WORDS)).toBe(
      '## You · 2026-03-04 05:06 UTC\n\n\\# What is this?\n\n*[picture 1]*\n\n' +
        '## Mixtral-8x7B-Instruct-v0.1\n\nanswer turn-1\n\n',
    );
  });

  it('says what is on a branch that was left, and what has no end', () => {
    const { answer } = aTurn('turn-1', null);
    const turn = aTurn('turn-1', null, { answer: { ...answer, finishReason: 'stopped' } });
    const markdown = turnToMarkdown(turn, false, WORDS);
    expect(markdown).toContain('*left branch*');
    expect(markdown).toContain('*unfinished*');
  });

  it('is well-formed whatever half of a character was kept', () => {
    const { answer } = aTurn('turn-1', null);
    const turn = aTurn('turn-1', null, { answer: { ...answer, text: 'a\ud83d' } });
    expect(turnToMarkdown(turn, true, WORDS).isWellFormed()).toBe(true);
  });

  it('has a title without markup, and a file name that every system takes', () => {
    expect(exportTitle({ title: 'a *b*\n# c' }, WORDS)).toBe('# a \\*b\\* \\# c\n\n');
    expect(exportTitle({}, WORDS)).toBe('# Untitled\n\n');
    expect(exportFileName({ title: '../Почему? небо/синее:*' })).toBe('Почему-небо-синее.md');
    expect(exportFileName({ title: '???' })).toBe('chat.md');
    expect(exportFileName({})).toBe('chat.md');
  });
});
