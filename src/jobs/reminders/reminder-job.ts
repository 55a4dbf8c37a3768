import { z } from 'zod';
import { TIERS } from '../../domain/limits.js';
import { type EffectiveTier, REMINDERS } from '../../domain/tiers.js';
import type { Account } from '../../store/account-record.js';

export const REMINDER_QUEUE = 'reminder';

/** What lies in Redis until it is due, maybe for years: the account says whether it still holds. */
export const ReminderJobSchema = z.object({
  v: z.literal(1),
  userId: z.number().int(),
  kind: z.enum(REMINDERS),
  /** The tier that ends, as it was when this was planned. */
  tier: z.enum(TIERS),
  source: z.enum(['grant', 'trial', 'paid']),
  untilMs: z.number().int(),
});
export type ReminderJob = z.output<typeof ReminderJobSchema>;

/** Who has a tier, from what and until when. */
export type TierHolder = Pick<Account, 'userId' | 'tier' | 'tierSource' | 'tierUntilMs'>;

export function tierOf({ tier, tierSource: source, tierUntilMs }: TierHolder): EffectiveTier {
  return { tier, source, ...(tierUntilMs !== undefined && { untilMs: tierUntilMs }) };
}
