import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PaidTier } from '../../../src/domain/premium.js';
import { StoreError } from '../../../src/errors.js';
import { createTestBot, labelsOf, type TestBot, type TestPerson } from '../../helpers/test-bot.js';

const ADMIN = 9;
const ANN = 1;
const DAY_SECONDS = 86_400;
const MONTH_SECONDS = 30 * DAY_SECONDS;
const NOW_SECONDS = Math.floor(Date.now() / 1_000);
const STARS: Record<PaidTier, number> = { tier1: 500, tier2: 1_000 };

let bot: TestBot;
let ann: TestPerson;
let admin: TestPerson;

beforeEach(async () => {
  bot = await createTestBot({ adminIds: [ADMIN] });
  ann = bot.person(ANN);
  admin = bot.person(ADMIN);
  return () => bot.test.close();
});

function payloadOf(tier: string, { stars = 500, userId = ANN } = {}): string {
  return `premium:v1:${tier}:${stars}:${userId}`;
}

interface PaidFields {
  tier?: PaidTier;
  payload?: string;
  /** Counted from now. */
  day?: number;
  isRenewal?: boolean;
}

/** The service message about a payment. */
function paid(
  chargeId: string,
  { tier = 'tier1', day = 0, isRenewal = false, payload }: PaidFields = {},
) {
  const date = NOW_SECONDS + day * DAY_SECONDS;
  return {
    date,
    successful_payment: {
      currency: 'XTR',
      total_amount: STARS[tier],
      invoice_payload: payload ?? payloadOf(tier, { stars: STARS[tier] }),
      subscription_expiration_date: date + MONTH_SECONDS,
      is_recurring: true,
      ...(!isRenewal && { is_first_recurring: true }),
      telegram_payment_charge_id: chargeId,
      provider_payment_charge_id: 'p',
    },
  };
}

function refunded(chargeId: string) {
  return {
    from: { id: 4242, is_bot: true, first_name: 'Test bot' },
    refunded_payment: {
      currency: 'XTR',
      total_amount: 500,
      invoice_payload: payloadOf('tier1'),
      telegram_payment_charge_id: chargeId,
    },
  };
}

function news(tier: PaidTier, state: 'active' | 'canceled' | 'failed') {
  const user = { id: ANN, is_bot: false, first_name: 'Ann' };
  return { subscription: { user, invoice_payload: payloadOf(tier), state } };
}

function checkout(fields: object = {}, userId = ANN) {
  return {
    pre_checkout_query: {
      id: `checkout-${bot.nextUpdateId()}`,
      from: { id: userId, is_bot: false, first_name: 'Person', language_code: 'en' },
      currency: 'XTR',
      total_amount: 500,
      invoice_payload: payloadOf('tier1'),
      ...fields,
    },
  };
}

/** The newest answer to a checkout: yes, or the words of the refusal. */
function lastAnswer(): unknown {
  const fields = bot.chats.callsOf('answerPreCheckoutQuery').at(-1)?.fields;
  return fields?.['ok'] === true ? 'yes' : fields?.['error_message'];
}

async function tierOf(userId = ANN): Promise<string> {
  return (await bot.accounts.load(userId))?.tier ?? 'none';
}

/** Whole days from now. */
async function daysLeft(tier: PaidTier): Promise<number | undefined> {
  const field = tier === 'tier1' ? 'paidTier1UntilMs' : 'paidTier2UntilMs';
  const untilMs = await bot.test.redis.hget(bot.test.keys.account(ANN), field);
  return untilMs === null ? undefined : (Number(untilMs) / 1_000 - NOW_SECONDS) / DAY_SECONDS;
}

const textsIn = (chatId: number) => bot.chats.messagesIn(chatId).map(({ text }) => text);

describe('/premium', () => {
  it('shows what each tier gives and costs, with a way to pay, and makes no account', async () => {
    await ann.say('/premium');
    const card = bot.chats.last(ANN);
    expect(card.text).toContain('free tier');
    expect(card.text).toContain('Tier 1 · 500 Stars a month');
    expect(card.text).toContain('Pictures: 60 per minute');
    expect(card.text).toContain('Pictures, GIFs and answers without a limit');
    const [first, second] = card.buttons.flat();
    expect(first?.url).toBe('https://t.me/$premium:v1:tier1:500:1');
    expect(second?.url).toBe('https://t.me/$premium:v1:tier2:1000:1');
    expect(bot.chats.callsOf('createInvoiceLink')[0]?.fields).toMatchObject({
      currency: 'XTR',
      provider_token: '',
      prices: [{ amount: 500 }],
      subscription_period: 2_592_000,
    });
    expect(await tierOf()).toBe('none');
  });

  it('asks Telegram for a link once a person, price and language', async () => {
    await ann.say('/premium');
    await ann.say('/premium');
    expect(bot.chats.callsOf('createInvoiceLink')).toHaveLength(2);
    await bot.person(2, { language: 'ru' }).say('/premium');
    expect(bot.chats.callsOf('createInvoiceLink')).toHaveLength(4);
    expect(bot.chats.last(2).text).toContain('500 звёзд в месяц');
  });

  it('has words and a button that tries again where Telegram gives no link', async () => {
    const refusal = { error_code: 400, description: 'Bad Request: STARS_INVOICE_INVALID' };
    bot.chats.failNext('createInvoiceLink', refusal);
    await ann.say('/premium');
    expect(bot.chats.last(ANN).text).toContain('nothing was charged');
    await ann.tap('Tier 1 for 500 Stars a month');
    expect(bot.chats.messagesIn(ANN)).toHaveLength(1);
    expect(bot.chats.last(ANN).buttons.flat()[0]?.url).toContain('tier1');
  });

  it('leads from a group to the private chat', async () => {
    await ann.say('/premium', { chatId: -100 });
    expect(bot.chats.last(-100).buttons.flat()[0]?.url).toBe('https://t.me/test_bot?start=premium');
    expect(bot.chats.callsOf('createInvoiceLink')).toEqual([]);
  });

  it('offers only what is priced', async () => {
    const nothing = await createTestBot({ overrides: { stars: { tier1: 0, tier2: 0 } } });
    await nothing.person(ANN).say('/premium');
    expect(nothing.chats.last(ANN).text).toContain('nothing to buy');
    const one = await createTestBot({ overrides: { stars: { tier1: 0, tier2: 1 } } });
    await one.person(ANN).say('/premium');
    expect(one.chats.last(ANN).text).toContain('Tier 2 · 1 Star a month');
    expect(one.chats.last(ANN).text).not.toContain('Tier 1');
  });
});

describe('a checkout', () => {
  it.each([
    ['of the offered tier at its price', {}, 'yes'],
    [
      'by a link that was made for somebody else',
      { invoice_payload: payloadOf('tier1', { userId: 77 }) },
      'yes',
    ],
    [
      'at a price of other times',
      { invoice_payload: payloadOf('tier1', { stars: 400 }), total_amount: 400 },
      /out of date/,
    ],
    ['for less than the link says', { total_amount: 1 }, /out of date/],
    ['in another currency', { currency: 'USD' }, /out of date/],
    ['of a tier that does not exist', { invoice_payload: payloadOf('tier9') }, /out of date/],
    [
      'of the free tier',
      { invoice_payload: payloadOf('free', { stars: 0 }), total_amount: 0 },
      /out of date/,
    ],
    ['of another program', { invoice_payload: '{"item":1}' }, /out of date/],
    [
      'with an endless number',
      { invoice_payload: payloadOf('tier1').replace('500', '9'.repeat(90)) },
      /out of date/,
    ],
  ])('%s', async (_, fields, expected) => {
    await ann.send(checkout(fields));
    if (expected instanceof RegExp) expect(lastAnswer()).toMatch(expected);
    else expect(lastAnswer()).toBe(expected);
    expect(bot.chats.callsOf('answerPreCheckoutQuery')).toHaveLength(1);
  });

  it('is refused to somebody whose key is banned, in their language', async () => {
    await bot.person(2, { language: 'ru' }).say('/key');
    await bot.accounts.ban(2, 'admin');
    await ann.send(checkout({}, 2));
    expect(lastAnswer()).toMatch(/заблокирован/);
  });

  it('is refused where the same would be paid twice, and not for a higher tier', async () => {
    await ann.post(paid('a'));
    await ann.send(checkout());
    expect(lastAnswer()).toMatch(/already/);
    const tier2 = { invoice_payload: payloadOf('tier2', { stars: 1_000 }), total_amount: 1_000 };
    await ann.send(checkout(tier2));
    expect(lastAnswer()).toBe('yes');
    await ann.post(paid('b', { tier: 'tier2' }));
    await ann.send(checkout());
    expect(lastAnswer()).toMatch(/everything of this one/);
    // A renewal that failed may be paid for by hand, and what no longer renews may begin anew.
    await ann.send(news('tier2', 'failed'));
    await ann.send(checkout(tier2));
    expect(lastAnswer()).toBe('yes');
    await ann.send(news('tier2', 'canceled'));
    await ann.send(checkout(tier2));
    expect(lastAnswer()).toBe('yes');
  });

  it.each([
    ['Redis is away', () => Promise.reject(new StoreError('store_unavailable', 'away'))],
    ['Redis does not answer', () => new Promise<never>(() => undefined)],
  ])('is refused kindly and in time while %s', async (_, load) => {
    const ledgers = { ...bot.ledgers, load };
    const away = await createTestBot({ overrides: { ledgers } });
    await away.person(ANN).send(checkout());
    const [answer] = away.chats.callsOf('answerPreCheckoutQuery');
    expect(answer?.fields).toMatchObject({ ok: false });
    expect(answer?.fields['error_message']).toMatch(/try again shortly/);
  });

  it('that Telegram no longer waits for is let go', async () => {
    const description = 'Bad Request: query is too old and response timeout expired';
    bot.chats.failNext('answerPreCheckoutQuery', { error_code: 400, description });
    await ann.send(checkout());
    expect(bot.chats.messagesIn(ANN)).toEqual([]);
  });
});

describe('a payment', () => {
  it('gives the tier at once and tells the person and the admins', async () => {
    await ann.post(paid('charge-1'));
    expect(await tierOf()).toBe('tier1');
    expect(await daysLeft('tier1')).toBe(30);
    expect(bot.chats.last(ANN).text).toMatch(
      /Thank you! Tier 1 is yours until .*\n.*renews by itself/,
    );
    expect(bot.chats.last(ADMIN).text).toMatch(
      /New subscription\nFrom user 1\n500 Stars · Tier 1\ncharge-1/,
    );
    await ann.say('/premium');
    expect(bot.chats.last(ANN).text).toMatch(
      /You have Tier 1 until .*\nTier 1 renews on .* for 500 Stars/,
    );
    expect(labelsOf(bot.chats.last(ANN))).toEqual([
      'Tier 2 for 1,000 Stars a month',
      'Stop renewing Tier 1',
    ]);
  });

  it('that comes twice is one line and one thank-you', async () => {
    await ann.post(paid('charge-1'));
    await ann.post(paid('charge-1'));
    expect(await daysLeft('tier1')).toBe(30);
    expect((await bot.ledgers.load(ANN)).payments).toHaveLength(1);
    expect(bot.chats.messagesIn(ANN)).toHaveLength(1);
    expect(bot.chats.messagesIn(ADMIN)).toHaveLength(1);
  });

  it('goes to whoever paid, whoever the link was made for', async () => {
    await ann.post(paid('charge-1', { payload: payloadOf('tier1', { userId: 77 }) }));
    expect(await tierOf()).toBe('tier1');
    expect(await tierOf(77)).toBe('none');
  });

  it('at a price of other times is granted: it is paid', async () => {
    await ann.post(paid('charge-1', { payload: payloadOf('tier2', { stars: 3 }) }));
    expect(await tierOf()).toBe('tier2');
  });

  it('for something unknown is given back, and everybody hears of it', async () => {
    await ann.post(paid('charge-1', { payload: 'premium:v1:tier9:500:1' }));
    expect(bot.chats.callsOf('refundStarPayment')[0]?.fields).toEqual({
      user_id: ANN,
      telegram_payment_charge_id: 'charge-1',
    });
    expect(bot.chats.callsOf('editUserStarSubscription')[0]?.fields).toMatchObject({
      telegram_payment_charge_id: 'charge-1',
      is_canceled: true,
    });
    await ann.post(refunded('charge-1'));
    await ann.post(paid('charge-1', { payload: 'premium:v1:tier9:500:1' }));
    expect(textsIn(ANN)).toEqual([expect.stringMatching(/500 Stars were given back/)]);
    expect(textsIn(ADMIN)).toEqual([expect.stringMatching(/Payment refunded/)]);
    expect(await tierOf()).toBe('free');
  });

  it('for something unknown that Telegram keeps is left to the admins', async () => {
    const description = 'Bad Request: BALANCE_TOO_LOW';
    bot.chats.failNext('refundStarPayment', { error_code: 400, description });
    await ann.post(paid('charge-1', { payload: 'x' }));
    expect(textsIn(ANN)).toEqual([expect.stringMatching(/The admins know/)]);
    expect(textsIn(ADMIN)).toEqual([expect.stringMatching(/refuses the refund[^]*charge-1/)]);
    expect((await bot.ledgers.load(ANN)).payments).toHaveLength(1);
  });

  it('is not lost while Redis is away: it is booked when it comes again', async () => {
    let isAway = true;
    const ledgers: TestBot['ledgers'] = {
      ...bot.ledgers,
      markTold: (...args) =>
        isAway
          ? Promise.reject(new StoreError('store_unavailable', 'away'))
          : bot.ledgers.markTold(...args),
    };
    const { accounts } = bot;
    const shaky = await createTestBot({ overrides: { ledgers, accounts } });
    await expect(shaky.person(ANN).post(paid('charge-1'))).rejects.toThrow(StoreError);
    isAway = false;
    await shaky.processor.process(shaky.lastUpdate());
    expect((await bot.ledgers.load(ANN)).payments).toHaveLength(1);
    expect(await daysLeft('tier1')).toBe(30);
    expect(shaky.chats.messagesIn(ANN)).toHaveLength(1);
  });

  it('that can’t be written down is told to the person and the admins, and not as free of charge', async () => {
    const ledgers = { ...bot.ledgers, write: () => Promise.reject(new Error('a bug')) };
    const broken = await createTestBot({ adminIds: [ADMIN], overrides: { ledgers } });
    await broken.person(ANN).post(paid('charge-1'));
    expect(broken.chats.last(ANN).text).toMatch(/not lost/);
    expect(broken.chats.last(ADMIN).text).toMatch(/could not be booked[^]*charge-1/);
    expect(broken.chats.messagesIn(ANN)).toHaveLength(1);
  });

  it('is never answered with a failure that says nothing was charged', async () => {
    const dead = new Error('the line is dead');
    bot.chats.failNext('sendMessage', dead, dead);
    await ann.post(paid('charge-1'));
    expect(await tierOf()).toBe('tier1');
    expect(bot.chats.messagesIn(ANN)).toEqual([]);
  });

  it('is booked for somebody who can’t be written to', async () => {
    const description = 'Forbidden: bot was blocked by the user';
    bot.chats.failNext('sendMessage', { error_code: 403, description });
    await ann.post(paid('charge-1'));
    expect(await tierOf()).toBe('tier1');
    expect(bot.chats.messagesIn(ADMIN)).toHaveLength(1);
  });

  it('for a higher tier ends the renewals of the lower one, whose days wait', async () => {
    await ann.post(paid('low'));
    await ann.post(paid('high', { tier: 'tier2' }));
    expect(bot.chats.callsOf('editUserStarSubscription').map(({ fields }) => fields)).toEqual([
      { user_id: ANN, telegram_payment_charge_id: 'low', is_canceled: true },
    ]);
    expect(bot.chats.last(ANN).text).toMatch(
      /Tier 2 is yours[^]*subscription to Tier 1 no longer renews/,
    );
    expect(await tierOf()).toBe('tier2');
    expect(await daysLeft('tier1')).toBe(60);
    await ann.say('/premium');
    expect(labelsOf(bot.chats.last(ANN))).toEqual(['Stop renewing Tier 2']);
  });

  it('whose older subscription can’t be stopped warns the admins', async () => {
    await ann.post(paid('low'));
    const description = 'Bad Request: CHARGE_NOT_FOUND';
    bot.chats.failNext('editUserStarSubscription', { error_code: 400, description });
    await ann.post(paid('high', { tier: 'tier2' }));
    expect(textsIn(ADMIN).join('\n')).toMatch(/may pay twice[^]*low/);
    expect(await tierOf()).toBe('tier2');
  });

  it('puts off the end by a renewal, thanked for in other words', async () => {
    await ann.post(paid('a'));
    await ann.post(paid('b', { day: 30, isRenewal: true }));
    expect(await daysLeft('tier1')).toBe(60);
    expect(bot.chats.last(ANN).text).toMatch(/Tier 1 is renewed until/);
    expect(bot.chats.callsOf('editUserStarSubscription')).toEqual([]);
  });
});

describe('news of a subscription', () => {
  it.each([
    ['canceled', /Tier 1 no longer renews/],
    ['failed', /could not take 500 Stars for Tier 1/],
  ] as const)('%s is told once', async (state, words) => {
    await ann.post(paid('a'));
    await ann.send(news('tier1', state));
    await ann.send(news('tier1', state));
    const told = textsIn(ANN).filter((text) => words.test(text));
    expect(told).toHaveLength(1);
    await ann.say('/premium');
    expect(bot.chats.last(ANN).text).toMatch(state === 'failed' ? /Top up/ : /no longer renews/);
  });

  it('that it goes on is told after it had ended, and not before', async () => {
    await ann.post(paid('a'));
    await ann.send(news('tier1', 'active'));
    expect(bot.chats.messagesIn(ANN)).toHaveLength(1);
    await ann.send(news('tier1', 'canceled'));
    await ann.send(news('tier1', 'active'));
    expect(bot.chats.last(ANN).text).toMatch(/renews again/);
  });

  it('is kept, also when Telegram does not take the words about it', async () => {
    await ann.post(paid('a'));
    bot.chats.failNext('sendMessage', new Error('the line is dead'));
    await ann.send(news('tier1', 'canceled'));
    await ann.say('/premium');
    expect(bot.chats.last(ANN).text).toMatch(/no longer renews/);
  });

  it('of something unknown, or of nothing that was paid, says nothing', async () => {
    await ann.send(news('tier1', 'canceled'));
    await ann.send({
      subscription: { ...news('tier1', 'failed').subscription, invoice_payload: 'x' },
    });
    expect(bot.chats.messagesIn(ANN)).toEqual([]);
  });
});

describe('the buttons of the card', () => {
  it('end the renewals after a question, and take them up again', async () => {
    await ann.post(paid('a'));
    await ann.say('/premium');
    await ann.tap('Stop renewing Tier 1');
    expect(bot.chats.last(ANN).text).toMatch(/Stop renewing Tier 1\?/);
    await ann.tap('Back');
    expect(bot.chats.callsOf('editUserStarSubscription')).toEqual([]);
    await ann.tap('Stop renewing Tier 1');
    await ann.tap('Yes, stop renewing');
    expect(bot.chats.last(ANN).text).toMatch(/Tier 1 no longer renews/);
    expect(await tierOf()).toBe('tier1');
    await ann.tap('Renew Tier 1 again');
    const edits = bot.chats.callsOf('editUserStarSubscription').map(({ fields }) => fields);
    expect(edits).toEqual([
      { user_id: ANN, telegram_payment_charge_id: 'a', is_canceled: true },
      { user_id: ANN, telegram_payment_charge_id: 'a', is_canceled: false },
    ]);
    expect(bot.chats.last(ANN).text).toMatch(/Tier 1 renews on/);
  });

  it('name the subscription by its first payment, also after renewals', async () => {
    await ann.post(paid('first', { day: -30 }));
    await ann.post(paid('second', { day: 0, isRenewal: true }));
    await ann.tapData('premium:stop-now:v1:tier1');
    expect(bot.chats.callsOf('editUserStarSubscription')[0]?.fields).toMatchObject({
      telegram_payment_charge_id: 'first',
    });
  });

  it('say who can take up again what the person has ended themself', async () => {
    await ann.post(paid('a'));
    await ann.send(news('tier1', 'canceled'));
    await ann.tapData('premium:resume:v1:tier1');
    expect(bot.chats.toasts().at(-1)).toMatch(/only you/);
    expect(bot.chats.callsOf('editUserStarSubscription')).toEqual([]);
  });

  it('say so when Telegram refuses, and when there is nothing to change', async () => {
    await ann.post(paid('a'));
    const description = 'Bad Request: CHARGE_NOT_FOUND';
    bot.chats.failNext('editUserStarSubscription', { error_code: 400, description });
    await ann.tapData('premium:stop-now:v1:tier1');
    expect(bot.chats.toasts().at(-1)).toMatch(/didn’t do that/);
    await ann.tapData('premium:stop:v1:tier2');
    expect(bot.chats.toasts().at(-1)).toMatch(/has ended/);
  });
});

describe('/refund', () => {
  it('gives the Stars back, ends the tier and the renewals, and tells once', async () => {
    await ann.post(paid('charge-1'));
    await admin.say('/refund charge-1');
    await ann.post(refunded('charge-1'));
    expect(bot.chats.callsOf('refundStarPayment')).toHaveLength(1);
    expect(await tierOf()).toBe('free');
    expect(textsIn(ANN).at(-1)).toMatch(
      /500 Stars were given back.*\n.*Tier 1.*Free.*\nThat subscription no longer renews/,
    );
    expect(textsIn(ANN)).toHaveLength(2);
    expect(textsIn(ADMIN)).toHaveLength(2);
    expect(bot.chats.callsOf('editUserStarSubscription')[0]?.fields).toMatchObject({
      telegram_payment_charge_id: 'charge-1',
      is_canceled: true,
    });
  });

  it('of what was given back before asks Telegram no more', async () => {
    await ann.post(paid('charge-1'));
    await admin.say('/refund charge-1');
    await admin.say('/refund charge-1');
    expect(bot.chats.last(ADMIN).text).toMatch(/given back before/);
    expect(bot.chats.callsOf('refundStarPayment')).toHaveLength(1);
  });

  it('books what only Telegram knows to be given back', async () => {
    await ann.post(paid('charge-1'));
    const description = 'Bad Request: CHARGE_ALREADY_REFUNDED';
    bot.chats.failNext('refundStarPayment', { error_code: 400, description });
    await admin.say('/refund charge-1');
    expect(bot.chats.last(ADMIN).text).toMatch(/given back before/);
    expect(await tierOf()).toBe('free');
  });

  it('leaves one month to whoever got another one back', async () => {
    await ann.post(paid('a'));
    await ann.post(paid('b', { day: 30, isRenewal: true }));
    await admin.say('/refund b');
    expect(await tierOf()).toBe('tier1');
    expect(await daysLeft('tier1')).toBe(30);
  });

  it('says what is missing, unknown, refused or not certain', async () => {
    await admin.say('/refund');
    expect(bot.chats.last(ADMIN).text).toMatch(/payment’s code/);
    await admin.say('/refund nobody-paid-this');
    expect(bot.chats.last(ADMIN).text).toMatch(/don’t know this code/);
    await ann.post(paid('charge-1'));
    bot.chats.failNext('refundStarPayment', {
      error_code: 400,
      description: 'Bad Request: CHARGE_NOT_FOUND',
    });
    await admin.say('/refund charge-1');
    expect(bot.chats.last(ADMIN).text).toMatch(/CHARGE_NOT_FOUND/);
    bot.chats.failNext('refundStarPayment', new Error('the line is dead'));
    await admin.say('/refund charge-1');
    expect(bot.chats.last(ADMIN).text).toMatch(/nothing is given back twice/);
    expect(await tierOf()).toBe('tier1');
  });

  it('works for a payment that never reached the bot, with its user', async () => {
    await admin.say(`/refund lost-charge ${ANN}`);
    expect(bot.chats.callsOf('refundStarPayment')[0]?.fields).toMatchObject({ user_id: ANN });
    expect(bot.chats.last(ANN).text).toMatch(/given back to you/);
    await ann.post(paid('lost-charge'));
    expect(await tierOf()).toBe('free');
    expect(bot.chats.messagesIn(ANN)).toHaveLength(1);
  });

  it('does not exist for anybody else, nor in a group', async () => {
    await ann.post(paid('charge-1'));
    await ann.say('/refund charge-1');
    expect(bot.chats.last(ANN).text).toMatch(/I don’t know \/refund/);
    await admin.say('/refund charge-1', { chatId: -100 });
    expect(bot.chats.callsOf('refundStarPayment')).toEqual([]);
    expect(await tierOf()).toBe('tier1');
  });
});

describe('/paysupport and /terms', () => {
  it('list the payments by their codes and lead to the admins', async () => {
    await ann.say('/paysupport');
    expect(bot.chats.last(ANN).text).toMatch(/paid for nothing/);
    await ann.post(paid('a', { day: -30 }));
    await ann.post(paid('b'));
    await ann.post(refunded('b'));
    await ann.say('/paysupport');
    expect(bot.chats.last(ANN).text).toMatch(/500 Stars · refunded\nb\n.*500 Stars\na$/);
    const [support] = bot.chats.last(ANN).buttons.flat();
    expect(support?.callback_data).toBe('support:open:v1:payment');
  });

  it('say what is bought', async () => {
    await ann.say('/terms');
    expect(bot.chats.last(ANN).text).toMatch(/renews by itself[^]*\/support/);
  });
});

describe('every order of what happens to a payment', () => {
  it('ends in the right tier, with one line each and nobody told twice', async () => {
    const happenings = {
      'a checkout': () => checkout(),
      'a payment': () => ({ message: paid('first') }),
      'its renewal': () => ({ message: paid('second', { day: 20, isRenewal: true }) }),
      'a cancellation': () => news('tier1', 'canceled'),
      'a refund of the first': () => ({ message: refunded('first') }),
      'a refund of the renewal': () => ({ message: refunded('second') }),
    };
    const names = Object.keys(happenings) as (keyof typeof happenings)[];
    const orders = fc
      .subarray(names, { minLength: 1 })
      .chain((once) => fc.shuffledSubarray([...once, ...once], { minLength: once.length }));
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const world = await createTestBot({ adminIds: [ADMIN] });
        try {
          const person = world.person(ANN);
          for (const name of order) {
            const content = happenings[name]();
            if ('message' in content) await person.post(content.message);
            else await person.send(content);
          }
          const happened = (name: keyof typeof happenings) => order.includes(name);
          const months =
            Number(happened('a payment') && !happened('a refund of the first')) +
            Number(happened('its renewal') && !happened('a refund of the renewal'));
          const { payments, refunded: givenBack } = await world.ledgers.load(ANN);
          expect((await world.accounts.load(ANN))?.tier ?? 'free').toBe(
            months > 0 ? 'tier1' : 'free',
          );
          expect(payments.map(({ chargeId }) => chargeId)).toEqual([
            ...(happened('a payment') ? ['first'] : []),
            ...(happened('its renewal') ? ['second'] : []),
          ]);
          expect(givenBack.size).toBe(
            Number(happened('a refund of the first')) + Number(happened('a refund of the renewal')),
          );
          const told = world.chats.messagesIn(ADMIN).map(({ text }) => text);
          expect(told).toEqual([...new Set(told)]);
          expect(world.chats.callsOf('answerPreCheckoutQuery')).toHaveLength(
            order.filter((name) => name === 'a checkout').length,
          );
        } finally {
          await world.test.close();
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
