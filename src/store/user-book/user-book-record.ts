import type { MutableCategory } from '../../domain/news.js';

/** Why nothing gets through to somebody. */
const UNREACHABLE = ['blocked', 'deactivated'] as const;
export type Unreachable = (typeof UNREACHABLE)[number];

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

/** What lies in the hash of people; the rest has keys of its own, written by others. */
export type BookRecord = Pick<BookEntry, 'language' | 'username' | 'firstSeenMs' | 'lastActiveMs'>;

/** In place of what is not known. */
const NONE = '-';
/** Times are seconds in base 36: six characters each, of which there are millions. */
const RADIX = 36;

export function packTime(atMs: number | undefined): string {
  return atMs === undefined ? NONE : Math.floor(atMs / 1_000).toString(RADIX);
}

function unpackTime(packed: string): number | undefined {
  const seconds = Number.parseInt(packed, RADIX);
  return Number.isNaN(seconds) ? undefined : seconds * 1_000;
}

/** What follows the two times; none of it has a space. */
export function packPerson({ language, username }: Pick<BookRecord, 'language' | 'username'>) {
  return `${language === '' ? NONE : language} ${username ?? NONE}`;
}

/** `<first seen> <last active> <language> <@name>` */
export function packRecord(record: BookRecord): string {
  const { firstSeenMs, lastActiveMs } = record;
  return `${packTime(firstSeenMs)} ${packTime(lastActiveMs)} ${packPerson(record)}`;
}

/** Total: what can't be read of a person is not known of them. */
export function unpackRecord(packed: string): BookRecord {
  const [first = NONE, last = NONE, language = NONE, username = NONE] = packed.split(' ');
  const firstSeenMs = unpackTime(first);
  const lastActiveMs = unpackTime(last);
  return {
    language: language === NONE ? '' : language,
    ...(username !== NONE && { username }),
    ...(firstSeenMs !== undefined && { firstSeenMs }),
    ...(lastActiveMs !== undefined && { lastActiveMs }),
  };
}

/** The first letter of why, then since when. */
export function packUnreachable(why: Unreachable, sinceMs: number): string {
  return `${why.charAt(0)}${packTime(sinceMs)}`;
}

export function unpackUnreachable(packed: string): BookEntry['unreachable'] {
  const why = UNREACHABLE.find((each) => packed.startsWith(each.charAt(0)));
  return why && { why, sinceMs: unpackTime(packed.slice(1)) ?? 0 };
}
