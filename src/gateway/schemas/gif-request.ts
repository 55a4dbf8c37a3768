import { z } from 'zod';
import { GIF_DEFAULTS, GIF_RANGES, type GifParameters } from '../../domain/gif-parameters.js';
import { requiredText, wholeNumber } from './fields.js';
import { NegativePromptField, PromptField, SeedField, TokenField } from './generation-fields.js';

/** The body of `POST /text2gif` as documented, plus `seed`; the rest is at its defaults. */
export const TextToGifRequestSchema = z
  .object({ token: TokenField, prompt: PromptField, seed: SeedField })
  .transform(({ prompt, seed }): GifParameters => ({
    prompt,
    ...GIF_DEFAULTS,
    ...(seed !== undefined && { seed }),
  }));

/** The body of `POST /generate-gif` as documented, plus `seed`. What is not named here is dropped. */
export const GifRequestSchema = z
  .object({
    token: TokenField,
    sampler: requiredText('sampler', { description: 'One of `GET /sd/samplers`.' }),
    prompt: PromptField,
    negative_prompt: NegativePromptField,
    cfg_scale: wholeNumber('cfg_scale', GIF_RANGES.cfgScale, {
      description: 'How closely the animation follows the prompt.',
      fallback: GIF_DEFAULTS.cfgScale,
    }),
    steps: wholeNumber('steps', GIF_RANGES.steps, {
      description: 'How many times the animation is improved.',
      fallback: GIF_DEFAULTS.steps,
    }),
    seed: SeedField,
  })
  .transform(
    ({ prompt, negative_prompt: negativePrompt, sampler, cfg_scale: cfgScale, steps, seed }) =>
      ({
        prompt,
        ...(negativePrompt !== undefined && { negativePrompt }),
        sampler,
        cfgScale,
        steps,
        ...(seed !== undefined && { seed }),
      }) satisfies GifParameters,
  );
