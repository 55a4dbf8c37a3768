import type { World } from '../world/world.js';
import type { PersonalState } from './chat-view.js';

export interface PersonalBook extends PersonalState {
  setBlocked(userId: number, blocked: boolean): void;
  /** Never goes back: a late request of another window changes nothing. */
  setReadUpTo(userId: number, place: { chatId: number; topicId: number }, messageId: number): void;
  close(): void;
}

/**
 * Keeps what each person's client would keep: how far they have read, and whether they blocked the
 * bot. A block made elsewhere than on the page is learnt from the world's own news.
 */
export function createPersonalBook(world: World): PersonalBook {
  const blocked = new Set<number>();
  const readUpTo = new Map<string, Readonly<Record<string, number>>>();

  function setBlocked(userId: number, isBlocked: boolean): void {
    if (isBlocked) blocked.add(userId);
    else blocked.delete(userId);
  }

  const close = world.subscribe((event) => {
    if (event.type !== 'member_changed' || event.userId !== world.bot.id) return;
    // In a private chat the bot's own membership says whether the person lets it write.
    if (world.chat(event.chatId)?.type === 'private') {
      setBlocked(event.chatId, event.after.status === 'kicked');
    }
  });

  return {
    close,
    setBlocked,
    isBlocked: (userId) => blocked.has(userId),
    readUpTo: (userId, chatId) => readUpTo.get(`${userId}:${chatId}`) ?? {},
    setReadUpTo(userId, { chatId, topicId }, messageId) {
      const key = `${userId}:${chatId}`;
      const before = readUpTo.get(key);
      const newest = Math.max(before?.[topicId] ?? 0, messageId);
      readUpTo.set(key, { ...before, [topicId]: newest });
    },
  };
}
