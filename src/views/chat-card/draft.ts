import type { ChatParameterName } from '../../domain/creativity.js';
import type { SwitchLoss } from '../../domain/model-switch.js';
import type { OwnPersona } from '../../domain/personas.js';
import type { TalkSettings } from '../../domain/talk.js';

/**
 * What the card can show. `home` shows everything, `persona` one of the person's own, `parameter`
 * one exact value, `switch` asks what becomes of a talk that gets another model.
 */
export const CHAT_SCREENS = [
  'home',
  'models',
  'personas',
  'persona',
  'persona-name',
  'persona-prompt',
  'creativity',
  'exact',
  'parameter',
  'switch',
] as const;
export type ChatScreen = (typeof CHAT_SCREENS)[number];

/**
 * Taps on the card. The argument always begins with the owner's id, so that somebody else's tap is
 * told from a tap on an old card.
 */
export const CHAT_CARD_ACTIONS = [
  'back',
  'cancel',
  /** Goes to the screen that is its argument. */
  'screen',
  'page',
  /** Chooses a model or persona; its argument is the entry's tag, a built-in persona's its id. */
  'pick',
  /** Sets creativity to a level, or the value on show. */
  'set',
  /** Takes back the value on show, or the search in a list. */
  'clear',
  /** Makes the model a favourite, or no longer one. */
  'star',
  /** Shows one of the person's own personas. */
  'own',
  /** Forgets the persona on show. */
  'drop',
  /** Goes on to one exact value. */
  'parameter',
  /** Whether the new talk is kept. */
  'keep',
  'start',
  /** Uses the settings in the talk that is open. */
  'apply',
  /** The same once more, with what becomes of what was said: one of SWITCH_WAYS. */
  'switch',
] as const;
export type ChatCardAction = (typeof CHAT_CARD_ACTIONS)[number];

/** What becomes of what was said, when another model takes over. */
export const SWITCH_WAYS = ['keep', 'summarise', 'new'] as const;
export type SwitchWay = (typeof SWITCH_WAYS)[number];

/** The talk that is open where the card is. */
export interface DraftTalk {
  id: string;
  title?: string;
  model: string;
  keep: boolean;
  /** Somebody has asked something in it. */
  isUsed: boolean;
}

/** The state of the card; plain data, because it is kept in the session. */
export interface ChatDraft {
  screen: ChatScreen;
  settings: TalkSettings;
  /** Whether a new talk is kept. */
  keep: boolean;
  /** Of the list on show; 0 = first. */
  page: number;
  /** What the list on show is narrowed to; absent = all of it. */
  search?: string;
  talk?: DraftTalk;
  /** What the screen `parameter` is about. */
  parameter?: ChatParameterName;
  /** Of the person's own persona that is on show or being changed, the name it is kept under. */
  own?: string;
  /** Of one that is being made, the name it shall have. */
  newName?: string;
  /** What the screen `switch` warns of. */
  loss?: SwitchLoss;
}

/** All that can be chosen. */
export interface ChatChoices {
  models: readonly string[];
  /** Models, the newest favourite first. */
  favourites: readonly string[];
  personas: readonly OwnPersona[];
}

export const MAX_CHAT_FAVOURITES = 20;
/** Each has a line of its own that says what it is good at. */
export const MODELS_PER_PAGE = 6;

/** The models in the order shown, favourites first, that have the search in their names. */
export function modelsFound(
  { models, favourites }: Pick<ChatChoices, 'models' | 'favourites'>,
  search: string | undefined,
): readonly string[] {
  const first = favourites.filter((name) => models.includes(name));
  const names = [...first, ...models.filter((name) => !first.includes(name))];
  if (search === undefined) return names;
  const wanted = search.toLowerCase();
  return names.filter((name) => name.toLowerCase().includes(wanted));
}
