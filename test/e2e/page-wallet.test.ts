import { InlineKeyboard, type Bot } from 'grammy';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser, startBrowser, type TestBrowser } from '../helpers/browser.js';
import { openChat, openPage, writeMessage } from '../helpers/page-acts.js';
import { buildPage, startPagePlayground, type PagePlayground } from '../helpers/page-harness.js';

let built: Awaited<ReturnType<typeof buildPage>>;
let browser: TestBrowser;
let site: PagePlayground;
let page: Page;
let problems: string[];
let refusal: string | undefined;

const PRICE = { currency: 'XTR', stars: 500 };

/** A bot that sells a month of Tier 1, also at once in a message. */
function script(bot: Bot): void {
  bot.on('pre_checkout_query', (ctx) =>
    refusal === undefined
      ? ctx.answerPreCheckoutQuery(true)
      : ctx.answerPreCheckoutQuery(false, refusal),
  );
  bot.on('message:successful_payment', (ctx) => ctx.reply('Thank you'));
  bot.command('start', (ctx) => ctx.reply('Welcome to the bot'));
  bot.command('premium', async (ctx) => {
    const link = await ctx.api.createInvoiceLink(
      'Tier 1',
      'More pictures, each month',
      'tier1',
      '',
      PRICE.currency,
      [{ label: 'Tier 1', amount: PRICE.stars }],
      { subscription_period: 2_592_000 },
    );
    await ctx.reply('Choose', { reply_markup: new InlineKeyboard().url('Tier 1', link) });
  });
  bot.command('once', (ctx) =>
    ctx.replyWithInvoice('One day', 'A day of Tier 1', 'day', PRICE.currency, [
      { label: 'Day', amount: 6000 },
    ]),
  );
  bot.command('invite', async (ctx) => {
    const { invite_link: link } = await ctx.api.createChatInviteLink(
      site.playground.seed.backRoom.id,
      {
        creates_join_request: true,
      },
    );
    await ctx.reply('Come in', { reply_markup: new InlineKeyboard().url('Back room', link) });
  });
}

async function write(text: string): Promise<void> {
  await writeMessage(page, text);
}

function button(name: string | RegExp) {
  return page.getByRole('button', { name });
}

function sheet() {
  return page.getByRole('dialog');
}

/** A line of Telegram's own among the messages. */
function told(words: string) {
  return page.getByRole('log', { name: 'Messages' }).getByText(words);
}

async function become(name: string): Promise<void> {
  await page.locator('.people__one', { hasText: name }).click();
}

describe.skipIf(!hasBrowser)('Stars and requests to join in a browser', () => {
  beforeAll(async () => {
    built = await buildPage();
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await built.remove();
  });

  beforeEach(async () => {
    problems = [];
    refusal = undefined;
    site = await startPagePlayground({
      pageDirectory: built.directory,
      script,
      onError: (error) => problems.push(`bot: ${String(error)}`),
    });
    page = await openPage(browser.context, site.baseUrl, problems);
    await button('Start').click();
    await page.getByRole('article').filter({ hasText: 'Welcome' }).waitFor();
  });

  afterEach(async () => {
    await page.close();
    await site.close();
    expect(problems).toEqual([]);
  });

  it('subscribes by a link, and the wallet ends, resumes and renews it', async () => {
    await write('/premium');
    await page.getByRole('link', { name: 'Tier 1' }).click();
    await sheet().getByText('More pictures, each month').waitFor();
    await sheet().getByRole('button', { name: 'Subscribe for ★ 500 / month' }).click();
    await page.getByText('Paid', { exact: true }).waitFor();
    await told('Ann subscribed for ★ 500 a month').waitFor();
    await page.getByRole('article').filter({ hasText: 'Thank you' }).waitFor();
    expect(await sheet().count()).toBe(0);
    await button('Your Stars: 4,500. Open').click();
    await sheet()
      .getByText(/^Renews on/)
      .waitFor();
    await sheet().getByRole('button', { name: 'Cancel' }).click();
    await sheet()
      .getByText(/^Canceled. Holds until/)
      .waitFor();
    await sheet().getByRole('button', { name: 'Renew again' }).click();
    await sheet().getByRole('button', { name: 'Renew now' }).click();
    await sheet().getByText('4,000', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
    await told('Ann paid ★ 500 for the next month').waitFor();
  });

  it('says in the bot’s words why nothing was paid, and keeps the sheet', async () => {
    refusal = 'This offer is over';
    await write('/premium');
    await page.getByRole('link', { name: 'Tier 1' }).click();
    await sheet()
      .getByRole('button', { name: /^Subscribe/ })
      .click();
    await sheet().getByRole('alert').filter({ hasText: 'This offer is over' }).waitFor();
    expect(site.playground.world.stars(site.playground.seed.ann.id)).toBe(5000);
    refusal = undefined;
    await sheet()
      .getByRole('button', { name: /^Subscribe/ })
      .click();
    await page.getByText('Paid', { exact: true }).waitFor();
  });

  it('offers Stars to who has too few for an invoice in a message', async () => {
    await write('/once');
    await button('Pay ⭐️6000').click();
    await sheet().getByRole('button', { name: 'Get ★ 1,000' }).click();
    await sheet().getByRole('button', { name: 'Pay ★ 6,000' }).click();
    await told('Ann paid ★ 6,000').waitFor();
    await button('Your Stars: 0. Open').waitFor();
  });

  it('tells of a refund', async () => {
    const { world, seed, botToken } = site.playground;
    await write('/premium');
    await page.getByRole('link', { name: 'Tier 1' }).click();
    await sheet()
      .getByRole('button', { name: /^Subscribe/ })
      .click();
    await told('Ann subscribed').waitFor();
    const [subscription] = world.subscriptions(seed.ann.id);
    await fetch(`${site.baseUrl}/bot${botToken}/refundStarPayment`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        user_id: seed.ann.id,
        telegram_payment_charge_id: subscription?.chargeId,
      }),
    });
    await told('VisionCraft gave back ★ 500').waitFor();
    await button('Your Stars: 5,000. Open').waitFor();
  });

  it('asks to join by the chat’s button, and an admin lets in', async () => {
    await openChat(page, /Back room/);
    await page
      .getByRole('main')
      .locator('.foot')
      .getByRole('button', { name: 'Request to join' })
      .click();
    await page.getByText('You asked to join. An admin decides.').waitFor();
    await become('Olga');
    await page.getByText('Ann wants to join').waitFor();
    await button('Let in').click();
    await page.getByText('Ann wants to join').waitFor({ state: 'detached' });
    await become('Ann');
    await button('Leave channel').waitFor();
  });

  it('asks to join by an invite link', async () => {
    await write('/invite');
    await page.getByRole('main').getByRole('link', { name: 'Back room' }).click();
    await sheet().getByText('An admin decides whether you come in.').waitFor();
    await sheet().getByRole('button', { name: 'Request to join' }).click();
    await page.locator('.foot').getByText('You asked to join').waitFor();
  });
});
