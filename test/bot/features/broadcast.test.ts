import { beforeEach, describe, expect, it } from 'vitest';
import {
  ANN,
  type BroadcastScene,
  CHANNEL,
  IVAN,
  OLGA,
  openBroadcastScene,
} from '../../helpers/broadcast-scene.js';
import { createAuditLog } from '../../../src/store/audit-log.js';
import { labelsOf } from '../../helpers/test-bot.js';

const OFFER = 'Broadcast this post?';

let scene: BroadcastScene;

beforeEach(async () => {
  scene = await openBroadcastScene();
  return () => scene.bot.test.close();
});

describe('a post in the channel', () => {
  it('is offered to each admin, silently, with its first words', async () => {
    await scene.postInChannel({ text: 'Foxes   are\nhere' });
    for (const id of [OLGA, IVAN]) {
      expect(scene.last(id).text).toBe(`${OFFER}\nText from Foxes\nFoxes are here`);
      expect(labelsOf(scene.last(id))).toEqual([
        'Prepare',
        'Not this one',
        'Don’t offer me new posts',
      ]);
    }
    const sent = scene.bot.chats.callsOf('sendMessage');
    expect(sent.every(({ fields }) => fields['disable_notification'])).toBe(true);
  });

  it('is not offered from other channels, nor when it is a service message or a giveaway', async () => {
    await scene.postInChannel({ text: 'elsewhere' }, -1002);
    await scene.postInChannel({ new_chat_title: 'New name' });
    await scene.postInChannel({ giveaway: {} });
    await scene.postInChannel({ text: 'linked', is_automatic_forward: true });
    await scene.postInChannel({ paid_media: {} });
    expect(scene.bot.chats.callsOf('sendMessage')).toEqual([]);
  });

  it('is offered once when it is an album, and all of its parts are sent', async () => {
    await scene.fillBook(1);
    const album = { media_group_id: '77', photo: [{ file_id: 'small' }, { file_id: 'large' }] };
    await scene.postInChannel({ ...album, caption: 'Two foxes' });
    await scene.postInChannel(album);
    expect(scene.bot.chats.messagesIn(OLGA)).toHaveLength(1);
    await scene.olga.tap('Prepare');
    expect(scene.copiesIn(OLGA).map(({ copyOf }) => copyOf?.messageId)).toEqual([1, 2]);
    expect(scene.cardIn(OLGA).text).toContain('Album of 2 from Foxes');
    expect(scene.cardIn(OLGA).text).toContain('people mute them in /settings');
    const { content } = await scene.theCampaign();
    expect(content.parts.map(({ fileId }) => fileId)).toEqual(['large', 'large']);
    expect(content.hasMute).toBe(false);
  });

  it('is no longer offered to who has turned that off, until they turn it on again', async () => {
    await scene.postInChannel({ text: 'One' });
    await scene.olga.tap('Don’t offer me new posts');
    expect(scene.bot.chats.toasts().at(-1)).toContain('/broadcast brings that back');
    await scene.postInChannel({ text: 'Two' });
    expect(scene.bot.chats.messagesIn(OLGA).some(({ text }) => text.includes('Two'))).toBe(false);
    expect(scene.last(IVAN).text).toContain('Two');
    await scene.olga.say('/broadcast');
    await scene.olga.tap('Offer me new posts');
    await scene.postInChannel({ text: 'Three' });
    expect(scene.last(OLGA).text).toContain('Three');
  });

  it('reaches the other admins when one has blocked the bot', async () => {
    scene.bot.chats.failNext('sendMessage', {
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    await scene.postInChannel({ text: 'One' });
    expect(scene.bot.chats.messages.size).toBe(1);
  });

  it('stays where it is when an admin does not want it, and can be taken up later', async () => {
    await scene.postInChannel({ text: 'One' });
    await scene.olga.tap('Not this one');
    expect(scene.last(OLGA).text).toContain('stays in the channel');
    await scene.olga.tap('Prepare');
    expect(scene.cardIn(OLGA).text).toContain('Broadcast: draft');
  });
});

describe('a draft', () => {
  it('says whom it is for and how long it takes, below what people get', async () => {
    await scene.prepare(3);
    const [copy] = scene.copiesIn(OLGA);
    expect(copy?.copyOf).toEqual({ chatId: CHANNEL, messageId: 1 });
    expect(labelsOf(copy ?? { buttons: [] })).toEqual(['🔕 Mute']);
    expect(scene.cardIn(OLGA).text).toBe(
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
    expect(labelsOf(scene.cardIn(OLGA))).toEqual([
      'Audience',
      'Category',
      'Test to me',
      'Send now',
      'Schedule',
      'Cancel',
    ]);
  });

  it('is one and the same for two admins who prepare the same post', async () => {
    await scene.prepare();
    await scene.ivan.tap('Prepare');
    expect(await scene.bot.campaigns.list(10)).toHaveLength(1);
    await scene.ivan.tap('Category');
    await scene.ivan.tap('Offers');
    expect(scene.cardIn(OLGA).text).toContain('As: an offer');
  });

  it('offers neither sending nor scheduling to an audience of nobody', async () => {
    await scene.prepare();
    await scene.olga.tap('Audience');
    await scene.olga.tap('Tier 2');
    expect(scene.last(OLGA).text).toContain('Nobody is in this audience');
    await scene.olga.tap('Back');
    expect(scene.cardIn(OLGA).text).toContain('Nobody is in this audience');
    expect(labelsOf(scene.cardIn(OLGA))).not.toContain('Send now');
    expect(labelsOf(scene.cardIn(OLGA))).not.toContain('Schedule');
    const { id } = await scene.theCampaign();
    await scene.olga.tapData(`broadcast:send:v1:${id}`, {
      messageId: scene.cardIn(OLGA).messageId,
    });
    expect(scene.bot.chats.toasts().at(-1)).toContain('Nobody is in this audience');
    expect(scene.bot.broadcasts).toEqual([]);
  });

  it('is narrowed by language, with how many people each reaches, and widened again', async () => {
    await scene.fillBook(2, { language: 'de', firstId: 10_000 });
    await scene.prepare(5);
    await scene.olga.tap('Audience');
    await scene.olga.tap('Languages');
    expect(labelsOf(scene.last(OLGA)).join()).toMatch(
      /English: \d.*Deutsch: \d|Deutsch: \d.*English: \d/,
    );
    const german = labelsOf(scene.last(OLGA)).find((label) => label.startsWith('Deutsch'));
    await scene.olga.tap(german ?? '');
    expect((await scene.theCampaign()).audience).toEqual({ category: 'news', languages: ['de'] });
    await scene.olga.tap('Back');
    expect(scene.last(OLGA).text).toContain('To: Deutsch');
    await scene.olga.tap('Active in 30 days');
    await scene.olga.tap('Free');
    expect((await scene.theCampaign()).audience).toEqual({
      category: 'news',
      languages: ['de'],
      tiers: ['free'],
      activeWithinDays: 30,
    });
    await scene.olga.tap('Everybody');
    expect((await scene.theCampaign()).audience).toEqual({ category: 'news' });
  });

  it('loses its mute button when it is a service notice', async () => {
    await scene.prepare();
    await scene.olga.tap('Category');
    await scene.olga.tap('Service');
    expect((await scene.theCampaign()).content.hasMute).toBe(false);
    await scene.olga.tap('Test to me');
    expect(labelsOf(scene.copiesIn(OLGA).at(-1) ?? { buttons: [] })).toEqual([]);
    expect(scene.bot.chats.toasts().at(-1)).toContain('Sent to you');
  });

  it('keeps buttons that work anywhere, and says which are left out', async () => {
    const inline_keyboard = [
      [
        { text: 'Read', url: 'https://foxes.test/' },
        { text: '👍', callback_data: 'like' },
      ],
      [{ text: '👎', callback_data: 'dislike' }],
    ];
    await scene.prepare(1, { text: 'Foxes', reply_markup: { inline_keyboard } });
    expect(labelsOf(scene.copiesIn(OLGA)[0] ?? { buttons: [] })).toEqual(['Read', '🔕 Mute']);
    expect(scene.cardIn(OLGA).text).toContain('2 buttons work only where the post is');
  });

  it.each([
    [{ poll: { type: 'regular' } }, 'a poll of their own'],
    [{ poll: { type: 'regular' } }, 'can’t be edited everywhere'],
  ])('warns of what surprises: %o', async (fields, warning) => {
    await scene.prepare(1, fields);
    expect(scene.cardIn(OLGA).text).toContain(warning);
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
    scene.bot.chats.failNext('copyMessage', {
      error_code: 400,
      description: `Bad Request: ${description}`,
    });
    await scene.prepare(2, fields);
    expect(scene.cardIn(OLGA).text).toContain(words);
    expect(labelsOf(scene.cardIn(OLGA))).not.toContain('Send now');
    // It has been seen to: the next test finds that out.
    await scene.olga.tap('Test to me');
    expect(labelsOf(scene.cardIn(OLGA))).toContain('Send now');
  });

  it('follows its post when that is edited', async () => {
    const messageId = await scene.prepare();
    await scene.editInChannel(messageId, { text: 'Foxes were here' });
    expect((await scene.theCampaign()).content.parts[0]?.text).toBe('Foxes were here');
    expect(scene.cardIn(OLGA).text).toContain('Foxes were here');
  });

  it('is gone when it is cancelled, in every admin’s chat', async () => {
    await scene.prepare();
    await scene.ivan.tap('Prepare');
    const ivansCard = scene.cardIn(IVAN);
    await scene.olga.tap('Cancel');
    expect(scene.last(OLGA).text).toContain('Cancelled');
    expect(ivansCard.text).toContain('Cancelled');
    expect(await scene.bot.campaigns.list(10)).toEqual([]);
  });

  it('that was cancelled is made anew by the other admin', async () => {
    await scene.prepare();
    await scene.olga.tap('Cancel');
    await scene.ivan.tap('Prepare');
    expect(scene.cardIn(IVAN).text).toContain('Broadcast: draft');
  });

  it('opened from the list takes the place of the card before', async () => {
    await scene.prepare();
    const before = scene.cardIn(OLGA);
    await scene.olga.say('/broadcast');
    await scene.olga.tap('✏️ Foxes are here');
    expect(scene.bot.chats.messages.has(before.messageId)).toBe(false);
    expect(labelsOf(scene.cardIn(OLGA))).toContain('Send now');
  });

  it('offers paid turbo where that saves time, with its cost and the bot’s Stars', async () => {
    await scene.prepare(2_999);
    await scene.olga.tap('Turn on paid turbo');
    expect(scene.cardIn(OLGA).text).toContain('3,000 people, about 3 s');
    expect(scene.cardIn(OLGA).text).toContain('for 300 Stars');
    expect(scene.cardIn(OLGA).text).toContain('The bot has 250 Stars: too few');
    expect((await scene.theCampaign()).isPaid).toBe(true);
  });
});

describe('/broadcast', () => {
  const COMMAND = {
    text: '/broadcast',
    entities: [{ type: 'bot_command', offset: 0, length: '/broadcast'.length }],
  };

  it('takes what an admin replies to, a part of an album with all of its parts', async () => {
    await scene.fillBook(1);
    const part = { media_group_id: '5', photo: [{ file_id: 'x' }] };
    const first = await scene.olga.post({
      ...part,
      forward_origin: { type: 'hidden_user', date: 1 },
    });
    const second = await scene.olga.post({ ...part, caption: 'Foxes' });
    const reply = { message_id: second, date: 1, chat: { id: OLGA, type: 'private' }, ...part };
    await scene.olga.post({ ...COMMAND, reply_to_message: { ...reply, caption: 'Foxes' } });
    const { content } = await scene.theCampaign();
    expect(content.fromChatId).toBe(OLGA);
    expect(content.parts.map(({ messageId }) => messageId)).toEqual([first, second]);
    expect(scene.cardIn(OLGA).text).toContain('Album of 2\nFoxes');
  });

  it('says so when the message is none that can be sent on', async () => {
    const chat = { id: OLGA, type: 'private' };
    const reply_to_message = { message_id: 3, date: 1, chat, pinned_message: {} };
    await scene.olga.post({ ...COMMAND, reply_to_message });
    expect(scene.last(OLGA).text).toContain('can’t be sent on');
  });

  it('explains itself without a reply, and lists what there is to open', async () => {
    await scene.olga.say('/broadcast');
    expect(scene.last(OLGA).text).toContain('There has been none yet');
    await scene.prepare();
    await scene.olga.say('/broadcast');
    await scene.olga.tap('✏️ Foxes are here');
    expect(scene.last(OLGA).text).toContain('Broadcast: draft');
  });

  it('is a command for admins only', async () => {
    const ann = scene.bot.person(ANN);
    await ann.say('/broadcast');
    expect(scene.last(ANN).text).toContain('I don’t know /broadcast');
  });
});

describe('sending', () => {
  it('begins with a press, is handed to the workers and noted', async () => {
    await scene.prepare();
    await scene.olga.tap('Send now');
    expect(scene.bot.broadcasts).toMatchObject([{ state: 'counting', changedBy: OLGA }]);
    expect(scene.cardIn(OLGA).text).toContain('Broadcast: collecting who gets it');
    expect(labelsOf(scene.cardIn(OLGA))).toEqual(['Pause', 'Stop']);
    const { id: subject } = await scene.theCampaign();
    const [act] = (await createAuditLog(scene.bot.test).recent(1)).acts;
    expect(act).toMatchObject({ adminId: OLGA, act: 'broadcast-send', subject });
  });

  it('asks once more above a thousand people', async () => {
    await scene.prepare(1_200);
    await scene.olga.tap('Send now');
    expect(scene.bot.broadcasts).toEqual([]);
    expect(scene.last(OLGA).text).toBe('Send it to 1,201 people now?');
    await scene.olga.tap('Yes, send to 1,201 people');
    expect(scene.bot.broadcasts).toHaveLength(1);
  });

  it('is done once when two admins press together; the second is told who was first', async () => {
    scene.bot.chats.setChat(String(OLGA), { type: 'private', first_name: 'Olga', last_name: 'P.' });
    await scene.prepare();
    await scene.ivan.tap('Prepare');
    const { id } = await scene.theCampaign();
    const send = `broadcast:send:v1:${id}`;
    await Promise.all([
      scene.olga.tapData(send, { messageId: scene.cardIn(OLGA).messageId }),
      scene.ivan.tapData(send, { messageId: scene.cardIn(IVAN).messageId }),
    ]);
    expect(scene.bot.broadcasts).toHaveLength(1);
    const { changedBy } = await scene.theCampaign();
    const toast = scene.bot.chats.toasts().at(-1);
    const isOlgas = changedBy === OLGA;
    expect(toast).toContain(isOlgas ? 'Olga P. was first' : 'Another admin was first');
    expect(scene.cardIn(isOlgas ? IVAN : OLGA).text).toContain('collecting who gets it');
  });

  it('is no admin’s any more who was taken out of ADMIN_IDS', async () => {
    await scene.prepare();
    const { id } = await scene.theCampaign();
    await scene.bot.person(ANN).tapData(`broadcast:send:v1:${id}`);
    expect(scene.bot.chats.toasts().at(-1)).toBe('These buttons are for admins.');
    expect(scene.bot.broadcasts).toEqual([]);
  });

  it('is paused, gone on with and stopped; to stop asks first', async () => {
    await scene.prepare();
    await scene.olga.tap('Send now');
    await scene.olga.tap('Pause');
    expect((await scene.theCampaign()).state).toBe('paused');
    await scene.olga.tap('Go on');
    expect((await scene.theCampaign()).state).toBe('counting');
    await scene.olga.tap('Stop');
    expect((await scene.theCampaign()).state).toBe('counting');
    await scene.olga.tap('Yes, stop for good');
    expect((await scene.theCampaign()).state).toBe('stopped');
    const { id } = await scene.theCampaign();
    await scene.ivan.tapData(`broadcast:resume:v1:${id}`);
    expect(scene.bot.chats.toasts().at(-1)).toContain('was first');
    expect((await scene.theCampaign()).state).toBe('stopped');
  });

  it('of a campaign that is gone is told so', async () => {
    await scene.olga.tapData('broadcast:send:v1:abcdefgh');
    expect(scene.bot.chats.toasts().at(-1)).toContain('too old');
  });
});

describe('scheduling', () => {
  async function askWhen(): Promise<void> {
    await scene.prepare();
    await scene.olga.tap('Schedule');
  }
  /** Of the button for UTC+3, whatever the clock shows. */
  const moscow = (): string =>
    labelsOf(scene.last(OLGA)).find((label) => label.endsWith('(+03:00)')) ?? '';

  it('asks for the time zone once, and then for the time', async () => {
    await askWhen();
    expect(scene.last(OLGA).text).toContain('What time is it where you are?');
    await scene.olga.tap(moscow());
    expect(labelsOf(scene.last(OLGA))).toContain('Time zone: UTC+03:00');
    await scene.olga.tap('In 1 hour');
    const { state, scheduledForMs = 0 } = await scene.theCampaign();
    expect(state).toBe('scheduled');
    const inMs = scheduledForMs - (await scene.bot.campaigns.nowMs());
    expect(inMs).toBeGreaterThan(3_500_000);
    expect(inMs).toBeLessThanOrEqual(3_600_000);
    expect(scene.bot.broadcasts).toHaveLength(1);
    expect(scene.cardIn(OLGA).text).toContain('Broadcast: scheduled');
    await scene.olga.tap('Schedule');
    expect(scene.last(OLGA).text).toContain('(UTC+03:00)');
  });

  it('takes a time in words, and asks again for one that is none or over', async () => {
    await askWhen();
    await scene.olga.tap(moscow());
    await scene.olga.tap('Another time…');
    expect(scene.last(OLGA).forceReply).toBe(true);
    await scene.olga.say('soonish');
    expect(scene.last(OLGA).text).toContain('can’t read that as a time');
    await scene.olga.say('2020-01-01 10:00');
    expect(scene.last(OLGA).text).toContain('That moment is over');
    const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
    await scene.olga.say(`${tomorrow} 10:00`);
    expect(new Date((await scene.theCampaign()).scheduledForMs ?? 0).toISOString()).toBe(
      `${tomorrow}T07:00:00.000Z`,
    );
    expect(scene.last(OLGA).text).toContain('Broadcast: scheduled');
  });

  it('moves to another hour, and back to a draft when it is not to be sent', async () => {
    await askWhen();
    await scene.olga.tap(moscow());
    await scene.olga.tap('In 1 hour');
    const before = (await scene.theCampaign()).scheduledForMs ?? 0;
    await scene.olga.tap('Schedule');
    await scene.olga.tap('Tomorrow 9:00');
    const { state, scheduledForMs = 0 } = await scene.theCampaign();
    expect(state).toBe('scheduled');
    expect(scheduledForMs).not.toBe(before);
    await scene.olga.tap('Don’t send');
    expect((await scene.theCampaign()).state).toBe('draft');
  });

  it('keeps its hour when the post is edited before it', async () => {
    await askWhen();
    await scene.olga.tap(moscow());
    await scene.olga.tap('Tomorrow 9:00');
    const { scheduledForMs } = await scene.theCampaign();
    await scene.editInChannel(1, { text: 'New words' });
    expect(await scene.theCampaign()).toMatchObject({ state: 'scheduled', scheduledForMs });
    expect((await scene.theCampaign()).content.parts[0]?.text).toBe('New words');
    expect(scene.cardIn(OLGA).text).toContain('New words');
  });

  it('is sent now after all', async () => {
    await askWhen();
    await scene.olga.tap(moscow());
    await scene.olga.tap('Tomorrow 9:00');
    await scene.olga.tap('Send now');
    expect((await scene.theCampaign()).state).toBe('counting');
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
    await scene.bot.person(ANN).send({
      callback_query: { id: `q-${data}`, from, chat_instance: '1', message, data },
    });
  }

  it('is one tap below what everybody was sent, and so is the way back', async () => {
    await tapBelow('news:mute:v1:news');
    expect(await scene.bot.userBook.mutedBy(ANN)).toEqual(['news']);
    expect(scene.bot.chats.toasts().at(-1)).toContain('/settings');
    const [edited] = scene.bot.chats.callsOf('editMessageReplyMarkup');
    expect(edited?.fields['reply_markup']).toEqual({
      inline_keyboard: [[{ text: '🔔 Unmute', callback_data: 'news:unmute:v1:news' }]],
    });
    await tapBelow('news:unmute:v1:news');
    expect(await scene.bot.userBook.mutedBy(ANN)).toEqual([]);
  });

  it('does nothing for a category that can’t be muted', async () => {
    await tapBelow('news:mute:v1:service');
    expect(await scene.bot.userBook.mutedBy(ANN)).toEqual([]);
    expect(scene.bot.chats.toasts().at(-1)).toContain('too old');
  });
});
