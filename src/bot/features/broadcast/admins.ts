import type { MiddlewareFn } from 'grammy';
import { adminOf } from '../../admin.js';
import { nameOf } from '../../name-of.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { toast } from '../../replies.js';

export function isAdmin(ctx: AppContext, config: Pick<BotDeps['config'], 'adminIds'>): boolean {
  return adminOf(ctx, config) !== undefined;
}

/** Who is no admin any more is told so, whichever buttons are left in their chat. */
export function forAdmins(
  config: Pick<BotDeps['config'], 'adminIds'>,
  tap: (ctx: AppContext) => Promise<void>,
): MiddlewareFn<AppContext> {
  return async (ctx) => {
    if (isAdmin(ctx, config)) await tap(ctx);
    else await toast(ctx, ctx.t('broadcast-admins-only'), { alert: true });
  };
}

/** What another admin is called; Telegram may not say. */
export async function adminName(ctx: AppContext, adminId: number): Promise<string> {
  try {
    const chat = await ctx.api.getChat(adminId);
    if (chat.type === 'private') return nameOf(chat);
  } catch (thrown) {
    ctx.log.debug({ err: thrown, adminId }, 'the name of an admin is not known');
  }
  return ctx.t('broadcast-an-admin');
}
