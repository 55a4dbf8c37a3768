import type { MiddlewareFn } from 'grammy';
import type { Logger } from '../../logger.js';
import { toUpdateAddress } from '../../telegram/update-address.js';
import type { Translator } from '../../views/translator.js';
import type { AppContext } from '../context.js';
import { NOBODY } from '../person.js';

export interface SetUpContextDeps {
  translator: Translator;
  logger: Logger;
}

/** Whose language to speak: of a membership change it is the member, not the admin who made it. */
function listenerOf(ctx: AppContext) {
  return ctx.chatMember?.new_chat_member.user ?? ctx.from;
}

/** Everything that needs no store, so that even the error boundary can speak. */
export function setUpContext({ translator, logger }: SetUpContextDeps): MiddlewareFn<AppContext> {
  return (ctx, next) => {
    Object.assign(ctx, {
      address: toUpdateAddress(ctx.update),
      locale: translator.negotiate(listenerOf(ctx)?.language_code),
      person: NOBODY,
      group: undefined,
    });
    let log: Logger | undefined;
    // Most updates log nothing, and a child logger costs more than handling some of them.
    Object.defineProperty(ctx, 'log', {
      get: () => (log ??= logger.child({ updateId: ctx.update.update_id })),
    });
    ctx.t = (key, variables) => translator.t(ctx.locale, key, variables);
    return next();
  };
}
