import type { Bot } from 'grammy';
import { InlineKeyboard, InputFile } from 'grammy';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasBrowser, startBrowser, type TestBrowser } from '../helpers/browser.js';
import { createDeferred, type Deferred } from '../helpers/deferred.js';
import { composerOf, openChat, openPage, writeMessage } from '../helpers/page-acts.js';
import { buildPage, startPagePlayground, type PagePlayground } from '../helpers/page-harness.js';

if (!hasBrowser) {
  process.stderr.write('The page is not tried in a browser: there is no /usr/bin/chromium\n');
}

const HOSTILE = '<img src=x onerror="document.title=1">';

let picture: Buffer;
let built: Awaited<ReturnType<typeof buildPage>>;
let browser: TestBrowser;
let site: PagePlayground;
let page: Page;
let problems: string[];
/** The bot answers a tap on "Slow" once this is settled. */
let slowAnswer: Deferred<void>;

/** A bot of a few words, so that each test shows one thing of the page. */
function script(bot: Bot): void {
  bot.command('start', (ctx) =>
    ctx.reply('Welcome to the bot', {
      entities: [{ type: 'bold', offset: 0, length: 7 }],
      reply_markup: new InlineKeyboard()
        .text('Slow', 'slow')
        .text('Alert', 'alert')
        .row()
        .text('Edit', 'edit')
        .copyText('Copy', 'copied words'),
    }),
  );
  bot.command('photo', (ctx) =>
    ctx.replyWithPhoto(new InputFile(picture, 'fox.png'), { caption: 'a red fox' }),
  );
  bot.command('secret', (ctx) =>
    ctx.reply('The word is swordfish', { entities: [{ type: 'spoiler', offset: 12, length: 9 }] }),
  );
  bot.command('links', (ctx) =>
    ctx.reply('Subscribe', {
      reply_markup: new InlineKeyboard().url('The channel', 'https://t.me/playground_channel'),
    }),
  );
  bot.command('mine', (ctx) =>
    ctx.reply('Somebody’s picture', {
      reply_markup: new InlineKeyboard().text('Make yours', 'make'),
    }),
  );
  bot.callbackQuery('make', (ctx) =>
    ctx.answerCallbackQuery({ url: `https://t.me/${ctx.me.username}?start=make-7` }),
  );
  bot.callbackQuery('slow', async (ctx) => {
    await slowAnswer.promise;
    await ctx.answerCallbackQuery('Here you are');
  });
  bot.callbackQuery('alert', (ctx) =>
    ctx.answerCallbackQuery({ text: 'Please read this', show_alert: true }),
  );
  bot.callbackQuery('edit', async (ctx) => {
    await ctx.answerCallbackQuery();
    await ctx.editMessageText('Edited in place');
  });
  bot.on('message:text', (ctx) => ctx.reply(`You said: ${ctx.message.text}`));
}

function message(text: string | RegExp): Locator {
  return page.getByRole('article').filter({ hasText: text });
}

function composer(): Locator {
  return composerOf(page);
}

/** Evaluates in the browser. Text, because tests are compiled without the browser's types. */
function inPage(expression: string): Promise<unknown> {
  return page.evaluate(`(($) => ${expression})((selector) => document.querySelector(selector))`);
}

async function write(text: string): Promise<void> {
  await writeMessage(page, text);
}

async function start(): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await message('Welcome to the bot').waitFor();
}

describe.skipIf(!hasBrowser)('the page in a browser', () => {
  beforeAll(async () => {
    picture = await sharp({
      create: { width: 640, height: 400, channels: 3, background: '#c2541b' },
    })
      .png()
      .toBuffer();
    built = await buildPage();
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await built.remove();
  });

  beforeEach(async () => {
    slowAnswer = createDeferred();
    problems = [];
    site = await startPagePlayground({
      pageDirectory: built.directory,
      script,
      onError: (error) => problems.push(`bot: ${String(error)}`),
    });
    page = await openPage(browser.context, site.baseUrl, problems);
  });

  afterEach(async () => {
    slowAnswer.resolve();
    await page.close();
    await site.close();
    expect(problems).toEqual([]);
  });

  it('starts the bot here when a tap is answered with a link to it', async () => {
    await start();
    await write('/mine');
    await page.getByRole('button', { name: 'Make yours' }).click();
    await message('/start make-7').waitFor();
    expect(browser.context.pages()).toHaveLength(2);
  });

  it('invites to press Start and shows what the bot says', async () => {
    await start();
    expect(await message('Welcome to the bot').locator('strong').textContent()).toBe('Welcome');
    expect(await page.getByRole('button', { name: 'Start', exact: true }).count()).toBe(0);
  });

  it('sends by Enter, breaks the line by Shift+Enter, and shows the answer', async () => {
    await start();
    await composer().pressSequentially('one');
    await composer().press('Shift+Enter');
    await composer().pressSequentially('two');
    await composer().press('Enter');
    await message('You said: one\ntwo').waitFor();
    expect(await composer().inputValue()).toBe('');
  });

  it('shows what is written and never runs it', async () => {
    await start();
    await write(HOSTILE);
    await message(`You said: ${HOSTILE}`).waitFor();
    expect(await page.title()).toBe('Playground');
  });

  it('spins on a tapped button until the bot answers, then says the answer', async () => {
    await start();
    const button = page.getByRole('button', { name: 'Slow' });
    await button.click();
    await page.locator('button[aria-busy="true"]', { hasText: 'Slow' }).waitFor();
    slowAnswer.resolve();
    await page.getByText('Here you are').waitFor();
    await page.locator('button[aria-busy="false"]', { hasText: 'Slow' }).waitFor();
  });

  it('shows an alert that waits for OK', async () => {
    await start();
    await page.getByRole('button', { name: 'Alert' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Please read this').waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  it('edits a message where it stands', async () => {
    await start();
    const before = await page.getByRole('article').count();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await message('Edited in place').waitFor();
    expect(await page.getByRole('article').count()).toBe(before);
  });

  it('really copies', async () => {
    await start();
    await page.locator('.key', { hasText: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    expect(await inPage('navigator.clipboard.readText()')).toBe('copied words');
  });

  it('shows a picture with its own shape and enlarges it', async () => {
    await start();
    await write('/photo');
    const shown = message('a red fox').getByRole('img');
    await shown.waitFor();
    await vi.waitFor(async () => {
      const image = '$(".photo img")';
      const size = await inPage(`[${image}.naturalWidth, ${image}.naturalHeight]`);
      expect(size).toEqual([640, 400]);
    });
    await shown.click();
    const dialog = page.getByRole('dialog', { name: 'Photo' });
    await dialog.waitFor();
    const download = dialog.getByRole('link', { name: 'Download' });
    expect(await download.getAttribute('href')).toContain('/files/');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('hides a spoiler from eyes and from screen readers until it is asked for', async () => {
    await start();
    await write('/secret');
    const spoiler = message('The word is').getByRole('button', { name: 'Hidden text' });
    await spoiler.waitFor();
    await spoiler.focus();
    await page.keyboard.press('Enter');
    await page.getByText('swordfish').waitFor();
    expect(await spoiler.count()).toBe(0);
  });

  it('offers the commands on "/" and sends the chosen one, by keyboard alone', async () => {
    await start();
    const { world, botToken } = site.playground;
    const commands = ['help', 'photo', 'secret'].map((command) => ({
      command,
      description: `Try ${command}`,
    }));
    await fetch(`${site.baseUrl}/bot${botToken}/setMyCommands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ commands }),
    });
    await page.getByRole('button', { name: 'Commands' }).waitFor();
    await composer().pressSequentially('/');
    const options = page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
    await options.nth(2).waitFor();
    await composer().press('ArrowDown');
    await composer().press('ArrowDown');
    await composer().press('Enter');
    await message('The word is').waitFor();
    const { ann } = site.playground.seed;
    expect(world.history(ann.id).some(({ text }) => text === '/secret')).toBe(true);
  });

  it('joins the channel and leaves it, from a link of the bot', async () => {
    const { world, seed } = site.playground;
    const status = (): string => world.member(seed.channel.id, seed.ann.id).status;
    await start();
    await write('/links');
    await page.getByRole('link', { name: 'The channel' }).click();
    await page.getByRole('heading', { name: 'Playground channel' }).waitFor();
    await page.locator('header').getByRole('button', { name: 'Join channel' }).click();
    await page.getByRole('button', { name: 'Leave channel' }).waitFor();
    expect(status()).toBe('member');
    await page.getByRole('button', { name: 'Leave channel' }).click();
    await page.getByRole('button', { name: 'Join channel' }).first().waitFor();
    expect(status()).toBe('left');
  });

  it('blocks the bot, which takes the composer away, and unblocks it', async () => {
    await start();
    await page.getByRole('button', { name: 'Block bot' }).click();
    await page.getByText('You blocked this bot').waitFor();
    expect(await composer().count()).toBe(0);
    await page.getByRole('button', { name: 'Unblock bot' }).first().click();
    await composer().waitFor();
  });

  it('changes the person, whose chats are their own', async () => {
    await start();
    const people = page.getByRole('group', { name: 'You are' });
    await people.getByText('Борис').click();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    expect(await message('Welcome to the bot').count()).toBe(0);
    await people.getByRole('radio', { name: /Борис/ }).press('ArrowLeft');
    await message('Welcome to the bot').waitFor();
  });

  it('counts what others wrote elsewhere until it is looked at', async () => {
    await start();
    const { world, seed } = site.playground;
    world.sendText(seed.boris.id, seed.group.id, 'In General');
    world.sendText(seed.boris.id, seed.group.id, 'In a topic', { threadId: seed.topics.talk.id });
    await page.getByRole('link', { name: /Playground group.*2 unread/ }).waitFor();
    await openChat(page, /Playground group/);
    await message('In General').waitFor();
    await page.getByRole('link', { name: 'Talk 1 unread' }).click();
    await message('In a topic').waitFor();
    const unread = page.getByRole('link', { name: /Playground group.*unread/ });
    await unread.waitFor({ state: 'detached' });
  });

  it('keeps the place on reload', async () => {
    await start();
    await openChat(page, /Playground channel/);
    await page.getByRole('heading', { name: 'Playground channel' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Playground channel' }).waitFor();
  });

  it('loads older messages on the way up and holds what is read in its place', async () => {
    const { world, seed } = site.playground;
    for (let count = 1; count <= 250; count += 1) {
      world.sendText(seed.admin.id, seed.channel.id, `Post ${count}`);
    }
    // A new window knows only the newest.
    await page.reload();
    await openChat(page, /Playground channel/);
    await message(/^Post 250/).waitFor();
    expect(await message(/^Post 100/).count()).toBe(0);
    const oldest = message(/^Post 151/);
    await inPage('void ($("[role=log]").scrollTop = 0)');
    const before = await oldest.boundingBox();
    await message(/^Post 100/).waitFor({ state: 'attached' });
    const after = await oldest.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 999))).toBeLessThan(2);
    await page.getByRole('button', { name: 'Jump to the newest message' }).click();
    await vi.waitFor(async () => {
      expect(await message(/^Post 250/).isVisible()).toBe(true);
    });
  });

  it('says when the program is gone and goes on when it is back', async () => {
    await start();
    await site.stopServing();
    await page.getByText('Reconnecting').waitFor();
    const { world, seed } = site.playground;
    world.sendText(seed.ann.id, seed.ann.id, 'said meanwhile');
    await site.serve();
    await message('said meanwhile').first().waitFor();
    await page.getByText('Reconnecting').waitFor({ state: 'detached' });
    // What the browser itself reports of the refused connections is no fault of the page.
    problems = problems.filter((problem) => !/ERR_|Failed to load/.test(problem));
  });

  it('shows one column at a time on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const list = page.getByRole('navigation', { name: 'Chats' });
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    expect(await list.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Back to chats' }).click();
    await list.waitFor();
    expect(await page.getByRole('main').isVisible()).toBe(false);
    await openChat(page, /Playground channel/);
    await page.getByRole('heading', { name: 'Playground channel' }).waitFor();
    const root = 'document.documentElement';
    expect(await inPage(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
  });
});
