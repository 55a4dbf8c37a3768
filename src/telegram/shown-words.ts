import type { MaybeInaccessibleMessage, Message, MessageEntity, Update } from 'grammy/types';

function addresses(entities: readonly MessageEntity[] | undefined): string[] {
  return entities?.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : [])) ?? [];
}

/** Kinds of message that hold words in many places; all of them are looked through. */
function structured({ poll, checklist, rich_message: rich, contact, venue }: Message): string[] {
  const parts = [poll, checklist, rich, contact, venue].filter((part) => part !== undefined);
  return parts.map((part) => JSON.stringify(part));
}

/** Whatever of a message its readers see or can follow. */
export function shownWords(message: Message): string[] {
  const { text, caption, quote, document, link_preview_options: preview } = message;
  const words = [text, caption, quote?.text, document?.file_name, preview?.url];
  return [
    ...words.filter((part) => part !== undefined),
    ...addresses(message.entities),
    ...addresses(message.caption_entities),
    ...structured(message),
  ];
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
  return [message, replied, pinned].filter(isAccessible);
}
