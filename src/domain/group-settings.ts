/** What admins of a group decide about the bot there, and what follows from it. */

/** What people ask of the bot. */
export const GROUP_USES = ['image', 'gif', 'chat'] as const;
export type GroupUse = (typeof GROUP_USES)[number];

/** From one full hour to another, the later one not included; over midnight where it is the smaller. */
export interface QuietHours {
  from: number;
  until: number;
}

/** What an admin of the group gives it out of their own allowance. */
export interface GroupPool {
  payerId: number;
  /** For all members together. */
  perDay: number;
}

export interface GroupSettings {
  /** What the bot does not do there. */
  off: readonly GroupUse[];
  audience: 'everybody' | 'admins';
  /** What each person may ask for in a day, beside their own allowance. Absent: as much as that. */
  perPersonDaily?: number;
  /** Absent: everybody pays for themselves. */
  pool?: GroupPool;
  quiet?: QuietHours;
  /** Days and quiet hours of the group are counted by it. */
  utcOffsetMinutes: number;
  /** Absent: everybody is answered in their own language. */
  language?: string;
  /** Whether a question goes on with the person's chat; if not, each stands by itself. */
  keepsContext: boolean;
}

export const DEFAULT_GROUP_SETTINGS: GroupSettings = {
  off: [],
  audience: 'everybody',
  utcOffsetMinutes: 0,
  keepsContext: true,
};

/** What can be chosen with a tap; null = none. */
export const DAILY_CAPS = [null, 3, 5, 10, 25, 50] as const;
export const POOL_SIZES = [5, 10, 25, 50, 100] as const;
export const HOURS_A_DAY = 24;
/** The offsets that are in use, from Baker Island to Kiribati; steps of a quarter of an hour. */
export const UTC_OFFSET = { min: -12 * 60, max: 14 * 60, step: 15 } as const;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = HOURS_A_DAY * HOUR_MS;

type Zoned = Pick<GroupSettings, 'utcOffsetMinutes'>;

/** @returns the group's day, as `2026-11-21` */
export function dayOf({ utcOffsetMinutes }: Zoned, nowMs: number): string {
  return new Date(nowMs + utcOffsetMinutes * MINUTE_MS).toISOString().slice(0, 10);
}

/** When the group's next day begins. */
export function nextDayMs({ utcOffsetMinutes }: Zoned, nowMs: number): number {
  const offsetMs = utcOffsetMinutes * MINUTE_MS;
  return (Math.floor((nowMs + offsetMs) / DAY_MS) + 1) * DAY_MS - offsetMs;
}

/** @returns when the quiet hours that are now come to their end; undefined: they are not now */
export function quietUntilMs(
  { quiet, utcOffsetMinutes }: Pick<GroupSettings, 'quiet'> & Zoned,
  nowMs: number,
): number | undefined {
  if (quiet === undefined || quiet.from === quiet.until) return undefined;
  const localMs = nowMs + utcOffsetMinutes * MINUTE_MS;
  const sinceMidnightMs = ((localMs % DAY_MS) + DAY_MS) % DAY_MS;
  const span = (quiet.until - quiet.from + HOURS_A_DAY) % HOURS_A_DAY;
  const sinceBeginMs = (sinceMidnightMs - quiet.from * HOUR_MS + DAY_MS) % DAY_MS;
  const leftMs = span * HOUR_MS - sinceBeginMs;
  return leftMs > 0 ? nowMs + leftMs : undefined;
}

export type GroupObstacle =
  | { reason: 'off'; use: GroupUse }
  | { reason: 'quiet'; untilMs: number }
  | { reason: 'admins-only' };

/**
 * What stands against a use at this moment, but for what has to be counted.
 * @param isAdmin asked only where it matters: it may cost a call
 */
export async function findObstacle(
  settings: GroupSettings,
  { use, nowMs, isAdmin }: { use: GroupUse; nowMs: number; isAdmin: () => Promise<boolean> },
): Promise<GroupObstacle | undefined> {
  if (settings.off.includes(use)) return { reason: 'off', use };
  const untilMs = quietUntilMs(settings, nowMs);
  if (untilMs !== undefined) return { reason: 'quiet', untilMs };
  if (settings.audience === 'admins' && !(await isAdmin())) return { reason: 'admins-only' };
  return undefined;
}

/** `UTC+05:30`. */
export function utcOffsetName(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `UTC${minutes < 0 ? '−' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
