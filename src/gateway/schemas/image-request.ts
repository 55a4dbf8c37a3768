import { z } from 'zod';
import {
  DEFAULT_LORA_WEIGHT,
  IMAGE_DEFAULTS,
  IMAGE_RANGES,
  LORA_WEIGHT_RANGE,
  MAX_LORAS,
  MAX_PROMPT_CHARS,
  isInRange,
  isLoraWeight,
  type ImageParameters,
  type Range,
} from '../../domain/image-parameters.js';

function requiredText(name: string) {
  return z
    .string({
      error: ({ input }) => (input == null ? `${name} is required` : `${name} must be a string`),
    })
    .refine((text) => text.trim() !== '', { error: `${name} is required` });
}

/** Old clients send null or "" for what they leave out. */
function optionalText(name: string) {
  return z
    .string({ error: `${name} must be a string` })
    .nullish()
    .transform((text) => (text == null || text.trim() === '' ? undefined : text));
}

function withPromptLength<T extends z.ZodType<string | undefined>>(name: string, text: T) {
  return text.refine((value) => value === undefined || value.length <= MAX_PROMPT_CHARS, {
    error: `${name} must be at most ${MAX_PROMPT_CHARS} characters long`,
  });
}

function wholeNumber(name: string, range: Range) {
  const error = `${name} must be a whole number from ${range.min} to ${range.max}`;
  return z.number({ error }).refine((value) => isInRange(value, range), { error });
}

/** `{"name": 0.8}`; some clients send the weight as text, or repeat the name where the weight goes. */
const LoraWeightSchema = z
  .union([z.number(), z.string()], { error: 'loras must have numbers as weights' })
  .transform((weight) => {
    const number = typeof weight === 'string' && weight.trim() !== '' ? Number(weight) : weight;
    return typeof number === 'number' && !Number.isNaN(number) ? number : DEFAULT_LORA_WEIGHT;
  });

const LorasSchema = z
  .record(z.string(), LoraWeightSchema, { error: 'loras must be an object of names and weights' })
  .nullish()
  .transform((loras) => loras ?? {})
  .refine((loras) => Object.keys(loras).length <= MAX_LORAS, {
    error: `loras must name at most ${MAX_LORAS} loras`,
  })
  .refine((loras) => Object.values(loras).every(isLoraWeight), {
    error: `loras must have weights from ${LORA_WEIGHT_RANGE.min} to ${LORA_WEIGHT_RANGE.max}`,
  });

/**
 * The body of `POST /sd` as documented, plus `seed`. What is not named here is dropped: old clients
 * send `watermark`, `nsfw_filter` and more, and nothing unknown may reach an engine.
 */
export const ImageRequestSchema = z
  .object({
    model: requiredText('model'),
    prompt: withPromptLength('prompt', requiredText('prompt')),
    negative_prompt: withPromptLength('negative_prompt', optionalText('negative_prompt')),
    sampler: optionalText('sampler'),
    steps: wholeNumber('steps', IMAGE_RANGES.steps).nullish(),
    width: wholeNumber('width', IMAGE_RANGES.width).nullish(),
    height: wholeNumber('height', IMAGE_RANGES.height).nullish(),
    cfg_scale: wholeNumber('cfg_scale', IMAGE_RANGES.cfgScale).nullish(),
    loras: LorasSchema,
    seed: wholeNumber('seed', IMAGE_RANGES.seed).nullish(),
  })
  .transform((body): ImageParameters => ({
    model: body.model,
    prompt: body.prompt,
    ...(body.negative_prompt !== undefined && { negativePrompt: body.negative_prompt }),
    ...(body.sampler !== undefined && { sampler: body.sampler }),
    steps: body.steps ?? IMAGE_DEFAULTS.steps,
    width: body.width ?? IMAGE_DEFAULTS.width,
    height: body.height ?? IMAGE_DEFAULTS.height,
    cfgScale: body.cfg_scale ?? IMAGE_DEFAULTS.cfgScale,
    loras: body.loras,
    ...(body.seed != null && { seed: body.seed }),
  }));
