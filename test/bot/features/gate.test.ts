import type { Update } from 'grammy/types';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createTestBot,
  labelsOf,
  type TestBot,
  type TestBotOptions,
  type TestPerson,
} from '../../helpers/test-bot.js';

const NEWS = '@news';
const ART = '@art';
const GROUP = -100500;

const NO_ADMIN = { error_code: 400, description: 'Bad Request: member list is inaccessible' };

let bot: TestBot;
let person: TestPerson;

async function start(channels: string[], options: Partial<TestBotOptions> = {}): Promise<void> {
  bot = await createTestBot({ channels, ...options });
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
    await start([NEWS], { adminIds: [1] });
    await person.say('/image a fox');
    expect(bot.queue.jobs.size).toBe(1);
    expect(bot.chats.callsOf('getChatMember')).toEqual([]);
  });

  it.each([
    ['does not answer', new Error('reset')],
    ['is overloaded', { error_code: 500, description: 'Internal Server Error: restart' }],
    [
      'has had enough',
      { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 30 } },
    ],
    ['tells us nothing', NO_ADMIN],
  ])('lets everybody through while Telegram %s, and changes no key', async (_what, failure) => {
    await bot.accounts.issueKey(1);
    await bot.accounts.suspend(1);
    bot.chats.failNext('getChatMember', failure, failure);
    await person.say('/image a fox');
    expect(bot.queue.jobs.size).toBe(1);
    expect((await bot.accounts.load(1))?.keyStatus).toBe('suspended');
  });

  it('notices by any message that somebody is back, and opens the card they had', async () => {
    await bot.accounts.issueKey(1);
    await person.say('/image a fox');
    const { messageId } = bot.chats.last(1);
    expect((await bot.accounts.load(1))?.keyStatus).toBe('suspended');
    bot.chats.setMember(NEWS, 1, 'member');
    await bot.test.redis.del(bot.test.keys.memberships(1));
    await person.say('/image a bear');
    expect((await bot.accounts.load(1))?.keyStatus).toBe('active');
    expect(bot.chats.messages.get(messageId)?.text).toContain('You’re in');
    // They have asked for something else since.
    await person.changeMembership(NEWS, 'member');
    expect([...bot.queue.jobs.values()].map(({ parameters }) => parameters.prompt)).toEqual([
      'a bear',
    ]);
  });

  it('draws nothing for an anonymous admin or a channel, who are nobody to look up', async () => {
    for (const sender of [GROUP, -1009]) {
      await person.post(
        { text: '/image a fox', sender_chat: { id: sender, type: 'channel', title: 'Someone' } },
        { chatId: GROUP },
      );
    }
    expect(bot.queue.jobs.size).toBe(0);
    expect(bot.chats.callsOf('getChatMember')).toEqual([]);
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

  it('is told once, however often the event comes', async () => {
    await bot.accounts.issueKey(1);
    await person.changeMembership(NEWS, 'left');
    await person.changeMembership(NEWS, 'left');
    expect(bot.chats.messagesIn(1)).toHaveLength(1);
  });

  it('an event of yesterday that was overtaken changes nothing', async () => {
    await bot.accounts.issueKey(1);
    bot.chats.setMember(NEWS, 1, 'member');
    const user = { id: 1, is_bot: false, first_name: 'Person 1' };
    await person.send({
      chat_member: {
        chat: { id: -1001, type: 'channel', title: 'News', username: 'news' },
        from: user,
        date: Math.floor(Date.now() / 1_000) - 86_000,
        old_chat_member: { status: 'member', user },
        new_chat_member: { status: 'left', user },
      },
    });
    expect((await bot.accounts.load(1))?.keyStatus).toBe('active');
    expect(bot.chats.messagesIn(1)).toEqual([]);
  });

  it('a restriction that leaves them in is no leaving, one that puts them out is', async () => {
    await bot.accounts.issueKey(1);
    const user = { id: 1, is_bot: false, first_name: 'Person 1' };
    for (const [isMember, status] of [
      [true, 'active'],
      [false, 'suspended'],
    ] as const) {
      await person.send({
        chat_member: {
          chat: { id: -1001, type: 'supergroup', title: 'News', username: 'news' },
          // An anonymous admin did it.
          from: { id: 1087968824, is_bot: true, first_name: 'Group' },
          date: Math.floor(Date.now() / 1_000),
          old_chat_member: { status: 'member', user },
          new_chat_member: { status: 'restricted', user, is_member: isMember },
        },
      });
      expect((await bot.accounts.load(1))?.keyStatus).toBe(status);
    }
  });

  it('an admin who leaves keeps their key', async () => {
    await bot.test.close();
    await start([NEWS], { adminIds: [1] });
    await bot.accounts.issueKey(1);
    await person.changeMembership(NEWS, 'left');
    expect((await bot.accounts.load(1))?.keyStatus).toBe('active');
  });

  it('leaving takes neither the language nor what waits in line', async () => {
    bot.chats.setMember(NEWS, 1, 'member');
    await person.say('/language');
    await person.tap('Русский');
    await person.say('/image лиса');
    await person.changeMembership(NEWS, 'left');
    expect(bot.queue.jobs.size).toBe(1);
    expect(bot.chats.last(1).text).toContain('приостановлен');
  });

  it('other channels are nobody’s business', async () => {
    await bot.accounts.issueKey(1);
    await person.changeMembership('@elsewhere', 'left');
    expect((await bot.accounts.load(1))?.keyStatus).toBe('active');
  });
});

describe('the card', () => {
  it('names channels by their titles, and leads into private ones by links', async () => {
    await bot.test.close();
    await start([NEWS, '-1008', '-1009', '-1010'], { channelUrl: 'https://t.me/+operators' });
    bot.chats.setChat(NEWS, { title: 'Daily news', username: 'news' });
    bot.chats.setChat('-1008', { title: 'First' });
    bot.chats.setChat('-1009', { title: 'Second', invite_link: 'https://t.me/+primary' });
    bot.chats.setChat('-1010', { title: 'Third', join_by_request: true });
    await person.say('/key');
    expect(bot.chats.last(1).buttons.slice(0, -1)).toMatchObject([
      [{ text: 'Join Daily news', url: 'https://t.me/news' }],
      [{ text: 'Join First', url: 'https://t.me/+operators' }],
      [{ text: 'Join Second', url: 'https://t.me/+primary' }],
      [{ text: 'Join Third', url: 'https://t.me/+-1010-1' }],
    ]);
    expect(bot.chats.callsOf('createChatInviteLink')).toMatchObject([
      { fields: { chat_id: '-1010', creates_join_request: true } },
    ]);
    await person.say('/key');
    expect(bot.chats.callsOf('getChat')).toHaveLength(4);
  });

  it('has no link where the bot may make none, and the admins know', async () => {
    await bot.test.close();
    await start(['-1009'], { adminIds: [99] });
    bot.chats.setChat('-1009', { title: 'Inner circle' });
    bot.chats.failNext('createChatInviteLink', {
      error_code: 400,
      description: 'Bad Request: not enough rights to manage chat invite link',
    });
    await person.say('/key');
    expect(bot.chats.last(1).buttons[0]).toMatchObject([
      { text: 'Join Inner circle', disabled: {} },
    ]);
    await vi.waitFor(() => {
      expect(bot.chats.last(99).text).toContain('Add subscribers');
    });
  });
});

describe('a channel the bot can’t see into', () => {
  const about = (status: string) => ({
    my_chat_member: {
      chat: { id: -1001, type: 'channel', title: 'News', username: 'news' },
      from: { id: 99, is_bot: false, first_name: 'Olga' },
      date: 1,
      old_chat_member: { status: 'administrator', user: {} },
      new_chat_member: { status, user: {} },
    },
  });

  beforeEach(async () => {
    await bot.test.close();
    await start([NEWS], { adminIds: [99] });
    bot.chats.setChat(NEWS, { title: 'Daily news', username: 'news' });
  });

  const told = () => bot.chats.messagesIn(99).map(({ text }) => text);

  it.each([
    [NO_ADMIN, 'Make me one'],
    [
      { error_code: 403, description: 'Forbidden: bot is not a member of the channel chat' },
      'Add me',
    ],
    [{ error_code: 400, description: 'Bad Request: chat not found' }, 'Check CHANNEL_ID'],
  ])('is told to the admins once, with the remedy: %#', async (failure, remedy) => {
    bot.chats.failNext('getChatMember', failure);
    await person.say('/image a fox');
    await bot.person(2).say('/image a bear');
    await vi.waitFor(() => {
      expect(told()).toEqual([expect.stringContaining('Daily news (@news)')]);
    });
    expect(told()[0]).toContain(remedy);
    expect(bot.queue.jobs.size).toBe(2);
  });

  it('is told when the bot is removed, and again when it is back and when it goes again', async () => {
    for (const status of ['kicked', 'administrator', 'member']) {
      await person.send(about(status));
      await vi.waitFor(() => {
        expect(bot.chats.calls.at(-1)?.method).toBe('sendMessage');
      });
      bot.chats.calls.push({ method: 'seen', fields: {}, failed: false });
    }
    expect(told()).toEqual([
      expect.stringContaining('Add me to the channel again'),
      expect.stringContaining('The gate works'),
      expect.stringContaining('Make me one'),
    ]);
  });

  it('lets everybody pass until the bot is an administrator again, and not a moment longer', async () => {
    await person.send(about('left'));
    await person.say('/image a fox');
    expect(bot.queue.jobs.size).toBe(1);
    await person.send(about('administrator'));
    await person.say('/image a bear');
    expect(bot.queue.jobs.size).toBe(1);
    expect(bot.chats.last(1).text).toContain('One step first');
  });
});

describe('somebody who asks to be let in', () => {
  const CIRCLE = '-1009';
  const request = (fields: object = {}) => ({
    chat_join_request: {
      chat: { id: Number(CIRCLE), type: 'channel', title: 'Circle' },
      from: { id: 1, is_bot: false, first_name: 'Person 1', language_code: 'en' },
      user_chat_id: 1,
      date: 1,
      ...fields,
    },
  });

  beforeEach(async () => {
    await bot.test.close();
    await start([CIRCLE], { adminIds: [99], channelUrl: 'https://t.me/+request' });
  });

  it('is let in, and what they asked for runs', async () => {
    await person.say('/image a fox');
    bot.chats.setMember(CIRCLE, 1, 'member');
    await person.send(request());
    expect(bot.chats.callsOf('approveChatJoinRequest')).toMatchObject([
      { fields: { chat_id: Number(CIRCLE), user_id: 1 } },
    ]);
    expect(bot.chats.messagesIn(1)[0]?.text).toContain('You’re in');
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('by a query is answered by it, and where it is too old by the request itself', async () => {
    await person.send(request({ query_id: 'q1' }));
    expect(bot.chats.callsOf('answerChatJoinRequestQuery')).toMatchObject([
      { fields: { chat_join_request_query_id: 'q1', result: 'approve' } },
    ]);
    expect(bot.chats.callsOf('approveChatJoinRequest')).toEqual([]);
    bot.chats.failNext('answerChatJoinRequestQuery', {
      error_code: 400,
      description:
        'Bad Request: query is too old and response timeout expired or query ID is invalid',
    });
    await person.send(request({ query_id: 'q2' }));
    expect(bot.chats.callsOf('approveChatJoinRequest')).toHaveLength(1);
  });

  it('with a banned key is declined, with a kind word before it', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.ban(1);
    await person.send(request());
    const methods = bot.chats.calls.map(({ method }) => method);
    expect(methods.filter((method) => /sendMessage|JoinRequest/.test(method))).toEqual([
      'sendMessage',
      'declineChatJoinRequest',
    ]);
    expect(bot.chats.last(1).text).toContain('/support');
  });

  it('with a banned key is declined though they can’t be written to', async () => {
    await bot.accounts.issueKey(1);
    await bot.accounts.ban(1);
    const blocked = { error_code: 403, description: 'Forbidden: bot was blocked by the user' };
    bot.chats.failNext('sendMessage', blocked);
    await person.send(request());
    expect(bot.chats.callsOf('declineChatJoinRequest')).toHaveLength(1);
  });

  it('waits where the bot has no right to decide, and the admins know', async () => {
    const refused = { error_code: 400, description: 'Bad Request: CHAT_ADMIN_REQUIRED' };
    bot.chats.failNext('approveChatJoinRequest', refused, refused);
    await person.send(request());
    await bot.person(2).send(request());
    expect(bot.chats.messagesIn(99)).toHaveLength(1);
    expect(bot.chats.last(99).text).toContain('Add subscribers');
  });

  it('is not even heard of without that right, so the admins know when it is taken away', async () => {
    const user = { id: 4242, is_bot: true, first_name: 'Test bot' };
    await person.send({
      my_chat_member: {
        chat: { id: Number(CIRCLE), type: 'channel', title: 'Circle' },
        from: { id: 99, is_bot: false, first_name: 'Olga' },
        date: 1,
        old_chat_member: { status: 'administrator', user, can_invite_users: true },
        new_chat_member: { status: 'administrator', user, can_invite_users: false },
      },
    });
    expect(bot.chats.last(99).text).toContain('Add subscribers');
  });

  it('and was let in by an admin meanwhile is in all the same', async () => {
    await person.say('/image a fox');
    bot.chats.setMember(CIRCLE, 1, 'member');
    bot.chats.failNext('approveChatJoinRequest', {
      error_code: 400,
      description: 'Bad Request: USER_ALREADY_PARTICIPANT',
    });
    await person.send(request());
    expect(bot.queue.jobs.size).toBe(1);
  });

  it('elsewhere is nobody of ours', async () => {
    await person.send(request({ chat: { id: -1777, type: 'channel', title: 'Elsewhere' } }));
    expect(bot.chats.callsOf('approveChatJoinRequest')).toEqual([]);
  });
});
