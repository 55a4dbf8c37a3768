import type { Update } from 'grammy/types';
import { beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/errors.js';
import { createTestBot, labelsOf, type TestBot } from '../helpers/test-bot.js';

const GROUP = -100500;
const BLOCKED = { error_code: 403, description: 'Forbidden: bot was blocked by the user' };
const FLOOD = { error_code: 429, description: 'Too Many Requests: retry after 99' };

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot();
  return () => bot.test.close();
});

function storeAway(): StoreError {
  return new StoreError('store_unavailable', 'Redis is away');
}

function errorLines() {
  return bot.log.lines.filter(({ level }) => Number(level) >= 50);
}

describe('a handler that fails', () => {
  it('ends in an apology with a code that finds it in the log; handleUpdate does not reject', async () => {
    bot.queue.queue.outlook = () => Promise.reject(new Error('a bug'));
    await bot.person(1).say('/image fox');
    const reference = String(bot.lastUpdate().update_id);
    expect(bot.chats.last(1).text).toContain(`Nothing was charged`);
    expect(bot.chats.last(1).text).toContain(reference);
    expect(errorLines()).toMatchObject([{ updateId: bot.lastUpdate().update_id }]);
  });

  it('apologises in the person’s language', async () => {
    bot.queue.queue.outlook = () => Promise.reject(new Error('a bug'));
    await bot.person(1, { language: 'ru' }).say('/image лиса');
    expect(bot.chats.last(1).text).toContain('Ничего не списано');
  });

  it('after a tap apologises over the chat, and the tap is answered once', async () => {
    bot.queue.queue.find = () => Promise.reject(new Error('a bug'));
    await bot.person(1).tapData('image:cancel:v1:image-1');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('went wrong')]);
  });

  it('is quiet when the person has blocked the bot', async () => {
    bot.chats.failNext('sendMessage', BLOCKED);
    await bot.person(1).say('/help');
    expect(bot.chats.callsOf('sendMessage')).toHaveLength(1);
    expect(errorLines()).toEqual([]);
  });

  it('adds nothing to a flood', async () => {
    bot.chats.failNext('sendMessage', FLOOD);
    await bot.person(1).say('/help');
    expect(bot.chats.callsOf('sendMessage')).toHaveLength(1);
  });

  it('does not reject when the apology can’t be sent either', async () => {
    bot.chats.failNext('sendMessage', new Error('connection reset'), new Error('connection reset'));
    await expect(bot.person(1).say('/help')).resolves.toBeUndefined();
  });
});

describe('what is not meant for the bot', () => {
  const from = { id: 1, is_bot: false, first_name: 'Person' };
  const chat = { id: 1, type: 'private' };
  const edited = { message_id: 1, date: 1, edit_date: 2, chat, from, text: '/help' };

  it.each([
    [
      'small talk in a group',
      (it: TestBot) => it.person(1).say('hello friends', { chatId: GROUP }),
      // Whether it is the rest of a question; the gate has fetched that one with the lock.
      [`${GROUP}:0:1`],
    ],
    ['an edited command', (it: TestBot) => it.person(1).send({ edited_message: edited }), []],
  ])('%s is neither answered nor looked into', async (_name, send, looked) => {
    const reads: unknown[] = [];
    const storage = {
      read: (id: string) => Promise.resolve(void reads.push(id)),
      write: () => Promise.resolve(),
      delete: () => Promise.resolve(),
    };
    const indifferent = await createTestBot({ overrides: { state: { storage: () => storage } } });
    await send(indifferent);
    expect(indifferent.chats.calls).toEqual([]);
    expect(reads).toEqual(looked);
    await indifferent.test.close();
  });
});

describe('with Redis away', () => {
  it('rejects with that very error, says nothing, and does it all when the update comes again', async () => {
    const { find } = bot.queue.queue;
    bot.queue.queue.find = () => Promise.reject(storeAway());
    await expect(bot.person(1).say('/image fox')).rejects.toBeInstanceOf(StoreError);
    expect(bot.chats.calls).toEqual([]);
    bot.queue.queue.find = find;
    await bot.processor.process(bot.lastUpdate());
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('inside a conversation keeps the error’s class and the panel as it was', async () => {
    const person = bot.person(1);
    await person.say('/image');
    await person.say('a fox');
    const { find } = bot.queue.queue;
    bot.queue.queue.find = () => Promise.reject(storeAway());
    const tap = person.tap('Draw');
    await expect(tap).rejects.toMatchObject({ name: 'StoreError', code: 'store_unavailable' });
    bot.queue.queue.find = find;
    await bot.processor.process(bot.lastUpdate());
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('in the middle of starting a picture charges it once in the end', async () => {
    const { enqueue } = bot.queue.queue;
    bot.queue.queue.enqueue = () => Promise.reject(storeAway());
    await expect(bot.person(1).say('/image fox')).rejects.toBeInstanceOf(StoreError);
    expect(bot.chats.messagesIn(1)).toEqual([]);
    bot.queue.queue.enqueue = enqueue;
    await bot.processor.process(bot.lastUpdate());
    expect((await bot.usage.peek(1)).categories.image.used).toBe(1);
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
  });
});

describe('state that can’t be read', () => {
  it('is told as a failure and never overwritten', async () => {
    const key = bot.test.keys.state('session', '1');
    await bot.test.redis.set(key, 'not ours');
    await bot.person(1).say('/image');
    expect(bot.chats.last(1).text).toContain('went wrong');
    expect(await bot.test.redis.get(key)).toBe('not ours');
  });
});

describe('updates without a chat or a person', () => {
  const from = { id: 1, is_bot: false, first_name: 'Person' };
  const updates: Record<string, object> = {
    'an inline query': { inline_query: { id: 'q', from, query: '', offset: '' } },
    'a chosen inline result': { chosen_inline_result: { result_id: 'r', from, query: '' } },
    'a pre-checkout query': {
      pre_checkout_query: { id: 'p', from, currency: 'XTR', total_amount: 1, invoice_payload: '' },
    },
    'a tap on an inline message': {
      callback_query: { id: 'c', from, chat_instance: '1', inline_message_id: 'i', data: 'x' },
    },
    'a poll answer': { poll_answer: { poll_id: 'p', user: from, option_ids: [] } },
    'a poll': { poll: { id: 'p', question: '?', options: [] } },
    'a channel post': {
      channel_post: {
        message_id: 1,
        date: 1,
        chat: { id: -1009, type: 'channel', title: 'News' },
        sender_chat: { id: -1009, type: 'channel', title: 'News' },
        text: '/image a fox',
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      },
    },
    'a block': {
      my_chat_member: {
        chat: { id: 1, type: 'private', first_name: 'Person' },
        from,
        date: 1,
        old_chat_member: { status: 'member', user: from },
        new_chat_member: { status: 'kicked', user: from },
      },
    },
    'a kind from the future': { brand_new_thing: { id: 1 } },
  };

  it.each(Object.keys(updates))('%s is handled without a failure', async (name) => {
    await bot.person(1).send(updates[name] ?? {});
    expect(errorLines()).toEqual([]);
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('share no state: a conversation of one person is not resumed by another', async () => {
    const update = { inline_query: { id: 'q', from, query: 'fox', offset: '' } };
    await bot.person(1).say('/image');
    await bot
      .person(2)
      .send({ ...update, inline_query: { ...update.inline_query, from: { ...from, id: 2 } } });
    await bot.person(2).say('a fox');
    expect(bot.chats.last(2).text).not.toContain('Draw');
    expect(labelsOf(bot.chats.last(1))).toEqual(['My images', 'Cancel']);
    expect(await bot.test.redis.keys(`*${bot.test.prefix}*undefined*`)).toEqual([]);
  });
});

describe('an answer to a tap', () => {
  it('that Telegram finds too late keeps nobody from what they asked for', async () => {
    bot.chats.failNext('answerCallbackQuery', {
      error_code: 400,
      description: 'Bad Request: query is too old and response timeout expired',
    });
    await bot.person(1).tapData('help:open:v1:');
    expect(bot.chats.last(1).text).toContain('What I can do');
    expect(errorLines()).toEqual([]);
  });
});

describe('a payment while the panel is open', () => {
  it('is not swallowed by the conversation', async () => {
    await bot.person(1).say('/image');
    await bot.person(1).send({
      pre_checkout_query: { id: 'p', from: { id: 1 }, currency: 'XTR', total_amount: 1 },
    });
    expect(bot.chats.callsOf('answerPreCheckoutQuery')).toHaveLength(1);
  });
});

describe('an update that fails outside every handler', () => {
  it('does not reject', async () => {
    const update = JSON.parse('{"update_id":1,"message":null}') as Update;
    await expect(bot.app.handle(update)).resolves.toBeUndefined();
  });
});
