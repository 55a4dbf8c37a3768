import {
  GROUP_USES,
  type GroupSettings,
  HOURS_A_DAY,
  POOL_SIZES,
  UTC_OFFSET,
} from '../../../domain/group-settings.js';
import { type GroupAction, NONE } from '../../../views/group-settings-card.js';

export type ChangingAction = Exclude<GroupAction, 'show' | 'close'>;

function toWhole(text: string, { min, max }: { min: number; max: number }): number | undefined {
  const number = /^-?\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
}

function toUse(settings: GroupSettings, arg: string): GroupSettings | undefined {
  const [name, state] = arg.split('-');
  const use = GROUP_USES.find((known) => known === name);
  if (use === undefined || (state !== 'on' && state !== 'off')) return undefined;
  const others = settings.off.filter((each) => each !== use);
  return { ...settings, off: state === 'off' ? [...others, use] : others };
}

/** A setting that is not there is the default. */
function changed(settings: GroupSettings, change: (copy: GroupSettings) => void): GroupSettings {
  const copy = { ...settings };
  change(copy);
  return copy;
}

function toCap(settings: GroupSettings, arg: string): GroupSettings | undefined {
  if (arg === NONE) return changed(settings, (copy) => delete copy.perPersonDaily);
  const perPersonDaily = toWhole(arg, { min: 1, max: 1_000 });
  return perPersonDaily === undefined ? undefined : { ...settings, perPersonDaily };
}

function toPool(
  settings: GroupSettings,
  arg: string,
  payerId: number | undefined,
): GroupSettings | undefined {
  if (arg === NONE) return changed(settings, (copy) => delete copy.pool);
  const perDay = POOL_SIZES.find((size) => String(size) === arg);
  if (perDay === undefined || payerId === undefined) return undefined;
  return { ...settings, pool: { payerId, perDay } };
}

function toQuiet(settings: GroupSettings, arg: string): GroupSettings | undefined {
  if (arg === NONE) return changed(settings, (copy) => delete copy.quiet);
  const hours = { min: 0, max: HOURS_A_DAY - 1 };
  const [from, until] = arg.split('-').map((hour) => toWhole(hour, hours));
  return from === undefined || until === undefined
    ? undefined
    : { ...settings, quiet: { from, until } };
}

function toZone(settings: GroupSettings, arg: string): GroupSettings | undefined {
  const utcOffsetMinutes = toWhole(arg, UTC_OFFSET);
  return utcOffsetMinutes === undefined ? undefined : { ...settings, utcOffsetMinutes };
}

function toLanguage(
  settings: GroupSettings,
  arg: string,
  locales: readonly string[],
): GroupSettings | undefined {
  if (arg === NONE) return changed(settings, (copy) => delete copy.language);
  return locales.includes(arg) ? { ...settings, language: arg } : undefined;
}

export interface ChangeContext {
  /** Who taps: a pool is theirs. Undefined: an anonymous admin. */
  userId: number | undefined;
  locales: readonly string[];
}

/** What a button makes of the settings. Undefined: it is of another time, or made up. */
export function changeSettings(
  settings: GroupSettings,
  { action, arg }: { action: ChangingAction; arg: string },
  { userId, locales }: ChangeContext,
): GroupSettings | undefined {
  switch (action) {
    case 'use':
      return toUse(settings, arg);
    case 'audience':
      return arg === 'everybody' || arg === 'admins' ? { ...settings, audience: arg } : undefined;
    case 'context':
      return { ...settings, keepsContext: arg === 'on' };
    case 'cap':
      return toCap(settings, arg);
    case 'pool':
      return toPool(settings, arg, userId);
    case 'quiet':
      return toQuiet(settings, arg);
    case 'zone':
      return toZone(settings, arg);
    case 'language':
      return toLanguage(settings, arg, locales);
    default:
      return action satisfies never;
  }
}
