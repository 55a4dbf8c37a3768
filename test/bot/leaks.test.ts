import { beforeEach, describe, expect, it } from 'vitest';
import { createApiKey } from '../../src/domain/key-format.js';
import { createTestBot, type TestBot, type TestPerson } from '../helpers/test-bot.js';
import { findSecrets } from '../helpers/secrets.js';

const GROUP = -100500;
const CHANNEL = -100600;
const ADMIN = 9;
const OWNER = 1;

let bot: TestBot;
let owner: TestPerson;
let stranger: TestPerson;
let key: string;
beforeEach(async () => {
  bot = await createTestBot({ adminIds: [ADMIN] });
  owner = bot.person(OWNER);
  stranger = bot.person(2);
  ({ key } = await bot.accounts.issueKey(OWNER));
  return () => bot.test.close();
});

const status = async () => (await bot.accounts.load(OWNER))?.keyStatus;
const noticesTo = (userId: number) =>
  bot.chats.messagesIn(userId).map(({ text }) => text.replaceAll('\n', ' '));
const deleted = () => bot.chats.callsOf('deleteMessage').map(({ fields }) => fields['message_id']);

const channelPost = (fields: object) => ({
  message_id: 5,
  date: 1_700_000_000,
  chat: { id: CHANNEL, type: 'channel', title: 'News' },
  sender_chat: { id: CHANNEL, type: 'channel', title: 'News' },
  ...fields,
});
const guestMessage = (text: string) => ({
  message_id: 6,
  date: 1_700_000_000,
  chat: { id: -77, type: 'group', title: 'Elsewhere' },
  from: { id: 2, is_bot: false, first_name: 'Person 2' },
  text,
});
const poll = (question: string) => ({
  id: 'p',
  question,
  options: [],
  total_voter_count: 0,
  is_closed: false,
  is_anonymous: true,
  type: 'regular',
  allows_multiple_answers: false,
});

describe('a key is banned when it stands in', () => {
  const places: [string, () => Promise<unknown>][] = [
    ['a message of a group', () => owner.post({ text: `look: ${key}!` }, { chatId: GROUP })],
    ['somebody else’s message', () => stranger.post({ text: key }, { chatId: GROUP })],
    ['a caption', () => owner.post({ caption: key, photo: [] }, { chatId: GROUP })],
    [
      'the address below a word',
      () =>
        owner.post(
          {
            text: 'here',
            entities: [
              { type: 'text_link', offset: 0, length: 4, url: `https://x.test/?k=${key}` },
            ],
          },
          { chatId: GROUP },
        ),
    ],
    ['the question of a poll', () => owner.post({ poll: poll(key) }, { chatId: GROUP })],
    ['a command', () => owner.say(`/image ${key}`, { chatId: GROUP })],
    ['a topic', () => owner.post({ text: key }, { chatId: GROUP, threadId: 7 })],
    ['an edited message', () => owner.edit(4, { text: key }, { chatId: GROUP })],
    ['a post of a channel', () => owner.send({ channel_post: channelPost({ text: key }) })],
    [
      'an edited post',
      () => owner.send({ edited_channel_post: channelPost({ caption: key, edit_date: 1 }) }),
    ],
    [
      'a message that somebody answers to',
      () =>
        stranger.post(
          {
            text: 'is that your key?',
            reply_to_message: {
              message_id: 3,
              date: 1,
              chat: { id: GROUP, type: 'supergroup', title: 'Group' },
              from: { id: OWNER, is_bot: false, first_name: 'Ann' },
              text: key,
            },
          },
          { chatId: GROUP },
        ),
    ],
    [
      'a message from a chat without the bot',
      () => owner.send({ guest_message: guestMessage(key) }),
    ],
    [
      'a query whose result was chosen',
      () =>
        owner.send({
          chosen_inline_result: {
            result_id: 'r',
            from: { id: OWNER, is_bot: false, first_name: 'Ann' },
            query: `a fox ${key}`,
          },
        }),
    ],
  ];

  it.each(places)('%s', async (_name, post) => {
    await post();
    expect(await bot.accounts.load(OWNER)).toMatchObject({
      keyStatus: 'banned',
      banReason: 'leak',
    });
    expect(noticesTo(OWNER)).toEqual([expect.stringContaining('was seen in public')]);
    expect(noticesTo(ADMIN)).toEqual([expect.stringContaining('A leaked key is banned')]);
    // Nothing is drawn, asked or said where it was seen.
    expect([...bot.queue.jobs, ...bot.answers.jobs]).toEqual([]);
    expect(bot.chats.messagesIn(GROUP)).toEqual([]);
    expect(findSecrets(JSON.stringify([bot.chats.calls, bot.log.lines]))).toEqual([]);
  });
});

describe('a leak', () => {
  it('tells the owner where, that the message is gone, and what to do', async () => {
    const messageId = await stranger.post({ text: key }, { chatId: GROUP });
    expect(deleted()).toEqual([messageId]);
    const [notice = ''] = noticesTo(OWNER);
    expect(notice).toContain('Group');
    expect(notice).toContain('The message is deleted');
    expect(bot.chats.last(OWNER).buttons.flat()).toMatchObject([
      { callback_data: 'support:open:v1:appeal' },
    ]);
  });

  it('tells the admins whose key it is and who posted it, with a button to unban', async () => {
    await stranger.post({ text: key }, { chatId: GROUP });
    const [alert = ''] = noticesTo(ADMIN);
    const { keyHint = '' } = (await bot.accounts.load(OWNER)) ?? {};
    for (const fact of [keyHint, 'user 1', 'Person 2', 'Group']) expect(alert).toContain(fact);
    await bot.person(ADMIN).tap('Unban');
    expect(await status()).toBe('active');
  });

  it('is told without the key, also when the name of who posted it holds it', async () => {
    const from = { id: 2, is_bot: false, first_name: key };
    await stranger.post({ text: key, from }, { chatId: GROUP });
    expect(noticesTo(ADMIN)).toEqual([expect.stringContaining('Posted by: vc_')]);
    expect(findSecrets(JSON.stringify(bot.chats.calls))).toEqual([]);
  });

  it('is told in the language of who is told', async () => {
    await bot.person(OWNER, { language: 'ru' }).say('/help');
    await stranger.post({ text: key }, { chatId: GROUP });
    expect(bot.chats.last(OWNER).text).toContain('Ваш ключ API');
    expect(bot.chats.last(ADMIN).text).toContain('A leaked key');
  });

  it('says so where the bot may not delete the message', async () => {
    bot.chats.failNext('deleteMessage', {
      error_code: 400,
      description: "Bad Request: message can't be deleted",
    });
    await stranger.post({ text: key }, { chatId: GROUP });
    expect(noticesTo(OWNER)).toEqual([expect.stringContaining('I may not delete the message')]);
    expect(await status()).toBe('banned');
  });

  it('is a leak also where its owner can’t be told', async () => {
    bot.chats.failNext('sendMessage', {
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    await stranger.post({ text: key }, { chatId: GROUP });
    expect(noticesTo(ADMIN)).toHaveLength(1);
  });

  it('is told once, and the message deleted every time', async () => {
    const first = await owner.post({ text: key }, { chatId: GROUP });
    const second = await stranger.post({ text: key }, { chatId: GROUP });
    expect(deleted()).toEqual([first, second]);
    expect(noticesTo(OWNER)).toHaveLength(1);
    expect(noticesTo(ADMIN)).toHaveLength(1);
  });

  it('of two people’s keys in one message is told to each', async () => {
    const other = await bot.accounts.issueKey(3);
    await stranger.post({ text: `${key} ${other.key}` }, { chatId: GROUP });
    expect(noticesTo(OWNER)).toHaveLength(1);
    expect(noticesTo(3)).toHaveLength(1);
    expect(deleted()).toHaveLength(1);
  });

  it('of a key that is nobody’s is none', async () => {
    await stranger.post({ text: createApiKey() }, { chatId: GROUP });
    await stranger.post({ text: 'vc_ is how keys begin' }, { chatId: GROUP });
    expect(bot.chats.calls).toEqual([]);
  });

  it('of a key that was replaced is none', async () => {
    const { keyHint = '' } = (await bot.accounts.load(OWNER)) ?? {};
    await bot.accounts.replaceKey(OWNER, keyHint);
    await stranger.post({ text: key }, { chatId: GROUP });
    expect(await status()).toBe('active');
    expect(deleted()).toEqual([]);
  });
});

describe('in private a key', () => {
  it('bans nobody: a kind word, and the offer to delete the message', async () => {
    const messageId = await owner.post({ text: `my key is ${key}` });
    expect(await status()).toBe('active');
    expect(bot.chats.last(OWNER).text).toContain('has an API key in it');
    await owner.tap('Delete my message');
    expect(deleted()).toContain(messageId);
  });

  it.each([
    ['a prompt', () => owner.say(`/image a fox with ${key}`)],
    ['a question', () => owner.say(`/chat what is ${key}`)],
    ['plain words', () => owner.say(key)],
    ['a caption', () => owner.post({ caption: key, photo: [] })],
    ['an edited message', () => owner.edit(4, { text: key })],
    ['what is asked about', () => owner.post({ text: 'what?', reply_to_message: card() })],
  ])('in %s reaches no engine and no memory', async (_name, send) => {
    await send();
    expect(bot.chats.last(OWNER).text).toContain('has an API key in it');
    expect([...bot.queue.jobs, ...bot.answers.jobs]).toEqual([]);
    expect(await status()).toBe('active');
  });
  const card = () => ({
    message_id: 3,
    date: 1,
    chat: { id: OWNER, type: 'private', first_name: 'Ann' },
    from: { id: 4242, is_bot: true, first_name: 'Bot' },
    text: key,
  });

  it('typed into an inline query bans nobody, and is answered with a warning', async () => {
    await owner.send({
      inline_query: {
        id: 'q',
        from: { id: OWNER, is_bot: false, first_name: 'Ann' },
        query: key,
        offset: '',
      },
    });
    expect(await status()).toBe('active');
    expect(bot.chats.callsOf('answerInlineQuery').map(({ fields }) => fields)).toMatchObject([
      { results: [], cache_time: 0, is_personal: true, button: { start_parameter: 'key' } },
    ]);
  });

  it('below the card stays out of what is kept for who has to join first', async () => {
    const gated = await createTestBot({ channels: ['@news'] });
    const { test, chats, accounts } = gated;
    const { key: own } = await accounts.issueKey(1);
    const from = { id: 1, is_bot: false, first_name: 'Ann' };
    await gated.person(1).send({
      callback_query: {
        id: 'tap',
        from,
        chat_instance: '1',
        data: 'key:show:v1:',
        message: {
          message_id: 3,
          date: 1,
          chat: { id: 1, type: 'private', first_name: 'Ann' },
          text: 'card',
          reply_markup: { inline_keyboard: [[{ text: 'Copy', copy_text: { text: own } }]] },
        },
      },
    });
    expect(chats.last(1).text).toContain('One step first');
    expect((await test.redis.get(test.keys.pendingRequest(1)))?.includes(own)).toBe(false);
    await test.close();
  });
});
