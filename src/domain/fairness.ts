import type { Tier } from './limits.js';

/** How many pictures a person may have in the line at a time. */
export const MAX_BACKLOG: Readonly<Record<Tier, number>> = { free: 20, tier1: 50, tier2: 200 };

/** One more of a person's own jobs in the line costs so many places; a paid tier costs fewer. */
const STEP: Readonly<Record<Tier, number>> = { free: 4, tier1: 2, tier2: 1 };

/** BullMQ's largest priority, which is the last in the line. */
const LAST_PRIORITY = 2 ** 21;

/**
 * A job's place in the line: 1 is first, and who came first is first among equals. Everybody's next
 * job stands before anybody's second one, so two hundred jobs of one person hold up nobody else's
 * one.
 * @param backlog jobs of the same person that are waiting or running
 */
export function priorityOf(tier: Tier, backlog: number): number {
  return Math.min(STEP[tier] * (backlog + 1), LAST_PRIORITY);
}
