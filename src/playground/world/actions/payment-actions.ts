import type { Message, User } from 'grammy/types';
import type { ChatRecord } from '../chats.js';
import { UPDATE_LIFETIME_SECONDS } from '../update-lifetimes.js';
import { WorldError } from '../errors.js';
import { findOffer, messageKey, newChargeId, type Offer } from '../payments-book.js';
import { charge } from '../payments-charging.js';
import {
  beginSubscription,
  cancelSubscription,
  failRenewal,
  reactivateSubscription,
  renewSubscription,
} from '../payments-subscriptions.js';
import { canRead, requireChat, requireMessage, requirePerson } from '../people.js';
import type { WorldState } from '../state.js';
import type { World } from '../world.js';

/** How a payment came out. Only `paid` took Stars. */
export type PaymentOutcome =
  | { status: 'paid'; message: Message }
  /** The bot's words. */
  | { status: 'refused'; reason: string }
  /** The bot let the ten seconds pass. */
  | { status: 'not_answered' }
  | { status: 'too_few_stars'; missing: number };

type PaymentActions = Pick<
  World,
  | 'stars'
  | 'addStars'
  | 'addBotStars'
  | 'offer'
  | 'messageOffer'
  | 'payLink'
  | 'payMessage'
  | 'subscriptions'
  | 'renewSubscription'
  | 'failRenewal'
  | 'cancelSubscription'
  | 'reactivateSubscription'
>;

/** What people do with their Stars. */
export function createPaymentActions(state: WorldState): PaymentActions {
  const { payments } = state;

  function requireOffer(offer: Offer | undefined): Offer {
    if (!offer) throw new WorldError('not_found', 'There is no such invoice');
    return offer;
  }

  function missingStars(user: User, offer: Offer): number {
    return Math.max(0, offer.stars - payments.balanceOf(user.id));
  }

  /** Asks the bot for its last word; undefined when none came in time. */
  async function checkOut(user: User, offer: Offer) {
    const { queryId, answered } = payments.checkouts.open({ userId: user.id, offer });
    state.updates.push(
      {
        pre_checkout_query: {
          id: queryId,
          from: user,
          currency: 'XTR',
          total_amount: offer.stars,
          invoice_payload: offer.payload,
        },
      },
      `checkout:${user.id}`,
      UPDATE_LIFETIME_SECONDS.checkout,
    );
    try {
      return await answered;
    } catch (thrown) {
      if (thrown instanceof WorldError && thrown.code === 'not_answered') return undefined;
      throw thrown;
    }
  }

  async function pay(
    user: User,
    offer: Offer,
    record: ChatRecord,
    invoice?: Message,
  ): Promise<PaymentOutcome> {
    if (requireChat(state, user.id).privateAccess === 'blocked') {
      throw new WorldError('not_allowed', `${user.first_name} blocked the bot: unblock it first`);
    }
    const missing = missingStars(user, offer);
    if (missing > 0) return { status: 'too_few_stars', missing };
    const answer = await checkOut(user, offer);
    if (!answer) return { status: 'not_answered' };
    if (!answer.ok) return { status: 'refused', reason: answer.reason };
    // Another payment may have been quicker.
    const stillMissing = missingStars(user, offer);
    if (stillMissing > 0) return { status: 'too_few_stars', missing: stillMissing };
    const { periodSeconds } = offer;
    const message =
      periodSeconds === undefined
        ? charge(state, { user, offer, record, invoice })
        : beginSubscription(state, { user, offer, record, periodSeconds });
    return { status: 'paid', message };
  }

  return {
    stars: (userId) => payments.balanceOf(requirePerson(state, userId).id),
    addStars(userId, stars) {
      if (!Number.isSafeInteger(stars) || payments.balanceOf(userId) + stars < 0) {
        throw new WorldError('bad_input', 'A balance is a whole number of Stars, zero or more');
      }
      payments.changeBalance(requirePerson(state, userId).id, stars);
      state.events.emit({ type: 'wallet_changed', userId });
    },

    addBotStars(stars) {
      payments.transactions.push({
        id: newChargeId(),
        amount: stars,
        date: state.nowSeconds(),
        source: { type: 'other' },
      });
    },

    offer: (link) => requireOffer(findOffer(payments, link)),
    messageOffer: (chatId, messageId) => payments.messages.get(messageKey(chatId, messageId)),

    async payLink(userId, link) {
      const user = requirePerson(state, userId);
      const offer = requireOffer(findOffer(payments, link));
      return pay(user, offer, requireChat(state, userId));
    },

    async payMessage(userId, chatId, messageId) {
      const user = requirePerson(state, userId);
      const record = requireChat(state, chatId);
      const invoice = requireMessage(record, messageId);
      const offer = requireOffer(payments.messages.get(messageKey(chatId, messageId)));
      if (!canRead(record, user)) {
        throw new WorldError('not_allowed', `${user.first_name} can't see this chat`);
      }
      // What is paid for in a channel is told in private: a channel has no messages of people.
      return record.chat.type === 'channel'
        ? pay(user, offer, requireChat(state, userId))
        : pay(user, offer, record, invoice);
    },

    subscriptions: (userId) =>
      [...payments.subscriptions.values()].filter(
        (subscription) => subscription.userId === requirePerson(state, userId).id,
      ),
    renewSubscription: (userId, chargeId) => renewSubscription(state, userId, chargeId),
    failRenewal(userId, chargeId) {
      failRenewal(state, userId, chargeId);
    },
    cancelSubscription(userId, chargeId) {
      cancelSubscription(state, userId, chargeId);
    },
    reactivateSubscription(userId, chargeId) {
      reactivateSubscription(state, userId, chargeId);
    },
  };
}
