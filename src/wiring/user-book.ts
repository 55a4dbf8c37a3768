import { toError } from '../errors.js';
import { startBookIntake } from '../jobs/book-intake.js';
import { createBookIntake } from '../store/user-book/book-intake.js';
import { TTL_MS } from '../store/keys.js';
import { createLease } from '../store/lease.js';
import type { Unreachable } from '../store/user-book/user-book-record.js';
import { type BookNotes, createBookNotes } from '../store/user-book/user-book-notes.js';
import type { Parts } from './parts.js';

/** Marks in the book whom Telegram says no message gets to; nobody waits for it. */
export function createUnreachableMarks({ store, logger }: Pick<Parts, 'store' | 'logger'>) {
  return (userId: number, why: Unreachable): void => {
    store.userBook.markUnreachable(userId, why).catch((thrown: unknown) => {
      logger.debug({ err: toError(thrown) }, 'whom nothing gets to is marked the next time');
    });
  };
}

/** What this process has to write into the user book, to the last line. */
export function openBookNotes({
  store,
  metrics,
  lifecycle,
  logger,
}: Pick<Parts, 'store' | 'metrics' | 'lifecycle' | 'logger'>): BookNotes {
  const notes = createBookNotes({
    book: store.userBook,
    metrics,
    logger: logger.child({ room: 'user book' }),
  });
  lifecycle.onStop('notes for the user book', () => notes.flush());
  return notes;
}

/** Brings in whom earlier versions have met; any worker may, one does. */
export function startIntake({ store, lifecycle, logger }: Parts): void {
  const { redis, keys } = store;
  const ownLogger = logger.child({ room: 'user book' });
  const intake = startBookIntake({
    intake: createBookIntake({ redis, keys, logger: ownLogger }),
    lease: createLease({ redis, key: keys.bookIntakeLease, ttlMs: TTL_MS.bookIntakeLease }),
    logger: ownLogger,
  });
  lifecycle.onStop('intake of the user book', () => intake.stop());
}
