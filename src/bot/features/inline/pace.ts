import { LRUCache } from 'lru-cache';

/** Clients ask about twice a second while somebody types; the rest is no typing. */
const QUERIES = 15;
const WINDOW_MS = 3_000;
const REMEMBERED_PEOPLE = 20_000;

/** Tells typing from a flood, in this process alone and without asking anybody. */
export interface InlinePace {
  /** Counts a query. @returns whether it is one too many */
  isTooFast(userId: number): boolean;
}

export function createInlinePace({ now = Date.now }: { now?: () => number } = {}): InlinePace {
  const windows = new LRUCache<number, { endsAtMs: number; queries: number }>({
    max: REMEMBERED_PEOPLE,
  });
  return {
    isTooFast(userId) {
      const nowMs = now();
      const window = windows.get(userId);
      if (window === undefined || window.endsAtMs <= nowMs) {
        windows.set(userId, { endsAtMs: nowMs + WINDOW_MS, queries: 1 });
        return false;
      }
      window.queries += 1;
      return window.queries > QUERIES;
    },
  };
}
