import type { ChatView, HistoryView, MessageView } from '../../protocol.js';

/** The loaded end of one chat, oldest first, without gaps. */
export interface History {
  readonly messages: readonly MessageView[];
  readonly hasMore: boolean;
  /**
   * News about messages older than the loaded ones (null = deleted). A page of older messages that
   * is under way may have been read before the news, so the news wins when it arrives.
   */
  readonly early: ReadonlyMap<number, MessageView | null>;
}

export const EMPTY_HISTORY: History = { messages: [], hasMore: false, early: new Map() };

export function toHistory({ messages, hasMore }: HistoryView): History {
  return { messages, hasMore, early: new Map() };
}

/** Index of the first message whose id is not below `id`. */
function lowerBound(messages: readonly MessageView[], id: number): number {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const message = messages[middle];
    if (message !== undefined && message.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBeforeLoaded({ messages, hasMore }: History, id: number): boolean {
  const oldest = messages[0];
  return hasMore && oldest !== undefined && id < oldest.id;
}

/** Adds a message, or replaces it in place when it is there. */
export function upsertMessage(history: History, message: MessageView): History {
  if (isBeforeLoaded(history, message.id)) {
    return { ...history, early: new Map(history.early).set(message.id, message) };
  }
  const index = lowerBound(history.messages, message.id);
  const isThere = history.messages[index]?.id === message.id;
  const messages = history.messages.toSpliced(index, isThere ? 1 : 0, message);
  return { ...history, messages };
}

export function removeMessages(history: History, ids: readonly number[]): History {
  const gone = new Set(ids);
  const early = new Map(history.early);
  for (const id of ids) if (isBeforeLoaded(history, id)) early.set(id, null);
  return { ...history, early, messages: history.messages.filter(({ id }) => !gone.has(id)) };
}

/** Puts a page of older messages in front; what is loaded already stays as it is. */
export function prependOlder(history: History, page: HistoryView): History {
  const oldest = history.messages[0];
  const older = page.messages
    .filter(({ id }) => oldest === undefined || id < oldest.id)
    .flatMap((message) => {
      const news = history.early.get(message.id);
      return news === null ? [] : [news ?? message];
    });
  return { messages: [...older, ...history.messages], hasMore: page.hasMore, early: new Map() };
}

/**
 * Forgets all but the newest `keep` messages; scrolling up loads them again. Only once there are
 * twice as many, so that it does not happen with every message.
 */
export function trimHistory(history: History, keep: number): History {
  if (history.messages.length <= keep * 2) return history;
  return { ...history, messages: history.messages.slice(-keep), hasMore: true };
}

/** Messages of others, newer than what was read, among the loaded ones. */
export function countUnread(
  messages: readonly MessageView[],
  readUpTo: ChatView['readUpTo'],
  viewerId: number,
): number {
  let count = 0;
  for (const { id, topicId, sender, service } of messages) {
    const isNew = id > (readUpTo[topicId] ?? 0);
    if (isNew && sender.id !== viewerId && service === undefined) count += 1;
  }
  return count;
}
