/**
 * How much Telegram takes for one chat, as buckets of tokens. A bucket of C tokens that fills at r a
 * second lets at most C + r·t calls through in t seconds.
 */

/**
 * Drafts and "typing…" are counted apart from messages, and edits together with them. What goes to
 * many people is counted for all chats together, and what is paid for apart from the rest.
 */
export type FloodKind = 'message' | 'draft' | 'broadcast' | 'paid-broadcast';
/** What counts for all chats together. */
export type CommonFloodKind = Extract<FloodKind, `${string}broadcast`>;

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

/**
 * "About 30 messages a second" to different chats (Telegram's FAQ for bots): 1 + 29 in any second.
 * 96 % of what is allowed come out of it on a busy machine, where timers are late (measured).
 */
const BROADCASTS: FloodBucket = { capacity: 1, perSecond: 29, reserve: 0 };
/** "Up to 1000 messages per second" (Bot API 7.11, `allow_paid_broadcast`): 25 + 975. */
const PAID_BROADCASTS: FloodBucket = { capacity: 25, perSecond: 975, reserve: 0 };

/** Groups and channels have negative ids, or a name. */
function isPrivateId(chatId: string): boolean {
  return /^\d+$/.test(chatId);
}

/** @param chatId a forum's for all its topics: to Telegram they are one chat */
export function floodBucketOf(chatId: string, kind: FloodKind): FloodBucket {
  switch (kind) {
    case 'draft':
      return DRAFTS;
    case 'broadcast':
      return BROADCASTS;
    case 'paid-broadcast':
      return PAID_BROADCASTS;
    case 'message':
      return isPrivateId(chatId) ? PRIVATE_MESSAGES : GROUP_MESSAGES;
  }
  kind satisfies never;
}
