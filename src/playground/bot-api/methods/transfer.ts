import type { Message, MessageOrigin } from 'grammy/types';
import type { ChatRecord } from '../../world/chats.js';
import { omit } from '../../world/objects.js';
import type { MessageContent } from '../../world/posting.js';
import { badRequest } from '../errors.js';
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
] as const;

const SENDABLE_FIELDS = {
  text: 'text messages',
  photo: 'photos',
  animation: 'animations',
  video: 'videos',
  audio: 'audios',
  document: 'documents',
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

function requireSource(record: ChatRecord, messageId: number, verb: 'copy' | 'forward'): Source {
  const message = record.log.get(messageId);
  if (!message) throw badRequest(`message to ${verb} not found`);
  const source = toSource(message);
  if (!source) {
    throw badRequest(verb === 'copy' ? "message can't be copied" : "message can't be forwarded");
  }
  return source;
}

function originOf({ forward_origin, chat, from, message_id, date }: Message): MessageOrigin {
  if (forward_origin) return forward_origin;
  if (chat.type === 'channel') return { type: 'channel', chat, message_id, date };
  return from
    ? { type: 'user', sender_user: from, date }
    : { type: 'hidden_user', sender_user_name: '', date };
}

function copy(call: MethodCall, args: SendArgs & CaptionArgs, { message, kind }: Source) {
  const content: MessageContent = omit(message, [...PLACE_FIELDS, 'forward_origin']);
  return send(call, args, kind, () => {
    if (args.caption === undefined || message.text !== undefined) return content;
    return {
      ...omit(content, ['caption', 'caption_entities']),
      ...captionContent(parseCaption(args), args),
    };
  });
}

function forward(call: MethodCall, args: SendArgs, { message, kind }: Source): Message {
  return send(call, args, kind, () => ({
    ...omit(message, PLACE_FIELDS),
    forward_origin: originOf(message),
  }));
}

/** Many at once: those that are missing or can't travel are skipped, as Telegram does. */
function findSources(
  call: MethodCall,
  fromChatId: number | string,
  messageIds: readonly number[],
): Source[] {
  if (messageIds.length === 0) throw badRequest('message identifiers are not specified');
  if (messageIds.length > MAX_MESSAGE_IDS)
    throw badRequest('too many message identifiers specified');
  const record = requireSourceChat(call, fromChatId);
  return messageIds.flatMap((messageId) => {
    const message = record.log.get(messageId);
    return (message && toSource(message)) ?? [];
  });
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
    const sources = findSources(call, args.from_chat_id, args.message_ids);
    if (sources.length === 0) throw badRequest('there are no messages to copy');
    const copyArgs: SendArgs & CaptionArgs = {
      ...args,
      ...(args.remove_caption === true ? { caption: '' } : {}),
    };
    return sources.map((source) => toMessageId(copy(call, copyArgs, source)));
  }),

  method('forwardMessage', (args, call) => {
    const record = requireSourceChat(call, args.from_chat_id);
    return forward(call, args, requireSource(record, args.message_id, 'forward'));
  }),

  method('forwardMessages', (args, call) => {
    const sources = findSources(call, args.from_chat_id, args.message_ids);
    if (sources.length === 0) throw badRequest('there are no messages to forward');
    return sources.map((source) => toMessageId(forward(call, args, source)));
  }),
];
