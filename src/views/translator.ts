import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { isRightToLeft } from '../domain/right-to-left.js';

/** The locale every other one falls back to, message by message. */
export const DEFAULT_LOCALE = 'en';

/** A folder name below `locales/`, as in `en` or `pt-BR`. */
export type Locale = string;
export type Variables = Record<string, FluentVariable>;
/** Says one message in a fixed language. */
export type Translate = (key: string, variables?: Variables) => string;

export interface Translator {
  /** Every language there is: the default one first, then by name. */
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

/**
 * Fluent's own bundle, not a plugin around it: that negotiates languages anew for every message,
 * which was most of the cost of saying one (measured).
 *
 * Where a language runs from right to left, everything put into a sentence stands between U+2068
 * and U+2069: without these marks a model's name or `/image` takes the punctuation around it to its
 * wrong side. So there a literal command is put in, too, as in `{ "/image" }`. What is formatted has
 * the marks outside of its entity (see `say`), so that nobody copies them with a prompt or a key.
 */
function loadBundle(directory: string, locale: Locale): FluentBundle {
  // One kind of digits, because half of all numbers are in names, sizes and options anyhow.
  const bundle = new FluentBundle(`${locale}-u-nu-latn`, { useIsolating: isRightToLeft(locale) });
  for (const file of readdirSync(`${directory}/${locale}`).sort()) {
    if (!file.endsWith('.ftl')) continue;
    bundle.addResource(new FluentResource(readFileSync(`${directory}/${locale}/${file}`, 'utf8')));
  }
  return bundle;
}

/**
 * Reads a locale from disk when it is spoken for the first time: all sixteen at once made a start
 * longer by some 80 ms (measured), and most bots hear a few of them.
 */
export function createTranslator(directory: string = LOCALES_DIRECTORY): Translator {
  const names = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .sort((a, b) => Number(b === DEFAULT_LOCALE) - Number(a === DEFAULT_LOCALE));
  const bundles = new Map<Locale, FluentBundle>();
  const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));

  function bundleOf(locale: Locale): FluentBundle | undefined {
    const known = bundles.get(locale);
    if (known !== undefined || !names.includes(locale)) return known;
    const bundle = loadBundle(directory, locale);
    bundles.set(locale, bundle);
    return bundle;
  }

  function speakerOf(locale: Locale, key: string): FluentBundle | undefined {
    const own = bundleOf(locale);
    return own?.hasMessage(key) === true ? own : bundleOf(DEFAULT_LOCALE);
  }

  function t(locale: Locale, key: string, variables?: Variables): string {
    const bundle = speakerOf(locale, key);
    const pattern = bundle?.getMessage(key)?.value;
    // Without an array for errors, a missing variable throws.
    return bundle && pattern ? bundle.formatPattern(pattern, variables) : `{${key}}`;
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
    has: (locale, key) => bundleOf(locale)?.hasMessage(key) ?? false,
  };
}
