import type { ImageOptions } from '../../domain/image-command.js';
import { DEFAULT_IMAGE_COUNT } from '../../domain/image-parameters.js';

/** Lists to choose from, page by page. */
export const DRAW_LISTS = ['models', 'samplers', 'loras', 'presets'] as const;
export type DrawList = (typeof DRAW_LISTS)[number];

/** What has a screen of its own to be set on, two taps away from the review. */
const DRAW_VALUES = ['sizes', 'count', 'steps', 'cfg', 'negative', 'seed'] as const;

/**
 * What the panel can show. `prompt` is where it begins, `review` shows everything, `lora` is the
 * weight of one LoRA, `preset-name` asks for the name of what is to be kept.
 */
export const DRAW_SCREENS = [
  'prompt',
  'review',
  ...DRAW_LISTS,
  ...DRAW_VALUES,
  'lora',
  'preset-name',
] as const;
export type DrawScreen = (typeof DRAW_SCREENS)[number];

/**
 * Taps on the panel. The argument always begins with the owner's id, so that somebody else's tap is
 * told from a tap on an old panel.
 */
export const DRAW_ACTIONS = [
  'back',
  'cancel',
  'go',
  /** Goes to the screen that is its argument. */
  'screen',
  'page',
  /** Chooses from the list on show; its argument is the entry's tag. */
  'pick',
  /** Sets the value on show. */
  'set',
  /** Takes back the value on show, or the search in a list. */
  'clear',
  /** Makes the model a favourite, or no longer one. */
  'star',
  /** Forgets a preset. */
  'drop',
] as const;
export type DrawAction = (typeof DRAW_ACTIONS)[number];

/** What was decided beyond model and size; what is not here is the API's default. */
export type DrawExtras = Pick<
  ImageOptions,
  'negativePrompt' | 'sampler' | 'steps' | 'cfgScale' | 'seed' | 'count' | 'loras'
>;

/** How to draw, whatever the prompt. */
export interface DrawSettings {
  model: string;
  width: number;
  height: number;
  extras: DrawExtras;
}

/** How to animate: model and size of a GIF are the API's. */
export type GifSettings = Pick<DrawSettings, 'extras'>;

interface PanelState {
  screen: DrawScreen;
  /** Empty until the person has said what to draw. */
  prompt: string;
  /** Of the list on show; 0 = first. */
  page: number;
  /** What the list on show is narrowed to; absent = all of it. */
  search?: string;
  /** Whose weight the screen `lora` is about. */
  lora?: string;
}

export type PictureDraft = PanelState & DrawSettings & { kind: 'image' };

/** The state of the panel; plain data, because it is kept in the session. */
export type DrawDraft = PictureDraft | (PanelState & GifSettings & { kind: 'gif' });

/** How many pictures at a time. */
export function countOf({ count = DEFAULT_IMAGE_COUNT }: DrawExtras): number {
  return count;
}

/** Undefined for a GIF. */
export function modelOf(draft: DrawDraft): string | undefined {
  return draft.kind === 'image' ? draft.model : undefined;
}

/** Settings that a person has given a name. */
export interface DrawPreset {
  name: string;
  settings: DrawSettings;
}

export const MAX_PRESETS = 10;
/** Characters; a preset's name is a button's label. */
export const MAX_PRESET_NAME_CHARS = 32;
export const MAX_FAVOURITES = 20;

/** All that can be chosen. */
export interface DrawChoices {
  models: readonly string[];
  samplers: readonly string[];
  loras: readonly string[];
  /** Models, the newest favourite first. */
  favourites: readonly string[];
  presets: readonly DrawPreset[];
}

/** A list's names in the order shown; favourite models come first. */
export function namesIn(list: DrawList, choices: DrawChoices): readonly string[] {
  switch (list) {
    case 'models': {
      const { models } = choices;
      const favourites = choices.favourites.filter((name) => models.includes(name));
      return [...favourites, ...models.filter((name) => !favourites.includes(name))];
    }
    case 'samplers':
      return choices.samplers;
    case 'loras':
      return choices.loras;
    case 'presets':
      return choices.presets.map(({ name }) => name);
    default:
      return list satisfies never;
  }
}

/** The names that have the search in them, case aside. */
export function namesFound(
  list: DrawList,
  choices: DrawChoices,
  search: string | undefined,
): readonly string[] {
  const names = namesIn(list, choices);
  if (search === undefined) return names;
  const wanted = search.toLowerCase();
  return names.filter((name) => name.toLowerCase().includes(wanted));
}

export function isDrawList(screen: DrawScreen): screen is DrawList {
  return DRAW_LISTS.some((list) => list === screen);
}
