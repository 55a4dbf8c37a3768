import { type ImageOptions, parseImageCommand } from '../../../domain/image-command.js';
import { IMAGE_DEFAULTS, type ImageParameters } from '../../../domain/image-parameters.js';
import type { DrawDraft } from '../../../views/draw-panel.js';
import type { PersonRecord } from '../../person.js';
import { type Catalog, checkNames, type CheckedOptions } from './catalog.js';

/** Reads a prompt with its options, as typed after `/image` or into the panel. */
export function readRequest(text: string, catalog: Catalog): CheckedOptions {
  const command = parseImageCommand(text);
  return command.ok ? checkNames(command.options, catalog) : command;
}

/** What the person drew with last, as far as the API still has it. */
export function firstDraft(last: PersonRecord['image'], { models }: Catalog): DrawDraft {
  const { width, height } = last ?? IMAGE_DEFAULTS;
  const [firstModel = ''] = models;
  const model = last !== undefined && models.includes(last.model) ? last.model : firstModel;
  return { screen: 'prompt', prompt: '', model, width, height, page: 0, extras: {} };
}

/** A picture's parameters, to be changed and drawn again. */
export function draftOf(parameters: ImageParameters, { models }: Catalog): DrawDraft {
  const { prompt, model, width, height, ...extras } = parameters;
  const [firstModel = ''] = models;
  return {
    screen: 'review',
    prompt,
    model: models.includes(model) ? model : firstModel,
    width,
    height,
    page: 0,
    extras,
  };
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
