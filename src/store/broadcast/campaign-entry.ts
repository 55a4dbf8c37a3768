import { FAILURE_CODES, type FailureCode, type RecipientOutcome } from '../../domain/campaign.js';
import { StoreError } from '../../errors.js';

/**
 * How recipients and outcomes lie in Redis: a million of each in some 25 MB. A recipient is
 * `<user id>`, in a later pass with `@<place in the first pass>` behind it, and where there are
 * messages to change with `=<message ids>`. Message ids are the first one and the steps from one to
 * the next, in base 36: an album's stay below the 64 bytes to which Redis keeps a hash compact.
 */
export interface PersonEntry {
  userId: number;
  /** In the first pass, whose ledger is the truth about who got it. */
  origin?: number;
  messageIds?: readonly number[];
}

const RADIX = 36;
const ENTRY = /^(\d+)(?:@(\d+))?(?:=([0-9a-z.-]*))?$/;

function packIds(messageIds: readonly number[]): string {
  return messageIds
    .map((id, index) => (id - (index === 0 ? 0 : (messageIds[index - 1] ?? 0))).toString(RADIX))
    .join('.');
}

function unpackIds(packed: string): number[] {
  if (packed === '') return [];
  let id = 0;
  return packed.split('.').map((step) => {
    id += Number.parseInt(step, RADIX);
    return id;
  });
}

export function packEntry({ userId, origin, messageIds }: PersonEntry): string {
  const at = origin === undefined ? '' : `@${origin}`;
  return `${userId}${at}${messageIds ? `=${packIds(messageIds)}` : ''}`;
}

/** @throws StoreError `store_corrupt` */
export function unpackEntry(packed: string): PersonEntry {
  const [, userId, origin, ids] = ENTRY.exec(packed) ?? [];
  if (userId === undefined) throw new StoreError('store_corrupt', 'A recipient is unreadable');
  return {
    userId: Number(userId),
    ...(origin !== undefined && { origin: Number(origin) }),
    ...(ids !== undefined && { messageIds: unpackIds(ids) }),
  };
}

export function packOutcome(outcome: RecipientOutcome): string {
  switch (outcome.type) {
    case 'sent':
      return `s${packIds(outcome.messageIds)}`;
    case 'blocked':
      return 'b';
    case 'failed':
      return `f${outcome.code}`;
    case 'deferred':
      return `d${outcome.tries}`;
    case 'uncertain':
      return 'u';
  }
  outcome satisfies never;
}

/** A code that this version does not know was written by a later one. */
function toFailureCode(text: string): FailureCode {
  return FAILURE_CODES.find((code) => code === text) ?? 'rejected';
}

/** @throws StoreError `store_corrupt` */
export function unpackOutcome(packed: string): RecipientOutcome {
  const rest = packed.slice(1);
  switch (packed.charAt(0)) {
    case 's':
      return { type: 'sent', messageIds: unpackIds(rest) };
    case 'b':
      return { type: 'blocked' };
    case 'f':
      return { type: 'failed', code: toFailureCode(rest) };
    case 'd':
      return { type: 'deferred', tries: Number(rest) };
    case 'u':
      return { type: 'uncertain' };
    default:
      throw new StoreError('store_corrupt', 'An outcome is unreadable');
  }
}
