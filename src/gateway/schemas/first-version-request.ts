import { z } from 'zod';
import {
  DEFAULT_IMAGE_COUNT,
  FIRST_VERSION_SIZE,
  IMAGE_COUNT_RANGE,
  IMAGE_DEFAULTS,
  type ImageParameters,
} from '../../domain/image-parameters.js';
import { requiredText, wholeNumber } from './fields.js';
import { PromptField, SeedField, TokenField } from './generation-fields.js';

export interface FirstVersionRequest {
  imageCount: number;
  /** Of every picture, but for the seed, which is the first one's. */
  parameters: ImageParameters;
}

/** The body of the first version's `POST /generate` as documented, plus `seed`. */
export const FirstVersionRequestSchema = z
  .object({
    token: TokenField,
    model: requiredText('model', { description: 'One of `GET /models`.' }),
    prompt: PromptField,
    image_count: wholeNumber('image_count', IMAGE_COUNT_RANGE, {
      description: 'How many pictures.',
      fallback: DEFAULT_IMAGE_COUNT,
    }),
    seed: SeedField,
  })
  .transform(({ model, prompt, image_count: imageCount, seed }): FirstVersionRequest => ({
    imageCount,
    parameters: {
      model,
      prompt,
      ...IMAGE_DEFAULTS,
      ...FIRST_VERSION_SIZE,
      loras: {},
      ...(seed !== undefined && { seed }),
    },
  }));
