/**
 * What a text costs a model, guessed without its tokenizer: nobody shall wait until it is counted
 * exactly, and no two models count alike.
 */

/** In quarters of a token, because English has about four characters to one. */
const QUARTERS = 4;
const ASCII_QUARTERS = 1;
/** Other Latin, Greek, Cyrillic, Hebrew, Arabic: about two characters to one with Llama 2. */
const ALPHABET_QUARTERS = 2;
/** Indic scripts, Chinese, Japanese, Korean, half of an emoji: about one to one. */
const WIDE_QUARTERS = 4;

/** What a picture costs with LLaVA: a grid of 24 x 24. */
export const PICTURE_TOKENS = 576;
/** Role and separators of one message. */
export const MESSAGE_TOKENS = 4;

function quartersOf(codeUnit: number): number {
  if (codeUnit < 0x80) return ASCII_QUARTERS;
  return codeUnit < 0x0900 ? ALPHABET_QUARTERS : WIDE_QUARTERS;
}

/** A regular expression reads a text some ten times as fast as a loop over its code units. */
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Runs over all that a model is told, with every question. */
export function estimateTokens(text: string): number {
  if (!BEYOND_ASCII.test(text)) return Math.ceil((text.length * ASCII_QUARTERS) / QUARTERS);
  let quarters = 0;
  for (let index = 0; index < text.length; index += 1)
    quarters += quartersOf(text.charCodeAt(index));
  return Math.ceil(quarters / QUARTERS);
}
