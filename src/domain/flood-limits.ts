/**
 * How much Telegram takes for one chat, as buckets of tokens. A bucket of C tokens that fills at r a
 * second lets at most C + r·t calls through in t seconds.
 */

/** Drafts and "typing…" are counted apart from messages, and edits together with them. */
export type FloodKind = 'message' | 'draft';

export interface FloodBucket {
  capacity: number;
  perSecond: number;
  /** What is kept for calls that can't be dropped: a person's reply goes before a frame. */
  reserve: number;
}

/** "About one a second" (grammY's flood guide); the playground allows 20 in 20 s: 6 + 0.6·20 = 18. */
const PRIVATE_MESSAGES: FloodBucket = { capacity: 6, perSecond: 0.6, reserve: 2 };
/** 20 a minute, edits with sends (levlam, tdlib/td#2592, #3034): 8 + 0.2·60 = 20. */
const GROUP_MESSAGES: FloodBucket = { capacity: 8, perSecond: 0.2, reserve: 3 };
/** 20 in 5 s and 40 in 30 s (Telegram's page on AI bots): 9 + 5 and 9 + 30. */
const DRAFTS: FloodBucket = { capacity: 9, perSecond: 1, reserve: 0 };

/** Groups and channels have negative ids, or a name. */
function isPrivateId(chatId: string): boolean {
  return /^\d+$/.test(chatId);
}

/** @param chatId a forum's for all its topics: to Telegram they are one chat */
export function floodBucketOf(chatId: string, kind: FloodKind): FloodBucket {
  if (kind === 'draft') return DRAFTS;
  return isPrivateId(chatId) ? PRIVATE_MESSAGES : GROUP_MESSAGES;
}
