import { findClosest, findSame } from '../../../domain/closest.js';
import {
  isChatParameter,
  isCreativityLevel,
  readChatParameter,
  withLevel,
  withoutParameter,
} from '../../../domain/creativity.js';
import {
  CHAT_CARD_ACTIONS,
  type ChatCardAction,
  type ChatChoices,
  type ChatDraft,
  CHAT_SCREENS,
  type ChatScreen,
  MAX_CHAT_FAVOURITES,
  MODELS_PER_PAGE,
  modelsFound,
  SWITCH_WAYS,
  type SwitchWay,
} from '../../../views/chat-card/draft.js';
import { pageCount, pageWith, tagOf } from '../../../views/paging.js';
import { type CardEvent, type CardStep, goTo } from './card-step.js';
import {
  dropPersona,
  onPersonaName,
  onPersonaPrompt,
  pickPersona,
  showPersona,
} from './persona-steps.js';

const OUTDATED: CardStep = { then: 'outdated' };

export function isChatCardAction(action: string): action is ChatCardAction {
  return CHAT_CARD_ACTIONS.some((known) => known === action);
}

function isSwitchWay(text: string): text is SwitchWay {
  return SWITCH_WAYS.some((way) => way === text);
}

/** Which screens a button leads to, by the screen it is on; other data was made up. */
const WAYS: Partial<Record<ChatScreen, readonly ChatScreen[]>> = {
  home: ['models', 'personas', 'creativity'],
  personas: ['persona-name'],
  persona: ['persona-name', 'persona-prompt'],
  creativity: ['exact'],
};

function openScreen(draft: ChatDraft, name: string, choices: ChatChoices): CardStep {
  const screen = CHAT_SCREENS.find((known) => known === name);
  if (screen === undefined || WAYS[draft.screen]?.includes(screen) !== true) return OUTDATED;
  if (screen === 'models') {
    const page = pageWith(modelsFound(choices, undefined), draft.settings.model, MODELS_PER_PAGE);
    return goTo(draft, screen, { page });
  }
  const { own } = draft;
  return goTo(draft, screen, own === undefined ? {} : { own });
}

function goBack(draft: ChatDraft): CardStep {
  const { screen, own } = draft;
  switch (screen) {
    case 'home':
      return OUTDATED;
    case 'models':
    case 'personas':
    case 'creativity':
    case 'switch':
      return goTo(draft, 'home');
    case 'persona':
      return goTo(draft, 'personas');
    case 'persona-name':
      return own === undefined ? goTo(draft, 'personas') : goTo(draft, 'persona', { own });
    case 'persona-prompt':
      return own === undefined ? goTo(draft, 'persona-name') : goTo(draft, 'persona', { own });
    case 'exact':
      return goTo(draft, 'creativity');
    case 'parameter':
      return goTo(draft, 'exact');
    default:
      return screen satisfies never;
  }
}

function pickModel(draft: ChatDraft, model: string): CardStep {
  return goTo({ ...draft, settings: { ...draft.settings, model } }, 'home');
}

function turnPage(draft: ChatDraft, arg: string, choices: ChatChoices): CardStep {
  const page = /^\d{1,4}$/.test(arg) ? Number(arg) : Number.NaN;
  const pages = pageCount(modelsFound(choices, draft.search), MODELS_PER_PAGE);
  return draft.screen === 'models' && page < pages
    ? { then: 'show', draft: { ...draft, page } }
    : OUTDATED;
}

function pick(draft: ChatDraft, arg: string, choices: ChatChoices): CardStep {
  if (draft.screen === 'personas' || draft.screen === 'persona') {
    return pickPersona(draft, arg, choices);
  }
  if (draft.screen !== 'models') return OUTDATED;
  const model = choices.models.find((name) => tagOf(name) === arg);
  return model === undefined ? OUTDATED : pickModel(draft, model);
}

function toggleFavourite(draft: ChatDraft, { favourites }: ChatChoices): CardStep {
  if (draft.screen !== 'models') return OUTDATED;
  const { model } = draft.settings;
  const others = favourites.filter((name) => name !== model);
  const isFavourite = others.length < favourites.length;
  const chatFavourites = isFavourite ? others : [model, ...others].slice(0, MAX_CHAT_FAVOURITES);
  return { then: 'show', draft: { ...draft, page: 0 }, remember: { chatFavourites } };
}

function setParameter(draft: ChatDraft, typed: string): CardStep {
  const { parameter: name } = draft;
  if (name === undefined) return OUTDATED;
  const value = readChatParameter(name, typed);
  if (value === undefined) {
    return { then: 'refuse', problem: { code: 'not_in_range', name, typed } };
  }
  return goTo({ ...draft, settings: { ...draft.settings, [name]: value } }, 'exact');
}

/** A button with a value: a level, or one exact value. */
function set(draft: ChatDraft, arg: string): CardStep {
  if (draft.screen === 'parameter') return setParameter(draft, arg);
  if (draft.screen !== 'creativity' || !isCreativityLevel(arg)) return OUTDATED;
  return goTo({ ...draft, settings: withLevel(draft.settings, arg) }, 'home');
}

/** Back to the API's default, or to the whole list. */
function clear(draft: ChatDraft): CardStep {
  const { screen, parameter, settings } = draft;
  if (screen === 'models') return goTo(draft, 'models');
  if (screen !== 'parameter' || parameter === undefined) return OUTDATED;
  return goTo({ ...draft, settings: withoutParameter(settings, parameter) }, 'exact');
}

function onTap(
  draft: ChatDraft,
  action: ChatCardAction,
  arg: string,
  choices: ChatChoices,
): CardStep {
  switch (action) {
    case 'back':
      return goBack(draft);
    case 'cancel':
      return { then: 'close' };
    case 'screen':
      return openScreen(draft, arg, choices);
    case 'page':
      return turnPage(draft, arg, choices);
    case 'pick':
      return pick(draft, arg, choices);
    case 'set':
      return set(draft, arg);
    case 'clear':
      return clear(draft);
    case 'star':
      return toggleFavourite(draft, choices);
    case 'own':
      return showPersona(draft, arg, choices);
    case 'drop':
      return dropPersona(draft, choices);
    case 'parameter':
      return draft.screen === 'exact' && isChatParameter(arg)
        ? goTo(draft, 'parameter', { parameter: arg })
        : OUTDATED;
    case 'keep':
      return { then: 'show', draft: { ...draft, keep: !draft.keep } };
    case 'start':
      return { then: 'start' };
    case 'apply':
      return draft.talk === undefined ? OUTDATED : { then: 'apply' };
    case 'switch':
      return draft.screen === 'switch' && isSwitchWay(arg) ? { then: 'apply', way: arg } : OUTDATED;
    default:
      return action satisfies never;
  }
}

/** A name chooses, a part of one narrows the list. */
function onModelText(draft: ChatDraft, typed: string, choices: ChatChoices): CardStep {
  const named = findSame(typed, choices.models);
  if (named !== undefined) return pickModel(draft, named);
  const found = modelsFound(choices, typed);
  const [first] = found;
  if (first === undefined) {
    const suggestion = findClosest(typed, choices.models);
    const problem = { code: 'no_model', typed } as const;
    return {
      then: 'refuse',
      problem: suggestion === undefined ? problem : { ...problem, suggestion },
    };
  }
  return found.length === 1
    ? pickModel(draft, first)
    : { then: 'show', draft: { ...draft, search: typed, page: 0 } };
}

function onText(draft: ChatDraft, text: string, choices: ChatChoices): CardStep {
  const { screen } = draft;
  const typed = text.trim();
  switch (screen) {
    case 'models':
      return onModelText(draft, typed, choices);
    case 'persona-name':
      return onPersonaName(draft, typed, choices);
    case 'persona-prompt':
      return onPersonaPrompt(draft, typed, choices);
    case 'parameter':
      return setParameter(draft, typed);
    // Here nothing can be typed, so it is meant for the model.
    case 'home':
    case 'personas':
    case 'persona':
    case 'creativity':
    case 'exact':
    case 'switch':
      return { then: 'ask' };
    default:
      return screen satisfies never;
  }
}

/** Screens on which something has to be typed. */
const ASKING: ReadonlySet<ChatScreen> = new Set(['persona-name', 'persona-prompt', 'parameter']);

/** One step of the card; pure. */
export function advance(draft: ChatDraft, event: CardEvent, choices: ChatChoices): CardStep {
  switch (event.type) {
    case 'tap':
      return onTap(draft, event.action, event.arg, choices);
    case 'text':
      return onText(draft, event.text, choices);
    case 'other':
      return { then: ASKING.has(draft.screen) ? 'need-words' : 'ask' };
    default:
      return event satisfies never;
  }
}
