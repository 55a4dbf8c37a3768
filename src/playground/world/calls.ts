/** One Bot API request, as tests and the page's inspector see it. */
export interface RecordedCall {
  /** As Telegram spells it, whatever the request's letter case; the raw word for an unknown method. */
  method: string;
  payload: Readonly<Record<string, unknown>>;
  atMs: number;
  /** Absent when the call succeeded. */
  error?: { error_code: number; description: string };
}

/** A request that does not fit the Bot API's schema: a mistake of the bot's code, never of a person. */
export interface Violation {
  method: string;
  description: string;
}

/** A list that forgets its oldest items, so that a long session doesn't grow for ever. */
export interface BoundedList<T> {
  readonly items: readonly T[];
  add(item: T): void;
  clear(): void;
}

export function createBoundedList<T>(limit: number): BoundedList<T> {
  const items: T[] = [];
  return {
    items,
    add(item) {
      items.push(item);
      if (items.length > limit) items.shift();
    },
    clear() {
      items.length = 0;
    },
  };
}
