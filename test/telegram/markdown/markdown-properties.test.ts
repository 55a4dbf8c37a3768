import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormattedText } from '../../../src/telegram/formatted-text.js';
import { toMessageText } from '../../../src/telegram/markdown/document.js';
import { createMarkdownStream } from '../../../src/telegram/markdown/markdown-stream.js';
import { splitMessage } from '../../../src/telegram/split-message.js';
import { isBlank } from '../../../src/domain/visible-text.js';
import { toWireText } from '../../../src/telegram/wire-text.js';
import { expectSendable, expectWholeGraphemes } from './sendable.js';

const words = fc.constantFrom(
  'word',
  'Two words.',
  '日本語。',
  'שלום עולם',
  'مرحبا',
  '👩‍👩‍👧‍👦',
  '🇩🇪🇫🇷',
  '👍🏽',
  'e\u0301\u0323',
  'a\u030a',
  'क्षि',
  '\ud83d',
  '\udc00x',
  '\0',
  '\u202e',
  '\u200b',
  '\t',
  '\r\n',
  '\r',
  '&amp;',
  '&#0;',
  '<br>',
  '<b>x</b>',
  'snake_case_name',
  '$5',
  'https://example.com/a_b',
);

const marks = fc.constantFrom(
  ...['*', '**', '***', '_', '~~', '||', '`', '```', '$', '$$', '\\(', '\\)', '\\[', '\\]', '\\'],
  ...['[', '](', '](https://a.io)', ')', '!', '|', '\n', '\n\n', '\n\n\n', '  \n', '> ', '\n> '],
  ...['\n- ', '\n1. ', '\n10. ', '\n   ', '\n     - ', '\n# ', '\n---\n', '\n===\n', '\n```js\n'],
  ...['\n~~~\n', '\n   ```\n', '\n| a | b |\n|---|:-:|\n', '| 1 | 2 |', '\n[^1]: ', '[^1]', ' '],
);

const { markdown: nested } = fc.letrec<{ markdown: string }>((tie) => ({
  markdown: fc.oneof(
    { depthSize: 'medium' },
    words,
    fc.array(tie('markdown'), { maxLength: 5 }).map((parts) => parts.join(' ')),
    tie('markdown').map((inner) => `**${inner}**`),
    tie('markdown').map((inner) => `*${inner}*`),
    tie('markdown').map((inner) => `||${inner}||`),
    tie('markdown').map((inner) => `~~${inner}~~`),
    tie('markdown').map((inner) => `[${inner}](https://a.io/x)`),
    tie('markdown').map((inner) => `\`${inner}\``),
    tie('markdown').map((inner) => `$${inner}$`),
    tie('markdown').map((inner) => `\n\n\`\`\`py\n${inner}\n\`\`\`\n\n`),
    tie('markdown').map((inner) => `\n\n> ${inner.replaceAll('\n', '\n> ')}\n\n`),
    tie('markdown').map((inner) => `\n- ${inner.replaceAll('\n', '\n  ')}\n`),
    tie('markdown').map((inner) => `\n1. ${inner.replaceAll('\n', '\n   ')}\n`),
    tie('markdown').map((inner) => `\n\n| a | ${inner} |\n|---|---|\n| ${inner} | b |\n\n`),
    tie('markdown').map((inner) => `\n## ${inner}\n`),
  ),
}));

const junk = fc.array(fc.oneof(words, marks, fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 60,
});

const markdowns = fc.oneof(
  nested,
  junk.map((pieces) => pieces.join('')),
  fc.tuple(nested, junk).map(([text, pieces]) => text + pieces.join('') + text),
  // Long enough for sections to be cut.
  fc.tuple(nested, fc.integer({ min: 1, max: 100 })).map(([text, times]) => text.repeat(times)),
);

/** Small messages show borders in small texts. */
const limits = fc.constantFrom(7, 40, 300, 4096);

function chunksOf(text: string, sizes: readonly number[]): string[] {
  const chunks: string[] = [];
  let at = 0;
  for (let index = 0; at < text.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1;
    chunks.push(text.slice(at, at + size));
    at += size;
  }
  return chunks;
}

/** The text again, but for what nobody can see and no message may be made of. */
function expectJoined(parts: readonly FormattedText[], text: string): void {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part.text, at);
    expect(found, `${JSON.stringify(part.text)} after ${at}`).toBeGreaterThanOrEqual(at);
    expect(isBlank(text.slice(at, found))).toBe(true);
    at = found + part.text.length;
  }
  expect(isBlank(text.slice(at))).toBe(true);
}

describe('any markdown', { timeout: 60_000 }, () => {
  it('becomes messages that Telegram takes, and that joined are the text', () => {
    fc.assert(
      fc.property(markdowns, limits, (markdown, limit) => {
        const whole = toMessageText(markdown);
        expect(toWireText(whole.text)).toBe(whole.text);
        expect(whole.text).toBe(whole.text.trimEnd());
        const parts = splitMessage(whole, limit);
        for (const part of parts) expectSendable(part, limit);
        expectJoined(parts, whole.text);
        if (limit >= 40) expectWholeGraphemes(parts);
      }),
      { numRuns: 120 },
    );
  });

  it('becomes the same messages in whatever chunks it comes', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(markdowns, limits, sizes, (markdown, limit, chunkSizes) => {
        const stream = createMarkdownStream(limit);
        const parts: FormattedText[] = [];
        chunksOf(markdown, chunkSizes).forEach((chunk, index) => {
          stream.push(chunk);
          if (index % 7 === 0) {
            const draft = stream.current();
            if (draft.text !== '') expectSendable(draft, limit);
          }
          parts.push(...stream.takeCompleteParts());
        });
        parts.push(...stream.finish());
        expect(parts).toEqual(splitMessage(toMessageText(markdown), limit));
      }),
      { numRuns: 120 },
    );
  });
});
