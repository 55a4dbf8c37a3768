import type { Update } from 'grammy/types';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestBot, labelsOf, type TestBot, type TestPerson } from '../../helpers/test-bot.js';

const NEWS = '@news';
const ART = '@art';
const GROUP = -100500;

let bot: TestBot;
let person: TestPerson;

async function start(channels: string[], adminIds: number[] = []): Promise<void> {
  bot = await createTestBot({ channels, adminIds });
  person = bot.person(1);
}
beforeEach(async () => {
  await start([NEWS]);
  return () => bot.test.close();
});

describe('the gate', () => {
  it.each(['/start', '/key', '/image a fox', '/image', '/start key'])(
    'shows its card to somebody who is not subscribed and sends %s',
    async (command) => {
      await person.say(command);
      const card = bot.chats.last(1);
      expect(card.text).toContain('One step first');
      expect(card.buttons).toMatchObject([
        [{ text: 'Join @news', url: 'https://t.me/news', style: 'primary' }],
        [{ text: 'I’ve joined' }],
      ]);
      expect(bot.queue.jobs.size).toBe(0);
    },
  );

  it.each(['/help', '/language', '/cancel'])('lets %s through', async (command) => {
    await person.say(command);
    expect(bot.chats.last(1).text).not.toContain('One step first');
  });

  it('lets subscribers through', async () => {
    bot.chats.setMember(NEWS, 1, 'member');
    await person.say('/image a fox');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('lets admins through without asking', async () => {
    await bot.test.close();
    await start([NEWS], [1]);
    await person.say('/image a fox');
    expect(bot.queue.jobs.size).toBe(1);
    expect(bot.chats.callsOf('getChatMember')).toEqual([]);
  });

  it('lets everybody through while Telegram can’t be asked', async () => {
    bot.chats.failNext('getChatMember', {
      error_code: 400,
      description: 'Bad Request: member list is inaccessible',
    });
    await person.say('/image a fox');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('suspends a key whose owner’s leaving went unnoticed', async () => {
    await bot.accounts.issueKey(1);
    await person.say('/image a fox');
    expect((await bot.accounts.load(1))?.keyStatus).toBe('suspended');
  });

  it('shows a private channel without a link as a row that can’t be tapped', async () => {
    await bot.test.close();
    await start(['-1009']);
    await person.say('/key');
    expect(bot.chats.last(1).buttons[0]).toMatchObject([
      { text: 'Join our channel', disabled: {} },
    ]);
  });

  it('in a group is its addressee’s alone', async () => {
    await person.say('/image a fox', { chatId: GROUP });
    await bot.person(2).tap('I’ve joined', { chatId: GROUP });
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('someone else')]);
  });
});

describe('“I’ve joined”', () => {
  it('turns the card green in place and runs what was asked', async () => {
    await person.say('/image a fox');
    const { messageId } = bot.chats.last(1);
    bot.chats.setMember(NEWS, 1, 'member');
    await person.tap('I’ve joined');
    const card = bot.chats.messages.get(messageId);
    expect(card?.text).toContain('You’re in');
    expect(card?.buttons).toMatchObject([[{ text: '✓ @news', style: 'success' }]]);
    const [job] = bot.queue.jobs.values();
    expect(job?.parameters.prompt).toBe('a fox');
  });

  it('runs a deep link’s payload too', async () => {
    await person.say('/start key');
    bot.chats.setMember(NEWS, 1, 'member');
    await person.tap('I’ve joined');
    expect(bot.chats.last(1).text).toContain('Your API key is ready');
  });

  it('runs what was asked once, however often it is tapped', async () => {
    await person.say('/image a fox');
    const card = { ...bot.chats.last(1) };
    bot.chats.setMember(NEWS, 1, 'member');
    await person.tap('I’ve joined', { on: card });
    await person.tap('I’ve joined', { on: card });
    await person.changeMembership(NEWS, 'member');
    expect(bot.queue.jobs.size).toBe(1);
    expect(bot.chats.messagesIn(1)).toHaveLength(2);
  });

  it('pressed too early says which channel is missing, and keeps what was asked', async () => {
    await person.say('/image a fox');
    await person.tap('I’ve joined');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('@news')]);
    bot.chats.setMember(NEWS, 1, 'member');
    await person.tap('I’ve joined');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('asks Telegram past what it remembers', async () => {
    await person.say('/image a fox');
    const before = bot.chats.callsOf('getChatMember').length;
    await person.tap('I’ve joined');
    expect(bot.chats.callsOf('getChatMember')).toHaveLength(before + 1);
  });

  it('renews a suspended key', async () => {
    await bot.accounts.issueKey(1);
    await person.say('/key');
    bot.chats.setMember(NEWS, 1, 'member');
    await person.tap('I’ve joined');
    expect((await bot.accounts.load(1))?.keyStatus).toBe('active');
  });

  it('asked for by a tap, runs that tap though its query is too old to answer', async () => {
    const parameters = {
      prompt: 'fox',
      model: 'model-1',
      steps: 1,
      width: 64,
      height: 64,
      cfgScale: 7,
      loras: {},
    };
    const recipe = { kind: 'image', ownerId: 1, parameters, createdAtMs: 0 } as const;
    const id = await bot.recipes.save(recipe);
    await person.tapData(`image:again:v1:${id}`);
    bot.chats.setMember(NEWS, 1, 'member');
    await person.changeMembership(NEWS, 'member');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('resumes after a crash between being let in and resuming, and once', async () => {
    await person.say('/image a fox');
    const { messageId } = bot.chats.last(1);
    bot.chats.setMember(NEWS, 1, 'member');
    const from = { id: 1, is_bot: false, first_name: 'Person' };
    const message = { message_id: messageId, date: 1, chat: { id: 1, type: 'private' }, from };
    const query = { id: 'q', from, chat_instance: '1', message, data: 'gate:check:v1:1' };
    const trigger = { update_id: bot.nextUpdateId(), callback_query: query } as Update;
    // The handler has run, the process dies; Telegram delivers the tap again.
    await bot.app.handle(trigger);
    expect(bot.queue.jobs.size).toBe(0);
    await bot.processor.process(trigger);
    expect(bot.queue.jobs.size).toBe(1);
  });
});

describe('joining and leaving, noticed by itself', () => {
  it('a join turns the card green and runs what was asked', async () => {
    await person.say('/image a fox');
    const { messageId } = bot.chats.last(1);
    await person.changeMembership(NEWS, 'member');
    expect(bot.chats.messages.get(messageId)?.text).toContain('You’re in');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('one of two channels updates the card and opens nothing yet', async () => {
    await bot.test.close();
    await start([NEWS, ART]);
    await person.say('/image a fox');
    await person.changeMembership(NEWS, 'member');
    expect(labelsOf(bot.chats.last(1))).toEqual(['✓ @news', 'Join @art', 'I’ve joined']);
    expect(bot.queue.jobs.size).toBe(0);
    await person.changeMembership(ART, 'member');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('leaving pauses the key at once with a kind note, coming back renews it', async () => {
    await bot.accounts.issueKey(1);
    await person.changeMembership(NEWS, 'left');
    expect((await bot.accounts.load(1))?.keyStatus).toBe('suspended');
    expect(bot.chats.last(1).text).toContain('You left @news');
    await person.changeMembership(NEWS, 'member');
    expect((await bot.accounts.load(1))?.keyStatus).toBe('active');
    expect(bot.chats.last(1).text).toContain('works again');
  });

  it('leaving without a key is no news', async () => {
    await person.changeMembership(NEWS, 'left');
    expect(bot.chats.messagesIn(1)).toEqual([]);
  });

  it('leaving lifts no ban, and coming back doesn’t either', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.ban(1);
    await person.changeMembership(NEWS, 'left');
    await person.changeMembership(NEWS, 'member');
    expect((await bot.accounts.load(1))?.keyStatus).toBe('banned');
  });

  it('the note to somebody who blocked the bot ends quietly', async () => {
    await bot.accounts.issueKey(1);
    bot.chats.failNext('sendMessage', {
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    await person.changeMembership(NEWS, 'left');
    expect((await bot.accounts.load(1))?.keyStatus).toBe('suspended');
    expect(bot.log.lines.filter(({ level }) => level === 50)).toEqual([]);
  });

  it('other channels are nobody’s business', async () => {
    await bot.accounts.issueKey(1);
    await person.changeMembership('@elsewhere', 'left');
    expect((await bot.accounts.load(1))?.keyStatus).toBe('active');
  });
});
