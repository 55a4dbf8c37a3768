import type { Chat, Message, User } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import { deliverMessage } from './delivery.js';
import { endDraft } from './drafts.js';
import { omit } from './objects.js';
import type { WorldState } from './state.js';

/** What makes a message besides where and when: its text, media, caption, keyboard. */
export type MessageContent = Omit<
  Message,
  'message_id' | 'date' | 'chat' | 'from' | 'sender_chat' | 'edit_date'
>;

export interface MessageDraft {
  record: ChatRecord;
  /** Who writes. A channel post is signed by the channel instead. */
  author: User;
  content: MessageContent;
  threadId?: number | undefined;
  replyTo?: Message | undefined;
  hasReplyKeyboard?: boolean;
}

/** A reply carries the original without what that one replied to. */
function asReplied(original: Message): NonNullable<Message['reply_to_message']> {
  return omit(original, ['reply_to_message']) as NonNullable<Message['reply_to_message']>;
}

/**
 * The thread of a message: a forum's topic (none for General), or in other supergroups the thread
 * that a reply belongs to. Only the first is a "topic message".
 */
function threadFields(
  chat: Chat,
  threadId: number | undefined,
  replyTo: Message | undefined,
): Pick<Message, 'message_thread_id' | 'is_topic_message'> {
  if (chat.type !== 'supergroup') return {};
  if (chat.is_forum) {
    const topic = threadId ?? (replyTo?.is_topic_message ? replyTo.message_thread_id : undefined);
    return topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true };
  }
  const root = threadId ?? (replyTo && (replyTo.message_thread_id ?? replyTo.message_id));
  return root === undefined ? {} : { message_thread_id: root };
}

/** Puts a new message into a chat: everyone sees it, and the bot is told of other people's. */
export function postMessage(state: WorldState, draft: MessageDraft): Message {
  const { record, author, content, threadId, replyTo, hasReplyKeyboard = false } = draft;
  const { chat } = record;
  const message: Message = Object.freeze({
    message_id: record.log.nextId(),
    ...(chat.type === 'channel' ? { sender_chat: chat } : { from: author }),
    date: state.nowSeconds(),
    chat,
    ...threadFields(chat, threadId, replyTo),
    ...(replyTo ? { reply_to_message: asReplied(replyTo) } : {}),
    ...content,
  });
  record.log.add(message, { authorId: author.id, hasReplyKeyboard });
  state.events.emit({ type: 'message', message });
  if (author.id === state.bot.id) endDraft(state, chat.id);
  else deliverMessage(state, record, message);
  return message;
}

/** Puts an edited version in the old one's place. `byBot` edits are not reported to the bot. */
export function replaceMessage(
  state: WorldState,
  record: ChatRecord,
  next: Message,
  { byBot }: { byBot: boolean },
): Message {
  const message: Message = Object.freeze({ ...next, edit_date: state.nowSeconds() });
  record.log.replace(message);
  state.events.emit({ type: 'edited', message });
  if (!byBot) deliverMessage(state, record, message);
  return message;
}
