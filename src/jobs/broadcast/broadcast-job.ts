import { z } from 'zod';

export const BROADCAST_QUEUE = 'broadcast';

export const BroadcastJobSchema = z.discriminatedUnion('type', [
  /** One run of a campaign: only the latest one works. */
  z.object({
    v: z.literal(1),
    type: z.literal('run'),
    campaignId: z.string(),
    run: z.number().int(),
  }),
  /** Starts what has no job and should have one. */
  z.object({ v: z.literal(1), type: z.literal('tidy') }),
]);
export type BroadcastJob = z.output<typeof BroadcastJobSchema>;
