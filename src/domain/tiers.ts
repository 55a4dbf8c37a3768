import {
  type Category,
  type Limits,
  nextTierOf,
  TIERS,
  type Tier,
  type TierOffer,
} from './limits.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What everybody may try, and how often: from one claim to the next. */
export const TRIAL = { tier: 'tier1', lastsMs: DAY_MS, everyMs: 7 * DAY_MS } as const;

/** A paid tier goes on for so long after its end: Telegram's renewal may come late. */
export const PAID_GRACE_MS = DAY_MS;

/** The longest that an admin can give a tier for, but for ever: a hundred years. */
export const MAX_GRANT_DAYS = 36_500;

/** @returns undefined where it can't be given for so many days: none, less, parts or too many */
export function grantEndOf(days: number, nowMs: number): number | undefined {
  const isPossible = Number.isInteger(days) && days >= 1 && days <= MAX_GRANT_DAYS;
  return isPossible ? nowMs + days * DAY_MS : undefined;
}

export type TierSource = 'free' | 'grant' | 'trial' | 'paid';

/** Everything a person has been given or has paid for, also what has ended. */
export interface Entitlements {
  /** By an admin; without an end it is for ever. */
  readonly grant: { readonly tier: Tier; readonly untilMs?: number | undefined };
  readonly trialUntilMs?: number | undefined;
  readonly paidTier1UntilMs?: number | undefined;
  readonly paidTier2UntilMs?: number | undefined;
}

export interface EffectiveTier {
  readonly tier: Tier;
  readonly source: TierSource;
  /**
   * undefined = for ever. Of a paid tier the end of what is paid: the tier itself ends
   * `PAID_GRACE_MS` later (see `endOf`).
   */
  readonly untilMs?: number;
}

/** When a tier really ends; undefined = never. */
export function endOf({ source, untilMs }: Omit<EffectiveTier, 'tier'>): number | undefined {
  if (untilMs === undefined) return undefined;
  return source === 'paid' ? untilMs + PAID_GRACE_MS : untilMs;
}

const FREE: EffectiveTier = { tier: 'free', source: 'free' };

function toTier(tier: Tier, source: TierSource, untilMs: number | undefined): EffectiveTier {
  return { tier, source, ...(untilMs !== undefined && { untilMs }) };
}

function allTiers(entitlements: Entitlements): EffectiveTier[] {
  const { grant, trialUntilMs, paidTier1UntilMs, paidTier2UntilMs } = entitlements;
  const tiers: EffectiveTier[] = [];
  if (grant.tier !== 'free') tiers.push(toTier(grant.tier, 'grant', grant.untilMs));
  if (paidTier2UntilMs !== undefined) tiers.push(toTier('tier2', 'paid', paidTier2UntilMs));
  if (paidTier1UntilMs !== undefined) tiers.push(toTier('tier1', 'paid', paidTier1UntilMs));
  if (trialUntilMs !== undefined) tiers.push(toTier(TRIAL.tier, 'trial', trialUntilMs));
  return tiers;
}

/** The higher one; of two alike the one that lasts longer. */
function betterOf(one: EffectiveTier, other: EffectiveTier): EffectiveTier {
  const higher = TIERS.indexOf(other.tier) - TIERS.indexOf(one.tier);
  if (higher !== 0) return higher > 0 ? other : one;
  return (endOf(other) ?? Infinity) > (endOf(one) ?? Infinity) ? other : one;
}

/** The tier that holds at that time. `TIER_PRELUDE` of store/tier-scripts.ts says the same in Lua. */
export function effectiveTier(entitlements: Entitlements, nowMs: number): EffectiveTier {
  return allTiers(entitlements)
    .filter((tier) => nowMs < (endOf(tier) ?? Infinity))
    .reduce(betterOf, FREE);
}

/** What decides about a trial. */
export interface TrialStanding {
  readonly tier: Tier;
  /** undefined = now. */
  readonly trialAvailableAtMs?: number | undefined;
}

/** Whether a person could begin a trial now, to offer it; the claim itself is settled in Redis. */
export function canTry({ tier, trialAvailableAtMs }: TrialStanding): boolean {
  return tier === 'free' && trialAvailableAtMs === undefined;
}

/** Where somebody at a limit can go instead of waiting. */
export interface WayOn {
  /** The next tier that allows more; undefined where none does. */
  readonly offer: TierOffer | undefined;
  /** Whether a trial would help, and can be had. */
  readonly hasTrial: boolean;
}

export function wayOnFrom(limits: Limits, category: Category, standing: TrialStanding): WayOn {
  const offer = nextTierOf(limits, standing.tier, category);
  return { offer, hasTrial: offer?.tier === TRIAL.tier && canTry(standing) };
}

/** What a person is told of a tier's end: before it, and when it has come. */
export const REMINDERS = ['three_days', 'one_day', 'ended'] as const;
export type ReminderKind = (typeof REMINDERS)[number];

const BEFORE_END_MS = { three_days: 3 * DAY_MS, one_day: DAY_MS } as const;

export interface Reminder {
  readonly kind: ReminderKind;
  readonly dueMs: number;
}

/** Those that are still to come. Of a trial, which lasts a day, only that it has ended. */
export function remindersOf(tier: EffectiveTier, nowMs: number): Reminder[] {
  const { source, untilMs } = tier;
  const endMs = endOf(tier);
  if (untilMs === undefined || endMs === undefined) return [];
  const reminders: Reminder[] = [{ kind: 'ended', dueMs: endMs }];
  if (source !== 'trial') {
    const { three_days: three, one_day: one } = BEFORE_END_MS;
    reminders.unshift(
      { kind: 'three_days', dueMs: untilMs - three },
      { kind: 'one_day', dueMs: untilMs - one },
    );
  }
  return reminders.filter(({ dueMs }) => dueMs > nowMs);
}

/**
 * Whether a reminder that was made of `then` is still true of somebody who has `now`. One that comes
 * too late, because nothing ran when it was due, leaves the word to the next one.
 */
export function isStillTrue(
  kind: ReminderKind,
  then: EffectiveTier,
  now: EffectiveTier,
  nowMs: number,
): boolean {
  if (kind === 'ended') return TIERS.indexOf(now.tier) < TIERS.indexOf(then.tier);
  const { tier, source, untilMs } = then;
  const isSame = now.tier === tier && now.source === source && now.untilMs === untilMs;
  const isLate = kind === 'three_days' && nowMs >= (untilMs ?? 0) - BEFORE_END_MS.one_day;
  return isSame && !isLate && nowMs < (untilMs ?? 0);
}
