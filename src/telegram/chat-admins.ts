import type { Api } from 'grammy';
import { LRUCache } from 'lru-cache';

/** Who may decide for a group. */
export interface ChatAdmins {
  /**
   * Costs a call where the chat was not asked for within `KNOWN_FOR_MS`, however many people ask.
   * @throws what Telegram says no with
   */
  isAdmin(chatId: number, userId: number): Promise<boolean>;
  /** Somebody's rights there have changed. */
  forget(chatId: number): void;
}

/** Somebody who has just been made an admin does not wait longer than that. */
const KNOWN_FOR_MS = 15_000;
const REMEMBERED_CHATS = 5_000;

/**
 * One list a chat instead of a look-up a person: under a card that two hundred people tap there is
 * one call. A failure is not remembered.
 */
export function createChatAdmins({ api }: { api: Pick<Api, 'getChatAdministrators'> }): ChatAdmins {
  const known = new LRUCache<number, Promise<ReadonlySet<number>>>({
    max: REMEMBERED_CHATS,
    ttl: KNOWN_FOR_MS,
  });

  async function load(chatId: number): Promise<ReadonlySet<number>> {
    const admins = await api.getChatAdministrators(chatId);
    return new Set(admins.map(({ user }) => user.id));
  }

  async function adminsOf(chatId: number): Promise<ReadonlySet<number>> {
    const loading = known.get(chatId) ?? load(chatId);
    known.set(chatId, loading, { noUpdateTTL: true });
    try {
      return await loading;
    } catch (thrown) {
      if (known.peek(chatId) === loading) known.delete(chatId);
      throw thrown;
    }
  }

  return {
    async isAdmin(chatId, userId) {
      return (await adminsOf(chatId)).has(userId);
    },
    forget(chatId) {
      known.delete(chatId);
    },
  };
}
