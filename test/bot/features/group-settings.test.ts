import { beforeEach, describe, expect, it } from 'vitest';
import { GROUP_ACTIONS } from '../../../src/views/group-settings-card.js';
import { createTestBot, labelsOf, type TestBot, type TestPerson } from '../../helpers/test-bot.js';

const GROUP = -100500;
const IN_GROUP = { chatId: GROUP };
const ADMIN = 1;
const MEMBER = 2;
const ANONYMOUS = { id: 1_087_968_824, is_bot: true, first_name: 'Group' };

let bot: TestBot;
let admin: TestPerson;
let member: TestPerson;

beforeEach(async () => {
  bot = await createTestBot();
  bot.chats.setMember(String(GROUP), ADMIN, 'administrator');
  bot.chats.setMember(String(GROUP), MEMBER, 'member');
  admin = bot.person(ADMIN);
  member = bot.person(MEMBER);
  return () => bot.test.close();
});

const shown = () => bot.chats.last(GROUP);

/** Opens the card and taps through it. */
async function choose(...labels: string[]): Promise<void> {
  await admin.say('/settings', IN_GROUP);
  for (const label of labels) await admin.tap(label, IN_GROUP);
}

describe('/settings in a group', () => {
  it('shows its admins what is set, in one card', async () => {
    await admin.say('/settings@test_bot', IN_GROUP);
    expect(shown().text).toBe(
      [
        'Settings of this group',
        'I answer to: /image /gif /chat',
        'Who may ask me: everybody',
        'Per person and day: as much as their own allowance',
        'Who pays: everybody from their own allowance',
        'Quiet hours: none',
        'Language: everybody’s own',
        'Chats: a question goes on with the person’s chat',
        '',
        'Only admins of the group can change them.',
      ].join('\n'),
    );
    expect(labelsOf(shown())).toEqual([
      ...['Pictures', 'GIFs', 'Chat', 'Let only admins ask', 'Per person', 'Who pays'],
      ...['Quiet hours', 'Language', 'Take each question by itself', 'Close'],
    ]);
  });

  it('shows who is no admin the way to their own', async () => {
    await member.say('/settings', IN_GROUP);
    expect(shown().text).toContain('between you and me');
    expect(shown().buttons.flat()[0]).toMatchObject({
      url: 'https://t.me/test_bot?start=settings',
    });
  });

  it('opens for an anonymous admin, and for no channel', async () => {
    const chat = { id: GROUP, type: 'supergroup', title: 'Group' };
    const message = { message_id: 3, date: 1, chat, from: ANONYMOUS, text: '/settings' };
    await admin.send({ message: { ...message, sender_chat: chat } });
    expect(shown().text).toContain('Settings of this group');
    const channel = { id: -1007, type: 'channel', title: 'Channel' };
    await admin.send({ message: { ...message, message_id: 4, sender_chat: channel } });
    expect(shown().text).toContain('between you and me');
  });

  it('changes in place, and closes', async () => {
    await choose('Pictures');
    expect(bot.chats.messagesIn(GROUP)).toHaveLength(1);
    expect(shown().text).toContain('I answer to: /gif /chat');
    await admin.tap('Pictures', IN_GROUP);
    expect(shown().text).toContain('I answer to: /image /gif /chat');
    await admin.tap('Close', IN_GROUP);
    expect(bot.chats.messagesIn(GROUP)).toEqual([]);
  });

  it('takes 200 other people’s taps with a word each, and one look at who the admins are', async () => {
    await admin.say('/settings', IN_GROUP);
    const before = bot.chats.calls.length;
    const card = structuredClone(shown());
    for (let id = 1_000; id < 1_200; id += 1) await bot.person(id).tap('Pictures', IN_GROUP);
    expect(shown()).toEqual(card);
    expect(bot.chats.toasts()).toEqual(
      Array.from({ length: 200 }, () => 'Only admins of this group can change that.'),
    );
    const methods = new Set(bot.chats.calls.slice(before).map(({ method }) => method));
    expect(methods).toEqual(new Set(['answerCallbackQuery']));
    expect(bot.chats.callsOf('getChatAdministrators')).toHaveLength(1);
  });

  it.each(GROUP_ACTIONS.filter((action) => action !== 'show' && action !== 'close'))(
    'made up for %s with what there is not changes nothing',
    async (action) => {
      await admin.say('/settings', IN_GROUP);
      const { text, messageId } = shown();
      for (const arg of ['', 'x', '-1', '99999', 'image-maybe', '25-7', '1-2-3', 'tlh']) {
        // Every other word than "on" takes each question by itself.
        if (action === 'context') continue;
        if (action === 'quiet' && arg === '1-2-3') continue;
        if (action === 'zone' && arg === '-1') continue;
        await admin.tapData(`group:${action}:v1:${arg}`, { ...IN_GROUP, messageId });
        expect(shown().text, arg).toBe(text);
      }
    },
  );

  it('in a private chat is not this card, whoever makes up its buttons', async () => {
    await admin.tapData('group:use:v1:image-off');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('too old')]);
  });
});

describe('what a group decides', () => {
  it('turns a command off, for admins, too, and says where it works', async () => {
    await choose('Pictures');
    await member.say('/image a red fox', IN_GROUP);
    expect(shown().text).toContain('Pictures are turned off in this group');
    expect(shown().buttons.flat()[0]).toMatchObject({ url: 'https://t.me/test_bot?start=draw' });
    await admin.say('/image a red fox', IN_GROUP);
    expect(bot.queue.jobs.size).toBe(0);
    await member.say('/gif a red fox', IN_GROUP);
    await member.say('/image a red fox');
    expect(bot.queue.jobs.size).toBe(2);
  });

  it('opens no panel for what is off', async () => {
    await choose('Pictures', 'Chat');
    await member.say('/image', IN_GROUP);
    expect(shown().text).toContain('Pictures are turned off');
    await member.say('/chat', IN_GROUP);
    expect(shown().text).toContain('Chats are turned off');
    await member.say('@test_bot what is a fox?', {
      ...IN_GROUP,
      ...{ entities: [{ type: 'mention', offset: 0, length: 9 }] },
    });
    expect(bot.answers.jobs.size).toBe(0);
  });

  it('lets only admins ask', async () => {
    await choose('Let only admins ask');
    await member.say('/image a red fox', IN_GROUP);
    expect(shown().text).toContain('only admins may ask me');
    await admin.say('/image a red fox', IN_GROUP);
    expect([...bot.queue.jobs.values()].map(({ userId }) => userId)).toEqual([ADMIN]);
  });

  it('caps what one person asks for in a day, of all kinds together', async () => {
    await choose('Per person', '3');
    await member.say('/image one', IN_GROUP);
    await member.say('/gif two', IN_GROUP);
    await member.say('/chat three', IN_GROUP);
    await member.say('/image four', IN_GROUP);
    expect(shown().text).toContain('You’ve used your share in this group for today');
    await admin.say('/image five', IN_GROUP);
    await member.say('/image six');
    expect(bot.queue.jobs.size).toBe(4);
    expect(bot.answers.jobs.size).toBe(1);
  });

  it('speaks its own language to everybody there, and nowhere else', async () => {
    await choose('Language', 'Русский');
    expect(shown().text).toContain('Настройки этой группы');
    await member.say('/cancel', IN_GROUP);
    expect(shown().text).not.toMatch(/[a-z]/i);
    await member.say('/cancel');
    expect(bot.chats.last(MEMBER).text).toBe('There is nothing to cancel right now.');
  });

  it('sleeps at its quiet hours', async () => {
    await admin.say('/settings', IN_GROUP);
    const hour = new Date().getUTCHours();
    const quiet = `${hour}-${(hour + 2) % 24}`;
    await admin.tapData(`group:quiet:v1:${quiet}`, { ...IN_GROUP, messageId: shown().messageId });
    await member.say('/image a red fox', IN_GROUP);
    expect(shown().text).toContain('This group has quiet hours until');
    expect(bot.queue.jobs.size).toBe(0);
  });

  it('takes each question by itself', async () => {
    await choose('Take each question by itself');
    await member.say('/chat what is a fox?', IN_GROUP);
    expect([...bot.answers.jobs.values()]).toMatchObject([{ kind: 'ask', parentId: null }]);
  });
});

describe('a group’s pool', () => {
  const used = async (userId: number) => {
    const { categories } = await bot.usage.peek(userId);
    return categories.image.used;
  };

  it('pays for members out of the allowance of the admin who gave it', async () => {
    await choose('Who pays', '5');
    expect(shown().text).toContain('5 requests a day for all together');
    await member.say('/image a red fox', IN_GROUP);
    expect([await used(ADMIN), await used(MEMBER)]).toEqual([1, 0]);
    expect([...bot.queue.jobs.values()]).toMatchObject([
      { userId: MEMBER, payment: { payerId: ADMIN, share: { isPooled: true } } },
    ]);
  });

  it('ends at its size, and everybody has their own allowance in private', async () => {
    await choose('Who pays', '5');
    for (let id = 10; id < 16; id += 1) await bot.person(id).say('/image a red fox', IN_GROUP);
    expect(bot.queue.jobs.size).toBe(5);
    expect(shown().text).toContain('Today’s allowance of this group is used up');
    await bot.person(15).say('/image a red fox');
    expect(bot.queue.jobs.size).toBe(6);
  });

  it('of who is no admin any more pays nothing', async () => {
    await choose('Who pays', '5');
    bot.chats.setMember(String(GROUP), ADMIN, 'member');
    await admin.send({
      my_chat_member: {
        chat: { id: GROUP, type: 'supergroup', title: 'Group' },
        from: { id: ADMIN, is_bot: false, first_name: 'Admin' },
        date: 1,
        old_chat_member: { status: 'member', user: { id: 4242 } },
        new_chat_member: { status: 'member', user: { id: 4242 } },
      },
    });
    await member.say('/image a red fox', IN_GROUP);
    expect([await used(ADMIN), await used(MEMBER)]).toEqual([0, 1]);
  });

  it('of a banned admin gives nothing, and a banned member gets nothing out of it', async () => {
    await choose('Who pays', '5');
    await member.say('/key');
    await bot.accounts.issueKey(ADMIN);
    await bot.accounts.ban(ADMIN);
    await member.say('/image a red fox', IN_GROUP);
    expect(shown().text).toContain('Whoever pays for this group can’t at the moment');
    await bot.accounts.unban(ADMIN);
    await bot.accounts.ban(MEMBER);
    await member.say('/image a red fox', IN_GROUP);
    expect(bot.queue.jobs.size).toBe(0);
  });
});

describe('the bot comes into a group', () => {
  const change = (before: object, now: object, type = 'supergroup') => ({
    my_chat_member: {
      chat: { id: GROUP, type, title: 'Group' },
      from: { id: ADMIN, is_bot: false, first_name: 'Admin', language_code: 'en' },
      date: 1,
      old_chat_member: { user: { id: 4242 }, ...before },
      new_chat_member: { user: { id: 4242 }, ...now },
    },
  });
  const LEFT = { status: 'left' };
  const IN = { status: 'member' };
  const PROMOTED = { status: 'administrator', can_delete_messages: true };
  const MUTED = { status: 'restricted', is_member: true, can_send_messages: false };

  it('and says once what it does, what it needs and why', async () => {
    await admin.send(change(LEFT, IN));
    expect(shown().text).toContain('Hi! I make pictures, GIFs and answers.');
    expect(shown().text).toContain('to answer at all: I have it');
    expect(shown().text).toContain('by mistake: I don’t have it');
    expect(labelsOf(shown())).toEqual(['Group settings', 'Help']);
    await admin.tap('Group settings', IN_GROUP);
    expect(shown().text).toContain('Settings of this group');
  });

  it.each([
    ['as an admin', PROMOTED, 'by mistake: I have it'],
    ['muted', MUTED, 'it’s missing'],
  ])('%s, and says what it may', async (_, now, words) => {
    await admin.send(change({ status: 'kicked' }, now));
    expect(shown().text).toContain(words);
  });

  it.each([
    ['promoted', IN, PROMOTED],
    ['demoted', PROMOTED, IN],
    ['muted', IN, MUTED],
    ['thrown out', IN, { status: 'kicked' }],
    ['removed', PROMOTED, LEFT],
  ])('is silent when it is %s', async (_, before, now) => {
    await admin.send(change(before, now));
    expect(bot.chats.messagesIn(GROUP)).toEqual([]);
  });

  it('rings nobody’s phone', async () => {
    await admin.send(change(LEFT, IN));
    expect(bot.chats.callsOf('sendMessage')[0]?.fields).toMatchObject({
      disable_notification: true,
    });
  });

  it.each([
    ['that the group moved is told before', ['moved', 'arrived']],
    ['that the group moved is told after', ['arrived', 'moved']],
    ['that the group moved is told twice', ['arrived', 'moved', 'moved']],
  ])(
    'as a supergroup that knows it already, and introduces itself no more: %s',
    async (_, order) => {
      const chat = { id: GROUP, type: 'supergroup', title: 'Group' };
      const from = { id: ADMIN, is_bot: false, first_name: 'Admin' };
      for (const each of order) {
        const service = { message_id: 1, date: 1, chat, from, migrate_from_chat_id: -500 };
        await admin.send(each === 'moved' ? { message: service } : change(LEFT, IN));
      }
      expect(bot.chats.messagesIn(GROUP)).toEqual([]);
    },
  );

  it('is silent in a channel', async () => {
    await admin.send(change(LEFT, PROMOTED, 'channel'));
    expect(bot.chats.messagesIn(GROUP)).toEqual([]);
  });
});
