import { beforeEach, describe, expect, it } from 'vitest';
import { createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';
import { aTurn } from '../../helpers/talks.js';

const GROUP = -100500;
const HOME = { chatId: 1, threadId: 0, userId: 1 };
const SETTINGS = { model: 'mystery', persona: { kind: 'built-in', id: 'coder' } } as const;

let bot: TestBot;
beforeEach(async () => {
  bot = await createTestBot();
  return () => bot.test.close();
});

const shown = () => bot.chats.last(1);

/** A talk in which this was asked. */
async function talked(question: string, options: { ownerId?: number } = {}): Promise<string> {
  const { ownerId = 1 } = options;
  const talk = await bot.talks.begin(ownerId, SETTINGS, { keep: true });
  const turn = aTurn('turn-1', null, {
    question: { text: question, pictures: [], messageIds: [] },
  });
  await bot.talkTurns.addTurn({ ownerId, talkId: talk.id }, turn);
  return talk.id;
}

async function openList() {
  const person = bot.person(1);
  await person.say('/start talks');
  return person;
}

describe('“My chats”', () => {
  it('without any says how to begin one', async () => {
    const person = await openList();
    expect(shown().text).toContain('You have no chats yet');
    await person.tap('Chat with a model');
    expect(labelsOf(shown())).toContain('Start');
  });

  it('lists eight a page by their titles, and turns in place', async () => {
    for (let number = 1; number <= 9; number += 1) await talked(`question ${number}`);
    const person = await openList();
    expect(shown().text).toContain('You have 9 chats');
    expect(labelsOf(shown())).toHaveLength(8 + 3 + 1);
    await person.tap('›');
    expect(labelsOf(shown())).toHaveLength(1 + 3 + 1);
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
    await person.tap('Close');
    expect(bot.chats.messagesIn(1)).toEqual([]);
  });

  it('a page that is not there any more is the last one', async () => {
    await talked('hello');
    const person = await openList();
    const { messageId } = shown();
    await person.tapData('talks:page:v1:7', { messageId });
    await person.tapData('talks:page:v1:nonsense', { messageId });
    expect(labelsOf(shown())).toContain('hello');
  });

  it('shows a talk and opens it again', async () => {
    const talkId = await talked('Why is the sky blue?');
    const person = await openList();
    await person.tap('Why is the sky blue?');
    expect(shown().text).toContain('mystery · 1 question');
    expect(shown().text).toContain('Why is the sky blue?');
    await person.tap('Open again');
    expect((await bot.talks.openTalk(HOME))?.id).toBe(talkId);
    expect(labelsOf(shown())).toContain('Open here');
    await person.tap('All chats');
    expect(shown().buttons.flat()[0]).toMatchObject({ style: 'success' });
  });

  it('renames a talk, in one line that fits a button', async () => {
    await talked('hello');
    const person = await openList();
    await person.tap('hello');
    await person.tap('Rename');
    await person.say(' \n ');
    expect(shown().text).toContain('at least one character that can be seen');
    await person.say(`Weather\n${'x'.repeat(100)}`);
    expect(shown().text).toMatch(/^Weather\n/);
    expect(bot.chats.messagesIn(1)).toHaveLength(2);
    expect(await bot.conversationBytes('1')).toBe(0);
    await person.tap('All chats');
    expect(labelsOf(shown())).toContain('Weather');
  });

  it('anything else than a title ends renaming, and does what it says', async () => {
    await talked('hello');
    const person = await openList();
    await person.tap('hello');
    await person.tap('Rename');
    await person.tap('Back');
    expect(labelsOf(shown())).toContain('Rename');
    await person.tap('Rename');
    await person.say('/language');
    expect(shown().text).toContain('language');
    await person.say('no title');
    await openList();
    expect(labelsOf(shown())).toContain('hello');
    expect(await bot.conversationBytes('1')).toBe(0);
  });

  it('deletes a talk only after it has asked', async () => {
    const talkId = await talked('hello');
    await talked('other');
    const person = await openList();
    await person.tap('hello');
    await person.tap('Delete');
    await person.tap('Back');
    expect(await bot.talks.load({ ownerId: 1, talkId })).toBeDefined();
    await person.tap('Delete');
    await person.tap('Yes, delete it');
    expect(await bot.talks.load({ ownerId: 1, talkId })).toBeUndefined();
    expect(labelsOf(shown())).not.toContain('hello');
    expect(labelsOf(shown())).toContain('other');
  });

  it('of a talk that is gone says so and shows the rest', async () => {
    const talkId = await talked('hello');
    const person = await openList();
    await bot.talks.remove({ ownerId: 1, talkId });
    await person.tap('hello');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('This chat is deleted')]);
    expect(shown().text).toContain('You have no chats yet');
  });

  it.each(['show', 'resume', 'rename', 'export', 'remove', 'delete'])(
    'nobody reaches another person’s talk by made-up data (%s)',
    async (action) => {
      const talkId = await talked('secret', { ownerId: 2 });
      const person = await openList();
      const { messageId } = shown();
      await person.tapData(`talks:${action}:v1:${talkId}`, { messageId });
      expect(JSON.stringify(bot.chats.calls)).not.toContain('secret');
      expect(await bot.talks.load({ ownerId: 2, talkId })).toMatchObject({ title: 'secret' });
      expect(await bot.talks.openTalk(HOME)).toBeUndefined();
    },
  );

  it('in a group leads to the private chat', async () => {
    await talked('secret');
    await bot.person(1).tapData('talks:open:v1:', { chatId: GROUP });
    expect(bot.chats.callsOf('answerCallbackQuery').at(-1)?.fields['url']).toBe(
      'https://t.me/test_bot?start=talks',
    );
    await bot.person(1).say('/start talks', { chatId: GROUP });
    expect(bot.chats.last(GROUP).text).toContain('for your eyes only');
    expect(JSON.stringify(bot.chats.calls)).not.toContain('secret');
  });
});
