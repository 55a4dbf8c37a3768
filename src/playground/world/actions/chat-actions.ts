import type { Chat, User } from 'grammy/types';
import { toPrivateChat, type ChatOptions, type Entrance } from '../chats.js';
import { WorldError } from '../errors.js';
import { requireChat, requirePerson } from '../people.js';
import type { WorldState } from '../state.js';
import type { World } from '../world.js';

/** Ids that Telegram gave out lately have ten digits, so they don't fit 32 bits: a trap worth having. */
const FIRST_PERSON_ID = 5_000_000_001;

function toEntrance(joinRequests: 'admins' | 'bot' | undefined): Entrance {
  return {
    joinsByRequest: joinRequests !== undefined,
    botProcessesRequests: joinRequests === 'bot',
  };
}

type ChatActions = Pick<
  World,
  'addPerson' | 'addBot' | 'addChannel' | 'addGroup' | 'addPrivateChat' | 'privateChatOf'
>;

/** Making people and chats. */
export function createChatActions(state: WorldState): ChatActions {
  let nextPersonId = FIRST_PERSON_ID;

  function newPersonId(): number {
    while (state.people.has(nextPersonId)) nextPersonId += 1;
    return nextPersonId;
  }

  function requireFreeUsername(username: string | undefined): void {
    if (username === undefined) return;
    const isTaken =
      state.chats.byUsername(username) !== undefined ||
      [...state.people.values()].some((person) => person.username === username);
    if (isTaken) throw new WorldError('bad_input', `@${username} is taken`);
  }

  function addChat(chat: Chat, options?: ChatOptions): Chat {
    state.chats.add(chat, options);
    state.events.emit({ type: 'chat_added', chat });
    return chat;
  }

  return {
    addPerson({
      id = newPersonId(),
      firstName,
      lastName,
      username,
      languageCode,
      hasStarted = false,
    }) {
      if (state.people.has(id)) throw new WorldError('bad_input', `Person ${id} exists already`);
      requireFreeUsername(username);
      const user: User = {
        id,
        is_bot: false,
        first_name: firstName,
        ...(lastName === undefined ? {} : { last_name: lastName }),
        ...(username === undefined ? {} : { username }),
        ...(languageCode === undefined ? {} : { language_code: languageCode }),
      };
      state.people.set(id, user);
      state.events.emit({ type: 'person_added', user });
      addChat(toPrivateChat(user));
      if (hasStarted) requireChat(state, id).privateAccess = 'open';
      return user;
    },

    addBot({ firstName, username }) {
      requireFreeUsername(username);
      const user: User = { id: newPersonId(), is_bot: true, first_name: firstName, username };
      state.people.set(user.id, user);
      return user;
    },

    addChannel({ title, username, privateInviteOnly = false, joinRequests }) {
      requireFreeUsername(username);
      const isInviteOnly = privateInviteOnly || username === undefined;
      const name = username === undefined || privateInviteOnly ? {} : { username };
      return addChat(
        { id: state.chats.newId(), type: 'channel', title, ...name },
        { isInviteOnly, ...toEntrance(joinRequests) },
      );
    },

    addGroup({ title, username, forum = false, basic = false, joinRequests }) {
      requireFreeUsername(username);
      if (basic) {
        if (forum || username !== undefined) {
          throw new WorldError('bad_input', 'Only a supergroup has topics or a name');
        }
        const id = state.chats.newId('group');
        return addChat({ id, type: 'group', title }, { isInviteOnly: true });
      }
      return addChat(
        {
          id: state.chats.newId(),
          type: 'supergroup',
          title,
          ...(username === undefined ? {} : { username }),
          ...(forum ? { is_forum: true } : {}),
        },
        { isInviteOnly: username === undefined, ...toEntrance(joinRequests) },
      );
    },

    addPrivateChat(oneUserId, otherUserId) {
      const [one, other] = [requirePerson(state, oneUserId), requirePerson(state, otherUserId)];
      return addChat(
        { id: state.chats.newId('between'), type: 'private', first_name: other.first_name },
        { between: [one, other], isInviteOnly: true },
      );
    },
    privateChatOf: (chatId) => state.chats.get(chatId)?.between,
  };
}
