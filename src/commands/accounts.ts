import { toGrantSubject } from '../domain/audit.js';
import type { Tier } from '../domain/limits.js';
import { grantEndOf } from '../domain/tiers.js';
import type { Reminders } from '../jobs/reminders/reminder-queue.js';
import type { AuditLog } from '../store/audit-log.js';
import type { Account } from '../store/account-record.js';
import type { Accounts } from '../store/accounts.js';
import type { Command } from './parse-command.js';

/** Acts at the command line are noted as well, without a name. */
type Noting = { auditLog: Pick<AuditLog, 'note'> };

export interface GrantDeps extends Noting {
  accounts: Pick<Accounts, 'issueKey' | 'grantTier'>;
  reminders: Pick<Reminders, 'schedule'>;
  now?: () => number;
}

/** What a command prints: to standard output when it did what was asked, else to standard error. */
export interface Outcome {
  ok: boolean;
  text: string;
}

function toIsoTime(atMs: number | undefined, otherwise: string): string {
  return atMs === undefined ? otherwise : new Date(atMs).toISOString();
}

/** A banned key with why and since when. */
function toStatusText({ keyStatus, banReason, bannedAtMs }: Account): string {
  if (keyStatus !== 'banned' || banReason === undefined) return keyStatus;
  return `${keyStatus} (${banReason}) since ${toIsoTime(bannedAtMs, 'unknown')}`;
}

function toAccountText(account: Account): string {
  const { userId, tier, tierUntilMs } = account;
  return [
    `user      ${userId}`,
    `status    ${toStatusText(account)}`,
    `tier      ${tier}${tierUntilMs === undefined ? '' : ` until ${toIsoTime(tierUntilMs, '')}`}`,
    `created   ${toIsoTime(account.createdAtMs, '')}`,
    `last used ${toIsoTime(account.lastUsedAtMs, 'never')}`,
  ].join('\n');
}

function noAccount(userId: number): Outcome {
  return { ok: false, text: `User ${userId} has no key yet.` };
}

async function showKey(userId: number, accounts: Accounts): Promise<Outcome> {
  const [key, account] = await Promise.all([accounts.showKey(userId), accounts.load(userId)]);
  if (key === undefined || account === undefined) return noAccount(userId);
  return { ok: true, text: `key       ${key}\n${toAccountText(account)}` };
}

export interface ManageKeyDeps extends Noting {
  accounts: Accounts;
}

async function changeKey(
  change: 'ban' | 'unban',
  userId: number,
  { accounts, auditLog }: ManageKeyDeps,
): Promise<Outcome> {
  const status = await accounts[change](userId);
  if (status !== undefined) {
    await auditLog.note({ adminId: 'operator', act: change, userId });
    return { ok: true, text: `The key of ${userId} is ${status}.` };
  }
  const account = await accounts.load(userId);
  if (account === undefined) return noAccount(userId);
  return { ok: true, text: `The key of ${userId} is ${account.keyStatus}; nothing changed.` };
}

/** `key …`. `issue` prints the key alone, so that a script can take it as it is. */
export async function manageKey(
  { action, userId }: Extract<Command, { name: 'key' }>,
  deps: ManageKeyDeps,
): Promise<Outcome> {
  const { accounts } = deps;
  switch (action) {
    case 'issue':
      return { ok: true, text: (await accounts.issueKey(userId)).key };
    case 'show':
      return showKey(userId, accounts);
    case 'ban':
    case 'unban':
      return changeKey(action, userId, deps);
    default:
      return action satisfies never;
  }
}

const SOURCES = { free: 'free', grant: 'granted', trial: 'a trial', paid: 'paid' } as const;

/** The tier that holds can be a better one than was granted. */
function toGrantText(account: Account, granted: Tier): string {
  const text = toAccountText(account);
  if (account.tier === granted) return text;
  return `${text}\nGranted is ${granted}, but ${account.tier} holds: it is ${SOURCES[account.tierSource]}.`;
}

/** `tier grant …`: for so many days from now, or for ever. A person without a key gets one. */
export async function grantTier(
  { userId, tier, days }: Extract<Command, { name: 'tier' }>,
  { accounts, reminders, auditLog, now = Date.now }: GrantDeps,
): Promise<Outcome> {
  const untilMs = days === undefined ? undefined : grantEndOf(days, now());
  if (days !== undefined && untilMs === undefined) {
    return { ok: false, text: `A tier can't be granted for ${days} days.` };
  }
  await accounts.issueKey(userId);
  const account = await accounts.grantTier(userId, tier, untilMs);
  if (account === undefined) return noAccount(userId);
  await reminders.schedule(account);
  const subject = toGrantSubject({ tier, days });
  await auditLog.note({ adminId: 'operator', act: 'grant', userId, subject });
  return { ok: true, text: toGrantText(account, tier) };
}
