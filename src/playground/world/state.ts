import type { Message, User, UserFromGetMe } from 'grammy/types';
import { createBoundedList, type BoundedList, type RecordedCall, type Violation } from './calls.js';
import { createChatStore, type ChatStore } from './chats.js';
import type { DraftTable } from './drafts.js';
import { createEventBus, type EventBus } from './events.js';
import { createFaults, type FaultTable } from './faults.js';
import { createFileStore, type FileStore } from './files.js';
import { createPaymentBook, type PaymentBook } from './payments-book.js';
import {
  createPendingAnswers,
  type CallbackAnswer,
  type CallbackTap,
  type GuestQuestion,
  type InlineAnswer,
  type InlineQuestion,
  type JoinAnswer,
  type JoinQuestion,
  type PendingAnswers,
} from './pending-answers.js';
import { createBotProfile, type BotProfile } from './profile.js';
import type { RecentTaps } from './taps.js';
import { createUpdateQueue, type UpdateQueue } from './updates.js';

interface BotAccount {
  readonly id: number;
  readonly first_name: string;
  readonly username: string;
  readonly token: string;
}

export interface WorldOptions {
  bot?: Partial<BotAccount>;
  /** Injected clock, milliseconds since 1970. */
  nowMs?: () => number;
  /** With privacy mode on (Telegram's default) the bot sees in groups only what is meant for it. */
  privacyMode?: boolean;
  /** How long a tap waits for its answer. Telegram's own limit isn't published; 15-60 s are seen. */
  callbackLifetimeMs?: number;
  /** An inline query has to be answered within 10 s. */
  inlineLifetimeMs?: number;
  /** How long a guest query waits. Not published; that it expires is seen (hermes-agent#21587). */
  guestLifetimeMs?: number;
  /** A checkout has to be answered within 10 s (Bot API 10.3, answerPreCheckoutQuery). */
  checkoutLifetimeMs?: number;
  /** A request to join that was put to the bot as a query: 10 s too (Bot API 10.3). */
  joinQueryLifetimeMs?: number;
  /** What everybody's wallet holds at first. */
  starsPerPerson?: number;
  keptFileBytes?: number;
  keptCalls?: number;
}

/** Everything there is, for the Bot API server; people and tests see it through `World`. */
export interface WorldState {
  readonly bot: BotAccount;
  /** BotFather's setting. With Telegram a group follows a change once the bot is added anew. */
  privacyMode: boolean;
  /** People, and bots other than ours. */
  readonly people: Map<number, User>;
  readonly chats: ChatStore;
  readonly files: FileStore;
  readonly updates: UpdateQueue;
  readonly callbacks: PendingAnswers<CallbackTap, CallbackAnswer>;
  readonly taps: RecentTaps;
  readonly inlineQueries: PendingAnswers<InlineQuestion, InlineAnswer>;
  /** An answer is a message, posted by whoever answers. */
  readonly guestQueries: PendingAnswers<GuestQuestion, true>;
  readonly joinQueries: PendingAnswers<JoinQuestion, JoinAnswer>;
  readonly payments: PaymentBook;
  readonly profile: BotProfile;
  readonly drafts: DraftTable;
  readonly events: EventBus;
  readonly faults: FaultTable;
  readonly calls: BoundedList<RecordedCall>;
  readonly violations: BoundedList<Violation>;
  /** Messages sent through an inline or a guest query, by inline_message_id. */
  readonly inlineMessages: Map<string, { chatId: number; messageId: number }>;
  readonly nowMs: () => number;
  /** Telegram's dates are whole seconds. */
  readonly nowSeconds: () => number;
}

const DEFAULT_BOT: BotAccount = {
  id: 7_000_000_001,
  first_name: 'VisionCraft',
  username: 'visioncraft_bot',
  // The shape of a real token, so that what recognises tokens (redaction) is exercised too.
  token: '7000000001:AAPlaygroundTokenNotASecret00000000',
};

export function createWorldState({
  bot,
  nowMs = Date.now,
  privacyMode = true,
  callbackLifetimeMs = 30_000,
  inlineLifetimeMs = 10_000,
  guestLifetimeMs = 10_000,
  checkoutLifetimeMs = 10_000,
  joinQueryLifetimeMs = 10_000,
  starsPerPerson = 5000,
  keptFileBytes,
  keptCalls = 500,
}: WorldOptions = {}): WorldState {
  const account = { ...DEFAULT_BOT, ...bot };
  return {
    bot: account,
    privacyMode,
    people: new Map(),
    chats: createChatStore(),
    files: createFileStore(keptFileBytes),
    updates: createUpdateQueue(nowMs),
    callbacks: createPendingAnswers(callbackLifetimeMs, ({ data }) => `the tap on "${data}"`),
    taps: new Map(),
    inlineQueries: createPendingAnswers(
      inlineLifetimeMs,
      ({ query }) => `the inline query "${query}"`,
    ),
    guestQueries: createPendingAnswers(
      guestLifetimeMs,
      ({ userId }) => `the guest message of ${userId}`,
    ),
    joinQueries: createPendingAnswers(
      joinQueryLifetimeMs,
      ({ userId }) => `the request of ${userId} to join`,
    ),
    payments: createPaymentBook(starsPerPerson, checkoutLifetimeMs),
    profile: createBotProfile(account.first_name),
    drafts: new Map(),
    events: createEventBus(),
    faults: createFaults(),
    calls: createBoundedList(keptCalls),
    violations: createBoundedList(keptCalls),
    inlineMessages: new Map(),
    nowMs,
    nowSeconds: () => Math.floor(nowMs() / 1000),
  };
}

/** The bot as a sender: its name is the one of its profile, which setMyName changes. */
export function botUser(state: WorldState): User {
  return {
    id: state.bot.id,
    is_bot: true,
    first_name: state.profile.text('name', ''),
    username: state.bot.username,
  };
}

export function botFromGetMe(state: WorldState): UserFromGetMe {
  return {
    ...botUser(state),
    is_bot: true,
    username: state.bot.username,
    can_join_groups: true,
    can_read_all_group_messages: !state.privacyMode,
    can_manage_bots: false,
    supports_guest_queries: true,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    supports_join_request_queries: true,
  };
}

export function isFromBot(state: WorldState, message: Message): boolean {
  return message.from?.id === state.bot.id;
}
