import { readdirSync, readFileSync } from 'node:fs';

export interface LocaleMessage {
  file: string;
  key: string;
  source: string;
}

/** How a message chooses its wording: by which variable, and what it says then. */
export interface Choice {
  by: string;
  forms: { name: string; text: string }[];
}

/** CLDR's names; `other` by itself is also where every choice ends that is not about a number. */
const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many'];
/** A count in a sentence is hardly ever higher; from a million on some languages have more forms. */
const COUNTS = Array.from({ length: 201 }, (_, count) => count);

/** A message begins in the first column and goes on as long as lines are indented. */
export function readMessages(locale: string): LocaleMessage[] {
  return readdirSync(`locales/${locale}`).flatMap((file) => {
    const text = readFileSync(`locales/${locale}/${file}`, 'utf8');
    const found = text.matchAll(/^([a-zA-Z][\w-]*) *=(.*(?:\n(?:[ \t].*|\}.*|(?=\n[ \t])))*)/gm);
    return Array.from(found, ([, key = '', source = '']) => ({ file, key, source }));
  });
}

/** The names of all variables in a piece of Fluent, in order. */
export function variablesIn(source: string): string[] {
  return [...new Set(Array.from(source.matchAll(/\$(\w+)/g), ([, name]) => name ?? ''))].sort();
}

export function choiceOf({ source }: LocaleMessage): Choice | undefined {
  const by = /\{ \$(\w+) ->/.exec(source)?.[1];
  if (by === undefined) return undefined;
  const found = source.matchAll(/^\s*\*?\[(\w+)\] (.*)$/gm);
  return { by, forms: Array.from(found, ([, name = '', text = '']) => ({ name, text })) };
}

export function isPlural({ forms }: Choice): boolean {
  return forms.some(({ name }) => PLURAL_FORMS.includes(name));
}

/** The plural forms of a language that whole numbers take, each with the counts that take it. */
export function pluralForms(locale: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(locale);
  const forms = new Map<string, number[]>();
  for (const count of COUNTS) {
    const form = rules.select(count);
    forms.set(form, [...(forms.get(form) ?? []), count]);
  }
  return forms;
}
