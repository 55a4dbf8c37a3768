import type { ChatMember, User } from 'grammy/types';
import type { ChatRecord } from '../../world/chats.js';
import { primaryInviteLink } from '../../world/invite-links.js';
import { createMember, hasRight, isAdministrator, isPresent } from '../../world/members.js';
import { changeMember, memberOf } from '../../world/membership.js';
import { botUser } from '../../world/state.js';
import { badRequest } from '../errors.js';
import { method, type BotApiMethod, type MethodCall } from '../method.js';
import { botMember, requireInside, requireKnownChat } from '../targets.js';

/** Private chats have the two; elsewhere the bot has to be in, and in a channel to be administrator. */
function requireMemberList({ state }: MethodCall, record: ChatRecord): void {
  if (record.chat.type === 'private') return;
  const member = botMember(state, record);
  if (record.chat.type === 'channel' && (!record.isInviteOnly || isPresent(member))) {
    if (!isAdministrator(member)) throw badRequest('member list is inaccessible');
    return;
  }
  requireInside(state, record);
}

function findUser({ state }: MethodCall, userId: number): User {
  if (userId === state.bot.id) return botUser(state);
  const user = state.people.get(userId);
  if (!user) throw badRequest('PARTICIPANT_ID_INVALID');
  return user;
}

/** The chat and the person, when the bot may decide about their membership. */
function requireRestrictable(call: MethodCall, chatId: number | string, userId: number) {
  const record = requireKnownChat(call.state, chatId);
  if (record.chat.type === 'private') {
    throw badRequest("chat member status can't be changed in private chats");
  }
  const bot = requireInside(call.state, record);
  if (!hasRight(bot, 'can_restrict_members')) {
    throw badRequest('not enough rights to restrict/unrestrict chat member');
  }
  const user = findUser(call, userId);
  const before = memberOf(record, user);
  if (before.status === 'creator') throw badRequest("can't remove chat owner");
  if (before.status === 'administrator') throw badRequest('user is an administrator of the chat');
  return { record, user, before };
}

function presentMembers(record: ChatRecord): ChatMember[] {
  return [...record.members.values()].filter((member) => isPresent(member));
}

/** The fields of getChat that say nothing about this chat but are always there. */
const ALWAYS = {
  accent_color_id: 0,
  max_reaction_count: 11,
  accepted_gift_types: {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  },
} as const;

function rulesOf({ chat, rules: { permissions, slowModeSeconds } }: ChatRecord): object {
  if (chat.type !== 'group' && chat.type !== 'supergroup') return {};
  return { permissions, ...(slowModeSeconds > 0 ? { slow_mode_delay: slowModeSeconds } : {}) };
}

export const chatMethods: readonly BotApiMethod[] = [
  method('getChat', (args, { state }) => {
    const record = requireKnownChat(state, args.chat_id);
    if (record.isInviteOnly) requireInside(state, record);
    const pinnedId = record.pinnedMessageIds.at(-1);
    const pinned = pinnedId === undefined ? undefined : record.log.get(pinnedId);
    return {
      ...record.chat,
      ...ALWAYS,
      ...(record.chat.type === 'supergroup' && record.joinsByRequest
        ? { join_by_request: true }
        : {}),
      ...rulesOf(record),
      ...(record.linkedChatId === undefined ? {} : { linked_chat_id: record.linkedChatId }),
      ...(hasRight(botMember(state, record), 'can_invite_users')
        ? { invite_link: primaryInviteLink(record, botUser(state)).invite_link }
        : {}),
      ...(pinned ? { pinned_message: pinned } : {}),
    };
  }),

  method('getChatMember', (args, call) => {
    const record = requireKnownChat(call.state, args.chat_id);
    requireMemberList(call, record);
    return memberOf(record, findUser(call, args.user_id));
  }),

  method('getChatMemberCount', (args, call) => {
    const record = requireKnownChat(call.state, args.chat_id);
    if (record.chat.type === 'private') return 2;
    if (record.isInviteOnly) requireInside(call.state, record);
    return presentMembers(record).length;
  }),

  method('getChatAdministrators', (args, call) => {
    const { state } = call;
    const record = requireKnownChat(state, args.chat_id);
    if (record.chat.type === 'private') {
      throw badRequest('there are no administrators in the private chat');
    }
    requireMemberList(call, record);
    const isListed = ({ id, is_bot: isBot }: User): boolean =>
      !isBot || id === state.bot.id || args.return_bots === true;
    return presentMembers(record).filter(
      (member) => isAdministrator(member) && isListed(member.user),
    );
  }),

  method('banChatMember', (args, call) => {
    const { record, user } = requireRestrictable(call, args.chat_id, args.user_id);
    const after: ChatMember = { status: 'kicked', user, until_date: args.until_date ?? 0 };
    changeMember(call.state, record, after, botUser(call.state));
    return true;
  }),

  method('unbanChatMember', (args, call) => {
    const { record, user, before } = requireRestrictable(call, args.chat_id, args.user_id);
    // Without only_if_banned this removes a member who was never banned (Bot API).
    const isNoChange = before.status === 'left' || (args.only_if_banned && isPresent(before));
    if (!isNoChange) {
      changeMember(
        call.state,
        record,
        createMember(record.chat, user, 'left'),
        botUser(call.state),
      );
    }
    return true;
  }),

  method('leaveChat', (args, { state }) => {
    const record = requireKnownChat(state, args.chat_id);
    if (record.chat.type === 'private') throw badRequest("chat can't be left");
    requireInside(state, record);
    changeMember(state, record, createMember(record.chat, botUser(state), 'left'));
    return true;
  }),
];
