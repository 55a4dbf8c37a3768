import { isDeepStrictEqual } from 'node:util';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import type { ChatRecord } from '../../world/chats.js';
import { fileIdOf, toMediaContent } from '../../world/media.js';
import { hasRight } from '../../world/members.js';
import { omit, withoutUndefined } from '../../world/objects.js';
import { replaceMessage, type MessageContent } from '../../world/posting.js';
import { badRequest, unsupported } from '../errors.js';
import { finishText, parseText, requireText } from '../formatting/formatted-text.js';
import { readRichMessage } from '../formatting/rich-message.js';
import { checkInlineKeyboard } from '../keyboards.js';
import { resolveMedia } from '../media-input.js';
import { method, type BotApiMethod, type MethodArgs, type MethodCall } from '../method.js';
import { captionContent, parseCaption, textContent } from '../send.js';
import { botMember, requireInside, requireKnownChat } from '../targets.js';
import { albumFamily, toMeasures } from './media.js';

interface EditTarget {
  chat_id?: number | string;
  message_id?: number;
  inline_message_id?: string;
  business_connection_id?: string;
  reply_markup?: InlineKeyboardMarkup;
}

interface Editable {
  record: ChatRecord;
  message: Message;
  isInline: boolean;
}

const MEDIA_FIELDS = ['photo', 'animation', 'document', 'video', 'audio'] as const;

/** What an edit replaces; the rest of a message (who, when, where, in reply to what) stays. */
const CONTENT_FIELDS = [
  'text',
  'entities',
  'rich_message',
  'link_preview_options',
  'caption',
  'caption_entities',
  'show_caption_above_media',
  'has_media_spoiler',
  'reply_markup',
  ...MEDIA_FIELDS,
] as const;

function findInline(call: MethodCall, inlineMessageId: string): Editable {
  const place = call.state.inlineMessages.get(inlineMessageId);
  const record = place && call.state.chats.get(place.chatId);
  const message = place && record?.log.get(place.messageId);
  if (!record || !message) throw badRequest('MESSAGE_ID_INVALID');
  return { record, message, isInline: true };
}

function findEditable(call: MethodCall, args: EditTarget): Editable {
  if (args.business_connection_id !== undefined) throw badRequest('business connection not found');
  if (args.inline_message_id !== undefined) return findInline(call, args.inline_message_id);
  if (args.chat_id === undefined) throw badRequest('chat_id is empty');
  if (args.message_id === undefined) throw badRequest('message identifier is not specified');
  const record = requireKnownChat(call.state, args.chat_id);
  requireInside(call.state, record);
  const message = record.log.get(args.message_id);
  if (!message) throw badRequest('message to edit not found');
  if (!mayEdit(call, record, message)) throw badRequest("message can't be edited");
  return { record, message, isInline: false };
}

function mayEdit(call: MethodCall, record: ChatRecord, message: Message): boolean {
  const mark = record.log.mark(message.message_id);
  if (!mark || mark.hasReplyKeyboard || message.forward_origin) return false;
  if (mark.authorId === call.state.bot.id) return true;
  return (
    record.chat.type === 'channel' && hasRight(botMember(call.state, record), 'can_edit_messages')
  );
}

function isMedia(message: Message): boolean {
  return MEDIA_FIELDS.some((field) => message[field] !== undefined);
}

/** The message with its content replaced. Nothing but what `content` says remains of the old one. */
function edit(
  call: MethodCall,
  { record, message, isInline }: Editable,
  content: MessageContent,
): Message | true {
  const next: Message = { ...omit(message, CONTENT_FIELDS), ...content };
  if (isSame(message, next)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  const replaced = replaceMessage(call.state, record, next, { byBot: true });
  return isInline ? true : replaced;
}

/** A file is compared by what was sent: every upload is new. */
function comparable(message: Message): unknown {
  return { ...omit(message, [...MEDIA_FIELDS, 'edit_date']), fileId: fileIdOf(message) };
}

function isSame(before: Message, after: Message): boolean {
  return isDeepStrictEqual(comparable(before), comparable(after));
}

function keyboardContent(args: EditTarget): MessageContent {
  return withoutUndefined({ reply_markup: checkInlineKeyboard(args.reply_markup) });
}

/** Text and rich messages become one another (editMessageText, Bot API 10.1). */
function isText(message: Message): boolean {
  return message.text !== undefined || message.rich_message !== undefined;
}

/** Parsed at once; whether there is anything to be seen is asked after the message is found. */
function readText(args: MethodArgs<'editMessageText'>): () => MessageContent {
  if (args.rich_message !== undefined) {
    if (args.text !== undefined) throw badRequest("text and rich_message can't be used together");
    const rich = readRichMessage(args.rich_message);
    return () => ({ rich_message: rich });
  }
  const parsed = parseText(args.text ?? '', args.parse_mode, args.entities);
  return () => ({
    ...textContent(requireText(finishText(parsed))),
    ...withoutUndefined({ link_preview_options: args.link_preview_options }),
  });
}

export const editMethods: readonly BotApiMethod[] = [
  method('editMessageText', (args, call) => {
    const makeContent = readText(args);
    const editable = findEditable(call, args);
    if (!isText(editable.message)) throw badRequest('there is no text in the message to edit');
    return edit(call, editable, { ...makeContent(), ...keyboardContent(args) });
  }),

  method('editMessageCaption', (args, call) => {
    const parsed = parseCaption(args);
    const editable = findEditable(call, args);
    if (!isMedia(editable.message)) {
      throw badRequest('there is no caption in the message to edit');
    }
    const { message } = editable;
    return edit(call, editable, {
      ...withoutUndefined({
        photo: message.photo,
        animation: message.animation,
        document: message.document,
        video: message.video,
        audio: message.audio,
        has_media_spoiler: message.has_media_spoiler,
      }),
      ...captionContent(parsed, args),
      ...keyboardContent(args),
    });
  }),

  method('editMessageMedia', (args, call) => {
    const { media } = args;
    if (media.type === 'live_photo') throw unsupported('a live photo');
    const parsed = parseCaption(media);
    const editable = findEditable(call, args);
    const { message, isInline } = editable;
    // A text may become media since Bot API 10.3; a message of another kind has nothing to replace.
    if (!isMedia(message) && !isText(message)) throw badRequest("message can't be edited");
    if (message.media_group_id !== undefined) requireSameFamily(message, media.type);
    const caption = captionContent(parsed, media);
    const keyboard = keyboardContent(args);
    const { fileId, entry } = resolveMedia(call, {
      kind: media.type,
      media: media.media,
      keepsType: media.type === 'document' && media.disable_content_type_detection === true,
      allowsUpload: !isInline,
    });
    return edit(call, editable, {
      ...toMediaContent(fileId, entry, toMeasures(media)),
      ...caption,
      ...keyboard,
    });
  }),

  method('editMessageReplyMarkup', (args, call) => {
    const editable = findEditable(call, args);
    const content = omit(editable.message, ['reply_markup']);
    return edit(call, editable, { ...content, ...keyboardContent(args) });
  }),
];

function requireSameFamily(message: Message, kind: Parameters<typeof albumFamily>[0]): void {
  const before = message.photo
    ? 'photo'
    : message.video
      ? 'video'
      : message.audio
        ? 'audio'
        : 'document';
  if (albumFamily(before) !== albumFamily(kind)) {
    throw badRequest("can't use the media of the specified type in the album");
  }
}
