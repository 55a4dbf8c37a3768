/**
 * What a check of the bot's surroundings finds, by what it is about. Each has words that say what is
 * wrong and what to do about it.
 */
export const CHECK_FINDINGS = {
  channel: ['ok', 'no_gate', 'not_admin', 'not_there', 'no_channel', 'no_invite', 'unknown'],
  staging: ['ok', 'unset', 'cant_send', 'cant_delete', 'unknown'],
  group: ['ok', 'none', 'silent', 'cant_delete', 'unknown'],
  updates: ['ok', 'webhook_set', 'no_webhook', 'other_webhook', 'failing', 'behind', 'unasked'],
  privacy: ['ok', 'on'],
  inline: ['ok', 'off'],
  guest: ['ok', 'off'],
  payments: ['ok', 'unknown'],
  engines: ['ok', 'away'],
  telegram: ['unknown'],
} as const;

export type CheckSubject = keyof typeof CHECK_FINDINGS;

type CheckOf<Subject extends CheckSubject> = {
  about: Subject;
  finding: (typeof CHECK_FINDINGS)[Subject][number];
  /** Of the channel or group, or what else the words have a place for. */
  name?: string;
  count?: number;
};

export type Check = { [Subject in CheckSubject]: CheckOf<Subject> }[CheckSubject];

/** What works, but not all of it, or because nobody wanted it. */
const NOTES: ReadonlySet<string> = new Set([
  'channel no_gate',
  'channel unknown',
  'staging unset',
  'staging cant_delete',
  'staging unknown',
  'group none',
  'group cant_delete',
  'group unknown',
  'updates behind',
  'privacy on',
  'guest off',
]);

export function verdictOf({ about, finding }: Check): 'ok' | 'note' | 'wrong' {
  if (finding === 'ok') return 'ok';
  return NOTES.has(`${about} ${finding}`) ? 'note' : 'wrong';
}
