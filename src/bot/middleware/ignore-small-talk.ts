import type { MiddlewareFn } from 'grammy';
import { isAddressed } from '../addressed.js';
import type { AppContext } from '../context.js';

/**
 * Messages that are not meant for the bot: most of what an administrator bot sees in a busy group.
 * An edited message is one too: Telegram does not run an edited command either.
 */
export const ignoreSmallTalk: MiddlewareFn<AppContext> = async (ctx, next) => {
  if (ctx.editedMessage ?? (ctx.message && !isAddressed(ctx))) return;
  await next();
};
