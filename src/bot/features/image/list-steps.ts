import { DEFAULT_LORA_WEIGHT, MAX_LORAS } from '../../../domain/image-parameters.js';
import {
  type DrawChoices,
  type DrawDraft,
  type DrawList,
  isDrawList,
  MAX_FAVOURITES,
  modelOf,
  namesFound,
  namesIn,
} from '../../../views/draw-panel/draft.js';
import { pageCount, tagOf } from '../../../views/paging.js';
import type { UnknownName } from '../../../views/draw-replies.js';
import { findName } from './catalog.js';
import { available, readRequest } from './draft.js';
import { goTo, type PanelStep } from './panel-step.js';

const UNKNOWN = {
  models: 'unknown_model',
  samplers: 'unknown_sampler',
  loras: 'unknown_lora',
  presets: 'unknown_preset',
} as const satisfies Record<DrawList, UnknownName['code']>;

/** Adds LoRAs, or gives those that are there another weight. */
export function withLoras(draft: DrawDraft, added: Readonly<Record<string, number>>): PanelStep {
  const loras = { ...draft.extras.loras, ...added };
  if (Object.keys(loras).length > MAX_LORAS) {
    return { then: 'refuse', problems: [{ code: 'too_many_loras', max: MAX_LORAS }] };
  }
  return { then: 'show', draft: { ...draft, extras: { ...draft.extras, loras } } };
}

function pick(draft: DrawDraft, list: DrawList, name: string, choices: DrawChoices): PanelStep {
  switch (list) {
    case 'models':
      return draft.kind === 'image' ? goTo(draft, 'review', { model: name }) : { then: 'outdated' };
    case 'samplers':
      return goTo(draft, 'review', { extras: { ...draft.extras, sampler: name } });
    case 'loras':
      return draft.extras.loras?.[name] === undefined
        ? withLoras(draft, { [name]: DEFAULT_LORA_WEIGHT })
        : goTo(draft, 'lora', { lora: name });
    case 'presets': {
      const settings = choices.presets.find((preset) => preset.name === name)?.settings;
      if (settings === undefined || draft.kind === 'gif') return { then: 'outdated' };
      return goTo(draft, 'review', available(settings, choices));
    }
    default:
      return list satisfies never;
  }
}

function turnPage(draft: DrawDraft, arg: string, found: readonly string[]): PanelStep {
  const page = /^\d{1,4}$/.test(arg) ? Number(arg) : Number.NaN;
  return page < pageCount(found)
    ? { then: 'show', draft: { ...draft, page } }
    : { then: 'outdated' };
}

function toggleFavourite(draft: DrawDraft, { favourites }: DrawChoices): PanelStep {
  const model = modelOf(draft);
  if (model === undefined) return { then: 'outdated' };
  const others = favourites.filter((name) => name !== model);
  const isFavourite = others.length < favourites.length;
  const remember = {
    favourites: isFavourite ? others : [model, ...others].slice(0, MAX_FAVOURITES),
  };
  return { then: 'show', draft: { ...draft, page: 0 }, remember };
}

export function onListTap(
  draft: DrawDraft,
  action: 'page' | 'pick' | 'star' | 'drop',
  arg: string,
  choices: DrawChoices,
): PanelStep {
  const { screen: list } = draft;
  if (!isDrawList(list)) return { then: 'outdated' };
  const found = namesFound(list, choices, draft.search);
  if (action === 'page') return turnPage(draft, arg, found);
  if (action === 'star') {
    return list === 'models' ? toggleFavourite(draft, choices) : { then: 'outdated' };
  }
  const name = found.find((candidate) => tagOf(candidate) === arg);
  if (name === undefined) return { then: 'outdated' };
  if (action === 'pick') return pick(draft, list, name, choices);
  if (list !== 'presets') return { then: 'outdated' };
  const presets = choices.presets.filter((preset) => preset.name !== name);
  return { then: 'show', draft, remember: { presets } };
}

/** A name chooses, a part of one narrows the list, and a LoRA may come with its weight. */
export function onListText(
  draft: DrawDraft,
  list: DrawList,
  text: string,
  choices: DrawChoices,
): PanelStep {
  const typed = text.trim();
  if (list === 'loras' && typed.includes(':')) {
    const request = readRequest(`--lora ${typed}`, draft.kind, choices);
    if (!request.ok) return { then: 'refuse', problems: request.problems };
    return withLoras(draft, request.options.loras ?? {});
  }
  const named = findName(UNKNOWN[list], typed, namesIn(list, choices));
  if ('name' in named) return pick(draft, list, named.name, choices);
  const found = namesFound(list, choices, typed);
  const [first] = found;
  if (first === undefined) return { then: 'refuse', problems: [named.problem] };
  return found.length === 1
    ? pick(draft, list, first, choices)
    : { then: 'show', draft: { ...draft, search: typed, page: 0 } };
}
