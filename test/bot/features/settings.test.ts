import { beforeEach, describe, expect, it } from 'vitest';
import { parseRichMarkdown } from '../../../src/playground/bot-api/formatting/parse-rich-markdown.js';
import { createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';

const GROUP = -100500;

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot();
  return () => bot.test.close();
});

const shown = () => bot.chats.last(1);

describe('/settings', () => {
  it('says what is set, and leads to each of it', async () => {
    await bot.person(1).say('/settings');
    expect(shown().text).toBe(
      [
        'Settings',
        'Language: English',
        'Chats: I keep them for a while',
        'Rich answers: off. They show headings, tables and formulas where your Telegram can.',
        'Plain text where no chat is open: I ask what to make of it',
        'News: they come to you',
        'Offers: they come to you',
      ].join('\n'),
    );
    expect(labelsOf(shown())).toEqual([
      ...['Ask me', 'Picture', 'Chat', 'Try rich answers'],
      ...['Mute news', 'Mute offers', 'Language', 'Privacy'],
    ]);
  });

  it('knows what was decided elsewhere', async () => {
    const person = bot.person(1);
    await person.say('/privacy');
    await person.tap('Don’t keep my chats from now on');
    await bot.richAnswers.turnOn(1);
    await person.say('/start settings');
    expect(shown().text).toContain('Chats: I don’t keep them');
    expect(shown().text).toContain('Rich answers: on');
    expect(labelsOf(shown())).toContain('Turn rich answers off');
  });

  it('decides what becomes of plain text, in the same card', async () => {
    const person = bot.person(1);
    await person.say('/settings');
    await person.tap('Picture');
    expect(shown().text).toContain('becomes a picture');
    await person.say('a red fox');
    expect(bot.queue.jobs.size).toBe(1);
    await person.say('/settings');
    await person.tap('Ask me');
    await person.say('a red fox');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('made up for a choice that there is not changes nothing', async () => {
    const person = bot.person(1);
    await person.say('/settings');
    await person.tapData('settings:text:v1:nonsense', { messageId: shown().messageId });
    expect(shown().text).toContain('I ask what to make of it');
  });

  it('in a group shows nobody’s settings, but the way to them', async () => {
    const person = bot.person(1);
    await person.say('/settings', { chatId: GROUP });
    expect(bot.chats.last(GROUP).text).toContain('between you and me');
    expect(bot.chats.last(GROUP).buttons).toMatchObject([
      [{ text: 'Settings', url: 'https://t.me/test_bot?start=settings' }],
    ]);
    await person.tapData('settings:rich-right:v1:', { chatId: GROUP });
    expect(await bot.richAnswers.isOn(1)).toBe(false);
  });
});

describe('what somebody wants to hear', () => {
  it('is muted and unmuted by category, in the same card', async () => {
    const person = bot.person(1);
    await person.say('/settings');
    await person.tap('Mute offers');
    expect(await bot.userBook.mutedBy(1)).toEqual(['offers']);
    expect(shown().text).toContain('News: they come to you\nOffers: muted');
    expect(shown().text).toContain('Outages and changed terms still come');
    await person.tap('Mute news');
    await person.tap('Get offers');
    expect(await bot.userBook.mutedBy(1)).toEqual(['news']);
    expect(labelsOf(shown())).toEqual(expect.arrayContaining(['Get news', 'Mute offers']));
    expect(await bot.userBook.mutedBy(2)).toEqual([]);
  });

  it.each(['service', 'nonsense', ''])('can’t leave out %j', async (category) => {
    const person = bot.person(1);
    await person.say('/settings');
    await person.tapData(`settings:mute:v1:${category}`, { messageId: shown().messageId });
    expect(await bot.userBook.mutedBy(1)).toEqual([]);
    expect(shown().text).toContain('News: they come to you');
  });

  it('is nobody’s to change in a group', async () => {
    await bot.person(1).tapData('settings:mute:v1:news', { chatId: GROUP });
    expect(await bot.userBook.mutedBy(1)).toEqual([]);
  });
});

describe('rich answers', () => {
  async function trySample() {
    const person = bot.person(1);
    await person.say('/settings');
    await person.tap('Try rich answers');
    return person;
  }

  it('are tried with a title, a table, a list and code before anything changes', async () => {
    await trySample();
    expect(shown().isRich).toBe(true);
    expect(parseRichMarkdown(shown().text).map(({ type }) => type)).toEqual([
      ...['heading', 'paragraph', 'table', 'list', 'pre'],
    ]);
    expect(labelsOf(shown())).toEqual(['Looks right', 'Looks broken']);
    expect(await bot.richAnswers.isOn(1)).toBe(false);
  });

  it('are on for who finds that they look right, until they turn them off', async () => {
    const person = await trySample();
    await person.tap('Looks right');
    expect(shown()).toMatchObject({
      isRich: false,
      text: expect.stringContaining('are on') as string,
    });
    expect(await bot.richAnswers.isOn(1)).toBe(true);
    expect(await bot.richAnswers.isOn(2)).toBe(false);
    await person.tap('Settings');
    await person.tap('Turn rich answers off');
    expect(await bot.richAnswers.isOn(1)).toBe(false);
    expect(labelsOf(shown())).toContain('Try rich answers');
  });

  it('stay off for who finds them broken, and the broken message is gone', async () => {
    const person = await trySample();
    await person.tap('Looks broken');
    expect(await bot.richAnswers.isOn(1)).toBe(false);
    expect(shown()).toMatchObject({
      isRich: false,
      text: 'Rich answers stay off. Your answers come as before.',
    });
  });

  it.each([
    { error_code: 400, description: 'Bad Request: RICH_MESSAGE_INVALID' },
    { error_code: 404, description: 'Not Found: method not found' },
    { error_code: 501, description: 'Not Implemented' },
  ])('stay off, with a kind word, where Telegram says $error_code', async (failure) => {
    bot.chats.failNext('sendRichMessage', failure);
    await trySample();
    expect(bot.chats.toasts()).toEqual([
      'Telegram doesn’t have rich answers here yet, so they stay off. Your answers come as before.',
    ]);
    expect(await bot.richAnswers.isOn(1)).toBe(false);
    expect(labelsOf(shown())).toContain('Try rich answers');
  });

  it('in Russian are tried in Russian', async () => {
    const person = bot.person(1, { language: 'ru' });
    await person.say('/settings');
    await person.tap('Попробовать оформленные ответы');
    expect(shown().text).toContain('# Образец');
  });
});
