import { utcOffsetName } from './group-settings.js';

/** When something is to be sent, as people say it: in their own time, and never in the past. */

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Beyond it whoever planned it has forgotten it. */
export const FARTHEST_DAYS = 90;

export const SEND_TIME_PRESETS = ['hour', 'tonight', 'tomorrow'] as const;
export type SendTimePreset = (typeof SEND_TIME_PRESETS)[number];

const TONIGHT_HOUR = 19;
const TOMORROW_HOUR = 9;
/** Closer than this, “tonight” is now. */
const TOO_SOON_MS = 5 * MINUTE_MS;

export interface Clock {
  nowMs: number;
  utcOffsetMinutes: number;
}

interface LocalDay {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

function localDay({ nowMs, utcOffsetMinutes }: Clock): LocalDay {
  const local = new Date(nowMs + utcOffsetMinutes * MINUTE_MS);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
  };
}

/** @returns undefined for a day or an hour that there is not, such as 31 February */
function toMs(
  { year, month, day }: LocalDay,
  hour: number,
  minute: number,
  { utcOffsetMinutes }: Pick<Clock, 'utcOffsetMinutes'>,
): number | undefined {
  if (hour > 23 || minute > 59) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() + (hour * 60 + minute - utcOffsetMinutes) * MINUTE_MS;
}

/** @returns undefined where it is too late for it today */
export function presetTime(preset: SendTimePreset, clock: Clock): number | undefined {
  const { nowMs } = clock;
  const today = localDay(clock);
  switch (preset) {
    case 'hour':
      return nowMs + HOUR_MS;
    case 'tonight': {
      const atMs = toMs(today, TONIGHT_HOUR, 0, clock);
      return atMs !== undefined && atMs - nowMs > TOO_SOON_MS ? atMs : undefined;
    }
    case 'tomorrow': {
      const atMs = toMs(today, TOMORROW_HOUR, 0, clock);
      return atMs === undefined ? undefined : atMs + DAY_MS;
    }
    default:
      return preset satisfies never;
  }
}

export type SendTime =
  { ok: true; atMs: number } | { ok: false; problem: 'unreadable' | 'past' | 'too-far' };

const CLOCK_TIME = String.raw`(\d{1,2})[:.](\d{2})`;
const ONLY_TIME = new RegExp(`^${CLOCK_TIME}$`);
/** `2026-11-25 09:00` */
const ISO = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})[ T]+${CLOCK_TIME}$`);
/** `25.11 09:00`, `25.11.2026 9:00` */
const DOTTED = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?,? +${CLOCK_TIME}$`);

/** A time alone is the next one of that name; a day without its year is the next of that name. */
function readTime(text: string, clock: Clock): number | undefined {
  const today = localDay(clock);
  const time = ONLY_TIME.exec(text);
  if (time) {
    const atMs = toMs(today, Number(time[1]), Number(time[2]), clock);
    return atMs !== undefined && atMs <= clock.nowMs ? atMs + DAY_MS : atMs;
  }
  const iso = ISO.exec(text);
  if (iso) {
    const date = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
    return toMs(date, Number(iso[4]), Number(iso[5]), clock);
  }
  const dotted = DOTTED.exec(text);
  if (!dotted) return undefined;
  const [, day, month, year, hour, minute] = dotted;
  const date = { year: Number(year ?? today.year), month: Number(month), day: Number(day) };
  const atMs = toMs(date, Number(hour), Number(minute), clock);
  const isOver = atMs !== undefined && atMs <= clock.nowMs && year === undefined;
  return isOver
    ? toMs({ ...date, year: date.year + 1 }, Number(hour), Number(minute), clock)
    : atMs;
}

/** Reads what somebody typed, in any of the spellings that the question for it shows. */
export function parseSendTime(text: string, clock: Clock): SendTime {
  const atMs = readTime(text.trim(), clock);
  if (atMs === undefined) return { ok: false, problem: 'unreadable' };
  if (atMs <= clock.nowMs) return { ok: false, problem: 'past' };
  if (atMs - clock.nowMs > FARTHEST_DAYS * DAY_MS) return { ok: false, problem: 'too-far' };
  return { ok: true, atMs };
}

/** `2026-11-25 09:00 (UTC+03:00)`: what is shown reads the same for every admin. */
export function sendTimeName(atMs: number, utcOffsetMinutes: number): string {
  const local = new Date(atMs + utcOffsetMinutes * MINUTE_MS).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)} (${utcOffsetName(utcOffsetMinutes)})`;
}

/** `19:00`, to tell zones apart by what the clock shows there. */
export function localTimeName(atMs: number, utcOffsetMinutes: number): string {
  return new Date(atMs + utcOffsetMinutes * MINUTE_MS).toISOString().slice(11, 16);
}
