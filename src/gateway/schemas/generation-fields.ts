import { z } from 'zod';
import { IMAGE_RANGES, MAX_PROMPT_CHARS } from '../../domain/image-parameters.js';
import { optionalText, optionalWholeNumber, requiredText } from './fields.js';

/** The fields that requests for pictures and for animations have in common. */
export const PromptField = requiredText('prompt', {
  description: 'What to draw.',
  maxChars: MAX_PROMPT_CHARS,
});

export const NegativePromptField = optionalText('negative_prompt', {
  description: 'What not to draw.',
  maxChars: MAX_PROMPT_CHARS,
});

export const SeedField = optionalWholeNumber('seed', IMAGE_RANGES.seed, {
  description: 'The same request with the same seed draws the same again; random unless given.',
});

/** Named for the API's readers only: the key is looked up before a body is checked. */
export const TokenField = z.unknown().optional().meta({
  type: 'string',
  description: 'Your API key, unless it is in the authorization header as a Bearer token.',
});
