import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_IMAGE_HISTORY } from '../../../src/store/image-history.js';
import { createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';

const GROUP = -100500;
const SETTINGS = { model: 'mystery', persona: { kind: 'built-in', id: 'coder' } } as const;

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot();
  return () => bot.test.close();
});

const shown = () => bot.chats.last(1);
const begin = (ownerId: number) =>
  bot.talks.begin(ownerId, SETTINGS, {
    keep: true,
    place: { chatId: GROUP, threadId: 0, userId: ownerId },
  });

async function drawn(userId: number): Promise<string> {
  const parameters = {
    ...{ model: 'model-1', width: 64, height: 64, steps: 5, cfgScale: 7, loras: {} },
    prompt: 'fox',
  };
  const id = await bot.recipes.save({ kind: 'image', ownerId: userId, parameters, createdAtMs: 1 });
  await bot.history.add(userId, id);
  return id;
}

describe('/privacy', () => {
  it('says what is remembered and for how long, with everything that can be done', async () => {
    await bot.person(1).say('/privacy');
    expect(shown().text).toContain('Chats: for 30 days after the last answer.');
    expect(shown().text).toContain('Pictures: how they were made, for 180 days.');
    expect(labelsOf(shown())).toEqual([
      'Don’t keep my chats from now on',
      'My chats',
      'My images',
      'Delete all my chats',
      'Delete my picture history',
    ]);
  });

  it('“don’t keep” holds for every talk that begins from now on', async () => {
    const person = bot.person(1);
    await person.say('/privacy');
    await person.tap('Don’t keep my chats from now on');
    expect(shown().text).toContain('New chats: for 1 hour after the last answer');
    await person.say('/chat hello', { chatId: GROUP });
    const place = { chatId: GROUP, threadId: 0, userId: 1 };
    expect(await bot.talks.openTalk(place)).toMatchObject({ keep: false });
    await person.tap('Keep my chats from now on');
    await person.say('/chat');
    expect(labelsOf(shown())).toContain('Don’t keep the new chat');
  });

  it('deletes all talks of this person, wherever they are open, once that is confirmed', async () => {
    const [own, other] = [await begin(1), await begin(2)];
    await bot.questions.put('answer-1', 'words', { mayGrow: false });
    await bot.questions.end('answer-1', 'free', { keepWordsFor: 1 });
    const person = bot.person(1);
    await person.say('/privacy');
    await person.tap('Delete all my chats');
    await person.tap('Back');
    expect(await bot.questions.load('answer-1')).toBeDefined();
    expect(await bot.talks.load({ ownerId: 1, talkId: own.id })).toBeDefined();
    await person.tap('Delete all my chats');
    await person.tap('Yes, delete all chats');
    expect(bot.chats.toasts()).toEqual(['All your chats are deleted.']);
    expect(await bot.questions.load('answer-1')).toBeUndefined();
    expect(await bot.talks.openTalk({ chatId: GROUP, threadId: 0, userId: 1 })).toBeUndefined();
    expect(await bot.talks.load({ ownerId: 2, talkId: other.id })).toBeDefined();
    expect(labelsOf(shown())).toContain('Delete all my chats');
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
  });

  it('deletes the picture history with what its buttons stand for', async () => {
    const [own, other] = [await drawn(1), await drawn(2)];
    const person = bot.person(1);
    await person.say('/privacy');
    await person.tap('Delete my picture history');
    await person.tap('Yes, delete the history');
    expect(await bot.history.list(1)).toEqual([]);
    expect(await bot.recipes.load(own)).toBeUndefined();
    expect(await bot.recipes.load(other)).toBeDefined();
    await person.tapData(`image:again:v1:${own}`);
    expect(bot.chats.toasts().at(-1)).toContain('I no longer remember how this was made');
  });

  it('deletes what the history no longer shows, and what an album is made of', async () => {
    const oldest = await drawn(1);
    const recipe = await bot.recipes.load(oldest);
    if (recipe === undefined) throw new Error('It was just saved.');
    const picture = await bot.recipes.save(recipe, 'charge-1');
    const album = await bot.recipes.save(
      { ...recipe, album: { messageIds: [7, 8], recipeIds: [oldest, picture] } },
      'charge-2',
    );
    for (let index = 0; index < MAX_IMAGE_HISTORY; index += 1) await drawn(1);
    expect(await bot.history.list(1)).not.toContain(oldest);
    const person = bot.person(1);
    await person.say('/privacy');
    await person.tap('Delete my picture history');
    await person.tap('Yes, delete the history');
    for (const id of [oldest, picture, album]) {
      expect(await bot.recipes.load(id)).toBeUndefined();
    }
  });

  it('with the talks deletes what waits below a button', async () => {
    const person = bot.person(1);
    await person.say('the sea at night');
    await person.say('/privacy');
    await person.tap('Delete all my chats');
    await person.tap('Yes, delete all chats');
    await person.tap('Talk about it');
    expect(bot.chats.toasts().at(-1)).toContain('no longer have');
    expect(bot.answers.jobs.size).toBe(0);
  });

  it('in a group leads to the private chat and deletes nothing', async () => {
    await begin(1);
    await bot.person(1).say('/privacy', { chatId: GROUP });
    expect(bot.chats.last(GROUP).text).toContain('between you and me');
    await bot.person(1).tapData('privacy:delete-talks:v1:', { chatId: GROUP });
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('too old')]);
    expect(await bot.talks.openTalk({ chatId: GROUP, threadId: 0, userId: 1 })).toBeDefined();
  });

  it('is there for who has left the channel, too', async () => {
    await bot.test.close();
    bot = await createTestBot({ channels: ['@news'] });
    await bot.person(1).say('/privacy');
    expect(shown().text).toContain('What I remember');
  });
});
