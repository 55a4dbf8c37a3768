import { beforeEach, describe, expect, it } from 'vitest';
import type { Campaign } from '../../../src/store/campaign-record.js';
import { createUserBook } from '../../../src/store/user-book.js';
import type { FakeMessage } from '../../helpers/fake-chats.js';
import {
  createTestBot,
  labelsOf,
  type TestBot,
  type TestBotOptions,
  type TestPerson,
} from '../../helpers/test-bot.js';

const OLGA = 9;
const IVAN = 10;
const ANN = 1;
const CHANNEL = -1001;
const OFFER = 'Broadcast this post?';

let bot: TestBot;
let olga: TestPerson;
let ivan: TestPerson;
let lastPostId = 0;

async function start(options: TestBotOptions = {}): Promise<void> {
  bot = await createTestBot({ adminIds: [OLGA, IVAN], channels: [String(CHANNEL)], ...options });
  olga = bot.person(OLGA);
  ivan = bot.person(IVAN);
  lastPostId = 0;
}

beforeEach(async () => {
  await start();
  return () => bot.test.close();
});

/** People who have pressed Start, besides those who speak in a test. */
async function fillBook(people: number, { language = 'en', firstId = 100 } = {}): Promise<void> {
  const ids = Array.from({ length: people }, (_, index) => firstId + index);
  await createUserBook(bot.test).note(ids.map((userId) => ({ userId, language })));
}

const channel = (id: number) => ({ id, type: 'channel', title: 'Foxes' });

async function postInChannel(fields: object, id = CHANNEL): Promise<number> {
  const messageId = ++lastPostId;
  const message = { message_id: messageId, date: 1, chat: channel(id), ...fields };
  await olga.send({ channel_post: message });
  return messageId;
}

async function editInChannel(messageId: number, fields: object): Promise<void> {
  const message = { message_id: messageId, date: 1, chat: channel(CHANNEL), ...fields };
  await olga.send({ edited_channel_post: { ...message, edit_date: 2 } });
}

/** The latest of the bot's own words: what people get stands below its card. */
function last(chatId: number): FakeMessage {
  const own = bot.chats.messagesIn(chatId).findLast(({ copyOf }) => copyOf === undefined);
  if (!own) throw new Error(`There is no message in chat ${chatId}.`);
  return own;
}

function cardIn(chatId: number): FakeMessage {
  const card = bot.chats.messagesIn(chatId).findLast(({ text }) => text.startsWith('Broadcast:'));
  if (!card) throw new Error(`There is no card in chat ${chatId}.`);
  return card;
}

function copiesIn(chatId: number): FakeMessage[] {
  return bot.chats.messagesIn(chatId).filter(({ copyOf }) => copyOf !== undefined);
}

async function theCampaign(): Promise<Campaign> {
  const [campaign] = await bot.campaigns.list(1);
  if (!campaign) throw new Error('There is no campaign.');
  return campaign;
}

/** A draft in Olga's chat, for everybody in the book. */
async function prepare(people = 3, fields: object = { text: 'Foxes are here' }): Promise<number> {
  await fillBook(people);
  const messageId = await postInChannel(fields);
  await olga.tap('Prepare');
  return messageId;
}

describe('a post in the channel', () => {
  it('is offered to each admin, silently, with its first words', async () => {
    await postInChannel({ text: 'Foxes   are\nhere' });
    for (const id of [OLGA, IVAN]) {
      expect(last(id).text).toBe(`${OFFER}\nText from Foxes\nFoxes are here`);
      expect(labelsOf(last(id))).toEqual(['Prepare', 'Not this one', 'Don’t offer me new posts']);
    }
    const sent = bot.chats.callsOf('sendMessage');
    expect(sent.every(({ fields }) => fields['disable_notification'])).toBe(true);
  });

  it('is not offered from other channels, nor when it is a service message or a giveaway', async () => {
    await postInChannel({ text: 'elsewhere' }, -1002);
    await postInChannel({ new_chat_title: 'New name' });
    await postInChannel({ giveaway: {} });
    await postInChannel({ paid_media: {} });
    expect(bot.chats.callsOf('sendMessage')).toEqual([]);
  });

  it('is offered once when it is an album, and all of its parts are sent', async () => {
    await fillBook(1);
    const album = { media_group_id: '77', photo: [{ file_id: 'small' }, { file_id: 'large' }] };
    await postInChannel({ ...album, caption: 'Two foxes' });
    await postInChannel(album);
    expect(bot.chats.messagesIn(OLGA)).toHaveLength(1);
    await olga.tap('Prepare');
    expect(copiesIn(OLGA).map(({ copyOf }) => copyOf?.messageId)).toEqual([1, 2]);
    expect(cardIn(OLGA).text).toContain('Album of 2 from Foxes');
    expect(cardIn(OLGA).text).toContain('people mute them in /settings');
    const { content } = await theCampaign();
    expect(content.parts.map(({ fileId }) => fileId)).toEqual(['large', 'large']);
    expect(content.hasMute).toBe(false);
  });

  it('is no longer offered to who has turned that off, until they turn it on again', async () => {
    await postInChannel({ text: 'One' });
    await olga.tap('Don’t offer me new posts');
    expect(bot.chats.toasts().at(-1)).toContain('/broadcast brings that back');
    await postInChannel({ text: 'Two' });
    expect(bot.chats.messagesIn(OLGA).some(({ text }) => text.includes('Two'))).toBe(false);
    expect(last(IVAN).text).toContain('Two');
    await olga.say('/broadcast');
    await olga.tap('Offer me new posts');
    await postInChannel({ text: 'Three' });
    expect(last(OLGA).text).toContain('Three');
  });

  it('reaches the other admins when one has blocked the bot', async () => {
    bot.chats.failNext('sendMessage', {
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    await postInChannel({ text: 'One' });
    expect(bot.chats.messages.size).toBe(1);
  });

  it('stays where it is when an admin does not want it, and can be taken up later', async () => {
    await postInChannel({ text: 'One' });
    await olga.tap('Not this one');
    expect(last(OLGA).text).toContain('stays in the channel');
    await olga.tap('Prepare');
    expect(cardIn(OLGA).text).toContain('Broadcast: draft');
  });
});

describe('a draft', () => {
  it('says whom it is for and how long it takes, below what people get', async () => {
    await prepare(3);
    const [copy] = copiesIn(OLGA);
    expect(copy?.copyOf).toEqual({ chatId: CHANNEL, messageId: 1 });
    expect(labelsOf(copy ?? { buttons: [] })).toEqual(['🔕 Mute']);
    expect(cardIn(OLGA).text).toBe(
      [
        'Broadcast: draft',
        'Text from Foxes',
        'Foxes are here',
        'To: everybody who wants it',
        'As: news, which people can mute',
        // The admins have tapped, and are people, too.
        '4 people, about 1 s',
      ].join('\n'),
    );
    expect(labelsOf(cardIn(OLGA))).toEqual([
      'Audience',
      'Category',
      'Test to me',
      'Send now',
      'Schedule',
      'Cancel',
    ]);
  });

  it('is one and the same for two admins who prepare the same post', async () => {
    await prepare();
    await ivan.tap('Prepare');
    expect(await bot.campaigns.list(10)).toHaveLength(1);
    await ivan.tap('Category');
    await ivan.tap('Offers');
    expect(cardIn(OLGA).text).toContain('As: an offer');
  });

  it('offers neither sending nor scheduling to an audience of nobody', async () => {
    await prepare();
    await olga.tap('Audience');
    await olga.tap('Tier 2');
    expect(last(OLGA).text).toContain('Nobody is in this audience');
    await olga.tap('Back');
    expect(cardIn(OLGA).text).toContain('Nobody is in this audience');
    expect(labelsOf(cardIn(OLGA))).not.toContain('Send now');
    expect(labelsOf(cardIn(OLGA))).not.toContain('Schedule');
    const { id } = await theCampaign();
    await olga.tapData(`broadcast:send:v1:${id}`, { messageId: cardIn(OLGA).messageId });
    expect(bot.chats.toasts().at(-1)).toContain('Nobody is in this audience');
    expect(bot.broadcasts).toEqual([]);
  });

  it('is narrowed by language, with how many people each reaches, and widened again', async () => {
    await fillBook(2, { language: 'de', firstId: 10_000 });
    await prepare(5);
    await olga.tap('Audience');
    await olga.tap('Languages');
    expect(labelsOf(last(OLGA)).join()).toMatch(
      /English: \d.*Deutsch: \d|Deutsch: \d.*English: \d/,
    );
    const german = labelsOf(last(OLGA)).find((label) => label.startsWith('Deutsch'));
    await olga.tap(german ?? '');
    expect((await theCampaign()).audience).toEqual({ category: 'news', languages: ['de'] });
    await olga.tap('Back');
    expect(last(OLGA).text).toContain('To: Deutsch');
    await olga.tap('Active in 30 days');
    await olga.tap('Free');
    expect((await theCampaign()).audience).toEqual({
      category: 'news',
      languages: ['de'],
      tiers: ['free'],
      activeWithinDays: 30,
    });
    await olga.tap('Everybody');
    expect((await theCampaign()).audience).toEqual({ category: 'news' });
  });

  it('loses its mute button when it is a service notice', async () => {
    await prepare();
    await olga.tap('Category');
    await olga.tap('Service');
    expect((await theCampaign()).content.hasMute).toBe(false);
    await olga.tap('Test to me');
    expect(labelsOf(copiesIn(OLGA).at(-1) ?? { buttons: [] })).toEqual([]);
    expect(bot.chats.toasts().at(-1)).toContain('Sent to you');
  });

  it('keeps buttons that work anywhere, and says which are left out', async () => {
    const inline_keyboard = [
      [
        { text: 'Read', url: 'https://foxes.test/' },
        { text: '👍', callback_data: 'like' },
      ],
      [{ text: '👎', callback_data: 'dislike' }],
    ];
    await prepare(1, { text: 'Foxes', reply_markup: { inline_keyboard } });
    expect(labelsOf(copiesIn(OLGA)[0] ?? { buttons: [] })).toEqual(['Read', '🔕 Mute']);
    expect(cardIn(OLGA).text).toContain('2 buttons work only where the post is');
  });

  it.each([
    [{ poll: { type: 'regular' } }, 'a poll of their own'],
    [{ poll: { type: 'regular' } }, 'can’t be edited everywhere'],
  ])('warns of what surprises: %o', async (fields, warning) => {
    await prepare(1, fields);
    expect(cardIn(OLGA).text).toContain(warning);
  });

  it.each([
    [
      { photo: [{ file_id: 'x' }], caption: 'я'.repeat(1_500) },
      'message caption is too long',
      '1,500 characters',
    ],
    [{ poll: { type: 'quiz' } }, "message can't be copied", 'a quiz whose answer'],
    [{ text: 'x', has_protected_content: true }, "message can't be copied", 'protects its content'],
    [{ text: 'x' }, 'message to copy not found', 'no longer there'],
    [{ text: 'x' }, 'chat not found', 'may not read that chat'],
    [{ text: 'x' }, "message can't be copied", 'doesn’t let me copy'],
  ])('that Telegram copies to nobody says why: %o', async (fields, description, words) => {
    bot.chats.failNext('copyMessage', {
      error_code: 400,
      description: `Bad Request: ${description}`,
    });
    await prepare(2, fields);
    expect(cardIn(OLGA).text).toContain(words);
    expect(labelsOf(cardIn(OLGA))).not.toContain('Send now');
    // It has been seen to: the next test finds that out.
    await olga.tap('Test to me');
    expect(labelsOf(cardIn(OLGA))).toContain('Send now');
  });

  it('follows its post when that is edited', async () => {
    const messageId = await prepare();
    await editInChannel(messageId, { text: 'Foxes were here' });
    expect((await theCampaign()).content.parts[0]?.text).toBe('Foxes were here');
    expect(cardIn(OLGA).text).toContain('Foxes were here');
  });

  it('is gone when it is cancelled, in every admin’s chat', async () => {
    await prepare();
    await ivan.tap('Prepare');
    const ivansCard = cardIn(IVAN);
    await olga.tap('Cancel');
    expect(last(OLGA).text).toContain('Cancelled');
    expect(ivansCard.text).toContain('Cancelled');
    expect(await bot.campaigns.list(10)).toEqual([]);
  });

  it('offers paid turbo where that saves time, with its cost and the bot’s Stars', async () => {
    await prepare(2_999);
    await olga.tap('Turn on paid turbo');
    expect(cardIn(OLGA).text).toContain('3,000 people, about 3 s');
    expect(cardIn(OLGA).text).toContain('for 300 Stars');
    expect(cardIn(OLGA).text).toContain('The bot has 250 Stars: too few');
    expect((await theCampaign()).isPaid).toBe(true);
  });
});

describe('/broadcast', () => {
  const COMMAND = {
    text: '/broadcast',
    entities: [{ type: 'bot_command', offset: 0, length: '/broadcast'.length }],
  };

  it('takes what an admin replies to, a part of an album with all of its parts', async () => {
    await fillBook(1);
    const part = { media_group_id: '5', photo: [{ file_id: 'x' }] };
    const first = await olga.post({ ...part, forward_origin: { type: 'hidden_user', date: 1 } });
    const second = await olga.post({ ...part, caption: 'Foxes' });
    const reply = { message_id: second, date: 1, chat: { id: OLGA, type: 'private' }, ...part };
    await olga.post({ ...COMMAND, reply_to_message: { ...reply, caption: 'Foxes' } });
    const { content } = await theCampaign();
    expect(content.fromChatId).toBe(OLGA);
    expect(content.parts.map(({ messageId }) => messageId)).toEqual([first, second]);
    expect(cardIn(OLGA).text).toContain('Album of 2\nFoxes');
  });

  it('says so when the message is none that can be sent on', async () => {
    const chat = { id: OLGA, type: 'private' };
    const reply_to_message = { message_id: 3, date: 1, chat, pinned_message: {} };
    await olga.post({ ...COMMAND, reply_to_message });
    expect(last(OLGA).text).toContain('can’t be sent on');
  });

  it('explains itself without a reply, and lists what there is to open', async () => {
    await olga.say('/broadcast');
    expect(last(OLGA).text).toContain('There has been none yet');
    await prepare();
    await olga.say('/broadcast');
    await olga.tap('✏️ Foxes are here');
    expect(last(OLGA).text).toContain('Broadcast: draft');
  });

  it('is a command for admins only', async () => {
    const ann = bot.person(ANN);
    await ann.say('/broadcast');
    expect(last(ANN).text).toContain('I don’t know /broadcast');
  });
});

describe('sending', () => {
  it('begins with a press, is handed to the workers and noted', async () => {
    await prepare();
    await olga.tap('Send now');
    expect(bot.broadcasts).toMatchObject([{ state: 'counting', changedBy: OLGA }]);
    expect(cardIn(OLGA).text).toContain('Broadcast: collecting who gets it');
    expect(labelsOf(cardIn(OLGA))).toEqual(['Pause', 'Stop']);
  });

  it('asks once more above a thousand people', async () => {
    await prepare(1_200);
    await olga.tap('Send now');
    expect(bot.broadcasts).toEqual([]);
    expect(last(OLGA).text).toBe('Send it to 1,201 people now?');
    await olga.tap('Yes, send to 1,201 people');
    expect(bot.broadcasts).toHaveLength(1);
  });

  it('is done once when two admins press together; the second is told who was first', async () => {
    bot.chats.setChat(String(OLGA), { type: 'private', first_name: 'Olga', last_name: 'P.' });
    await prepare();
    await ivan.tap('Prepare');
    const { id } = await theCampaign();
    const send = `broadcast:send:v1:${id}`;
    await Promise.all([
      olga.tapData(send, { messageId: cardIn(OLGA).messageId }),
      ivan.tapData(send, { messageId: cardIn(IVAN).messageId }),
    ]);
    expect(bot.broadcasts).toHaveLength(1);
    const { changedBy } = await theCampaign();
    const toast = bot.chats.toasts().at(-1);
    const isOlgas = changedBy === OLGA;
    expect(toast).toContain(isOlgas ? 'Olga P. was first' : 'Another admin was first');
    expect(cardIn(isOlgas ? IVAN : OLGA).text).toContain('collecting who gets it');
  });

  it('is no admin’s any more who was taken out of ADMIN_IDS', async () => {
    await prepare();
    const { id } = await theCampaign();
    await bot.person(ANN).tapData(`broadcast:send:v1:${id}`);
    expect(bot.chats.toasts().at(-1)).toBe('These buttons are for admins.');
    expect(bot.broadcasts).toEqual([]);
  });

  it('is paused, gone on with and stopped; to stop asks first', async () => {
    await prepare();
    await olga.tap('Send now');
    await olga.tap('Pause');
    expect((await theCampaign()).state).toBe('paused');
    await olga.tap('Go on');
    expect((await theCampaign()).state).toBe('counting');
    await olga.tap('Stop');
    expect((await theCampaign()).state).toBe('counting');
    await olga.tap('Yes, stop for good');
    expect((await theCampaign()).state).toBe('stopped');
    const { id } = await theCampaign();
    await ivan.tapData(`broadcast:resume:v1:${id}`);
    expect(bot.chats.toasts().at(-1)).toContain('was first');
    expect((await theCampaign()).state).toBe('stopped');
  });

  it('of a campaign that is gone is told so', async () => {
    await olga.tapData('broadcast:send:v1:abcdefgh');
    expect(bot.chats.toasts().at(-1)).toContain('too old');
  });
});

describe('scheduling', () => {
  async function askWhen(): Promise<void> {
    await prepare();
    await olga.tap('Schedule');
  }
  /** Of the button for UTC+3, whatever the clock shows. */
  const moscow = (): string =>
    labelsOf(last(OLGA)).find((label) => label.endsWith('(+03:00)')) ?? '';

  it('asks for the time zone once, and then for the time', async () => {
    await askWhen();
    expect(last(OLGA).text).toContain('What time is it where you are?');
    await olga.tap(moscow());
    expect(labelsOf(last(OLGA))).toContain('Time zone: UTC+03:00');
    await olga.tap('In 1 hour');
    const { state, scheduledForMs = 0 } = await theCampaign();
    expect(state).toBe('scheduled');
    const inMs = scheduledForMs - (await bot.campaigns.nowMs());
    expect(inMs).toBeGreaterThan(3_500_000);
    expect(inMs).toBeLessThanOrEqual(3_600_000);
    expect(bot.broadcasts).toHaveLength(1);
    expect(cardIn(OLGA).text).toContain('Broadcast: scheduled');
    await olga.tap('Schedule');
    expect(last(OLGA).text).toContain('(UTC+03:00)');
  });

  it('takes a time in words, and asks again for one that is none or over', async () => {
    await askWhen();
    await olga.tap(moscow());
    await olga.tap('Another time…');
    expect(last(OLGA).forceReply).toBe(true);
    await olga.say('soonish');
    expect(last(OLGA).text).toContain('can’t read that as a time');
    await olga.say('2020-01-01 10:00');
    expect(last(OLGA).text).toContain('That moment is over');
    const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
    await olga.say(`${tomorrow} 10:00`);
    expect(new Date((await theCampaign()).scheduledForMs ?? 0).toISOString()).toBe(
      `${tomorrow}T07:00:00.000Z`,
    );
    expect(last(OLGA).text).toContain('Broadcast: scheduled');
  });

  it('moves to another hour, and back to a draft when it is not to be sent', async () => {
    await askWhen();
    await olga.tap(moscow());
    await olga.tap('In 1 hour');
    const before = (await theCampaign()).scheduledForMs ?? 0;
    await olga.tap('Schedule');
    await olga.tap('Tomorrow 9:00');
    const { state, scheduledForMs = 0 } = await theCampaign();
    expect(state).toBe('scheduled');
    expect(scheduledForMs).not.toBe(before);
    await olga.tap('Don’t send');
    expect((await theCampaign()).state).toBe('draft');
  });

  it('keeps its hour when the post is edited before it', async () => {
    await askWhen();
    await olga.tap(moscow());
    await olga.tap('Tomorrow 9:00');
    const { scheduledForMs } = await theCampaign();
    await editInChannel(1, { text: 'New words' });
    expect(await theCampaign()).toMatchObject({ state: 'scheduled', scheduledForMs });
    expect((await theCampaign()).content.parts[0]?.text).toBe('New words');
    expect(bot.broadcasts).toHaveLength(2);
  });

  it('is sent now after all', async () => {
    await askWhen();
    await olga.tap(moscow());
    await olga.tap('Tomorrow 9:00');
    await olga.tap('Send now');
    expect((await theCampaign()).state).toBe('counting');
  });
});

describe('muting', () => {
  const keyboard = [[{ text: '🔕 Mute', callback_data: 'news:mute:v1:news' }]];

  async function tapBelow(data: string): Promise<void> {
    const message = {
      message_id: 1,
      date: 1,
      chat: { id: ANN, type: 'private', first_name: 'Ann' },
      text: 'Foxes',
      reply_markup: { inline_keyboard: keyboard },
    };
    const from = { id: ANN, is_bot: false, first_name: 'Ann', language_code: 'en' };
    await bot.person(ANN).send({
      callback_query: { id: `q-${data}`, from, chat_instance: '1', message, data },
    });
  }

  it('is one tap below what everybody was sent, and so is the way back', async () => {
    await tapBelow('news:mute:v1:news');
    expect(await bot.userBook.mutedBy(ANN)).toEqual(['news']);
    expect(bot.chats.toasts().at(-1)).toContain('/settings');
    const [edited] = bot.chats.callsOf('editMessageReplyMarkup');
    expect(edited?.fields['reply_markup']).toEqual({
      inline_keyboard: [[{ text: '🔔 Unmute', callback_data: 'news:unmute:v1:news' }]],
    });
    await tapBelow('news:unmute:v1:news');
    expect(await bot.userBook.mutedBy(ANN)).toEqual([]);
  });

  it('does nothing for a category that can’t be muted', async () => {
    await tapBelow('news:mute:v1:service');
    expect(await bot.userBook.mutedBy(ANN)).toEqual([]);
    expect(bot.chats.toasts().at(-1)).toContain('too old');
  });
});
