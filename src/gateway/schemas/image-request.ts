import { z } from 'zod';
import {
  DEFAULT_LORA_WEIGHT,
  IMAGE_DEFAULTS,
  IMAGE_RANGES,
  LORA_WEIGHT_RANGE,
  MAX_LORAS,
  isLoraWeight,
  type ImageParameters,
} from '../../domain/image-parameters.js';
import { optionalText, requiredText, wholeNumber } from './fields.js';
import { NegativePromptField, PromptField, SeedField, TokenField } from './generation-fields.js';

/** `{"name": 0.8}`; some clients send the weight as text, or repeat the name where the weight goes. */
const LoraWeightSchema = z
  .union([z.number(), z.string()], { error: 'loras must have numbers as weights' })
  .transform((weight) => {
    const number = typeof weight === 'string' && weight.trim() !== '' ? Number(weight) : weight;
    return typeof number === 'number' && !Number.isNaN(number) ? number : DEFAULT_LORA_WEIGHT;
  });

const LorasField = z
  .preprocess(
    (loras) => loras ?? {},
    z
      .record(z.string(), LoraWeightSchema, {
        error: 'loras must be an object of names and weights',
      })
      .refine((loras) => Object.keys(loras).length <= MAX_LORAS, {
        error: `loras must name at most ${MAX_LORAS} loras`,
      })
      .refine((loras) => Object.values(loras).every(isLoraWeight), {
        error: `loras must have weights from ${LORA_WEIGHT_RANGE.min} to ${LORA_WEIGHT_RANGE.max}`,
      })
      .default({}),
  )
  .meta({
    description: `Up to ${MAX_LORAS} LoRAs by name, with weights from ${LORA_WEIGHT_RANGE.min} to ${LORA_WEIGHT_RANGE.max}.`,
    maxProperties: MAX_LORAS,
  });

/**
 * The body of `POST /sd` as documented, plus `seed`. What is not named here is dropped: old clients
 * send `watermark`, `nsfw_filter` and more, and nothing unknown may reach an engine.
 */
export const ImageRequestSchema = z
  .object({
    token: TokenField,
    model: requiredText('model', { description: 'One of `GET /sd/models`.' }),
    prompt: PromptField,
    negative_prompt: NegativePromptField,
    sampler: optionalText('sampler', { description: 'One of `GET /sd/samplers`.' }),
    steps: wholeNumber('steps', IMAGE_RANGES.steps, {
      description: 'How many times the picture is improved.',
      fallback: IMAGE_DEFAULTS.steps,
    }),
    width: wholeNumber('width', IMAGE_RANGES.width, {
      description: 'Width in pixels.',
      fallback: IMAGE_DEFAULTS.width,
    }),
    height: wholeNumber('height', IMAGE_RANGES.height, {
      description: 'Height in pixels.',
      fallback: IMAGE_DEFAULTS.height,
    }),
    cfg_scale: wholeNumber('cfg_scale', IMAGE_RANGES.cfgScale, {
      description: 'How closely the picture follows the prompt.',
      fallback: IMAGE_DEFAULTS.cfgScale,
    }),
    loras: LorasField,
    seed: SeedField,
  })
  .transform((body): ImageParameters => ({
    model: body.model,
    prompt: body.prompt,
    ...(body.negative_prompt !== undefined && { negativePrompt: body.negative_prompt }),
    ...(body.sampler !== undefined && { sampler: body.sampler }),
    steps: body.steps,
    width: body.width,
    height: body.height,
    cfgScale: body.cfg_scale,
    loras: body.loras,
    ...(body.seed !== undefined && { seed: body.seed }),
  }));
