import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { code, lines, say } from '../../src/views/rich-text.js';
import { createTranslator, type Translator } from '../../src/views/translator.js';

const FILES: Record<string, string> = {
  'en/a.ftl': 'greeting = Hello, { $name }!\nonly-english = English only\n',
  'en/b.ftl':
    'pictures = { $count ->\n    [one] { $count } picture\n   *[other] { $count } pictures\n }\n',
  'ru/a.ftl': 'greeting = Привет, { $name }!\n',
  'ru/b.ftl':
    'pictures = { $count ->\n    [one] { $count } картинка\n    [few] { $count } картинки\n   *[many] { $count } картинок\n }\n',
  'pt-BR/a.ftl': 'greeting = Olá, { $name }!\n',
  'fa/a.ftl':
    'greeting = سلام، { $name }!\ndraw = با { $model } در { "/image" }\nonly-name = { $name }\n',
  'fa/b.ftl':
    'pictures = { $count ->\n    [one] { $count } تصویر\n   *[other] { $count } تصویر تمام\n }\n',
};

describe('translator', () => {
  let directory: string;
  let translator: Translator;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'locales-'));
    for (const [path, source] of Object.entries(FILES)) {
      const file = join(directory, path);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, source);
    }
    translator = createTranslator(directory);
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  it('joins the files of a locale and adds nothing around variables', () => {
    expect(translator.t('en', 'greeting', { name: 'Ann' })).toBe('Hello, Ann!');
    expect(translator.forLocale('ru')('greeting', { name: 'Аня' })).toBe('Привет, Аня!');
  });

  it.each([
    [1, '1 картинка'],
    [3, '3 картинки'],
    [11, '11 картинок'],
    [21, '21 картинка'],
  ])('counts %i in Russian', (count, expected) => {
    expect(translator.t('ru', 'pictures', { count })).toBe(expected);
  });

  it('falls back to the default locale for one missing message', () => {
    expect(translator.has('ru', 'only-english')).toBe(false);
    expect(translator.t('ru', 'only-english')).toBe('English only');
  });

  it('speaks the default locale for one that is not there', () => {
    expect(translator.t('xx', 'greeting', { name: 'Ann' })).toBe('Hello, Ann!');
    expect(translator.has('xx', 'greeting')).toBe(false);
  });

  it('shows a key that no locale has in braces', () => {
    expect(translator.t('ru', 'nothing-like-it')).toBe('{nothing-like-it}');
  });

  it('treats a locale that does not exist as the default one', () => {
    expect(translator.t('xx', 'greeting', { name: 'Ann' })).toBe('Hello, Ann!');
  });

  it.each([
    ['ru', 'ru'],
    ['ru-RU', 'ru'],
    ['pt-br', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['en-US', 'en'],
    ['xx', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('negotiates %s into %s', (languageCode, locale) => {
    expect(translator.negotiate(languageCode)).toBe(locale);
  });

  it('lists the default locale first', () => {
    expect(translator.locales[0]).toBe('en');
    expect([...translator.locales].sort()).toEqual(['en', 'fa', 'pt-BR', 'ru']);
  });

  it('finds the bundled locales from wherever the process was started', () => {
    const bundled = createTranslator();
    for (const locale of bundled.locales) {
      expect(bundled.has(locale, 'language-name')).toBe(true);
    }
  });

  describe('in a language that runs from right to left', () => {
    it('isolates what is put into a sentence, and literals that are put in', () => {
      expect(translator.t('fa', 'greeting', { name: 'Ann' })).toBe('سلام، \u2068Ann\u2069!');
      expect(translator.t('fa', 'draw', { model: 'sdxl-base' })).toBe(
        'با \u2068sdxl-base\u2069 در \u2068/image\u2069',
      );
    });

    it('leaves a value alone that stands by itself, and a message of another language', () => {
      expect(translator.t('fa', 'only-name', { name: 'Ann' })).toBe('Ann');
      expect(translator.t('fa', 'only-english')).toBe('English only');
    });

    it('keeps the marks out of what is formatted, and the formatting in its place', () => {
      const model = 'sdxl-base';
      const said = lines('قبل', say(translator.forLocale('fa'), 'draw', { model: code(model) }));
      expect(said.text).toBe('قبل\nبا \u2068sdxl-base\u2069 در \u2068/image\u2069');
      expect(said.entities).toHaveLength(1);
      const formatted = said.entities.map(({ offset, length }) =>
        said.text.slice(offset, offset + length),
      );
      expect(formatted).toEqual([model]);
    });

    it('writes the digits that stand in names and options, too', () => {
      expect(translator.t('fa', 'pictures', { count: 12 })).toBe('\u206812\u2069 تصویر تمام');
    });
  });
});
