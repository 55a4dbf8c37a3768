import type { MiddlewareFn } from 'grammy';
import { isAddressed } from '../addressed.js';
import type { AppContext } from '../context.js';

/**
 * Messages that are not meant for the bot: most of what an administrator bot sees in a busy group.
 * An edited command is one too: Telegram does not run it either. Of an album only one picture has
 * the words that may address the bot, so all of them go on. That the group became a supergroup is
 * Telegram's word, and meant for the bot.
 */
export const ignoreSmallTalk: MiddlewareFn<AppContext> = (ctx, next) => {
  const { message, editedMessage } = ctx;
  if (message?.migrate_to_chat_id ?? message?.migrate_from_chat_id) return next();
  if (/^\/\w/.test(editedMessage?.text ?? '')) return Promise.resolve();
  const said = message ?? editedMessage;
  if (said && !isAddressed(ctx) && message?.media_group_id === undefined) {
    return Promise.resolve();
  }
  return next();
};
