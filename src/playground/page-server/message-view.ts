import type { InlineKeyboardButton, Message, MessageEntity, SuccessfulPayment } from 'grammy/types';
import {
  PAGE_API,
  type ButtonActionView,
  type ButtonView,
  type EntityView,
  type MediaView,
  type MessageView,
  type OriginView,
  type ReplyView,
  type SenderView,
  type ServiceView,
} from '../protocol.js';
import type { EphemeralMessage } from '../world/ephemerals.js';
import { richMessageToPlain } from '../world/rich-text.js';

/** A quote shows a line or so; the page cuts it to what fits. */
const QUOTE_CHARS = 200;

function fullName(user: { first_name: string; last_name?: string }): string {
  return user.last_name === undefined ? user.first_name : `${user.first_name} ${user.last_name}`;
}

function toSender({ from, sender_chat: chat, chat: { id } }: Message): SenderView {
  if (chat?.title !== undefined) return { id: chat.id, name: chat.title, kind: 'channel' };
  if (from !== undefined) {
    return { id: from.id, name: fullName(from), kind: from.is_bot ? 'bot' : 'person' };
  }
  return { id, name: '', kind: 'person' };
}

export function toEntityView(entity: MessageEntity): EntityView {
  const { type, offset, length } = entity;
  return {
    type,
    offset,
    length,
    ...(entity.type === 'text_link' && { url: entity.url }),
    ...(entity.type === 'pre' &&
      entity.language !== undefined &&
      entity.language !== '' && { language: entity.language }),
    ...(entity.type === 'text_mention' && { userId: entity.user.id }),
  };
}

/** Where the page fetches a file's bytes. */
export function fileAddress(fileId: string): string {
  return `${PAGE_API}/files/${encodeURIComponent(fileId)}`.slice(1);
}

interface FileFields {
  file_id: string;
  file_name?: string | undefined;
  mime_type?: string | undefined;
  file_size?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
}

function describeFile(
  kind: MediaView['kind'],
  file: FileFields,
  fallbackName: string,
): Omit<MediaView, 'spoiler'> {
  return {
    kind,
    url: fileAddress(file.file_id),
    fileName: file.file_name ?? fallbackName,
    ...(file.mime_type !== undefined && { mimeType: file.mime_type }),
    ...(file.file_size !== undefined && { sizeBytes: file.file_size }),
    ...(file.width !== undefined && { width: file.width }),
    ...(file.height !== undefined && { height: file.height }),
  };
}

function describeMedia(message: Message): Omit<MediaView, 'spoiler'> | undefined {
  const { photo, animation, video, audio, document, message_id: id } = message;
  const largest = photo?.at(-1);
  if (largest !== undefined) return describeFile('photo', largest, `photo-${id}`);
  // An animation carries a document as well, so it is asked for first.
  if (animation !== undefined) return describeFile('animation', animation, `animation-${id}.gif`);
  if (video !== undefined) return describeFile('video', video, `video-${id}.mp4`);
  if (audio !== undefined) return describeFile('audio', audio, `audio-${id}.mp3`);
  if (document !== undefined) return describeFile('document', document, `file-${id}`);
  return undefined;
}

function toMedia(message: Message): MediaView | undefined {
  const media = describeMedia(message);
  return media && { ...media, spoiler: message.has_media_spoiler === true };
}

function toAction(button: InlineKeyboardButton): ButtonActionView {
  if ('callback_data' in button) return { kind: 'callback' };
  if ('url' in button) return { kind: 'url', url: button.url };
  if ('copy_text' in button) return { kind: 'copy', text: button.copy_text.text };
  if ('disabled' in button) return { kind: 'disabled' };
  if ('switch_inline_query_current_chat' in button) {
    return { kind: 'inline', query: button.switch_inline_query_current_chat };
  }
  if ('switch_inline_query' in button) return { kind: 'inline', query: button.switch_inline_query };
  if ('switch_inline_query_chosen_chat' in button) {
    return { kind: 'inline', query: button.switch_inline_query_chosen_chat.query ?? '' };
  }
  if ('web_app' in button) return { kind: 'unsupported', what: 'web_app' };
  if ('login_url' in button) return { kind: 'unsupported', what: 'login_url' };
  if ('pay' in button) return { kind: 'pay' };
  return { kind: 'unsupported', what: 'callback_game' };
}

function toButton(button: InlineKeyboardButton): ButtonView {
  return {
    text: button.text,
    action: toAction(button),
    ...(button.style !== undefined && { style: button.style }),
  };
}

function toReply({ reply_to_message: original, quote }: Message): ReplyView | undefined {
  if (original === undefined) return undefined;
  const { rich_message: rich } = original;
  const words =
    original.text ??
    original.caption ??
    (rich && richMessageToPlain(rich)) ??
    original.invoice?.title;
  const text = quote?.text ?? words;
  return {
    messageId: original.message_id,
    name: toSender(original).name,
    ...(text !== undefined && { text: text.slice(0, QUOTE_CHARS) }),
    ...(text === undefined && withMediaKind(describeMedia(original))),
  };
}

function withMediaKind(
  media: Omit<MediaView, 'spoiler'> | undefined,
): Pick<ReplyView, 'mediaKind'> {
  return media === undefined ? {} : { mediaKind: media.kind };
}

function toOrigin({ via_bot: bot, forward_origin: origin }: Message): OriginView | undefined {
  if (bot?.username !== undefined) return { kind: 'via', name: bot.username };
  switch (origin?.type) {
    case undefined:
      return undefined;
    case 'user':
      return { kind: 'forwarded', name: fullName(origin.sender_user) };
    case 'hidden_user':
      return { kind: 'forwarded', name: origin.sender_user_name };
    case 'chat':
      return { kind: 'forwarded', name: origin.sender_chat.title ?? '' };
    case 'channel':
      return { kind: 'forwarded', name: origin.chat.title };
    default:
      return origin satisfies never;
  }
}

function paidKind({
  is_recurring: isRecurring,
  is_first_recurring: isFirst,
}: SuccessfulPayment): 'paid' | 'subscribed' | 'resubscribed' {
  if (isRecurring !== true) return 'paid';
  return isFirst === true ? 'subscribed' : 'resubscribed';
}

/** An invoice reads as a text whose first line, its title, stands out. */
function invoiceText({ invoice }: Message): { text: string; entities: EntityView[] } | undefined {
  if (invoice === undefined) return undefined;
  const { title, description } = invoice;
  return {
    text: `${title}\n${description}`,
    entities: [{ type: 'bold', offset: 0, length: title.length }],
  };
}

/** A poll reads as its question and its answers, one a line. */
function pollText({ poll }: Message): { text: string; entities: EntityView[] } | undefined {
  if (poll === undefined) return undefined;
  const { question, options } = poll;
  return {
    text: [question, ...options.map(({ text }) => `○ ${text}`)].join('\n'),
    entities: [{ type: 'bold', offset: 0, length: question.length }],
  };
}

function toService(message: Message): ServiceView | undefined {
  const { new_chat_members: added, left_chat_member: left, from } = message;
  if (added !== undefined) {
    const itself = added.length === 1 && added[0]?.id === from?.id;
    return itself ? { kind: 'joined' } : { kind: 'added', subject: added.map(fullName).join(', ') };
  }
  if (left !== undefined) {
    return left.id === from?.id ? { kind: 'left' } : { kind: 'removed', subject: fullName(left) };
  }
  if (message.pinned_message !== undefined) return { kind: 'pinned' };
  const topic = message.forum_topic_created?.name;
  if (topic !== undefined) return { kind: 'topic-created', subject: topic };
  if (message.forum_topic_closed !== undefined) return { kind: 'topic-closed' };
  if (message.forum_topic_reopened !== undefined) return { kind: 'topic-reopened' };
  const isMove = message.migrate_to_chat_id ?? message.migrate_from_chat_id;
  if (isMove !== undefined) return { kind: 'upgraded' };
  const title = message.new_chat_title;
  if (title !== undefined) return { kind: 'renamed', subject: title };
  const { successful_payment: paid, refunded_payment: refunded } = message;
  if (paid !== undefined) return { kind: paidKind(paid), subject: String(paid.total_amount) };
  if (refunded !== undefined) return { kind: 'refunded', subject: String(refunded.total_amount) };
  const isOrdinary =
    message.text !== undefined ||
    message.invoice !== undefined ||
    message.poll !== undefined ||
    message.rich_message !== undefined ||
    describeMedia(message) !== undefined;
  return isOrdinary ? undefined : { kind: 'other' };
}

/** A message as the page draws it. The same for everybody who may read the chat. */
export function toMessageView(message: Message): MessageView {
  const { text, caption, rich_message: rich, edit_date: editDate } = message;
  const entities = message.entities ?? message.caption_entities ?? [];
  const media = toMedia(message);
  const replyTo = toReply(message);
  const origin = toOrigin(message);
  const service = toService(message);
  const told = invoiceText(message) ?? pollText(message);
  const topicId = message.is_topic_message === true ? message.message_thread_id : undefined;
  return {
    chatId: message.chat.id,
    id: message.message_id,
    // The message that opened a topic has the topic's own id.
    topicId: message.forum_topic_created === undefined ? (topicId ?? 0) : message.message_id,
    dateMs: message.date * 1000,
    ...(editDate !== undefined && { editedAtMs: editDate * 1000 }),
    sender: toSender(message),
    text: text ?? caption ?? (rich ? richMessageToPlain(rich) : (told?.text ?? '')),
    entities: told?.entities ?? entities.map(toEntityView),
    ...(rich !== undefined && { rich: rich.blocks }),
    ...(media !== undefined && { media }),
    captionAboveMedia: message.show_caption_above_media === true,
    ...(message.media_group_id !== undefined && { albumId: message.media_group_id }),
    ...(replyTo !== undefined && { replyTo }),
    ...(origin !== undefined && { origin }),
    keyboard: (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map(toButton)),
    ...(service !== undefined && { service }),
  };
}

/** More of them than this between two messages are not kept. */
const EPHEMERALS_PER_MESSAGE = 1_000_000;

/** The same for what only one person sees: it stands behind the message it was sent after. */
export function toEphemeralView({
  message,
  afterMessageId,
  replacesMessageId,
}: EphemeralMessage): MessageView {
  const { ephemeral_message_id: id } = message;
  return {
    ...toMessageView(message),
    id: afterMessageId + id / EPHEMERALS_PER_MESSAGE,
    ephemeral: { id, ...(replacesMessageId !== undefined && { replacesMessageId }) },
  };
}
