import type {
  Chat,
  ChatMember,
  Message,
  MessageEntity,
  ReactionType,
  ReplyKeyboardMarkup,
  RichMessage,
  User,
} from 'grammy/types';
import type { RecordedCall } from './calls.js';
import type { EphemeralMessage } from './ephemerals.js';
import type { JoinVerdict } from './join-requests.js';

/** Everything that happens in the world, as people's screens and tests see it. */
export type WorldEvent =
  | { type: 'person_added'; user: User }
  | { type: 'chat_added'; chat: Chat }
  | { type: 'message'; message: Message }
  | { type: 'edited'; message: Message }
  | { type: 'deleted'; chatId: number; messageIds: number[] }
  /** New or edited; for the eyes of one member. */
  | { type: 'ephemeral'; ephemeral: EphemeralMessage }
  | { type: 'ephemeral_deleted'; chatId: number; userId: number; ephemeralMessageId: number }
  /** Its rules, its topics, or whether it is still in use. */
  | { type: 'chat_changed'; chatId: number }
  | { type: 'pinned'; chatId: number; messageId: number | undefined }
  | {
      type: 'reaction';
      chatId: number;
      messageId: number;
      userId: number;
      reactions: readonly ReactionType[];
    }
  | {
      type: 'callback_answered';
      queryId: string;
      userId: number;
      chatId: number;
      /** 0 for a message that only this person sees. */
      messageId: number;
      data: string;
      text?: string;
      showAlert: boolean;
      url?: string;
    }
  | { type: 'chat_action'; chatId: number; threadId?: number; action: string }
  | {
      type: 'draft';
      chatId: number;
      threadId?: number;
      draftId: number;
      text: string;
      entities: readonly MessageEntity[];
      rich?: RichMessage;
      canStop: boolean;
    }
  /** Stopped, and gone without a message in its place. */
  | { type: 'draft_ended'; chatId: number }
  | {
      type: 'reply_keyboard';
      chatId: number;
      keyboard: ReplyKeyboardMarkup | undefined;
    }
  | {
      type: 'member_changed';
      chatId: number;
      userId: number;
      before: ChatMember;
      after: ChatMember;
    }
  | { type: 'join_request'; chatId: number; userId: number; state: 'pending' | JoinVerdict }
  /** The person's Stars or subscriptions are other ones now. */
  | { type: 'wallet_changed'; userId: number }
  | { type: 'profile_changed' }
  | { type: 'call'; call: RecordedCall };

export type WorldListener = (event: WorldEvent) => void;

export interface EventBus {
  emit(event: WorldEvent): void;
  subscribe: (listener: WorldListener) => () => void;
  /** Resolves with the first later event that fits; rejects when none came in time. */
  waitFor: (
    predicate: (event: WorldEvent) => boolean,
    options: { timeoutMs: number },
  ) => Promise<WorldEvent>;
}

export function createEventBus(): EventBus {
  const listeners = new Set<WorldListener>();

  function subscribe(listener: WorldListener): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  return {
    subscribe,
    emit(event) {
      for (const listener of [...listeners]) listener(event);
    },
    waitFor(predicate, { timeoutMs }) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          unsubscribe();
          reject(new Error(`No such event in the playground within ${timeoutMs} ms`));
        }, timeoutMs);
        const unsubscribe = subscribe((event) => {
          if (!predicate(event)) return;
          clearTimeout(timer);
          unsubscribe();
          resolve(event);
        });
      });
    },
  };
}
