import type { DrawingKind } from './drawing.js';

/** What `@bot words` can become, besides a picture that is there already. */
export type InlineChoice = DrawingKind | 'ask';
const INLINE_CHOICES = ['image', 'gif', 'ask'] as const satisfies readonly InlineChoice[];

/** Why the staging chat is of no use, as far as an operator can do something about it. */
export type StagingTrouble =
  /** There is no such chat, or the bot is not in it (any more). */
  | 'missing'
  | 'no_rights'
  /** Telegram wants it left alone for longer than anybody waits. */
  | 'flooded'
  /** It takes no such message, for a reason of its own. */
  | 'refused';

/** Bot API: "Text of the query (up to 256 characters)". */
export const MAX_INLINE_WORDS_UNITS = 256;

export function isInlineChoice(value: string): value is InlineChoice {
  return INLINE_CHOICES.some((choice) => choice === value);
}

/** Every word of the query stands somewhere in the prompt, in whatever order and case. */
export function matchesWords(prompt: string, query: string): boolean {
  const text = prompt.toLocaleLowerCase();
  const words = query.toLocaleLowerCase().split(/\s+/u);
  return words.every((word) => text.includes(word));
}

export interface InlinePage<Item> {
  items: Item[];
  /** For `next_offset`; empty: that was all. */
  nextOffset: string;
}

/** Where a page begins; an offset that nobody gave begins at the front. */
export function startOfPage(offset: string): number {
  return /^\d{1,6}$/.test(offset) ? Number(offset) : 0;
}

/** One page of a list, and where the next one begins. */
export function inlinePage<Item>(
  all: readonly Item[],
  offset: string,
  size: number,
): InlinePage<Item> {
  const start = startOfPage(offset);
  const end = start + size;
  return { items: all.slice(start, end), nextOffset: end < all.length ? String(end) : '' };
}

/** Words that ask for a picture where nobody could choose. A command's slash may stand before them. */
const DRAWING_WORDS: readonly [RegExp, DrawingKind][] = [
  [/^(gif|animation|animate|гиф(ку|ка)?|анимаци[яю]|оживи)$/u, 'gif'],
  [/^(image|draw|picture|paint|imagine|картинк[ау]|рисуй|нарисуй|изобрази)$/u, 'image'],
];

/** What a message to a guest asks for, and its words: `draw a red fox`, `/gif a fox`, or a question. */
export function readGuestWords(text: string): { choice: InlineChoice; words: string } {
  const trimmed = text.trim();
  const [, first = '', rest = ''] = /^\/?([\p{L}]+)[:,]?(?:\s+([\s\S]*))?$/u.exec(trimmed) ?? [];
  const word = first.toLocaleLowerCase();
  const kind = DRAWING_WORDS.find(([pattern]) => pattern.test(word))?.[1];
  if (kind !== undefined) return { choice: kind, words: rest.trim() };
  const command = /^\/(?:chat|new|ask)(?:\s+|$)/iu.exec(trimmed)?.[0] ?? '';
  return { choice: 'ask', words: trimmed.slice(command.length).trim() };
}
