import type { Message, User } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import { WorldError } from './errors.js';
import { isPermitted, slowModeWaitSeconds, type Permission } from './group-rules.js';
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
  if (record.between) return record.between.some(({ id }) => id === user.id);
  if (record.chat.type === 'private') return record.chat.id === user.id;
  const member = memberOf(record, user);
  if (member.status === 'kicked') return false;
  return isPresent(member) || (!record.isInviteOnly && record.chat.username !== undefined);
}

export interface WritingOptions {
  threadId?: number | undefined;
  /** What is sent; text unless said otherwise. */
  permission?: Permission;
}

/** Throws WorldError `not_allowed` where a client would show no input field. */
export function requireMayWrite(
  state: WorldState,
  record: ChatRecord,
  user: User,
  { threadId, permission = 'can_send_messages' }: WritingOptions = {},
): void {
  const refuse = (why: string): never => {
    throw new WorldError('not_allowed', `${user.first_name} ${why}`);
  };
  if (record.between) {
    if (!canRead(record, user)) refuse('has no part in this chat');
    return;
  }
  if (record.chat.type === 'private') {
    if (record.chat.id !== user.id) refuse('has no such private chat');
    if (record.privateAccess === 'blocked') refuse('blocked the bot: unblock it first');
    if (record.privateAccess === 'deactivated') refuse('is no more: the account was deleted');
    return;
  }
  if (record.upgradedTo !== undefined) refuse('can only read here: the group is a supergroup now');
  const member = memberOf(record, user);
  if (record.chat.type === 'channel') {
    if (!hasRight(member, 'can_post_messages')) refuse('may not post in this channel');
    return;
  }
  if (!isPresent(member)) refuse('is not in this group');
  if (!isPermitted(record.rules, member, permission)) refuse('may not write here');
  requireOpenTopic(record, isAdministrator(member), threadId);
  const wait = slowModeWaitSeconds(record.rules, member, state.nowMs());
  if (wait > 0) refuse(`has to wait ${wait} s: slow mode`);
}

function requireOpenTopic(record: ChatRecord, isAdmin: boolean, threadId?: number): void {
  if (record.chat.type !== 'supergroup' || !record.chat.is_forum) return;
  const topic = threadId === undefined ? undefined : record.topics.get(threadId);
  if (threadId !== undefined && !topic) {
    throw new WorldError('not_found', `There is no topic ${threadId}`);
  }
  const isClosed = topic ? topic.closed : record.rules.isGeneralClosed;
  if (isClosed && !isAdmin) throw new WorldError('not_allowed', 'This topic is closed');
}
