import { Composer } from 'grammy';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import { groupStartView, helpView, startView } from '../../../views/start-view.js';
import type { MessageView } from '../../../views/rich-text.js';
import type { Locale } from '../../../views/translator.js';
import type { AppContext } from '../../context.js';
import type { MembershipGate } from '../../membership-gate.js';
import { isPrivate, sendView } from '../../replies.js';
import type { Feature } from '../../router.js';

/**
 * `/start` and `/help`. Deep links (`/start key`) belong to the features they open, which come
 * before this one; a payload that nobody knows gets the first screen.
 */
export function createStartFeature({ gate }: { gate: MembershipGate }): Feature {
  const helpViews = new Map<Locale, MessageView>();

  /** The same for everybody with a language; thirty messages make one, so each is made once. */
  function helpOf({ locale, t, me }: AppContext): MessageView {
    const view = helpViews.get(locale) ?? helpView(t, me);
    helpViews.set(locale, view);
    return view;
  }

  const start = new Composer<AppContext>();
  start.filter((ctx) => !isPrivate(ctx)).use((ctx) => sendView(ctx, groupStartView(ctx.t)));
  start.use(gate.middleware, async (ctx) => {
    const { first_name: firstName = '' } = ctx.from ?? {};
    await sendView(ctx, startView(ctx.t, { firstName, bot: ctx.me }));
  });

  const help = (ctx: AppContext) => sendView(ctx, helpOf(ctx));

  return { commands: { start, help }, taps: { [FEATURES.help]: { [OPEN_ACTION]: help } } };
}
