import { describe, expect, it } from 'vitest';
import { toWireText } from '../../src/telegram/wire-text.js';

describe('toWireText', () => {
  it.each([
    ['lone surrogates', 'a\ud83d b\udc00', 'a\ufffd b\ufffd'],
    ['control characters', 'a\0b\tc\u001bd', 'a b c d'],
    ['carriage returns', 'a\rb', 'ab'],
    ['line separators', 'a\u2028b\u2029c', 'a\nb\nc'],
    ['embedded directions', '\u202aa\u202eb', 'ab'],
    ['a ring above a letter that has one', 'a\u030a A\u0323\u030a', 'å Ạ'],
    ['marks that Telegram drops', 'a\u0333b\u033f', 'ab'],
    ['long blanks', `a${' '.repeat(500)}b`, `a${' '.repeat(100)}b`],
    ['many empty lines', `a${'\n'.repeat(500)}b`, `a${'\n'.repeat(20)}b`],
    ['emoji and marks', '👩‍👩‍👧 e\u0301 שָׁ', '👩‍👩‍👧 e\u0301 שָׁ'],
  ])('makes of %s what arrives', (_what, text, wire) => {
    expect(toWireText(text)).toBe(wire);
  });
});
