/**
 * What people write after `/image` and `/gif`: a prompt with options in any place, as in
 * `a red fox --model sdxl-base --steps 20 --size 768x1024 --no blurry --lora add_detail:0.8`.
 * What stands on the lines below the first is the negative prompt. `/gif` has fewer options, and
 * ranges of its own.
 */
import { findClosest } from './closest.js';
import { DRAWING_RANGES, type DrawingKind } from './drawing.js';
import {
  DEFAULT_LORA_WEIGHT,
  IMAGE_RANGES,
  isInRange,
  isLoraWeight,
  LORA_WEIGHT_RANGE,
  MAX_LORAS,
  MAX_PROMPT_CHARS,
  type Range,
  sizeOfRatio,
} from './image-parameters.js';
import { countChars, isBlank } from './visible-text.js';

const IMAGE_OPTIONS = [
  'model',
  'steps',
  'size',
  'cfg',
  'sampler',
  'no',
  'lora',
  'seed',
  /** How many. */
  'n',
] as const;
export type ImageOptionName = (typeof IMAGE_OPTIONS)[number];

/** Model and size of a GIF are the API's, it adds no LoRAs to it, and makes one at a time. */
const OPTIONS_OF: Readonly<Record<DrawingKind, readonly ImageOptionName[]>> = {
  image: IMAGE_OPTIONS,
  gif: ['steps', 'cfg', 'sampler', 'no', 'seed'],
};

/** Only what was written; the rest comes from the person's and the API's defaults. */
export interface ImageOptions {
  prompt: string;
  negativePrompt?: string;
  /** As typed: whether the API has it is not known here. */
  model?: string;
  sampler?: string;
  steps?: number;
  width?: number;
  height?: number;
  cfgScale?: number;
  seed?: number;
  count?: number;
  /** Name as typed -> weight. */
  loras?: Readonly<Record<string, number>>;
}

export type ImageCommandProblem =
  | { code: 'unknown_option'; option: string; suggestion?: ImageOptionName }
  | { code: 'not_for_gifs'; option: ImageOptionName }
  | { code: 'repeated_option'; option: ImageOptionName }
  | { code: 'missing_value'; option: ImageOptionName }
  | { code: 'not_in_range'; option: ImageOptionName; value: string; range: Range }
  | { code: 'bad_size'; value: string; range: Range }
  | { code: 'bad_lora'; value: string; range: Range }
  | { code: 'too_many_loras'; max: number }
  | { code: 'prompt_too_long'; length: number; max: number };

export type ImageCommand =
  { ok: true; options: ImageOptions } | { ok: false; problems: ImageCommandProblem[] };

/** Names other programs use for the same thing. */
const ALIASES: ReadonlyMap<string, ImageOptionName> = new Map([
  ['negative', 'no'],
  ['ar', 'size'],
  ['loras', 'lora'],
  ['count', 'n'],
  ['number', 'n'],
]);

/**
 * Phones turn `--` into a dash, and that dash also stands before words in ordinary prose. So after
 * a real `--` everything is an option, after a dash only a name we know.
 */
const OPTION_WORD = /^(--|—|––?|−−)([A-Za-z][\w-]*)=?$/;
/** A word, or an option with its `=`, so that a quoted value may follow without a space. */
const WORD = /^(?:--[A-Za-z][\w-]*=|\S+)/;

/** Quotes of keyboards and languages, by their opening one. */
const CLOSING_QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '”': '”',
};

/** Options whose value may be several words, up to the next option. */
const WORDY: ReadonlySet<ImageOptionName> = new Set(['no', 'sampler']);
/** Options that may be there several times. */
const REPEATABLE: ReadonlySet<ImageOptionName> = new Set(['lora']);

const NUMERIC_OPTIONS = { steps: 'steps', cfg: 'cfgScale', seed: 'seed', n: 'count' } as const;

interface Piece {
  text: string;
  quoted: boolean;
}

/** Words, and phrases in quotes that open a word; an unclosed quote is an ordinary character. */
function toPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const closing = CLOSING_QUOTES[rest.charAt(0)];
    const end = closing === undefined ? -1 : rest.indexOf(closing, 1);
    if (end > 1 && /^(\s|$)/.test(rest.slice(end + 1))) {
      pieces.push({ text: rest.slice(0, end + 1), quoted: true });
      rest = rest.slice(end + 1).trimStart();
    } else {
      const [word = rest] = WORD.exec(rest) ?? [];
      pieces.push({ text: word, quoted: false });
      rest = rest.slice(word.length).trimStart();
    }
  }
  return pieces;
}

interface OptionMark {
  name: ImageOptionName | undefined;
  written: string;
}

function isOptionName(name: string): name is ImageOptionName {
  return IMAGE_OPTIONS.some((option) => option === name);
}

function toOptionMark({ text, quoted }: Piece): OptionMark | undefined {
  const [, dashes, written] = quoted ? [] : (OPTION_WORD.exec(text) ?? []);
  if (written === undefined) return undefined;
  const lower = written.toLowerCase();
  const name = isOptionName(lower) ? lower : ALIASES.get(lower);
  return name === undefined && dashes !== '--' ? undefined : { name, written };
}

function withoutQuotes({ text, quoted }: Piece): string {
  return quoted ? text.slice(1, -1) : text;
}

/**
 * Sides within their ranges, from `768x1024` (with any sign people use for "by") or a ratio such as
 * `3:2`; undefined for anything else.
 */
export function parseImageSize(text: string): { width: number; height: number } | undefined {
  const compact = text.replaceAll(/\s+/g, '').toLowerCase();
  const [, across, down] = /^(\d{1,3}):(\d{1,3})$/.exec(compact) ?? [];
  if (across !== undefined && down !== undefined) return sizeOfRatio(Number(across), Number(down));
  // The third letter is the Cyrillic one.
  const [, width, height] = /^(\d{1,5})[x×х*](\d{1,5})$/.exec(compact) ?? [];
  const size = { width: Number(width), height: Number(height) };
  const fits =
    isInRange(size.width, IMAGE_RANGES.width) && isInRange(size.height, IMAGE_RANGES.height);
  return fits ? size : undefined;
}

interface Written {
  promptWords: string[];
  values: { option: ImageOptionName; value: string }[];
  unknown: string[];
}

/** Sorts the words into the prompt and the options' values, wherever those stand. */
function sortPieces(pieces: readonly Piece[]): Written {
  const written: Written = { promptWords: [], values: [], unknown: [] };
  let next = 0;
  while (next < pieces.length) {
    const piece = pieces[next];
    next += 1;
    if (piece === undefined) break;
    const mark = toOptionMark(piece);
    if (mark === undefined) {
      written.promptWords.push(piece.text);
      continue;
    }
    const words: string[] = [];
    const isWordy = mark.name === undefined || WORDY.has(mark.name);
    for (let value = pieces[next]; value && !toOptionMark(value); value = pieces[next]) {
      if (!isWordy && words.length > 0) break;
      words.push(withoutQuotes(value));
      next += 1;
    }
    if (mark.name === undefined) written.unknown.push(mark.written);
    else written.values.push({ option: mark.name, value: words.join(' ').trim() });
  }
  return written;
}

function toUnknownOption(option: string, kind: DrawingKind): ImageCommandProblem {
  const options = OPTIONS_OF[kind];
  const aliases = [...ALIASES].flatMap(([alias, name]) => (options.includes(name) ? [alias] : []));
  // Every single letter is near another one, and meant as something else.
  const names = [...options, ...aliases].filter((name) => name.length > 1);
  const near = findClosest(option, names);
  const suggestion = near === undefined || isOptionName(near) ? near : ALIASES.get(near);
  return suggestion === undefined
    ? { code: 'unknown_option', option }
    : { code: 'unknown_option', option, suggestion };
}

type Value =
  { ok: true; options: Omit<ImageOptions, 'prompt'> } | { ok: false; problem: ImageCommandProblem };

function readNumber(option: keyof typeof NUMERIC_OPTIONS, value: string, kind: DrawingKind): Value {
  const field = NUMERIC_OPTIONS[option];
  const range = DRAWING_RANGES[kind][field];
  // "1e1" and "0x10" are numbers to Number(), not to people.
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  return isInRange(number, range)
    ? { ok: true, options: { [field]: number } }
    : { ok: false, problem: { code: 'not_in_range', option, value, range } };
}

/** `name:0.8`, or a name alone; several in a row are several. */
function readLoras(value: string): Value {
  const loras: Record<string, number> = {};
  for (const written of value.split(/[\s,]+/).filter((word) => word !== '')) {
    const [, name = '', weight] = /^(.+?)(?::(-?\d+(?:\.\d+)?))?$/.exec(written) ?? [];
    const number = weight === undefined ? DEFAULT_LORA_WEIGHT : Number(weight);
    if (!isLoraWeight(number) || name.includes(':')) {
      return { ok: false, problem: { code: 'bad_lora', value: written, range: LORA_WEIGHT_RANGE } };
    }
    loras[name] = number;
  }
  return { ok: true, options: { loras } };
}

/** The value of one option, as typed behind it. */
export function readImageOption(
  option: ImageOptionName,
  value: string,
  kind: DrawingKind = 'image',
): Value {
  if (!OPTIONS_OF[kind].includes(option)) {
    return { ok: false, problem: { code: 'not_for_gifs', option } };
  }
  if (value === '') return { ok: false, problem: { code: 'missing_value', option } };
  switch (option) {
    case 'model':
      return { ok: true, options: { model: value } };
    case 'sampler':
      return { ok: true, options: { sampler: value } };
    case 'no':
      return { ok: true, options: { negativePrompt: value } };
    case 'size': {
      const size = parseImageSize(value);
      if (size) return { ok: true, options: size };
      return { ok: false, problem: { code: 'bad_size', value, range: IMAGE_RANGES.width } };
    }
    case 'lora':
      return readLoras(value);
    case 'steps':
    case 'cfg':
    case 'seed':
    case 'n':
      return readNumber(option, value, kind);
  }
}

/**
 * Reads the text after the command. An empty prompt, or one with nothing to see in it, is no problem:
 * it means that the person is to be asked. All problems are reported at once.
 */
export function parseImageCommand(text: string, kind: DrawingKind = 'image'): ImageCommand {
  const [firstLine = '', ...below] = text.trim().split('\n');
  const first = sortPieces(toPieces(firstLine));
  const rest = sortPieces(toPieces(below.join('\n')));
  const problems = [...first.unknown, ...rest.unknown].map((name) => toUnknownOption(name, kind));
  const prompt = first.promptWords.join(' ');
  const options: ImageOptions = { prompt: isBlank(prompt) ? '' : prompt };
  const values = [...first.values, ...rest.values];
  if (rest.promptWords.length > 0) {
    values.unshift({ option: 'no', value: rest.promptWords.join(' ') });
  }
  const seen = new Set<ImageOptionName>();
  for (const { option, value } of values) {
    const read = readImageOption(option, value, kind);
    if (seen.has(option) && !REPEATABLE.has(option)) {
      problems.push({ code: 'repeated_option', option });
    } else if (!read.ok) {
      problems.push(read.problem);
    } else {
      const loras = read.options.loras && { ...options.loras, ...read.options.loras };
      Object.assign(options, read.options, loras && { loras });
    }
    seen.add(option);
  }
  if (Object.keys(options.loras ?? {}).length > MAX_LORAS) {
    problems.push({ code: 'too_many_loras', max: MAX_LORAS });
  }
  const length = Math.max(countChars(options.prompt), countChars(options.negativePrompt ?? ''));
  if (length > MAX_PROMPT_CHARS) {
    problems.push({ code: 'prompt_too_long', length, max: MAX_PROMPT_CHARS });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, options };
}
