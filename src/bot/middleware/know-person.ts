import type { MiddlewareFn } from 'grammy';
import type { Translator } from '../../views/translator.js';
import type { AppContext } from '../context.js';
import type { People } from '../person.js';

export interface KnowPersonDeps {
  people: People;
  translator: Pick<Translator, 'locales'>;
}

/** Loads what the person has chosen, the language first of all. Twice is as good as once. */
export function createPersonLoader({ people, translator }: KnowPersonDeps) {
  return async (ctx: AppContext): Promise<void> => {
    ctx.person = await people.load(ctx.address.userId);
    const { language, spokenLanguage } = ctx.person.record;
    const told = ctx.from?.language_code;
    // Only here is the person's record under the lock of this update.
    if (ctx.chat?.type === 'private' && told !== undefined && told !== spokenLanguage) {
      await ctx.person.remember({ spokenLanguage: told });
    }
    if (language !== undefined && translator.locales.includes(language)) ctx.locale = language;
  };
}

export function knowPerson(load: (ctx: AppContext) => Promise<void>): MiddlewareFn<AppContext> {
  return async (ctx, next) => {
    await load(ctx);
    await next();
  };
}
