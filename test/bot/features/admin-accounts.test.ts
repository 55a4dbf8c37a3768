import { beforeEach, describe, expect, it } from 'vitest';
import { createTestBot, type TestBot, type TestPerson } from '../../helpers/test-bot.js';

const ADMIN = 9;
const GROUP = -100500;

let bot: TestBot;
let admin: TestPerson;
beforeEach(async () => {
  bot = await createTestBot({ adminIds: [ADMIN] });
  admin = bot.person(ADMIN);
  await bot.accounts.issueKey(42);
  return () => bot.test.close();
});

const account = () => bot.accounts.load(42);
const said = (userId: number) => bot.chats.messagesIn(userId).map(({ text }) => text);

function forwarded(origin: object) {
  return {
    reply_to_message: {
      message_id: 3,
      date: 1,
      chat: { id: ADMIN, type: 'private', first_name: 'Admin' },
      from: { id: ADMIN, is_bot: false, first_name: 'Admin' },
      text: 'their words',
      forward_origin: { date: 1, ...origin },
    },
  };
}
const ofPerson = { type: 'user', sender_user: { id: 42, is_bot: false, first_name: 'Ann' } };
const command = (text: string) => ({
  text,
  entities: [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length ?? 0 }],
});

describe('/ban', () => {
  it('bans, and tells the person why, in their language, and whom to write to', async () => {
    await bot.person(42, { language: 'ru' }).say('/help');
    await admin.say('/ban 42 sold the key');
    expect(await account()).toMatchObject({ keyStatus: 'banned', banReason: 'admin' });
    expect(bot.chats.last(ADMIN).text).toContain('The key is banned');
    const notice = bot.chats.last(42);
    expect(notice.text).toContain('Ваш ключ API заблокирован');
    expect(notice.text).toContain('sold the key');
    expect(notice.buttons.flat()).toMatchObject([{ callback_data: 'support:open:v1:appeal' }]);
  });

  it('takes the person from a message that was forwarded from them', async () => {
    await admin.post({ ...command('/ban spam'), ...forwarded(ofPerson) });
    expect((await account())?.keyStatus).toBe('banned');
  });

  it('says when a forwarded message hides who wrote it', async () => {
    await admin.post({
      ...command('/ban'),
      ...forwarded({ type: 'hidden_user', sender_user_name: 'Ann' }),
    });
    expect(bot.chats.last(ADMIN).text).toContain('They hide who they are');
    expect((await account())?.keyStatus).toBe('active');
  });

  it('a second time changes nothing and tells nobody again', async () => {
    await admin.say('/ban 42');
    await admin.say('/ban 42');
    expect(bot.chats.last(ADMIN).text).toContain('Nothing changed');
    expect(said(42)).toHaveLength(1);
  });

  it('knows somebody who never came not', async () => {
    await admin.say('/ban 77');
    expect(bot.chats.last(ADMIN).text).toContain('I don’t know user 77');
  });

  it('says when the person can’t be told', async () => {
    bot.chats.failNext('sendMessage', {
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    await admin.say('/ban 42');
    expect(bot.chats.last(ADMIN).text).toContain('They could not be told');
    expect((await account())?.keyStatus).toBe('banned');
  });
});

describe('/unban', () => {
  it('lets the key work again, and tells the person', async () => {
    await bot.accounts.ban(42);
    await admin.say('/unban 42');
    expect((await account())?.keyStatus).toBe('active');
    expect(said(42)).toEqual([expect.stringContaining('Your API key works again')]);
  });

  it('answering to the news of a leak is about its key', async () => {
    const { key } = await bot.accounts.issueKey(42);
    await bot.person(1).post({ text: key }, { chatId: GROUP });
    const alert = bot.chats.last(ADMIN);
    await admin.post({
      ...command('/unban'),
      reply_to_message: {
        message_id: alert.messageId,
        date: 1,
        chat: { id: ADMIN, type: 'private', first_name: 'Admin' },
        reply_markup: { inline_keyboard: alert.buttons },
      },
    });
    expect((await account())?.keyStatus).toBe('active');
  });
});

describe('/grant', () => {
  it('gives a tier for days, and tells the person until when', async () => {
    await admin.say('/grant 42 tier2 30');
    const granted = await account();
    expect(granted).toMatchObject({ tier: 'tier2', tierSource: 'grant' });
    expect(Math.round(((granted?.tierUntilMs ?? 0) - Date.now()) / 86_400_000)).toBe(30);
    expect(said(42)).toEqual([expect.stringContaining('Your tier is now Tier 2, until')]);
    expect(bot.tierHolders.map(({ userId }) => userId)).toEqual([42]);
  });

  it('gives a tier for ever, also to somebody who never came', async () => {
    await admin.say('/grant 77 tier1 forever');
    const granted = await bot.accounts.load(77);
    expect(granted?.tier).toBe('tier1');
    expect(granted).not.toHaveProperty('tierUntilMs');
  });

  it('takes it back', async () => {
    await admin.say('/grant 42 tier1');
    await admin.say('/grant 42 free');
    expect((await account())?.tier).toBe('free');
  });

  it.each(['/grant', '/grant 42', '/grant 42 gold', '/grant 42 tier1 0', '/grant 42 tier1 40000'])(
    '%s is answered with how it is written',
    async (text) => {
      await admin.say(text);
      expect(bot.chats.last(ADMIN).text).toContain('/grant 123456789 free|tier1|tier2 30');
      expect((await account())?.tier).toBe('free');
    },
  );
});

describe('to everybody else', () => {
  it.each(['/ban 42', '/unban 42', '/grant 42 tier2', '/ban'])('%s is unknown', async (text) => {
    const person = bot.person(1);
    await person.say(text);
    expect(bot.chats.last(1).text).toContain('I don’t know /');
    expect(await account()).toMatchObject({ keyStatus: 'active', tier: 'free' });
  });

  it('so it is for an admin in a group', async () => {
    await admin.say('/ban@test_bot 42', { chatId: GROUP });
    expect(bot.chats.last(GROUP).text).toContain('I don’t know /ban');
    expect((await account())?.keyStatus).toBe('active');
  });

  it('the button below the news of a leak does nothing', async () => {
    await bot.accounts.ban(42);
    await bot.person(1).tapData('accounts:unban:v1:42');
    expect((await account())?.keyStatus).toBe('banned');
    expect(bot.chats.toasts()).toEqual([expect.stringContaining('too old')]);
  });
});

it('every act leaves a line in the log, with ids and no words', async () => {
  await admin.say('/ban 42 sold the key');
  const line = bot.log.lines.find(({ msg }) => msg === 'an admin changed an account');
  expect(line).toMatchObject({ adminId: ADMIN, userId: 42, act: 'ban' });
  await admin.say('/ban 42');
  await admin.say('/grant 42 tier1 30');
  expect((await bot.auditLog.recent(9)).acts).toMatchObject([
    { adminId: ADMIN, act: 'grant', userId: 42, subject: 'tier1 30d' },
    { adminId: ADMIN, act: 'ban', userId: 42 },
  ]);
  expect(JSON.stringify(bot.log.lines)).not.toContain('sold');
});
