import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../../src/domain/token-estimate.js';

describe('estimateTokens', () => {
  it.each([
    ['nothing', '', 0],
    ['English', 'The sky is blue.', 4],
    ['Russian', 'Небо', 2],
    ['Chinese', '天空是蓝色的', 6],
    ['an emoji', '🦜', 2],
  ])('of %s', (_language, text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });

  it('never falls as a text grows, and never says less of two parts than of the whole', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const whole = estimateTokens(one + two);
        expect(whole).toBeGreaterThanOrEqual(estimateTokens(one));
        expect(whole).toBeLessThanOrEqual(estimateTokens(one) + estimateTokens(two));
      }),
    );
  });
});
