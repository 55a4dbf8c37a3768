import { Composer, type MiddlewareFn } from 'grammy';
import { subscriptionsOf } from '../../../domain/ledger.js';
import { offeredTiers } from '../../../domain/premium.js';
import { canTry } from '../../../domain/tiers.js';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import { paySupportView, termsView } from '../../../views/payment-views.js';
import { PREMIUM_ACTIONS, premiumCard, premiumElsewhereView } from '../../../views/premium-card.js';
import type { MessageView } from '../../../views/rich-text.js';
import { createBookkeeping } from '../../bookkeeping.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { createRefundPayment } from '../../refund-payment.js';
import { editView, isPrivate, sendView } from '../../replies.js';
import type { Feature } from '../../router.js';
import { createCheckout } from './checkout.js';
import { createInvoiceLinks } from './invoice-links.js';
import { createPaymentEvents } from './payments.js';
import { createRefund } from './refund.js';
import { createSubscriptionSteps } from './subscription-steps.js';

export interface PremiumFeatureDeps extends Pick<
  BotDeps,
  | 'accounts'
  | 'ledgers'
  | 'reminders'
  | 'notices'
  | 'stars'
  | 'limits'
  | 'config'
  | 'switches'
  | 'auditLog'
> {
  now?: () => number;
}

export interface PremiumFeature {
  /** Checkouts, payments, refunds and news of subscriptions; everything else passes. */
  events: MiddlewareFn<AppContext>;
  feature: Feature;
}

/** As many payments as `/paysupport` lists. */
const LISTED_PAYMENTS = 5;

/**
 * `/premium` and everything about money. Nobody has to be in a channel for that: who has paid can
 * always see it, end it and ask about it.
 */
export function createPremiumFeature({
  now = Date.now,
  ...deps
}: PremiumFeatureDeps): PremiumFeature {
  const { accounts, ledgers, stars, limits, switches } = deps;
  const links = createInvoiceLinks();
  const bookkeeping = createBookkeeping({ ...deps, now });
  const checkout = createCheckout({ ...deps, now });
  const payments = createPaymentEvents({ ...deps, bookkeeping, now });

  async function cardOf(ctx: AppContext, userId: number): Promise<MessageView> {
    const [account, ledger, offers] = await Promise.all([
      accounts.load(userId),
      ledgers.load(userId),
      Promise.all(
        (switches.isOff('payments') ? [] : offeredTiers(stars)).map(async (tier) => ({
          tier,
          stars: stars[tier],
          limits: limits[tier],
          link: await links.linkFor(ctx, { tier, stars: stars[tier], userId }),
        })),
      ),
    ]);
    const subscriptions = subscriptionsOf(ledger, now());
    return premiumCard(ctx.t, {
      tier: account?.tier ?? 'free',
      untilMs: account?.tierUntilMs,
      canTry: canTry(account ?? { tier: 'free' }),
      subscriptions: subscriptions.filter(({ isRefunded }) => !isRefunded),
      offers,
    });
  }

  async function show(ctx: AppContext, view: MessageView): Promise<void> {
    const messageId = ctx.callbackQuery?.message?.message_id;
    const isShown =
      ctx.chatId !== undefined &&
      messageId !== undefined &&
      (await editView(ctx, { chatId: ctx.chatId, messageId }, view));
    if (!isShown) await sendView(ctx, view);
  }

  const steps = createSubscriptionSteps({
    ...deps,
    now,
    show,
    showCard: async (ctx, userId) => show(ctx, await cardOf(ctx, userId)),
  });

  const elsewhere = new Composer<AppContext>();
  elsewhere
    .filter((ctx) => !isPrivate(ctx))
    .use((ctx) => sendView(ctx, premiumElsewhereView(ctx.t, ctx.me.username)));

  const opened = new Composer<AppContext>(elsewhere);
  opened.use(async (ctx) => {
    const { userId } = ctx.address;
    if (userId === undefined) return;
    const view = await cardOf(ctx, userId);
    // A button on the card itself; those of other features get a new message.
    if (ctx.callbackQuery !== undefined && tappedArg(ctx) !== '') await show(ctx, view);
    else await sendView(ctx, view);
  });

  const paySupport = new Composer<AppContext>(elsewhere);
  paySupport.use(async (ctx) => {
    const { userId } = ctx.address;
    if (userId === undefined) return;
    const { payments: all } = await ledgers.load(userId);
    await sendView(ctx, paySupportView(ctx.t, all.slice(-LISTED_PAYMENTS).reverse()));
  });

  const terms = new Composer<AppContext>(elsewhere);
  terms.use((ctx) => sendView(ctx, termsView(ctx.t)));

  return {
    events(ctx, next) {
      const { pre_checkout_query: query, subscription, message } = ctx.update;
      if (query) return checkout(ctx, query);
      if (subscription) return payments.onSubscription(ctx, subscription);
      if (message?.successful_payment) {
        return payments.onPaid(ctx, message, message.successful_payment);
      }
      return message?.refunded_payment
        ? payments.onRefunded(ctx, message, message.refunded_payment)
        : next();
    },
    feature: {
      commands: {
        premium: opened,
        paysupport: paySupport,
        terms,
        refund: createRefund({
          ...deps,
          refundPayment: createRefundPayment({ ...deps, bookkeeping }),
        }),
      },
      deepLinks: { [FEATURES.premium]: opened },
      taps: {
        [FEATURES.premium]: {
          [OPEN_ACTION]: opened,
          [PREMIUM_ACTIONS.stop]: steps.stop,
          [PREMIUM_ACTIONS.stopNow]: steps.stopNow,
          [PREMIUM_ACTIONS.resume]: steps.resume,
        },
      },
    },
  };
}
