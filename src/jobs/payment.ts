import { z } from 'zod';
import type { GroupShare } from '../store/group-shares.js';

const GroupShareSchema = z.object({
  chatId: z.number().int(),
  day: z.string(),
  userId: z.number().int(),
  isPooled: z.boolean(),
}) satisfies z.ZodType<GroupShare>;

/** Who pays for a job that was asked for in a group, and what it counts towards there. */
export const PaymentSchema = z.object({
  payerId: z.number().int(),
  share: GroupShareSchema.exactOptional(),
});
export type Payment = z.output<typeof PaymentSchema>;

interface Paid {
  userId: number;
  /** Absent: the person pays, and no group counts it. */
  payment?: Payment | undefined;
}

/** Whose allowance and whose key it is made with, as `Usage.release` and the like take it. */
export function payerOf({ userId, payment }: Paid): { userId: number; share?: GroupShare } {
  if (payment === undefined) return { userId };
  const { payerId, share } = payment;
  return { userId: payerId, ...(share && { share }) };
}
