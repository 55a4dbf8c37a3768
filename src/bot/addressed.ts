import type { Message, MessageEntity } from 'grammy/types';
import type { AppContext } from './context.js';

/**
 * Whether somebody means the bot: in private everything they send, in a group a tap, a command
 * (to another bot only if it says so), its name, or a reply to the bot. Everything else in a group
 * is people talking to each other, and is neither counted nor answered.
 */
export function isAddressed(ctx: AppContext): boolean {
  if (ctx.callbackQuery ?? ctx.inlineQuery ?? ctx.guestMessage) return true;
  const message = ctx.message ?? ctx.editedMessage;
  if (message === undefined) return false;
  if (message.chat.type === 'private') return true;
  if (message.reply_to_message?.from?.id === ctx.me.id) return true;
  return writtenCommand(ctx) !== undefined || asksBot(message, ctx.me);
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

type Me = AppContext['me'];

/** Where a message says the bot's name, in its order. */
function namesIn(message: Message, me: Me): MessageEntity[] {
  const text = message.text ?? message.caption ?? '';
  const handle = `@${me.username}`.toLowerCase();
  return (message.entities ?? message.caption_entities ?? []).filter((entity) => {
    if (entity.type === 'text_mention') return entity.user.id === me.id;
    const { type, offset, length } = entity;
    return type === 'mention' && text.slice(offset, offset + length).toLowerCase() === handle;
  });
}

/** The command that a question follows. Telegram finds one under a picture as well. */
function askingCommand({ text, caption }: Message, me: Me): string {
  const [command = '', botName] =
    /^\/(?:chat|new)(?:@(\w+))?(?=\s|$)/i.exec(text ?? caption ?? '') ?? [];
  const isOurs = botName === undefined || botName.toLowerCase() === me.username.toLowerCase();
  return isOurs ? command : '';
}

/** Whether a message asks the bot something by its name or a command, in its text or under a picture. */
export function asksBot(message: Message, me: Me): boolean {
  return namesIn(message, me).length > 0 || askingCommand(message, me) !== '';
}

/** The words of a message without what addresses the bot and asks nothing. */
export function wordsToBot(message: Message, me: Me): string {
  const text = message.text ?? message.caption ?? '';
  const pieces: string[] = [];
  let end = askingCommand(message, me).length;
  for (const { offset, length } of namesIn(message, me)) {
    pieces.push(text.slice(end, offset));
    end = offset + length;
  }
  if (end === 0) return text;
  // Where the name stood between words one space is enough.
  return [...pieces, text.slice(end)]
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join(' ');
}
