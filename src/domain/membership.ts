/**
 * Whether a person is in a channel. `unknown` = Telegram could not be asked: it never cuts anyone
 * off, it changes nothing that is kept, and it is never remembered.
 */
export type Membership = 'member' | 'left' | 'unknown';

/** What Telegram said, by an answer or by an event. */
export type CertainMembership = Exclude<Membership, 'unknown'>;

/** The part of Telegram's ChatMember that decides. */
export interface ChatMemberLike {
  status: string;
  is_member?: boolean | undefined;
}

/**
 * A restricted person (supergroups only) is in the chat only with `is_member`. Somebody who was
 * never there is reported as `left`, somebody banned as `kicked`.
 */
export function toMembership({ status, is_member: isMember }: ChatMemberLike): Membership {
  switch (status) {
    case 'creator':
    case 'administrator':
    case 'member':
      return 'member';
    case 'restricted':
      return isMember === true ? 'member' : 'left';
    case 'left':
    case 'kicked':
      return 'left';
    default:
      return 'unknown';
  }
}

/** For somebody who has to be in every one of several channels; in none of no channels = member. */
export function combineMemberships(memberships: readonly Membership[]): Membership {
  if (memberships.includes('left')) return 'left';
  return memberships.includes('unknown') ? 'unknown' : 'member';
}

/** Where a membership decides about something. */
export type GatedPlace =
  'command' | 'button' | 'inline' | 'guest' | 'gateway' | 'broadcast' | 'queued job';

/** What somebody who is not in gets to see there; `pass`: nothing, they go on. */
export type GateVerdict = 'pass' | 'card' | 'card and toast' | 'link to private' | 'not_subscribed';

/**
 * What each value means in each place. A broadcast goes to whoever agreed to it: leaving a channel
 * takes no consent back. A job that was accepted is finished.
 */
export const GATE_VERDICTS: Readonly<Record<GatedPlace, Record<Membership, GateVerdict>>> = {
  command: { member: 'pass', left: 'card', unknown: 'pass' },
  button: { member: 'pass', left: 'card and toast', unknown: 'pass' },
  inline: { member: 'pass', left: 'link to private', unknown: 'pass' },
  guest: { member: 'pass', left: 'link to private', unknown: 'pass' },
  gateway: { member: 'pass', left: 'not_subscribed', unknown: 'pass' },
  broadcast: { member: 'pass', left: 'pass', unknown: 'pass' },
  'queued job': { member: 'pass', left: 'pass', unknown: 'pass' },
};

export function isAdmitted(place: GatedPlace, membership: Membership): boolean {
  return GATE_VERDICTS[place][membership] === 'pass';
}

/** What was learnt of a person and a channel, and as of when. */
export interface KnownMembership {
  membership: CertainMembership;
  /** An answer's: when Telegram was asked. An event's: its date, to the second. */
  atMs: number;
}

const MINUTE_MS = 60_000;

/** For how long what was learnt is taken for granted, where no event says otherwise. */
export const FRESH_FOR_MS: Readonly<Record<CertainMembership, number>> = {
  member: 10 * MINUTE_MS,
  /** Short: who has just joined goes on within seconds, also where the event of it got lost. */
  left: 10_000,
};

/**
 * The bound: somebody who has left keeps access for at most this long. Nearly always it is over at
 * once, by Telegram's event. Where the event got lost, the bot asks again after
 * `FRESH_FOR_MS.member`, and a use of the key has its membership checked again when the last check
 * by that process is this old. It counts while Telegram answers; who uses the key again after a
 * longer pause has the requests of the moment that the check takes. Nobody has to wait for it: the
 * sweep finds out about keys that are not used.
 */
export const RECHECK_AFTER_MS = 15 * MINUTE_MS;

/** An event that took longer may have been overtaken by one that got lost. */
const PROMPT_EVENT_MS = 10_000;

/** A date that lies ahead is a clock's mistake; it must not outlast what is learnt later. */
function dateOf({ atMs }: KnownMembership, nowMs: number): number {
  return Math.min(atMs, nowMs);
}

export function isFresh(known: KnownMembership, nowMs: number): boolean {
  return nowMs - dateOf(known, nowMs) < FRESH_FOR_MS[known.membership];
}

/**
 * Which of two is to be kept: the newer one, and of two of the same moment the one that came last.
 * The store's script LEARN_MEMBERSHIP does the same.
 */
export function newerMembership(
  known: KnownMembership | undefined,
  news: KnownMembership,
  nowMs: number,
): KnownMembership {
  if (known !== undefined && dateOf(known, nowMs) > dateOf(news, nowMs)) return known;
  return { ...news, atMs: dateOf(news, nowMs) };
}

/**
 * Whether an event can be taken at its word. One that came late, or is older than what is known and
 * says something else, can't: then only Telegram knows, and has to be asked.
 */
export function isPlausibleEvent(
  known: KnownMembership | undefined,
  event: KnownMembership,
  nowMs: number,
): boolean {
  if (nowMs - event.atMs >= PROMPT_EVENT_MS) return false;
  if (known === undefined || known.membership === event.membership) return true;
  return dateOf(known, nowMs) <= dateOf(event, nowMs);
}

/** Why the bot can't see who is in a channel, by what the operator has to do about it. */
export const GATE_TROUBLES = ['not_admin', 'not_there', 'no_channel'] as const;
export type GateTrouble = (typeof GATE_TROUBLES)[number];
