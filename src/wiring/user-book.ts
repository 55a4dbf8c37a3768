import { toError } from '../errors.js';
import type { Unreachable } from '../store/user-book-record.js';
import { type BookNotes, createBookNotes } from '../store/user-book-notes.js';
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
