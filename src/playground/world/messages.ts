import type { Message } from 'grammy/types';

/** What the world knows of a message besides what Telegram shows of it. */
interface MessageMark {
  /** Sent with a reply keyboard or force reply: such a message can't be edited by a bot. */
  hasReplyKeyboard: boolean;
  /** Who really wrote it: a channel post does not say. */
  authorId: number;
  /** Of a message that came by an inline or a guest query: the bot knows it by no other. */
  inlineMessageId?: string;
}

export interface MessageLog {
  nextId(): number;
  add(message: Message, mark: MessageMark): void;
  /** Puts the new version of a message in the old one's place. */
  replace(message: Message): void;
  remove(messageId: number): boolean;
  get(messageId: number): Message | undefined;
  mark(messageId: number): MessageMark | undefined;
  /** Oldest first. */
  all(): Message[];
}

/** Per chat; a page shows far fewer, and a bot edits only recent ones. */
const KEPT_MESSAGES = 400;

/** The messages of one chat, oldest forgotten. Several chats may share a counter of ids. */
export function createMessageLog(counter: { last: number }): MessageLog {
  const entries = new Map<number, { message: Message; mark: MessageMark }>();
  return {
    nextId() {
      counter.last += 1;
      return counter.last;
    },
    add(message, mark) {
      entries.set(message.message_id, { message, mark });
      if (entries.size <= KEPT_MESSAGES) return;
      const [oldest] = entries.keys();
      if (oldest !== undefined) entries.delete(oldest);
    },
    replace(message) {
      const entry = entries.get(message.message_id);
      if (entry) entry.message = message;
    },
    remove: (messageId) => entries.delete(messageId),
    get: (messageId) => entries.get(messageId)?.message,
    mark: (messageId) => entries.get(messageId)?.mark,
    all: () => [...entries.values()].map(({ message }) => message),
  };
}
