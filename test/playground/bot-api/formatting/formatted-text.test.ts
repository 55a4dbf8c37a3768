import { describe, expect, it } from 'vitest';
import {
  finishText,
  parseText,
  requireCaption,
  requireText,
} from '../../../../src/playground/bot-api/formatting/formatted-text.js';

function description(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'accepted';
}

function parsed(text: string, parseMode: string) {
  const { text: plain, entities } = parseText(text, parseMode, undefined);
  return [
    plain,
    entities.map(({ type, offset, length, ...rest }) => [
      type,
      plain.slice(offset, offset + length),
      ...(Object.values(rest) as string[]),
    ]),
  ];
}

describe('parse_mode HTML', () => {
  it.each([
    [
      '<b>bold <i>both</i></b>',
      [
        'bold both',
        [
          ['bold', 'bold both'],
          ['italic', 'both'],
        ],
      ],
    ],
    ['1 &lt; 2 &amp;&amp; &#x1F600;', ['1 < 2 && 😀', []]],
    ['<a href="https://a.io/?b=1&amp;c">x</a>', ['x', [['text_link', 'x', 'https://a.io/?b=1&c']]]],
    ['<pre><code class="language-js">a()</code></pre>', ['a()', [['pre', 'a()', 'js']]]],
    [
      '<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>',
      [
        'xy',
        [
          ['spoiler', 'x'],
          ['spoiler', 'y'],
        ],
      ],
    ],
    ['<blockquote expandable>x</blockquote>', ['x', [['expandable_blockquote', 'x']]]],
    ['<b></b>nothing', ['nothing', []]],
  ])('%s', (text, expected) => {
    expect(parsed(text, 'HTML')).toEqual(expected);
  });

  it.each([
    ['<b>unclosed', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<script>alert(1)</script>', 'Unsupported start tag "script" at byte offset 0'],
    ['<b><i>test</b></i>', 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'],
    ['привет </b>', 'Unexpected end tag at byte offset 13'],
    ['a < b', 'Unclosed start tag at byte offset 2'],
    ['<3 you > me', 'Unsupported start tag "3" at byte offset 0'],
  ])('refuses %s', (text, complaint) => {
    expect(description(() => parseText(text, 'html', undefined))).toBe(
      `Bad Request: can't parse entities: ${complaint}`,
    );
  });
});

describe('parse_mode MarkdownV2', () => {
  it.each([
    [
      '*bold _both_*',
      [
        'bold both',
        [
          ['bold', 'bold both'],
          ['italic', 'both'],
        ],
      ],
    ],
    [
      '__under__ ~gone~ ||secret||',
      [
        'under gone secret',
        [
          ['underline', 'under'],
          ['strikethrough', 'gone'],
          ['spoiler', 'secret'],
        ],
      ],
    ],
    ['1\\.5 \\* 2', ['1.5 * 2', []]],
    [
      '`a.b` ```js\nc()```',
      [
        'a.b c()',
        [
          ['code', 'a.b'],
          ['pre', 'c()', 'js'],
        ],
      ],
    ],
    ['[x](https://a.io/\\))', ['x', [['text_link', 'x', 'https://a.io/)']]]],
    ['>one\n>two\nthree', ['one\ntwo\nthree', [['blockquote', 'one\ntwo\n']]]],
    ['![👍](tg://emoji?id=53)', ['👍', [['custom_emoji', '👍', '53']]]],
  ])('%s', (text, expected) => {
    expect(parsed(text, 'MarkdownV2')).toEqual(expected);
  });

  it.each([
    ['hello.', "Character '.' is reserved and must be escaped with the preceding '\\'"],
    ['a-b', "Character '-' is reserved and must be escaped with the preceding '\\'"],
    ['*unclosed', "Can't find end of Bold entity at byte offset 0"],
    ['🏟 🏟_abac * asd ', "Can't find end of Bold entity at byte offset 15"],
    ['🏟 🏟`', "Can't find end of Code entity at byte offset 9"],
    ['🏟 🏟```a', "Can't find end of Pre entity at byte offset 9"],
  ])('refuses %s', (text, complaint) => {
    expect(description(() => parseText(text, 'MarkdownV2', undefined))).toBe(
      `Bad Request: can't parse entities: ${complaint}`,
    );
  });
});

describe('parse_mode Markdown', () => {
  it('knows bold, italic, code and links, and no nesting', () => {
    expect(parsed('*b* _i_ `c` [l](https://a.io) a\\_b', 'Markdown')).toEqual([
      'b i c l a_b',
      [
        ['bold', 'b'],
        ['italic', 'i'],
        ['code', 'c'],
        ['text_link', 'l', 'https://a.io'],
      ],
    ]);
  });

  it('refuses what does not end', () => {
    expect(description(() => parseText('*unclosed', 'Markdown', undefined))).toBe(
      "Bad Request: can't parse entities: Can't find end of the entity starting at byte offset 0",
    );
  });
});

describe('finishText', () => {
  const bold = (offset: number, length: number) => [{ type: 'bold' as const, offset, length }];

  it('trims around and moves entities with the text', () => {
    expect(finishText({ text: '\n  bold x \n', entities: bold(3, 7) })).toEqual({
      text: 'bold x',
      entities: bold(0, 6),
    });
  });

  it('finds commands and links beside what was marked', () => {
    const { entities } = finishText({ text: 'tap /start', entities: bold(0, 3) });
    expect(entities).toEqual([
      { type: 'bold', offset: 0, length: 3 },
      { type: 'bot_command', offset: 4, length: 6 },
    ]);
  });

  it.each([
    ['hello', -1, 1, 'receive an entity with incorrect offset -1'],
    ['hello', 100, 1, 'entity begins after the end of the text at UTF-16 offset 100'],
    [
      'hello',
      0,
      100,
      'entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100',
    ],
    ['a😀', 2, 1, 'entity begins in a middle of a UTF-16 symbol at byte offset 1'],
    [
      'a😀',
      0,
      2,
      'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 1',
    ],
  ])('refuses an entity over %j at %i for %i', (text, offset, length, complaint) => {
    expect(description(() => finishText({ text, entities: bold(offset, length) }))).toBe(
      `Bad Request: ${complaint}`,
    );
  });

  it.each([
    ['not-a-url', 'Wrong HTTP URL'],
    ['http://localhost:3000', 'Wrong HTTP URL'],
    ['ftp://example.com', 'Unsupported URL protocol'],
    ['', 'URL host is empty'],
  ])('refuses a link to %j', (url, complaint) => {
    const entities = [{ type: 'text_link' as const, offset: 0, length: 1, url }];
    expect(description(() => finishText({ text: 'x', entities }))).toBe(
      `Bad Request: entity URL '${url}' is invalid: ${complaint}`,
    );
  });
});

describe('lengths', () => {
  it('a text is counted in code points: 4096 emoji pass, one more does not', () => {
    const text = '😀'.repeat(4096);
    expect(requireText({ text, entities: [] }).text).toBe(text);
    expect(description(() => requireText({ text: `${text}!`, entities: [] }))).toBe(
      'Bad Request: message is too long',
    );
  });

  it.each([
    [() => requireText({ text: '', entities: [] }), 'message text is empty'],
    [() => requireCaption({ text: 'x'.repeat(1025), entities: [] }), 'message caption is too long'],
    [() => parseText('я'.repeat(16_385), undefined, undefined), 'text is too long'],
    [() => parseText('x', 'BBCode', undefined), 'unsupported parse_mode'],
  ])('%#', (act, complaint) => {
    expect(description(act)).toBe(`Bad Request: ${complaint}`);
  });
});
