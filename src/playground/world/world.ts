import type { Chat, ChatAdministratorRights, ChatMember, Message, User } from 'grammy/types';
import type { RecordedCall, Violation } from './calls.js';
import type { WorldEvent, WorldListener } from './events.js';
import type { Faults } from './faults.js';

export type { RecordedCall, Violation } from './calls.js';
export type { WorldEvent, WorldListener } from './events.js';
export type { Fault, FaultRule, Faults } from './faults.js';

export interface PersonOptions {
  firstName: string;
  lastName?: string;
  username?: string;
  languageCode?: string;
  /** Chosen by the world when absent. */
  id?: number;
}

export interface SendOptions {
  replyToMessageId?: number;
  threadId?: number;
}

export interface SendFileOptions extends SendOptions {
  caption?: string;
  fileName?: string;
  contentType?: string;
}

export type MemberStatus = ChatMember['status'];

export interface CallbackAnswer {
  text?: string;
  showAlert: boolean;
  url?: string;
}

export interface StoredFile {
  bytes: Buffer;
  contentType: string;
  name: string;
}

export interface Topic {
  id: number;
  name: string;
  closed: boolean;
}

/**
 * A Telegram of one's own: people, chats, members, messages and one bot, in memory. These are a
 * person's hands and eyes; the bot acts through the Bot API over HTTP. Actions a client would not
 * offer (writing to a channel without rights, tapping a button that isn't there) throw a WorldError.
 * Objects handed out are frozen snapshots: an edit replaces a message, it never changes one.
 */
export interface World {
  readonly bot: { id: number; first_name: string; username: string; token: string };

  addPerson(options: PersonOptions): User;
  addChannel(options: { title: string; username?: string; privateInviteOnly?: boolean }): Chat;
  addGroup(options: { title: string; username?: string; forum?: boolean }): Chat;
  addTopic(chatId: number, name: string): Topic;
  setTopicClosed(chatId: number, topicId: number, closed: boolean): void;
  topics(chatId: number): readonly Topic[];
  people(): User[];
  /** Every chat, the private ones (one per person, chat id = user id) included. */
  chats(): Chat[];
  chat(chatId: number): Chat | undefined;
  members(chatId: number): ChatMember[];
  /** The member as getChatMember would say: someone never seen there has "left". */
  member(chatId: number, userId: number): ChatMember;

  /** Adds the bot, or changes its rights; without `rights` it gets every right. */
  promoteBot(chatId: number, rights?: Partial<ChatAdministratorRights>): void;
  removeBot(chatId: number): void;
  setMember(
    chatId: number,
    userId: number,
    status: MemberStatus,
    options?: { isMember?: boolean; byUserId?: number },
  ): void;
  join(userId: number, chatId: number): void;
  leave(userId: number, chatId: number): void;
  block(userId: number): void;
  unblock(userId: number): void;

  sendText(fromUserId: number, chatId: number, text: string, options?: SendOptions): Message;
  sendPhoto(fromUserId: number, chatId: number, bytes: Buffer, options?: SendFileOptions): Message;
  sendDocument(
    fromUserId: number,
    chatId: number,
    bytes: Buffer,
    options?: SendFileOptions,
  ): Message;
  postToChannel(byUserId: number, channelId: number, text: string): Message;
  editText(byUserId: number, chatId: number, messageId: number, text: string): Message;
  deleteMessages(byUserId: number, chatId: number, messageIds: number[]): void;
  /**
   * Taps an inline button that carries this data. Resolves when the bot answers the query; rejects
   * with a WorldError after the query's lifetime.
   */
  tap(
    fromUserId: number,
    chatId: number,
    messageId: number,
    callbackData: string,
  ): Promise<CallbackAnswer>;
  /** Taps the Stop button under a draft that the bot is streaming. */
  stopGeneration(userId: number, draftId: number): void;

  /** Oldest first. With `asUserId`, nothing of a chat that this person can't read. */
  history(chatId: number, asUserId?: number): Message[];
  message(chatId: number, messageId: number): Message | undefined;
  pinned(chatId: number): Message | undefined;
  /** By `file_id`. Old files are forgotten when memory is short. */
  file(fileId: string): StoredFile | undefined;

  subscribe(listener: WorldListener): () => void;
  /** Resolves with the first later event that fits; rejects when none came in time. */
  waitFor(
    predicate: (event: WorldEvent) => boolean,
    options: { timeoutMs: number },
  ): Promise<WorldEvent>;

  readonly faults: Faults;
  /** The latest Bot API requests, oldest first. */
  readonly calls: readonly RecordedCall[];
  /** Requests that broke the Bot API's schema. A test of the bot expects none. */
  readonly violations: readonly Violation[];
}
