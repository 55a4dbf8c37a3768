import { beforeEach, describe, expect, it } from 'vitest';
import { helpView, startView } from '../../../src/views/start-view.js';
import { createTranslator } from '../../../src/views/translator.js';
import { createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';

const GROUP = -100500;

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot();
  return () => bot.test.close();
});

describe('/start', () => {
  it('shows one screen with what to press', async () => {
    await bot.person(1).say('/start');
    const screen = bot.chats.last(1);
    expect(screen.text).toContain('Hi, Person 1!');
    expect(screen.text).toContain('In any other chat, write @test_bot and a few words.');
    expect(labelsOf(screen)).toEqual([
      'Draw a picture',
      'Make a GIF',
      'Chat with a model',
      'My API key',
      'Help',
      'Language',
    ]);
  });

  it('with a payload nobody knows shows the same screen', async () => {
    await bot.person(1).say('/start friend-of-ann');
    expect(bot.chats.last(1).text).toContain('Hi, Person 1!');
  });

  it('in a group says in one line how to draw there', async () => {
    await bot.person(1).say('/start@test_bot', { chatId: GROUP });
    expect(labelsOf(bot.chats.last(GROUP))).toEqual(['Draw a picture']);
  });

  it('speaks the language Telegram tells', async () => {
    await bot.person(1, { language: 'ru' }).say('/start');
    expect(bot.chats.last(1).text).toContain('Здравствуйте, Person 1!');
  });

  it.each([
    ['Help', 'What I can do'],
    ['Draw a picture', 'New picture'],
    ['My API key', 'Your API key is ready'],
    ['Language', 'Choose your language'],
  ])('has a button %s that does what it says', async (label, expected) => {
    const person = bot.person(1);
    await person.say('/start');
    await person.tap(label);
    expect(bot.chats.last(1).text).toContain(expected);
  });
});

describe('/help', () => {
  it('names every option with its range', async () => {
    await bot.person(1).say('/help');
    const { text } = bot.chats.last(1);
    for (const words of [
      '--model',
      '64 to 1024',
      '--steps',
      '1 to 35',
      '1 to 30',
      '--no',
      '--seed',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('says how to use the bot in groups, and leads into any other chat', async () => {
    await bot.person(1).say('/help');
    const { text, buttons } = bot.chats.last(1);
    expect(text).toContain('without adding me: @test_bot a red fox');
    expect(text).toContain('In groups: add me');
    expect(buttons.flat()).toContainEqual(
      expect.objectContaining({ text: 'Use me in another chat', switch_inline_query: '' }),
    );
  });
});

describe('a bot whose operator has not turned inline mode on', () => {
  const t = createTranslator().forLocale('en');
  const off = { username: 'test_bot', supports_inline_queries: false };

  it('promises nothing in other chats', () => {
    expect(startView(t, { firstName: 'Ann', bot: off }).text).not.toContain('@test_bot');
    const help = helpView(t, off);
    expect(help.text).not.toContain('without adding me');
    expect(help.text).toContain('In groups: add me');
    expect(JSON.stringify(help.reply_markup)).not.toContain('switch_inline_query');
  });
});
