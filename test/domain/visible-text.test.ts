import { describe, expect, it } from 'vitest';
import { isBlank } from '../../src/domain/visible-text.js';

describe('isBlank', () => {
  it.each([
    '',
    ' \n\t\u00A0',
    '\u200B',
    '\u200D\u2060\uFEFF',
    '\u3164\u115F',
    '\u2800',
    '\uFFFC',
    '\0',
  ])('finds nothing to see in %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['a', '🦊', '.', '\u200Bfox\u200B', 'ثعلب', '👩‍👩‍👧', '\u0301'])('sees %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
