import { beforeEach, describe, expect, it } from 'vitest';
import { createTestBot, type TestBot } from '../../helpers/test-bot.js';

const GROUP = -100500;

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot();
  return () => bot.test.close();
});

describe('what nobody takes', () => {
  it.each([
    '',
    'x',
    'image',
    'old:button:v0:1',
    'gone:action:v1:1',
    'draw:go:v9:1',
    'я'.repeat(30),
  ])('a tap with data %j is answered as outdated', async (data) => {
    await bot.person(1).tapData(data);
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('too old')]);
  });

  it('an unknown command is told, with the one that was probably meant', async () => {
    await bot.person(1).say('/imgae fox');
    expect(bot.chats.last(1).text).toContain('Did you mean /image?');
    await bot.person(1).say('/frobnicate');
    expect(bot.chats.last(1).text).toContain('/help');
  });

  it('in a group what people say to each other or to other bots gets no answer', async () => {
    const person = bot.person(1);
    await person.say('hello there', { chatId: GROUP });
    await person.say('/frobnicate', { chatId: GROUP });
    await person.say('/image@other_bot fox', { chatId: GROUP });
    expect(bot.chats.messagesIn(GROUP)).toEqual([]);
  });

  it('in a group an unknown command to this bot is told', async () => {
    await bot.person(1).say('/frobnicate@test_bot', { chatId: GROUP });
    expect(bot.chats.last(GROUP).text).toContain('/frobnicate');
  });

  it('an anonymous admin is told why nothing happens', async () => {
    const chat = { id: GROUP, type: 'supergroup', title: 'Group' };
    const message = {
      message_id: 3,
      date: 1,
      chat,
      from: { id: 1087968824, is_bot: true, first_name: 'Group' },
      sender_chat: chat,
      text: '/image fox',
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
    };
    await bot.person(1).send({ message });
    expect(bot.chats.last(GROUP).text).toContain('Remain anonymous');
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('an inline query gets an empty answer', async () => {
    const from = { id: 1, is_bot: false, first_name: 'Person' };
    await bot.person(1).send({ inline_query: { id: 'q', from, query: 'fox', offset: '' } });
    expect(bot.chats.callsOf('answerInlineQuery')).toHaveLength(1);
  });
});

describe('/cancel', () => {
  it('with nothing to cancel says so', async () => {
    await bot.person(1).say('/cancel');
    expect(bot.chats.last(1).text).toBe('There is nothing to cancel right now.');
  });
});
