import type { Chat, ChatInviteLink, ChatMember, User } from 'grammy/types';
import type { JoinRequest } from './join-requests.js';
import { createMessageLog, type MessageLog } from './messages.js';

export interface Topic {
  /** The thread id of its messages. */
  id: number;
  name: string;
  closed: boolean;
}

/**
 * How far the bot may write to a person: never met (`stranger`), pressed start (`open`), or
 * blocked the bot.
 */
type PrivateAccess = 'stranger' | 'open' | 'blocked';

export interface ChatRecord {
  readonly chat: Chat;
  readonly members: Map<number, ChatMember>;
  readonly log: MessageLog;
  readonly topics: Map<number, Topic>;
  readonly isInviteOnly: boolean;
  /** Nobody comes in without an administrator's word. */
  readonly joinsByRequest: boolean;
  /** The bot is the one whom requests to join are put to, as queries. */
  readonly botProcessesRequests: boolean;
  /** By address, revoked ones too. */
  readonly inviteLinks: Map<string, ChatInviteLink>;
  /** Who came in by which link. */
  readonly joinedByLink: Map<number, string>;
  /** Those that wait, by person. */
  readonly joinRequests: Map<number, JoinRequest>;
  privateAccess: PrivateAccess;
  pinnedMessageIds: number[];
}

/** How people come into a chat. */
export interface Entrance {
  isInviteOnly?: boolean;
  joinsByRequest?: boolean;
  botProcessesRequests?: boolean;
}

export interface ChatStore {
  add(chat: Chat, entrance?: Entrance): ChatRecord;
  get(chatId: number): ChatRecord | undefined;
  byUsername(username: string): ChatRecord | undefined;
  all(): ChatRecord[];
  newId(): number;
}

/** The first supergroup or channel id Telegram can give is -1001000000000. */
const FIRST_CHAT_ID = -1_002_000_000_001;

/** In one account all private chats count their messages together; other chats count alone. */
export function createChatStore(): ChatStore {
  const records = new Map<number, ChatRecord>();
  const privateCounter = { last: 0 };
  let nextId = FIRST_CHAT_ID;

  return {
    add(chat, { isInviteOnly = false, joinsByRequest = false, botProcessesRequests = false } = {}) {
      const record: ChatRecord = {
        chat,
        members: new Map(),
        log: createMessageLog(chat.type === 'private' ? privateCounter : { last: 0 }),
        topics: new Map(),
        isInviteOnly,
        joinsByRequest,
        botProcessesRequests,
        inviteLinks: new Map(),
        joinedByLink: new Map(),
        joinRequests: new Map(),
        privateAccess: 'stranger',
        pinnedMessageIds: [],
      };
      records.set(chat.id, record);
      return record;
    },
    get: (chatId) => records.get(chatId),
    byUsername(username) {
      const wanted = username.toLowerCase();
      return [...records.values()].find(
        ({ chat }) => chat.type !== 'private' && chat.username?.toLowerCase() === wanted,
      );
    },
    all: () => [...records.values()],
    newId() {
      const id = nextId;
      nextId -= 1;
      return id;
    },
  };
}

export function toPrivateChat(user: User): Chat.PrivateChat {
  const { id, first_name, last_name, username } = user;
  return {
    id,
    type: 'private',
    first_name,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
  };
}
