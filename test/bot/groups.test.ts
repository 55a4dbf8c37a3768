import { beforeEach, describe, expect, it } from 'vitest';
import { createTestBot, labelsOf, type TestBot, type TestPerson } from '../helpers/test-bot.js';

const OLD = -500;
const NEW = -1_001_234;
const GROUP = -1_005_005;
const IN_OLD = { chatId: OLD };
const IN_NEW = { chatId: NEW };
const IN_GROUP = { chatId: GROUP };
const ANN = 1;
const BEN = 2;

let bot: TestBot;
let ann: TestPerson;
let ben: TestPerson;

beforeEach(async () => {
  bot = await createTestBot();
  ann = bot.person(ANN);
  ben = bot.person(BEN);
  return () => bot.test.close();
});

describe('a group that becomes a supergroup', () => {
  const service = (chatId: number, fields: object) => ({
    message: {
      ...{ message_id: 1, date: 1, from: { id: ANN, is_bot: false, first_name: 'Ann' } },
      chat: { id: chatId, type: chatId === OLD ? 'group' : 'supergroup', title: 'Group' },
      ...fields,
    },
  });

  async function upgrade(): Promise<void> {
    await ann.send(service(OLD, { migrate_to_chat_id: NEW }));
    await ann.send(service(NEW, { migrate_from_chat_id: OLD }));
  }

  it('is no news for anybody', async () => {
    await upgrade();
    expect(bot.chats.messages.size).toBe(0);
  });

  it('keeps what its admins have decided', async () => {
    bot.chats.setMember(String(OLD), ANN, 'administrator');
    await ann.say('/settings', IN_OLD);
    await ann.tap('Pictures', IN_OLD);
    await upgrade();
    await ben.say('/image a red fox', IN_NEW);
    expect(bot.chats.last(NEW).text).toContain('Pictures are turned off');
  });

  it('keeps each person’s open chat', async () => {
    await ann.say('/chat what is a fox?', IN_OLD);
    await ben.say('/chat what is a bear?', IN_OLD);
    const [ofAnn, ofBen] = [...bot.answers.jobs.values()].map(({ talkId }) => talkId);
    bot.answers.jobs.clear();
    await upgrade();
    await ben.say('/chat and how big?', IN_NEW);
    await ann.say('/chat and how red?', IN_NEW);
    const talks = [...bot.answers.jobs.values()].map(({ talkId, place }) => [talkId, place.chatId]);
    expect(talks).toEqual([
      [ofBen, NEW],
      [ofAnn, NEW],
    ]);
  });

  it('lets whoever was putting a picture together go on where the group is now', async () => {
    await ann.say('/image', IN_OLD);
    const panel = bot.chats.last(OLD);
    await ann.say('a red fox', { ...IN_OLD, replyTo: panel.messageId });
    await upgrade();
    const ready = bot.chats.last(OLD);
    await ann.tap('Draw', { ...IN_OLD, on: ready });
    expect([...bot.queue.jobs.values()]).toMatchObject([
      { userId: ANN, chatId: NEW, parameters: { prompt: 'a red fox' } },
    ]);
    expect(bot.chats.last(NEW).text).toContain('a red fox');
  });

  it('does not undo what was begun there before', async () => {
    await ann.say('/chat what is a fox?', IN_OLD);
    bot.answers.jobs.clear();
    await upgrade();
    await ann.say('/new what is a wolf?', IN_NEW);
    await ann.say('/chat and how grey?', IN_NEW);
    const [first, second] = [...bot.answers.jobs.values()].map(({ talkId }) => talkId);
    expect(second).toBe(first);
  });
});

describe('where the group does not let the bot answer', () => {
  const REFUSALS: [string, number, string, string][] = [
    [
      'forbids it',
      400,
      'not enough rights to send text messages to the chat',
      'I may not send that',
    ],
    ['closed the topic', 400, 'TOPIC_CLOSED', 'is closed or gone'],
    ['deleted the topic', 400, 'message thread not found', 'is closed or gone'],
  ];

  it.each(REFUSALS)('because it %s, who asked is told in private, once', async (...refusal) => {
    const [, error_code, words, told] = refusal;
    const description = `Bad Request: ${words}`;
    for (const each of [1, 2]) {
      bot.chats.failNext('sendMessage', { error_code, description });
      await ann.say(`/image a red fox ${each}`, { ...IN_GROUP, threadId: 5 });
    }
    expect(bot.chats.messagesIn(ANN).map(({ text }) => text)).toEqual([
      expect.stringContaining(told),
    ]);
    expect(bot.chats.last(ANN).text).toContain('“Group”');
    expect(bot.chats.messagesIn(GROUP)).toEqual([]);
    expect(bot.queue.jobs.size).toBe(0);
    expect((await bot.usage.peek(ANN)).categories.image.used).toBe(0);
  });

  it('because of slow mode, who asked is told in private', async () => {
    bot.chats.failNext('sendMessage', {
      error_code: 429,
      description: 'Too Many Requests: retry after 40',
      parameters: { retry_after: 40 },
    });
    await ann.say('/image a red fox', IN_GROUP);
    expect(bot.chats.last(ANN).text).toContain('takes no more messages from me');
    expect((await bot.usage.peek(ANN)).categories.image.used).toBe(0);
  });

  it('because it threw the bot out, nobody is told anything', async () => {
    const description = 'Forbidden: bot was kicked from the supergroup chat';
    bot.chats.failNext('sendMessage', { error_code: 403, description });
    await ann.say('/image a red fox', IN_GROUP);
    expect(bot.chats.messages.size).toBe(0);
  });

  it('somebody who can’t be reached in private either is no trouble', async () => {
    const rights = 'Bad Request: not enough rights to send text messages to the chat';
    const stranger = "Forbidden: bot can't initiate conversation with a user";
    bot.chats.failNext(
      'sendMessage',
      { error_code: 400, description: rights },
      { error_code: 403, description: stranger },
    );
    await ann.say('/image a red fox', IN_GROUP);
    expect(bot.chats.messages.size).toBe(0);
    expect(bot.log.lines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });
});

describe('who is no person', () => {
  const GROUP_CHAT = { id: GROUP, type: 'supergroup', title: 'Group' };
  const CHANNEL = { id: -1_007, type: 'channel', title: 'Channel' };
  let messageId = 100;

  async function post(sender: object, text: string, fields: object = {}): Promise<void> {
    messageId += 1;
    const from = { id: 136_817_688, is_bot: true, first_name: 'Channel' };
    const message = { message_id: messageId, date: 1, chat: GROUP_CHAT, from, text };
    const mention = { type: 'mention', offset: 0, length: 9 };
    const entities = text.startsWith('@') ? [mention] : [];
    await ann.send({ message: { ...message, sender_chat: sender, entities, ...fields } });
  }

  it.each([
    ['an anonymous admin', GROUP_CHAT],
    ['a channel', CHANNEL],
  ])('%s is told once a day how to use the bot', async (_, sender) => {
    await post(sender, '/image a red fox');
    await post(sender, '/gif a red fox');
    await post(sender, '@test_bot what is a fox?');
    expect(bot.chats.messagesIn(GROUP).map(({ text }) => text)).toEqual([
      expect.stringContaining('Remain anonymous'),
    ]);
    expect([bot.queue.jobs.size, bot.answers.jobs.size]).toEqual([0, 0]);
  });

  it('each of them is told', async () => {
    await post(CHANNEL, '@test_bot what is a fox?');
    await post({ ...CHANNEL, id: -1_008 }, '/image a red fox');
    expect(bot.chats.messagesIn(GROUP)).toHaveLength(2);
  });

  it('nobody says anything to a post that Telegram brings into the discussion', async () => {
    await post(CHANNEL, '/image a red fox', { is_automatic_forward: true });
    await post(CHANNEL, '@test_bot is a fine bot', { is_automatic_forward: true });
    expect(bot.chats.messages.size).toBe(0);
  });
});

describe('a button in a group', () => {
  it('tapped by 200 others says so to each, and changes nothing', async () => {
    await ann.say('/image', IN_GROUP);
    await ann.say('a red fox', { ...IN_GROUP, replyTo: bot.chats.last(GROUP).messageId });
    const panel = structuredClone(bot.chats.last(GROUP));
    const label = labelsOf(panel).at(-1) ?? '';
    const before = bot.chats.calls.length;
    for (let id = 1_000; id < 1_200; id += 1) await bot.person(id).tap(label, IN_GROUP);
    const calls = bot.chats.calls.slice(before);
    expect(new Set(calls.map(({ method }) => method))).toEqual(new Set(['answerCallbackQuery']));
    expect(bot.chats.toasts()).toHaveLength(200);
    expect(bot.chats.last(GROUP)).toEqual(panel);
    await ann.tap(label, IN_GROUP);
    expect(bot.chats.last(GROUP)).not.toEqual(panel);
  });
});
