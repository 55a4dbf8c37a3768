import { type CommonFloodKind, floodBucketOf, type FloodKind } from '../domain/flood-limits.js';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { FloodBuckets } from '../store/flood-buckets.js';
import type { FloodNewsChannel } from '../store/flood-news.js';
import { EVERYTHING } from './call-target.js';

export type Room = { ok: true } | { ok: false; waitMs: number };

/**
 * What may be dropped asks before it goes to a chat, at all processes' one bucket. What can't be
 * dropped goes without asking and is counted afterwards, so that the rest slows down.
 *
 * An ordinary reply costs Redis nothing: it is counted in memory, and told only while something
 * droppable goes to the same chat. Whoever asks for room makes all processes watch that chat.
 */
export interface FloodBudget {
  /** Never rejects: without Redis there is no room. */
  tryTake(chatId: string, kind: FloodKind): Promise<Room>;
  /** Messages or edits went to the chat that could not be dropped. Told in the background. */
  count(chatId: string, calls: number): void;
  /** Somewhere something droppable goes to the chat, or to many chats: `*`. */
  watch(chatId: string): void;
  /**
   * Room for messages of a broadcast, from what all chats have together. What people get counts
   * there too and never waits for it, so that a broadcast takes what they leave.
   * @returns the milliseconds to wait before these messages
   * @throws StoreError
   */
  reserve(kind: CommonFloodKind, messages: number): Promise<number>;
}

export interface FloodBudgetDeps {
  buckets: FloodBuckets;
  news: Pick<FloodNewsChannel, 'publishWatch'>;
  logger: Logger;
  now?: () => number;
}

/** A stream or a picture takes about this long; it goes on being watched as long as it asks. */
const WATCH_MS = 60_000;
/** Counts are told together, this long after the first. */
const TELL_AFTER_MS = 200;
/** What a chat got within the last one or two of these is known when it begins to be watched. */
const GENERATION_MS = 30_000;
const MAX_GENERATION_CHATS = 10_000;
/** How soon to ask again while Redis is away. */
const WITHOUT_REDIS_MS = 1_000;

export function createFloodBudget({
  buckets,
  news,
  logger,
  now = Date.now,
}: FloodBudgetDeps): FloodBudget {
  const watchedUntilMs = new Map<string, number>();
  /** When the others were last asked to watch a chat. */
  const announcedAtMs = new Map<string, number>();
  /** Calls that nobody was told of, by chat. */
  const recent = createRecentCounts(now);
  const untold = new Map<string, number>();
  let telling: NodeJS.Timeout | undefined;

  const logLoss = (thrown: unknown): void => {
    logger.debug({ err: toError(thrown) }, 'the flood budget is away');
  };

  function tell(): void {
    telling = undefined;
    for (const [chatId, calls] of untold) {
      const kind = chatId === EVERYTHING ? 'broadcast' : 'message';
      buckets.spend(chatId, kind, calls).catch(logLoss);
    }
    untold.clear();
  }

  function tellSoon(chatId: string, calls: number): void {
    untold.set(chatId, (untold.get(chatId) ?? 0) + calls);
    telling ??= setTimeout(tell, TELL_AFTER_MS).unref();
  }

  function watch(chatId: string): void {
    for (const [other, untilMs] of watchedUntilMs) {
      if (untilMs <= now()) watchedUntilMs.delete(other);
    }
    watchedUntilMs.set(chatId, now() + WATCH_MS);
    if (chatId === EVERYTHING) return;
    const { capacity, reserve } = floodBucketOf(chatId, 'message');
    // Some of them are as good as forgotten by Telegram: the first room comes soon in any case.
    const calls = Math.min(recent.take(chatId), capacity - reserve);
    if (calls > 0) tellSoon(chatId, calls);
  }

  function isWatched(chatId: string): boolean {
    return (watchedUntilMs.get(chatId) ?? 0) > now();
  }

  function announce(chatId: string): void {
    const lastMs = announcedAtMs.get(chatId);
    if (lastMs !== undefined && now() - lastMs < WATCH_MS / 2) return;
    for (const [other, atMs] of announcedAtMs) {
      if (now() - atMs >= WATCH_MS / 2) announcedAtMs.delete(other);
    }
    announcedAtMs.set(chatId, now());
    watch(chatId);
    news.publishWatch(chatId).catch(logLoss);
  }

  return {
    watch,

    async tryTake(chatId, kind) {
      // Nothing that can't be dropped is counted with drafts.
      if (kind === 'message') announce(chatId);
      try {
        const waitMs = await buckets.take(chatId, kind);
        if (waitMs > 0) return { ok: false, waitMs };
        if (kind === 'message' && isWatched(EVERYTHING)) tellSoon(EVERYTHING, 1);
        return { ok: true };
      } catch (thrown) {
        logLoss(thrown);
        return { ok: false, waitMs: WITHOUT_REDIS_MS };
      }
    },

    count(chatId, calls) {
      if (watchedUntilMs.size > 0) {
        if (isWatched(EVERYTHING)) tellSoon(EVERYTHING, calls);
        if (isWatched(chatId)) {
          tellSoon(chatId, calls);
          return;
        }
      }
      recent.add(chatId, calls);
    },

    reserve(kind, messages) {
      // What is paid for is no part of what people share.
      if (kind === 'broadcast') announce(EVERYTHING);
      return buckets.reserve(EVERYTHING, kind, messages);
    },
  };
}

/** Counts by chat of the last while, in two generations, so that forgetting costs nothing. */
function createRecentCounts(now: () => number) {
  let older = new Map<string, number>();
  let newer = new Map<string, number>();
  let beganAtMs = now();

  function turn(): void {
    const ageMs = now() - beganAtMs;
    if (ageMs < GENERATION_MS && newer.size < MAX_GENERATION_CHATS) return;
    older = ageMs < 2 * GENERATION_MS ? newer : new Map<string, number>();
    newer = new Map();
    beganAtMs = now();
  }

  return {
    add(chatId: string, calls: number): void {
      turn();
      newer.set(chatId, (newer.get(chatId) ?? 0) + calls);
    },
    /** The chat's count, which is then forgotten. */
    take(chatId: string): number {
      turn();
      const calls = (older.get(chatId) ?? 0) + (newer.get(chatId) ?? 0);
      older.delete(chatId);
      newer.delete(chatId);
      return calls;
    },
  };
}
