import type { Tier } from './limits.js';
import { type MutableCategory, type NewsCategory, toMutableCategory } from './news.js';

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

/** What decides whether a campaign is for somebody. */
export interface Reader {
  readonly language: string;
  /** undefined: met by a version of the bot that did not say when. */
  readonly lastActiveMs?: number | undefined;
  /** They have not blocked the bot, and there still is an account. */
  readonly isReachable: boolean;
  readonly muted: readonly MutableCategory[];
  /** Their key is banned. */
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

/** Whoever is banned hears of outages and terms, and nothing else. */
function wants({ category }: Audience, { muted, isBanned }: Reader): boolean {
  const mutable = toMutableCategory(category);
  return mutable === undefined || !(isBanned || muted.includes(mutable));
}

/** Whether a campaign is for somebody, as far as their tier does not decide: see `hasTier`. */
export function isInAudience(reader: Reader, audience: Audience, nowMs: number): boolean {
  const { languages } = audience;
  return (
    reader.isReachable &&
    (languages === undefined || languages.includes(reader.language)) &&
    isActive(audience, reader, nowMs) &&
    wants(audience, reader)
  );
}

/** Apart from the rest, because a tier has to be looked up: only for who is in the audience so far. */
export function hasTier({ tiers }: Pick<Audience, 'tiers'>, tier: Tier): boolean {
  return tiers === undefined || tiers.includes(tier);
}
