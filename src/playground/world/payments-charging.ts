import type { Message, SuccessfulPayment, TransactionPartnerUser, User } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import { deliverMessage } from './delivery.js';
import { withoutUndefined } from './objects.js';
import { newChargeId, type Offer, type StarCharge } from './payments-book.js';
import { requireChat, requirePerson } from './people.js';
import { postMessage } from './posting.js';
import { botUser, type WorldState } from './state.js';

const CURRENCY = 'XTR';

type Recurrence = Pick<
  SuccessfulPayment,
  'subscription_expiration_date' | 'is_recurring' | 'is_first_recurring'
>;

interface Payment {
  user: User;
  offer: Offer;
  /** Where the message about it goes. */
  record: ChatRecord;
  invoice?: Message | undefined;
  recurrence?: Recurrence;
}

function toPartner(user: User, { payload, periodSeconds }: Offer): TransactionPartnerUser {
  return {
    type: 'user',
    transaction_type: 'invoice_payment',
    user,
    invoice_payload: payload,
    ...withoutUndefined({ subscription_period: periodSeconds }),
  };
}

/** Takes the Stars and tells the bot. The caller has seen that there are enough. */
export function charge(state: WorldState, payment: Payment): Message {
  const { user, offer, record, invoice, recurrence = {} } = payment;
  const { payments } = state;
  const paid: StarCharge = {
    id: newChargeId(),
    providerChargeId: `${user.id}_${payments.charges.size + 1}`,
    userId: user.id,
    offer,
    chatId: record.chat.id,
    isRefunded: false,
  };
  payments.charges.set(paid.id, paid);
  payments.transactions.push({
    id: paid.id,
    amount: offer.stars,
    date: state.nowSeconds(),
    source: toPartner(user, offer),
  });
  payments.changeBalance(user.id, -offer.stars);
  // Whoever pays a bot has written to it.
  if (record.privateAccess === 'stranger') record.privateAccess = 'open';
  const message = postMessage(state, {
    record,
    author: user,
    replyTo: invoice,
    content: {
      successful_payment: {
        currency: CURRENCY,
        total_amount: offer.stars,
        invoice_payload: offer.payload,
        ...recurrence,
        telegram_payment_charge_id: paid.id,
        provider_payment_charge_id: paid.providerChargeId,
      },
    },
  });
  state.events.emit({ type: 'wallet_changed', userId: user.id });
  return message;
}

/**
 * Gives the Stars of a payment back. A subscription goes on: a bot that wants it to end says so. The
 * message about it is the bot's own, and reaches the bot all the same (tdlib/telegram-bot-api,
 * need_skip_update_message): there `from` is the bot, and the person is whom the chat belongs to.
 */
export function refund(state: WorldState, paid: StarCharge): void {
  const { payments } = state;
  const user = requirePerson(state, paid.userId);
  const record = requireChat(state, paid.chatId);
  paid.isRefunded = true;
  payments.transactions.push({
    id: paid.id,
    amount: paid.offer.stars,
    date: state.nowSeconds(),
    receiver: toPartner(user, paid.offer),
  });
  payments.changeBalance(user.id, paid.offer.stars);
  const message = postMessage(state, {
    record,
    author: botUser(state),
    content: {
      refunded_payment: {
        currency: CURRENCY,
        total_amount: paid.offer.stars,
        invoice_payload: paid.offer.payload,
        telegram_payment_charge_id: paid.id,
        provider_payment_charge_id: paid.providerChargeId,
      },
    },
  });
  deliverMessage(state, record, message);
  state.events.emit({ type: 'wallet_changed', userId: user.id });
}
