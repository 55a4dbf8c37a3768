/** About what a model's tokenizer cuts: short runs of letters with the space before, single signs. */
const TOKEN = /\s?(?:\p{L}{1,6}|\p{N}{1,3}|[^\s\p{L}\p{N}])|\s/gu;

/** Usual estimate for a prompt, which may be long: nobody shall wait until it is counted exactly. */
const CHARS_PER_TOKEN = 4;
/** What a picture costs with LLaVA: a grid of 24 x 24. */
export const PICTURE_TOKENS = 576;
/** Role and separators of one message. */
export const MESSAGE_TOKENS = 4;

/** They add up to the text. */
export function toTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

export function estimateTokens(text: string): number {
  return Math.ceil(text.length / CHARS_PER_TOKEN);
}
