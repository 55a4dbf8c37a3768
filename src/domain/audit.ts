import type { Tier } from './limits.js';

/** What admins do, as the audit log keeps it: a name never changes, because entries outlive it. */
export const AUDIT_ACTS = [
  'ban',
  'unban',
  'grant',
  'refund',
  'switch-off',
  'switch-on',
  'maintenance-on',
  'maintenance-off',
  'alert-mute',
  'broadcast-send',
  'broadcast-schedule',
  'broadcast-pause',
  'broadcast-resume',
  'broadcast-stop',
  'broadcast-edit',
  'broadcast-delete',
  'broadcast-resend',
] as const;

export type AuditAct = (typeof AUDIT_ACTS)[number];

/** One act; ids and closed names only, never what somebody wrote or is called. */
export interface AuditEntry {
  /** Their Telegram id; `operator`: somebody at the machine's command line. */
  adminId: number | 'operator';
  act: AuditAct;
  /** Whom it was done to. */
  userId?: number;
  /** What it was done to or with: a charge, a campaign, a switch, a tier, an alert. */
  subject?: string;
}

/** What of a grant is kept; without days it is for ever. */
export function toGrantSubject({ tier, days }: { tier: Tier; days: number | undefined }): string {
  return days === undefined ? tier : `${tier} ${days}d`;
}
