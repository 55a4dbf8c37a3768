import type { InlineAnswer } from './pending-answers.js';

export interface InlineCacheKey {
  userId: number;
  query: string;
  offset: string;
}

/** Telegram's own memory of what a bot answered: who asks the same again doesn't reach the bot. */
export interface InlineCache {
  find(key: InlineCacheKey): InlineAnswer | undefined;
  keep(key: InlineCacheKey, answer: InlineAnswer): void;
}

const MAX_ENTRIES = 500;

export function createInlineCache(nowMs: () => number): InlineCache {
  const entries = new Map<string, { answer: InlineAnswer; untilMs: number }>();

  /** `owner` is the person a personal answer is for, or nobody in particular. */
  function toId(owner: number | 'anybody', { query, offset }: InlineCacheKey): string {
    return JSON.stringify([owner, query, offset]);
  }

  return {
    find(key) {
      for (const owner of [key.userId, 'anybody'] as const) {
        const entry = entries.get(toId(owner, key));
        if (entry && entry.untilMs > nowMs()) return entry.answer;
      }
      return undefined;
    },
    keep(key, answer) {
      if (answer.cacheTimeSeconds <= 0) return;
      const id = toId(answer.isPersonal ? key.userId : 'anybody', key);
      entries.delete(id);
      entries.set(id, { answer, untilMs: nowMs() + answer.cacheTimeSeconds * 1000 });
      if (entries.size <= MAX_ENTRIES) return;
      const [oldest] = entries.keys();
      if (oldest !== undefined) entries.delete(oldest);
    },
  };
}
