import type { Metrics } from '../../domain/metrics.js';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { MetPerson, UserBook } from './user-book.js';

/**
 * What a process writes into the user book, as seldom as will do: who somebody is and when they were
 * active. A person who writes all day costs one line an hour, which goes with others' lines.
 */
export interface BookNotes {
  /**
   * Somebody writes for the first time: they are in the book when this resolves.
   * @throws StoreError
   */
  meet(person: MetPerson): Promise<void>;
  /** Somebody writes whom the book knows. Costs no round trip; a crash loses when that was. */
  see(person: MetPerson): void;
  /** They blocked the bot: what waits is no longer true, and what they write next is news. */
  forget(userId: number): void;
  /** Writes down what waits. Never rejects: what Redis did not take waits on. */
  flush(): Promise<void>;
}

export interface BookNotesDeps {
  book: Pick<UserBook, 'note'>;
  metrics: Pick<Metrics, 'personCame'>;
  logger: Logger;
  now?: () => number;
  /** People that this process remembers as noted; the others are noted once more. */
  maxRemembered?: number;
}

/** "Active within 30 days" does not need to know it better. */
const REMEMBER_MS = 3_600_000;
/** Some 200 bytes each. */
const MAX_REMEMBERED = 20_000;
/** Between a word and its line in the book, at most. */
const FLUSH_MS = 5_000;
/** Redis is away for long: whoever waits beyond these is noted when they write the next time. */
const MAX_WAITING = 20_000;

interface Noted {
  atMs: number;
  /** What was told of them: something else is news. */
  told: string;
}

function toldOf({ language = '', username = '' }: MetPerson): string {
  return `${language} ${username}`;
}

export function createBookNotes({
  book,
  metrics,
  logger,
  now = Date.now,
  maxRemembered = MAX_REMEMBERED,
}: BookNotesDeps): BookNotes {
  /** The longest unchanged first. */
  const noted = new Map<number, Noted>();
  const waiting = new Map<number, MetPerson>();
  let timer: NodeJS.Timeout | undefined;
  let flushing: Promise<void> | undefined;

  function remember(person: MetPerson): void {
    const { userId } = person;
    noted.delete(userId);
    noted.set(userId, { atMs: now(), told: toldOf(person) });
    const [oldest = userId] = noted.keys();
    if (noted.size > maxRemembered) noted.delete(oldest);
  }

  function isNews(person: MetPerson): boolean {
    const last = noted.get(person.userId);
    if (last === undefined || now() - last.atMs >= REMEMBER_MS) return true;
    return last.told !== toldOf(person);
  }

  function flushLater(): void {
    timer ??= setTimeout(() => void flush(), FLUSH_MS).unref();
  }

  async function writeDown(people: readonly MetPerson[]): Promise<void> {
    try {
      await book.note(people);
    } catch (thrown) {
      logger.debug({ err: toError(thrown) }, 'when people were active is noted later');
      for (const person of people) {
        // They may have written again meanwhile.
        if (waiting.has(person.userId) || waiting.size >= MAX_WAITING) continue;
        waiting.set(person.userId, person);
      }
      flushLater();
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    // One after the other: of two lines for one person the later one counts.
    await flushing;
    if (waiting.size === 0) return flushing;
    const people = [...waiting.values()];
    waiting.clear();
    flushing = writeDown(people);
    await flushing;
  }

  return {
    async meet(person) {
      const count = await book.note([person]);
      remember(person);
      if (count > 0) metrics.personCame();
    },

    see(person) {
      if (!isNews(person) || waiting.size >= MAX_WAITING) return;
      remember(person);
      waiting.set(person.userId, { atMs: now(), ...person });
      flushLater();
    },

    forget(userId) {
      noted.delete(userId);
      waiting.delete(userId);
    },

    flush,
  };
}
