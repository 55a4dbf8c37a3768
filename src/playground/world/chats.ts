import type { Chat, ChatInviteLink, ChatMember, User } from 'grammy/types';
import type { EphemeralTable } from './ephemerals.js';
import { createGroupRules, type GroupRules } from './group-rules.js';
import type { JoinRequest } from './join-requests.js';
import { createMessageLog, type MessageLog } from './messages.js';

export interface Topic {
  /** The thread id of its messages. */
  id: number;
  name: string;
  closed: boolean;
}

/**
 * How far the bot may write to a person: never met (`stranger`), pressed start (`open`), blocked the
 * bot, or deleted the account.
 */
type PrivateAccess = 'stranger' | 'open' | 'blocked' | 'deactivated';

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
  /** What is sent here can't be forwarded, copied or saved. */
  hasProtectedContent: boolean;
  pinnedMessageIds: number[];
  /** The two of a private chat that the bot has no part in; it never learns this chat's id. */
  readonly between?: readonly [User, User];
  readonly rules: GroupRules;
  readonly ephemerals: EphemeralTable;
  ephemeralCounter: number;
  /** The supergroup that this group has become. */
  upgradedTo?: number;
  /** A channel's discussion group, or a group's channel. */
  linkedChatId?: number;
  /** The bot that wrote last: a command without a name is that one's. */
  lastBotId?: number;
}

/** How people come into a chat. */
export interface Entrance {
  isInviteOnly?: boolean;
  joinsByRequest?: boolean;
  botProcessesRequests?: boolean;
}

/** What a chat is from its beginning. */
export interface ChatOptions extends Entrance {
  between?: readonly [User, User];
}

/** Telegram counts the ids of each kind of chat by themselves. */
export type ChatIdKind = 'supergroup' | 'group' | 'between';

export interface ChatStore {
  add(chat: Chat, options?: ChatOptions): ChatRecord;
  get(chatId: number): ChatRecord | undefined;
  byUsername(username: string): ChatRecord | undefined;
  all(): ChatRecord[];
  newId(kind?: ChatIdKind): number;
}

/**
 * The first supergroup or channel id Telegram can give is -1001000000000; basic groups lie below
 * zero as well. A chat between two people has no id of its own with Telegram: this one is the page's.
 */
const FIRST_CHAT_IDS: Readonly<Record<ChatIdKind, number>> = {
  supergroup: -1_002_000_000_001,
  group: -4_000_000_001,
  between: 8_000_000_000_001,
};

/** In one account all private chats count their messages together; other chats count alone. */
export function createChatStore(): ChatStore {
  const records = new Map<number, ChatRecord>();
  const privateCounter = { last: 0 };
  const nextIds = { ...FIRST_CHAT_IDS };

  return {
    add(chat, options = {}) {
      const {
        isInviteOnly = false,
        joinsByRequest = false,
        botProcessesRequests = false,
      } = options;
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
        hasProtectedContent: false,
        pinnedMessageIds: [],
        ...(options.between && { between: options.between }),
        rules: createGroupRules(),
        ephemerals: new Map(),
        ephemeralCounter: 0,
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
    newId(kind = 'supergroup') {
      const id = nextIds[kind];
      nextIds[kind] += Math.sign(id);
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
