import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../../../src/logger.js';
import { createBookNotes } from '../../../src/store/user-book/user-book-notes.js';
import type { MetPerson } from '../../../src/store/user-book/user-book.js';

const HOUR_MS = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function openNotes({ maxRemembered }: { maxRemembered?: number } = {}) {
  const written: MetPerson[][] = [];
  const known = new Set<number>();
  const fail = { with: undefined as Error | undefined };
  const personCame = vi.fn();
  const notes = createBookNotes({
    book: {
      note(people) {
        if (fail.with) return Promise.reject(fail.with);
        written.push([...people]);
        const fresh = people.filter(({ userId }) => !known.has(userId));
        for (const { userId } of fresh) known.add(userId);
        return Promise.resolve(fresh.length);
      },
    },
    metrics: { personCame },
    logger: createLogger({ level: 'silent' }),
    ...(maxRemembered !== undefined && { maxRemembered }),
  });
  const idsWritten = () => written.flat().map(({ userId }) => userId);
  return { notes, written, idsWritten, fail, personCame };
}

describe('notes for the user book', () => {
  it('write somebody new down at once, and count them once', async () => {
    const { notes, idsWritten, personCame } = openNotes();
    await notes.meet({ userId: 7 });
    expect(idsWritten()).toEqual([7]);
    await notes.meet({ userId: 7 });
    expect(personCame).toHaveBeenCalledTimes(1);
  });

  it('say so when somebody new could not be written down', async () => {
    const { notes, fail } = openNotes();
    fail.with = new Error('away');
    await expect(notes.meet({ userId: 7 })).rejects.toThrow('away');
  });

  it('write down many in one go, and each once an hour', async () => {
    const { notes, written } = openNotes();
    for (let round = 0; round < 10; round += 1) {
      for (const userId of [1, 2, 3]) notes.see({ userId });
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect(written.map((people) => people.map(({ userId }) => userId))).toEqual([[1, 2, 3]]);
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    notes.see({ userId: 2 });
    await notes.flush();
    expect(written.at(-1)).toEqual([{ userId: 2, atMs: Date.now() }]);
  });

  it('write down another language or name at once', async () => {
    const { notes, written } = openNotes();
    notes.see({ userId: 1, language: 'en', username: 'ann' });
    await notes.flush();
    notes.see({ userId: 1, language: 'en', username: 'ann' });
    await notes.flush();
    notes.see({ userId: 1, language: 'ru', username: 'ann' });
    await notes.flush();
    expect(written.flat().map(({ language }) => language)).toEqual(['en', 'ru']);
  });

  it('note somebody who has blocked the bot when they come back, and not before', async () => {
    const { notes, idsWritten } = openNotes();
    notes.see({ userId: 1 });
    notes.forget(1);
    await notes.flush();
    expect(idsWritten()).toEqual([]);
    notes.see({ userId: 1 });
    await notes.flush();
    expect(idsWritten()).toEqual([1]);
  });

  it('remember so many people, the last ones', async () => {
    const { notes, idsWritten } = openNotes({ maxRemembered: 2 });
    for (const userId of [1, 2, 3]) notes.see({ userId });
    await notes.flush();
    for (const userId of [3, 2, 1]) notes.see({ userId });
    await notes.flush();
    expect(idsWritten()).toEqual([1, 2, 3, 1]);
  });

  it('keep what Redis did not take, and the newer line of two', async () => {
    const { notes, written, fail } = openNotes();
    fail.with = new Error('away');
    notes.see({ userId: 1, username: 'old' });
    notes.see({ userId: 2, username: 'bob' });
    const flushed = notes.flush();
    notes.see({ userId: 1, username: 'new' });
    await flushed;
    fail.with = undefined;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(written.flat().map(({ username }) => username)).toEqual(['new', 'bob']);
  });
});
