import type { MaybeInaccessibleMessage, Message, MessageEntity, Update } from 'grammy/types';

type Look = (words: string) => boolean;

function isIn(words: string | undefined, look: Look): boolean {
  return words !== undefined && look(words);
}

function isInAddress(entities: readonly MessageEntity[] | undefined, look: Look): boolean {
  return entities?.some((entity) => entity.type === 'text_link' && look(entity.url)) === true;
}

/** Kinds of message that hold words in many places; all of them are looked through. */
const STRUCTURED = ['poll', 'checklist', 'rich_message', 'contact', 'venue'] as const;

/**
 * Looks at whatever of a message its readers see or can follow, until something is found. For an
 * ordinary message it costs next to nothing: every update of every group passes here.
 */
export function isShown(message: Message, look: Look): boolean {
  return (
    isIn(message.text, look) ||
    isIn(message.caption, look) ||
    isIn(message.quote?.text, look) ||
    isIn(message.document?.file_name, look) ||
    isIn(message.link_preview_options?.url, look) ||
    isInAddress(message.entities, look) ||
    isInAddress(message.caption_entities, look) ||
    STRUCTURED.some((kind) => message[kind] !== undefined && look(JSON.stringify(message[kind])))
  );
}

/** All of it, place by place. */
export function shownWords(message: Message): string[] {
  const words: string[] = [];
  isShown(message, (found) => {
    words.push(found);
    return false;
  });
  return words;
}

/** Of one that is not accessible to the bot there is no more than its id. */
function isAccessible(message: MaybeInaccessibleMessage | undefined): message is Message {
  return message !== undefined && message.date !== 0;
}

/** The messages that an update shows: the new or changed one, and what it answers to or pins. */
export function shownMessages(update: Update): Message[] {
  const message =
    update.message ??
    update.edited_message ??
    update.channel_post ??
    update.edited_channel_post ??
    update.guest_message;
  if (message === undefined) return [];
  const { reply_to_message: replied, pinned_message: pinned } = message;
  if (replied === undefined && pinned === undefined) return [message];
  return [message, replied, pinned].filter(isAccessible);
}
