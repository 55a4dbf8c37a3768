import type { Message, StarTransactions, Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PaymentOutcome } from '../../../src/playground/world/world.js';
import { startBotApi, type TestBotApi } from './server.js';

const THIRTY_DAYS = 2_592_000;
const NOW_MS = Date.UTC(2026, 10, 21, 12);
const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid';

let api: TestBotApi;
let annId: number;
let nowMs: number;

beforeEach(async () => {
  nowMs = NOW_MS;
  api = await startBotApi({ nowMs: () => nowMs });
  annId = api.seed.ann.id;
});
afterEach(() => api.stop());

const ONCE = {
  title: 'Tier 1',
  description: 'Thirty days of Tier 1',
  payload: 'tier1:30',
  currency: 'XTR',
  prices: [{ label: 'Tier 1', amount: 500 }],
};
const MONTHLY = { ...ONCE, payload: 'tier1:monthly', subscription_period: THIRTY_DAYS };

const nowSeconds = (): number => Math.floor(nowMs / 1000);

async function complaint(method: string, payload: object): Promise<string | undefined> {
  return (await api.call(method, payload)).description;
}

/** Everything that waits for the bot, confirmed as it is read. */
async function updates(): Promise<Update[]> {
  const pending = await api.ok<Update[]>('getUpdates', { limit: 100 });
  const last = pending.at(-1);
  // The offset of a poll never stands still, or Telegram slows it down.
  if (last) await api.ok('getUpdates', { offset: last.update_id + 1 });
  return pending;
}

async function checkoutId(): Promise<string> {
  const query = (await updates()).at(-1)?.pre_checkout_query;
  if (!query) throw new Error('No checkout waits for the bot');
  return query.id;
}

function isPaid(outcome: PaymentOutcome): Message {
  if (outcome.status !== 'paid') throw new Error(`Not paid, but ${outcome.status}`);
  return outcome.message;
}

/** A payment that the bot lets pass; the message about it. */
async function pay(invoice: object, userId = annId): Promise<Message> {
  const link = await api.ok<string>('createInvoiceLink', invoice);
  const outcome = api.world.payLink(userId, link);
  await api.ok('answerPreCheckoutQuery', { pre_checkout_query_id: await checkoutId(), ok: true });
  return isPaid(await outcome);
}

function chargeIdOf({ successful_payment: paid }: Message): string {
  return paid?.telegram_payment_charge_id ?? '';
}

describe('an invoice', () => {
  const refuses: [string, object, string][] = [
    ['an empty title', { title: '' }, 'parameter "title" is required'],
    ['a title of 33 characters', { title: '🦊'.repeat(33) }, 'INVOICE_TITLE_INVALID'],
    ['an empty description', { description: '' }, 'parameter "description" is required'],
    ['a description of 256', { description: 'd'.repeat(256) }, 'INVOICE_DESCRIPTION_INVALID'],
    ['an empty payload', { payload: '' }, 'parameter "payload" is required'],
    ['a payload of 130 bytes', { payload: 'ж'.repeat(65) }, 'INVOICE_PAYLOAD_INVALID'],
    ['money', { currency: 'USD' }, 'PAYMENT_PROVIDER_INVALID'],
    ['a provider beside Stars', { provider_token: '1:TEST:2' }, 'STARS_INVOICE_INVALID'],
    ['no price', { prices: [] }, 'STARS_INVOICE_INVALID'],
    ['two prices', { prices: [ONCE.prices[0], ONCE.prices[0]] }, 'STARS_INVOICE_INVALID'],
    ['tips', { max_tip_amount: 5, suggested_tip_amounts: [1] }, 'STARS_INVOICE_INVALID'],
    ['a price of nothing', { prices: [{ label: 'x', amount: 0 }] }, 'total price must be positive'],
    [
      'a price above all bounds',
      { prices: [{ label: 'x', amount: 100_001 }] },
      'CURRENCY_TOTAL_AMOUNT_INVALID',
    ],
  ];
  it.each(refuses)('with %s is refused, behind a link and as a message', async (_, change, why) => {
    api.world.sendText(annId, annId, '/start');
    expect(await complaint('createInvoiceLink', { ...ONCE, ...change })).toBe(
      `Bad Request: ${why}`,
    );
    expect(await complaint('sendInvoice', { chat_id: annId, ...ONCE, ...change })).toBe(
      `Bad Request: ${why}`,
    );
  });

  it('takes texts of the full length', async () => {
    const longest = {
      ...ONCE,
      title: '🦊'.repeat(32),
      description: 'd'.repeat(255),
      payload: 'ж'.repeat(64),
      provider_token: '',
    };
    expect(await api.ok('createInvoiceLink', longest)).toMatch(/^https:\/\/t\.me\/\$[\w-]{10,}$/);
  });

  it('a subscription lasts thirty days and costs at most 10,000 Stars', async () => {
    const week = { ...MONTHLY, subscription_period: 7 * 24 * 3600 };
    expect(await complaint('createInvoiceLink', week)).toBe(
      'Bad Request: SUBSCRIPTION_PERIOD_INVALID',
    );
    const price = (amount: number) => ({ ...MONTHLY, prices: [{ label: 'x', amount }] });
    expect(await complaint('createInvoiceLink', price(10_001))).toBe(
      'Bad Request: SUBSCRIPTION_AMOUNT_INVALID',
    );
    await api.ok('createInvoiceLink', price(10_000));
  });

  it('in a message is no subscription', async () => {
    api.world.sendText(annId, annId, '/start');
    const answer = await api.call('sendInvoice', { chat_id: annId, ...MONTHLY });
    expect(answer).toMatchObject({ ok: false, error_code: 400 });
    expect(api.world.violations).toHaveLength(1);
  });

  it('in a message has a Pay button, first', async () => {
    api.world.sendText(annId, annId, '/start');
    const sent = await api.ok<Message>('sendInvoice', { chat_id: annId, ...ONCE });
    expect(sent).toMatchObject({
      invoice: { title: 'Tier 1', currency: 'XTR', total_amount: 500, start_parameter: '' },
      reply_markup: { inline_keyboard: [[{ text: 'Pay ⭐️500', pay: true }]] },
    });
    const keyboard = { inline_keyboard: [[{ text: 'No', callback_data: 'no' }]] };
    expect(
      await complaint('sendInvoice', { chat_id: annId, ...ONCE, reply_markup: keyboard }),
    ).toBe('Bad Request: REPLY_MARKUP_BUY_EMPTY');
  });
});

describe('a payment', () => {
  it('asks the bot, takes the Stars and tells the bot', async () => {
    const link = await api.ok<string>('createInvoiceLink', ONCE);
    const outcome = api.world.payLink(annId, link);
    const [asked] = await updates();
    expect(asked?.pre_checkout_query).toMatchObject({
      from: { id: annId },
      currency: 'XTR',
      total_amount: 500,
      invoice_payload: 'tier1:30',
    });
    expect(api.world.stars(annId)).toBe(5000);
    await api.ok('answerPreCheckoutQuery', {
      pre_checkout_query_id: asked?.pre_checkout_query?.id,
      ok: true,
    });
    const message = isPaid(await outcome);
    expect(api.world.stars(annId)).toBe(4500);
    const [told] = await updates();
    expect(told?.message).toEqual(message);
    expect(told?.message).toMatchObject({
      from: { id: annId },
      chat: { id: annId, type: 'private' },
      successful_payment: { currency: 'XTR', total_amount: 500, invoice_payload: 'tier1:30' },
    });
    expect(message.successful_payment?.is_recurring).toBeUndefined();
    // Too long to travel in callback data.
    expect(Buffer.byteLength(chargeIdOf(message))).toBeGreaterThan(64);
    // Whoever pays has met the bot.
    await api.ok('sendMessage', { chat_id: annId, text: 'Thank you' });
  });

  it('that the bot refuses takes nothing and has its words', async () => {
    const outcome = api.world.payLink(annId, await api.ok('createInvoiceLink', ONCE));
    const refusal = { pre_checkout_query_id: await checkoutId(), ok: false };
    expect(await complaint('answerPreCheckoutQuery', refusal)).toBe(
      'Bad Request: parameter "error_message" is required',
    );
    await api.ok('answerPreCheckoutQuery', { ...refusal, error_message: 'This offer is over' });
    expect(await outcome).toEqual({ status: 'refused', reason: 'This offer is over' });
    expect(api.world.stars(annId)).toBe(5000);
    expect(await updates()).toEqual([]);
  });

  it('is answered once', async () => {
    const outcome = api.world.payLink(annId, await api.ok('createInvoiceLink', ONCE));
    const answer = { pre_checkout_query_id: await checkoutId(), ok: true };
    await api.ok('answerPreCheckoutQuery', answer);
    expect(await complaint('answerPreCheckoutQuery', answer)).toBe(TOO_OLD);
    expect(
      await complaint('answerPreCheckoutQuery', { pre_checkout_query_id: '1', ok: true }),
    ).toBe(TOO_OLD);
    expect((await outcome).status).toBe('paid');
    expect(api.world.stars(annId)).toBe(4500);
  });

  it('that the bot leaves waiting for ten seconds takes nothing', async () => {
    const link = await api.ok<string>('createInvoiceLink', ONCE);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const outcome = api.world.payLink(annId, link);
    vi.advanceTimersByTime(9_999);
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    expect(await outcome).toEqual({ status: 'not_answered' });
    const late = { pre_checkout_query_id: await checkoutId(), ok: true };
    expect(await complaint('answerPreCheckoutQuery', late)).toBe(TOO_OLD);
    expect(api.world.stars(annId)).toBe(5000);
  });

  it('without the Stars for it does not reach the bot', async () => {
    const dear = { ...ONCE, prices: [{ label: 'x', amount: 5001 }] };
    const link = await api.ok<string>('createInvoiceLink', dear);
    expect(await api.world.payLink(annId, link)).toEqual({ status: 'too_few_stars', missing: 1 });
    expect(await updates()).toEqual([]);
    api.world.addStars(annId, 1);
    const outcome = api.world.payLink(annId, link);
    await api.ok('answerPreCheckoutQuery', { pre_checkout_query_id: await checkoutId(), ok: true });
    expect((await outcome).status).toBe('paid');
    expect(api.world.stars(annId)).toBe(0);
  });

  it('of two for the last Stars takes them once', async () => {
    const link = await api.ok<string>('createInvoiceLink', {
      ...ONCE,
      prices: [{ label: 'x', amount: 4000 }],
    });
    const outcomes = [api.world.payLink(annId, link), api.world.payLink(annId, link)];
    for (const { pre_checkout_query: query } of await updates()) {
      await api.ok('answerPreCheckoutQuery', { pre_checkout_query_id: query?.id, ok: true });
    }
    const [first, second] = await Promise.all(outcomes);
    expect(first?.status).toBe('paid');
    expect(second).toEqual({ status: 'too_few_stars', missing: 3000 });
    expect(api.world.stars(annId)).toBe(1000);
  });

  it('of a message in a group is told there, to a bot in privacy mode too', async () => {
    const { group, boris } = api.seed;
    const invoice = await api.ok<Message>('sendInvoice', { chat_id: group.id, ...ONCE });
    const outcome = api.world.payMessage(boris.id, group.id, invoice.message_id);
    await api.ok('answerPreCheckoutQuery', { pre_checkout_query_id: await checkoutId(), ok: true });
    isPaid(await outcome);
    const [told] = await updates();
    expect(told?.message).toMatchObject({
      from: { id: boris.id },
      chat: { id: group.id },
      reply_to_message: { message_id: invoice.message_id },
      successful_payment: { total_amount: 500 },
    });
  });

  it('of a link that nobody made, or by who blocked the bot, is no payment', async () => {
    await expect(api.world.payLink(annId, 'https://t.me/$nowhere')).rejects.toMatchObject({
      code: 'not_found',
    });
    const link = await api.ok<string>('createInvoiceLink', ONCE);
    api.world.block(annId);
    await expect(api.world.payLink(annId, link)).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('leads from every form of its link to the same offer', async () => {
    const link = await api.ok<string>('createInvoiceLink', ONCE);
    const slug = link.slice('https://t.me/$'.length);
    for (const form of [
      `t.me/$${slug}`,
      `https://t.me/invoice/${slug}`,
      `tg://invoice?slug=${slug}`,
    ]) {
      expect(api.world.offer(form)).toMatchObject({ title: 'Tier 1', stars: 500 });
    }
  });

  it('can be told twice, under the same update id or under another', async () => {
    await pay(ONCE);
    const [told] = await updates();
    const isPayment = ({ message }: Update): boolean => message?.successful_payment !== undefined;
    api.world.redeliver(isPayment);
    expect(await updates()).toEqual([told]);
    api.world.redeliver(isPayment, { asNew: true });
    const [again] = await updates();
    expect(again?.message).toEqual(told?.message);
    expect(again?.update_id).not.toBe(told?.update_id);
    expect(() => {
      api.world.redeliver(({ poll }) => poll !== undefined);
    }).toThrow('No update of late fits');
  });
});

describe('a refund', () => {
  it('gives the Stars back and is told in a message of the bot itself', async () => {
    const paid = await pay(ONCE);
    await updates();
    const payload = { user_id: annId, telegram_payment_charge_id: chargeIdOf(paid) };
    await api.ok('refundStarPayment', payload);
    expect(api.world.stars(annId)).toBe(5000);
    const [told] = await updates();
    expect(told?.message).toMatchObject({
      from: { id: api.world.bot.id, is_bot: true },
      chat: { id: annId },
      refunded_payment: {
        currency: 'XTR',
        total_amount: 500,
        invoice_payload: 'tier1:30',
        telegram_payment_charge_id: chargeIdOf(paid),
      },
    });
    expect(await complaint('refundStarPayment', payload)).toBe(
      'Bad Request: CHARGE_ALREADY_REFUNDED',
    );
    expect(api.world.stars(annId)).toBe(5000);
  });

  it('names a payment of that very person', async () => {
    const chargeId = chargeIdOf(await pay(ONCE));
    const ask = (user_id: number, telegram_payment_charge_id = chargeId) =>
      complaint('refundStarPayment', { user_id, telegram_payment_charge_id });
    expect(await ask(api.seed.boris.id)).toBe('Bad Request: CHARGE_NOT_FOUND');
    expect(await ask(annId, 'stx-unknown')).toBe('Bad Request: CHARGE_NOT_FOUND');
    expect(await ask(annId, '')).toBe(
      'Bad Request: parameter "telegram_payment_charge_id" is required',
    );
    expect(await ask(42)).toBe('Bad Request: USER_ID_INVALID');
    expect(await ask(0)).toBe('Bad Request: invalid user_id specified');
  });

  it('reaches who has blocked the bot', async () => {
    const chargeId = chargeIdOf(await pay(ONCE));
    api.world.block(annId);
    await updates();
    await api.ok('refundStarPayment', { user_id: annId, telegram_payment_charge_id: chargeId });
    expect((await updates())[0]?.message?.refunded_payment).toMatchObject({
      total_amount: 500,
      telegram_payment_charge_id: chargeId,
    });
    expect(api.world.stars(annId)).toBe(5000);
  });
});

describe('the account of the bot', () => {
  it('lists payments and refunds, oldest first, and counts them', async () => {
    const first = await pay(ONCE);
    nowMs += 1000;
    const second = await pay(MONTHLY, api.seed.boris.id);
    await api.ok('refundStarPayment', {
      user_id: annId,
      telegram_payment_charge_id: chargeIdOf(first),
    });
    const { transactions } = await api.ok<StarTransactions>('getStarTransactions');
    const partner = { type: 'user', transaction_type: 'invoice_payment' };
    expect(transactions).toMatchObject([
      {
        id: chargeIdOf(first),
        amount: 500,
        date: nowSeconds() - 1,
        source: { ...partner, user: { id: annId }, invoice_payload: 'tier1:30' },
      },
      {
        id: chargeIdOf(second),
        amount: 500,
        source: { ...partner, subscription_period: THIRTY_DAYS },
      },
      { id: chargeIdOf(first), amount: 500, receiver: { ...partner, user: { id: annId } } },
    ]);
    expect(await api.ok('getMyStarBalance')).toEqual({ amount: 500 });
  });

  it('is read in pages', async () => {
    for (const amount of [1, 2, 3]) await pay({ ...ONCE, prices: [{ label: 'x', amount }] });
    const page = async (payload: object): Promise<number[]> => {
      const { transactions } = await api.ok<StarTransactions>('getStarTransactions', payload);
      return transactions.map(({ amount }) => amount);
    };
    expect(await page({ offset: 1, limit: 1 })).toEqual([2]);
    expect(await page({ offset: -5, limit: 0 })).toEqual([1]);
    expect(await page({ limit: 1000 })).toEqual([1, 2, 3]);
    expect(await page({ offset: 3 })).toEqual([]);
  });
});

describe('a subscription', () => {
  const current = () => api.world.subscriptions(annId)[0];
  const states = async (): Promise<unknown[]> =>
    (await updates()).flatMap(({ subscription }) => (subscription ? [subscription.state] : []));

  it('begins with a first payment that says so', async () => {
    const { successful_payment: paid } = await pay(MONTHLY);
    expect(paid).toMatchObject({
      invoice_payload: 'tier1:monthly',
      is_recurring: true,
      is_first_recurring: true,
      subscription_expiration_date: nowSeconds() + THIRTY_DAYS,
    });
    expect(current()).toMatchObject({
      state: 'active',
      expiresAtSeconds: nowSeconds() + THIRTY_DAYS,
    });
  });

  it('renews by a payment with a charge id of its own', async () => {
    const first = await pay(MONTHLY);
    await updates();
    const firstEnd = nowSeconds() + THIRTY_DAYS;
    nowMs += THIRTY_DAYS * 1000;
    const message = api.world.renewSubscription(annId, chargeIdOf(first));
    const [told] = await updates();
    expect(told?.message).toEqual(message);
    const { successful_payment: paid } = told?.message ?? {};
    expect(paid).toMatchObject({
      invoice_payload: 'tier1:monthly',
      is_recurring: true,
      subscription_expiration_date: firstEnd + THIRTY_DAYS,
    });
    expect(paid?.is_first_recurring).toBeUndefined();
    expect(paid?.telegram_payment_charge_id).not.toBe(chargeIdOf(first));
    expect(api.world.stars(annId)).toBe(4000);
    // Either payment leads to the subscription.
    api.world.renewSubscription(annId, paid?.telegram_payment_charge_id ?? '');
    expect(current()?.chargeIds).toHaveLength(3);
  });

  it('is cancelled and taken up again by the person, who stays until its end', async () => {
    const chargeId = chargeIdOf(await pay(MONTHLY));
    await updates();
    api.world.cancelSubscription(annId, chargeId);
    const [told] = await updates();
    expect(told?.subscription).toEqual({
      user: api.seed.ann,
      invoice_payload: 'tier1:monthly',
      state: 'canceled',
    });
    expect(() => {
      api.world.cancelSubscription(annId, chargeId);
    }).toThrow('does not renew');
    expect(() => api.world.renewSubscription(annId, chargeId)).toThrow('does not renew');
    api.world.reactivateSubscription(annId, chargeId);
    expect(await states()).toEqual(['active']);
    api.world.cancelSubscription(annId, chargeId);
    nowMs += THIRTY_DAYS * 1000;
    expect(() => {
      api.world.reactivateSubscription(annId, chargeId);
    }).toThrow('still holds');
    expect(api.world.stars(annId)).toBe(4500);
  });

  it('fails to renew when told to, or without the Stars, and can be paid for later', async () => {
    const chargeId = chargeIdOf(await pay(MONTHLY));
    await updates();
    api.world.failRenewal(annId, chargeId);
    expect(await states()).toEqual(['failed']);
    api.world.addStars(annId, -4500);
    nowMs += THIRTY_DAYS * 1000;
    expect(api.world.renewSubscription(annId, chargeId)).toBeUndefined();
    expect(await states()).toEqual(['failed']);
    nowMs += 5000;
    api.world.addStars(annId, 500);
    const late = api.world.renewSubscription(annId, chargeId);
    expect(late?.successful_payment?.subscription_expiration_date).toBe(nowSeconds() + THIRTY_DAYS);
    expect(current()?.state).toBe('active');
  });

  it('that the bot ends renews no more, and only the bot lets it come back', async () => {
    const first = chargeIdOf(await pay(MONTHLY));
    const second = chargeIdOf(api.world.renewSubscription(annId, first) ?? ({} as Message));
    await updates();
    const edit = (is_canceled: boolean, telegram_payment_charge_id = first, user_id = annId) => ({
      user_id,
      telegram_payment_charge_id,
      is_canceled,
    });
    // A renewal's id is no subscription's.
    expect(await complaint('editUserStarSubscription', edit(true, second))).toBe(
      'Bad Request: CHARGE_NOT_FOUND',
    );
    expect(await complaint('editUserStarSubscription', edit(true, first, api.seed.boris.id))).toBe(
      'Bad Request: CHARGE_NOT_FOUND',
    );
    await api.ok('editUserStarSubscription', edit(true));
    // The bot knows what it did.
    expect(await updates()).toEqual([]);
    expect(() => api.world.renewSubscription(annId, first)).toThrow('does not renew');
    expect(() => {
      api.world.reactivateSubscription(annId, first);
    }).toThrow('The bot ended this subscription');
    await api.ok('editUserStarSubscription', edit(false));
    expect(api.world.renewSubscription(annId, first)).toBeDefined();
  });

  it('goes on after a refund, until somebody ends it', async () => {
    const chargeId = chargeIdOf(await pay(MONTHLY));
    await api.ok('refundStarPayment', { user_id: annId, telegram_payment_charge_id: chargeId });
    expect(current()?.state).toBe('active');
    expect(api.world.renewSubscription(annId, chargeId)).toBeDefined();
  });

  it('of another person is nobody else’s to touch', async () => {
    const chargeId = chargeIdOf(await pay(MONTHLY));
    expect(() => {
      api.world.cancelSubscription(api.seed.boris.id, chargeId);
    }).toThrow('no such subscription');
  });

  it('renews for who has blocked the bot, and the bot hears of it', async () => {
    const chargeId = chargeIdOf(await pay(MONTHLY));
    api.world.block(annId);
    await updates();
    api.world.renewSubscription(annId, chargeId);
    expect((await updates())[0]?.message?.successful_payment?.is_recurring).toBe(true);
  });
});
