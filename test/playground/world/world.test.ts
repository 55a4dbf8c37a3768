import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorldError } from '../../../src/playground/world/errors.js';
import type { WorldEvent } from '../../../src/playground/world/events.js';
import { seedWorld, type Seed } from '../../../src/playground/world/seed.js';
import { botUser, createWorldState, type WorldState } from '../../../src/playground/world/state.js';
import { postMessage } from '../../../src/playground/world/posting.js';
import { createWorld, type World } from '../../../src/playground/world/world.js';
import { png } from '../../helpers/pictures.js';

let state: WorldState;
let world: World;
let seed: Seed;

beforeEach(() => {
  state = createWorldState({ callbackLifetimeMs: 1_000 });
  world = createWorld(state);
  seed = seedWorld(world);
  state.updates.keepLast(0);
});

/** The kinds of the updates that wait for the bot. */
function kinds(): string[] {
  return state.updates.pending().map(({ update }) => {
    const [kind] = Object.keys(update).filter((key) => key !== 'update_id');
    return kind ?? '';
  });
}

function allowEverything(): void {
  state.updates.allow(['message', 'channel_post', 'chat_member', 'my_chat_member']);
}

function code(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return error instanceof WorldError ? error.code : 'other';
  }
  return undefined;
}

describe('messages', () => {
  it('private chats count together, a group counts alone', () => {
    const { ann, boris, admin, group } = seed;
    const groupBefore = world.sendText(admin.id, group.id, 'one').message_id;
    const first = world.sendText(ann.id, ann.id, 'one').message_id;
    expect(world.sendText(boris.id, boris.id, 'two').message_id).toBe(first + 1);
    expect(world.sendText(admin.id, group.id, 'two').message_id).toBe(groupBefore + 1);
  });

  it("a person's command reaches the bot with its entity", () => {
    world.sendText(seed.ann.id, seed.ann.id, '/start gate');
    const [queued] = state.updates.pending();
    expect(queued?.update.message).toMatchObject({
      text: '/start gate',
      from: { id: seed.ann.id, language_code: 'en' },
      chat: { id: seed.ann.id, type: 'private' },
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
    });
  });

  it('a channel post names the channel, not its author', () => {
    const post = world.postToChannel(seed.admin.id, seed.channel.id, 'news');
    expect(post.from).toBeUndefined();
    expect(post.sender_chat).toEqual(seed.channel);
    expect(kinds()).toEqual(['channel_post']);
  });

  it('only who may post posts to a channel', () => {
    expect(code(() => world.postToChannel(seed.ann.id, seed.channel.id, 'me too'))).toBe(
      'not_allowed',
    );
  });

  it("a topic's messages name it, General's name none", () => {
    const { ann, group, topics } = seed;
    const inTopic = world.sendText(ann.id, group.id, 'hi', { threadId: topics.talk.id });
    expect(inTopic).toMatchObject({ message_thread_id: topics.talk.id, is_topic_message: true });
    const inGeneral = world.sendText(ann.id, group.id, 'hi');
    expect(inGeneral.message_thread_id).toBeUndefined();
    const reply = world.sendText(ann.id, group.id, 'yes', {
      replyToMessageId: inTopic.message_id,
    });
    expect(reply.message_thread_id).toBe(topics.talk.id);
  });

  it('in a group without topics a reply has a thread but is no topic message', () => {
    const group = world.addGroup({ title: 'Plain' });
    world.join(seed.ann.id, group.id);
    const { message_id } = world.sendText(seed.ann.id, group.id, 'first');
    const reply = world.sendText(seed.ann.id, group.id, 're', { replyToMessageId: message_id });
    expect(reply.message_thread_id).toBe(message_id);
    expect(reply.is_topic_message).toBeUndefined();
    expect(reply.reply_to_message?.text).toBe('first');
  });

  it('a closed topic takes messages of administrators only', () => {
    const { ann, admin, group, topics } = seed;
    world.setTopicClosed(group.id, topics.talk.id, true);
    const write = (userId: number) => () =>
      world.sendText(userId, group.id, 'hi', { threadId: topics.talk.id });
    expect(code(write(ann.id))).toBe('not_allowed');
    expect(code(write(admin.id))).toBeUndefined();
  });

  it('an edit replaces the message and leaves the one handed out before as it was', () => {
    const before = world.sendText(seed.ann.id, seed.ann.id, '/image a fox');
    const after = world.editText(seed.ann.id, seed.ann.id, before.message_id, 'a hare');
    expect(before.text).toBe('/image a fox');
    expect(after).toMatchObject({ text: 'a hare' });
    expect(after.entities).toBeUndefined();
    expect(world.message(seed.ann.id, before.message_id)).toBe(after);
    expect(kinds()).toEqual(['message', 'edited_message']);
  });

  it('a photo comes in sizes, the biggest last', () => {
    const message = world.sendPhoto(seed.ann.id, seed.ann.id, png(1024, 512), {
      caption: 'this one',
    });
    expect(message.caption).toBe('this one');
    expect(message.photo?.map(({ width, height }) => [width, height])).toEqual([
      [320, 160],
      [1024, 512],
    ]);
    expect(world.file(message.photo?.at(-1)?.file_id ?? '')?.contentType).toBe('image/png');
  });

  it('a chat keeps its latest messages only', () => {
    for (let count = 0; count < 450; count += 1) world.sendText(seed.ann.id, seed.ann.id, 'x');
    expect(world.history(seed.ann.id)).toHaveLength(400);
  });

  it('strangers see nothing of a group they are not in', () => {
    const stranger = world.addPerson({ firstName: 'Stranger' });
    world.sendText(seed.ann.id, seed.group.id, 'secret');
    expect(world.history(seed.group.id, seed.ann.id)).not.toHaveLength(0);
    expect(world.history(seed.group.id, stranger.id)).toHaveLength(0);
    expect(world.history(seed.channel.id, stranger.id)).not.toHaveLength(0);
  });
});

describe('privacy mode in a group', () => {
  it.each([
    ['plain words', 'hello everybody', false],
    ['a bare command', '/image a fox', true],
    ['a command for this bot', '/image@visioncraft_bot a fox', true],
    ['a command for another bot', '/image@other_bot a fox', false],
    ['a mention', 'what do you say, @visioncraft_bot', true],
    ["somebody's name", 'what do you say, @boris_playground', false],
  ])('%s', (_name, text, isSeen) => {
    world.sendText(seed.ann.id, seed.group.id, text);
    expect(kinds()).toEqual(isSeen ? ['message'] : []);
  });

  it('a reply to the bot reaches it', () => {
    const record = state.chats.get(seed.group.id);
    if (!record) throw new Error('no group');
    const said = postMessage(state, { record, author: botUser(state), content: { text: 'Hi' } });
    world.sendText(seed.ann.id, seed.group.id, 'hi yourself', {
      replyToMessageId: said.message_id,
    });
    expect(kinds()).toEqual(['message']);
  });

  it('an administrator bot sees everything', () => {
    world.promoteBot(seed.group.id);
    state.updates.keepLast(0);
    world.sendText(seed.ann.id, seed.group.id, 'hello everybody');
    expect(kinds()).toEqual(['message']);
  });
});

describe('members', () => {
  it('chat_member comes only to who asks for it by name', () => {
    world.join(seed.ann.id, seed.channel.id);
    expect(kinds()).toEqual([]);
    allowEverything();
    world.leave(seed.ann.id, seed.channel.id);
    expect(kinds()).toEqual(['chat_member']);
    expect(state.updates.pending()[0]?.update.chat_member).toMatchObject({
      from: { id: seed.ann.id },
      old_chat_member: { status: 'member' },
      new_chat_member: { status: 'left' },
    });
  });

  it('chat_member does not come to a bot that is no administrator', () => {
    allowEverything();
    world.leave(seed.ann.id, seed.group.id);
    expect(kinds()).toEqual(['message']);
    expect(state.updates.pending()[0]?.update.message?.left_chat_member?.id).toBe(seed.ann.id);
  });

  it('taking the bot out tells it so, and nothing after that', () => {
    allowEverything();
    world.removeBot(seed.channel.id);
    world.postToChannel(seed.admin.id, seed.channel.id, 'without you');
    expect(kinds()).toEqual(['my_chat_member']);
    expect(state.updates.pending()[0]?.update.my_chat_member).toMatchObject({
      from: { id: seed.admin.id },
      new_chat_member: { status: 'kicked' },
    });
  });

  it('somebody restricted who leaves stays restricted and is no member', () => {
    world.setMember(seed.group.id, seed.ann.id, 'restricted');
    world.leave(seed.ann.id, seed.group.id);
    expect(world.member(seed.group.id, seed.ann.id)).toMatchObject({
      status: 'restricted',
      is_member: false,
    });
    world.join(seed.ann.id, seed.group.id);
    expect(world.member(seed.group.id, seed.ann.id)).toMatchObject({ is_member: true });
  });

  it('joining twice says it once', () => {
    allowEverything();
    world.join(seed.ann.id, seed.channel.id);
    world.join(seed.ann.id, seed.channel.id);
    expect(kinds()).toEqual(['chat_member']);
  });

  it('who is banned cannot join', () => {
    world.setMember(seed.channel.id, seed.ann.id, 'kicked');
    expect(
      code(() => {
        world.join(seed.ann.id, seed.channel.id);
      }),
    ).toBe('not_allowed');
  });

  it('blocking and unblocking are my_chat_member of the private chat', () => {
    world.sendText(seed.ann.id, seed.ann.id, '/start');
    world.block(seed.ann.id);
    expect(code(() => world.sendText(seed.ann.id, seed.ann.id, 'hi'))).toBe('not_allowed');
    world.unblock(seed.ann.id);
    expect(kinds()).toEqual(['message', 'my_chat_member', 'my_chat_member']);
    const statuses = state.updates
      .pending()
      .flatMap(({ update }) => update.my_chat_member?.new_chat_member.status ?? []);
    expect(statuses).toEqual(['kicked', 'member']);
  });

  it('a bot that never met a person is not told of being blocked', () => {
    world.block(seed.boris.id);
    expect(kinds()).toEqual([]);
  });
});

describe('taps', () => {
  function botMessage() {
    const record = state.chats.get(seed.ann.id);
    if (!record) throw new Error('no chat');
    const inline_keyboard = [[{ text: 'Go', callback_data: 'go' }]];
    return postMessage(state, {
      record,
      author: botUser(state),
      content: { text: 'Ready?', reply_markup: { inline_keyboard } },
    });
  }

  it('a tap resolves with the answer the bot gives', async () => {
    const { message_id } = botMessage();
    const tapped = world.tap(seed.ann.id, seed.ann.id, message_id, 'go');
    const query = state.updates.pending()[0]?.update.callback_query;
    expect(query).toMatchObject({ data: 'go', from: { id: seed.ann.id }, message: { message_id } });
    state.callbacks.answer(query?.id ?? '', { text: 'Gone', showAlert: true });
    await expect(tapped).resolves.toEqual({ text: 'Gone', showAlert: true });
  });

  it('a tap without answer fails after the lifetime of its query', async () => {
    vi.useFakeTimers();
    try {
      const { message_id } = botMessage();
      const tapped = world.tap(seed.ann.id, seed.ann.id, message_id, 'go');
      const outcome = expect(tapped).rejects.toMatchObject({ code: 'not_answered' });
      vi.advanceTimersByTime(1_001);
      await outcome;
    } finally {
      vi.useRealTimers();
    }
  });

  it('what is not there cannot be tapped', async () => {
    const { message_id } = botMessage();
    await expect(world.tap(seed.ann.id, seed.ann.id, message_id, 'stop')).rejects.toMatchObject({
      code: 'no_such_button',
    });
    await expect(world.tap(seed.boris.id, seed.ann.id, message_id, 'go')).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});

describe('events', () => {
  it('waitFor resolves with the event that fits and rejects when none comes', async () => {
    const isHi = (event: WorldEvent) => event.type === 'message' && event.message.text === 'hi';
    const waiting = world.waitFor(isHi, { timeoutMs: 1_000 });
    world.sendText(seed.ann.id, seed.ann.id, 'no');
    world.sendText(seed.ann.id, seed.ann.id, 'hi');
    await expect(waiting).resolves.toMatchObject({ type: 'message', message: { text: 'hi' } });
    await expect(world.waitFor(isHi, { timeoutMs: 1 })).rejects.toThrow('within 1 ms');
  });

  it('the menu shows the most specific commands in the language of the person', () => {
    const list = (command: string) => [{ command, description: command }];
    state.profile.setCommands({ type: 'default' }, '', list('start'));
    state.profile.setCommands({ type: 'all_private_chats' }, '', list('image'));
    state.profile.setCommands({ type: 'all_private_chats' }, 'ru', list('image_ru'));
    state.profile.setCommands({ type: 'all_chat_administrators' }, '', list('admin'));
    const commands = (chatId: number, userId: number) =>
      world.commands(chatId, userId).map(({ command }) => command);
    expect(commands(seed.ann.id, seed.ann.id)).toEqual(['image']);
    expect(commands(seed.boris.id, seed.boris.id)).toEqual(['image_ru']);
    expect(commands(seed.group.id, seed.ann.id)).toEqual(['start']);
    expect(commands(seed.group.id, seed.admin.id)).toEqual(['admin']);
  });
});
