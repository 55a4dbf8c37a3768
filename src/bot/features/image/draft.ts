import type { Drawing, DrawingKind } from '../../../domain/drawing.js';
import { GIF_DEFAULTS, type GifParameters } from '../../../domain/gif-parameters.js';
import { type ImageOptions, parseImageCommand } from '../../../domain/image-command.js';
import { IMAGE_DEFAULTS } from '../../../domain/image-parameters.js';
import type { DrawDraft, DrawSettings } from '../../../views/draw-panel/draft.js';
import type { PersonRecord } from '../../person.js';
import { type Catalog, checkNames, type CheckedOptions } from './catalog.js';

/** Reads a prompt with its options, as typed after the command or into the panel. */
export function readRequest(text: string, kind: DrawingKind, catalog: Catalog): CheckedOptions {
  const command = parseImageCommand(text, kind);
  return command.ok ? checkNames(command.options, catalog) : command;
}

/** Settings of another day, as far as the API still has what they name. */
export function available(
  { model, width, height, extras }: DrawSettings,
  { models, samplers, loras }: Catalog,
): DrawSettings {
  const [firstModel = ''] = models;
  const kept = { ...extras };
  if (kept.sampler !== undefined && !samplers.includes(kept.sampler)) delete kept.sampler;
  if (kept.loras !== undefined) {
    kept.loras = Object.fromEntries(
      Object.entries(kept.loras).filter(([name]) => loras.includes(name)),
    );
  }
  return { model: models.includes(model) ? model : firstModel, width, height, extras: kept };
}

/** Where nothing was decided yet. */
const NOTHING = { model: '', width: IMAGE_DEFAULTS.width, height: IMAGE_DEFAULTS.height };

/** A picture begins with what the person drew with last, a GIF with nothing decided. */
export function firstDraft(
  kind: DrawingKind,
  last: PersonRecord['image'],
  catalog: Catalog,
): DrawDraft {
  const chosen = kind === 'image' ? last : undefined;
  const settings = available(chosen ?? { ...NOTHING, extras: {} }, catalog);
  return { kind, ...settings, screen: 'prompt', prompt: '', page: 0 };
}

/** What a picture or GIF was drawn with, to be changed and drawn again. */
export function draftOf({ kind, parameters }: Drawing, catalog: Catalog): DrawDraft {
  const { prompt, model, width, height, ...extras } = { ...NOTHING, ...parameters };
  const settings = available({ model, width, height, extras }, catalog);
  return { kind, ...settings, screen: 'review', prompt, page: 0 };
}

/** The draft with everything in it that was written; options not written stay as they are. */
export function withOptions(draft: DrawDraft, options: ImageOptions): DrawDraft {
  const { prompt, model, width, height, ...extras } = options;
  return {
    ...draft,
    prompt: prompt === '' ? draft.prompt : prompt,
    model: model ?? draft.model,
    width: width ?? draft.width,
    height: height ?? draft.height,
    extras: { ...draft.extras, ...extras },
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

/** What the draft asks for. */
export function toDrawing(draft: DrawDraft, catalog: Catalog): Drawing {
  const { kind, prompt, model, width, height, extras } = draft;
  switch (kind) {
    case 'image': {
      const { steps, cfgScale } = IMAGE_DEFAULTS;
      const parameters = { steps, cfgScale, loras: {}, ...extras, prompt, model, width, height };
      return { kind, parameters };
    }
    case 'gif': {
      const parameters = { ...GIF_DEFAULTS, ...extras, prompt };
      return { kind, parameters: withNeededSampler(parameters, catalog) };
    }
    default:
      return kind satisfies never;
  }
}
