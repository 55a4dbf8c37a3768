import type { ChatInviteLink, ChatMember, ChatMemberUpdated, User } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import { UPDATE_LIFETIME_SECONDS } from './update-lifetimes.js';
import { createMember, isAdministrator, isPresent } from './members.js';
import { postMessage } from './posting.js';
import { botUser, type WorldState } from './state.js';

/** The member as getChatMember would say: someone never seen in the chat has "left". */
export function memberOf(record: ChatRecord, user: User): ChatMember {
  return record.members.get(user.id) ?? createMember(record.chat, user, 'left');
}

/** How somebody came in, where it was not by themselves or an administrator's hand. */
export type JoinedVia =
  /** `shown` is the link as the bot may see it. */
  | { link: ChatInviteLink; shown: ChatInviteLink }
  | { isDirectRequest: true }
  /** A group became this supergroup with everybody in it: no chat tells that anybody came. */
  | { isUpgrade: true };

function viaFields(via: JoinedVia | undefined): Partial<ChatMemberUpdated> {
  if (!via || 'isUpgrade' in via) return {};
  return 'link' in via ? { invite_link: via.shown } : { via_join_request: true };
}

/**
 * Changes who somebody is in a chat and reports it as Telegram does: `my_chat_member` for the bot
 * itself, `chat_member` to a bot that is administrator there (and asked for them), and a service
 * message in groups.
 */
export function changeMember(
  state: WorldState,
  record: ChatRecord,
  after: ChatMember,
  byUser: User = after.user,
  via?: JoinedVia,
): void {
  const { user } = after;
  const before = memberOf(record, user);
  const couldSee = botSeesMembers(state, record);
  record.members.set(user.id, after);
  // Whoever is in, or thrown out, asks no more.
  if (after.status !== 'left') record.joinRequests.delete(user.id);
  if (via && 'link' in via) record.joinedByLink.set(user.id, via.link.invite_link);
  state.events.emit({
    type: 'member_changed',
    chatId: record.chat.id,
    userId: user.id,
    before,
    after,
  });
  const change: ChatMemberUpdated = {
    chat: record.chat,
    from: byUser,
    date: state.nowSeconds(),
    old_chat_member: before,
    new_chat_member: after,
    ...viaFields(via),
  };
  const { member: lifetime } = UPDATE_LIFETIME_SECONDS;
  if (user.id === state.bot.id) {
    state.updates.push({ my_chat_member: change }, `my_member:${record.chat.id}`, lifetime);
  } else if (couldSee) {
    state.updates.push({ chat_member: change }, `member:${user.id}`, lifetime);
  }
  if (via && 'isUpgrade' in via) return;
  // Who was let in came by themselves: that is how the chat tells it.
  announce(state, record, before, after, via ? user : byUser);
}

function botSeesMembers(state: WorldState, record: ChatRecord): boolean {
  const bot = record.members.get(state.bot.id);
  return bot !== undefined && isAdministrator(bot);
}

function announce(
  state: WorldState,
  record: ChatRecord,
  before: ChatMember,
  after: ChatMember,
  byUser: User,
): void {
  const isGroup = record.chat.type === 'group' || record.chat.type === 'supergroup';
  if (!isGroup || isPresent(before) === isPresent(after)) return;
  const content = isPresent(after)
    ? { new_chat_members: [after.user] }
    : { left_chat_member: after.user };
  postMessage(state, { record, author: byUser, content });
}

/** A person blocks or unblocks the bot: the private chat's only membership news. */
export function changePrivateAccess(state: WorldState, record: ChatRecord, user: User): void {
  const isBlocked = record.privateAccess === 'blocked';
  const toMember = (present: boolean): ChatMember =>
    createMember(record.chat, botUser(state), present ? 'member' : 'kicked');
  const change: ChatMemberUpdated = {
    chat: record.chat,
    from: user,
    date: state.nowSeconds(),
    old_chat_member: toMember(isBlocked),
    new_chat_member: toMember(!isBlocked),
  };
  state.updates.push(
    { my_chat_member: change },
    `my_member:${record.chat.id}`,
    UPDATE_LIFETIME_SECONDS.member,
  );
  state.events.emit({
    type: 'member_changed',
    chatId: record.chat.id,
    userId: state.bot.id,
    before: change.old_chat_member,
    after: change.new_chat_member,
  });
}
