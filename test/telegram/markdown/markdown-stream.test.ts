import { describe, expect, it } from 'vitest';
import type { FormattedText } from '../../../src/telegram/formatted-text.js';
import { toMessageText } from '../../../src/telegram/markdown/document.js';
import { createMarkdownStream } from '../../../src/telegram/markdown/markdown-stream.js';
import { splitMessage } from '../../../src/telegram/split-message.js';
import { expectSendable } from './sendable.js';

/** What is seen once so much has come. */
function shown(markdown: string): FormattedText {
  const stream = createMarkdownStream();
  stream.push(markdown);
  return stream.current();
}

const PARAGRAPH = `${'Some **bold** words and `code`. '.repeat(10)}\n\n`;

describe('createMarkdownStream', () => {
  it('has nothing to show at first, and makes no message of nothing', () => {
    const stream = createMarkdownStream();
    expect(stream.current()).toEqual({ text: '', entities: [] });
    stream.push(' \n\n');
    expect(stream.current()).toEqual({ text: '', entities: [] });
    expect(stream.finish()).toEqual([]);
  });

  it.each([
    ['bold', 'a **bo', 'a bo', 'bold'],
    ['bold with half its end', 'a **bo*', 'a bo', 'bold'],
    ['bold italic', 'a ***bo', 'a bo', 'bold'],
    ['struck out', 'a ~~bo~', 'a bo', 'strikethrough'],
    ['hidden', 'a ||bo|', 'a bo', 'spoiler'],
    ['code', 'a `bo **x', 'a bo **x', 'code'],
    ['a code block', '```js\nlet', 'let', 'pre'],
    ['a code block in a list', '- a\n  ```js\n  let', '• a\nlet', 'pre'],
    ['a heading', '## Titl', 'Titl', 'bold'],
    ['a table by its second line', '| a | b |\n|-', 'a │ b\n──┼──', 'pre'],
    ['a quote', '> so', 'so', 'blockquote'],
  ])('shows %s before it is closed', (_what, markdown, text, type) => {
    const current = shown(markdown);
    expect(current.text).toBe(text);
    expect(current.entities[0]?.type).toBe(type);
  });

  it.each([
    ['a mark with nothing behind it', 'a **', 'a'],
    ['a fence without its language', 'a\n``', 'a'],
    ['a fence with half its language', 'a\n```py', 'a'],
    ['what may be a list or an underline', 'a\n-', 'a'],
    ['a number that may be an item', 'a\n\n2', 'a'],
    ['half an address', 'see [site](https://a.i', 'see site'],
    ['half a label', 'see [sit', 'see sit'],
  ])('does not show %s', (_what, markdown, text) => {
    expect(shown(markdown)).toEqual({ text, entities: [] });
  });

  it('hands out a part as soon as nothing can change it, each once', () => {
    const stream = createMarkdownStream(1000);
    const complete: FormattedText[] = [];
    for (let count = 0; count < 12; count += 1) {
      stream.push(PARAGRAPH);
      complete.push(...stream.takeCompleteParts());
      expect(stream.takeCompleteParts()).toEqual([]);
      expectSendable(stream.current(), 1000);
    }
    expect(complete.length).toBeGreaterThanOrEqual(2);
    expect([...complete, ...stream.finish()]).toEqual(
      splitMessage(toMessageText(PARAGRAPH.repeat(12)), 1000),
    );
  });

  it('hands out code line by line, before its block is closed', () => {
    const stream = createMarkdownStream(100);
    stream.push(`\`\`\`py\n${'print(1)\n'.repeat(40)}`);
    const parts = stream.takeCompleteParts();
    expect(parts.length).toBeGreaterThanOrEqual(2);
    for (const { entities, text } of parts) {
      expect(entities).toEqual([{ type: 'pre', language: 'py', offset: 0, length: text.length }]);
    }
  });

  it('takes a single chunk of 10,000 characters', () => {
    const markdown = PARAGRAPH.repeat(40).slice(0, 10_000);
    const stream = createMarkdownStream();
    stream.push(markdown);
    expectSendable(stream.current(), 4096);
    const parts = [...stream.takeCompleteParts(), ...stream.finish()];
    expect(parts).toEqual(splitMessage(toMessageText(markdown)));
    expect(parts.length).toBeGreaterThanOrEqual(2);
  });

  it('waits for the other half of an emoji and of a line end', () => {
    const stream = createMarkdownStream();
    stream.push('a\r');
    stream.push('\nb \ud83d');
    expect(stream.current().text).toBe('a\nb');
    stream.push('\ude00');
    expect(stream.finish()).toEqual([{ text: 'a\nb 😀', entities: [] }]);
  });

  it('converts what is settled once: 100,000 characters in 10,000 chunks', () => {
    const markdown = PARAGRAPH.repeat(320).slice(0, 100_000);
    const stream = createMarkdownStream();
    const parts: FormattedText[] = [];
    for (let at = 0; at < markdown.length; at += 10) {
      stream.push(markdown.slice(at, at + 10));
      // Drafts are shown once a second, while dozens of chunks come.
      if (at % 200 === 0) stream.current();
      parts.push(...stream.takeCompleteParts());
    }
    parts.push(...stream.finish());
    expect(parts).toEqual(splitMessage(toMessageText(markdown)));
  }, 60_000);
});
