import type { Document, Message, MessageOrigin, PhotoSize } from 'grammy/types';
import { CHAT_PICTURE_TYPES, type ChatPictureType } from '../domain/chat-parameters.js';
import type { TurnPicture, TurnQuestion } from '../domain/talk.js';
import { isBlank } from '../domain/visible-text.js';
import { richWords } from '../telegram/rich-words.js';
import type { UnreadableKind } from '../views/talk-input-view.js';
import { wordsToBot } from './addressed.js';

/** What a message says to a model, or why nothing of it can be asked. */
export type MessageContent =
  | { kind: 'question'; text: string; pictures: TurnPicture[] }
  | { kind: 'unreadable'; what: UnreadableKind };

/** Bot API: what `getFile` hands out at most. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Pixels of the longer side: models look at no more, so a larger file is only slower. */
const ENOUGH_PIXELS = 2_048;

/** Some clients call a JPEG so. */
const ALIASES: Readonly<Record<string, ChatPictureType>> = { 'image/jpg': 'image/jpeg' };

function toPictureType(mimeType: string): ChatPictureType | undefined {
  const type = mimeType.toLowerCase();
  return CHAT_PICTURE_TYPES.find((known) => known === type) ?? ALIASES[type];
}

/** Telegram makes JPEGs of photos, in several sizes, the smallest first. */
function ofPhoto(sizes: readonly PhotoSize[]): MessageContent | undefined {
  const enough = sizes.findLast(({ width, height }) => Math.max(width, height) <= ENOUGH_PIXELS);
  const size = enough ?? sizes[0];
  if (size === undefined) return undefined;
  const { file_id: fileId, file_size: sizeBytes = 0 } = size;
  if (sizeBytes > MAX_FILE_BYTES) return { kind: 'unreadable', what: 'large-picture' };
  return {
    kind: 'question',
    text: '',
    pictures: [{ fileId, contentType: 'image/jpeg', sizeBytes }],
  };
}

function ofDocument({
  file_id: fileId,
  file_size: sizeBytes = 0,
  mime_type: type = '',
}: Document): MessageContent {
  const contentType = toPictureType(type);
  if (contentType === undefined) {
    return { kind: 'unreadable', what: /^image\//i.test(type) ? 'picture-type' : 'file' };
  }
  if (sizeBytes > MAX_FILE_BYTES) return { kind: 'unreadable', what: 'large-picture' };
  return { kind: 'question', text: '', pictures: [{ fileId, contentType, sizeBytes }] };
}

/** In the order in which one message may carry several: an animation is a document as well. */
const UNREADABLE: readonly (readonly [keyof Message, UnreadableKind])[] = [
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['sticker', 'sticker'],
  ['dice', 'sticker'],
  ['game', 'sticker'],
  ['poll', 'poll'],
  ['checklist', 'poll'],
  ['venue', 'location'],
  ['location', 'location'],
  ['contact', 'contact'],
  ['story', 'other'],
  ['paid_media', 'other'],
  ['giveaway', 'other'],
];

function mediaOf(message: Message): MessageContent | undefined {
  const unreadable = UNREADABLE.find(([field]) => message[field] !== undefined);
  if (unreadable) return { kind: 'unreadable', what: unreadable[1] };
  const photo = message.photo ?? message.live_photo?.photo;
  if (photo) return ofPhoto(photo);
  return message.document && ofDocument(message.document);
}

/** A message's words, whichever kind it is; undefined: it can't have any. */
function textOf({ text, caption, rich_message: rich }: Message): string | undefined {
  return text ?? caption ?? (rich && richWords(rich));
}

/**
 * What a message says by itself, without what it answers to or where it comes from. Undefined: a
 * service message (somebody pinned, joined, paid), which asks nothing.
 */
export function readMessage(message: Message): MessageContent | undefined {
  const content = mediaOf(message);
  if (content?.kind === 'unreadable') return content;
  const text = textOf(message);
  if (content === undefined && text === undefined) return undefined;
  // Nothing but films and maps, say.
  if (message.rich_message && isBlank(text ?? '')) return { kind: 'unreadable', what: 'other' };
  return { kind: 'question', text: text ?? '', pictures: content?.pictures ?? [] };
}

/** Names come from strangers: one line, of a bounded length. */
const MAX_NAME_CHARS = 64;

function nameOf(origin: MessageOrigin): string {
  switch (origin.type) {
    case 'user':
      return [origin.sender_user.first_name, origin.sender_user.last_name ?? ''].join(' ');
    case 'hidden_user':
      return origin.sender_user_name;
    case 'chat':
      return origin.sender_chat.title ?? '';
    case 'channel':
      return origin.chat.title;
    default:
      return origin satisfies never;
  }
}

function oneLine(name: string): string {
  const line = name.toWellFormed().replace(/\s+/gu, ' ').trim();
  return Array.from(line).slice(0, MAX_NAME_CHARS).join('');
}

function quoted(text: string): string {
  if (isBlank(text)) return '';
  return text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** A person's own words; of a forwarded message with whose they are, for the model. */
export function wordsOf(message: Message, me: Parameters<typeof wordsToBot>[1]): string {
  const words = message.rich_message ? (textOf(message) ?? '') : wordsToBot(message, me);
  const origin = message.forward_origin;
  const name = origin === undefined ? '' : oneLine(nameOf(origin));
  return isBlank(words) || name === '' ? words : `${words}\n\n(Forwarded from ${name}.)`;
}

/** The picture a person replies to, of any chat; none when it can't be read. */
function repliedPictures(message: Message): TurnPicture[] {
  const { reply_to_message: replied, external_reply: external } = message;
  const about = replied ?? external;
  const content =
    (about?.photo && ofPhoto(about.photo)) ??
    (about?.document && !about.animation ? ofDocument(about.document) : undefined);
  return content?.kind === 'question' ? content.pictures : [];
}

/**
 * A message as a question, with what it replies to. The person's own words stand first, because the
 * beginning becomes the talk's title.
 * @param options.isInTalk it replies to the talk's own turn, which is all there but for the part
 *   that the person marked
 */
export function toQuestion(
  message: Message,
  pictures: readonly TurnPicture[],
  { me, isInTalk }: { me: Parameters<typeof wordsToBot>[1]; isInTalk: boolean },
): TurnQuestion {
  const { quote, reply_to_message: replied, message_id: messageId } = message;
  const words = wordsOf(message, me);
  const whole = isInTalk ? undefined : replied && textOf(replied);
  const about = quoted(quote?.text ?? whole ?? '');
  return {
    text: [words, about].filter((part) => !isBlank(part)).join('\n\n'),
    pictures: [...pictures, ...(isInTalk ? [] : repliedPictures(message))],
    messageIds: [messageId],
  };
}
