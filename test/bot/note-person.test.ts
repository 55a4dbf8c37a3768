import type { User } from 'grammy/types';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../src/errors.js';
import { packUnreachable } from '../../src/store/user-book/user-book-record.js';
import { createTestBot, type TestBot } from '../helpers/test-bot.js';

const GROUP = -100500;

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot();
  return () => bot.test.close();
});

const ANN: User = { id: 1, is_bot: false, first_name: 'Ann', language_code: 'pt-br' };

/** What she says, under the name she has then. */
async function annSays(text: string, changes: Partial<User> = {}): Promise<void> {
  const from = { ...ANN, ...changes };
  const chat = { id: ANN.id, type: 'private', first_name: from.first_name };
  await bot.person(ANN.id).send({ message: { message_id: 9, date: 1, chat, from, text } });
}

/** Blocks the bot, or presses Start anew. */
async function become(status: 'kicked' | 'member'): Promise<void> {
  const chat = { id: ANN.id, type: 'private', first_name: 'Ann' };
  const change = { old_chat_member: {}, new_chat_member: { status, user: {} }, date: 1 };
  await bot.person(ANN.id).send({ my_chat_member: { ...change, chat, from: ANN } });
}

describe('somebody who writes in private', () => {
  it('is in the book before the first word is answered', async () => {
    await annSays('/start', { username: 'Ann_1' });
    expect(await bot.userBook.load(1)).toMatchObject({ language: 'pt', username: 'Ann_1' });
  });

  it('is written down once, and then after a while with others', async () => {
    const note = vi.spyOn(bot.userBook, 'note');
    await annSays('/help');
    await annSays('/help');
    await annSays('/help', { username: 'ann' });
    expect(note).toHaveBeenCalledTimes(1);
    await bot.bookNotes.flush();
    expect(note).toHaveBeenCalledTimes(2);
    expect((await bot.userBook.findByUsername('@ann'))?.userId).toBe(1);
  });

  it('counts with the language that they choose', async () => {
    const person = bot.person(1, { language: 'en' });
    await person.say('/language');
    await person.tap('Русский');
    await person.say('/help');
    await bot.bookNotes.flush();
    expect((await bot.userBook.load(1))?.language).toBe('ru');
  });

  it('is not lost where Redis is away at their first word: the update comes again', async () => {
    vi.spyOn(bot.userBook, 'note').mockRejectedValueOnce(
      new StoreError('store_unavailable', 'note people: Redis did not answer'),
    );
    await expect(annSays('/start')).rejects.toThrow(StoreError);
    await annSays('/start');
    expect(await bot.userBook.load(1)).toBeDefined();
  });

  it('is in it by a tap, too', async () => {
    await bot.person(1).tapData('settings:open:v1:');
    expect(await bot.userBook.load(1)).toBeDefined();
  });
});

describe('somebody who writes elsewhere', () => {
  it('can’t be written to, and is not in the book', async () => {
    await bot.person(1).say('/help', { chatId: GROUP });
    await bot.person(1).send({
      inline_query: { id: '1', from: ANN, query: 'a red fox', offset: '' },
    });
    expect(await bot.userBook.load(1)).toBeUndefined();
  });
});

describe('somebody who blocks the bot', () => {
  it('is unreachable from then on, and not active by that', async () => {
    await annSays('/start');
    const before = await bot.userBook.load(1);
    await annSays('/help', { username: 'ann' });
    await become('kicked');
    await bot.bookNotes.flush();
    const { unreachable, ...entry } = (await bot.userBook.load(1)) ?? {};
    expect(unreachable?.why).toBe('blocked');
    expect(entry).toEqual(before);
  });

  it('is reachable as soon as they take it back', async () => {
    await annSays('/start');
    await become('kicked');
    await become('member');
    expect((await bot.userBook.load(1))?.unreachable).toBeUndefined();
  });

  it('is in the book when they come back to a bot that did not know them', async () => {
    await become('member');
    expect(await bot.userBook.load(1)).toBeDefined();
  });

  it('and never wrote before leaves nothing behind', async () => {
    await become('kicked');
    expect(await bot.userBook.load(1)).toBeUndefined();
  });

  it('is reachable by what they write next, where the word of it got lost', async () => {
    await annSays('/start');
    await become('kicked');
    const { redis, keys } = bot.test;
    const aMinuteAgo = packUnreachable('blocked', Date.now() - 60_000);
    await redis.hset(keys.bookUnreachable(1), '1', aMinuteAgo);
    await annSays('/help');
    await bot.bookNotes.flush();
    expect((await bot.userBook.load(1))?.unreachable).toBeUndefined();
  });
});
