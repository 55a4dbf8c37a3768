import { type ImageOptions, parseImageCommand } from '../../../domain/image-command.js';
import { IMAGE_DEFAULTS, type ImageParameters } from '../../../domain/image-parameters.js';
import type { DrawDraft, DrawSettings } from '../../../views/draw-panel/draft.js';
import type { PersonRecord } from '../../person.js';
import { type Catalog, checkNames, type CheckedOptions } from './catalog.js';

/** Reads a prompt with its options, as typed after `/image` or into the panel. */
export function readRequest(text: string, catalog: Catalog): CheckedOptions {
  const command = parseImageCommand(text);
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

/** What the person drew with last. */
export function firstDraft(last: PersonRecord['image'], catalog: Catalog): DrawDraft {
  const { width, height } = IMAGE_DEFAULTS;
  const settings = available(last ?? { model: '', width, height, extras: {} }, catalog);
  return { ...settings, screen: 'prompt', prompt: '', page: 0 };
}

/** A picture's parameters, to be changed and drawn again. */
export function draftOf(parameters: ImageParameters, catalog: Catalog): DrawDraft {
  const { prompt, model, width, height, ...extras } = parameters;
  const settings = available({ model, width, height, extras }, catalog);
  return { ...settings, screen: 'review', prompt, page: 0 };
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

export function toParameters({ prompt, model, width, height, extras }: DrawDraft): ImageParameters {
  const { steps, cfgScale } = IMAGE_DEFAULTS;
  return { steps, cfgScale, loras: {}, ...extras, prompt, model, width, height };
}
