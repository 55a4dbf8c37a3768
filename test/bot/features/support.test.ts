import { beforeEach, describe, expect, it } from 'vitest';
import { SUPPORT_CAP } from '../../../src/domain/support.js';
import { packCallbackData } from '../../../src/domain/callback-data.js';
import { createSupportMessages } from '../../../src/store/support-messages.js';
import type { FakeMessage } from '../../helpers/fake-chats.js';
import {
  createTestBot,
  labelsOf,
  type TestBot,
  type TestBotOptions,
  type TestPerson,
} from '../../helpers/test-bot.js';

const ANN = 1;
const OLGA = 9;
const IVAN = 10;
const GROUP = -100500;

const BLOCKED = { error_code: 403, description: 'Forbidden: bot was blocked by the user' };
const AWAY = { error_code: 500, description: 'Internal Server Error: restart' };
const UNCOPYABLE = { error_code: 400, description: "Bad Request: the message can't be copied" };

let bot: TestBot;
let ann: TestPerson;
let olga: TestPerson;
let ivan: TestPerson;

async function start({ adminIds = [OLGA, IVAN], ...options }: TestBotOptions = {}): Promise<void> {
  bot = await createTestBot({ adminIds, ...options });
  ann = bot.person(ANN);
  olga = bot.person(OLGA);
  ivan = bot.person(IVAN, { language: 'ru' });
  // The bot speaks to people of its own accord as they spoke to it.
  if (adminIds.includes(IVAN)) await ivan.say('/help');
}

beforeEach(async () => {
  await start();
  return () => bot.test.close();
});

async function restart(options: TestBotOptions): Promise<void> {
  await bot.test.close();
  await start(options);
}

function cardOf(adminId: number): FakeMessage {
  const card = bot.chats
    .messagesIn(adminId)
    .findLast(({ buttons }) =>
      labelsOf({ buttons }).some((label) => /Answer…|Ответить…/.test(label)),
    );
  if (!card) throw new Error(`There is no card in chat ${adminId}.`);
  return card;
}

function copiesIn(chatId: number): FakeMessage[] {
  return bot.chats.messagesIn(chatId).filter(({ copyOf }) => copyOf !== undefined);
}

function lastCopy(chatId: number): FakeMessage {
  const copy = copiesIn(chatId).at(-1);
  if (!copy) throw new Error(`Nothing was copied to chat ${chatId}.`);
  return copy;
}

function textsIn(chatId: number): string[] {
  return bot.chats.messagesIn(chatId).map(({ text }) => text);
}

function sourcesIn(chatId: number): number[] {
  return copiesIn(chatId).map(({ copyOf }) => copyOf?.messageId ?? 0);
}

/** Nobody but support has taken what was written. */
function expectNothingAsked(): void {
  expect(bot.answers.jobs.size).toBe(0);
  expect(bot.queue.jobs.size).toBe(0);
  for (const id of [ANN, OLGA, IVAN]) {
    expect(textsIn(id).join()).not.toContain('What shall I do');
  }
}

describe('/support', () => {
  it('asks what it is about, and passes the next message on to every admin, below a card', async () => {
    await ann.say('/support');
    const asked = bot.chats.last(ANN);
    expect(asked.text).toContain('Write what it’s about');
    expect(asked.forceReply).toBe(true);
    const messageId = await ann.post({ text: 'my pictures are blue' });
    for (const adminId of [OLGA, IVAN]) {
      expect(lastCopy(adminId)).toMatchObject({
        copyOf: { chatId: ANN, messageId },
        replyTo: cardOf(adminId).messageId,
      });
    }
    expect(cardOf(OLGA).text).toContain('From Person 1 (1)');
    expect(cardOf(IVAN).text).toContain('Ждёт ответа');
    expect(bot.chats.last(ANN).text).toContain('your message is with us');
    expectNothingAsked();
  });

  it('with words sends them at once', async () => {
    await ann.say('/support my key was banned');
    expect(copiesIn(OLGA)).toHaveLength(1);
    expect(bot.chats.last(ANN).text).toContain('with us');
  });

  it('as the caption of a picture sends the picture', async () => {
    const messageId = await ann.post({
      photo: [{ file_id: 'p' }],
      caption: '/support look at this',
    });
    expect(sourcesIn(OLGA)).toEqual([messageId]);
  });

  it.each([
    ['a sticker', { sticker: { file_id: 's' } }],
    ['a file', { document: { file_id: 'd', mime_type: 'application/pdf' } }],
    ['a voice message', { voice: { file_id: 'v' } }],
  ])('takes %s as well', async (_, fields) => {
    await ann.say('/support');
    const messageId = await ann.post(fields);
    expect(sourcesIn(OLGA)).toEqual([messageId]);
    expect(bot.chats.last(ANN).text).toContain('with us');
  });

  it('takes all of an album, with one sound and one word', async () => {
    await bot.accounts.issueKey(ANN);
    await bot.accounts.grantTier(ANN, 'tier1', undefined);
    await ann.say('/support');
    const pieces = [];
    for (const file of ['a', 'b', 'c']) {
      pieces.push(await ann.post({ photo: [{ file_id: file }], media_group_id: 'album' }));
    }
    expect(sourcesIn(OLGA)).toEqual(pieces);
    const silent = bot.chats
      .callsOf('copyMessage')
      .filter(({ fields }) => fields['chat_id'] === OLGA)
      .map(({ fields }) => fields['disable_notification']);
    // The card made the sound.
    expect(silent).toEqual([true, true, true]);
    expect(
      bot.chats.callsOf('sendMessage').filter(({ fields }) => fields['chat_id'] === ANN),
    ).toHaveLength(2);
    expectNothingAsked();
  });

  it('takes the rest of a text that its client cut', async () => {
    await ann.say('/support');
    const first = await ann.post({ text: 'a'.repeat(4_096) });
    const second = await ann.post({ text: 'and the end' });
    expect(sourcesIn(OLGA)).toEqual([first, second]);
    expectNothingAsked();
  });

  it('can be cancelled by its button, and then takes nothing', async () => {
    await ann.say('/support');
    await ann.tap('Cancel');
    expect(bot.chats.last(ANN).text).toContain('nothing was sent');
    await ann.post({ text: 'a red fox' });
    expect(copiesIn(OLGA)).toEqual([]);
  });

  it('ends with a command, which is done', async () => {
    await ann.say('/support');
    await ann.say('/help');
    expect(bot.chats.last(ANN).text).toContain('What I can do');
    expect(copiesIn(OLGA)).toEqual([]);
  });

  it('in a group leads to the private chat', async () => {
    await ann.say('/support@test_bot my secret trouble', { chatId: GROUP });
    expect(bot.chats.last(GROUP).buttons.flat()).toMatchObject([
      { url: 'https://t.me/test_bot?start=support' },
    ]);
    expect(copiesIn(OLGA)).toEqual([]);
    await ann.say('/start support');
    expect(bot.chats.last(ANN).text).toContain('Write what it’s about');
  });

  it('stands behind no gate and no ban', async () => {
    await restart({ channels: ['@news'] });
    await bot.accounts.issueKey(ANN);
    await bot.accounts.ban(ANN);
    await ann.say('/support it was not me');
    expect(copiesIn(OLGA)).toHaveLength(1);
  });

  it('says no to what Telegram does not copy, and bothers nobody with it', async () => {
    await ann.say('/support');
    await ann.post({ poll: { type: 'quiz' } });
    expect(bot.chats.last(ANN).text).toContain('can’t pass on');
    bot.chats.failNext('copyMessage', UNCOPYABLE, UNCOPYABLE);
    await ann.say('/support hm');
    expect(bot.chats.last(ANN).text).toContain('can’t pass on');
  });

  it('without admins says that nobody is there, and tells the operator in the log', async () => {
    await restart({ adminIds: [] });
    await ann.say('/support');
    expect(bot.chats.last(ANN).text).toContain('Nobody can be reached here yet');
    await ann.say('/support help me');
    expect(bot.chats.last(ANN).text).toContain('Nobody can be reached here yet');
    expect(bot.log.lines.filter(({ level }) => level === 40)).toHaveLength(2);
  });

  it('has a cap an hour, said kindly and with the time; an album counts once', async () => {
    for (let message = 1; message < SUPPORT_CAP.messages; message += 1)
      await ann.say('/support hey');
    await ann.say('/support');
    await ann.post({ photo: [{ file_id: 'a' }], media_group_id: 'album' });
    await ann.post({ photo: [{ file_id: 'b' }], media_group_id: 'album' });
    const passed = SUPPORT_CAP.messages + 1;
    expect(copiesIn(OLGA)).toHaveLength(passed);
    await ann.say('/support');
    await ann.post({ photo: [{ file_id: 'c' }], media_group_id: 'another' });
    expect(bot.chats.last(ANN).text).toMatch(/write again in \d+ minutes/);
    await ann.post({ photo: [{ file_id: 'd' }], media_group_id: 'another' });
    expect(copiesIn(OLGA)).toHaveLength(passed);
    expectNothingAsked();
  });
});

describe('the card of a thread', () => {
  it('tells how the person stands, and makes a sound only for paid tiers', async () => {
    await ann.say('/support hello');
    expect(cardOf(OLGA).text).toContain('Tier: Free\nNo key yet');
    const [free] = bot.chats
      .callsOf('sendMessage')
      .filter(({ fields }) => fields['chat_id'] === OLGA);
    expect(free?.fields['disable_notification']).toBe(true);

    const boris = bot.person(2);
    const { account } = await bot.accounts.issueKey(2);
    await bot.accounts.grantTier(2, 'tier2', undefined);
    await boris.say('/support');
    expect(bot.chats.last(2).text).toContain('Your message goes first');
    await boris.post({ text: 'hello' });
    expect(cardOf(OLGA).text).toContain(`Tier: Tier 2, goes first\nKey ${account.keyHint}: active`);
    const paid = bot.chats
      .callsOf('sendMessage')
      .findLast(({ fields }) => fields['chat_id'] === OLGA);
    expect(paid?.fields).not.toHaveProperty('disable_notification');
  });

  it('of an appeal tells of the ban and lifts it with a tap, and the person hears of it', async () => {
    await bot.accounts.issueKey(ANN);
    await bot.accounts.ban(ANN);
    await ann.tapData('support:open:v1:appeal');
    expect(bot.chats.last(ANN).text).toContain('ban of your key');
    await ann.post({ text: 'it was not me' });
    expect(cardOf(OLGA).text).toContain('appeal against a ban');
    expect(cardOf(OLGA).text).toMatch(/Key vc_.*: banned/);
    await olga.tap('Unban the key');
    expect((await bot.accounts.load(ANN))?.keyStatus).toBe('active');
    expect(bot.chats.last(ANN).text).toContain('works again');
    expect(cardOf(OLGA).text).toContain(': active');
    expect(cardOf(IVAN).text).toContain(': действует');
    await ivan.tapData('support:unban:v1:1');
    expect(bot.chats.toasts().at(-1)).toContain('Ничего не изменилось');
  });

  it('tells why a key was banned, and when', async () => {
    const { key } = await bot.accounts.issueKey(ANN);
    await bot.accounts.banLeaked(key);
    await ann.say('/support it was my cat');
    expect(cardOf(OLGA).text).toMatch(/seen in public, \d{4}-\d\d-\d\d/);
    await ann.tapData('support:open:v1:appeal');
    await ann.post({ text: 'really' });
    expect(cardOf(OLGA).text).toContain('appeal against a ban');
  });

  it('about a payment lists the latest ones, with the charges by which they are refunded', async () => {
    await bot.accounts.issueKey(ANN);
    for (const day of [1, 2, 3, 4]) {
      const chargeId = `charge-${day}`;
      const paidAtMs = Date.UTC(2026, 0, day);
      await bot.ledgers.write(ANN, {
        kind: 'payment',
        chargeId,
        tier: 'tier1',
        stars: 250,
        paidAtMs,
        untilMs: paidAtMs + 1_000,
      });
    }
    await ann.tapData('support:open:v1:payment');
    expect(bot.chats.last(ANN).text).toContain('about a payment');
    await ann.post({ text: 'I paid twice' });
    const { text } = cardOf(OLGA);
    expect(text).toContain('Support: a payment');
    expect(text.match(/charge-\d/g)).toEqual(['charge-4', 'charge-3', 'charge-2']);
  });

  it('about a payment of somebody who never paid says so', async () => {
    await ann.tapData('support:open:v1:payment');
    await ann.post({ text: 'how do I pay?' });
    expect(cardOf(OLGA).text).toContain('No payments yet');
  });

  it('bans with a tap', async () => {
    await bot.accounts.issueKey(ANN);
    await ann.say('/support I sell your keys');
    await olga.tap('Ban the key');
    expect((await bot.accounts.load(ANN))?.keyStatus).toBe('banned');
    expect(labelsOf(cardOf(OLGA))).toContain('Unban the key');
  });

  it('is one for all that the person writes until it is closed', async () => {
    await ann.say('/support hello');
    await ann.say('/support are you there?');
    expect(bot.chats.messagesIn(OLGA).filter(({ buttons }) => buttons.length > 0)).toHaveLength(1);
    expect(copiesIn(OLGA).map(({ replyTo }) => replyTo)).toEqual([
      cardOf(OLGA).messageId,
      cardOf(OLGA).messageId,
    ]);
    expect(bot.chats.callsOf('setMessageReaction')).toHaveLength(1);
  });

  it('is acknowledged by words where signs are not to be had', async () => {
    await ann.say('/support hello');
    bot.chats.failNext('setMessageReaction', {
      error_code: 400,
      description: 'Bad Request: REACTION_INVALID',
    });
    await ann.say('/support are you there?');
    expect(bot.chats.last(ANN).text).toBe('Added.');
  });

  it.each(['answer', 'close', 'ban', 'unban'])(
    'does not %s for who is no admin',
    async (action) => {
      await bot.accounts.issueKey(ANN);
      await ann.say('/support hello');
      await ann.tapData(`support:${action}:v1:1`);
      expect(bot.chats.toasts()).toEqual(['These buttons are for admins.']);
      expect((await bot.accounts.load(ANN))?.keyStatus).toBe('active');
    },
  );

  it('with an argument nobody wrote says that it is too old', async () => {
    await olga.tapData('support:close:v1:nobody');
    expect(bot.chats.toasts()[0]).toContain('too old');
  });
});

describe('an admin’s answer', () => {
  beforeEach(async () => {
    await ann.say('/support hello');
  });

  it('by reply to the card goes to the person without a name, below what they wrote', async () => {
    const messageId = await olga.post({ text: 'Hi!' }, { replyTo: cardOf(OLGA).messageId });
    const answer = lastCopy(ANN);
    expect(answer.copyOf).toEqual({ chatId: OLGA, messageId });
    expect(labelsOf(answer)).toEqual(['Reply']);
    expect(answer.replyTo).toBeGreaterThan(0);
    expect(textsIn(ANN).join()).not.toContain('Person 9');
    expectNothingAsked();
  });

  it('is shown to the other admins, with who gave it', async () => {
    const messageId = await olga.post({ text: 'Hi!' }, { replyTo: cardOf(OLGA).messageId });
    expect(textsIn(IVAN)).toContain('Ответ от Person 9:');
    expect(lastCopy(IVAN).copyOf).toEqual({ chatId: OLGA, messageId });
    for (const [adminId, words] of [
      [OLGA, 'Answered by Person 9'],
      [IVAN, 'Ответ: Person 9'],
    ] as const) {
      expect(cardOf(adminId).text).toContain(words);
    }
    await ann.say('/support thanks');
    expect(cardOf(OLGA).text).toContain('Waiting for an answer');
  });

  it('may reply to the copy of the message, and be a picture, a sticker or an album', async () => {
    const replyTo = lastCopy(OLGA).messageId;
    const sent = [
      await olga.post({ photo: [{ file_id: 'p' }] }, { replyTo }),
      await olga.post({ sticker: { file_id: 's' } }, { replyTo }),
      await olga.post({ photo: [{ file_id: 'a' }], media_group_id: 'album' }, { replyTo }),
      // Of an album only the first piece may say what it replies to.
      await olga.post({ photo: [{ file_id: 'b' }], media_group_id: 'album' }),
    ];
    expect(sourcesIn(ANN)).toEqual(sent);
    expectNothingAsked();
  });

  it('to one person is no part of a long one to another, however soon it follows', async () => {
    const boris = bot.person(2);
    const annsCard = cardOf(OLGA).messageId;
    await boris.say('/support hello');
    const sent = [
      await olga.post({ text: 'a'.repeat(4_096) }, { replyTo: annsCard }),
      await olga.post({ text: 'Hi, Boris!' }, { replyTo: cardOf(OLGA).messageId }),
    ];
    expect(sourcesIn(ANN)).toEqual(sent.slice(0, 1));
    expect(sourcesIn(2)).toEqual(sent.slice(1));
  });

  it('may be asked for by the button, and is then a reply to that', async () => {
    await olga.tap('Answer…');
    const asked = bot.chats.last(OLGA);
    expect(asked).toMatchObject({ text: 'Your answer to Person 1:', forceReply: true });
    const messageId = await olga.post({ text: 'Hi!' }, { replyTo: asked.messageId });
    expect(sourcesIn(ANN)).toEqual([messageId]);
  });

  it('by two admins at once arrives from both', async () => {
    const cards = [cardOf(OLGA).messageId, cardOf(IVAN).messageId] as const;
    const sent = await Promise.all([
      olga.post({ text: 'Hi!' }, { replyTo: cards[0] }),
      ivan.post({ text: 'Привет!' }, { replyTo: cards[1] }),
    ]);
    expect(sourcesIn(ANN).sort()).toEqual([...sent].sort());
  });

  it('edited changes at the person’s and at the other admins’, and keeps its button', async () => {
    const messageId = await olga.post({ text: 'Hi!' }, { replyTo: cardOf(OLGA).messageId });
    const place = { replyTo: cardOf(OLGA).messageId };
    await olga.edit(messageId, { text: 'Hello!' }, place);
    expect(lastCopy(ANN).text).toBe('Hello!');
    expect(labelsOf(lastCopy(ANN))).toEqual(['Reply']);
    expect(lastCopy(IVAN).text).toBe('Hello!');
    // Telegram tells of edits that nobody made, and copies may be gone.
    await olga.edit(messageId, { text: 'Hello!' }, place);
    bot.chats.messages.delete(lastCopy(ANN).messageId);
    await olga.edit(messageId, { text: 'Bye!' }, place);
    expect(lastCopy(IVAN).text).toBe('Bye!');
  });

  it('edited with its picture changes the picture', async () => {
    const place = { replyTo: cardOf(OLGA).messageId };
    const messageId = await olga.post({ photo: [{ file_id: 'p' }], caption: 'so' }, place);
    await olga.edit(
      messageId,
      { photo: [{ file_id: 's' }, { file_id: 'q' }], caption: 'or so' },
      place,
    );
    expect(lastCopy(ANN)).toMatchObject({ text: 'or so', file: { kind: 'photo', id: 'q' } });
  });

  it('to somebody who blocked the bot says so', async () => {
    bot.chats.failNext('copyMessage', BLOCKED);
    await olga.post({ text: 'Hi!' }, { replyTo: cardOf(OLGA).messageId });
    expect(bot.chats.last(OLGA).text).toContain('Person 1 has blocked me');
    expect(cardOf(OLGA).text).toContain('Waiting for an answer');
  });

  it('of a kind that can’t be copied says so', async () => {
    bot.chats.failNext('copyMessage', UNCOPYABLE);
    await olga.post({ text: 'Hi!' }, { replyTo: cardOf(OLGA).messageId });
    expect(bot.chats.last(OLGA).text).toContain('can’t pass on');
  });

  it('that Telegram did not take ends in an apology, and may be tried again', async () => {
    bot.chats.failNext('copyMessage', AWAY);
    await olga.post({ text: 'Hi!' }, { replyTo: cardOf(OLGA).messageId });
    expect(bot.chats.last(OLGA).text).toContain('Something went wrong');
    await olga.post({ text: 'Hi!' }, { replyTo: cardOf(OLGA).messageId });
    expect(copiesIn(ANN)).toHaveLength(1);
  });

  it('whose update comes again arrives once', async () => {
    await olga.post({ text: 'Hi!' }, { replyTo: cardOf(OLGA).messageId });
    const again = { ...bot.lastUpdate(), update_id: bot.nextUpdateId() };
    await bot.processor.process(again);
    expect(copiesIn(ANN)).toHaveLength(1);
  });

  it('to a card whose thread is forgotten still finds the person by its buttons', async () => {
    const card = cardOf(OLGA);
    await bot.test.redis.del(
      bot.test.keys.supportMessage(OLGA, card.messageId),
      bot.test.keys.supportThread(ANN),
    );
    const data = packCallbackData({ feature: 'support', action: 'answer', arg: String(ANN) });
    const replied = {
      message_id: card.messageId,
      date: 1,
      chat: { id: OLGA, type: 'private' },
      from: { id: 4242, is_bot: true, first_name: 'Test bot' },
      reply_markup: { inline_keyboard: [[{ text: 'Answer…', callback_data: data }]] },
    };
    const messageId = await olga.post({ text: 'Sorry, that took long', reply_to_message: replied });
    expect(sourcesIn(ANN)).toEqual([messageId]);
    await olga.tap('Close');
    expect(bot.chats.toasts().at(-1)).toContain('too old');
  });

  it('that begins with a command is a command', async () => {
    await olga.say('/help', { replyTo: cardOf(OLGA).messageId });
    expect(copiesIn(ANN)).toEqual([]);
    expect(bot.chats.last(OLGA).text).toContain('What I can do');
  });

  it('is none when the admin replies to something else of the bot', async () => {
    await olga.say('/help');
    await olga.post({ text: 'a red fox' }, { replyTo: bot.chats.last(OLGA).messageId });
    expect(copiesIn(ANN)).toEqual([]);
  });

  it('is none of who is no admin any more', async () => {
    const boris = bot.person(2);
    await boris.say('/support I was an admin once');
    const card = { chatId: 2, messageId: 77 };
    const link = { personId: ANN, side: 'admin' as const, copies: [] };
    await createSupportMessages(bot.test).save(card, link);
    await boris.post({ text: 'Hi!' }, { replyTo: card.messageId });
    expect(copiesIn(ANN)).toEqual([]);
  });
});

describe('what the person says next', () => {
  beforeEach(async () => {
    await ann.say('/support hello');
    await olga.post({ text: 'Hi!' }, { replyTo: cardOf(OLGA).messageId });
  });

  it('in reply to the answer goes into the thread, and not to a model', async () => {
    const messageId = await ann.post({ text: 'it is blue' }, { replyTo: lastCopy(ANN).messageId });
    expect(lastCopy(OLGA).copyOf).toEqual({ chatId: ANN, messageId });
    expect(lastCopy(IVAN).copyOf).toEqual({ chatId: ANN, messageId });
    expectNothingAsked();
  });

  it('in reply to “your message is with us” goes there, too', async () => {
    const sent = bot.chats.messagesIn(ANN).find(({ text }) => text.includes('with us'));
    const messageId = await ann.post({ text: 'PS' }, { replyTo: sent?.messageId ?? 0 });
    expect(lastCopy(OLGA).copyOf?.messageId).toBe(messageId);
  });

  it('in reply to an answer of long ago opens a new thread', async () => {
    const { messageId: answerId } = lastCopy(ANN);
    await bot.test.redis.del(
      bot.test.keys.supportMessage(ANN, answerId),
      bot.test.keys.supportThread(ANN),
    );
    const data = packCallbackData({ feature: 'support', action: 'reply', arg: '' });
    const replied = {
      message_id: answerId,
      date: 1,
      chat: { id: ANN, type: 'private' },
      from: { id: 4242, is_bot: true, first_name: 'Test bot' },
      reply_markup: { inline_keyboard: [[{ text: 'Reply', callback_data: data }]] },
    };
    const messageId = await ann.post({ text: 'it is back', reply_to_message: replied });
    expect(lastCopy(OLGA).copyOf?.messageId).toBe(messageId);
    expect(bot.chats.last(ANN).text).toContain('with us');
  });

  it('after “Reply” goes there, and the thread stays about what it is about', async () => {
    await ann.tap('Reply');
    await ann.post({ text: 'it is blue' });
    expect(copiesIn(OLGA)).toHaveLength(2);
    expect(cardOf(OLGA).text).toContain('Support\n');
  });

  it('goes to the model when it is no reply', async () => {
    await ann.post({ text: 'a red fox' });
    expect(copiesIn(OLGA)).toHaveLength(1);
  });

  it('goes into the thread although a conversation is waiting', async () => {
    await ann.say('/image');
    await ann.post({ text: 'it is blue' }, { replyTo: lastCopy(ANN).messageId });
    expect(copiesIn(OLGA)).toHaveLength(2);
    await ann.post({ text: 'a red fox' });
    expect(copiesIn(OLGA)).toHaveLength(2);
    expect(bot.chats.last(ANN).text).toContain('a red fox');
  });

  it('edited changes at the admins’', async () => {
    const messageId = await ann.post({ text: 'it is blue' }, { replyTo: lastCopy(ANN).messageId });
    await ann.edit(messageId, { text: 'it is green' }, { replyTo: lastCopy(ANN).messageId });
    expect(lastCopy(OLGA).text).toBe('it is green');
    expect(lastCopy(IVAN).text).toBe('it is green');
  });

  it('in a reply to a model’s answer still goes to the model', async () => {
    await ann.post({ text: 'and why?' }, { replyTo: 77 });
    expect(copiesIn(OLGA)).toHaveLength(1);
  });
});

describe('closing', () => {
  beforeEach(async () => {
    await ann.say('/support hello');
  });

  it('tells the person kindly, and on every card who did it', async () => {
    await olga.tap('Close');
    expect(bot.chats.last(ANN).text).toContain('closed this conversation');
    expect(cardOf(OLGA).text).toContain('Closed by Person 9');
    expect(cardOf(IVAN).text).toContain('Закрыто: Person 9');
    expect(labelsOf(cardOf(OLGA))).toEqual(['Answer…']);
  });

  it('twice tells the second admin, and the person once', async () => {
    const card = { ...cardOf(IVAN) };
    await olga.tap('Close');
    await ivan.tap('Закрыть', { on: card });
    expect(bot.chats.toasts()).toEqual(['Уже закрыто.']);
    expect(textsIn(ANN).filter((text) => text.includes('closed'))).toHaveLength(1);
  });

  it('ends with the next message, which gets a card of its own', async () => {
    await olga.tap('Close');
    const old = cardOf(OLGA);
    await ann.tap('Write again');
    await ann.post({ text: 'it is still blue' });
    expect(cardOf(OLGA).messageId).not.toBe(old.messageId);
    expect(lastCopy(OLGA).replyTo).toBe(cardOf(OLGA).messageId);
    expect(bot.chats.last(ANN).text).toContain('with us');
  });
});

describe('admins who can’t be reached', () => {
  it('keep nothing from the others, and get their card with a later message', async () => {
    bot.chats.failNext('sendMessage', BLOCKED);
    await ann.say('/support hello');
    expect(copiesIn(OLGA)).toEqual([]);
    expect(copiesIn(IVAN)).toHaveLength(1);
    expect(bot.chats.last(ANN).text).toContain('with us');
    await ann.say('/support are you there?');
    expect(lastCopy(OLGA).replyTo).toBe(cardOf(OLGA).messageId);
    expect(copiesIn(IVAN)).toHaveLength(2);
  });

  it('that fail for a moment keep nothing from the others, and are in the log', async () => {
    bot.chats.failNext('copyMessage', AWAY);
    await ann.say('/support hello');
    expect(copiesIn(OLGA).length + copiesIn(IVAN).length).toBe(1);
    expect(bot.log.messages()).toContain('an admin was left out of a support thread');
    expect(bot.chats.last(ANN).text).toContain('with us');
  });

  it('all of them, are said to the person', async () => {
    bot.chats.failNext('sendMessage', BLOCKED, BLOCKED);
    await ann.say('/support hello');
    expect(bot.chats.last(ANN).text).toContain('nothing was sent');
    expect(bot.log.messages()).toContain(
      'support reached none of its admins; each has to press Start once',
    );
    await ann.say('/support hello');
    expect(bot.chats.last(ANN).text).toContain('with us');
  });

  it('all of them because Telegram is away, end in an apology', async () => {
    bot.chats.failNext('copyMessage', AWAY, AWAY);
    await ann.say('/support hello');
    expect(bot.chats.last(ANN).text).toContain('Something went wrong');
  });
});

it('support costs people who never wrote to it no trip to the store', async () => {
  const load = () => Promise.reject(new Error('support was asked'));
  await restart({ overrides: { supportMessages: { find: load, save: load } } });
  await ann.post({ text: 'a red fox' }, { replyTo: 77 });
  const messageId = await ann.post({ text: 'a red fox' });
  await ann.edit(messageId, { text: 'a blue fox' });
  expect(bot.log.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
