import type { Chat, Message, Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { png } from '../../helpers/pictures.js';
import { startBotApi, type TestBotApi } from './server.js';

let api: TestBotApi;
let nowMs: number;
let annId: number;
let groupId: number;

beforeEach(async () => {
  nowMs = 1_900_000_000_000;
  api = await startBotApi({ nowMs: () => nowMs });
  annId = api.seed.ann.id;
  groupId = api.seed.group.id;
});
afterEach(() => api.stop());

async function complaint(method: string, payload: object): Promise<string | undefined> {
  return (await api.call(method, payload)).description;
}

const say = (chat_id: number, extra: object = {}) => ({ chat_id, text: 'A fox', ...extra });

/** The messages the bot was told of. */
async function heard(): Promise<Message[]> {
  return (await api.updates()).flatMap(({ message }) => message ?? []);
}

function code(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown ? thrown.code : thrown;
  }
}

describe('a basic group', () => {
  function basicGroup(): Chat {
    const group = api.world.addGroup({ title: 'Small', basic: true });
    api.world.setMember(group.id, api.seed.admin.id, 'creator');
    api.world.join(annId, group.id);
    api.world.setMember(group.id, api.world.bot.id, 'member', { byUserId: annId });
    return group;
  }

  it('becomes a supergroup with another id, which both chats tell', async () => {
    const small = basicGroup();
    await api.updates();
    const big = api.world.upgradeGroup(small.id);
    const updates = await api.updates();
    expect(updates.map((update) => Object.keys(update)[1])).toEqual([
      'my_chat_member',
      'message',
      'message',
    ]);
    const [moved, from, to] = updates;
    expect(moved?.my_chat_member).toMatchObject({
      chat: { id: big.id, type: 'supergroup' },
      new_chat_member: { status: 'member' },
    });
    expect(from?.message).toMatchObject({
      chat: { id: small.id, type: 'group' },
      from: { id: api.seed.admin.id },
      migrate_to_chat_id: big.id,
    });
    expect(to?.message).toMatchObject({
      chat: { id: big.id },
      from: { username: 'GroupAnonymousBot' },
      sender_chat: { id: big.id },
      migrate_from_chat_id: small.id,
    });
    expect(api.world.member(big.id, annId).status).toBe('member');
  });

  it('that was upgraded sends everything that is sent there to its successor', async () => {
    const small = basicGroup();
    const { message_id } = await api.ok<Message>('sendMessage', say(small.id));
    const big = api.world.upgradeGroup(small.id);
    for (const [method, payload] of [
      ['sendMessage', say(small.id)],
      ['editMessageText', { chat_id: small.id, message_id, text: 'Done' }],
      ['sendChatAction', { chat_id: small.id, action: 'typing' }],
      ['deleteMessage', { chat_id: small.id, message_id }],
    ] as const) {
      expect(await api.call(method, payload)).toEqual({
        ok: false,
        error_code: 400,
        description: 'Bad Request: group chat was upgraded to a supergroup chat',
        parameters: { migrate_to_chat_id: big.id },
      });
    }
    expect(code(() => api.world.sendText(annId, small.id, 'hello?'))).toBe('not_allowed');
    await api.ok('sendMessage', say(big.id));
  });

  it('tells of the bot being thrown out in its own words', async () => {
    const small = basicGroup();
    api.world.removeBot(small.id);
    expect(await complaint('sendMessage', say(small.id))).toBe(
      'Forbidden: bot was kicked from the group chat',
    );
  });
});

describe('slow mode', () => {
  beforeEach(() => {
    api.world.setSlowMode(groupId, 30);
  });

  it('makes the bot wait like any member, edits not', async () => {
    const { message_id } = await api.ok<Message>('sendMessage', say(groupId));
    nowMs += 10_000;
    expect(await api.call('sendMessage', say(groupId))).toMatchObject({
      error_code: 429,
      description: 'Too Many Requests: retry after 20',
      parameters: { retry_after: 20 },
    });
    await api.ok('editMessageText', { chat_id: groupId, message_id, text: 'Done' });
    nowMs += 20_000;
    await api.ok('sendMessage', say(groupId));
    expect(await api.ok('getChat', { chat_id: groupId })).toMatchObject({ slow_mode_delay: 30 });
  });

  it('counts an album as one message', async () => {
    const media = [
      { type: 'photo', media: 'attach://a' },
      { type: 'photo', media: 'attach://b' },
    ];
    const files = { a: png(64, 64), b: png(64, 64) };
    const album = () => api.upload('sendMediaGroup', { chat_id: groupId, media }, files);
    expect(await album()).toMatchObject({ ok: true });
    expect(await album()).toMatchObject({ error_code: 429 });
  });

  it('binds people, and no administrator', async () => {
    api.world.sendText(annId, groupId, 'one');
    expect(code(() => api.world.sendText(annId, groupId, 'two'))).toBe('not_allowed');
    api.world.sendText(api.seed.admin.id, groupId, 'one');
    api.world.sendText(api.seed.admin.id, groupId, 'two');
    api.world.promoteBot(groupId);
    await api.ok('sendMessage', say(groupId));
    await api.ok('sendMessage', say(groupId));
  });
});

describe('permissions', () => {
  it('say what is missing, and administrators need none', async () => {
    api.world.setPermissions(groupId, { can_send_photos: false, can_send_other_messages: false });
    const photo = (chat_id: number) =>
      api.upload('sendPhoto', { chat_id, photo: 'attach://p' }, { p: png(64, 64) });
    expect(await photo(groupId)).toMatchObject({
      description: 'Bad Request: not enough rights to send photos to the chat',
    });
    await api.ok('sendMessage', say(groupId));
    api.world.setPermissions(groupId, { can_send_messages: false });
    expect(await complaint('sendMessage', say(groupId))).toBe(
      'Bad Request: not enough rights to send text messages to the chat',
    );
    expect(code(() => api.world.sendText(annId, groupId, 'hi'))).toBe('not_allowed');
    expect(await api.ok('getChat', { chat_id: groupId })).toMatchObject({
      permissions: { can_send_messages: false, can_send_videos: true },
    });
    api.world.promoteBot(groupId);
    expect(await photo(groupId)).toMatchObject({ ok: true });
  });

  it('come and go as the bot is demoted, thrown out and taken back in', async () => {
    const statuses: unknown[] = [];
    const note = async () => {
      const updates = await api.updates();
      statuses.push(
        ...updates.flatMap(({ my_chat_member: change }) => change?.new_chat_member.status ?? []),
      );
    };
    api.world.promoteBot(groupId);
    api.world.setMember(groupId, api.world.bot.id, 'member');
    await note();
    api.world.removeBot(groupId);
    expect(await complaint('sendMessage', say(groupId))).toBe(
      'Forbidden: bot was kicked from the supergroup chat',
    );
    api.world.setMember(groupId, api.world.bot.id, 'member', { byUserId: annId });
    await api.ok('sendMessage', say(groupId));
    await note();
    expect(statuses).toEqual(['administrator', 'member', 'kicked', 'member']);
  });
});

describe('topics', () => {
  it('closed take messages of administrators only, a reply without a topic too', async () => {
    const topicId = api.seed.topics.talk.id;
    const { message_id } = api.world.sendText(annId, groupId, '/image a fox', {
      threadId: topicId,
    });
    await api.updates();
    api.world.setTopicClosed(groupId, topicId, true);
    expect(await heard()).toMatchObject([
      { forum_topic_closed: {}, message_thread_id: topicId, is_topic_message: true },
    ]);
    const closed = 'Bad Request: TOPIC_CLOSED';
    expect(await complaint('sendMessage', say(groupId, { message_thread_id: topicId }))).toBe(
      closed,
    );
    const reply = say(groupId, { reply_parameters: { message_id } });
    expect(await complaint('sendMessage', reply)).toBe(closed);
    await api.ok('sendMessage', say(groupId));
    api.world.setTopicClosed(groupId, topicId, false);
    expect(await heard()).toMatchObject([{ forum_topic_reopened: {} }]);
    await api.ok('sendMessage', reply);
  });

  it('General can be closed, and has no number', async () => {
    api.world.setTopicClosed(groupId, 0, true);
    expect(await complaint('sendMessage', say(groupId))).toBe('Bad Request: TOPIC_CLOSED');
    expect(await complaint('sendMessage', say(groupId, { message_thread_id: 1 }))).toBe(
      'Bad Request: message thread not found',
    );
    const message_thread_id = api.seed.topics.talk.id;
    await api.ok('sendMessage', say(groupId, { message_thread_id }));
    expect(code(() => api.world.sendText(annId, groupId, 'hi'))).toBe('not_allowed');
  });

  it('deleted take their messages along and nobody is told', async () => {
    const topicId = api.seed.topics.talk.id;
    const { message_id } = api.world.sendText(annId, groupId, '/image', { threadId: topicId });
    await api.updates();
    api.world.deleteTopic(groupId, topicId);
    expect(await api.updates()).toEqual([]);
    expect(api.world.message(groupId, message_id)).toBeUndefined();
    expect(await complaint('sendMessage', say(groupId, { message_thread_id: topicId }))).toBe(
      'Bad Request: message thread not found',
    );
    expect(await complaint('sendMessage', say(groupId, { reply_parameters: { message_id } }))).toBe(
      'Bad Request: message to be replied not found',
    );
  });
});

describe('privacy mode', () => {
  it('lets through what is meant for the bot', async () => {
    const handle = `@${api.world.bot.username}`;
    const own = await api.ok<Message>('sendMessage', say(groupId));
    const command = api.world.sendText(annId, groupId, `/image${handle} a fox`);
    api.world.sendText(annId, groupId, 'just talk');
    api.world.sendText(annId, groupId, '/image@other_bot a fox');
    api.world.sendText(annId, groupId, '/image a fox');
    api.world.sendText(annId, groupId, `a fox, ${handle}`);
    api.world.sendText(annId, groupId, 'nice', { replyToMessageId: own.message_id });
    api.world.sendText(annId, groupId, 'mine too', { replyToMessageId: command.message_id });
    expect((await heard()).map(({ text }) => text)).toEqual([
      `/image${handle} a fox`,
      '/image a fox',
      `a fox, ${handle}`,
      'nice',
      'mine too',
    ]);
  });

  it('gives a command without a name to the bot that wrote last', async () => {
    const other = api.world.addBot({ firstName: 'Other', username: 'other_bot' });
    api.world.setMember(groupId, other.id, 'member');
    api.world.sendText(other.id, groupId, 'I was first');
    await api.updates();
    api.world.sendText(annId, groupId, '/help');
    expect(await heard()).toEqual([]);
    await api.ok('sendMessage', say(groupId));
    api.world.sendText(annId, groupId, '/help');
    expect(await heard()).toMatchObject([{ text: '/help' }]);
    expect(api.world.people().map(({ id }) => id)).not.toContain(other.id);
  });

  it('switched off, or with the bot an administrator, hides nothing but other bots', async () => {
    const other = api.world.addBot({ firstName: 'Other', username: 'other_bot' });
    api.world.setMember(groupId, other.id, 'member');
    await api.updates();
    for (const open of [
      () => {
        api.world.setPrivacyMode(false);
      },
      () => {
        api.world.setPrivacyMode(true);
        api.world.promoteBot(groupId);
      },
    ]) {
      open();
      await api.updates();
      api.world.sendText(annId, groupId, 'just talk');
      api.world.sendText(annId, groupId, '/image@other_bot a fox');
      api.world.sendText(other.id, groupId, 'beep');
      expect((await heard()).map(({ text }) => text)).toEqual([
        'just talk',
        '/image@other_bot a fox',
      ]);
    }
    api.world.setPrivacyMode(false);
    expect(await api.ok('getMe')).toMatchObject({ can_read_all_group_messages: true });
  });
});

describe('senders that are no people', () => {
  const senders = (updates: readonly Update[]) =>
    updates.flatMap(({ message }) =>
      message ? [[message.from.username, message.sender_chat?.id]] : [],
    );

  it('an anonymous administrator speaks as the group, and taps as a person', async () => {
    const { admin } = api.seed;
    api.world.setAnonymous(groupId, admin.id, true);
    await api.updates();
    api.world.sendText(admin.id, groupId, '/settings');
    expect(senders(await api.updates())).toEqual([['GroupAnonymousBot', groupId]]);
    const { message_id } = await api.ok<Message>(
      'sendMessage',
      say(groupId, {
        reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
      }),
    );
    const answered = api.world.tap(admin.id, groupId, message_id, 'go');
    const [tap] = await api.updates();
    expect(tap?.callback_query?.from.id).toBe(admin.id);
    await api.ok('answerCallbackQuery', { callback_query_id: tap?.callback_query?.id });
    await answered;
    const hide = () => {
      api.world.setAnonymous(groupId, annId, true);
    };
    expect(code(hide)).toBe('not_allowed');
  });

  it('a channel speaks through its owner', async () => {
    const { admin, channel } = api.seed;
    api.world.sendText(admin.id, groupId, '/image a fox', { sendAs: channel.id });
    expect(senders(await api.updates())).toEqual([['Channel_Bot', channel.id]]);
    const speak = () => api.world.sendText(annId, groupId, 'me too', { sendAs: channel.id });
    expect(code(speak)).toBe('not_allowed');
  });

  it('a channel’s post comes into its discussion group by itself', async () => {
    const { admin, channel } = api.seed;
    api.world.setPrivacyMode(false);
    api.world.linkDiscussion(channel.id, groupId);
    const post = api.world.postToChannel(admin.id, channel.id, 'news');
    const updates = await api.updates();
    expect(updates.map((update) => Object.keys(update)[1])).toEqual(['channel_post', 'message']);
    expect(updates[1]?.message).toMatchObject({
      text: 'news',
      chat: { id: groupId },
      from: { id: 777_000 },
      sender_chat: { id: channel.id },
      is_automatic_forward: true,
      forward_origin: { type: 'channel', message_id: post.message_id },
    });
    expect(await api.ok('getChat', { chat_id: groupId })).toMatchObject({
      linked_chat_id: channel.id,
    });
  });
});
