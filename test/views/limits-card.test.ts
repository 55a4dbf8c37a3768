import { describe, expect, it } from 'vitest';
import { waitWords } from '../../src/views/limit-words.js';
import { type CategoryUse, limitsCard, type LimitsCardProps } from '../../src/views/limits-card.js';
import { createTranslator } from '../../src/views/translator.js';

const NOW = Date.UTC(2030, 0, 2, 3, 4, 5);
const HOUR_MS = 3_600_000;
const translator = createTranslator();
const t = translator.forLocale('en');

function card(image: Partial<CategoryUse>, props: Partial<LimitsCardProps> = {}) {
  const unused = { limit: 10, periodSeconds: 60, used: 0, remaining: 10 };
  return limitsCard(t, {
    tier: 'free',
    tierSource: 'free',
    categories: { image: { ...unused, ...image }, gif: unused, llm: unused },
    nowMs: NOW,
    ...props,
  });
}

describe('the bar', () => {
  it.each([
    [0, 10, '▱▱▱▱▱▱▱▱▱▱'],
    [1, 100, '▰▱▱▱▱▱▱▱▱▱'],
    [99, 100, '▰▰▰▰▰▰▰▰▰▱'],
    [100, 100, '▰▰▰▰▰▰▰▰▰▰'],
    // A tier that has shrunk, or a limit that the operator has lowered.
    [20, 10, '▰▰▰▰▰▰▰▰▰▰'],
  ])(
    'of %i used of %i is something when something is used, and full only at the end',
    (used, limit, bar) => {
      const remaining = Math.max(limit - used, 0);
      expect(card({ used, limit, remaining }).text.split('\n')[3]).toBe(bar);
    },
  );
});

describe('the time of the next', () => {
  it('is to the second while it is near', () => {
    const { text, entities } = card({ used: 1, remaining: 9, resetAtMs: NOW + 40_000 });
    expect(text).toContain('9 left. One more at 03:04:45 UTC.');
    expect(entities).toContainEqual(expect.objectContaining({ date_time_format: 'T' }));
  });

  it('has its day when it is far, and is never too early', () => {
    const { text } = card({ used: 1, remaining: 9, resetAtMs: NOW + 20 * HOUR_MS });
    expect(text).toContain('One more at 2030-01-02 23:05 UTC.');
  });
});

describe('periods', () => {
  it.each([
    [3_600, '10 per hour'],
    [86_400, '10 per day'],
    [90, '10 in 90 seconds'],
  ])('of %i seconds are told', (periodSeconds, words) => {
    expect(card({ periodSeconds }).text).toContain(`0 used of ${words}`);
  });
});

describe('the wait', () => {
  it.each([
    [-5, 'in 1 second'],
    [89_000, 'in 89 seconds'],
    [90_000, 'in 2 minutes'],
    [2 * HOUR_MS, 'in 2 hours'],
    [47 * HOUR_MS, 'in 47 hours'],
    [48 * HOUR_MS, 'in 2 days'],
    [6.1 * 24 * HOUR_MS, 'in 7 days'],
  ])('of %i ms is told in what suits it', (ms, words) => {
    expect(waitWords(t, ms)).toBe(words);
  });
});

describe.each(translator.locales)('in %s', (locale) => {
  it.each(['free', 'trial', 'grant', 'paid'] as const)('a tier that is %s reads well', (source) => {
    const inWords = translator.forLocale(locale);
    const props: LimitsCardProps = {
      tier: source === 'free' ? 'free' : 'tier1',
      tierSource: source,
      ...(source !== 'free' && { tierUntilMs: NOW + HOUR_MS }),
      trialAvailableAtMs: NOW + HOUR_MS,
      categories: {
        image: { limit: 5, periodSeconds: 60, used: 5, remaining: 0, resetAtMs: NOW + 1 },
        gif: { limit: null, periodSeconds: null, used: 0, remaining: null },
        llm: { limit: 1, periodSeconds: 60, used: 0, remaining: 1 },
      },
      nowMs: NOW,
    };
    const { text, entities } = limitsCard(inWords, props);
    expect(text).not.toMatch(/[{}\uE000-\uE0FF]|limits-|undefined/);
    for (const { offset, length } of entities) {
      expect(length).toBeGreaterThan(0);
      expect(offset + length).toBeLessThanOrEqual(text.length);
    }
  });
});
