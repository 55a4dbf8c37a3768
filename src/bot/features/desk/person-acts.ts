import type { Payment } from '../../../domain/ledger.js';
import { TIERS } from '../../../domain/limits.js';
import { MAX_GRANT_DAYS } from '../../../domain/tiers.js';
import { type DeskAction } from '../../../views/desk-menu.js';
import { personCard, refundQuestion, tiersScreen } from '../../../views/desk-person.js';
import { tagOf } from '../../../views/paging.js';
import { createAccountActs, type AccountActsDeps } from '../../account-acts.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { RefundPayment } from '../../refund-payment.js';
import { toast } from '../../replies.js';
import { createDeskPeople, type PeopleDeps } from './people.js';
import { showScreen } from './show.js';

export type PersonActsDeps = PeopleDeps & AccountActsDeps & { refundPayment: RefundPayment };

type PersonAction = Extract<
  DeskAction,
  'person' | 'ban' | 'unban' | 'tiers' | 'grant' | 'refund' | 'refund-now'
>;

export interface PersonActs {
  show: (ctx: AppContext, userId: number) => Promise<void>;
  taps: Readonly<Record<PersonAction, (ctx: AppContext) => Promise<void>>>;
}

/** The card of one person, and what an admin can do to them with a tap. */
export function createPersonActs({ refundPayment, ...deps }: PersonActsDeps): PersonActs {
  const people = createDeskPeople(deps);
  const acts = createAccountActs(deps);

  async function show(ctx: AppContext, userId: number): Promise<void> {
    await showScreen(ctx, personCard(ctx.t, await people.load(ctx, userId)));
  }

  /** @param isTold undefined = nothing changed */
  async function sayDone(
    ctx: AppContext,
    outcome: 'banned' | 'unbanned' | 'granted',
    isTold: boolean | undefined,
  ): Promise<void> {
    const words = ctx.t(isTold === undefined ? 'accounts-unchanged' : `accounts-${outcome}`);
    const untold = isTold === false ? [ctx.t('accounts-tell-failed')] : [];
    await toast(ctx, [words, ...untold].join('. '));
  }

  /** For buttons whose argument begins with whom they are about; the rest of it comes along. */
  function about(tap: (ctx: AppContext, userId: number, rest: string[]) => Promise<void>) {
    return async (ctx: AppContext): Promise<void> => {
      const [id = '', ...rest] = tappedArg(ctx).split(':');
      const userId = Number(id);
      if (Number.isSafeInteger(userId) && userId > 0) await tap(ctx, userId, rest);
      else await toast(ctx, ctx.t('outdated-button'), { alert: true });
    };
  }

  async function ban(ctx: AppContext, userId: number): Promise<void> {
    await sayDone(ctx, 'banned', await acts.ban(ctx, userId, ''));
    await show(ctx, userId);
  }

  async function unban(ctx: AppContext, userId: number): Promise<void> {
    await sayDone(ctx, 'unbanned', await acts.unban(ctx, userId));
    await show(ctx, userId);
  }

  async function grant(ctx: AppContext, userId: number, [word, days]: string[]): Promise<void> {
    const tier = TIERS.find((known) => known === word);
    const count = Number(days);
    if (tier === undefined || !Number.isInteger(count) || count < 0 || count > MAX_GRANT_DAYS) {
      return toast(ctx, ctx.t('outdated-button'), { alert: true });
    }
    const given = { tier, days: count === 0 ? undefined : count };
    await sayDone(ctx, 'granted', await acts.grant(ctx, userId, given));
    await show(ctx, userId);
  }

  /** A charge's name is longer than a button holds. */
  async function paymentOf(userId: number, tag: string | undefined): Promise<Payment | undefined> {
    const listed = await people.payments(userId);
    return listed.find(({ chargeId }) => tagOf(chargeId) === tag);
  }

  async function refund(ctx: AppContext, userId: number, [tag]: string[]): Promise<void> {
    const payment = await paymentOf(userId, tag);
    if (payment === undefined) await toast(ctx, ctx.t('outdated-button'), { alert: true });
    else if (payment.isRefunded) await toast(ctx, ctx.t('refund-before'), { alert: true });
    else await showScreen(ctx, refundQuestion(ctx.t, userId, payment));
  }

  async function refundNow(ctx: AppContext, userId: number, [tag]: string[]): Promise<void> {
    const payment = await paymentOf(userId, tag);
    if (payment === undefined) {
      return toast(ctx, ctx.t('outdated-button'), { alert: true });
    }
    const result = await refundPayment(ctx, { userId, chargeId: payment.chargeId });
    const words = {
      given: () => ctx.t('payment-is-refunded'),
      'given-before': () => ctx.t('refund-before'),
      unsure: () => ctx.t('refund-unsure'),
      refused: () => ctx.t('refund-refused', { reason: 'reason' in result ? result.reason : '' }),
    }[result.outcome];
    await toast(ctx, words(), { alert: result.outcome !== 'given' });
    await show(ctx, userId);
  }

  return {
    show,
    taps: {
      person: about(show),
      ban: about(ban),
      unban: about(unban),
      tiers: about((ctx, userId) => showScreen(ctx, tiersScreen(ctx.t, { userId }))),
      grant: about(grant),
      refund: about(refund),
      'refund-now': about(refundNow),
    },
  };
}
