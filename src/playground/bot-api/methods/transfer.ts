import type { Message, MessageOrigin } from 'grammy/types';
import { newAlbumId } from '../../world/albums.js';
import type { ChatRecord } from '../../world/chats.js';
import { omit } from '../../world/objects.js';
import { canCopyPoll, toCopiedPoll } from '../../world/polls.js';
import type { MessageContent } from '../../world/posting.js';
import { badRequest } from '../errors.js';
import { requireCaption } from '../formatting/formatted-text.js';
import { method, type BotApiMethod, type MethodCall } from '../method.js';
import { captionContent, parseCaption, send, type CaptionArgs, type SendArgs } from '../send.js';
import { requireInside, requireKnownChat, type SendableKind } from '../targets.js';
import { MAX_MESSAGE_IDS } from './messages.js';

/** What belongs to the place a message stands in, and so doesn't travel. */
const PLACE_FIELDS = [
  'message_id',
  'message_thread_id',
  'is_topic_message',
  'from',
  'sender_chat',
  'date',
  'edit_date',
  'chat',
  'reply_to_message',
  'reply_markup',
  'via_bot',
  'effect_id',
  'has_protected_content',
  'author_signature',
  'is_automatic_forward',
  // An album is put together anew where it arrives, of what came along.
  'media_group_id',
] as const;

const SENDABLE_FIELDS = {
  text: 'text messages',
  photo: 'photos',
  animation: 'animations',
  video: 'videos',
  audio: 'audios',
  document: 'documents',
  poll: 'polls',
} as const satisfies Partial<Record<keyof Message, SendableKind>>;

function kindOf(message: Message): SendableKind | undefined {
  const fields = Object.entries(SENDABLE_FIELDS);
  return fields.find(([field]) => field in message)?.[1];
}

interface Source {
  message: Message;
  kind: SendableKind;
}

function requireSourceChat(call: MethodCall, chatId: number | string): ChatRecord {
  const record = requireKnownChat(call.state, chatId);
  requireInside(call.state, record);
  return record;
}

/** Undefined for what can't travel: a service message, or one whose content is protected. */
function toSource(message: Message): Source | undefined {
  const kind = kindOf(message);
  return kind === undefined || message.has_protected_content ? undefined : { message, kind };
}

/** The same for a copy: of a quiz the bot has to know which answer is right. */
function toCopySource(message: Message): Source | undefined {
  return message.poll && !canCopyPoll(message.poll) ? undefined : toSource(message);
}

const TRAVELS = {
  copy: { toSource: toCopySource, refusal: "the message can't be copied" },
  forward: { toSource, refusal: "the message can't be forwarded" },
} as const;
type Travel = keyof typeof TRAVELS;

function requireSource(record: ChatRecord, messageId: number, travel: Travel): Source {
  const message = record.log.get(messageId);
  if (!message) throw badRequest(`message to ${travel} not found`);
  const source = TRAVELS[travel].toSource(message);
  if (!source) throw badRequest(TRAVELS[travel].refusal);
  return source;
}

function originOf({ forward_origin, chat, from, message_id, date }: Message): MessageOrigin {
  if (forward_origin) return forward_origin;
  if (chat.type === 'channel') return { type: 'channel', chat, message_id, date };
  return from
    ? { type: 'user', sender_user: from, date }
    : { type: 'hidden_user', sender_user_name: '', date };
}

interface TravelOptions {
  /** What the parts of one album have in common where they arrive. */
  albumId?: string | undefined;
  /** Slow mode counts an album as one message. */
  isAlbumRest?: boolean;
}

function albumField({ albumId }: TravelOptions): Pick<MessageContent, 'media_group_id'> {
  return albumId === undefined ? {} : { media_group_id: albumId };
}

/**
 * A caption longer than a bot's own may be (Premium's) is copied as it is, but not together with a
 * keyboard or as a reply (tdlib/telegram-bot-api#334).
 */
function requireCopyableCaption(args: SendArgs, { caption }: Message): void {
  const isAsItIs = args.reply_markup === undefined && args.reply_parameters === undefined;
  if (!isAsItIs) requireCaption({ text: caption ?? '', entities: [] });
}

function copy(
  call: MethodCall,
  args: SendArgs & CaptionArgs,
  { message, kind }: Source,
  options: TravelOptions = {},
): Message {
  const content: MessageContent = {
    ...omit(message, [...PLACE_FIELDS, 'forward_origin']),
    ...albumField(options),
    ...(message.poll && { poll: toCopiedPoll(message.poll) }),
  };
  const makeContent = (): MessageContent => {
    if (args.caption === undefined || message.text !== undefined) {
      requireCopyableCaption(args, message);
      return content;
    }
    return {
      ...omit(content, ['caption', 'caption_entities']),
      ...captionContent(parseCaption(args), args),
    };
  };
  return send(call, args, kind, makeContent, options);
}

function forward(
  call: MethodCall,
  args: SendArgs,
  { message, kind }: Source,
  options: TravelOptions = {},
): Message {
  const makeContent = (): MessageContent => ({
    ...omit(message, PLACE_FIELDS),
    ...albumField(options),
    forward_origin: originOf(message),
  });
  return send(call, args, kind, makeContent, options);
}

/**
 * Many at once: those that are missing or can't travel are skipped, as Telegram does. Its library
 * has the same words for both methods (tdlib/telegram-bot-api, TdOnForwardMessagesCallback).
 */
function findSources(
  call: MethodCall,
  fromChatId: number | string,
  messageIds: readonly number[],
  travel: Travel,
): Source[] {
  if (messageIds.length === 0) throw badRequest('message identifiers are not specified');
  if (messageIds.length > MAX_MESSAGE_IDS)
    throw badRequest('too many message identifiers specified');
  const record = requireSourceChat(call, fromChatId);
  const messages = messageIds.flatMap((messageId) => record.log.get(messageId) ?? []);
  if (messages.length === 0) throw badRequest('there are no messages to forward');
  const sources = messages.flatMap((message) => TRAVELS[travel].toSource(message) ?? []);
  if (sources.length === 0) throw badRequest("messages can't be forwarded");
  return sources;
}

/** What was an album is one again, under an id of its own; a single part of it is none. */
function albumOptions(sources: readonly Source[]): (source: Source) => TravelOptions {
  const albums = new Map<string, { id: string; parts: Source[] }>();
  for (const source of sources) {
    const { media_group_id: oldId } = source.message;
    if (oldId === undefined) continue;
    const album = albums.get(oldId) ?? { id: newAlbumId(), parts: [] };
    album.parts.push(source);
    albums.set(oldId, album);
  }
  return (source) => {
    const album = albums.get(source.message.media_group_id ?? '');
    if (!album || album.parts.length < 2) return {};
    return { albumId: album.id, isAlbumRest: album.parts[0] !== source };
  };
}

function toMessageId({ message_id }: Message): { message_id: number } {
  return { message_id };
}

export const transferMethods: readonly BotApiMethod[] = [
  method('copyMessage', (args, call) => {
    const record = requireSourceChat(call, args.from_chat_id);
    return toMessageId(copy(call, args, requireSource(record, args.message_id, 'copy')));
  }),

  method('copyMessages', (args, call) => {
    const sources = findSources(call, args.from_chat_id, args.message_ids, 'copy');
    const copyArgs: SendArgs & CaptionArgs = {
      ...args,
      ...(args.remove_caption === true ? { caption: '' } : {}),
    };
    const optionsOf = albumOptions(sources);
    return sources.map((source) => toMessageId(copy(call, copyArgs, source, optionsOf(source))));
  }),

  method('forwardMessage', (args, call) => {
    const record = requireSourceChat(call, args.from_chat_id);
    return forward(call, args, requireSource(record, args.message_id, 'forward'));
  }),

  method('forwardMessages', (args, call) => {
    const sources = findSources(call, args.from_chat_id, args.message_ids, 'forward');
    const optionsOf = albumOptions(sources);
    return sources.map((source) => toMessageId(forward(call, args, source, optionsOf(source))));
  }),
];
