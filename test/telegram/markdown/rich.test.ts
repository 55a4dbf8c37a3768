import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRichStream } from '../../../src/telegram/markdown/rich-stream.js';
import {
  MAX_RICH_CHARS,
  sliceMarkdown,
  toRichParts,
} from '../../../src/telegram/markdown/rich-parts.js';
import { toRichWire } from '../../../src/telegram/markdown/rich-wire.js';
import { parseRichMarkdown } from '../../../src/playground/bot-api/formatting/parse-rich-markdown.js';
import type { RichMarkdown } from '../../../src/telegram/message-words.js';
import { chunksOf, markdowns } from './arbitrary-markdown.js';

const MANY = 'Some words that fill a line.\n\n'.repeat(60);

function texts(markdown: string, maxChars?: number): string[] {
  return toRichParts(markdown, maxChars).map((part) => part.markdown);
}

describe('an answer as rich messages', () => {
  it('is one message with the model’s Markdown as it is, however it is formatted', () => {
    const markdown = '# Title\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] done\n\n$$x^2$$\n';
    expect(texts(markdown)).toEqual([markdown]);
  });

  it('is cut between paragraphs', () => {
    const parts = texts(`${'a'.repeat(60)}\n\n${'b'.repeat(30)} c\n\n${'d'.repeat(50)}`, 100);
    expect(parts).toEqual([`${'a'.repeat(60)}\n\n${'b'.repeat(30)} c\n\n`, 'd'.repeat(50)]);
  });

  it('opens code again with its language where it has to be cut, and ends it before', () => {
    const code = Array.from({ length: 20 }, (_, line) => `let line${line} = ${line};`).join('\n');
    const parts = texts(`\`\`\`ts\n${code}\n\`\`\`\nThe end.`, 200);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/^```ts\n[^`]*\n```$/);
    expect(parts.at(-1)).toMatch(/^```ts\n[^`]*\n```\nThe end\.$/);
  });

  it('shows the head of a table again where its rows go on', () => {
    const rows = Array.from({ length: 20 }, (_, row) => `| row ${row} | ${row} |`).join('\n');
    const parts = texts(`| a | b |\n|---|---|\n${rows}`, 120);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part).toMatch(/^\| a \| b \|\n\|---\|---\|\n\| row/);
  });

  it('has no more blocks than a message may have', () => {
    const parts = texts('- item\n'.repeat(400));
    expect(parts).toHaveLength(3);
    expect(texts(`\`\`\`\n${'line\n'.repeat(400)}\`\`\``)).toHaveLength(1);
  });

  it('leaves out what nobody could see', () => {
    expect(texts(' \n\n\t')).toEqual([]);
  });

  it('ends code that was left open', () => {
    expect(texts('```js\nlet a')).toEqual(['```js\nlet a\n```']);
  });
});

describe('what a model writes', () => {
  it.each([
    ['a button', '<tg-button type="callback_data" data="x">Press</tg-button>'],
    ['a map', '<tg-map lat="1" long="2" zoom="14"/>'],
    ['a picture', '<img src="https://a.io/x.png"/>'],
    ['a link of HTML', '<a href="tg://user?id=1">you</a>'],
    ['any tag', 'Vec<String> and <div class="x">'],
    ['a comment', '<!-- hidden -->'],
  ])('becomes no more than words: %s', (_what, markdown) => {
    const wire = toRichWire(markdown);
    expect(wire.replaceAll('\\<', '<')).toBe(markdown);
    expect(wire).not.toMatch(/(?<!\\)</);
    expect(() => parseRichMarkdown(wire)).not.toThrow();
  });

  it.each([
    ['![a fox](https://a.io/fox.png)', '[a fox](https://a.io/fox.png)'],
    ['![](https://a.io/fox.png)', '[🖼](https://a.io/fox.png)'],
    ['\\(x^2\\) and \\[\\frac{1}{2}\\]', '$x^2$ and $$\\frac{1}{2}$$'],
  ])('is said in Telegram’s words: %s', (markdown, wire) => {
    expect(toRichWire(markdown)).toBe(wire);
  });

  it.each([
    '`![x](y) <div> \\(z\\)`',
    '```html\n<div>![x](y)\n```',
    '~~~\n<tg-button>\n~~~',
    'a < b and c > d, $a<b$',
    '<u>under</u>, x<sub>2</sub>, a<br>b',
    '<https://example.com/a>',
    '\\<div> \\\\[2pt]',
  ])('stays as it is where it is harmless: %s', (markdown) => {
    expect(toRichWire(markdown)).toBe(markdown);
  });

  it.each(['`', '` `` ', '\\(', '<a ', '![', '$', '|', '```\n', '['])(
    'is read without being gone over again and again: %j',
    { timeout: 5_000 },
    (piece) => {
      expect(texts(piece.repeat(20_000)).length).toBeGreaterThan(0);
    },
  );
});

describe('an answer that grows', () => {
  it('shows half-typed markup as it will look', () => {
    const stream = createRichStream();
    const shown = ['Some **bo', 'ld** words\n\n```ts\nlet', ' a\n```\n\n| a | b |\n|--'].map(
      (chunk) => {
        stream.push(chunk);
        return stream.current().markdown;
      },
    );
    expect(shown).toEqual([
      'Some **bo**',
      'Some **bold** words\n\n```ts\nlet\n```',
      'Some **bold** words\n\n```ts\nlet a\n```\n\n| a | b |\n|---|---|',
    ]);
  });

  it('shows nothing while there is nothing to be seen', () => {
    const stream = createRichStream();
    stream.push('\n\n');
    expect(stream.current()).toEqual({ markdown: '' });
  });

  it('hands out what is final while it goes on', () => {
    const stream = createRichStream(1_000);
    stream.push(MANY);
    const parts = stream.takeCompleteParts();
    expect(parts.length).toBeGreaterThan(0);
    expect(stream.takeCompleteParts()).toEqual([]);
    expect([...parts, ...stream.finish()]).toEqual(toRichParts(MANY, 1_000));
  });
});

describe('any Markdown', { timeout: 60_000 }, () => {
  const limits = fc.constantFrom(100, 400, MAX_RICH_CHARS);

  it('joined from its slices is the answer, and no part is too long', () => {
    fc.assert(
      fc.property(markdowns, limits, (markdown, limit) => {
        const text = markdown.replace(/\r\n?/g, '\n').toWellFormed();
        const slices = sliceMarkdown(text, limit);
        expect(slices.map((slice) => slice.text).join('')).toBe(text);
        for (const part of toRichParts(markdown, limit)) {
          expect(part.markdown.length).toBeLessThanOrEqual(limit);
          expect(part.markdown.trim()).not.toBe('');
          expect(part.markdown.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('becomes the same messages in whatever chunks it comes', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(markdowns, limits, sizes, (markdown, limit, chunkSizes) => {
        const stream = createRichStream(limit);
        const parts: RichMarkdown[] = [];
        for (const chunk of chunksOf(markdown, chunkSizes)) {
          stream.push(chunk);
          expect(stream.current().markdown.length).toBeLessThanOrEqual(limit);
          parts.push(...stream.takeCompleteParts());
        }
        parts.push(...stream.finish());
        expect(parts).toEqual(toRichParts(markdown, limit));
      }),
      { numRuns: 120 },
    );
  });
});
