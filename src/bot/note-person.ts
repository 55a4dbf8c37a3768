import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import type { PersonRecord } from './person.js';

export type NotePersonDeps = Pick<BotDeps, 'userBook' | 'bookNotes'>;

/**
 * Keeps the book of everybody who can be written to: whoever writes to the bot in private, taps a
 * button there or presses Start. That they are in it stands in their own record, which comes and goes
 * with the update, so only the first word of a person asks Redis.
 * @returns what their record does not hold yet
 */
export function createPersonNoter({ userBook, bookNotes }: NotePersonDeps) {
  return async (ctx: AppContext): Promise<PersonRecord> => {
    const { userId, chatType, stateId } = ctx.address;
    if (chatType !== 'private' || userId === undefined || stateId !== String(userId)) return {};
    const status = ctx.myChatMember?.new_chat_member.status;
    if (status === 'kicked') {
      bookNotes.forget(userId);
      await userBook.markUnreachable(userId, 'blocked');
      return {};
    }
    if (status !== undefined) await userBook.markReachable(userId);

    const { language, spokenLanguage, isInBook } = ctx.person.record;
    // What Telegram says in the bot's own name is not from them.
    const from = ctx.from?.id === userId ? ctx.from : undefined;
    const told = from?.language_code ?? spokenLanguage;
    const person = { userId, language: language ?? told, username: from?.username };
    if (isInBook === true) bookNotes.see(person);
    else await bookNotes.meet(person);
    return {
      ...(isInBook !== true && { isInBook: true }),
      ...(told !== undefined && told !== spokenLanguage && { spokenLanguage: told }),
    };
  };
}
