import type { AppContext } from './context.js';

/**
 * Whether somebody means the bot: in private everything they send, in a group a tap, a command
 * (to another bot only if it says so), or a reply to the bot. Everything else in a group is people
 * talking to each other, and is neither counted nor answered.
 */
export function isAddressed(ctx: AppContext): boolean {
  if (ctx.callbackQuery ?? ctx.inlineQuery) return true;
  const { message } = ctx;
  if (message === undefined) return false;
  if (message.chat.type === 'private') return true;
  if (message.reply_to_message?.from?.id === ctx.me.id) return true;
  return writtenCommand(ctx) !== undefined;
}

/** The command a message begins with, without its slash, unless it names another bot. */
export function writtenCommand(ctx: AppContext): string | undefined {
  const [, command, botName] =
    /^\/(\w{1,32})(?:@(\w+))?(?:\s|$)/.exec(ctx.message?.text ?? '') ?? [];
  const isOurs = botName === undefined || botName.toLowerCase() === ctx.me.username.toLowerCase();
  return isOurs ? command?.toLowerCase() : undefined;
}

/** A command in a group that names the bot, or any in private: it expects an answer for certain. */
export function isCommandToBot(ctx: AppContext): boolean {
  if (writtenCommand(ctx) === undefined) return false;
  return ctx.chat?.type === 'private' || /^\/\w+@/.test(ctx.message?.text ?? '');
}
