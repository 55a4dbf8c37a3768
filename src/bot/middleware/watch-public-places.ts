import type { MiddlewareFn, NextFunction } from 'grammy';
import type { Message, Update, User } from 'grammy/types';
import { findApiKeys, maskApiKeys, mayHoldApiKey } from '../../domain/key-format.js';
import type { LeakedKeys } from '../../notices/leaked-keys.js';
import { isShown, shownMessages, shownWords } from '../../telegram/shown-words.js';
import type { LeakPlace, LeakPoster } from '../../views/leak-view.js';
import type { AppContext } from '../context.js';

/** What a notice has room for; Telegram's own titles are longer. */
const MAX_NAME_CHARS = 64;

interface SeenKeys {
  keys: string[];
  place: LeakPlace;
  poster: LeakPoster | undefined;
  /** What the bot may try to delete. */
  message?: Message;
}

/** A name may be where the key stands. */
function shorten(name: string): string {
  return Array.from(maskApiKeys(name)).slice(0, MAX_NAME_CHARS).join('');
}

function toPoster({ id, first_name: first, last_name: last = '' }: User): LeakPoster {
  return { id, name: shorten(`${first} ${last}`.trim()) };
}

/** A channel and an anonymous admin speak as their chat; a person behind them is not shown. */
function posterOf({ sender_chat: chat, from }: Message): LeakPoster | undefined {
  return chat ? { id: chat.id, name: shorten(chat.title ?? '') } : from && toPoster(from);
}

function seenInChosen({ chosen_inline_result: chosen }: Update): SeenKeys[] {
  const keys = findApiKeys(chosen?.query ?? '');
  if (chosen === undefined || keys.length === 0) return [];
  return [{ keys, place: { kind: 'inline' }, poster: toPoster(chosen.from) }];
}

function seenIn(update: Update, message: Message): SeenKeys[] {
  const keys = findApiKeys(shownWords(message).join('\n'));
  if (keys.length === 0) return [];
  const poster = posterOf(message);
  if (update.guest_message) return [{ keys, poster, place: { kind: 'elsewhere' } }];
  const title = shorten(message.chat.title ?? '');
  return [{ keys, poster, place: { kind: 'chat', title }, message }];
}

function seenInMessages(update: Update): SeenKeys[] {
  const messages = shownMessages(update);
  if (!messages.some((message) => isShown(message, mayHoldApiKey))) return [];
  return messages.flatMap((message) => seenIn(update, message));
}

/** @returns whether the message is gone; that the bot may not delete it is no failure of ours */
async function remove(ctx: AppContext, { chat, message_id: id }: Message): Promise<boolean> {
  try {
    return await ctx.api.deleteMessage(chat.id, id);
  } catch (thrown) {
    ctx.log.info({ err: thrown, chatId: chat.id }, 'a message with a key stays where it is');
    return false;
  }
}

/**
 * Looks for keys where others read them: in groups and channels, in messages that call the bot into
 * other chats, in results that were chosen inline. An update that leaks one ends here. A query that
 * is still being typed, and a private chat, are seen by nobody else.
 */
export function watchPublicPlaces(leaks: LeakedKeys): MiddlewareFn<AppContext> {
  async function handle(seen: SeenKeys[], ctx: AppContext, next: NextFunction): Promise<void> {
    let isLeak = false;
    for (const { message, ...sighting } of seen) {
      const leaked = await leaks.report({
        ...sighting,
        id: `update ${ctx.update.update_id}`,
        ...(message && { remove: () => remove(ctx, message) }),
      });
      isLeak ||= leaked.length > 0;
    }
    if (!isLeak) await next();
  }

  return (ctx, next) => {
    if (ctx.address.chatType === 'private') return next();
    const { update } = ctx;
    const seen = update.chosen_inline_result ? seenInChosen(update) : seenInMessages(update);
    return seen.length === 0 ? next() : handle(seen, ctx, next);
  };
}
