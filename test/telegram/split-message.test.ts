import type { MessageEntity } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { splitMessage } from '../../src/telegram/split-message.js';
import { expectSendable } from './markdown/sendable.js';

const plain = (text: string, limit: number): string[] =>
  splitMessage({ text, entities: [] }, limit).map((part) => part.text);

describe('splitMessage', () => {
  it('leaves a text alone that fits', () => {
    const whole = { text: 'short', entities: [{ type: 'bold' as const, offset: 0, length: 5 }] };
    expect(splitMessage(whole)).toEqual([whole]);
  });

  it('makes no message of nothing, or of what nobody sees', () => {
    expect(plain('', 10)).toEqual([]);
    expect(plain(' \n\u200b\u2800', 10)).toEqual([]);
  });

  it.each([
    ['an empty line', 'one two\n\nthree four', 15, ['one two\n\n', 'three four']],
    ['a line end', 'one two\nthree four', 12, ['one two\n', 'three four']],
    ['a sentence', 'One two. Three four', 14, ['One two. ', 'Three four']],
    ['a Chinese sentence', '今天天气很好。我们去公园', 9, ['今天天气很好。', '我们去公园']],
    ['a word', 'one two three', 9, ['one two ', 'three']],
    ['a Chinese word', '我们今天去公园散步', 6, ['我们今天去', '公园散步']],
    ['a grapheme', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    [
      'a late lesser border before an early better one',
      'a\n\nbcd efg hij',
      12,
      ['a\n\nbcd efg ', 'hij'],
    ],
  ])('cuts at %s', (_border, text, limit, parts) => {
    expect(plain(text, limit)).toEqual(parts);
  });

  it.each([
    ['an emoji of several', '👩‍👩‍👧‍👦'.repeat(3), 10],
    ['a flag', '🇩🇪🇫🇷🇮🇹', 3],
    ['a letter with its marks', 'e\u0301\u0323'.repeat(5), 7],
    ['an Indic cluster', 'क्षि'.repeat(5), 6],
  ])('never cuts inside %s', (_what, text, limit) => {
    const parts = plain(text, limit);
    const graphemes = (each: string) =>
      Array.from(new Intl.Segmenter('en').segment(each), ({ segment }) => segment);
    expect(parts.join('')).toBe(text);
    expect(parts.flatMap(graphemes)).toEqual(graphemes(text));
  });

  it('cuts a grapheme that alone fills messages, between its symbols', () => {
    const text = `a${'\u0301'.repeat(25)}`;
    const parts = plain(text, 10);
    expect(parts.join('')).toBe(text);
  });

  it('counts code points, as Telegram does', () => {
    expect(plain('😀'.repeat(4096), 4096)).toHaveLength(1);
    expect(plain('😀'.repeat(4097), 4096)).toHaveLength(2);
  });

  it('leaves out blanks that would fill a message alone', () => {
    expect(plain(`a${' '.repeat(40)}b`, 10)).toEqual([
      `a${' '.repeat(9)}`,
      expect.stringMatching(/^ *b$/),
    ]);
  });

  it('goes on with an entity in the next part, code with its language', () => {
    const text = 'let x;\n  let y;\nlet z;';
    const parts = splitMessage(
      { text, entities: [{ type: 'pre', language: 'js', offset: 0, length: text.length }] },
      16,
    );
    expect(parts).toEqual([
      {
        text: 'let x;\n  let y;\n',
        entities: [{ type: 'pre', language: 'js', offset: 0, length: 16 }],
      },
      { text: 'let z;', entities: [{ type: 'pre', language: 'js', offset: 0, length: 6 }] },
    ]);
  });

  it('keeps the indent of a line of code that opens a part', () => {
    const text = 'if (x) {\n    return 1;\n}';
    const pre: MessageEntity = { type: 'pre', language: 'js', offset: 0, length: text.length };
    const [, second] = splitMessage({ text, entities: [pre] }, 16);
    expect(second?.text).toBe('    return 1;\n}');
    expect(second?.entities).toMatchObject([{ type: 'pre', offset: 0 }]);
  });

  it('cuts before a code block rather than in it', () => {
    const text = 'words words\ncode\n\ncode';
    const parts = splitMessage({ text, entities: [{ type: 'pre', offset: 12, length: 10 }] }, 20);
    expect(parts.map((part) => part.text)).toEqual(['words words\n', 'code\n\ncode']);
  });

  it('cuts beside a link rather than in it', () => {
    const text = 'words and my long link';
    const url = 'https://a.io';
    const parts = splitMessage(
      { text, entities: [{ type: 'text_link', url, offset: 10, length: 12 }] },
      18,
    );
    expect(parts).toEqual([
      { text: 'words and ', entities: [] },
      { text: 'my long link', entities: [{ type: 'text_link', url, offset: 0, length: 12 }] },
    ]);
  });

  it('drops the least important of more than 100 entities', () => {
    const text = 'x '.repeat(150);
    const entities = Array.from({ length: 150 }, (_, index): MessageEntity => {
      const place = { offset: index * 2, length: 1 };
      if (index >= 140) return { type: 'text_link', url: 'https://a.io', ...place };
      return { type: index % 2 === 0 ? 'italic' : 'bold', ...place };
    });
    const [part] = splitMessage({ text, entities });
    const count = (type: string) => part?.entities.filter((each) => each.type === type).length;
    expect([count('text_link'), count('bold'), count('italic')]).toEqual([10, 70, 20]);
  });

  it('ends a part before its 101st link', () => {
    const text = 'x '.repeat(150).trimEnd();
    const entities = Array.from({ length: 150 }, (_, index): MessageEntity => ({
      type: 'text_link',
      url: 'https://a.io',
      offset: index * 2,
      length: 1,
    }));
    const parts = splitMessage({ text, entities });
    expect(parts.map((part) => part.entities.length)).toEqual([100, 50]);
    for (const part of parts) expectSendable(part, 4096);
  });
});
