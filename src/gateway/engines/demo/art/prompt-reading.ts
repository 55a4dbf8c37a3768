import {
  FEATURE_WORDS,
  HUE_WORDS,
  SCENE_WORDS,
  SUBJECT_SCENES,
  SUBJECT_WORDS,
  TIME_WORDS,
  type FeatureName,
  type SceneName,
  type SubjectName,
  type TimeOfDay,
} from './lexicon.js';

/** What the words of a prompt ask for; what they leave open, chance decides later. */
export interface PromptReading {
  scene: SceneName | undefined;
  subjects: readonly SubjectName[];
  time: TimeOfDay | undefined;
  /** Hues of the colour words, in the order of the prompt. */
  hues: readonly number[];
  features: ReadonlySet<FeatureName>;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []
  );
}

function matches(word: string, stems: string): boolean {
  return stems
    .split(' ')
    .some((stem) => (stem.endsWith('$') ? word === stem.slice(0, -1) : word.startsWith(stem)));
}

function entriesOf<K extends string>(table: Record<K, string>): [K, string][] {
  return Object.entries(table) as [K, string][];
}

/** The names whose words occur, the one named first before the others. */
function named<K extends string>(words: readonly string[], table: Record<K, string>): K[] {
  const found = entriesOf(table).map(([name, stems]) => ({
    name,
    place: words.findIndex((word) => matches(word, stems)),
  }));
  return found
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place)
    .map(({ name }) => name);
}

/** The name that most words speak for. */
function favourite<K extends string>(words: readonly string[], table: Record<K, string>) {
  let best: { name: K; votes: number } | undefined;
  for (const name of named(words, table)) {
    const votes = words.filter((word) => matches(word, table[name])).length;
    if (!best || votes > best.votes) best = { name, votes };
  }
  return best?.name;
}

function huesOf(words: readonly string[]): number[] {
  return words.flatMap((word) =>
    HUE_WORDS.filter(({ words: stems }) => matches(word, stems)).map(({ hue }) => hue),
  );
}

/** Words of the negative prompt take away what the prompt asked for; unknown words do nothing. */
export function readPrompt(prompt: string, negativePrompt = ''): PromptReading {
  const words = wordsOf(prompt);
  const refused = wordsOf(negativePrompt);
  const without = (names: readonly string[]) => (name: string) => !names.includes(name);
  const refusedHues = huesOf(refused);
  const subjects = named(words, SUBJECT_WORDS).filter(without(named(refused, SUBJECT_WORDS)));
  const [subject] = subjects;
  return {
    scene: favourite(words, SCENE_WORDS) ?? (subject && SUBJECT_SCENES[subject]),
    subjects,
    time: favourite(words, TIME_WORDS),
    hues: [...new Set(huesOf(words))].filter((hue) => !refusedHues.includes(hue)),
    features: new Set(named(words, FEATURE_WORDS).filter(without(named(refused, FEATURE_WORDS)))),
  };
}
