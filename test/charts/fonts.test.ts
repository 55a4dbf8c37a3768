import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFonts } from '../../src/charts/fonts.js';
import { createScaleFormat } from '../../src/domain/short-numbers.js';
import { createTranslator } from '../../src/views/translator.js';

const LOCALES = readdirSync(new URL('../../locales/', import.meta.url));
const translator = createTranslator();

let fonts: ReturnType<typeof createFonts>;
beforeAll(() => {
  fonts = createFonts();
});

describe('the fonts of charts', () => {
  it.each(LOCALES)('have every letter of %s', (locale) => {
    const words = [
      translator.t(locale, 'language-name'),
      translator.t(locale, 'start-about'),
      ...[0.02, 3, 12_345, 7_654_321].flatMap((value) => [
        createScaleFormat('count', locale)(value),
        createScaleFormat('seconds', locale)(value),
      ]),
      ...[...Array(12).keys()].map((month) =>
        new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }).format(
          new Date(2026, month, 28),
        ),
      ),
    ].map((text) => text.replaceAll(/\p{Extended_Pictographic}|\uFE0F|\s/gu, ''));
    for (const text of words) expect(fonts.fit(text, locale).toDrawable(text)).toBe(text);
  });

  it('leave out what none of them has, and the hole it leaves', () => {
    const text = 'Sale 🔥 today';
    expect(fonts.fit(text, 'en').toDrawable(text)).toBe('Sale today');
  });

  it('write Hangul with the font that has it, whatever the language', () => {
    expect(fonts.fit('한국어', 'zh-Hans').family).toMatch(/noto-sans-kr/);
    expect(fonts.fit('한국어', 'zh-Hans').family).not.toMatch(/noto-sans-sc/);
  });

  it('write what Chinese and Japanese share as the language does', () => {
    expect(fonts.fit('直', 'ja').family).toMatch(/noto-sans-jp/);
    expect(fonts.fit('直', 'zh-Hans').family).toMatch(/noto-sans-sc/);
  });

  it('are as few as a text needs', () => {
    expect(fonts.fit('Users', 'ko').family.split(',')).toHaveLength(1);
  });
});
