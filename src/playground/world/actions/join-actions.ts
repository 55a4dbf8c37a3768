import type { User } from 'grammy/types';
import type { ChatRecord } from '../chats.js';
import { WorldError } from '../errors.js';
import { createInviteLink, findInvitedChat, isOpen, shownInviteLink } from '../invite-links.js';
import { addJoinRequest, settleJoinRequest } from '../join-requests.js';
import { createMember, hasRight, isPresent } from '../members.js';
import { changeMember, memberOf } from '../membership.js';
import { requireChat, requirePerson } from '../people.js';
import type { WorldState } from '../state.js';
import type { World } from '../world.js';

type JoinActions = Pick<
  World,
  | 'createInviteLink'
  | 'invitedChat'
  | 'joinByLink'
  | 'requestToJoin'
  | 'joinsByRequest'
  | 'joinRequests'
  | 'processJoinRequest'
>;

/** Ways into a chat that lead past somebody's decision. */
export function createJoinActions(state: WorldState): JoinActions {
  /** False for who is inside already. */
  function mayEnter(record: ChatRecord, user: User): boolean {
    const member = memberOf(record, user);
    if (record.chat.type === 'private' || member.status === 'kicked') {
      throw new WorldError('not_allowed', `${user.first_name} can't join this chat`);
    }
    return !isPresent(member);
  }

  function requireLink(address: string) {
    const invited = findInvitedChat(state.chats, address);
    if (!invited || !isOpen(state, invited.record, invited.link)) {
      throw new WorldError('not_found', 'This invite link has expired');
    }
    return invited;
  }

  function requireInviter(record: ChatRecord, userId: number): User {
    const user = requirePerson(state, userId);
    if (!hasRight(memberOf(record, user), 'can_invite_users')) {
      throw new WorldError('not_allowed', `${user.first_name} may not let people in here`);
    }
    return user;
  }

  return {
    createInviteLink(byUserId, chatId, options) {
      const record = requireChat(state, chatId);
      return createInviteLink(record, requireInviter(record, byUserId), options).invite_link;
    },

    invitedChat(address) {
      const { record, link } = requireLink(address);
      return { chat: record.chat, createsJoinRequest: link.creates_join_request };
    },

    joinByLink(userId, address) {
      const { record, link } = requireLink(address);
      const user = requirePerson(state, userId);
      if (!mayEnter(record, user)) return 'joined';
      if (link.creates_join_request) {
        addJoinRequest(state, record, user, link);
        return 'requested';
      }
      const via = { link, shown: shownInviteLink(state, record, link) };
      changeMember(state, record, createMember(record.chat, user, 'member'), user, via);
      return 'joined';
    },

    requestToJoin(userId, chatId, address) {
      const record = requireChat(state, chatId);
      const user = requirePerson(state, userId);
      if (!mayEnter(record, user)) {
        throw new WorldError('not_allowed', `${user.first_name} is in this chat already`);
      }
      const invited = address === undefined ? undefined : requireLink(address);
      const isWanted = invited
        ? invited.record === record && invited.link.creates_join_request
        : record.joinsByRequest;
      if (!isWanted) throw new WorldError('not_allowed', 'This chat takes no requests to join');
      addJoinRequest(state, record, user, invited?.link);
    },

    joinsByRequest: (chatId) => requireChat(state, chatId).joinsByRequest,
    joinRequests: (chatId) => [...requireChat(state, chatId).joinRequests.keys()],

    processJoinRequest(byUserId, chatId, userId, verdict) {
      const record = requireChat(state, chatId);
      const byUser = requireInviter(record, byUserId);
      if (!settleJoinRequest(state, record, userId, verdict, byUser)) {
        throw new WorldError('not_found', 'There is no such request to join');
      }
    },
  };
}
