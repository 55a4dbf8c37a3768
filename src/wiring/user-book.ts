import { type BookNotes, createBookNotes } from '../store/user-book-notes.js';
import type { Parts } from './parts.js';

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
