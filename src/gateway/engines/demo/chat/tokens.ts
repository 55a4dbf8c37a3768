/** About what a model's tokenizer cuts: short runs of letters with the space before, single signs. */
const TOKEN = /\s?(?:\p{L}{1,6}|\p{N}{1,3}|[^\s\p{L}\p{N}])|\s/gu;

/** They add up to the text. */
export function toTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}
