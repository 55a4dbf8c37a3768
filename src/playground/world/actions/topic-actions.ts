import type { ChatRecord, Topic } from '../chats.js';
import { WorldError } from '../errors.js';
import { requireChat } from '../people.js';
import { postMessage } from '../posting.js';
import { botUser, type WorldState } from '../state.js';
import type { World } from '../world.js';

type TopicActions = Pick<World, 'addTopic' | 'setTopicClosed' | 'deleteTopic' | 'topics'>;

/** What administrators do with the topics of a forum. */
export function createTopicActions(state: WorldState): TopicActions {
  function requireForum(chatId: number): ChatRecord {
    const record = requireChat(state, chatId);
    if (record.chat.type !== 'supergroup' || !record.chat.is_forum) {
      throw new WorldError('bad_input', 'Only a forum has topics');
    }
    return record;
  }

  function requireTopic({ topics }: ChatRecord, topicId: number): Topic {
    const topic = topics.get(topicId);
    if (!topic) throw new WorldError('not_found', `There is no topic ${topicId}`);
    return topic;
  }

  /** In a forum without people, the bot itself. */
  function ownerOf({ members }: ChatRecord) {
    const owner = [...members.values()].find(({ status }) => status === 'creator');
    return owner?.user ?? botUser(state);
  }

  return {
    topics: (chatId) => [...requireChat(state, chatId).topics.values()],

    addTopic(chatId, name) {
      const record = requireForum(chatId);
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
      const record = requireForum(chatId);
      const isGeneral = topicId === 0;
      const before = isGeneral
        ? record.rules.isGeneralClosed
        : requireTopic(record, topicId).closed;
      if (before === closed) return;
      if (isGeneral) record.rules.isGeneralClosed = closed;
      else record.topics.set(topicId, { ...requireTopic(record, topicId), closed });
      postMessage(state, {
        record,
        author: ownerOf(record),
        content: closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} },
        threadId: isGeneral ? undefined : topicId,
      });
      state.events.emit({ type: 'chat_changed', chatId });
    },

    deleteTopic(chatId, topicId) {
      const record = requireForum(chatId);
      const { id } = requireTopic(record, topicId);
      record.topics.delete(id);
      const messageIds = record.log
        .all()
        .filter((message) => message.message_id === id || message.message_thread_id === id)
        .map(({ message_id: messageId }) => messageId);
      for (const messageId of messageIds) record.log.remove(messageId);
      state.events.emit({ type: 'deleted', chatId, messageIds });
      state.events.emit({ type: 'chat_changed', chatId });
    },
  };
}
