import { findClosest, findSame } from '../../../domain/closest.js';
import { parseImageSize } from '../../../domain/image-command.js';
import { IMAGE_RANGES } from '../../../domain/image-parameters.js';
import {
  DRAW_ACTIONS,
  type DrawAction,
  type DrawDraft,
  modelTag,
  MODELS_PER_PAGE,
  pageCount,
} from '../../../views/draw-panel.js';
import type { DrawProblem } from '../../../views/draw-replies.js';
import type { Catalog } from './catalog.js';
import { readRequest, withOptions } from './draft.js';

/** What a person does with the panel. */
export type PanelEvent =
  | { type: 'tap'; action: DrawAction; arg: string }
  | { type: 'text'; text: string }
  /** A picture, a voice message: something where words are needed. */
  | { type: 'other' };

/** What comes of it. Every event leads somewhere, so the panel never gets stuck. */
export type PanelStep =
  | { then: 'show'; draft: DrawDraft }
  | { then: 'draw' }
  | { then: 'cancel' }
  | { then: 'refuse'; problems: DrawProblem[] }
  | { then: 'narrow'; count: number }
  | { then: 'need-words' }
  /** The button is from another state of the panel or another list of models. */
  | { then: 'outdated' };

export function isDrawAction(action: string): action is DrawAction {
  return DRAW_ACTIONS.some((known) => known === action);
}

function review(draft: DrawDraft, changes: Partial<DrawDraft> = {}): PanelStep {
  return { then: 'show', draft: { ...draft, ...changes, screen: 'review' } };
}

function goBack(draft: DrawDraft): PanelStep {
  // On the first screen "Back" is there only when a prompt is.
  return draft.screen === 'review'
    ? { then: 'show', draft: { ...draft, screen: 'prompt' } }
    : review(draft);
}

function openModels(draft: DrawDraft, { models }: Catalog): PanelStep {
  const at = Math.max(models.indexOf(draft.model), 0);
  return {
    then: 'show',
    draft: { ...draft, screen: 'models', page: Math.floor(at / MODELS_PER_PAGE) },
  };
}

function turnPage(draft: DrawDraft, arg: string, { models }: Catalog): PanelStep {
  const page = /^\d{1,4}$/.test(arg) ? Number(arg) : Number.NaN;
  if (!(page < pageCount(models))) return { then: 'outdated' };
  return { then: 'show', draft: { ...draft, screen: 'models', page } };
}

function onTap(draft: DrawDraft, action: DrawAction, arg: string, catalog: Catalog): PanelStep {
  if (action === 'cancel') return { then: 'cancel' };
  // Without a prompt there is nothing but Cancel; other data was made up.
  if (draft.prompt === '') return { then: 'outdated' };
  switch (action) {
    case 'back':
      return goBack(draft);
    case 'models':
      return openModels(draft, catalog);
    case 'page':
      return turnPage(draft, arg, catalog);
    case 'model': {
      const model = catalog.models.find((name) => modelTag(name) === arg);
      return model === undefined ? { then: 'outdated' } : review(draft, { model });
    }
    case 'sizes':
      return { then: 'show', draft: { ...draft, screen: 'sizes' } };
    case 'size': {
      const size = parseImageSize(arg);
      return size === undefined ? { then: 'outdated' } : review(draft, size);
    }
    case 'go':
      return { then: 'draw' };
    default:
      return action satisfies never;
  }
}

function onTypedModel(draft: DrawDraft, text: string, { models }: Catalog): PanelStep {
  const wanted = text.trim().toLowerCase();
  const named = findSame(text, models);
  const matches = models.filter((model) => model.toLowerCase().includes(wanted));
  const model = named ?? (matches.length === 1 ? matches[0] : undefined);
  if (model !== undefined) return review(draft, { model });
  if (matches.length > 1) return { then: 'narrow', count: matches.length };
  const suggestion = findClosest(text, models);
  const problem = { code: 'unknown_model', value: text.trim() } as const;
  return {
    then: 'refuse',
    problems: [suggestion === undefined ? problem : { ...problem, suggestion }],
  };
}

function onTypedSize(draft: DrawDraft, text: string): PanelStep {
  const size = parseImageSize(text);
  if (size !== undefined) return review(draft, size);
  const value = text.trim();
  return { then: 'refuse', problems: [{ code: 'bad_size', value, range: IMAGE_RANGES.width }] };
}

function onTypedRequest(draft: DrawDraft, text: string, catalog: Catalog): PanelStep {
  const request = readRequest(text, catalog);
  if (!request.ok) return { then: 'refuse', problems: request.problems };
  const changed = withOptions(draft, request.options);
  return changed.prompt === '' ? { then: 'need-words' } : review(changed);
}

/** One step of the panel; pure. */
export function advance(draft: DrawDraft, event: PanelEvent, catalog: Catalog): PanelStep {
  switch (event.type) {
    case 'tap':
      return onTap(draft, event.action, event.arg, catalog);
    case 'other':
      return { then: 'need-words' };
    case 'text':
      if (draft.screen === 'models') return onTypedModel(draft, event.text, catalog);
      if (draft.screen === 'sizes') return onTypedSize(draft, event.text);
      return onTypedRequest(draft, event.text, catalog);
    default:
      return event satisfies never;
  }
}
