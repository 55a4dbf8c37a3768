import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../src/views/translator.js';

interface Message {
  file: string;
  key: string;
  source: string;
}

/** Variables whose wording depends on a number; everything else is put in as it is. */
function variablesOf({ source }: Message): string[] {
  return [...new Set(Array.from(source.matchAll(/\$(\w+)/g), ([, name]) => name ?? ''))].sort();
}

/** A message begins in the first column and goes on as long as lines are indented. */
function readMessages(locale: string): Message[] {
  return readdirSync(`locales/${locale}`).flatMap((file) => {
    const text = readFileSync(`locales/${locale}/${file}`, 'utf8');
    const found = text.matchAll(/^([a-zA-Z][\w-]*) *=(.*(?:\n(?:[ \t].*|\}.*|(?=\n[ \t])))*)/gm);
    return Array.from(found, ([, key = '', source = '']) => ({ file, key, source }));
  });
}

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

const SAMPLE = 3;
function sampleVariables(message: Message): Record<string, number> {
  return Object.fromEntries(variablesOf(message).map((name) => [name, SAMPLE]));
}

it('there are messages to check, and code that says them', () => {
  expect(locales).toEqual(expect.arrayContaining(['en', 'ru']));
  expect(english.length).toBeGreaterThan(50);
  expect(code.length).toBeGreaterThan(10_000);
});

describe.each(locales)('locale %s', (locale) => {
  const own = messages.get(locale) ?? [];
  const ownByKey = new Map(own.map((message) => [message.key, message]));

  it('has every message once, in the same file as English', () => {
    const places = (list: Message[]) => list.map(({ file, key }) => `${file} ${key}`).sort();
    expect(places(own)).toEqual(places(english));
    expect(ownByKey.size).toBe(own.length);
  });

  it('uses the same variables as English', () => {
    const variables = (list: Message[]) =>
      Object.fromEntries(list.map((message) => [message.key, variablesOf(message)]));
    expect(variables(own)).toEqual(variables(english));
  });

  it('says every message without a failure and without blanks around it', () => {
    for (const message of own) {
      const said = translator.t(locale, message.key, sampleVariables(message));
      expect(said, message.key).not.toMatch(/\{|\}|^\s|\s$|^$/);
    }
  });

  it('has every plural form that whole numbers take in this language', () => {
    const rules = new Intl.PluralRules(locale);
    const forms = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    for (const { key, source } of own.filter((message) => message.source.includes('[one]'))) {
      const variants = Array.from(source.matchAll(/^\s*\*?\[(\w+)\]/gm), ([, name]) => name);
      expect(new Set(variants), key).toEqual(new Set(forms));
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
      // Toasts.
      [/^(not-yours|outdated-button|too-fast|failed-toast|language-changed|gate-join-first)$/, 200],
      [
        /^(draw-panel-expired|draw-recipe-gone|draw-cancel-too-late|draw-engine-away|history-dropped|history-gone)$/,
        200,
      ],
      [
        /^(chat-card-expired|chat-not-yours|chat-answer-gone|chat-talk-gone|chat-stopping|chat-cancel-too-late)$/,
        200,
      ],
      [/^(chat-engine-away|talks-resumed|talks-exporting|privacy-(talks|pictures)-deleted)$/, 200],
      // Labels; longer ones are cut.
      [/^(chat-switch-(keep|summarise|new)|privacy-button-.*|chat-personas-full)$/, 48],
    ];
    for (const message of own) {
      const limit = limits.find(([pattern]) => pattern.test(message.key))?.[1] ?? 1000;
      const { length } = translator.t(locale, message.key, sampleVariables(message));
      expect(length, message.key).toBeLessThanOrEqual(limit);
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
