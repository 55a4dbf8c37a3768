import { CHAT_DEFAULTS, CHAT_RANGES } from './chat-parameters.js';
import type { Creativity } from './talk.js';

/** How freely a model answers, for who does not want to know what a temperature is. */
export const CREATIVITY_LEVELS = ['precise', 'balanced', 'creative'] as const;
export type CreativityLevel = (typeof CREATIVITY_LEVELS)[number];

export type ChatParameterName = keyof typeof CHAT_RANGES;

/** In the order of the API's documentation. */
export const CHAT_PARAMETERS = [
  'maxTokens',
  'temperature',
  'topP',
  'topK',
  'repetitionPenalty',
  'presencePenalty',
  'frequencyPenalty',
] as const satisfies readonly ChatParameterName[];

/** A level is a temperature; everything else that decides about words is then the API's default. */
const TEMPERATURES: Record<CreativityLevel, number | undefined> = {
  precise: 0.2,
  balanced: undefined,
  creative: 1.1,
};

/** The length of an answer says nothing about how freely it is written. */
const SAMPLING = CHAT_PARAMETERS.filter((name) => name !== 'maxTokens');

const WHOLE_NUMBERS: ReadonlySet<ChatParameterName> = new Set(['maxTokens', 'topK']);

export function isWholeNumber(name: ChatParameterName): boolean {
  return WHOLE_NUMBERS.has(name);
}

/** Undefined: exact values that are no level. */
export function levelOf(settings: Creativity): CreativityLevel | undefined {
  const isDefault = (name: ChatParameterName): boolean =>
    settings[name] === undefined || settings[name] === CHAT_DEFAULTS[name];
  if (!SAMPLING.every((name) => name === 'temperature' || isDefault(name))) return undefined;
  const { temperature = CHAT_DEFAULTS.temperature } = settings;
  return CREATIVITY_LEVELS.find(
    (level) => (TEMPERATURES[level] ?? CHAT_DEFAULTS.temperature) === temperature,
  );
}

export function withoutParameter<Settings extends Creativity>(
  settings: Settings,
  ...names: readonly ChatParameterName[]
): Settings {
  const kept = { ...settings };
  for (const name of names) Reflect.deleteProperty(kept, name);
  return kept;
}

export function withLevel<Settings extends Creativity>(
  settings: Settings,
  level: CreativityLevel,
): Settings {
  const temperature = TEMPERATURES[level];
  const kept = withoutParameter(settings, ...SAMPLING);
  return temperature === undefined ? kept : { ...kept, temperature };
}

export function isCreativityLevel(text: string): text is CreativityLevel {
  return CREATIVITY_LEVELS.some((level) => level === text);
}

export function isChatParameter(text: string): text is ChatParameterName {
  return CHAT_PARAMETERS.some((name) => name === text);
}

/** What a person typed for a parameter; undefined: no number, or out of its range. */
export function readChatParameter(name: ChatParameterName, typed: string): number | undefined {
  const { min, max } = CHAT_RANGES[name];
  const shape = isWholeNumber(name) ? /^-?\d{1,7}$/ : /^-?\d{1,7}([.,]\d{1,6})?$/;
  const text = typed.trim();
  if (!shape.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  return value >= min && value <= max ? value : undefined;
}
