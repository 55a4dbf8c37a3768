import type { Message, MessageEntity } from 'grammy/types';

type FoundType =
  'url' | 'email' | 'bot_command' | 'mention' | 'hashtag' | 'cashtag' | 'phone_number';

/** In the order in which they win an overlap. The first group, where there is one, is the entity. */
const PATTERNS: readonly (readonly [FoundType, RegExp])[] = [
  [
    'url',
    /(?<![\w@])(?:https?:\/\/[^\s<>"'`]+|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|me|io|dev|app|ai|ru|uk|ua|de|fr)(?![\w.-]*@)(?:[/?#][^\s<>"'`]*)?(?![\w-]))/giu,
  ],
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]+\.)+[a-z]{2,}/giu],
  ['bot_command', /(?<![\w/<>@])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/@])/gu],
  ['mention', /(?<![\p{L}\p{N}_/@])@[A-Za-z0-9_]{3,32}(?![\p{L}\p{N}_])/gu],
  ['hashtag', /(?<![\p{L}\p{N}_#@])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}/gu],
  ['cashtag', /(?<![\p{L}\p{N}_$])\$[A-Z]{1,8}(?![\p{L}\p{N}_])/gu],
  ['phone_number', /(?<![\p{L}\p{N}_+])\+\d[\d\- ]{8,16}\d(?![\p{L}\p{N}_])/gu],
];

/** What ends a sentence is not part of an address. */
function withoutTrailingPunctuation(url: string): string {
  return url.replace(/[.,;:!?)\]}'"…]+$/u, '');
}

function overlaps(entity: MessageEntity, offset: number, length: number): boolean {
  return entity.offset < offset + length && offset < entity.offset + entity.length;
}

/**
 * Finds what Telegram finds by itself in a text: commands, mentions, links and the like, sorted by
 * offset (UTF-16 units). Nothing is found inside `taken` entities.
 */
export function findTextEntities(
  text: string,
  taken: readonly MessageEntity[] = [],
): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const value = type === 'url' ? withoutTrailingPunctuation(match[0]) : match[0];
      const place = { offset: match.index, length: value.length };
      const isTaken = [...found, ...taken].some((entity) =>
        overlaps(entity, place.offset, place.length),
      );
      if (!isTaken) found.push({ type, ...place });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

type Worded = Pick<Message, 'text' | 'caption' | 'entities' | 'caption_entities'>;

/** The words of a text or a caption that are entities of a type. */
export function wordsOf(message: Worded, type: MessageEntity['type']): string[] {
  const text = message.text ?? message.caption ?? '';
  return (message.entities ?? message.caption_entities ?? [])
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => text.slice(offset, offset + length));
}

/** Whether the message names this @username. */
export function isMentioned(message: Worded, username: string): boolean {
  const handle = `@${username.toLowerCase()}`;
  return wordsOf(message, 'mention').some((word) => word.toLowerCase() === handle);
}
