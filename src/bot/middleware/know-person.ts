import type { MiddlewareFn } from 'grammy';
import type { Translator } from '../../views/translator.js';
import type { AppContext } from '../context.js';
import type { BotDeps } from '../deps.js';
import type { Groups } from '../group.js';
import { createPersonNoter, type NotePersonDeps } from '../note-person.js';
import type { People } from '../person.js';

export interface KnowPersonDeps extends NotePersonDeps, Pick<BotDeps, 'metrics'> {
  people: People;
  groups: Pick<Groups, 'of'>;
  translator: Pick<Translator, 'locales'>;
}

/**
 * Loads what the person and the group's admins have chosen, the language first of all. Twice is as
 * good as once.
 */
export function createPersonLoader({
  people,
  groups,
  translator,
  metrics,
  ...book
}: KnowPersonDeps) {
  const note = createPersonNoter(book);

  return async (ctx: AppContext): Promise<void> => {
    const { userId } = ctx.address;
    ctx.person = await people.load(userId);
    // Who only joins a channel, or blocks the bot, does not use it.
    const isMove = (ctx.chatMember ?? ctx.myChatMember) !== undefined;
    if (userId !== undefined && !isMove) metrics.personSeen(userId);
    // Only here is the person's record under the lock of this update.
    const news = await note(ctx);
    if (Object.keys(news).length > 0) await ctx.person.remember(news);
    ctx.group = await groups.of(ctx.address);
    const spoken = ctx.group?.settings.language ?? ctx.person.record.language;
    if (spoken !== undefined && translator.locales.includes(spoken)) ctx.locale = spoken;
  };
}

export function knowPerson(load: (ctx: AppContext) => Promise<void>): MiddlewareFn<AppContext> {
  return (ctx, next) => load(ctx).then(next);
}
