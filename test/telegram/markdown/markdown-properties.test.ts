import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormattedText } from '../../../src/telegram/formatted-text.js';
import { toMessageText } from '../../../src/telegram/markdown/document.js';
import { createMarkdownStream } from '../../../src/telegram/markdown/markdown-stream.js';
import { splitMessage } from '../../../src/telegram/split-message.js';
import { isBlank } from '../../../src/domain/visible-text.js';
import { toWireText } from '../../../src/telegram/wire-text.js';
import { chunksOf, markdowns } from './arbitrary-markdown.js';
import { expectSendable, expectWholeGraphemes } from './sendable.js';

/** Small messages show borders in small texts. */
const limits = fc.constantFrom(7, 40, 300, 4096);

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
