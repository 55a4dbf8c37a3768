import type { MessageEntity } from 'grammy/types';
import { countCodePoints } from '../../world/objects.js';
import { findTextEntities } from '../../world/text-entities.js';
import { badRequest } from '../errors.js';
import { bytesBefore, type FormattedText } from './entity-builder.js';
import { checkHttpUrl } from './http-url.js';
import { parseHtml } from './parse-html.js';
import { parseMarkdown } from './parse-markdown.js';
import { parseMarkdownV2 } from './parse-markdown-v2.js';

const MAX_TEXT_CHARS = 4096;
const MAX_CAPTION_CHARS = 1024;
/** Before any parsing (Client.cpp). */
const MAX_RAW_BYTES = 32_768;

/**
 * Applies parse_mode. Telegram does this before it looks at the chat, so a broken markup is reported
 * first of all.
 */
export function parseText(
  text: string,
  parseMode: string | undefined,
  entities: readonly MessageEntity[] | undefined,
): FormattedText {
  if (Buffer.byteLength(text) > MAX_RAW_BYTES) throw badRequest('text is too long');
  switch (parseMode?.toLowerCase()) {
    case undefined:
    case '':
      return { text, entities: [...(entities ?? [])] };
    case 'html':
      return parseHtml(text);
    case 'markdownv2':
      return parseMarkdownV2(text);
    case 'markdown':
      return parseMarkdown(text);
    default:
      throw badRequest('unsupported parse_mode');
  }
}

/** Checks entities, trims, and finds what Telegram finds by itself. */
export function finishText(parsed: FormattedText): FormattedText {
  for (const entity of parsed.entities) checkEntity(parsed.text, entity);
  const { text, entities } = trim(parsed);
  // Inside code, and where something was marked by hand, nothing more is found.
  const taken = entities.filter(({ type }) => TAKES_PLACE.has(type));
  const found = findTextEntities(text, taken);
  return { text, entities: [...entities, ...found].sort(byPlace) };
}

const TAKES_PLACE: ReadonlySet<MessageEntity['type']> = new Set([
  'code',
  'pre',
  'text_link',
  'text_mention',
  'url',
  'mention',
  'bot_command',
  'hashtag',
  'email',
]);

function byPlace(a: MessageEntity, b: MessageEntity): number {
  return a.offset - b.offset || b.length - a.length;
}

export function requireText(formatted: FormattedText): FormattedText {
  if (formatted.text === '') throw badRequest('message text is empty');
  if (countCodePoints(formatted.text) > MAX_TEXT_CHARS) throw badRequest('message is too long');
  return formatted;
}

export function requireCaption(formatted: FormattedText): FormattedText {
  if (countCodePoints(formatted.text) > MAX_CAPTION_CHARS) {
    throw badRequest('message caption is too long');
  }
  return formatted;
}

function isInsideSymbol(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return index > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}

function checkEntity(text: string, entity: MessageEntity): void {
  const { offset, length } = entity;
  const end = offset + length;
  if (offset < 0) throw badRequest(`Receive an entity with incorrect offset ${offset}`);
  if (length < 0) throw badRequest(`Receive an entity with incorrect length ${length}`);
  if (length === 0) return;
  if (offset >= text.length) {
    throw badRequest(`Entity begins after the end of the text at UTF-16 offset ${offset}`);
  }
  if (end > text.length) {
    throw badRequest(
      `Entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
    );
  }
  if (isInsideSymbol(text, offset)) {
    throw badRequest(
      `Entity begins in a middle of a UTF-16 symbol at byte offset ${bytesBefore(text, offset - 1)}`,
    );
  }
  if (isInsideSymbol(text, end)) {
    throw badRequest(
      `Entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${bytesBefore(text, end - 1)}`,
    );
  }
  if (entity.type === 'text_link') {
    const problem = checkHttpUrl(entity.url);
    if (problem) throw badRequest(`Entity URL '${entity.url}' is invalid: ${problem}`);
  }
}

/** Leading blanks stay where an entity begins in them; trailing ones never do (MessageEntity.cpp). */
function trim({ text, entities }: FormattedText): FormattedText {
  const end = text.trimEnd().length;
  const firstEntity = Math.min(end, ...entities.map(({ offset }) => offset));
  const blanks = /^[ \n]*/.exec(text.slice(0, firstEntity))?.[0].length ?? 0;
  return {
    text: text.slice(blanks, end),
    entities: entities.flatMap((entity) => {
      const length = Math.min(entity.offset + entity.length, end) - entity.offset;
      return length > 0 ? [{ ...entity, offset: entity.offset - blanks, length }] : [];
    }),
  };
}
