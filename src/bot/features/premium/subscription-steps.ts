import type { MiddlewareFn } from 'grammy';
import { isRenewing, type Subscription, subscriptionsOf } from '../../../domain/ledger.js';
import { toError } from '../../../errors.js';
import { stopQuestion } from '../../../views/premium-card.js';
import type { MessageView } from '../../../views/rich-text.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { isPrivate, toast } from '../../replies.js';

export interface SubscriptionStepsDeps extends Pick<BotDeps, 'ledgers'> {
  now: () => number;
  /** Shows the view in the message that was tapped. */
  show: (ctx: AppContext, view: MessageView) => Promise<void>;
  /** The same with the card as it is then. */
  showCard: (ctx: AppContext, userId: number) => Promise<void>;
}

/** The buttons with which a person ends the renewals of a subscription, or takes them up again. */
export function createSubscriptionSteps({ ledgers, now, show, showCard }: SubscriptionStepsDeps) {
  /** Does it for the person's own subscription to the tier that the button names. */
  function step(
    does: (
      ctx: AppContext,
      userId: number,
      subscription: Subscription,
      all: readonly Subscription[],
    ) => Promise<void>,
  ): MiddlewareFn<AppContext> {
    return async (ctx, next) => {
      const { userId } = ctx.address;
      if (userId === undefined || !isPrivate(ctx)) return next();
      const all = subscriptionsOf(await ledgers.load(userId), now());
      const subscription = all.findLast(({ tier }) => tier === tappedArg(ctx));
      if (subscription) return does(ctx, userId, subscription, all);
      // It ended while the card was open.
      await toast(ctx, ctx.t('premium-over'));
      await showCard(ctx, userId);
    };
  }

  /** @returns false when Telegram did not do it, and the person was told so */
  async function setRenewal(
    ctx: AppContext,
    userId: number,
    { chargeId, tier }: Subscription,
    isStopped: boolean,
  ): Promise<boolean> {
    try {
      await ctx.api.editUserStarSubscription(userId, chargeId, isStopped);
    } catch (thrown) {
      ctx.log.error({ err: toError(thrown), userId, chargeId }, 'a subscription was not changed');
      await toast(ctx, ctx.t('premium-not-changed'), { alert: true });
      return false;
    }
    await ledgers.markStopped(userId, chargeId, isStopped);
    ctx.log.info({ userId, chargeId, tier, isStopped }, 'a subscription was changed');
    return true;
  }

  return {
    stop: step((ctx, _userId, subscription) => show(ctx, stopQuestion(ctx.t, subscription))),

    stopNow: step(async (ctx, userId, subscription) => {
      const isDone =
        !isRenewing(subscription) || (await setRenewal(ctx, userId, subscription, true));
      if (isDone)
        await toast(ctx, ctx.t('premium-stopped', { tier: ctx.t(`tier-${subscription.tier}`) }));
      await showCard(ctx, userId);
    }),

    resume: step(async (ctx, userId, subscription, all) => {
      const tier = ctx.t(`tier-${subscription.tier}`);
      if (all.some(isRenewing)) {
        await toast(ctx, ctx.t('premium-renews-already'), { alert: true });
      } else if (subscription.renewal === 'canceled') {
        // Who has ended it themself can only take it up themself.
        await toast(ctx, ctx.t('premium-resume-yourself', { tier }), { alert: true });
      } else if (await setRenewal(ctx, userId, subscription, false)) {
        await toast(ctx, ctx.t('premium-resumed', { tier }), { alert: true });
      }
      await showCard(ctx, userId);
    }),
  };
}
