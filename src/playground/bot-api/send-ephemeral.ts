import type { Message, User } from 'grammy/types';
import type { ChatRecord } from '../world/chats.js';
import {
  EPHEMERAL_REPLY_MS,
  findEphemeral,
  postEphemeral,
  type EphemeralMessage,
} from '../world/ephemerals.js';
import { isAdministrator, isPresent } from '../world/members.js';
import { memberOf } from '../world/membership.js';
import { asReplied, threadFields, type MessageContent } from '../world/posting.js';
import { botUser } from '../world/state.js';
import type { RecentTap } from '../world/taps.js';
import { badRequest, queryTooOld } from './errors.js';
import type { MethodCall } from './method.js';
import { botMember } from './targets.js';

export interface EphemeralArgs {
  receiver_user_id: number;
  callback_query_id?: string;
  replace_callback_query_message?: boolean;
}

export interface EphemeralPlace {
  record: ChatRecord;
  threadId: number | undefined;
  replyTo: Message | undefined;
  replyToEphemeralId: number | undefined;
}

/** A person who is in the group. */
function requireReceiver({ state }: MethodCall, record: ChatRecord, userId: number): User {
  const user = state.people.get(userId);
  if (!user || user.is_bot) throw badRequest('USER_ID_INVALID');
  if (!isPresent(memberOf(record, user))) throw badRequest('USER_NOT_PARTICIPANT');
  return user;
}

function requireTap(
  { state }: MethodCall,
  record: ChatRecord,
  { receiver_user_id: userId, callback_query_id: queryId }: EphemeralArgs,
): RecentTap | undefined {
  if (queryId === undefined) return undefined;
  const tap = state.taps.get(queryId);
  const isTheirs = tap?.userId === userId && tap.chatId === record.chat.id;
  if (!tap || !isTheirs || state.nowMs() - tap.atMs > EPHEMERAL_REPLY_MS) throw queryTooOld();
  return tap;
}

/** What the person said to the bot alone, while it may be answered (15 s). */
function requireAsked(
  { state }: MethodCall,
  { record, replyToEphemeralId }: EphemeralPlace,
  userId: number,
): EphemeralMessage | undefined {
  if (replyToEphemeralId === undefined) return undefined;
  const asked = findEphemeral(record, replyToEphemeralId, userId);
  const isIncoming = asked?.message.from?.id === userId;
  if (!asked || !isIncoming || state.nowMs() - asked.sentAtMs > EPHEMERAL_REPLY_MS) {
    throw badRequest('message to be replied not found');
  }
  return asked;
}

/**
 * Sends what one member of a group sees (Bot API 10.2 and 10.3): an administrator at any time, any
 * other bot within 15 s of that member's tap or of a message to the bot alone. Telegram says
 * BOT_NOT_ADMIN also of private chats (seen).
 */
export function sendEphemeral(
  call: MethodCall,
  args: EphemeralArgs,
  place: EphemeralPlace,
  makeContent: () => MessageContent,
): Message {
  const { state } = call;
  const { record, threadId, replyTo } = place;
  const { type } = record.chat;
  if (type !== 'group' && type !== 'supergroup') throw badRequest('BOT_NOT_ADMIN');
  const user = requireReceiver(call, record, args.receiver_user_id);
  const tap = requireTap(call, record, args);
  const asked = requireAsked(call, place, user.id);
  if (!tap && !asked && !isAdministrator(botMember(state, record))) {
    throw badRequest('BOT_NOT_ADMIN');
  }
  const replaces = args.replace_callback_query_message === true;
  // What only one person sees is edited, not replaced.
  if (replaces && (!tap || tap.isEphemeral)) throw badRequest('MESSAGE_ID_INVALID');
  const topic = threadId ?? asked?.message.message_thread_id;
  const { message } = postEphemeral(state, record, {
    userId: user.id,
    content: {
      from: botUser(state),
      receiver_user: user,
      ...threadFields(record.chat, topic, replyTo),
      ...(replyTo ? { reply_to_message: asReplied(replyTo) } : {}),
      ...makeContent(),
    },
    replacesMessageId: replaces ? tap?.messageId : undefined,
  });
  return message;
}
