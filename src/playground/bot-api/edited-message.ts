import { isDeepStrictEqual } from 'node:util';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import { fileIdOf, toMediaContent } from '../world/media.js';
import { omit, withoutUndefined } from '../world/objects.js';
import type { MessageContent } from '../world/posting.js';
import { badRequest, unsupported } from './errors.js';
import { finishText, parseText, requireText } from './formatting/formatted-text.js';
import { readRichMessage } from './formatting/rich-message.js';
import { checkInlineKeyboard } from './keyboards.js';
import { resolveMedia } from './media-input.js';
import type { MethodArgs, MethodCall } from './method.js';
import { albumFamily, toMeasures } from './methods/media.js';
import { captionContent, parseCaption, textContent, type CaptionArgs } from './send.js';

/** A message that may be edited now, wherever it stands. */
export interface Editable {
  message: Message;
  /** Inline messages take only what Telegram has already. */
  allowsUpload: boolean;
  /** Puts the new version in the old one's place and returns what the method answers. */
  save: (next: Message) => Message | true;
}

interface MarkupArgs {
  reply_markup?: InlineKeyboardMarkup;
}

type TextArgs = MarkupArgs &
  Pick<
    MethodArgs<'editMessageText'>,
    'text' | 'parse_mode' | 'entities' | 'link_preview_options' | 'rich_message'
  >;

type MediaArgs = MarkupArgs & Pick<MethodArgs<'editMessageMedia'>, 'media'>;

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

function isMedia(message: Message): boolean {
  return MEDIA_FIELDS.some((field) => message[field] !== undefined);
}

/** The message with its content replaced. Nothing but what `content` says remains of the old one. */
function edit({ message, save }: Editable, content: MessageContent): Message | true {
  const next: Message = { ...omit(message, CONTENT_FIELDS), ...content };
  if (isSame(message, next)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  return save(next);
}

/** A file is compared by what was sent: every upload is new. */
function comparable(message: Message): unknown {
  return { ...omit(message, [...MEDIA_FIELDS, 'edit_date']), fileId: fileIdOf(message) };
}

function isSame(before: Message, after: Message): boolean {
  return isDeepStrictEqual(comparable(before), comparable(after));
}

function keyboardContent(args: MarkupArgs): MessageContent {
  return withoutUndefined({ reply_markup: checkInlineKeyboard(args.reply_markup) });
}

/** Text and rich messages become one another (editMessageText, Bot API 10.1). */
function isText(message: Message): boolean {
  return message.text !== undefined || message.rich_message !== undefined;
}

/** Parsed at once; whether there is anything to be seen is asked after the message is found. */
function readText(args: TextArgs): () => MessageContent {
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

export function editText(args: TextArgs, find: () => Editable): Message | true {
  const makeContent = readText(args);
  const editable = find();
  if (!isText(editable.message)) throw badRequest('there is no text in the message to edit');
  return edit(editable, { ...makeContent(), ...keyboardContent(args) });
}

export function editCaption(args: CaptionArgs & MarkupArgs, find: () => Editable): Message | true {
  const parsed = parseCaption(args);
  const editable = find();
  const { message } = editable;
  if (!isMedia(message)) throw badRequest('there is no caption in the message to edit');
  return edit(editable, {
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
}

export function editMedia(call: MethodCall, args: MediaArgs, find: () => Editable): Message | true {
  const { media } = args;
  if (media.type === 'live_photo') throw unsupported('a live photo');
  const parsed = parseCaption(media);
  const editable = find();
  const { message, allowsUpload } = editable;
  // A text may become media since Bot API 10.3; a message of another kind has nothing to replace.
  if (!isMedia(message) && !isText(message)) throw badRequest("message can't be edited");
  if (message.media_group_id !== undefined) requireSameFamily(message, media.type);
  const caption = captionContent(parsed, media);
  const keyboard = keyboardContent(args);
  // A thumbnail has to be uploaded, always.
  if (!allowsUpload && 'thumbnail' in media) {
    throw badRequest('file upload is not allowed here');
  }
  const { fileId, entry } = resolveMedia(call, {
    kind: media.type,
    media: media.media,
    keepsType: media.type === 'document' && media.disable_content_type_detection === true,
    allowsUpload,
  });
  return edit(editable, {
    ...toMediaContent(fileId, entry, toMeasures(media)),
    ...caption,
    ...keyboard,
  });
}

export function editMarkup(args: MarkupArgs, find: () => Editable): Message | true {
  const editable = find();
  const content = omit(editable.message, ['reply_markup']);
  return edit(editable, { ...content, ...keyboardContent(args) });
}

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
