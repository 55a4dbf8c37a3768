import type { MiddlewareFn } from 'grammy';
import type { MessageView } from '../views/rich-text.js';
import { type PersonalSwitch, switchedOffView } from '../views/switched-off.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import { refuse } from './replies.js';

/** Keeps people from what admins have turned off. It is known by heart, so it costs no trip. */
export interface SwitchGuard {
  /** What to say instead; undefined: it is on. */
  refusalOf(ctx: AppContext, name: PersonalSwitch): MessageView | undefined;
  /** Lets on while it is on, and tells the person why not. */
  allow(name: PersonalSwitch): MiddlewareFn<AppContext>;
}

export function createSwitchGuard({ switches }: Pick<BotDeps, 'switches'>): SwitchGuard {
  const refusalOf: SwitchGuard['refusalOf'] = ({ t }, name) =>
    switches.isOff(name) ? switchedOffView(t, name) : undefined;
  return {
    refusalOf,
    // No promise of its own for what passes.
    allow: (name) => (ctx, next) => {
      const view = refusalOf(ctx, name);
      return view ? refuse(ctx, view) : next();
    },
  };
}
