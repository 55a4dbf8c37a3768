import type { Chat, Message, User } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import { deliverMessage } from './delivery.js';
import { endDraft } from './drafts.js';
import { omit } from './objects.js';
import { standInFor, TELEGRAM } from './stand-ins.js';
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
  /** In whose name, where it is a chat: the group of an anonymous admin, or a channel. */
  senderChat?: Chat | undefined;
  /** How the bot knows it, when it comes by an inline or a guest query. */
  inlineMessageId?: string | undefined;
  content: MessageContent;
  threadId?: number | undefined;
  replyTo?: Message | undefined;
  hasReplyKeyboard?: boolean;
}

/** A reply carries the original without what that one replied to. */
export function asReplied(original: Message): NonNullable<Message['reply_to_message']> {
  return omit(original, ['reply_to_message']) as NonNullable<Message['reply_to_message']>;
}

/**
 * The thread of a message: a forum's topic (none for General), or in other supergroups the thread
 * that a reply belongs to. Only the first is a "topic message".
 */
export function threadFields(
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

/** Who a message is from, as everybody sees it. */
function senderFields({
  record: { chat },
  author,
  senderChat,
}: MessageDraft): Pick<Message, 'from' | 'sender_chat'> {
  if (chat.type === 'channel') return { sender_chat: chat };
  if (!senderChat) return { from: author };
  const from = author.id === TELEGRAM.id ? TELEGRAM : standInFor(senderChat, chat);
  return { from, sender_chat: senderChat };
}

/** A post appears in the channel's discussion group as well, brought there by Telegram. */
function forwardToDiscussion(state: WorldState, { linkedChatId }: ChatRecord, post: Message): void {
  const discussion = linkedChatId === undefined ? undefined : state.chats.get(linkedChatId);
  if (!discussion || post.chat.type !== 'channel') return;
  const { chat, message_id: messageId, date } = post;
  postMessage(state, {
    record: discussion,
    author: TELEGRAM,
    senderChat: chat,
    content: {
      ...omit(post, ['message_id', 'date', 'chat', 'sender_chat', 'reply_to_message']),
      forward_origin: { type: 'channel', chat, message_id: messageId, date },
      is_automatic_forward: true,
    },
  });
}

/** Puts a new message into a chat: everyone sees it, and the bot is told of other people's. */
export function postMessage(state: WorldState, draft: MessageDraft): Message {
  const { record, author, content, threadId, replyTo, hasReplyKeyboard = false } = draft;
  const { inlineMessageId } = draft;
  const { chat } = record;
  const message: Message = Object.freeze({
    message_id: record.log.nextId(),
    ...senderFields(draft),
    date: state.nowSeconds(),
    chat,
    ...threadFields(chat, threadId, replyTo),
    ...(replyTo ? { reply_to_message: asReplied(replyTo) } : {}),
    ...content,
    ...(record.hasProtectedContent && { has_protected_content: true }),
  });
  record.log.add(message, {
    authorId: author.id,
    hasReplyKeyboard,
    ...(inlineMessageId === undefined ? {} : { inlineMessageId }),
  });
  if (inlineMessageId !== undefined) {
    const place = { chatId: chat.id, messageId: message.message_id };
    state.inlineMessages.set(inlineMessageId, place);
  }
  state.events.emit({ type: 'message', message });
  if (author.id === state.bot.id) endDraft(state, chat.id);
  else deliverMessage(state, record, message);
  if (author.is_bot) record.lastBotId = author.id;
  if (chat.type === 'channel') forwardToDiscussion(state, record, message);
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
