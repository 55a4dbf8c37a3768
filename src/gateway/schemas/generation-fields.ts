import { z } from 'zod';
import { IMAGE_RANGES, MAX_PROMPT_CHARS } from '../../domain/image-parameters.js';
import { withoutControlSequences } from '../prompt-guard.js';
import { optionalText, optionalWholeNumber, requiredText } from './fields.js';

/** Before the length is checked: what an engine never sees takes no room. */
function guarded<T extends z.ZodType>(text: T) {
  return z.preprocess(
    (value) => (typeof value === 'string' ? withoutControlSequences(value) : value),
    text,
  );
}

/** Bytes of a body with two prompts of 8000 characters, each up to 6 bytes when escaped, and the rest. */
export const MAX_PROMPT_BODY_BYTES = 262_144;

/** The fields that requests for pictures and for animations have in common. */
export const PromptField = guarded(
  requiredText('prompt', { description: 'What to draw.', maxChars: MAX_PROMPT_CHARS }),
);

export const NegativePromptField = guarded(
  optionalText('negative_prompt', {
    description: 'What not to draw.',
    maxChars: MAX_PROMPT_CHARS,
  }),
);

export const SeedField = optionalWholeNumber('seed', IMAGE_RANGES.seed, {
  description: 'The same request with the same seed draws the same again; random unless given.',
});

/** Named for the API's readers only: the key is looked up before a body is checked. */
export const TokenField = z.unknown().optional().meta({
  type: 'string',
  description: 'Your API key, unless it is in the authorization header as a Bearer token.',
});
