import type { LabeledPrice } from 'grammy/types';
import { countCodePoints } from '../../world/objects.js';
import {
  addOfferLink,
  botNanostars,
  messageKey,
  NANOSTARS,
  type Offer,
  type StarCharge,
} from '../../world/payments-book.js';
import { refund } from '../../world/payments-charging.js';
import { setCanceledByBot } from '../../world/payments-subscriptions.js';
import { badRequest, queryTooOld } from '../errors.js';
import { method, type BotApiMethod, type MethodArgs, type MethodCall } from '../method.js';
import { send } from '../send.js';

const MAX_TITLE_CHARS = 32;
const MAX_DESCRIPTION_CHARS = 255;
const MAX_PAYLOAD_BYTES = 128;
/** Accepted from Telegram as the largest, where 150,000 was refused. */
const MAX_STARS = 100_000;
const MAX_SUBSCRIPTION_STARS = 10_000;
/** "Currently, it must always be 2592000 (30 days)" (Bot API 10.3). */
const SUBSCRIPTION_SECONDS = 2_592_000;
const MAX_TRANSACTIONS = 100;

interface InvoiceArgs {
  title: string;
  description: string;
  payload: string;
  provider_token?: string;
  currency: string;
  prices: readonly LabeledPrice[];
  max_tip_amount?: number;
  suggested_tip_amounts?: readonly number[];
  subscription_period?: number;
}

function requireWord(name: string, value: string): string {
  if (value === '') throw badRequest(`parameter "${name}" is required`);
  return value;
}

/** Telegram's server publishes no words for texts that are too long; the code is what bots go by. */
function requireTexts({ title, description, payload }: InvoiceArgs): void {
  requireWord('title', title);
  requireWord('description', description);
  requireWord('payload', payload);
  if (countCodePoints(title) > MAX_TITLE_CHARS) throw badRequest('INVOICE_TITLE_INVALID');
  if (countCodePoints(description) > MAX_DESCRIPTION_CHARS) {
    throw badRequest('INVOICE_DESCRIPTION_INVALID');
  }
  if (Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES) throw badRequest('INVOICE_PAYLOAD_INVALID');
}

function requireStars(args: InvoiceArgs): number {
  const { currency, prices, provider_token: token = '' } = args;
  // There is no payment provider here, so that none of its tokens can be right.
  if (currency !== 'XTR') throw badRequest('PAYMENT_PROVIDER_INVALID');
  const hasTips = (args.max_tip_amount ?? 0) > 0 || (args.suggested_tip_amounts ?? []).length > 0;
  const [price] = prices;
  if (!price || prices.length > 1 || hasTips || token !== '') {
    throw badRequest('STARS_INVOICE_INVALID');
  }
  if (price.amount <= 0) throw badRequest('total price must be positive');
  if (price.amount > MAX_STARS) throw badRequest('CURRENCY_TOTAL_AMOUNT_INVALID');
  return price.amount;
}

function toOffer(args: InvoiceArgs): Offer {
  requireTexts(args);
  const stars = requireStars(args);
  const { title, description, payload, subscription_period: periodSeconds = 0 } = args;
  const offer = { title, description, payload, stars };
  if (periodSeconds <= 0) return offer;
  if (periodSeconds !== SUBSCRIPTION_SECONDS) throw badRequest('SUBSCRIPTION_PERIOD_INVALID');
  if (stars > MAX_SUBSCRIPTION_STARS) throw badRequest('SUBSCRIPTION_AMOUNT_INVALID');
  return { ...offer, periodSeconds };
}

/** An invoice has a Pay button, above whatever else stands under it. */
function withPayButton({ reply_markup: markup }: MethodArgs<'sendInvoice'>, stars: number) {
  const [first] = markup?.inline_keyboard.flat() ?? [];
  if (!first) return { inline_keyboard: [[{ text: `Pay ⭐️${stars}`, pay: true }]] };
  if (!('pay' in first)) throw badRequest('REPLY_MARKUP_BUY_EMPTY');
  return markup;
}

function requireUser({ state }: MethodCall, userId: number): number {
  if (userId <= 0) throw badRequest('invalid user_id specified');
  if (!state.people.has(userId)) throw badRequest('USER_ID_INVALID');
  return userId;
}

function requireCharge(call: MethodCall, userId: number, chargeId: string): StarCharge {
  requireWord('telegram_payment_charge_id', chargeId);
  const charge = call.state.payments.charges.get(chargeId);
  if (charge?.userId !== requireUser(call, userId)) throw badRequest('CHARGE_NOT_FOUND');
  return charge;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Selling for Telegram Stars. */
export const paymentMethods: readonly BotApiMethod[] = [
  method('createInvoiceLink', (args, { state }) => {
    if (args.business_connection_id !== undefined && args.business_connection_id !== '') {
      throw badRequest('business connection not found');
    }
    return addOfferLink(state.payments, toOffer(args));
  }),

  method('sendInvoice', (args, call) => {
    const offer = toOffer(args);
    const markup = withPayButton(args, offer.stars);
    const { title, description, stars } = offer;
    const message = send(
      call,
      { ...args, ...(markup && { reply_markup: markup }) },
      'other messages',
      () => ({
        invoice: {
          title,
          description,
          start_parameter: args.start_parameter ?? '',
          currency: 'XTR',
          total_amount: stars,
        },
      }),
    );
    call.state.payments.messages.set(messageKey(message.chat.id, message.message_id), offer);
    return message;
  }),

  method('answerPreCheckoutQuery', (args, { state }) => {
    const answer = args.ok
      ? ({ ok: true } as const)
      : ({ ok: false, reason: requireWord('error_message', args.error_message ?? '') } as const);
    if (!state.payments.checkouts.answer(args.pre_checkout_query_id, answer)) throw queryTooOld();
    return true;
  }),

  method('refundStarPayment', (args, call) => {
    const paid = requireCharge(call, args.user_id, args.telegram_payment_charge_id);
    if (paid.isRefunded) throw badRequest('CHARGE_ALREADY_REFUNDED');
    refund(call.state, paid);
    return true;
  }),

  method('editUserStarSubscription', (args, call) => {
    // Only the first payment's id names the subscription; a renewal's is a payment like any other.
    const { id } = requireCharge(call, args.user_id, args.telegram_payment_charge_id);
    const subscription = call.state.payments.subscriptions.get(id);
    if (!subscription) throw badRequest('CHARGE_NOT_FOUND');
    setCanceledByBot(call.state, subscription, args.is_canceled);
    return true;
  }),

  method('getStarTransactions', (args, { state }) => {
    const offset = Math.max(0, args.offset ?? 0);
    const limit = clamp(args.limit ?? MAX_TRANSACTIONS, 1, MAX_TRANSACTIONS);
    return { transactions: state.payments.transactions.slice(offset, offset + limit) };
  }),

  method('getMyStarBalance', (_args, { state }) => {
    const nanostars = botNanostars(state.payments);
    const rest = nanostars % NANOSTARS;
    return {
      amount: Math.trunc(nanostars / NANOSTARS),
      ...(rest === 0 ? {} : { nanostar_amount: rest }),
    };
  }),
];
