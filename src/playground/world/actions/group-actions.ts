import type { Chat, User } from 'grammy/types';
import type { ChatRecord } from '../chats.js';
import { WorldError } from '../errors.js';
import { isAdministrator } from '../members.js';
import { changeMember, memberOf } from '../membership.js';
import { requireChat, requirePerson } from '../people.js';
import { postMessage } from '../posting.js';
import { botUser, type WorldState } from '../state.js';
import type { World } from '../world.js';

type GroupActions = Pick<
  World,
  | 'upgradeGroup'
  | 'upgradedTo'
  | 'setSlowMode'
  | 'setPermissions'
  | 'rules'
  | 'setAnonymous'
  | 'linkDiscussion'
  | 'setContentProtected'
  | 'setPrivacyMode'
>;

/** What the administrators of a group decide for all in it. */
export function createGroupActions(state: WorldState): GroupActions {
  function requireKind(chatId: number, ...kinds: Chat['type'][]): ChatRecord {
    const record = requireChat(state, chatId);
    if (!kinds.includes(record.chat.type) || record.upgradedTo !== undefined) {
      throw new WorldError('bad_input', `This is no ${kinds.join(' or ')}`);
    }
    return record;
  }

  function tellChanged({ chat }: ChatRecord): void {
    state.events.emit({ type: 'chat_changed', chatId: chat.id });
  }

  /** The bot is told that it is in the new chat, never that it is out of the old (tba#266). */
  function moveMembers(from: ChatRecord, to: ChatRecord, owner: User): void {
    for (const member of from.members.values()) {
      if (member.user.id !== state.bot.id) to.members.set(member.user.id, member);
    }
    const bot = from.members.get(state.bot.id);
    if (bot) changeMember(state, to, bot, owner, { isUpgrade: true });
  }

  return {
    upgradeGroup(chatId) {
      const record = requireKind(chatId, 'group');
      const { chat } = record;
      if (chat.type !== 'group') throw new WorldError('bad_input', 'This is no group');
      const supergroup: Chat = {
        id: state.chats.newId(),
        type: 'supergroup',
        title: chat.title,
      };
      const next = state.chats.add(supergroup, { isInviteOnly: true });
      next.rules.permissions = record.rules.permissions;
      const owner = [...record.members.values()].find(({ status }) => status === 'creator')?.user;
      const author = owner ?? botUser(state);
      moveMembers(record, next, author);
      postMessage(state, { record, author, content: { migrate_to_chat_id: supergroup.id } });
      record.upgradedTo = supergroup.id;
      postMessage(state, {
        record: next,
        author,
        senderChat: supergroup,
        content: { migrate_from_chat_id: chat.id },
      });
      state.events.emit({ type: 'chat_added', chat: supergroup });
      return supergroup;
    },
    upgradedTo: (chatId) => requireChat(state, chatId).upgradedTo,

    setSlowMode(chatId, seconds) {
      const record = requireKind(chatId, 'supergroup');
      if (!Number.isInteger(seconds) || seconds < 0) {
        throw new WorldError('bad_input', 'Slow mode is so many whole seconds');
      }
      record.rules.slowModeSeconds = seconds;
      tellChanged(record);
    },

    setPermissions(chatId, permissions) {
      const record = requireKind(chatId, 'group', 'supergroup');
      record.rules.permissions = { ...record.rules.permissions, ...permissions };
      tellChanged(record);
    },

    rules: (chatId) => requireChat(state, chatId).rules,

    setAnonymous(chatId, userId, isAnonymous) {
      const record = requireKind(chatId, 'supergroup');
      const user = requirePerson(state, userId);
      const member = memberOf(record, user);
      if (!isAdministrator(member)) {
        throw new WorldError('not_allowed', `${user.first_name} is no administrator here`);
      }
      changeMember(state, record, { ...member, is_anonymous: isAnonymous });
    },

    linkDiscussion(channelId, groupId) {
      const channel = requireKind(channelId, 'channel');
      const group = requireKind(groupId, 'supergroup');
      channel.linkedChatId = groupId;
      group.linkedChatId = channelId;
    },

    setContentProtected(chatId, isProtected) {
      requireKind(chatId, 'group', 'supergroup', 'channel').hasProtectedContent = isProtected;
    },
    setPrivacyMode(isOn) {
      state.privacyMode = isOn;
    },
  };
}
