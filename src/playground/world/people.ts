import type { Message, User } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import { WorldError } from './errors.js';
import { hasRight, isAdministrator, isPresent } from './members.js';
import { memberOf } from './membership.js';
import type { WorldState } from './state.js';

/** Looks up what a person names, or throws what their client could not have offered. */
export function requirePerson(state: WorldState, userId: number): User {
  const user = state.people.get(userId);
  if (!user) throw new WorldError('not_found', `There is no person ${userId}`);
  return user;
}

export function requireChat(state: WorldState, chatId: number): ChatRecord {
  const record = state.chats.get(chatId);
  if (!record) throw new WorldError('not_found', `There is no chat ${chatId}`);
  return record;
}

export function requireMessage(record: ChatRecord, messageId: number): Message {
  const message = record.log.get(messageId);
  if (!message) {
    throw new WorldError('not_found', `There is no message ${messageId} in chat ${record.chat.id}`);
  }
  return message;
}

/** Whether this person can open the chat and read it: public ones are open to everybody. */
export function canRead(record: ChatRecord, user: User): boolean {
  if (record.chat.type === 'private') return record.chat.id === user.id;
  const member = memberOf(record, user);
  if (member.status === 'kicked') return false;
  return isPresent(member) || (!record.isInviteOnly && record.chat.username !== undefined);
}

/** Throws WorldError `not_allowed` where a client would show no input field. */
export function requireMayWrite(record: ChatRecord, user: User, threadId?: number): void {
  const refuse = (why: string): never => {
    throw new WorldError('not_allowed', `${user.first_name} ${why}`);
  };
  if (record.chat.type === 'private') {
    if (record.chat.id !== user.id) refuse('has no such private chat');
    if (record.privateAccess === 'blocked') refuse('blocked the bot: unblock it first');
    return;
  }
  const member = memberOf(record, user);
  if (record.chat.type === 'channel') {
    if (!hasRight(member, 'can_post_messages')) refuse('may not post in this channel');
    return;
  }
  if (!isPresent(member)) refuse('is not in this group');
  if (member.status === 'restricted' && !member.can_send_messages) refuse('may not write here');
  requireOpenTopic(record, isAdministrator(member), threadId);
}

function requireOpenTopic(record: ChatRecord, isAdmin: boolean, threadId?: number): void {
  if (threadId === undefined || record.chat.type !== 'supergroup' || !record.chat.is_forum) return;
  const topic = record.topics.get(threadId);
  if (!topic) throw new WorldError('not_found', `There is no topic ${threadId}`);
  if (topic.closed && !isAdmin) throw new WorldError('not_allowed', 'This topic is closed');
}
