import { type Drawing, type DrawingKind } from '../../../domain/drawing.js';
import { GIF_DEFAULTS, type GifParameters } from '../../../domain/gif-parameters.js';
import { type ImageOptions, parseImageCommand } from '../../../domain/image-command.js';
import { IMAGE_DEFAULTS } from '../../../domain/image-parameters.js';
import { type ImageOrder, toOrder } from '../../../jobs/image/image-job.js';
import {
  countOf,
  type DrawDraft,
  type DrawExtras,
  type DrawSettings,
} from '../../../views/draw-panel/draft.js';
import type { PersonRecord } from '../../person.js';
import { type Catalog, checkNames, type CheckedOptions } from './catalog.js';

/** Reads a prompt with its options, as typed after the command or into the panel. */
export function readRequest(text: string, kind: DrawingKind, catalog: Catalog): CheckedOptions {
  const command = parseImageCommand(text, kind);
  return command.ok ? checkNames(command.options, catalog) : command;
}

function availableExtras(extras: DrawExtras, { samplers, loras }: Catalog): DrawExtras {
  const kept = { ...extras };
  if (kept.sampler !== undefined && !samplers.includes(kept.sampler)) delete kept.sampler;
  if (kept.loras !== undefined) {
    kept.loras = Object.fromEntries(
      Object.entries(kept.loras).filter(([name]) => loras.includes(name)),
    );
  }
  return kept;
}

/** Settings of another day, as far as the API still has what they name. */
export function available(
  { model, width, height, extras }: DrawSettings,
  catalog: Catalog,
): DrawSettings {
  const [firstModel = ''] = catalog.models;
  return {
    model: catalog.models.includes(model) ? model : firstModel,
    width,
    height,
    extras: availableExtras(extras, catalog),
  };
}

/** Where nothing was decided yet. */
const NOTHING: DrawSettings = {
  model: '',
  width: IMAGE_DEFAULTS.width,
  height: IMAGE_DEFAULTS.height,
  extras: {},
};

/** Begins with what the person drew, or animated, with last. */
export function firstDraft(
  kind: DrawingKind,
  last: Pick<PersonRecord, DrawingKind>,
  catalog: Catalog,
): DrawDraft {
  const state = { screen: 'prompt', prompt: '', page: 0 } as const;
  switch (kind) {
    case 'image':
      return { kind, ...state, ...available(last.image ?? NOTHING, catalog) };
    case 'gif':
      return { kind, ...state, extras: availableExtras(last.gif?.extras ?? {}, catalog) };
    default:
      return kind satisfies never;
  }
}

/** What a picture or GIF was drawn with, to be changed and drawn again. */
export function draftOf(
  { kind, parameters, count }: Drawing & { count?: number },
  catalog: Catalog,
): DrawDraft {
  const state = { screen: 'review', page: 0 } as const;
  switch (kind) {
    case 'image': {
      const { prompt, model, width, height, ...rest } = parameters;
      const extras = { ...rest, ...(count !== undefined && { count }) };
      return { kind, ...state, prompt, ...available({ model, width, height, extras }, catalog) };
    }
    case 'gif': {
      const { prompt, ...extras } = parameters;
      return { kind, ...state, prompt, extras: availableExtras(extras, catalog) };
    }
    default:
      return kind satisfies never;
  }
}

/** The draft with everything in it that was written; options not written stay as they are. */
export function withOptions(draft: DrawDraft, options: ImageOptions): DrawDraft {
  const { prompt, model, width, height, ...extras } = options;
  const changed = {
    ...draft,
    prompt: prompt === '' ? draft.prompt : prompt,
    extras: { ...draft.extras, ...extras },
  };
  if (changed.kind === 'gif') return changed;
  return {
    ...changed,
    model: model ?? changed.model,
    width: width ?? changed.width,
    height: height ?? changed.height,
  };
}

/**
 * The API's advanced way to a GIF wants a sampler, its simple one takes nothing but the prompt: what
 * was decided beside the prompt is only heard with a sampler, so it gets the first there is.
 */
export function withNeededSampler(gif: GifParameters, { samplers }: Catalog): GifParameters {
  const { sampler = samplers[0], negativePrompt, steps, cfgScale } = gif;
  const isSimple =
    negativePrompt === undefined &&
    steps === GIF_DEFAULTS.steps &&
    cfgScale === GIF_DEFAULTS.cfgScale;
  return isSimple || sampler === undefined ? gif : { ...gif, sampler };
}

function toDrawing(draft: DrawDraft, catalog: Catalog): Drawing {
  const extras = { ...draft.extras };
  // How many there are is not a parameter of any one of them.
  delete extras.count;
  switch (draft.kind) {
    case 'image': {
      const { kind, prompt, model, width, height } = draft;
      const { steps, cfgScale } = IMAGE_DEFAULTS;
      const parameters = { steps, cfgScale, loras: {}, ...extras, prompt, model, width, height };
      return { kind, parameters };
    }
    case 'gif': {
      const { kind, prompt } = draft;
      const parameters = { ...GIF_DEFAULTS, ...extras, prompt };
      return { kind, parameters: withNeededSampler(parameters, catalog) };
    }
    default:
      return draft satisfies never;
  }
}

/** What the draft asks for. */
export function toDraftOrder(draft: DrawDraft, catalog: Catalog): ImageOrder {
  return toOrder({ ...toDrawing(draft, catalog), count: countOf(draft.extras) }, 'shown');
}
