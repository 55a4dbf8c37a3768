import { z } from 'zod';

/** BullMQ's queue of keys that are shown in full and have to be hidden again. */
export const SHOWN_KEY_QUEUE = 'shown-key';

/** How long a key stays in sight: enough to read it off to another device. */
export const SHOWN_FOR_MS = 60_000;

/** Which message shows whose key. The key itself is looked up when the card is put back. */
export const ShownKeyJobSchema = z.object({
  v: z.literal(1),
  userId: z.number().int(),
  messageId: z.number().int(),
  /** Of the card as it was. */
  locale: z.string(),
});
export type ShownKeyJob = z.output<typeof ShownKeyJobSchema>;

/** A message shows a key once at a time. BullMQ allows no colon in ids of our own. */
export function shownKeyJobId({ userId, messageId }: Pick<ShownKeyJob, 'userId' | 'messageId'>) {
  return `${userId}-${messageId}`;
}
