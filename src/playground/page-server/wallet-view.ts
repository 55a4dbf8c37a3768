import type { OfferView, PaymentView, SubscriptionView, WalletView } from '../protocol-sheets.js';
import type { Offer, PaymentOutcome, StarSubscription, World } from '../world/world.js';

export function toOfferView({ title, description, stars, periodSeconds }: Offer): OfferView {
  return { title, description, stars, isMonthly: periodSeconds !== undefined };
}

/** What does not renew is "canceled" while it lasts, by whomever, and "ended" afterwards. */
function toState(
  { state, isCanceledByBot, expiresAtSeconds }: StarSubscription,
  nowSeconds: number,
): SubscriptionView['state'] {
  if (state !== 'canceled' && !isCanceledByBot) return state;
  return expiresAtSeconds > nowSeconds ? 'canceled' : 'ended';
}

export function toWalletView(world: World, userId: number): WalletView {
  const nowSeconds = world.nowSeconds();
  const subscriptions = world.subscriptions(userId).map((subscription) => ({
    id: subscription.chargeId,
    title: subscription.offer.title,
    stars: subscription.offer.stars,
    endsAtMs: subscription.expiresAtSeconds * 1000,
    state: toState(subscription, nowSeconds),
    isFinal: subscription.isCanceledByBot,
  }));
  return { stars: world.stars(userId), subscriptions: subscriptions.reverse() };
}

export function toPaymentView(paymentId: string, outcome: PaymentOutcome): PaymentView {
  switch (outcome.status) {
    case 'paid':
      return { paymentId, status: 'paid' };
    case 'refused':
      return { paymentId, status: 'refused', reason: outcome.reason };
    case 'not_answered':
      return { paymentId, status: 'not-answered' };
    case 'too_few_stars':
      return { paymentId, status: 'too-few-stars', missing: outcome.missing };
    default:
      return outcome satisfies never;
  }
}
