import type { Audience } from '../domain/audience.js';
import type { MutableCategory } from '../domain/news.js';

/** Somebody who has just written to the bot in private, or pressed its Start. */
export interface MetPerson {
  userId: number;
  /** Chosen in /language, else as Telegram says. */
  language?: string | undefined;
  /** Without the @. */
  username?: string | undefined;
  /** When they wrote; default: now. */
  atMs?: number;
}

/** Why nothing gets through to somebody. */
export type Unreachable = 'blocked' | 'deactivated';

export interface BookEntry {
  userId: number;
  /** The base language; '' = not known. */
  language: string;
  username?: string;
  /** Absent for people whom an earlier version has met, where nothing tells. */
  firstSeenMs?: number;
  lastActiveMs?: number;
  unreachable?: { why: Unreachable; sinceMs: number };
  muted: MutableCategory[];
}

/**
 * Everybody who can be written to in private.
 * @throws StoreError from each of these
 */
export interface UserBook {
  /**
   * Notes that these people have written just now; whoever was unreachable is reachable again.
   * @returns how many of them are in the book for the first time
   */
  note(people: readonly MetPerson[]): Promise<number>;
  /** Nothing gets through to them any more; no change for somebody who is not in the book. */
  markBlocked(userId: number, why: Unreachable): Promise<void>;
  markReachable(userId: number): Promise<void>;
  /** Also for somebody who is not in the book yet. */
  mute(userId: number, category: MutableCategory, isMuted: boolean): Promise<void>;
  mutedBy(userId: number): Promise<MutableCategory[]>;
  load(userId: number): Promise<BookEntry | undefined>;
  /** @param name with or without its @, in any case */
  findByUsername(name: string): Promise<BookEntry | undefined>;
}

/**
 * Who is to get a campaign.
 * @throws StoreError from each of these
 */
export interface Audiences {
  count(audience: Audience): Promise<number>;
  /** The same by language, the most spoken first, in one walk. */
  countByLanguage(audience: Audience): Promise<Map<string, number>>;
  /**
   * Ids of everybody in the audience, each once, some hundreds at a time. Whoever comes into the
   * book meanwhile may be left out.
   */
  pages(audience: Audience): AsyncIterable<number[]>;
}
