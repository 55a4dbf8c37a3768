import type { ChatMember, Message } from 'grammy/types';
import type { ChatRecord } from '../world/chats.js';
import { isPermitted, slowModeWaitSeconds, type Permission } from '../world/group-rules.js';
import { mayContactRequester } from '../world/join-requests.js';
import { hasRight, isAdministrator, isPresent } from '../world/members.js';
import { memberOf } from '../world/membership.js';
import { botUser, type WorldState } from '../world/state.js';
import { badRequest, forbidden, tooManyRequests, upgraded } from './errors.js';

/** What a message carries, in the words of Telegram's complaint about missing rights. */
export type SendableKind =
  | 'text messages'
  | 'photos'
  | 'videos'
  | 'audios'
  | 'documents'
  | 'animations'
  | 'other messages'
  | 'polls';

const NEEDED_PERMISSIONS = {
  'text messages': 'can_send_messages',
  photos: 'can_send_photos',
  videos: 'can_send_videos',
  audios: 'can_send_audios',
  documents: 'can_send_documents',
  animations: 'can_send_other_messages',
  'other messages': 'can_send_other_messages',
  polls: 'can_send_polls',
} as const satisfies Record<SendableKind, Permission>;

/** By id, or by @username for what is no private chat. Other people's private chats are nobody's. */
export function findChat(state: WorldState, chatId: number | string): ChatRecord | undefined {
  const record = findRecord(state, chatId);
  return record?.between ? undefined : record;
}

function findRecord(state: WorldState, chatId: number | string): ChatRecord | undefined {
  if (typeof chatId === 'number') return state.chats.get(chatId);
  if (chatId.startsWith('@')) return state.chats.byUsername(chatId.slice(1));
  return /^-?\d+$/.test(chatId) ? state.chats.get(Number(chatId)) : undefined;
}

/**
 * The chat as the bot knows it. A bot doesn't know a person who never pressed start and shares no
 * chat with it.
 */
export function requireKnownChat(state: WorldState, chatId: number | string): ChatRecord {
  if (chatId === '') throw badRequest('chat_id is empty');
  const record = findChat(state, chatId);
  if (!record) throw badRequest('chat not found');
  if (record.chat.type === 'private' && record.privateAccess === 'stranger') {
    const { id } = record.chat;
    if (!sharesChat(state, id) && !mayContactRequester(state, id)) {
      throw badRequest('chat not found');
    }
  }
  if (record.chat.type !== 'private' && record.isInviteOnly && !hasMet(state, record)) {
    throw badRequest('chat not found');
  }
  return record;
}

function hasMet(state: WorldState, record: ChatRecord): boolean {
  return record.members.has(state.bot.id);
}

function sharesChat(state: WorldState, userId: number): boolean {
  return state.chats.all().some(({ members }) => {
    const [bot, person] = [members.get(state.bot.id), members.get(userId)];
    return bot !== undefined && isPresent(bot) && person !== undefined;
  });
}

export function botMember(state: WorldState, record: ChatRecord): ChatMember {
  return memberOf(record, botUser(state));
}

/** Refuses where the bot is no longer, or never was, inside. */
export function requireInside(state: WorldState, record: ChatRecord): ChatMember {
  const { chat, privateAccess } = record;
  if (chat.type === 'private') {
    if (privateAccess === 'blocked') throw forbidden('bot was blocked by the user');
    if (privateAccess === 'deactivated') throw forbidden('user is deactivated');
    if (privateAccess === 'stranger' && !mayContactRequester(state, chat.id)) {
      throw forbidden("bot can't initiate conversation with a user");
    }
    return botMember(state, record);
  }
  if (record.upgradedTo !== undefined) throw upgraded(record.upgradedTo);
  const member = botMember(state, record);
  if (isPresent(member)) return member;
  throw member.status === 'kicked'
    ? forbidden(`bot was kicked from the ${chat.type} chat`)
    : forbidden(`bot is not a member of the ${chat.type} chat`);
}

/** The chat, when the bot may send this kind of thing there now. */
export function requireSendable(
  state: WorldState,
  chatId: number | string,
  kind: SendableKind,
): ChatRecord {
  const record = requireKnownChat(state, chatId);
  const member = requireInside(state, record);
  if (record.chat.type === 'channel' && !hasRight(member, 'can_post_messages')) {
    throw badRequest('need administrator rights in the channel chat');
  }
  const isGroup = record.chat.type === 'group' || record.chat.type === 'supergroup';
  if (isGroup && !isPermitted(record.rules, member, NEEDED_PERMISSIONS[kind])) {
    throw badRequest(`not enough rights to send ${kind} to the chat`);
  }
  return record;
}

/** Checks a message_thread_id. General has none: its number isn't accepted. */
export function requireThread(
  state: WorldState,
  record: ChatRecord,
  threadId: number | undefined,
): number | undefined {
  if (threadId === undefined) return undefined;
  const { chat, topics, log } = record;
  if (chat.type !== 'supergroup') throw badRequest('message thread not found');
  if (!chat.is_forum) {
    if (!log.get(threadId)) throw badRequest('message thread not found');
    return threadId;
  }
  const topic = topics.get(threadId);
  if (!topic) throw badRequest('message thread not found');
  if (topic.closed && !isAdministrator(botMember(state, record))) throw badRequest('TOPIC_CLOSED');
  return threadId;
}

/** Slow mode binds a bot like any member: it is told how long to wait. */
export function requirePace(state: WorldState, record: ChatRecord): void {
  const wait = slowModeWaitSeconds(record.rules, botMember(state, record), state.nowMs());
  if (wait > 0) throw tooManyRequests(wait);
}

/** A reply goes to the topic of what it answers, and what names no topic to General. */
export function requireOpen(
  state: WorldState,
  record: ChatRecord,
  threadId: number | undefined,
  replyTo: Message | undefined,
): void {
  const { chat, topics, rules } = record;
  if (chat.type !== 'supergroup' || !chat.is_forum) return;
  const topicId = threadId ?? (replyTo?.is_topic_message ? replyTo.message_thread_id : undefined);
  const isClosed =
    topicId === undefined ? rules.isGeneralClosed : topics.get(topicId)?.closed === true;
  if (isClosed && !isAdministrator(botMember(state, record))) throw badRequest('TOPIC_CLOSED');
}

interface ReplyParameters {
  message_id?: number;
  ephemeral_message_id?: number;
  chat_id?: number | string;
  allow_sending_without_reply?: boolean;
}

export function findReplied(
  record: ChatRecord,
  parameters: ReplyParameters | undefined,
): Message | undefined {
  if (!parameters) return undefined;
  // What only one person sees is answered before that one's eyes alone.
  if (parameters.ephemeral_message_id !== undefined) return undefined;
  if (parameters.message_id === undefined) throw badRequest('can\'t find field "message_id"');
  const replied = record.log.get(parameters.message_id);
  if (!replied && parameters.allow_sending_without_reply !== true) {
    throw badRequest('message to be replied not found');
  }
  return replied;
}
