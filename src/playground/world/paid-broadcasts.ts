import { randomBytes } from 'node:crypto';
import type { StarTransaction } from 'grammy/types';
import { botNanostars, NANOSTARS, type PaymentBook } from './payments-book.js';

/** core.telegram.org/bots/faq: who may send more than thirty a second has so many Stars. */
const NEEDED_STARS = 10_000;
/** 0.1 Star a message (Bot API 10.3, allow_paid_broadcast). */
const PRICE_NANOSTARS = NANOSTARS / 10;
/** "The number of successful requests that exceeded regular limits and were therefore billed". */
const FREE_PER_SECOND = 30;

const SECONDS_PER_DAY = 86_400;

export function mayBroadcastPaid(payments: PaymentBook): boolean {
  return botNanostars(payments) >= NEEDED_STARS * NANOSTARS;
}

/** The bill of the day, grown by one message; Telegram does not say how it groups them. */
function grown(bill: StarTransaction | undefined, nowSeconds: number): StarTransaction {
  const before = bill?.receiver?.type === 'telegram_api' ? bill.receiver.request_count : 0;
  const count = before + 1;
  return {
    id: bill?.id ?? `stx${randomBytes(40).toString('base64url')}`,
    amount: Math.floor((count * PRICE_NANOSTARS) / NANOSTARS),
    nanostar_amount: (count * PRICE_NANOSTARS) % NANOSTARS,
    date: bill?.date ?? nowSeconds,
    receiver: { type: 'telegram_api', request_count: count },
  };
}

/** Counts a message that was sent with leave to pay for it: the first thirty of a second are free. */
export function chargeBroadcast(payments: PaymentBook, nowSeconds: number): void {
  const { paidSends, transactions } = payments;
  if (paidSends.second !== nowSeconds) Object.assign(paidSends, { second: nowSeconds, count: 0 });
  paidSends.count += 1;
  if (paidSends.count <= FREE_PER_SECOND) return;
  const day = Math.floor(nowSeconds / SECONDS_PER_DAY);
  const index = transactions.findLastIndex(
    ({ receiver, date }) =>
      receiver?.type === 'telegram_api' && Math.floor(date / SECONDS_PER_DAY) === day,
  );
  const bill = grown(transactions[index], nowSeconds);
  if (index === -1) transactions.push(bill);
  else transactions[index] = bill;
}
