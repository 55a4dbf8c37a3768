import type { MiddlewareFn } from 'grammy';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import { deskMenu } from '../../../views/desk-menu.js';
import { adminOf } from '../../admin.js';
import { createBookkeeping } from '../../bookkeeping.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { createRefundPayment } from '../../refund-payment.js';
import { sendView } from '../../replies.js';
import type { Feature } from '../../router.js';
import { createAskPerson, type AskPersonDeps } from './ask-person.js';
import { createMuteErrors, type MuteErrorsDeps } from './mute-errors.js';
import { createOperations, type OperationsDeps } from './operations.js';
import { createPersonActs, type PersonActsDeps } from './person-acts.js';
import { showScreen } from './show.js';

export type DeskFeatureDeps = Pick<BotDeps, 'config'> &
  OperationsDeps &
  MuteErrorsDeps &
  Omit<PersonActsDeps, 'refundPayment'> &
  Omit<AskPersonDeps, 'show'>;

export interface DeskFeature {
  conversation: MiddlewareFn<AppContext>;
  feature: Feature;
}

/**
 * `/admin`: the desk of who runs the bot, in their private chats; to everybody else there is no such
 * command. Whoever is no admin any more has buttons that do nothing.
 */
export function createDeskFeature(deps: DeskFeatureDeps): DeskFeature {
  const bookkeeping = createBookkeeping({ ...deps, now: Date.now });
  const refundPayment = createRefundPayment({ ...deps, bookkeeping });
  const person = createPersonActs({ ...deps, refundPayment });
  const askPerson = createAskPerson({ ...deps, show: person.show });
  const operations = createOperations(deps);

  async function open(ctx: AppContext): Promise<void> {
    const menu = deskMenu(ctx.t, operations.state());
    // "Back" on the desk itself; the button of another card sends a new message.
    if (ctx.callbackQuery !== undefined && tappedArg(ctx) !== '') await showScreen(ctx, menu);
    else await sendView(ctx, menu);
  }

  async function command(ctx: AppContext): Promise<void> {
    const words = typeof ctx.match === 'string' ? ctx.match : '';
    const { reply_to_message: replied, external_reply: external } = ctx.message ?? {};
    const names = words.trim() !== '' || replied !== undefined || external !== undefined;
    await (names ? askPerson.find(ctx, words) : open(ctx));
  }

  function forAdmins(handle: (ctx: AppContext) => Promise<void>): MiddlewareFn<AppContext> {
    return (ctx, next) => (adminOf(ctx, deps.config) === undefined ? next() : handle(ctx));
  }

  const taps = {
    [OPEN_ACTION]: open,
    people: (ctx: AppContext) => askPerson.ask(ctx),
    ...person.taps,
    ...operations.taps,
    ...createMuteErrors(deps),
  };

  return {
    conversation: askPerson.conversation,
    feature: {
      converses: true,
      commands: { admin: forAdmins(command) },
      taps: {
        [FEATURES.desk]: Object.fromEntries(
          Object.entries(taps).map(([action, handle]) => [action, forAdmins(handle)]),
        ),
      },
    },
  };
}
