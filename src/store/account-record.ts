import { z } from 'zod';
import { TIERS, type Tier } from '../domain/limits.js';
import { effectiveTier, TRIAL, type TierSource } from '../domain/tiers.js';
import { StoreError } from '../errors.js';

export const KEY_STATUSES = ['active', 'suspended', 'banned'] as const;
export type KeyStatus = (typeof KEY_STATUSES)[number];

/** Why a key is banned: it was seen in public, or an admin said so. */
export const BAN_REASONS = ['leak', 'admin'] as const;
export type BanReason = (typeof BAN_REASONS)[number];

export interface Account {
  userId: number;
  /** `vc_ab12…9xyz`; may be shown and logged. */
  keyHint: string;
  /** Suspended: left the channel, comes back by joining. Banned: only an admin lifts it. */
  keyStatus: KeyStatus;
  banReason?: BanReason;
  bannedAtMs?: number;
  createdAtMs: number;
  /** Later than the account where the key replaced another one. */
  keyCreatedAtMs: number;
  /** When the gateway last admitted a request with the key. */
  lastUsedAtMs?: number;
  /** The tier now: the highest of what is granted, tried and paid. */
  tier: Tier;
  tierSource: TierSource;
  /** Of a paid tier the end of what is paid: it goes on for `PAID_GRACE_MS` after that. */
  tierUntilMs?: number;
  /** When a trial may be claimed again; undefined = now, as far as only time decides. */
  trialAvailableAtMs?: number;
}

const timeMs = z.coerce.number().int();

/** The account's hash in Redis: strings only. */
const RecordSchema = z.object({
  sealedKey: z.string(),
  keyHint: z.string(),
  keyStatus: z.enum(KEY_STATUSES),
  banReason: z.enum(BAN_REASONS).optional(),
  bannedAtMs: timeMs.optional(),
  createdAtMs: timeMs,
  /** These three only where the key replaced another one. */
  keyCreatedAtMs: timeMs.optional(),
  keyHash: z.string().optional(),
  replacedKeyHash: z.string().optional(),
  lastUsedAtMs: timeMs.optional(),
  /** These two are what an admin granted. */
  tier: z.enum(TIERS),
  tierUntilMs: timeMs.optional(),
  trialUntilMs: timeMs.optional(),
  trialClaimedAtMs: timeMs.optional(),
  paidTier1UntilMs: timeMs.optional(),
  paidTier2UntilMs: timeMs.optional(),
  /** Set once the look-up by the key's hash is in place. */
  indexed: z.literal('1').optional(),
});
export type AccountRecord = z.output<typeof RecordSchema>;

/** @throws StoreError that names the unreadable fields */
export function parseRecord(
  userId: number,
  fields: Record<string, unknown>,
): AccountRecord | undefined {
  if (Object.keys(fields).length === 0) return undefined;
  const parsed = RecordSchema.safeParse(fields);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new StoreError('store_corrupt', `The account of user ${userId} is unreadable: ${names}`);
}

const StandingSchema = RecordSchema.pick({
  keyStatus: true,
  tier: true,
  tierUntilMs: true,
  trialUntilMs: true,
  paidTier1UntilMs: true,
  paidTier2UntilMs: true,
});
/** What it takes to tell somebody's tier, and whether their key is banned. */
export const STANDING_FIELDS = StandingSchema.keyof().options;

/**
 * @param values of `STANDING_FIELDS`, in their order
 * @returns undefined where there is no account, or none that can be read
 */
export function parseStanding(
  values: readonly (string | null)[],
  nowMs: number,
): { tier: Tier; keyStatus: KeyStatus } | undefined {
  // Most people have no account, and a walk asks of a million.
  if (values.every((value) => value === null)) return undefined;
  const fields = STANDING_FIELDS.map((name, index) => [name, values[index] ?? undefined]);
  const parsed = StandingSchema.safeParse(Object.fromEntries(fields));
  if (!parsed.success) return undefined;
  const { keyStatus, tier, tierUntilMs: untilMs } = parsed.data;
  const held = effectiveTier({ ...parsed.data, grant: { tier, untilMs } }, nowMs);
  return { tier: held.tier, keyStatus };
}

export function toAccount(userId: number, record: AccountRecord, nowMs: number): Account {
  const { banReason, bannedAtMs, lastUsedAtMs, trialClaimedAtMs } = record;
  const grant = { tier: record.tier, untilMs: record.tierUntilMs };
  const { tier, source, untilMs } = effectiveTier({ ...record, grant }, nowMs);
  const trialAvailableAtMs = trialClaimedAtMs && trialClaimedAtMs + TRIAL.everyMs;
  return {
    userId,
    keyHint: record.keyHint,
    keyStatus: record.keyStatus,
    ...(banReason !== undefined && { banReason }),
    ...(bannedAtMs !== undefined && { bannedAtMs }),
    createdAtMs: record.createdAtMs,
    keyCreatedAtMs: record.keyCreatedAtMs ?? record.createdAtMs,
    ...(lastUsedAtMs !== undefined && { lastUsedAtMs }),
    tier,
    tierSource: source,
    ...(untilMs !== undefined && { tierUntilMs: untilMs }),
    ...(trialAvailableAtMs !== undefined && trialAvailableAtMs > nowMs && { trialAvailableAtMs }),
  };
}
