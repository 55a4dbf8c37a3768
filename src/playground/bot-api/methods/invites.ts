import type { ChatInviteLink } from 'grammy/types';
import type { ChatRecord } from '../../world/chats.js';
import {
  createInviteLink,
  editInviteLink,
  primaryInviteLink,
  revokeInviteLink,
  shownInviteLink,
  type InviteLinkOptions,
} from '../../world/invite-links.js';
import { settleJoinRequest, type JoinVerdict } from '../../world/join-requests.js';
import { hasRight, isPresent } from '../../world/members.js';
import { memberOf } from '../../world/membership.js';
import { botUser } from '../../world/state.js';
import { badRequest, queryTooOld } from '../errors.js';
import { method, type BotApiMethod, type MethodCall } from '../method.js';
import { requireInside, requireKnownChat } from '../targets.js';

const MAX_NAME_CHARS = 32;
const MAX_MEMBERS = 99_999;

/** The chat, when the bot may let people into it. */
function requireInvitable({ state }: MethodCall, chatId: number | string): ChatRecord {
  const record = requireKnownChat(state, chatId);
  if (record.chat.type === 'private') throw badRequest("can't invite members to a private chat");
  if (!hasRight(requireInside(state, record), 'can_invite_users')) {
    throw badRequest('not enough rights to manage chat invite link');
  }
  return record;
}

interface LinkArgs {
  name?: string;
  expire_date?: number;
  member_limit?: number;
  creates_join_request?: boolean;
}

/** Zero means none; a long name is cut, not refused (TDLib). */
function toOptions({ state }: MethodCall, args: LinkArgs): InviteLinkOptions {
  const { name = '', expire_date: expireDate = 0, member_limit: memberLimit = 0 } = args;
  const createsJoinRequest = args.creates_join_request === true;
  if (createsJoinRequest && memberLimit > 0) {
    throw badRequest("member limit can't be specified for links requiring administrator approval");
  }
  if (memberLimit < 0 || memberLimit > MAX_MEMBERS) throw badRequest('USAGE_LIMIT_INVALID');
  if (expireDate !== 0 && expireDate <= state.nowSeconds()) throw badRequest('EXPIRE_DATE_INVALID');
  const shortName = Array.from(name.trim()).slice(0, MAX_NAME_CHARS).join('');
  return {
    name: shortName === '' ? undefined : shortName,
    expireDate: expireDate === 0 ? undefined : expireDate,
    memberLimit: memberLimit === 0 ? undefined : memberLimit,
    createsJoinRequest,
  };
}

/** A bot touches only its own links. */
function requireOwnLink({ state }: MethodCall, record: ChatRecord, address: string) {
  const link = record.inviteLinks.get(address);
  if (link?.creator.id !== state.bot.id || link.is_revoked) {
    throw badRequest('INVITE_HASH_EXPIRED');
  }
  return link;
}

function decide(call: MethodCall, record: ChatRecord, userId: number, verdict: JoinVerdict): true {
  const { state } = call;
  const user = state.people.get(userId);
  if (!user) throw badRequest('USER_ID_INVALID');
  if (isPresent(memberOf(record, user))) throw badRequest('USER_ALREADY_PARTICIPANT');
  if (!settleJoinRequest(state, record, userId, verdict, botUser(state))) {
    throw badRequest('HIDE_REQUESTER_MISSING');
  }
  return true;
}

/** Links into chats, and who asks to come in. */
export const inviteMethods: readonly BotApiMethod[] = [
  method('exportChatInviteLink', (args, call) => {
    const record = requireInvitable(call, args.chat_id);
    const bot = botUser(call.state);
    revokeInviteLink(record, primaryInviteLink(record, bot));
    return primaryInviteLink(record, bot).invite_link;
  }),

  method('createChatInviteLink', (args, call): ChatInviteLink => {
    const record = requireInvitable(call, args.chat_id);
    return createInviteLink(record, botUser(call.state), toOptions(call, args));
  }),

  method('editChatInviteLink', (args, call) => {
    const record = requireInvitable(call, args.chat_id);
    const link = requireOwnLink(call, record, args.invite_link);
    if (link.is_primary) throw badRequest('CHAT_INVITE_PERMANENT');
    const edited = editInviteLink(record, link, toOptions(call, args));
    return shownInviteLink(call.state, record, edited);
  }),

  method('revokeChatInviteLink', (args, call) => {
    const record = requireInvitable(call, args.chat_id);
    const revoked = revokeInviteLink(record, requireOwnLink(call, record, args.invite_link));
    return shownInviteLink(call.state, record, revoked);
  }),

  method('approveChatJoinRequest', (args, call) =>
    decide(call, requireInvitable(call, args.chat_id), args.user_id, 'approved'),
  ),

  method('declineChatJoinRequest', (args, call) =>
    decide(call, requireInvitable(call, args.chat_id), args.user_id, 'declined'),
  ),

  method('answerChatJoinRequestQuery', (args, call) => {
    const { state } = call;
    const asked = state.joinQueries.answer(args.chat_join_request_query_id, args.result);
    if (!asked) throw queryTooOld();
    if (args.result === 'queue') return true;
    const record = requireInvitable(call, asked.chatId);
    return decide(call, record, asked.userId, args.result === 'approve' ? 'approved' : 'declined');
  }),
];
