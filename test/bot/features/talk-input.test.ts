import { beforeEach, describe, expect, it } from 'vitest';
import type { Talk } from '../../../src/domain/talk.js';
import { DEFAULT_LIMITS } from '../../../src/domain/limits.js';
import { MAX_WAITING_QUESTIONS } from '../../../src/store/question-line.js';
import { aTurn, HOME, SETTINGS } from '../../helpers/talks.js';
import { BOT_USER, createTestBot, labelsOf, type TestBot } from '../../helpers/test-bot.js';

const ME = HOME.userId;
const OTHER = 77;
const GROUP = -100500;
const IN_GROUP = { chatId: GROUP };
const SEEING = 'llava-v1.6-34b';

let bot: TestBot;
async function start(...args: Parameters<typeof createTestBot>): Promise<void> {
  bot = await createTestBot(...args);
}
beforeEach(async () => {
  await start();
  return () => bot.test.close();
});

const open = (changes: Partial<Talk['settings']> = {}, place = HOME): Promise<Talk> =>
  bot.talks.begin(place.userId, { ...SETTINGS, ...changes }, { keep: true, place });
const asked = () =>
  [...bot.answers.jobs.values()].flatMap((job) => (job.kind === 'ask' ? [job] : []));
const texts = () => asked().map(({ question }) => question.text);
const said = (chatId = ME) => bot.chats.messagesIn(chatId).map(({ text }) => text);
const used = async () => (await bot.usage.peek(ME)).categories.llm.used;
const me = () => bot.person(ME);

/** A message of the bot's answer, and the turn it belongs to. */
async function answered(talk: Talk, id: string, parentId: string | null): Promise<number> {
  const turn = aTurn(id, parentId);
  await bot.talkTurns.addTurn({ ownerId: talk.ownerId, talkId: talk.id }, turn);
  return turn.answer.messageIds[0] ?? 0;
}

const photo = (fileId = 'photo', sizeBytes = 200_000) => ({
  photo: [
    { file_id: `${fileId}-s`, file_unique_id: 's', width: 90, height: 60, file_size: 1_000 },
    { file_id: fileId, file_unique_id: 'm', width: 1280, height: 853, file_size: sizeBytes },
    { file_id: `${fileId}-xl`, file_unique_id: 'l', width: 2560, height: 1706, file_size: 900_000 },
  ],
});
const file = (mime_type: string, file_size = 1_000) => ({
  document: { file_id: 'file', file_unique_id: 'f', mime_type, file_size },
});
const mention = (text: string) => ({
  text,
  entities: [{ type: 'mention', offset: text.indexOf('@'), length: '@test_bot'.length }],
});

const RICH = {
  blocks: [
    { type: 'heading', size: 1, text: [{ type: 'bold', text: 'Seas' }] },
    {
      type: 'list',
      items: [{ label: '-', blocks: [{ type: 'paragraph', text: ['The ', 'red one'] }] }],
    },
    { type: 'pre', text: 'sea();\n', language: 'ts' },
    { type: 'divider' },
  ],
};

describe('plain text in private', () => {
  it('continues the open talk, for one charge', async () => {
    const talk = await open();
    await me().say('And why is that?');
    expect(asked()).toMatchObject([
      {
        jobId: 'answer-501',
        talkId: talk.id,
        place: HOME,
        chargeId: 'charge-answer-501',
        question: { text: 'And why is that?', pictures: [] },
      },
    ]);
    expect(asked()[0]).not.toHaveProperty('parentId');
    expect(asked()[0]).not.toHaveProperty('replyTo');
    expect(bot.answers.holds.size).toBe(0);
    expect(await used()).toBe(1);
    expect(said()).toEqual([]);
  });

  it('that comes again after a crash is asked and charged once', async () => {
    await open();
    await me().say('Why?');
    await bot.app.handle(bot.lastUpdate());
    expect(texts()).toEqual(['Why?']);
    expect(await used()).toBe(1);
  });

  it('is nothing to ask where nothing can be seen', async () => {
    await open();
    await me().say('\u2800');
    expect(asked()).toEqual([]);
    expect(said()).toEqual([expect.stringContaining('Write your question')]);
  });

  it('waits for people to join the channel, and is asked then by itself', async () => {
    await bot.test.close();
    await start({ channels: ['@news'] });
    await open();
    bot.chats.setMember('@news', ME, 'left');
    await me().say('Why?');
    expect(asked()).toEqual([]);
    await me().changeMembership('@news', 'member');
    expect(texts()).toEqual(['Why?']);
  });

  it('of a banned key asks nothing, and says so', async () => {
    await open();
    await bot.accounts.issueKey(ME);
    await bot.accounts.ban(ME);
    await me().say('Why?');
    expect(asked()).toEqual([]);
    expect(said()).toEqual([expect.stringContaining('banned')]);
  });
});

describe('plain text where no talk is open', () => {
  it('is kept until its person says what it shall be; then the talk is open', async () => {
    await me().say('the sea at night');
    expect(labelsOf(bot.chats.last(ME))).toEqual([
      'Make a picture',
      'Talk about it',
      '☐ Don’t ask again',
    ]);
    expect(asked()).toEqual([]);
    await me().tap('Talk about it');
    expect(texts()).toEqual(['the sea at night']);
    expect(said()).toEqual([]);
    await me().say('and by day');
    expect(texts()).toEqual(['the sea at night', 'and by day']);
    expect(await used()).toBe(2);
  });

  it('becomes a picture, once', async () => {
    await me().say('the sea at night');
    const data = bot.chats.last(ME).buttons[0]?.[0]?.callback_data ?? '';
    const messageId = bot.chats.last(ME).messageId;
    await me().tapData(data, { messageId });
    await me().tapData(data, { messageId });
    expect([...bot.queue.jobs.values()]).toMatchObject([
      { parameters: { prompt: 'the sea at night' } },
    ]);
    expect(bot.chats.toasts().at(-1)).toContain('no longer have');
  });

  it('stays for another try when the picture can’t be begun', async () => {
    const image = { requests: 0, periodSeconds: 60 };
    await bot.test.close();
    await start({ limits: { ...DEFAULT_LIMITS, free: { ...DEFAULT_LIMITS.free, image } } });
    await me().say('the sea at night');
    await me().tap('Make a picture');
    expect(bot.queue.jobs.size).toBe(0);
    await me().tap('Talk about it');
    expect(texts()).toEqual(['the sea at night']);
  });

  it('waits through a restart', async () => {
    await me().say('the sea at night');
    const { messageId, buttons } = bot.chats.last(ME);
    const data = buttons[0]?.[1]?.callback_data ?? '';
    // Everything that a process remembers is gone; only Redis is left.
    await bot.test.redis.del(bot.test.keys.state('session', String(ME)));
    await me().tapData(data, { messageId });
    expect(texts()).toEqual(['the sea at night']);
  });

  it('of several messages in a row is one question under one card', async () => {
    await me().say('Hi!');
    await me().say('I have a question.');
    await me().say('Why is the sky blue?');
    expect(said()).toHaveLength(1);
    await me().tap('Talk about it');
    expect(texts()).toEqual(['Hi!\n\nI have a question.\n\nWhy is the sky blue?']);
    expect(await used()).toBe(1);
  });

  it('of later is another question with its own card', async () => {
    await me().say('one');
    await me().post({ text: 'two', date: 1_700_000_060 });
    expect(said()).toHaveLength(2);
    await me().tap('Talk about it');
    expect(texts()).toEqual(['two']);
  });

  it('that is edited before the choice is asked as it reads then', async () => {
    const id = await me().post({ text: 'the see' });
    await me().edit(id, { text: 'the sea' });
    await me().tap('Talk about it');
    expect(texts()).toEqual(['the sea']);
  });

  it('is nobody else’s to decide', async () => {
    await me().say('the sea');
    const { messageId, buttons } = bot.chats.last(ME);
    const data = buttons[0]?.[1]?.callback_data ?? '';
    await bot.person(OTHER).tapData(data, { messageId });
    expect(bot.chats.toasts().at(-1)).toContain('someone else');
    expect(asked()).toEqual([]);
  });

  it.each(['input:talk:v1:', 'input:talk:v1:x-1', 'input:talk:v1:42-999'])(
    'a made-up or old button %s says so kindly',
    async (data) => {
      await me().tapData(data);
      expect(bot.chats.toasts().at(-1)).toMatch(/too old|no longer/);
      expect(asked()).toEqual([]);
    },
  );

  it('is asked about no more once the choice is remembered, until the person wants to be', async () => {
    await me().say('Why?');
    await me().tap('☐ Don’t ask again');
    expect(labelsOf(bot.chats.last(ME))).toContain('☑ Don’t ask again');
    await me().tap('Talk about it');
    expect(bot.chats.last(ME).text).toContain('From now on I answer');
    await bot.talks.close(HOME);
    await me().say('How?');
    expect(texts()).toEqual(['Why?', 'How?']);
    await me().tap('Ask me again');
    await bot.talks.close(HOME);
    await me().post({ text: 'When?', date: 1_700_000_060 });
    expect(labelsOf(bot.chats.last(ME))).toContain('Talk about it');
  });

  it('is drawn at once by who chose pictures for good', async () => {
    await me().say('a fox');
    await me().tap('☐ Don’t ask again');
    await me().tap('Make a picture');
    await me().post({ text: 'an owl', date: 1_700_000_060 });
    expect([...bot.queue.jobs.values()].map(({ parameters }) => parameters.prompt)).toEqual([
      'a fox',
      'an owl',
    ]);
    expect(asked()).toEqual([]);
  });

  it('of an API without models is refused with a word, and kept', async () => {
    bot.api.chatModels = [];
    await me().say('Why?');
    await me().tap('Talk about it');
    expect(bot.chats.toasts().at(-1)).not.toBe('');
    bot.api.chatModels = [SETTINGS.model];
    await me().tap('Talk about it');
    expect(texts()).toEqual(['Why?']);
  });
});

describe('many messages', () => {
  it('in a second are asked in order; what doesn’t fit is kept, and said once', async () => {
    await open();
    for (let index = 1; index <= 20; index += 1) await me().say(`question ${index}`);
    const fit = 1 + MAX_WAITING_QUESTIONS;
    expect(texts()).toEqual(Array.from({ length: fit }, (_, index) => `question ${index + 1}`));
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain('I’ve kept this');
    expect(await used()).toBe(fit);
    bot.answers.jobs.clear();
    await me().tap('Ask it now');
    const rest = Array.from({ length: 20 - fit }, (_, index) => `question ${fit + index + 1}`);
    expect(texts()).toEqual([rest.join('\n\n')]);
    expect(said()).toEqual([]);
  });

  it('the button of what is kept says so while there is still no room', async () => {
    await open();
    for (let index = 0; index <= MAX_WAITING_QUESTIONS + 1; index += 1) await me().say('Why?');
    await me().tap('Ask it now');
    expect(bot.chats.toasts().at(-1)).toContain('waiting');
    expect(labelsOf(bot.chats.last(ME))).toEqual(['Ask it now']);
    bot.answers.jobs.clear();
    await me().tap('Ask it now');
    expect(texts()).toEqual(['Why?']);
  });

  it('that were kept are asked in their own talk, which is open again then', async () => {
    const talk = await open();
    for (let index = 0; index <= MAX_WAITING_QUESTIONS + 1; index += 1) await me().say('Why?');
    bot.answers.jobs.clear();
    await open();
    await me().tap('Ask it now');
    expect(asked()[0]?.talkId).toBe(talk.id);
    expect((await bot.talks.openTalk(HOME))?.id).toBe(talk.id);
  });

  it('beyond the limit keep the question for later, with the moment when it can be asked', async () => {
    const llm = { requests: 1, periodSeconds: 60 };
    await bot.test.close();
    await start({ limits: { ...DEFAULT_LIMITS, free: { ...DEFAULT_LIMITS.free, llm } } });
    await open();
    await me().say('one');
    await me().post({ text: 'two', date: 1_700_000_060 });
    expect(bot.chats.last(ME).text).toMatch(
      /You can ask again in \d+ seconds?, at .*\n.*\n?.*kept/s,
    );
    const [first] = asked();
    await bot.usage.release({ userId: ME, category: 'llm', chargeId: first?.chargeId ?? '' });
    await me().tap('Ask it now');
    expect(texts()).toEqual(['one', 'two']);
  });
});

describe('a long paste that Telegram split', () => {
  const long = (word: string) => `${word} `.repeat(400).trim();

  it('is one question: it is held, and each piece joins it', async () => {
    await open();
    await me().say(long('first'));
    await me().say(long('second'));
    await me().say('the end');
    expect(texts()).toEqual([`${long('first')}\n${long('second')}\nthe end`]);
    expect(bot.answers.holds.get('answer-501')).toBeGreaterThan(500);
    expect(asked()[0]?.question.messageIds).toHaveLength(3);
    await me().say('something else');
    expect(texts()).toHaveLength(2);
    expect(await used()).toBe(2);
  });

  it('within a word has no seam', async () => {
    await open();
    await me().say('x'.repeat(4_096));
    await me().say('x'.repeat(10));
    expect(texts()).toEqual(['x'.repeat(4_106)]);
  });

  it('of emoji is joined as well, however Telegram counts them', async () => {
    await open();
    await me().say('🦊'.repeat(2_048));
    await me().say('🦊');
    expect(texts()).toEqual(['🦊'.repeat(2_049)]);
  });

  it('loses nothing when a piece comes too late', async () => {
    await open();
    await me().say(long('first'));
    bot.answers.running.add('answer-501');
    await me().say('the end');
    expect(texts()).toEqual([long('first'), 'the end']);
    expect(said()).toEqual([]);
  });

  it('joins under the card where no talk is open', async () => {
    await me().say(long('first'));
    await me().say('the end');
    await me().tap('Talk about it');
    expect(texts()).toEqual([`${long('first')}\nthe end`]);
  });

  it('after /image says that only the first piece was read, once', async () => {
    await open();
    await me().say(`/image ${'fox '.repeat(600)}`);
    await me().say(long('second'));
    await me().say('fox');
    expect(asked()).toEqual([]);
    expect(said().filter((text) => text.includes('came in pieces'))).toHaveLength(1);
  });

  it.each([
    ['after a while', 'fox '.repeat(1_000), 1_700_000_004],
    ['after a short one', 'fox', 1_700_000_000],
  ])('%s is no piece of what was drawn', async (_when, first, date) => {
    await open();
    await me().say(`/image ${first}`);
    await me().post({ text: 'hello', date });
    expect(texts()).toEqual(['hello']);
  });

  it('of a while ago has nothing to do with the next message', async () => {
    await open();
    await me().say(long('first'));
    await me().post({ text: 'next', date: 1_700_000_010 });
    expect(texts()).toEqual([long('first'), 'next']);
  });
});

describe('a picture', () => {
  it('with a caption is a question to a model that sees it, in a sensible size', async () => {
    await open({ model: SEEING });
    await me().post({ ...photo(), caption: 'What is this?' });
    expect(asked()[0]?.question).toMatchObject({
      text: 'What is this?',
      pictures: [{ fileId: 'photo', contentType: 'image/jpeg', sizeBytes: 200_000 }],
    });
  });

  it.each([
    ['image/png', 'image/png'],
    ['image/jpeg', 'image/jpeg'],
    ['image/webp', 'image/webp'],
    ['image/gif', 'image/gif'],
    ['IMAGE/PNG', 'image/png'],
    ['image/jpg', 'image/jpeg'],
  ])('may be a file of type %s', async (type, contentType) => {
    await open({ model: SEEING });
    await me().post(file(type));
    expect(asked()[0]?.question.pictures).toMatchObject([{ fileId: 'file', contentType }]);
  });

  it.each([
    ['image/heic', 1_000, 'can’t read pictures in that format'],
    ['image/svg+xml', 1_000, 'can’t read pictures in that format'],
    ['application/pdf', 1_000, 'can’t read files of that kind'],
    ['image/png', 21 * 1024 * 1024, '20 MB at most'],
  ])('of type %s and %d bytes is told what can be sent instead', async (type, size, words) => {
    await open({ model: SEEING });
    await me().post({ ...file(type, size), caption: 'What is this?' });
    expect(asked()).toEqual([]);
    expect(said()).toEqual([expect.stringContaining(words)]);
    expect(said()[0]).toContain('PNG, JPEG, WebP or GIF');
  });

  it('of an album is one question with all its pictures', async () => {
    await open({ model: SEEING });
    for (const id of ['a', 'b', 'c']) {
      await me().post({
        ...photo(id),
        media_group_id: 'album',
        ...(id === 'a' && { caption: 'Which is best?' }),
      });
    }
    expect(asked()).toHaveLength(1);
    expect(asked()[0]?.question).toMatchObject({
      text: 'Which is best?',
      pictures: [{ fileId: 'a' }, { fileId: 'b' }, { fileId: 'c' }],
    });
    expect(bot.answers.holds.size).toBe(1);
    expect(await used()).toBe(1);
  });

  it('without an open talk begins one with a model that sees', async () => {
    await me().post({ ...photo(), caption: 'What is this?' });
    expect(asked()).toHaveLength(1);
    expect((await bot.talks.openTalk(HOME))?.settings.model).toBe(SEEING);
  });

  it('to a model that can’t see is kept, and asked of one that can by a button', async () => {
    const talk = await open();
    await me().post({ ...photo('a'), media_group_id: 'album', caption: 'Which?' });
    await me().post({ ...photo('b'), media_group_id: 'album' });
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain(`${SETTINGS.model} can’t see pictures`);
    expect(labelsOf(bot.chats.last(ME))).toEqual([`Ask ${SEEING}`, 'Send only the words']);
    await me().tap(`Ask ${SEEING}`);
    expect(asked()).toMatchObject([
      { talkId: talk.id, question: { pictures: [{ fileId: 'a' }, { fileId: 'b' }] } },
    ]);
    expect((await bot.talks.openTalk(HOME))?.settings).toEqual({ ...SETTINGS, model: SEEING });
  });

  it('can be left out, for its words alone', async () => {
    await open();
    await me().post({ ...photo(), caption: 'What is a fox?' });
    await me().tap('Send only the words');
    expect(asked()[0]?.question).toMatchObject({ text: 'What is a fox?', pictures: [] });
    expect((await bot.talks.openTalk(HOME))?.settings.model).toBe(SETTINGS.model);
  });

  it('that no model sees is told so', async () => {
    bot.api.chatModels = [SETTINGS.model];
    await open();
    await me().post(photo());
    expect(said()[0]).toContain('neither can any other model');
    expect(labelsOf(bot.chats.last(ME))).toEqual([]);
  });

  it('with /chat in its caption is the same question', async () => {
    await open({ model: SEEING });
    await me().post({ ...photo(), caption: '/chat What is this?' });
    expect(texts()).toEqual(['What is this?']);
  });
});

describe('what can’t be read', () => {
  it.each([
    ['voice', { voice: {} }, 'audio'],
    ['audio', { audio: {} }, 'audio'],
    ['a video', { video: {}, caption: 'look' }, 'videos'],
    ['a round video', { video_note: {} }, 'videos'],
    ['an animation', { animation: {}, ...file('video/mp4') }, 'videos'],
    ['a sticker', { sticker: {} }, 'stickers'],
    ['a dice', { dice: {} }, 'stickers'],
    ['a poll', { poll: {} }, 'polls'],
    ['a place', { location: {} }, 'map'],
    ['a venue', { venue: {}, location: {} }, 'map'],
    ['a contact', { contact: {} }, 'contact'],
    ['a story', { story: {} }, 'that kind'],
    ['a rich one without words', { rich_message: { blocks: [{ type: 'map' }] } }, 'that kind'],
  ])('%s is told what can be sent instead', async (_what, fields, words) => {
    await open();
    await me().post(fields);
    expect(said()).toEqual([expect.stringContaining(words)]);
    expect(said()[0]).toContain('Send me words');
    expect(asked()).toEqual([]);
  });

  it('is told once for a whole album', async () => {
    await open();
    for (let index = 0; index < 4; index += 1) {
      await me().post({ video: {}, media_group_id: 'album' });
    }
    expect(said()).toHaveLength(1);
  });

  it.each([
    ['it was offered inline by this very bot', { ...photo(), via_bot: { id: 4242 } }],
    ['somebody pinned', { pinned_message: {} }],
  ])('is no message at all: %s', async (_what, fields) => {
    await open();
    await me().post(fields);
    expect(said()).toEqual([]);
    expect(asked()).toEqual([]);
  });
});

describe('a forwarded message', () => {
  it('says whose words it is', async () => {
    await open();
    await me().post({
      text: 'The sea is red.',
      forward_origin: { type: 'hidden_user', date: 1, sender_user_name: 'Bob\nSmith' },
    });
    expect(texts()).toEqual(['The sea is red.\n\n(Forwarded from Bob Smith.)']);
  });

  it.each([
    [{ type: 'user', date: 1, sender_user: { first_name: 'Ann', last_name: 'Lee' } }, 'Ann Lee'],
    [{ type: 'chat', date: 1, sender_chat: { title: 'Group' } }, 'Group'],
    [{ type: 'channel', date: 1, message_id: 1, chat: { title: 'News' } }, 'News'],
  ])('names %j', async (forward_origin, name) => {
    await open();
    await me().post({ text: 'Look.', forward_origin });
    expect(texts()).toEqual([`Look.\n\n(Forwarded from ${name}.)`]);
  });

  it('that is a rich one is read as well', async () => {
    await open();
    const forward_origin = { type: 'hidden_user', date: 1, sender_user_name: 'Bob' };
    await me().post({ rich_message: RICH, forward_origin });
    expect(texts()).toEqual(['Seas\n- The red one\n```ts\nsea();\n```\n\n(Forwarded from Bob.)']);
  });

  it('among several of them is part of one question', async () => {
    await open();
    const forward_origin = { type: 'hidden_user', date: 1, sender_user_name: 'Bob' };
    await me().post({ text: 'One.', forward_origin });
    await me().post({ text: 'Two.', forward_origin });
    await me().say('What does he mean?');
    expect(texts()).toEqual([
      'One.\n\n(Forwarded from Bob.)\n\nTwo.\n\n(Forwarded from Bob.)',
      'What does he mean?',
    ]);
  });
});

describe('a comment on a forwarded message, which Telegram sends first', () => {
  const forward_origin = { type: 'hidden_user', date: 1, sender_user_name: 'Bob' };
  const bobs = (text: string) => `${text}\n\n(Forwarded from Bob.)`;
  const standing = () =>
    asked().flatMap(({ jobId, question }) => (bot.answers.failed.has(jobId) ? [] : question.text));

  it('is one question with it, though it is being answered already', async () => {
    const talk = await open();
    await me().say('What does he mean?');
    bot.answers.running.add('answer-501');
    await me().post({ text: 'One.', forward_origin, date: 1_700_000_001 });
    await me().post({ text: 'Two.', forward_origin, date: 1_700_000_001 });
    expect(standing()).toEqual([`What does he mean?\n\n${bobs('One.')}\n\n${bobs('Two.')}`]);
    expect(asked().at(-1)).toMatchObject({ talkId: talk.id, question: { messageIds: [2, 3, 4] } });
    expect(said()).toEqual([]);
    await bot.app.handle(bot.lastUpdate());
    expect(standing()).toHaveLength(1);
  });

  it('stays behind the answer that it replies to', async () => {
    const talk = await open();
    const older = await answered(talk, 't1', null);
    await answered(talk, 't2', 't1');
    await me().say('Is that so?', { replyTo: older });
    await me().post({ text: 'One.', forward_origin });
    expect(asked().at(-1)).toMatchObject({ parentId: 't1' });
  });

  it('comes again after a crash with all its words', async () => {
    await open();
    await me().say('What does he mean?');
    await bot.answers.queue.withdraw('answer-501', ME);
    await me().post({ text: 'One.', forward_origin });
    expect(standing()).toEqual([`What does he mean?\n\n${bobs('One.')}`]);
  });

  it.each([
    ['two seconds later', 1_700_000_002, []],
    ['once that is answered', 1_700_000_000, ['answer-501']],
  ])('is none %s: two questions', async (_when, date, answeredIds) => {
    await open();
    await me().say('Why?');
    for (const jobId of answeredIds) bot.answers.jobs.delete(jobId);
    await me().post({ text: 'One.', forward_origin, date });
    expect(standing().at(-1)).toBe(bobs('One.'));
  });

  it('in a group is one, too, where only the comment names the bot', async () => {
    await me().post(mention('@test_bot what does he mean?'), IN_GROUP);
    await bot.person(OTHER).post({ text: 'Not me.', forward_origin }, IN_GROUP);
    await me().post({ text: 'One.', forward_origin }, IN_GROUP);
    expect(standing()).toEqual([`what does he mean?\n\n${bobs('One.')}`]);
  });
});

describe('a reply', () => {
  it('to an older answer branches from it', async () => {
    const talk = await open();
    const older = await answered(talk, 't1', null);
    await answered(talk, 't2', 't1');
    await me().say('Tell me more.', { replyTo: older });
    expect(asked()).toMatchObject([
      { talkId: talk.id, parentId: 't1', question: { text: 'Tell me more.' } },
    ]);
  });

  it('to the last answer just goes on', async () => {
    const talk = await open();
    const last = await answered(talk, 't1', null);
    await me().say('Tell me more.', { replyTo: last });
    expect(asked()[0]).not.toHaveProperty('parentId');
  });

  it('to an answer of another talk opens that one again', async () => {
    const old = await open();
    const answer = await answered(old, 't1', null);
    await open();
    await me().say('Tell me more.', { replyTo: answer });
    expect(asked()[0]?.talkId).toBe(old.id);
    expect((await bot.talks.openTalk(HOME))?.id).toBe(old.id);
  });

  it('to an answer that is forgotten is a question of the open talk, with what it is about', async () => {
    const gone = await open();
    const answer = await answered(gone, 't1', null);
    await bot.talks.remove({ ownerId: ME, talkId: gone.id });
    const talk = await open();
    await me().say('Tell me more.', { replyTo: answer });
    expect(asked()).toMatchObject([{ talkId: talk.id, question: { text: 'Tell me more.' } }]);
    expect(asked()[0]).not.toHaveProperty('parentId');
  });

  it('to a part of an answer quotes that part', async () => {
    const talk = await open();
    const last = await answered(talk, 't1', null);
    await me().post({ text: 'Why?', quote: { text: 'red\nsea', position: 0 } }, { replyTo: last });
    expect(texts()).toEqual(['Why?\n\n> red\n> sea']);
  });

  it('to the bot’s words after a question that failed is asked at once, with those words', async () => {
    await open();
    await me().say('Why?');
    bot.answers.failed.add('answer-501');
    const reply_to_message = {
      ...{ message_id: 3, date: 1, chat: { id: ME }, text: 'The model is busy.' },
      from: { id: 4242, is_bot: true, first_name: 'Bot' },
    };
    await me().post({ text: 'Which one?', reply_to_message });
    expect(texts()).toEqual(['Why?', 'Which one?\n\n> The model is busy.']);
  });

  it('to a rich message of the bot quotes its words', async () => {
    await open();
    const reply_to_message = {
      ...{ message_id: 3, date: 1, chat: { id: ME } },
      from: { id: 4242, is_bot: true, first_name: 'Bot' },
      rich_message: RICH,
    };
    await me().post({ text: 'Why?', reply_to_message });
    expect(texts()).toEqual(['Why?\n\n> Seas\n> - The red one\n> ```ts\n> sea();\n> ```']);
  });

  it('to any other message takes its words and pictures along', async () => {
    await open({ model: SEEING });
    const reply_to_message = {
      message_id: 3,
      date: 1,
      chat: { id: ME },
      caption: 'Mars',
      ...photo(),
    };
    await me().post({ text: 'What is this?', reply_to_message });
    expect(asked()[0]?.question).toMatchObject({
      text: 'What is this?\n\n> Mars',
      pictures: [{ fileId: 'photo' }],
    });
  });
});

describe('an edited message', () => {
  it('asks its question again in the old place', async () => {
    const talk = await open();
    await answered(talk, 't1', null);
    await answered(talk, 't2', 't1');
    await answered(talk, 't3', 't2');
    const question = aTurn('t2', 't1').question.messageIds[0] ?? 0;
    await me().edit(question, { text: 'question t2, rather' });
    expect(asked()).toMatchObject([
      {
        talkId: talk.id,
        parentId: 't1',
        replyTo: question,
        question: { text: 'question t2, rather', messageIds: [question] },
      },
    ]);
  });

  it('of the first question asks it behind nothing', async () => {
    const talk = await open();
    await answered(talk, 't1', null);
    await me().edit(3, { text: 'something else' });
    expect(asked()[0]?.parentId).toBeNull();
  });

  it.each([
    ['nothing but a preview was found', { text: 'question t1' }],
    ['it became a command', { text: '/image fox' }],
    ['nothing is left of it', { text: '\u2800' }],
  ])('asks nothing when %s', async (_what, fields) => {
    const talk = await open();
    await answered(talk, 't1', null);
    await me().edit(3, fields);
    expect(asked()).toEqual([]);
    expect(said()).toEqual([]);
  });

  it('of a talk that is open no more, of somebody else, or of nothing at all asks nothing', async () => {
    const talk = await open();
    await answered(talk, 't1', null);
    await bot.person(OTHER).edit(3, { text: 'mine' });
    await open();
    await me().edit(3, { text: 'something else' });
    await me().edit(900, { text: 'something else' });
    expect(asked()).toEqual([]);
  });

  it('that waits still takes the place of what it said before', async () => {
    await open();
    const id = await me().post({ text: 'Whi?' });
    await me().edit(id, { text: 'Why?' });
    expect(texts()).toEqual(['Why?']);
  });

  it('that is being answered stops that, and comes behind the same turn', async () => {
    const talk = await open();
    await answered(talk, 't1', null);
    const id = await me().post({ text: 'Whi?' });
    bot.answers.running.add('answer-501');
    await me().edit(id, { text: 'Why?' });
    expect(bot.answers.stopped).toEqual(['answer-501']);
    expect(asked().at(-1)).toMatchObject({ parentId: 't1', question: { text: 'Why?' } });
  });

  it('that was answered at this very moment comes behind the turn before', async () => {
    const talk = await open();
    await answered(talk, 't1', null);
    const id = await me().post({ text: 'Whi?' });
    bot.answers.running.add('answer-501');
    bot.answers.queue.stop = async () => {
      await bot.talkTurns.addTurn({ ownerId: ME, talkId: talk.id }, aTurn('answer-501', 't1'));
      return 'stopped';
    };
    await me().edit(id, { text: 'Why?' });
    expect(asked().at(-1)).toMatchObject({ parentId: 't1' });
  });

  it('below an album keeps its pictures', async () => {
    const talk = await open({ model: SEEING });
    const pictures = ['a', 'b'].map((fileId) => ({
      ...{ fileId, contentType: 'image/jpeg' as const, sizeBytes: 1 },
    }));
    const turn = aTurn('t1', null, { question: { text: 'Which?', pictures, messageIds: [3, 4] } });
    await bot.talkTurns.addTurn({ ownerId: ME, talkId: talk.id }, turn);
    await me().edit(3, { ...photo('a'), caption: 'Which is best?', media_group_id: 'album' });
    expect(asked()[0]?.question).toMatchObject({ text: 'Which is best?', pictures });
  });

  it('that is one piece of a long text is told to come again whole', async () => {
    const talk = await open();
    const turn = aTurn('t1', null, {
      question: { text: 'long', pictures: [], messageIds: [3, 30] },
    });
    await bot.talkTurns.addTurn({ ownerId: ME, talkId: talk.id }, turn);
    await me().edit(30, { text: 'ng, rather' });
    expect(asked()).toEqual([]);
    expect(said()).toEqual([expect.stringContaining('one part of a longer question')]);
  });
});

describe('in a group', () => {
  const place = { ...IN_GROUP, threadId: 0, userId: ME };
  const seesAll = () => {
    bot.chats.setMember(String(GROUP), BOT_USER.id, 'administrator');
  };

  it('people talking to each other are none of its business, with or without an open talk', async () => {
    await open({}, place);
    await me().say('Why?', IN_GROUP);
    await me().post({ voice: {} }, IN_GROUP);
    await me().post({ ...photo(), media_group_id: 'album', caption: 'Look' }, IN_GROUP);
    await me().post({ ...photo('b'), media_group_id: 'album' }, IN_GROUP);
    await me().edit(900, { text: 'What?' }, IN_GROUP);
    expect(asked()).toEqual([]);
    expect(said(GROUP)).toEqual([]);
  });

  it('its name asks at once, in the person’s own talk, with an answer that replies', async () => {
    await me().post(mention('@test_bot why is the sky blue?'), IN_GROUP);
    const talk = await bot.talks.openTalk(place);
    expect(asked()).toMatchObject([
      { talkId: talk?.id, place, replyTo: 2, question: { text: 'why is the sky blue?' } },
    ]);
    await bot.person(OTHER).post(mention('hey @Test_Bot and at night?'), IN_GROUP);
    expect(asked()[1]).toMatchObject({
      place: { ...place, userId: OTHER },
      question: { text: 'hey and at night?' },
    });
    expect(asked()[1]?.talkId).not.toBe(talk?.id);
  });

  it('another bot’s name is not its own', async () => {
    const text = '@other_bot why?';
    const entities = [{ type: 'mention', offset: 0, length: '@other_bot'.length }];
    await me().post({ text, entities }, IN_GROUP);
    expect(asked()).toEqual([]);
  });

  it('its name alone, or with what can’t be read, gets a kind word', async () => {
    await me().post(mention('@test_bot'), IN_GROUP);
    expect(said(GROUP)).toEqual([expect.stringContaining('after my name')]);
    const { text: caption, entities: caption_entities } = mention('@test_bot listen');
    await me().post({ voice: {}, caption, caption_entities }, IN_GROUP);
    expect(said(GROUP).at(-1)).toContain('audio');
  });

  it('its name in a reply asks about what is replied to', async () => {
    const reply_to_message = { message_id: 3, date: 1, chat: { id: GROUP }, text: 'Hola' };
    await me().post({ ...mention('@test_bot translate'), reply_to_message }, IN_GROUP);
    expect(texts()).toEqual(['translate\n\n> Hola']);
  });

  it('a reply to one’s own answer goes on, a reply to a picture is a remark on it', async () => {
    const talk = await open({}, place);
    const turn = aTurn('t1', null, { chatId: GROUP });
    await bot.talkTurns.addTurn({ ownerId: ME, talkId: talk.id }, turn);
    await me().say('Nice!', { ...IN_GROUP, replyTo: 900 });
    await me().say('And then?', { ...IN_GROUP, replyTo: turn.answer.messageIds[0] ?? 0 });
    expect(asked()).toMatchObject([{ talkId: talk.id, question: { text: 'And then?' } }]);
    expect(said(GROUP)).toEqual([]);
  });

  it('a reply to one’s answer that still grows goes on, and does not repeat it', async () => {
    await me().post(mention('@test_bot one'), IN_GROUP);
    bot.answers.running.add('answer-501');
    await bot.person(OTHER).say('Nice!', { ...IN_GROUP, replyTo: 900 });
    await me().say('two', { ...IN_GROUP, replyTo: 900 });
    expect(texts()).toEqual(['one', 'two']);
  });

  it('a reply to the bot after a question that failed is none of its business any more', async () => {
    await me().post(mention('@test_bot one'), IN_GROUP);
    bot.answers.failed.add('answer-501');
    await me().say('Oh dear.', { ...IN_GROUP, replyTo: 900 });
    expect(texts()).toEqual(['one']);
  });

  it('a reply to somebody else’s answer is a question of one’s own talk about it', async () => {
    const talk = await open({}, place);
    const turn = aTurn('t1', null, { chatId: GROUP });
    await bot.talkTurns.addTurn({ ownerId: ME, talkId: talk.id }, turn);
    const reply_to_message = {
      ...{ message_id: turn.answer.messageIds[0], date: 1, chat: { id: GROUP } },
      ...{ from: { id: 4242, is_bot: true, first_name: 'Bot' }, text: 'The sea is red.' },
    };
    await bot.person(OTHER).post({ text: 'Really?', reply_to_message }, IN_GROUP);
    expect(asked()).toMatchObject([
      { place: { userId: OTHER }, question: { text: 'Really?\n\n> The sea is red.' } },
    ]);
    expect(asked()[0]?.talkId).not.toBe(talk.id);
    expect(asked()[0]).not.toHaveProperty('parentId');
  });

  it('of an album that names it all pictures belong to the question', async () => {
    const { text: caption, entities: caption_entities } = mention('@test_bot which?');
    const album = { media_group_id: 'album' };
    await me().post({ ...photo('a'), ...album, caption, caption_entities }, IN_GROUP);
    await me().post({ ...photo('b'), ...album }, IN_GROUP);
    expect(asked()[0]?.question).toMatchObject({
      text: 'which?',
      pictures: [{ fileId: 'a' }, { fileId: 'b' }],
    });
    expect(asked()).toHaveLength(1);
  });

  it('a message as long as one can be is kept, where the bot would not get the rest of it', async () => {
    const first = 'first '.repeat(680).trim();
    await me().post(mention(`@test_bot ${first}`), IN_GROUP);
    expect(asked()).toEqual([]);
    expect(said(GROUP)).toEqual([expect.stringContaining('I only get what names me')]);
    await me().post(mention('@test_bot the end'), IN_GROUP);
    expect(said(GROUP)).toHaveLength(1);
    await me().tap('Ask it now', IN_GROUP);
    expect(texts()).toEqual([`${first}\nthe end`]);
  });

  it('it is asked where the bot sees all: as an admin, or because Telegram says so', async () => {
    const first = 'first '.repeat(680).trim();
    seesAll();
    await me().post(mention(`@test_bot ${first}`), IN_GROUP);
    await bot.test.close();
    const botInfo = { ...BOT_USER, can_read_all_group_messages: true };
    await start({ overrides: { botInfo } });
    await me().post(mention(`@test_bot ${first}`), IN_GROUP);
    expect(texts()).toEqual([first]);
  });

  it('of a paste that was split every piece belongs to the question, not only the one with the name', async () => {
    const first = 'first '.repeat(680).trim();
    seesAll();
    await me().post(mention(`@test_bot ${first}`), IN_GROUP);
    await me().say('second '.repeat(500).trim(), IN_GROUP);
    await bot.person(OTHER).say('What a wall of text!', IN_GROUP);
    await me().say('the end', IN_GROUP);
    await me().say('By the way, lunch?', IN_GROUP);
    expect(texts()).toEqual([`${first}\n${'second '.repeat(500).trim()}\nthe end`]);
  });

  it('of a paste in a topic, where everything replies to its beginning, neither', async () => {
    const inTopic = { ...IN_GROUP, threadId: 5 };
    const root = { message_id: 5, date: 1, chat: { id: GROUP }, forum_topic_created: {} };
    const first = 'first '.repeat(680).trim();
    seesAll();
    await me().post({ ...mention(`@test_bot ${first}`), reply_to_message: root }, inTopic);
    await me().post({ text: 'elsewhere' }, { ...IN_GROUP, threadId: 6 });
    await me().post({ text: 'the end', reply_to_message: root }, inTopic);
    expect(texts()).toEqual([`${first}\nthe end`]);
  });

  it.each([
    ['a while later', { text: 'lunch?', date: 1_700_000_010 }],
    ['as a reply to somebody', { text: 'lunch?', reply_to_message: { message_id: 3, date: 1 } }],
    ['as a command to another bot', { text: '/lunch@other_bot' }],
  ])('a piece is nothing that is said %s', async (_when, fields) => {
    seesAll();
    await me().post(mention(`@test_bot ${'first '.repeat(680).trim()}`), IN_GROUP);
    await me().post(fields, IN_GROUP);
    expect(texts()).toEqual(['first '.repeat(680).trim()]);
  });

  it('every topic has a talk of its own', async () => {
    await me().post(mention('@test_bot one'), { ...IN_GROUP, threadId: 5 });
    await me().post(mention('@test_bot two'), { ...IN_GROUP, threadId: 6 });
    const [one, two] = asked();
    expect(one?.place).toEqual({ ...place, threadId: 5 });
    expect(one?.talkId).not.toBe(two?.talkId);
  });
});

describe('a command with a question', () => {
  it('takes along what it replies to', async () => {
    await open({ model: SEEING });
    const reply_to_message = {
      message_id: 3,
      date: 1,
      chat: { id: ME },
      caption: 'Mars',
      ...photo(),
    };
    const entities = [{ type: 'bot_command', offset: 0, length: '/chat'.length }];
    await me().post({ text: '/chat what is this?', entities, reply_to_message });
    expect(asked()[0]?.question).toMatchObject({
      text: 'what is this?\n\n> Mars',
      pictures: [{ fileId: 'photo' }],
    });
  });

  it('that is too long for one message is joined by the rest of it', async () => {
    const text = `/chat ${'why '.repeat(800)}`.trim();
    const entities = [{ type: 'bot_command', offset: 0, length: '/chat'.length }];
    await me().post({ text, entities });
    await me().say('is the sky blue?');
    expect(texts()).toEqual([`${text.slice('/chat '.length)}\nis the sky blue?`]);
  });

  it('that can’t be asked now is kept below a button', async () => {
    await open();
    const fit = 1 + MAX_WAITING_QUESTIONS;
    for (let index = 0; index < fit; index += 1) await me().say(`/chat question ${index}`);
    await me().say('/chat one more');
    expect(labelsOf(bot.chats.last(ME))).toEqual(['Ask it now']);
    bot.answers.jobs.clear();
    await me().tap('Ask it now');
    expect(texts()).toEqual(['one more']);
  });
});
