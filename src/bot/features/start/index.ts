import { Composer } from 'grammy';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import { groupStartView, helpView, startView } from '../../../views/start-view.js';
import { tapOn } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { MembershipGate } from '../../membership-gate.js';
import { isPrivate, sendView } from '../../replies.js';

/**
 * `/start` and `/help`. Deep links (`/start key`) belong to the features they open, which come
 * before this one; a payload that nobody knows gets the first screen.
 */
export function createStartFeature({ gate }: { gate: MembershipGate }): Composer<AppContext> {
  const composer = new Composer<AppContext>();

  const start = composer.command('start');
  start.filter((ctx) => !isPrivate(ctx)).use((ctx) => sendView(ctx, groupStartView(ctx.t)));
  start.use(gate.middleware, async (ctx) => {
    await sendView(ctx, startView(ctx.t, { firstName: ctx.from?.first_name ?? '' }));
  });

  composer.command('help', (ctx) => sendView(ctx, helpView(ctx.t)));
  composer.filter(tapOn(FEATURES.help, OPEN_ACTION)).use((ctx) => sendView(ctx, helpView(ctx.t)));

  return composer;
}
