import type { MiddlewareFn } from 'grammy';
import type { Translator } from '../../views/translator.js';
import type { AppContext } from '../context.js';
import type { Groups } from '../group.js';
import type { People } from '../person.js';

export interface KnowPersonDeps {
  people: People;
  groups: Pick<Groups, 'of'>;
  translator: Pick<Translator, 'locales'>;
}

/**
 * Loads what the person and the group's admins have chosen, the language first of all. Twice is as
 * good as once.
 */
export function createPersonLoader({ people, groups, translator }: KnowPersonDeps) {
  return async (ctx: AppContext): Promise<void> => {
    ctx.person = await people.load(ctx.address.userId);
    const { language, spokenLanguage } = ctx.person.record;
    const told = ctx.from?.language_code;
    // Only here is the person's record under the lock of this update.
    if (ctx.chat?.type === 'private' && told !== undefined && told !== spokenLanguage) {
      await ctx.person.remember({ spokenLanguage: told });
    }
    ctx.group = await groups.of(ctx.address);
    const spoken = ctx.group?.settings.language ?? language;
    if (spoken !== undefined && translator.locales.includes(spoken)) ctx.locale = spoken;
  };
}

export function knowPerson(load: (ctx: AppContext) => Promise<void>): MiddlewareFn<AppContext> {
  return (ctx, next) => load(ctx).then(next);
}
