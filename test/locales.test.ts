import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRightToLeft } from '../src/domain/right-to-left.js';
import { createTranslator, DEFAULT_LOCALE } from '../src/views/translator.js';
import {
  choiceOf,
  isPlural,
  type LocaleMessage,
  pluralForms,
  readMessages,
  variablesIn,
} from './helpers/locale-messages.js';

const translator = createTranslator();
const { locales } = translator;
const messages = new Map(locales.map((locale) => [locale, readMessages(locale)]));
const english = messages.get('en') ?? [];
const englishByKey = new Map(english.map((message) => [message.key, message]));

/** The program that speaks to people; the playground's page has words of its own. */
const sources = ['bot', 'views', 'jobs', 'commands', 'telegram'].flatMap((room) =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(`src/${room}/${path}`, 'utf8')),
);
const code = sources.join('\n');

/** Keys built from a part that varies, as in t(`tier-${tier}`). */
const templates = Array.from(code.matchAll(/`([\w-]*\$\{\w+\}[\w-]*)`/g), ([, template = '']) => {
  return new RegExp(`^${template.replace(/\$\{\w+\}/, '[\\w-]+')}$`);
});

/** Of languages that are not written in Latin letters, by ISO 15924. */
const SCRIPTS: Record<string, RegExp> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Hans: /\p{Script=Han}/u,
  Jpan: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  Kore: /\p{Script=Hangul}/u,
};

/** U+2066 to U+2069 and their older kin: invisible, and copied along. */
const MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** One of each plural form in every language, and numbers of several digits. */
const SAMPLE_COUNTS = [0, 1, 2, 3, 5, 11, 21, 100];
/** Where numbers stand for words, a label would look shorter than it is. */
const SAMPLE_WORDS = { tier: 'Tier 2', lower: 'Tier 1' };

/** What a message can be given: every count, and everything that it chooses its wording by. */
function samplesFor(message: LocaleMessage): Record<string, string | number>[] {
  const names = variablesIn(message.source);
  const choice = choiceOf(message);
  const counted = SAMPLE_COUNTS.map((count) => ({
    ...Object.fromEntries(names.map((name) => [name, count])),
    ...SAMPLE_WORDS,
  }));
  const chosen = (choice?.forms ?? []).map(({ name }) => ({
    ...Object.fromEntries(names.map((variable) => [variable, 3])),
    ...SAMPLE_WORDS,
    [choice?.by ?? '']: name,
  }));
  return [...counted, ...chosen];
}

function saidIn(locale: string, message: LocaleMessage): string[] {
  return samplesFor(message).map((sample) => translator.t(locale, message.key, sample));
}

/** Bot API: answerCallbackQuery. */
const MAX_TOAST = 200;

/** Keys of what `toast` is called with, wherever that stands in its own call. */
const toasts = new Set(
  Array.from(code.matchAll(/\btoast\(\s*ctx,\s*(?:ctx\.)?t\(([^;]*?)\)/g), ([, args = '']) =>
    Array.from(args.matchAll(/'([a-z][\w-]*-[\w-]+)'/g), ([, key]) => key ?? ''),
  ).flat(),
);

it('there are messages to check, and code that says them', () => {
  expect(locales).toEqual(expect.arrayContaining(['en', 'ru']));
  expect(english.length).toBeGreaterThan(50);
  expect(code.length).toBeGreaterThan(10_000);
  expect(toasts.size).toBeGreaterThan(20);
});

describe.each(locales)('locale %s', (locale) => {
  const own = messages.get(locale) ?? [];
  const ownByKey = new Map(own.map((message) => [message.key, message]));

  it('has every message once, in the same file as English', () => {
    const places = (list: LocaleMessage[]) => list.map(({ file, key }) => `${file} ${key}`).sort();
    expect(places(own)).toEqual(places(english));
    expect(ownByKey.size).toBe(own.length);
  });

  it('uses the same variables as English', () => {
    const variables = (list: LocaleMessage[]) =>
      Object.fromEntries(list.map((message) => [message.key, variablesIn(message.source)]));
    expect(variables(own)).toEqual(variables(english));
  });

  it('says every message without a failure and without blanks around it', () => {
    for (const message of own) {
      for (const said of saidIn(locale, message)) {
        expect(said, message.key).not.toMatch(/\{|\}|^\s|\s$|^$| {2}/);
      }
    }
  });

  const plurals = own.flatMap((message) => {
    const choice = choiceOf(message);
    return choice !== undefined && isPlural(choice) ? [{ ...message, choice }] : [];
  });

  it('has every plural form that whole numbers take in this language', () => {
    const taken = [...pluralForms(locale).keys()].sort();
    for (const { key, choice } of plurals) {
      expect(choice.forms.map(({ name }) => name).sort(), key).toEqual(taken);
    }
  });

  it('names the number in every plural form that stands for several', () => {
    const counts = pluralForms(locale);
    for (const { key, choice } of plurals) {
      const { by, forms } = choice;
      // Some sentences leave the number out, in every form: “these channels”.
      if (!forms.some(({ text }) => variablesIn(text).includes(by))) continue;
      for (const { name, text } of forms) {
        const stands = (counts.get(name) ?? []).filter((count) => count > 0);
        if (stands.length > 1) expect(variablesIn(text), `${key} [${name}]`).toContain(by);
      }
    }
  });

  it('chooses by the same things as English, where that is no number', () => {
    for (const message of own) {
      const expected = choiceOf(englishByKey.get(message.key) ?? message);
      if (expected === undefined || isPlural(expected)) continue;
      const names = ({ forms }: { forms: { name: string }[] }) => forms.map(({ name }) => name);
      const choice = choiceOf(message);
      if (choice !== undefined) expect(names(choice), message.key).toEqual(names(expected));
    }
  });

  it('is translated, and into its own script', () => {
    if (locale === DEFAULT_LOCALE) return;
    const words = own.filter(({ source }) => /\p{L}{2}/u.test(source.replace(/\$\w+/g, '')));
    const same = words.filter(({ key, source }) => source === englishByKey.get(key)?.source);
    // Product words and “Top P” are the same everywhere; neighbours of English share a few more.
    expect(same.length / words.length, same.map(({ key }) => key).join()).toBeLessThan(0.05);
    const script = SCRIPTS[new Intl.Locale(locale).maximize().script ?? ''];
    if (script === undefined) return;
    const foreign = words.filter(({ source }) => !script.test(source));
    expect(foreign.length / words.length, foreign.map(({ key }) => key).join()).toBeLessThan(0.05);
  });

  it('keeps commands readable in sentences, and marks out of what people copy', () => {
    for (const message of own) {
      for (const said of saidIn(locale, message)) {
        if (!isRightToLeft(locale) || message.key.endsWith('-example')) {
          expect(said, message.key).not.toMatch(MARKS);
        } else {
          expect(said, message.key).not.toMatch(/(?<![\u2068\w/])\/[a-z]/);
        }
      }
    }
  });

  it('keeps to what Telegram takes', () => {
    const limits: [RegExp, number][] = [
      [/^command-/, 256],
      [/^profile-description$/, 512],
      [/^profile-short-description$/, 120],
      // A row of three on a phone.
      [/^(button|open|key-button|image-button|start-button|talks-button)-/, 24],
      [/^gate-button-/, 32],
      // Bot API, of an invoice.
      [/^premium-invoice-title$/, 32],
      [/^premium-invoice-description$/, 255],
      // Said in toasts by way of others.
      [/^(too-fast|failed-toast|language-changed|gate-join-first|limits-trial-.*)$/, MAX_TOAST],
      [/^(draw-engine-away|chat-engine-away|privacy-(talks|pictures)-deleted)$/, MAX_TOAST],
      // Labels; longer ones are cut.
      [/(^|-)button-|^chat-switch-(keep|summarise|new)$|^chat-personas-full$/, 48],
    ];
    for (const message of own) {
      const limit = limits.find(([pattern]) => pattern.test(message.key))?.[1] ?? 1000;
      const max = toasts.has(message.key) ? Math.min(limit, MAX_TOAST) : limit;
      for (const said of saidIn(locale, message)) {
        expect(said.length, `${message.key}: ${said}`).toBeLessThanOrEqual(max);
      }
    }
  });
});

describe('the code', () => {
  it('says only messages that exist', () => {
    const calls = code.matchAll(/\b(?:say|t)\(((?:[^()]|\([^()]*\))*)\)/g);
    const said = Array.from(calls, ([, args = '']) => {
      // The key is the last thing before the variables.
      const [beforeVariables = ''] = args.split('{');
      return Array.from(
        beforeVariables.matchAll(/'([a-z][\w-]*-[\w-]+)'/g),
        ([, key]) => key ?? '',
      );
    }).flat();
    expect(said.length).toBeGreaterThan(50);
    for (const key of new Set(said)) expect(englishByKey.has(key), key).toBe(true);
  });

  it('says every message there is', () => {
    const unused = english
      .map(({ key }) => key)
      .filter((key) => !code.includes(`'${key}'`))
      .filter((key) => !templates.some((template) => template.test(key)));
    expect(unused).toEqual([]);
  });
});

it('locale folders hold nothing but Fluent files', () => {
  for (const file of locales.flatMap((locale) => readdirSync(`locales/${locale}`))) {
    expect(file).toMatch(/^[a-z-]+\.ftl$/);
  }
});
