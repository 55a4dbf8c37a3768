/**
 * What becomes of a message that goes to many people: its states, what it may move to, and what
 * became of each recipient. Pure; who keeps it is `store/broadcast/campaigns.ts`.
 */

export const CAMPAIGN_STATES = [
  'draft',
  /** Waits for its hour. */
  'scheduled',
  /** Its recipients are being written down. */
  'counting',
  'running',
  'paused',
  'finished',
  'stopped',
] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

const NEXT_STATES: Readonly<Record<CampaignState, readonly CampaignState[]>> = {
  draft: ['scheduled', 'counting', 'stopped'],
  // Back to a draft: to be sent now after all, at another hour, or changed.
  scheduled: ['draft', 'counting', 'stopped'],
  // Finished at once: nobody is in the audience.
  counting: ['running', 'paused', 'finished', 'stopped'],
  // Not to counting: a late press of Send must not send it all again. What was paused before its
  // recipients were written down is resumed as any other, and the store knows that it has to count.
  paused: ['running', 'stopped'],
  running: ['paused', 'finished', 'stopped'],
  // A further pass is begun, not moved to, for the same reason.
  finished: [],
  stopped: [],
};

function canMove(from: CampaignState, to: CampaignState): boolean {
  return NEXT_STATES[from].includes(to);
}

/** The states from which a campaign may come into another. */
export function statesBefore(to: CampaignState): CampaignState[] {
  return CAMPAIGN_STATES.filter((from) => canMove(from, to));
}

/** Somebody has to work on it: it must have a job. */
export function isUnderWay(state: CampaignState): boolean {
  return state === 'counting' || state === 'running';
}

/** What is done to all recipients, one after another. The first pass of a campaign is `send`. */
export const PASS_KINDS = ['send', 'resend', 'edit', 'delete'] as const;
export type PassKind = (typeof PASS_KINDS)[number];

/** Done twice it means the same, so what was in flight when a process died is simply done again. */
export function isRepeatablePass(kind: PassKind): boolean {
  return kind === 'edit' || kind === 'delete';
}

/** What became of one recipient in one pass. */
export type RecipientOutcome =
  /** Or edited, or deleted. An album has several ids. */
  | { type: 'sent'; messageIds: readonly number[] }
  /** They blocked the bot, deleted their account or never started it. */
  | { type: 'blocked' }
  | { type: 'failed'; code: FailureCode }
  /** Refused for now; it is tried again. */
  | { type: 'deferred'; tries: number }
  /** A process died, or no reply came, between the call and its outcome. Never repeated by itself. */
  | { type: 'uncertain' };

/** Why somebody did not get it: what Telegram meant, never its words. */
export const FAILURE_CODES = [
  /** Telegram refused it for this chat. */
  'rejected',
  /** Telegram's servers failed each time. */
  'server',
  /** The chat was to be left alone each time. */
  'flood',
  /** What was to be edited or deleted is not there, or too old. */
  'message-gone',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** What is wrong with the whole campaign, so that going on would fail everybody. It pauses. */
export const TROUBLES = [
  /** The post was deleted. */
  'post-gone',
  /** It can't be copied: protected content, a giveaway, a quiz without its answer … */
  'not-copyable',
  /** The bot may not read where the post is any more. */
  'source-gone',
  /** Telegram refuses it for one recipient after another. */
  'rejected',
  /** Not enough Stars for what is paid. */
  'no-balance',
  /** Requests go out and no replies come, and each leaves somebody uncertain. */
  'no-answers',
] as const;
export type Trouble = (typeof TROUBLES)[number];

export interface CampaignProgress {
  pass: number;
  kind: PassKind;
  /** Recipients of this pass; grows while they are written down. */
  total: number;
  sent: number;
  blocked: number;
  failed: number;
  uncertain: number;
  /** Everybody who is not among the four above, the deferred included. */
  left: number;
  /** Refused for now, waiting for another try. */
  deferred: number;
  /** Over the last while; 0 while nothing moves. */
  perSecond: number;
  /** undefined: nothing moves. */
  etaMs: number | undefined;
  /** Telegram wants all broadcasts still until then, by Redis's clock. */
  pausedUntilMs: number | undefined;
  startedAtMs: number | undefined;
  endedAtMs: number | undefined;
}

/** Messages a second; "about 30" for everybody together (Telegram's FAQ for bots). */
export interface BroadcastPace {
  freePerSecond: number;
  /** With `allow_paid_broadcast` (Bot API 7.11). */
  paidPerSecond: number;
}

export const BROADCAST_PACE: BroadcastPace = { freePerSecond: 30, paidPerSecond: 1_000 };

/** Bot API 7.11: a message above the free 30 a second. */
const STARS_PER_PAID_MESSAGE = 0.1;

/** @param messagesEach an album's length, or 1 */
export function paidCostStars(recipients: number, messagesEach: number): number {
  return Math.ceil(recipients * messagesEach * STARS_PER_PAID_MESSAGE);
}

/** How long it takes at least. */
export function durationMs(recipients: number, messagesEach: number, perSecond: number): number {
  return Math.ceil(((recipients * messagesEach) / perSecond) * 1_000);
}
