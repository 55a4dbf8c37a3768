import { TIERS, type Tier } from './limits.js';
import { MAX_GRANT_DAYS } from './tiers.js';

/** What an admin wants done with somebody's account. */
export type AccountCommand =
  /** The reason is for the person's eyes; empty = none is given. */
  | { name: 'ban'; userId: number; reason: string }
  | { name: 'unban'; userId: number }
  /** `days` undefined = for ever. */
  | { name: 'grant'; userId: number; tier: Tier; days: number | undefined };

/** Why a command can't be carried out as it was written. */
export type AccountCommandProblem =
  /** It says nobody: no id, and no message that tells one. */
  | 'nobody'
  /** It answers to a message of somebody who hides who they are. */
  | 'hidden'
  /** Words are missing, wrong or too many. */
  | 'usage';

/** Who wrote the message that a command answers to. */
export type RepliedPerson = number | 'hidden' | undefined;

export type ParsedAccountCommand =
  { ok: true; command: AccountCommand } | { ok: false; problem: AccountCommandProblem };

/** A notice has room for this much. */
const MAX_REASON_CHARS = 300;
/** Telegram's ids take at most 52 bits. */
const USER_ID = /^[1-9]\d{0,15}$/;
const DAYS = /^[1-9]\d{0,5}$/;

function refuse(problem: AccountCommandProblem): ParsedAccountCommand {
  return { ok: false, problem };
}

function isTier(word: string): word is Tier {
  return TIERS.some((tier) => tier === word);
}

function parseGrant(userId: number, words: readonly string[]): ParsedAccountCommand {
  const [tier = '', period = 'forever', ...more] = words.map((word) => word.toLowerCase());
  if (!isTier(tier) || more.length > 0) return refuse('usage');
  if (period === 'forever') {
    return { ok: true, command: { name: 'grant', userId, tier, days: undefined } };
  }
  if (!DAYS.test(period) || Number(period) > MAX_GRANT_DAYS) return refuse('usage');
  return { ok: true, command: { name: 'grant', userId, tier, days: Number(period) } };
}

/**
 * Reads the words after `/ban`, `/unban` or `/grant`. An id comes first; without one it is the
 * person whose message the command answers to.
 */
export function parseAccountCommand(
  name: AccountCommand['name'],
  text: string,
  replied: RepliedPerson,
): ParsedAccountCommand {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const hasId = USER_ID.test(words[0] ?? '');
  const rest = hasId ? words.slice(1) : words;
  const userId = hasId ? Number(words[0]) : replied;
  if (userId === 'hidden') return refuse('hidden');
  if (userId === undefined) return refuse(words.length === 0 ? 'nobody' : 'usage');
  switch (name) {
    case 'ban': {
      const reason = Array.from(rest.join(' ')).slice(0, MAX_REASON_CHARS).join('');
      return { ok: true, command: { name, userId, reason } };
    }
    case 'unban':
      return rest.length > 0 ? refuse('usage') : { ok: true, command: { name, userId } };
    case 'grant':
      return parseGrant(userId, rest);
    default:
      return name satisfies never;
  }
}
