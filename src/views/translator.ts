import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Fluent, type TranslationVariables } from '@grammyjs/i18n';

/** The locale every other one falls back to, message by message. */
export const DEFAULT_LOCALE = 'en';

/** A folder name below `locales/`, as in `en` or `pt-BR`. */
export type Locale = string;
export type Variables = TranslationVariables;
/** Says one message in a fixed language. */
export type Translate = (key: string, variables?: Variables) => string;

export interface Translator {
  /** Every language there is, the default one first. */
  readonly locales: readonly Locale[];
  /**
   * Says `key` in `locale`. A message the locale lacks comes from the default one; a key that no
   * locale has comes back in braces, which the locale tests never let happen.
   * Numbers are grouped the locale's way: pass sizes, seeds and ids as strings.
   * @throws ReferenceError when the message names a variable that is not passed.
   */
  t(locale: Locale, key: string, variables?: Variables): string;
  /** `t` with the language settled. */
  forLocale(locale: Locale): Translate;
  /** The locale for what Telegram calls a person's `language_code` (`ru`, `pt-br`, undefined …). */
  negotiate(languageCode: string | undefined): Locale;
  /** Whether the locale itself has the message, without the fallback. */
  has(locale: Locale, key: string): boolean;
}

/** `locales/` lies beside both `src/` and `dist/`, and this file one level below either. */
const LOCALES_DIRECTORY = fileURLToPath(new URL('../../locales/', import.meta.url));

/** A message of a Fluent file begins in the first column: `gate-title = …`. */
const MESSAGE = /^([a-zA-Z][\w-]*) *=/gm;

interface LocaleMessages {
  source: string;
  keys: ReadonlySet<string>;
}

function loadLocale(directory: string): LocaleMessages {
  const source = readdirSync(directory)
    .filter((file) => file.endsWith('.ftl'))
    .sort()
    .map((file) => readFileSync(`${directory}/${file}`, 'utf8'))
    .join('\n');
  return {
    source,
    keys: new Set(Array.from(source.matchAll(MESSAGE), ([, key]) => key ?? '')),
  };
}

/** One Fluent a locale: a shared one negotiates languages anew for every message it says. */
function toFluent(locale: Locale, source: string): Fluent {
  const fluent = new Fluent({ warningHandler: () => undefined });
  // Isolation marks around variables would end up in copied prompts and break entity offsets.
  fluent.addTranslationSync({
    locales: locale,
    source,
    isDefault: true,
    bundleOptions: { useIsolating: false },
  });
  return fluent;
}

/** Reads every locale from disk once. */
export function createTranslator(directory: string = LOCALES_DIRECTORY): Translator {
  const names = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort((a, b) => Number(b === DEFAULT_LOCALE) - Number(a === DEFAULT_LOCALE));
  const messages = new Map(names.map((name) => [name, loadLocale(`${directory}/${name}`)]));
  const fluents = new Map(
    Array.from(messages, ([name, { source }]) => [name, toFluent(name, source)]),
  );
  const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));

  function t(locale: Locale, key: string, variables?: Variables): string {
    const speaker = messages.get(locale)?.keys.has(key) === true ? locale : DEFAULT_LOCALE;
    return fluents.get(speaker)?.translate(speaker, key, variables) ?? `{${key}}`;
  }

  return {
    locales: names,
    t,
    forLocale: (locale) => (key, variables) => t(locale, key, variables),
    negotiate(languageCode) {
      const code = languageCode?.toLowerCase() ?? '';
      const language = code.split('-')[0] ?? '';
      return (
        byLowerCase.get(code) ??
        byLowerCase.get(language) ??
        names.find((name) => name.toLowerCase().startsWith(`${language}-`) && language !== '') ??
        DEFAULT_LOCALE
      );
    },
    has: (locale, key) => messages.get(locale)?.keys.has(key) ?? false,
  };
}
