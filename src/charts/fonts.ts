import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';

/**
 * Fonts of our own, so that a picture is the same on every machine and no letter is ever a box. Each
 * comes in files for a part of Unicode; a file is loaded with the first text that needs it.
 */
interface Font {
  package: string;
  /** @param part of Unicode as the package names it */
  files: (part: string) => string[];
  /** What it is for: some say they cover more, and have boxes there (seen with Hangul). */
  letters: RegExp;
  /** Languages it stands first for: Chinese and Japanese share signs, and write some differently. */
  languages: readonly string[];
}

function variable(name: string, letters: RegExp, languages: readonly string[]): Font {
  return {
    package: `@fontsource-variable/${name}`,
    files: (part) => [`${name}-${part}-wght-normal.woff2`],
    ...{ letters, languages },
  };
}

const FONTS: readonly Font[] = [
  {
    package: '@fontsource/inter',
    files: (part) => [500, 600].map((weight) => `inter-${part}-${weight}-normal.woff2`),
    letters: /./su,
    languages: [],
  },
  variable('noto-sans-arabic', /[\p{sc=Arab}\p{sc=Zyyy}\p{sc=Zinh}]/u, ['ar', 'fa']),
  variable('noto-sans-devanagari', /[\p{sc=Deva}\p{sc=Zyyy}\p{sc=Zinh}]/u, ['hi']),
  variable('noto-sans-sc', /[\p{sc=Hani}\p{sc=Zyyy}]/u, ['zh']),
  variable('noto-sans-jp', /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Zyyy}]/u, ['ja']),
  variable('noto-sans-kr', /[\p{sc=Hang}\p{sc=Zyyy}]/u, ['ko']),
];

interface FontPart {
  font: Font;
  part: string;
  covers: (character: string) => boolean;
}

function toCovers(letters: RegExp, ranges: string): FontPart['covers'] {
  const spans = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  return (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return (
      letters.test(character) && spans.some(([from, to]) => codePoint >= from && codePoint <= to)
    );
  };
}

function resolve(file: string): string {
  return fileURLToPath(import.meta.resolve(file));
}

/** `unicode.json`: the ranges of each part; parts without a name are numbers in brackets. */
function loadParts(font: Font): FontPart[] {
  const ranges: unknown = JSON.parse(readFileSync(resolve(`${font.package}/unicode.json`), 'utf8'));
  return Object.entries(ranges ?? {}).map(([name, covered]) => ({
    font,
    part: name.replaceAll(/[[\]]/g, ''),
    covers: toCovers(font.letters, String(covered)),
  }));
}

export interface FittedFonts {
  /** For CSS' `font`, behind weight and size. */
  family: string;
  /** Leaves out what no font has: emoji, mostly. */
  toDrawable(text: string): string;
}

/** Knows all parts from the start; their files are loaded once, when they are needed. */
export function createFonts(): { fit(text: string, locale: string): FittedFonts } {
  const parts = new Map(FONTS.map((font) => [font, loadParts(font)]));
  const loaded = new Set<string>();

  function familyOf({ font, part }: FontPart): string {
    return `Charts ${font.package} ${part}`;
  }

  function load(fontPart: FontPart): void {
    const family = familyOf(fontPart);
    if (loaded.has(family)) return;
    loaded.add(family);
    for (const file of fontPart.font.files(fontPart.part)) {
      GlobalFonts.registerFromPath(resolve(`${fontPart.font.package}/files/${file}`), family);
    }
  }

  /** Inter has what all need; of the others the language's own comes first. */
  function inOrder(language: string): FontPart[] {
    const rank = (font: Font): number =>
      font === FONTS[0] ? 0 : font.languages.includes(language) ? 1 : 2;
    return FONTS.toSorted((one, other) => rank(one) - rank(other)).flatMap(
      (font) => parts.get(font) ?? [],
    );
  }

  return {
    fit(text, locale) {
      const candidates = inOrder(new Intl.Locale(locale).language);
      const needed = new Set<FontPart>();
      const covering = new Map<string, FontPart | undefined>();
      for (const character of new Set(text)) {
        const part = candidates.find(({ covers }) => covers(character));
        covering.set(character, part);
        if (part !== undefined) needed.add(part);
      }
      const used = candidates.filter((part) => needed.has(part));
      for (const part of used) load(part);
      return {
        family: used.map((part) => `"${familyOf(part)}"`).join(', '),
        toDrawable: (words) =>
          Array.from(words, (character) => (covering.get(character) === undefined ? '' : character))
            .join('')
            .replaceAll(/ +/g, ' ')
            .trim(),
      };
    },
  };
}
