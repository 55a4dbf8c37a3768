import {
  DRAW_ACTIONS,
  DRAW_SCREENS,
  type DrawAction,
  type DrawChoices,
  type DrawDraft,
  type DrawList,
  type DrawScreen,
  isDrawList,
  modelOf,
  namesIn,
} from '../../../views/draw-panel/draft.js';
import { pageWith } from '../../../views/paging.js';
import { readRequest, withOptions } from './draft.js';
import { onListTap, onListText } from './list-steps.js';
import { goTo, type PanelEvent, type PanelStep } from './panel-step.js';
import { onClear, onSet, onValueText } from './value-steps.js';

export function isDrawAction(action: string): action is DrawAction {
  return DRAW_ACTIONS.some((known) => known === action);
}

function isDrawScreen(name: string): name is DrawScreen {
  return DRAW_SCREENS.some((screen) => screen === name);
}

/** What only pictures have a choice in. */
const PICTURE_SCREENS: ReadonlySet<DrawScreen> = new Set([
  'models',
  'sizes',
  'count',
  'loras',
  'presets',
]);

/** Whether the draft's review leads there; other data was made up. */
function isOffered({ kind }: DrawDraft, screen: DrawScreen): boolean {
  return screen !== 'lora' && (kind === 'image' || !PICTURE_SCREENS.has(screen));
}

function chosenIn(list: DrawList, draft: DrawDraft): string | undefined {
  if (list === 'models') return modelOf(draft);
  return list === 'samplers' ? draft.extras.sampler : undefined;
}

/** A list opens at the page with what is chosen. */
function openScreen(draft: DrawDraft, name: string, choices: DrawChoices): PanelStep {
  if (!isDrawScreen(name) || !isOffered(draft, name)) return { then: 'outdated' };
  const page = isDrawList(name) ? pageWith(namesIn(name, choices), chosenIn(name, draft)) : 0;
  return goTo(draft, name, { page });
}

/** Where "Back" leads; from everywhere else it is the review. */
const BEHIND: Partial<Record<DrawScreen, DrawScreen>> = {
  review: 'prompt',
  lora: 'loras',
  'preset-name': 'presets',
};

function onTap(draft: DrawDraft, action: DrawAction, arg: string, choices: DrawChoices): PanelStep {
  if (action === 'cancel') return { then: 'cancel' };
  // Without a prompt there is nothing but Cancel; other data was made up.
  if (draft.prompt === '') return { then: 'outdated' };
  switch (action) {
    case 'back':
      return goTo(draft, BEHIND[draft.screen] ?? 'review');
    case 'screen':
      return openScreen(draft, arg, choices);
    case 'set':
      return onSet(draft, arg);
    case 'clear':
      return onClear(draft);
    case 'page':
    case 'pick':
    case 'star':
    case 'drop':
      return onListTap(draft, action, arg, choices);
    case 'go':
      return { then: 'draw' };
    default:
      return action satisfies never;
  }
}

function onRequestText(draft: DrawDraft, text: string, choices: DrawChoices): PanelStep {
  const request = readRequest(text, draft.kind, choices);
  if (!request.ok) return { then: 'refuse', problems: request.problems };
  const changed = withOptions(draft, request.options);
  return changed.prompt === '' ? { then: 'need-words' } : goTo(changed, 'review');
}

/** One step of the panel; pure. */
export function advance(draft: DrawDraft, event: PanelEvent, choices: DrawChoices): PanelStep {
  switch (event.type) {
    case 'tap':
      return onTap(draft, event.action, event.arg, choices);
    case 'other':
      return { then: 'need-words' };
    case 'text': {
      const { screen } = draft;
      if (screen === 'prompt' || screen === 'review') {
        return onRequestText(draft, event.text, choices);
      }
      return isDrawList(screen)
        ? onListText(draft, screen, event.text, choices)
        : onValueText(draft, screen, event.text, choices);
    }
    default:
      return event satisfies never;
  }
}
