import { toError } from '../errors.js';
import type { ToNotice } from '../notices/notices.js';
import { bannedNotice, unbannedNotice } from '../views/admin-accounts-view.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';

/** What admins do to somebody's account, who is told of it in their language. */
export interface AccountActs {
  /** @returns whether they were told; that they can't be is nobody's failure */
  tell: (ctx: AppContext, userId: number, toNotice: ToNotice) => Promise<boolean>;
  /**
   * @param reason in the admin's words; may be empty
   * @returns undefined = nothing changed; else whether they were told. So does the other.
   */
  ban: (ctx: AppContext, userId: number, reason: string) => Promise<boolean | undefined>;
  unban: (ctx: AppContext, userId: number) => Promise<boolean | undefined>;
}

export function createAccountActs({
  accounts,
  notices,
}: Pick<BotDeps, 'accounts' | 'notices'>): AccountActs {
  const tell: AccountActs['tell'] = async (ctx, userId, toNotice) => {
    try {
      return (await notices.tell(userId, toNotice)) !== undefined;
    } catch (thrown) {
      ctx.log.warn({ err: toError(thrown), userId }, 'a person could not be told of their account');
      return false;
    }
  };

  return {
    tell,
    async ban(ctx, userId, reason) {
      if ((await accounts.ban(userId, 'admin')) === undefined) return undefined;
      return tell(ctx, userId, (t) => bannedNotice(t, reason));
    },
    async unban(ctx, userId) {
      if ((await accounts.unban(userId)) === undefined) return undefined;
      return tell(ctx, userId, unbannedNotice);
    },
  };
}
