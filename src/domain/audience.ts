import type { Tier } from './limits.js';
import { isMutable, type NewsCategory } from './news.js';

const DAY_MS = 86_400_000;

/** Whom a campaign is for. Nothing said = everybody who can be reached and wants such news. */
export interface Audience {
  readonly category: NewsCategory;
  /** As `toBaseLanguage` names them. */
  readonly languages?: readonly string[];
  /** The tier that holds when the audience is counted or taken. */
  readonly tiers?: readonly Tier[];
  readonly activeWithinDays?: number;
}

/** What the book says of somebody. */
export interface Reader {
  readonly language: string;
  /** undefined: met by a version of the bot that did not say when. */
  readonly lastActiveMs?: number | undefined;
  /** They have not blocked the bot, and there still is an account. */
  readonly isReachable: boolean;
  /** They do without what the campaign is. */
  readonly hasMuted: boolean;
}

/** What their account says; who has none is as good as one on the free tier. */
export interface Standing {
  readonly tier: Tier;
  readonly isBanned: boolean;
}

/** The language itself, without its region or script; '' = not known. */
export function toBaseLanguage(code: string | undefined): string {
  return code?.toLowerCase().split(/[-_]/)[0] ?? '';
}

function isActive({ activeWithinDays }: Audience, { lastActiveMs }: Reader, nowMs: number) {
  if (activeWithinDays === undefined) return true;
  return lastActiveMs !== undefined && nowMs - lastActiveMs <= activeWithinDays * DAY_MS;
}

/** Whether a campaign is for somebody, as far as the book decides. */
export function isInAudience(reader: Reader, audience: Audience, nowMs: number): boolean {
  const { languages, category } = audience;
  return (
    reader.isReachable &&
    (languages === undefined || languages.includes(reader.language)) &&
    isActive(audience, reader, nowMs) &&
    !(reader.hasMuted && isMutable(category))
  );
}

/**
 * The rest of it, asked only of who is in the audience so far. Whoever is banned hears of outages and
 * terms, and of nothing else.
 */
export function isAdmitted({ tier, isBanned }: Standing, { tiers, category }: Audience): boolean {
  if (isBanned && isMutable(category)) return false;
  return tiers === undefined || tiers.includes(tier);
}
