import type { Update } from 'grammy/types';
import { createBoundedList } from './calls.js';

export type UpdateKind = Exclude<keyof Update, 'update_id'>;
export type UpdateBody = Omit<Update, 'update_id'>;

export interface QueuedUpdate {
  update: Update;
  /** Updates of one queue are delivered to a webhook one after the other, different queues in parallel. */
  queueId: string;
  expiresAtMs: number;
}

export interface UpdateQueue {
  /** An update of a kind that isn't allowed now is never made, as with Telegram. */
  push(body: UpdateBody, queueId: string, lifetimeSeconds: number): void;
  /** Unconfirmed and not yet expired, oldest first. */
  pending(): readonly QueuedUpdate[];
  /** Forgets everything older than this update id. */
  confirmBelow(updateId: number): void;
  remove(updateId: number): void;
  /**
   * Delivers the newest update that fits once more, as Telegram does when it did not hear that the
   * bot has it: under its own id, or `asNew` under another. False when none fits.
   */
  repeat(fits: (update: Update) => boolean, options?: { asNew?: boolean }): boolean;
  keepLast(count: number): void;
  /** `undefined` keeps the last setting, an empty list restores Telegram's default. */
  allow(kinds: readonly UpdateKind[] | undefined): void;
  /** The explicit list, or undefined while Telegram's default holds. */
  allowed(): readonly UpdateKind[] | undefined;
  onPush(listener: () => void): () => void;
}

/** Sent only to bots that ask for them by name (Bot API, getUpdates). */
const OPT_IN: ReadonlySet<UpdateKind> = new Set([
  'chat_member',
  'message_reaction',
  'message_reaction_count',
]);

/** Telegram keeps at most this many (tddb TQueue.cpp). A playground needs fewer. */
const MAX_PENDING = 10_000;

/** How many updates can be delivered once more. */
const KEPT_UPDATES = 200;

/** The first id comes round again after so many milliseconds, 12 days, and leaves 2^30 to count. */
const FIRST_ID_RANGE = 2 ** 30;

/**
 * A bot remembers for a day or so which updates it has handled, also over a restart of this world;
 * so each world's ids begin above the last one's, as long as that made less than an update a
 * millisecond. Telegram itself begins anew at random after a quiet week.
 */
function firstUpdateId(nowMs: number): number {
  return 1 + (nowMs % FIRST_ID_RANGE);
}

export function createUpdateQueue(nowMs: () => number): UpdateQueue {
  let queued: QueuedUpdate[] = [];
  const made = createBoundedList<QueuedUpdate>(KEPT_UPDATES);
  let nextId = firstUpdateId(nowMs());
  let allowedKinds: readonly UpdateKind[] = [];
  const listeners = new Set<() => void>();

  function isAllowed(body: UpdateBody): boolean {
    return allowedKinds.length > 0
      ? allowedKinds.some((kind) => kind in body)
      : ![...OPT_IN].some((kind) => kind in body);
  }

  function dropExpired(): void {
    const now = nowMs();
    if (queued.some(({ expiresAtMs }) => expiresAtMs <= now)) {
      queued = queued.filter(({ expiresAtMs }) => expiresAtMs > now);
    }
  }

  function newId(): number {
    const id = nextId;
    nextId += 1;
    return id;
  }

  function enqueue(entry: QueuedUpdate): void {
    queued.push(entry);
    if (queued.length > MAX_PENDING) queued.shift();
    for (const listener of [...listeners]) listener();
  }

  return {
    push(body, queueId, lifetimeSeconds) {
      if (!isAllowed(body)) return;
      const update: Update = { update_id: newId(), ...body };
      const entry = { update, queueId, expiresAtMs: nowMs() + lifetimeSeconds * 1000 };
      made.add(entry);
      enqueue(entry);
    },
    repeat(fits, { asNew = false } = {}) {
      const entry = made.items.findLast(({ update }) => fits(update));
      if (!entry) return false;
      enqueue(asNew ? { ...entry, update: { ...entry.update, update_id: newId() } } : entry);
      return true;
    },
    pending() {
      dropExpired();
      return queued;
    },
    confirmBelow(updateId) {
      queued = queued.filter(({ update }) => update.update_id >= updateId);
    },
    remove(updateId) {
      queued = queued.filter(({ update }) => update.update_id !== updateId);
    },
    keepLast(count) {
      queued = count === 0 ? [] : queued.slice(-count);
    },
    allow(kinds) {
      if (kinds) allowedKinds = [...kinds];
    },
    allowed: () => (allowedKinds.length > 0 ? allowedKinds : undefined),
    onPush(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
