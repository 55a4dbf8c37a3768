import type { MessageEntity } from 'grammy/types';
import { isBlank } from '../domain/visible-text.js';
import type { FormattedText } from './formatted-text.js';
import { chooseBorder } from './message-border.js';

/** Code points in a message (td, MessageContent.cpp). */
export const MAX_MESSAGE_CHARS = 4096;
/** Telegram ignores what comes after (Bot API 10.3). */
const MAX_MESSAGE_ENTITIES = 100;

/**
 * A text as messages. Joined, their texts are the text again: white space at a border stays at the end
 * of the part before it (what finds no room there begins the next), where Telegram trims it unseen, but
 * for the indent of a line of code, which opens the next part inside its entity and so is kept. Only where a part would hold nothing visible,
 * which Telegram refuses, is it left out.
 *
 * Borders stand between paragraphs, lines, sentences or words, whichever comes late enough; never inside
 * a grapheme unless it alone fills a message. An entity that spans a border goes on in the next part.
 * A part ends before its 101st link, code block or spoiler, for they say something; of other entities
 * beyond 100 the least important are dropped.
 */
export function splitMessage(
  formatted: FormattedText,
  maxChars = MAX_MESSAGE_CHARS,
): FormattedText[] {
  const parts: FormattedText[] = [];
  let rest = formatted;
  for (;;) {
    const end = findPartEnd(rest, maxChars) ?? rest.text.length;
    const part = takePart(rest, end);
    if (part) parts.push(part);
    if (end >= rest.text.length) return parts;
    rest = cut(rest, end, rest.text.length);
  }
}

/**
 * How many UTF-16 units the first message takes; undefined when everything fits in one. Looks no more
 * than `LOOK_AHEAD` units past what a message can hold: the border of a growing text is final when there
 * is that much.
 */
export function findPartEnd(
  { text, entities }: FormattedText,
  maxChars: number,
): number | undefined {
  const room = unitsOf(text, maxChars);
  const end = Math.min(room, startOfEntityTooMany(entities) ?? room);
  if (end >= text.length) return undefined;
  return chooseBorder({ text: text.slice(0, room + LOOK_AHEAD), entities, end });
}

const LOOK_AHEAD = 64;

/** Whether what follows can't move the first border any more. */
export function isBorderFinal({ text }: FormattedText, maxChars: number): boolean {
  if (text.length < maxChars + LOOK_AHEAD) return false;
  return text.length >= unitsOf(text, maxChars) + LOOK_AHEAD;
}

/** The first units as a message, or undefined when nothing of it would be seen. */
export function takePart(formatted: FormattedText, end: number): FormattedText | undefined {
  const { text, entities } = cut(formatted, 0, end);
  return isBlank(text) ? undefined : { text, entities: mostImportant(entities) };
}

function cut({ text, entities }: FormattedText, start: number, end: number): FormattedText {
  return { text: text.slice(start, end), entities: clipEntities(entities, start, end) };
}

/** The entities over a slice of their text. */
export function clipEntities(
  entities: readonly MessageEntity[],
  start: number,
  end: number,
): MessageEntity[] {
  return entities.flatMap((entity) => {
    // Most often nothing is cut off, and drafts ask often.
    if (start === 0 && entity.offset + entity.length <= end) return [entity];
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, end);
    return from < to ? [{ ...entity, offset: from - start, length: to - from }] : [];
  });
}

/** UTF-16 units that so many code points take. */
function unitsOf(text: string, chars: number): number {
  let units = 0;
  for (let count = 0; count < chars && units < text.length; count += 1) {
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  }
  return units;
}

/** Without these something is lost, not only its looks. */
const SAYS_SOMETHING: ReadonlySet<MessageEntity['type']> = new Set([
  'text_link',
  'text_mention',
  'pre',
  'spoiler',
]);

function startOfEntityTooMany(entities: readonly MessageEntity[]): number | undefined {
  return entities.filter(({ type }) => SAYS_SOMETHING.has(type))[MAX_MESSAGE_ENTITIES]?.offset;
}

/** Least important last. */
const IMPORTANCE: readonly MessageEntity['type'][] = [
  'text_mention',
  'text_link',
  'pre',
  'spoiler',
  'expandable_blockquote',
  'blockquote',
  'code',
  'strikethrough',
  'bold',
];

function mostImportant(entities: MessageEntity[]): MessageEntity[] {
  if (entities.length <= MAX_MESSAGE_ENTITIES) return entities;
  const rank = ({ type }: MessageEntity): number => {
    const index = IMPORTANCE.indexOf(type);
    return index < 0 ? IMPORTANCE.length : index;
  };
  const kept = new Set(
    entities.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAX_MESSAGE_ENTITIES),
  );
  return entities.filter((entity) => kept.has(entity));
}
