import { type AuditAct, toGrantSubject } from '../domain/audit.js';
import type { Tier } from '../domain/limits.js';
import { grantEndOf } from '../domain/tiers.js';
import { toError } from '../errors.js';
import type { ToNotice } from '../notices/notices.js';
import { bannedNotice, grantedNotice, unbannedNotice } from '../views/admin-accounts-view.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';

export interface GivenTier {
  tier: Tier;
  /** undefined = for ever */
  days: number | undefined;
}

/**
 * What admins do to somebody's account, who is told of it in their language. Each act that changes
 * something is noted.
 * @returns from each: undefined = nothing changed; else whether they were told; that they can't be is
 *   nobody's failure
 * @throws StoreError
 */
export interface AccountActs {
  /** @param reason in the admin's words; may be empty */
  ban: (ctx: AppContext, userId: number, reason: string) => Promise<boolean | undefined>;
  unban: (ctx: AppContext, userId: number) => Promise<boolean | undefined>;
  /** Somebody who never asked for anything may be given a tier beforehand. */
  grant: (ctx: AppContext, userId: number, given: GivenTier) => Promise<boolean | undefined>;
}

export type AccountActsDeps = Pick<BotDeps, 'accounts' | 'notices' | 'reminders' | 'auditLog'>;

export function createAccountActs({
  accounts,
  notices,
  reminders,
  auditLog,
}: AccountActsDeps): AccountActs {
  async function tell(ctx: AppContext, userId: number, toNotice: ToNotice): Promise<boolean> {
    try {
      return (await notices.tell(userId, toNotice)) !== undefined;
    } catch (thrown) {
      ctx.log.warn({ err: toError(thrown), userId }, 'a person could not be told of their account');
      return false;
    }
  }

  /** The log has ids and no words. */
  async function note(ctx: AppContext, act: AuditAct, userId: number, subject?: string) {
    const { userId: adminId = 0 } = ctx.address;
    ctx.log.info({ adminId, userId, act, subject }, 'an admin changed an account');
    await auditLog.note({ adminId, act, userId, ...(subject !== undefined && { subject }) });
  }

  return {
    async ban(ctx, userId, reason) {
      if ((await accounts.ban(userId, 'admin')) === undefined) return undefined;
      await note(ctx, 'ban', userId);
      return tell(ctx, userId, (t) => bannedNotice(t, reason));
    },

    async unban(ctx, userId) {
      if ((await accounts.unban(userId)) === undefined) return undefined;
      await note(ctx, 'unban', userId);
      return tell(ctx, userId, unbannedNotice);
    },

    async grant(ctx, userId, { tier, days }) {
      await accounts.issueKey(userId);
      const untilMs = days === undefined ? undefined : grantEndOf(days, Date.now());
      const account = await accounts.grantTier(userId, tier, untilMs);
      if (account === undefined) return undefined;
      await reminders.schedule(account);
      await note(ctx, 'grant', userId, toGrantSubject({ tier, days }));
      return tell(ctx, userId, (t) => grantedNotice(t, account));
    },
  };
}
