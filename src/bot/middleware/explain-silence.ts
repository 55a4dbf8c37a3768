import type { MiddlewareFn } from 'grammy';
import type { Silenced } from '../../notices/silenced.js';
import { isGroup } from '../../telegram/update-address.js';
import type { AppContext } from '../context.js';

/**
 * Where a group does not let the bot answer, who asked is told so in private: the topic is closed,
 * rights are missing, slow mode holds. Stands around the error boundary, which notes it.
 */
export function explainSilence(silenced: Silenced): MiddlewareFn<AppContext> {
  async function explain(ctx: AppContext): Promise<void> {
    const { silencedBy: why, chat } = ctx;
    const { userId, chatId, chatType } = ctx.address;
    if (why === undefined || userId === undefined || chatId === undefined) return;
    if (!isGroup(chatType)) return;
    await silenced.tell({ userId, chatId, group: chat?.title, why });
  }

  return async (ctx, next) => {
    await next();
    if (ctx.silencedBy !== undefined) await explain(ctx);
  };
}
