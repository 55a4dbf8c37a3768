import type { MiddlewareFn } from 'grammy';
import { isAddressed } from '../addressed.js';
import type { AppContext } from '../context.js';
import type { BotDeps } from '../deps.js';
import { isMeantWith } from '../last-input.js';
import { SessionDataSchema } from '../session.js';

/**
 * Messages that are not meant for the bot: most of what an administrator bot sees in a busy group.
 * An edited command is one too: Telegram does not run it either. Of an album only one picture has
 * the words that may address the bot, so all of them go on; and so does what a client cut off a
 * question, or sent along with it. That the group became a supergroup is Telegram's word, and meant
 * for the bot.
 */
export function ignoreSmallTalk({ state }: Pick<BotDeps, 'state'>): MiddlewareFn<AppContext> {
  const sessions = state.storage('session', SessionDataSchema);

  return async (ctx, next) => {
    const { message, editedMessage } = ctx;
    if (message?.migrate_to_chat_id ?? message?.migrate_from_chat_id) return next();
    if (/^\/\w/.test(editedMessage?.text ?? '')) return;
    const said = message ?? editedMessage;
    if (said === undefined || isAddressed(ctx) || message?.media_group_id !== undefined) {
      return next();
    }
    if (message === undefined) return;
    // The gate has fetched it with the lock, so this costs no round trip.
    const session = await sessions.read(ctx.address.stateId);
    if (isMeantWith(session?.lastInput, message)) await next();
  };
}
