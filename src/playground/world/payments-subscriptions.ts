import type { Message, User } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import { UPDATE_LIFETIME_SECONDS } from './update-lifetimes.js';
import { WorldError } from './errors.js';
import { findSubscription, type Offer, type StarSubscription } from './payments-book.js';
import { charge } from './payments-charging.js';
import { requireChat, requirePerson } from './people.js';
import type { WorldState } from './state.js';

/** Pays for a subscription's first period, and begins it. */
export function beginSubscription(
  state: WorldState,
  payment: { user: User; offer: Offer; record: ChatRecord; periodSeconds: number },
): Message {
  const { user, offer, record, periodSeconds } = payment;
  const expiresAtSeconds = state.nowSeconds() + periodSeconds;
  const message = charge(state, {
    user,
    offer,
    record,
    recurrence: {
      subscription_expiration_date: expiresAtSeconds,
      is_recurring: true,
      is_first_recurring: true,
    },
  });
  const chargeId = message.successful_payment?.telegram_payment_charge_id ?? '';
  save(state, {
    chargeId,
    userId: user.id,
    offer,
    periodSeconds,
    chargeIds: [chargeId],
    expiresAtSeconds,
    state: 'active',
    isCanceledByBot: false,
  });
  return message;
}

function save(state: WorldState, subscription: StarSubscription): void {
  state.payments.subscriptions.set(subscription.chargeId, Object.freeze(subscription));
  state.events.emit({ type: 'wallet_changed', userId: subscription.userId });
}

function requireSubscription(
  state: WorldState,
  userId: number,
  chargeId: string,
): StarSubscription {
  const subscription = findSubscription(state.payments, userId, chargeId);
  if (!subscription) throw new WorldError('not_found', 'There is no such subscription');
  return subscription;
}

function hasEnded(state: WorldState, { expiresAtSeconds }: StarSubscription): boolean {
  return expiresAtSeconds <= state.nowSeconds();
}

/** Changes the state by the person's hand or by a renewal, which is what a bot is told of. */
function changeState(
  state: WorldState,
  before: StarSubscription,
  next: StarSubscription['state'],
): void {
  save(state, { ...before, state: next });
  state.updates.push(
    {
      subscription: {
        user: requirePerson(state, before.userId),
        invoice_payload: before.offer.payload,
        state: next,
      },
    },
    `checkout:${before.userId}`,
    UPDATE_LIFETIME_SECONDS.subscription,
  );
}

/**
 * Pays for the next period, as Telegram does by itself when one ends: with a charge id of its own.
 * Too few Stars make it fail; so the answer may be nothing. A failed one can be paid for later.
 */
export function renewSubscription(
  state: WorldState,
  userId: number,
  chargeId: string,
): Message | undefined {
  const before = requireSubscription(state, userId, chargeId);
  if (before.state === 'canceled' || before.isCanceledByBot) {
    throw new WorldError('not_allowed', 'A canceled subscription does not renew');
  }
  if (state.payments.balanceOf(userId) < before.offer.stars) {
    changeState(state, before, 'failed');
    return undefined;
  }
  const from = Math.max(before.expiresAtSeconds, state.nowSeconds());
  const expiresAtSeconds = from + before.periodSeconds;
  const message = charge(state, {
    user: requirePerson(state, userId),
    offer: before.offer,
    record: requireChat(state, userId),
    recurrence: { subscription_expiration_date: expiresAtSeconds, is_recurring: true },
  });
  const paidId = message.successful_payment?.telegram_payment_charge_id ?? '';
  save(state, {
    ...before,
    state: 'active',
    chargeIds: [...before.chargeIds, paidId],
    expiresAtSeconds,
  });
  return message;
}

/** A renewal that can't be paid for, whatever the person has. */
export function failRenewal(state: WorldState, userId: number, chargeId: string): void {
  const before = requireSubscription(state, userId, chargeId);
  if (before.state === 'canceled' || before.isCanceledByBot) {
    throw new WorldError('not_allowed', 'A canceled subscription does not renew');
  }
  changeState(state, before, 'failed');
}

/** The person ends the renewals; what is paid for stays. */
export function cancelSubscription(state: WorldState, userId: number, chargeId: string): void {
  const before = requireSubscription(state, userId, chargeId);
  if (before.state === 'canceled' || before.isCanceledByBot || hasEnded(state, before)) {
    throw new WorldError('not_allowed', 'This subscription does not renew any more');
  }
  changeState(state, before, 'canceled');
}

export function reactivateSubscription(state: WorldState, userId: number, chargeId: string): void {
  const before = requireSubscription(state, userId, chargeId);
  if (before.isCanceledByBot) {
    throw new WorldError('not_allowed', 'The bot ended this subscription');
  }
  if (before.state !== 'canceled' || hasEnded(state, before)) {
    throw new WorldError('not_allowed', 'Only a canceled subscription that still holds comes back');
  }
  changeState(state, before, 'active');
}

/** The bot ends the renewals, or lets the person take them up again; it is not told of its own act. */
export function setCanceledByBot(
  state: WorldState,
  before: StarSubscription,
  isCanceledByBot: boolean,
): void {
  save(state, { ...before, isCanceledByBot });
}
