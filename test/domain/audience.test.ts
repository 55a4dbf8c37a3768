import { describe, expect, it } from 'vitest';
import {
  type Audience,
  isAdmitted,
  isInAudience,
  type Reader,
  toBaseLanguage,
} from '../../src/domain/audience.js';
import { isMutable, NEWS_CATEGORIES } from '../../src/domain/news.js';

const NOW_MS = 1_700_000_000_000;
const DAY_MS = 86_400_000;
const READER: Reader = {
  ...{ language: 'ru', lastActiveMs: NOW_MS - 3 * DAY_MS },
  ...{ isReachable: true, hasMuted: false },
};
const isIn = (changes: Partial<Reader>, audience: Partial<Audience> = {}): boolean =>
  isInAudience({ ...READER, ...changes }, { category: 'news', ...audience }, NOW_MS);

describe('an audience', () => {
  it('that says nothing is everybody who can be reached', () => {
    expect(isIn({})).toBe(true);
    expect(isIn({ language: '', lastActiveMs: undefined })).toBe(true);
    expect(isIn({ isReachable: false })).toBe(false);
    expect(isIn({ isReachable: false }, { category: 'service' })).toBe(false);
  });

  it('by language has whoever speaks one of them', () => {
    expect(isIn({}, { languages: ['en', 'ru'] })).toBe(true);
    expect(isIn({ language: '' }, { languages: ['en', 'ru'] })).toBe(false);
    expect(isIn({}, { languages: [] })).toBe(false);
  });

  it('by activity has whoever wrote within the days, the last moment included', () => {
    expect(isIn({}, { activeWithinDays: 3 })).toBe(true);
    expect(isIn({}, { activeWithinDays: 2 })).toBe(false);
    expect(isIn({ lastActiveMs: undefined }, { activeWithinDays: 1_000 })).toBe(false);
  });

  it('of outages and terms has those who want no news, and those who are banned', () => {
    for (const category of NEWS_CATEGORIES) {
      expect(isIn({ hasMuted: true }, { category })).toBe(!isMutable(category));
      expect(isAdmitted({ tier: 'free', isBanned: true }, { category })).toBe(!isMutable(category));
      expect(isAdmitted({ tier: 'free', isBanned: false }, { category })).toBe(true);
    }
  });

  it('by tier has whoever holds one of them', () => {
    const audience: Audience = { category: 'news', tiers: ['tier1', 'tier2'] };
    expect(isAdmitted({ tier: 'tier1', isBanned: false }, audience)).toBe(true);
    expect(isAdmitted({ tier: 'free', isBanned: false }, audience)).toBe(false);
  });
});

describe('the base language', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['zh-Hans', 'zh'],
    ['en', 'en'],
    ['EN_us', 'en'],
    ['', ''],
    [undefined, ''],
  ])('of %s is %s', (code, language) => {
    expect(toBaseLanguage(code)).toBe(language);
  });
});
