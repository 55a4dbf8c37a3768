import type { Chat, User } from 'grammy/types';
import { toPrivateChat, type Entrance, type Topic } from '../chats.js';
import { WorldError } from '../errors.js';
import { postMessage } from '../posting.js';
import { requireChat } from '../people.js';
import { botUser, type WorldState } from '../state.js';
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
  'addPerson' | 'addChannel' | 'addGroup' | 'addTopic' | 'setTopicClosed'
>;

/** Making people, chats and topics. */
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

  function addChat(chat: Chat, entrance?: Entrance): Chat {
    state.chats.add(chat, entrance);
    state.events.emit({ type: 'chat_added', chat });
    return chat;
  }

  return {
    addPerson({ id = newPersonId(), firstName, lastName, username, languageCode }) {
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

    addGroup({ title, username, forum = false, joinRequests }) {
      requireFreeUsername(username);
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

    addTopic(chatId, name) {
      const record = requireChat(state, chatId);
      if (record.chat.type !== 'supergroup' || !record.chat.is_forum) {
        throw new WorldError('bad_input', 'Only a forum has topics');
      }
      const created = postMessage(state, {
        record,
        author: botUser(state),
        content: { forum_topic_created: { name, icon_color: 0x6fb9f0 } },
      });
      // A topic's id is the id of the service message that opened it.
      const topic: Topic = { id: created.message_id, name, closed: false };
      record.topics.set(topic.id, topic);
      return topic;
    },

    setTopicClosed(chatId, topicId, closed) {
      const { topics } = requireChat(state, chatId);
      const topic = topics.get(topicId);
      if (!topic) throw new WorldError('not_found', `There is no topic ${topicId}`);
      topics.set(topicId, { ...topic, closed });
    },
  };
}
