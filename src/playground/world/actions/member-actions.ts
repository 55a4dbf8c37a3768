import { WorldError } from '../errors.js';
import { createAdministrator, createMember, isPresent } from '../members.js';
import { changeMember, changePrivateAccess, memberOf } from '../membership.js';
import { requireChat, requirePerson } from '../people.js';
import { botUser, type WorldState } from '../state.js';
import type { World } from '../world.js';

type MemberActions = Pick<
  World,
  'promoteBot' | 'removeBot' | 'setMember' | 'join' | 'leave' | 'block' | 'unblock' | 'deactivate'
>;

/** Who belongs to which chat, and whether a person lets the bot write. */
export function createMemberActions(state: WorldState): MemberActions {
  /** Whoever owns the chat acts upon the bot; in a chat without people, the bot itself. */
  function ownerOf(chatId: number) {
    const members = [...requireChat(state, chatId).members.values()];
    return members.find(({ status }) => status === 'creator')?.user;
  }

  function setBot(chatId: number, status: 'kicked' | 'administrator', rights = {}): void {
    const record = requireChat(state, chatId);
    const bot = botUser(state);
    const after =
      status === 'kicked'
        ? createMember(record.chat, bot, status)
        : createAdministrator(record.chat, bot, rights);
    changeMember(state, record, after, ownerOf(chatId));
  }

  return {
    promoteBot(chatId, rights) {
      setBot(chatId, 'administrator', rights);
    },
    removeBot(chatId) {
      setBot(chatId, 'kicked');
    },

    setMember(chatId, userId, status, { isMember, byUserId } = {}) {
      const record = requireChat(state, chatId);
      const user = userId === state.bot.id ? botUser(state) : requirePerson(state, userId);
      const member = createMember(
        record.chat,
        user,
        status,
        isMember === undefined ? {} : { isMember },
      );
      const byUser = byUserId === undefined ? ownerOf(chatId) : requirePerson(state, byUserId);
      changeMember(state, record, member, byUser);
    },

    join(userId, chatId) {
      const record = requireChat(state, chatId);
      const user = requirePerson(state, userId);
      const before = memberOf(record, user);
      if (record.chat.type === 'private' || before.status === 'kicked') {
        throw new WorldError('not_allowed', `${user.first_name} can't join this chat`);
      }
      if (isPresent(before)) return;
      if (record.joinsByRequest) {
        throw new WorldError('not_allowed', 'This chat lets in only who asked: request to join');
      }
      const after =
        before.status === 'restricted'
          ? { ...before, is_member: true }
          : createMember(record.chat, user, 'member');
      changeMember(state, record, after);
    },

    leave(userId, chatId) {
      const record = requireChat(state, chatId);
      const user = requirePerson(state, userId);
      const before = memberOf(record, user);
      if (!isPresent(before)) return;
      // Someone restricted stays restricted, only outside.
      const after =
        before.status === 'restricted'
          ? { ...before, is_member: false }
          : createMember(record.chat, user, 'left');
      changeMember(state, record, after);
    },

    block(userId) {
      const user = requirePerson(state, userId);
      const record = requireChat(state, userId);
      if (record.privateAccess === 'blocked') return;
      const wasOpen = record.privateAccess === 'open';
      record.privateAccess = 'blocked';
      // A bot that never met the person isn't told.
      if (wasOpen) changePrivateAccess(state, record, user);
    },

    unblock(userId) {
      const user = requirePerson(state, userId);
      const record = requireChat(state, userId);
      if (record.privateAccess !== 'blocked') return;
      record.privateAccess = 'open';
      changePrivateAccess(state, record, user);
    },

    deactivate(userId) {
      requireChat(state, requirePerson(state, userId).id).privateAccess = 'deactivated';
    },
  };
}
