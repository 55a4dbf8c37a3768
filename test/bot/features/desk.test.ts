import { beforeEach, describe, expect, it } from 'vitest';
import { type Check, CHECK_FINDINGS } from '../../../src/domain/config-check.js';
import { createErrorGroups } from '../../../src/store/error-groups.js';
import { createKnownGroups } from '../../../src/store/known-groups.js';
import { createSupportThreads } from '../../../src/store/support-threads.js';
import { tagOf } from '../../../src/views/paging.js';
import {
  BOT_USER,
  createTestBot,
  labelsOf,
  type TestBot,
  type TestPerson,
} from '../../helpers/test-bot.js';

const ADMIN = 9;
const ANN = 42;

let bot: TestBot;
let admin: TestPerson;
beforeEach(async () => {
  bot = await createTestBot({ adminIds: [ADMIN] });
  admin = bot.person(ADMIN);
  return () => bot.test.close();
});

const desk = () => bot.chats.last(ADMIN);
const acts = async () => (await bot.auditLog.recent(20)).acts;

const forwardedFrom = (origin: object) => ({
  text: 'their words',
  forward_origin: { date: 1, ...origin },
});
const fromAnn = { type: 'user', sender_user: { id: ANN, is_bot: false, first_name: 'Ann' } };

async function pay(chargeId: string, stars = 500): Promise<void> {
  await bot.accounts.issueKey(ANN);
  await bot.ledgers.write(ANN, {
    ...{ kind: 'payment', chargeId, tier: 'tier1', stars },
    ...{ paidAtMs: Date.UTC(2026, 10, 20), untilMs: Date.now() + 86_400_000 },
  });
}

describe('/admin', () => {
  it('opens the desk', async () => {
    await admin.say('/admin');
    expect(desk().text).toContain('Desk');
    expect(labelsOf(desk())).toEqual([
      'Statistics',
      'Broadcasts',
      'People',
      'Who did what',
      'Features',
      'Maintenance',
      'Checks',
    ]);
  });

  it('does not exist for others, and in a group for nobody', async () => {
    const person = bot.person(ANN);
    await person.say('/admin');
    expect(bot.chats.last(ANN).text).toContain('I don’t know /admin');
    await person.tapData('desk:switches:v1:');
    await person.tapData('desk:turn:v1:off:image');
    await person.tapData(`desk:grant:v1:${ANN}:tier2:0`);
    await person.tapData('desk:maintain:v1:on');
    expect(bot.switches.isOff('image')).toBe(false);
    expect(bot.switches.maintenance()).toBeUndefined();
    expect(await bot.accounts.load(ANN)).toBeUndefined();
    expect(await acts()).toEqual([]);
    await admin.say('/admin', { chatId: -100 });
    expect(bot.chats.messagesIn(-100).map(({ text }) => text)).not.toContainEqual(
      expect.stringContaining('Desk'),
    );
  });
});

describe('a person’s card', () => {
  const theirCard = { text: expect.stringContaining(String(ANN)) as string };

  it('opens by id, with all that is known', async () => {
    await bot.person(ANN).say('/help');
    await pay('charge-1');
    await createSupportThreads(bot.test).enter(ANN, {
      ...{ name: 'Ann', username: undefined, messageId: 1, topic: 'payment' },
    });
    await admin.say(`/admin ${ANN}`);
    const { text } = desk();
    for (const words of ['Tier 1', 'Key vc_', '500', 'charge-1', 'Support: open since']) {
      expect(text).toContain(words);
    }
    expect(labelsOf(desk())).toEqual([
      'Ban the key',
      'Give a tier…',
      'Refund 500 ⭐ of 2026-11-20…',
      'Refresh',
      'Back',
    ]);
  });

  it('opens by @name and by link, once they have written', async () => {
    await bot.userBook.note([{ userId: ANN, username: 'Ann_Smith', language: 'en' }]);
    await admin.say('/admin @ann_smith');
    expect(desk()).toMatchObject(theirCard);
    await admin.say('/admin https://t.me/ann_smith');
    expect(desk()).toMatchObject(theirCard);
    await admin.say('/admin @nobody_there');
    expect(desk().text).toContain('never met anybody of that name');
  });

  it('opens after People by what comes next: words, or a forwarded message', async () => {
    await admin.say('/admin');
    await admin.tap('People');
    await admin.say('hm?');
    expect(desk().text).toContain('names nobody');
    await admin.post(forwardedFrom({ type: 'hidden_user', sender_user_name: 'Ann' }));
    expect(desk().text).toContain('They hide who they are');
    await admin.post(forwardedFrom(fromAnn));
    expect(desk()).toMatchObject(theirCard);
    // And then words are words again.
    await admin.say('43');
    expect(desk().text).not.toContain('Give a tier');
  });

  it('opens by a reply to a forwarded message', async () => {
    const command = { text: '/admin', entities: [{ type: 'bot_command', offset: 0, length: 6 }] };
    await admin.post({
      ...command,
      reply_to_message: {
        ...{ message_id: 3, date: 1, chat: { id: ADMIN, type: 'private', first_name: 'Admin' } },
        ...forwardedFrom(fromAnn),
      },
    });
    expect(desk()).toMatchObject(theirCard);
  });

  it('a command while a name is waited for is a command', async () => {
    await admin.say('/admin');
    await admin.tap('People');
    await admin.say('/admin');
    expect(desk().text).toContain('Desk');
  });

  it('bans and unbans in place, tells the person, and is noted', async () => {
    await bot.accounts.issueKey(ANN);
    await admin.say(`/admin ${ANN}`);
    await admin.tap('Ban the key');
    expect((await bot.accounts.load(ANN))?.keyStatus).toBe('banned');
    expect(bot.chats.last(ANN).text).toContain('API key is banned');
    await admin.tap('Unban the key');
    expect((await bot.accounts.load(ANN))?.keyStatus).toBe('active');
    expect(labelsOf(desk())).toContain('Ban the key');
    expect(await acts()).toMatchObject([
      { adminId: ADMIN, act: 'unban', userId: ANN },
      { adminId: ADMIN, act: 'ban', userId: ANN },
    ]);
  });

  it('gives a tier and takes it back', async () => {
    await admin.say(`/admin ${ANN}`);
    await admin.tap('Give a tier…');
    await admin.tap('Tier 2, 30 days');
    expect(await bot.accounts.load(ANN)).toMatchObject({ tier: 'tier2', tierSource: 'grant' });
    expect(desk().text).toContain('Tier 2');
    await admin.tap('Give a tier…');
    await admin.tap('Take back what was given');
    expect((await bot.accounts.load(ANN))?.tier).toBe('free');
  });

  it('a tier that no button offers is not given', async () => {
    for (const arg of [`${ANN}:gold:30`, `${ANN}:tier2:-1`, `${ANN}:tier2:99999999`, 'x:tier2:1']) {
      await admin.tapData(`desk:grant:v1:${arg}`);
    }
    expect(await bot.accounts.load(ANN)).toBeUndefined();
    expect(bot.chats.toasts()).toHaveLength(4);
  });

  it('gives money back after it was asked once, and never twice', async () => {
    await pay('charge-1');
    await admin.say(`/admin ${ANN}`);
    await admin.tap('Refund 500 ⭐ of 2026-11-20…');
    expect(bot.chats.callsOf('refundStarPayment')).toEqual([]);
    expect(desk().text).toContain('Give back 500 Stars?');
    await admin.tap('Give back 500 Stars');
    expect(bot.chats.callsOf('refundStarPayment')).toMatchObject([
      { fields: { telegram_payment_charge_id: 'charge-1', user_id: ANN } },
    ]);
    expect((await bot.accounts.load(ANN))?.tier).toBe('free');
    // The message as it was before, on a client that was away.
    await admin.tapData(`desk:refund-now:v1:${ANN}:${tagOf('charge-1')}`);
    await admin.tapData(`desk:refund-now:v1:${ANN}:made-up`);
    expect(bot.chats.callsOf('refundStarPayment')).toHaveLength(1);
    expect(await acts()).toMatchObject([{ act: 'refund', userId: ANN, subject: 'charge-1' }]);
  });
});

describe('features', () => {
  it('are turned off and on by a tap, and the desk says what is off', async () => {
    await admin.say('/admin');
    await admin.tap('Features');
    await admin.tap('Pictures: on');
    expect(bot.switches.isOff('image')).toBe(true);
    expect(labelsOf(desk())).toContain('Pictures: OFF');
    await admin.tap('Back');
    expect(desk().text).toContain('⚠️ Off: Pictures');
    await admin.tap('Features');
    await admin.tap('Pictures: OFF');
    expect(bot.switches.isOff('image')).toBe(false);
    expect(await acts()).toMatchObject([
      { act: 'switch-on', subject: 'image' },
      { act: 'switch-off', subject: 'image' },
    ]);
  });

  it('two admins who turn the same one off do so once', async () => {
    await admin.tapData('desk:turn:v1:off:gif');
    await admin.tapData('desk:turn:v1:off:gif');
    expect(bot.switches.isOff('gif')).toBe(true);
    expect(await acts()).toHaveLength(1);
  });
});

describe('maintenance', () => {
  it('is said loudly, on cards as well, until it is over', async () => {
    await admin.say('/admin');
    await admin.tap('Maintenance');
    await admin.tap('Begin maintenance');
    expect(desk().text).toContain('UNDER MAINTENANCE');
    await admin.say('/admin');
    expect(desk().text).toContain('UNDER MAINTENANCE');

    await bot.person(ANN).say('/image a red fox');
    expect(bot.chats.last(ANN).text).toContain('under maintenance');
    expect(bot.queue.jobs.size).toBe(1);

    await admin.tap('Maintenance');
    await admin.tap('End maintenance');
    expect(bot.switches.maintenance()).toBeUndefined();
    expect(await acts()).toMatchObject([{ act: 'maintenance-off' }, { act: 'maintenance-on' }]);
  });
});

describe('who did what', () => {
  it('is read a page at a time', async () => {
    for (let id = 1; id <= 14; id += 1) {
      await bot.auditLog.note({ adminId: ADMIN, act: 'ban', userId: 1_000 + id });
    }
    await bot.auditLog.countAnswer(ADMIN);
    await admin.say('/admin');
    await admin.tap('Who did what');
    expect(desk().text).toContain('1014');
    expect(desk().text).not.toContain('1002');
    expect(desk().text).toContain('gave 1 answer to support today');
    await admin.tap('Older');
    expect(desk().text).toContain('1002');
    expect(labelsOf(desk())).toEqual(['Latest', 'Back']);
  });

  it('is empty at first, also for a place in it that was made up', async () => {
    await admin.tapData('desk:audit:v1:nonsense');
    expect(desk().text).toContain('Nothing has been done yet');
  });
});

describe('checks', () => {
  it('say how each thing stands and what to do, and can be made again', async () => {
    bot.checks.push(
      { about: 'channel', finding: 'not_admin', name: '@news' },
      { about: 'staging', finding: 'unset' },
      { about: 'engines', finding: 'ok', count: 3 },
    );
    await admin.say('/admin');
    await admin.tap('Checks');
    expect(desk().text.split('\n')).toEqual([
      'Checks',
      '1 thing is wrong.',
      '',
      '❌ Channel @news: make me an administrator. Until then everybody passes the gate.',
      'ℹ️ No staging chat: what is drawn inline comes in private. STAGING_CHAT_ID names one.',
      '✅ The engines answer, with 3 image models.',
    ]);
    bot.checks.splice(0, 1);
    await admin.tap('Check again');
    expect(desk().text).toContain('Nothing is wrong.');
  });

  it('know the groups that the bot comes into, until it leaves them', async () => {
    const groups = createKnownGroups(bot.test);
    const change = (before: string, now: string) =>
      admin.send({
        my_chat_member: {
          ...{ chat: { id: -500, type: 'group', title: 'Foxes' }, date: 1 },
          from: { id: ADMIN, is_bot: false, first_name: 'Olga' },
          old_chat_member: { status: before, user: BOT_USER },
          new_chat_member: { status: now, user: BOT_USER },
        },
      });
    await change('left', 'member');
    expect(await groups.list(5)).toEqual([-500]);
    await change('member', 'kicked');
    expect(await groups.list(5)).toEqual([]);
  });

  it('have words for everything that can be found', async () => {
    for (const [about, findings] of Object.entries(CHECK_FINDINGS)) {
      for (const finding of findings) {
        bot.checks.push({ about, finding, name: 'x', count: 2 } as Check);
      }
    }
    await admin.tapData('desk:checks:v1:');
    expect(desk().text).not.toContain('check-');
  });
});

describe('an alert', () => {
  it('is muted for a day by its button, and unmuted by the same', async () => {
    const groups = createErrorGroups(bot.test);
    await admin.tapData('desk:mute:v1:abcdefghijkl', { messageId: 7 });
    expect(await groups.count('abcdefghijkl', 1)).toBe(0);
    const edit = () => bot.chats.callsOf('editMessageReplyMarkup').at(-1)?.fields['reply_markup'];
    expect(JSON.stringify(edit())).toContain('desk:unmute:v1:abcdefghijkl');
    await admin.tapData('desk:unmute:v1:abcdefghijkl', { messageId: 7 });
    expect(await groups.count('abcdefghijkl', 1)).toBe(2);
    expect(await acts()).toMatchObject([{ act: 'alert-mute', subject: 'abcdefghijkl' }]);
  });

  it('that was made up is not muted', async () => {
    await admin.tapData('desk:mute:v1:../..');
    expect(await acts()).toEqual([]);
  });
});
