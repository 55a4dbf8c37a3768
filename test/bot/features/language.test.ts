import { beforeEach, describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/views/translator.js';
import { createTestBot, type TestBot } from '../../helpers/test-bot.js';

const GROUP = -100500;

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot();
  return () => bot.test.close();
});

describe('/language', () => {
  it('lists every language by its own name and marks the current one', async () => {
    await bot.person(1).say('/language');
    const buttons = bot.chats.last(1).buttons.flat();
    expect(buttons).toHaveLength(createTranslator().locales.length);
    expect(buttons[0]).toMatchObject({ text: 'English', style: 'success' });
    expect(buttons.filter(({ style }) => style !== undefined)).toHaveLength(1);
    expect(buttons.map(({ text }) => text)).toContain('Русский');
  });

  it('offers sixteen languages in two columns, each as it calls itself', async () => {
    await bot.person(1).say('/language');
    const rows = bot.chats.last(1).buttons.map((row) => row.map(({ text }) => text));
    expect(rows).toEqual([
      ['English', 'العربية'],
      ['Deutsch', 'Español'],
      ['فارسی', 'Français'],
      ['हिन्दी', 'Bahasa Indonesia'],
      ['Italiano', '日本語'],
      ['한국어', 'Português (Brasil)'],
      ['Русский', 'Türkçe'],
      ['Українська', '简体中文'],
    ]);
  });

  it.each([
    ['de', 'Bild zeichnen'],
    ['pt-br', 'Desenhar'],
    ['zh-hans', '画图'],
    ['ja', '画像を描く'],
    ['ar', 'ارسم صورة'],
  ])('needs no choosing where Telegram says %s', async (language, draw) => {
    await bot.person(1, { language }).say('/start');
    const buttons = bot.chats.last(1).buttons.flat();
    expect(buttons.map(({ text }) => text)).toContain(draw);
  });

  it('changes the language at once, for good and everywhere', async () => {
    const person = bot.person(1);
    await person.say('/language');
    await person.tap('Русский');
    expect(bot.chats.last(1).text).toContain('Выберите язык');
    await person.say('/help@test_bot', { chatId: GROUP });
    expect(bot.chats.last(GROUP).text).toContain('Что я умею');
  });

  it('in a group changes only the tapper’s, and leaves the message as it is', async () => {
    await bot.person(1).say('/language', { chatId: GROUP });
    const before = { ...bot.chats.last(GROUP) };
    await bot.person(2).tap('Русский', { chatId: GROUP });
    expect(bot.chats.toasts()).toEqual(['Готово, теперь говорю по-русски.']);
    expect(bot.chats.last(GROUP)).toEqual(before);
    await bot.person(1).say('/help', { chatId: GROUP });
    expect(bot.chats.last(GROUP).text).toContain('What I can do');
  });

  it('of which the locale is gone counts as outdated', async () => {
    await bot.person(1).tapData('language:set:v1:tlh');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('too old')]);
  });
});
