import type { Message, StarAmount, StarTransactions } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { png } from '../../helpers/pictures.js';
import { startBotApi, type TestBotApi } from './server.js';

const NOW_MS = Date.UTC(2026, 10, 21, 12);
const BUTTONS = { inline_keyboard: [[{ text: 'Mute', callback_data: 'mute' }]] };
const UNCOPYABLE = "Bad Request: the message can't be copied";

let api: TestBotApi;
let nowMs: number;
let adminId: number;
let annId: number;
let channelId: number;

beforeEach(async () => {
  nowMs = NOW_MS;
  api = await startBotApi({ nowMs: () => nowMs });
  adminId = api.seed.admin.id;
  channelId = api.seed.channel.id;
  annId = api.world.addPerson({ firstName: 'Ann', hasStarted: true }).id;
});
afterEach(() => api.stop());

const copyPayload = (messageId: number, more: object = {}) => ({
  chat_id: annId,
  from_chat_id: channelId,
  message_id: messageId,
  ...more,
});

/** What the person sees of a copy. */
async function copied({ message_id: id }: Message, more: object = {}): Promise<Message> {
  const { message_id: copyId } = await api.ok<{ message_id: number }>(
    'copyMessage',
    copyPayload(id, more),
  );
  const copy = api.world.message(annId, copyId);
  if (!copy) throw new Error('The copy is nowhere.');
  return copy;
}

async function complaint(method: string, payload: object): Promise<string | undefined> {
  return (await api.call(method, payload)).description;
}

/** Two pictures that belong together. */
function postAlbum(): Message[] {
  const { world } = api;
  return [8, 16].map((size) =>
    world.sendPhoto(adminId, channelId, png(size, size), { albumId: 'a', caption: `${size}` }),
  );
}

describe('copies of a post', () => {
  it('carry the buttons of the call, not those of the post', async () => {
    const post = api.world.postToChannel(adminId, channelId, 'News', {
      keyboard: { inline_keyboard: [[{ text: 'Site', url: 'https://example.org' }]] },
    });
    expect(await copied(post)).not.toHaveProperty('reply_markup');
    expect(await copied(post, { reply_markup: BUTTONS })).toMatchObject({
      text: 'News',
      reply_markup: BUTTONS,
    });
  });

  it('of an album are one album, of its parts alone none', async () => {
    const parts = postAlbum();
    const ids = parts.map(({ message_id: id }) => id);
    const copies = await api.ok<{ message_id: number }[]>('copyMessages', {
      chat_id: annId,
      from_chat_id: channelId,
      message_ids: ids,
    });
    const albums = copies.map(({ message_id: id }) => api.world.message(annId, id)?.media_group_id);
    expect(new Set(albums).size).toBe(1);
    expect(albums[0]).not.toBe('a');
    expect(albums[0]).toBeDefined();
    const [first] = parts;
    if (first) expect(await copied(first)).not.toHaveProperty('media_group_id');
  });

  it('may have a caption as long as Premium allows, unless they get buttons', async () => {
    const caption = 'x'.repeat(1025);
    const post = api.world.sendPhoto(adminId, channelId, png(8, 8), { caption });
    expect(await copied(post)).toMatchObject({ caption });
    const withButtons = copyPayload(post.message_id, { reply_markup: BUTTONS });
    expect(await complaint('copyMessage', withButtons)).toBe(
      'Bad Request: message caption is too long',
    );
  });

  it('of a poll are polls of their own', async () => {
    const post = api.world.sendPoll(adminId, channelId, {
      question: 'Tea?',
      options: ['Yes', 'No'],
    });
    const copy = await copied(post);
    expect(copy.poll).toMatchObject({ question: 'Tea?', total_voter_count: 0 });
    expect(copy.poll?.id).not.toBe(post.poll?.id);
  });

  it('of a quiz need to know the answer', async () => {
    const { world } = api;
    const quiz = { question: '2 + 2?', options: ['3', '4'], correctOption: 1 };
    const inChannel = world.sendPoll(adminId, channelId, quiz);
    expect(await complaint('copyMessage', copyPayload(inChannel.message_id))).toBe(UNCOPYABLE);
    const { message_id: id } = world.sendPoll(annId, annId, quiz);
    expect((await api.call('copyMessage', copyPayload(id, { from_chat_id: annId }))).ok).toBe(true);
  });

  it('are refused where content is protected, alone and among others', async () => {
    api.world.setContentProtected(channelId, true);
    const [first, second] = postAlbum();
    expect(await complaint('copyMessage', copyPayload(first?.message_id ?? 0))).toBe(UNCOPYABLE);
    const ids = [first?.message_id, second?.message_id];
    const both = { chat_id: annId, from_chat_id: channelId, message_ids: ids };
    expect(await complaint('copyMessages', both)).toBe("Bad Request: messages can't be forwarded");
  });

  it('of what was deleted are refused', async () => {
    const { world } = api;
    const { message_id: id } = world.postToChannel(adminId, channelId, 'Gone');
    world.deleteMessages(adminId, channelId, [id]);
    expect(await complaint('copyMessage', copyPayload(id))).toBe(
      'Bad Request: message to copy not found',
    );
    const many = { chat_id: annId, from_chat_id: channelId, message_ids: [id] };
    expect(await complaint('copyMessages', many)).toBe(
      'Bad Request: there are no messages to forward',
    );
  });
});

describe('people who can not be written to', () => {
  it('is somebody whose account is deleted', async () => {
    api.world.deactivate(annId);
    const { message_id: id } = api.world.postToChannel(adminId, channelId, 'News');
    expect(await complaint('copyMessage', copyPayload(id))).toBe('Forbidden: user is deactivated');
  });
});

describe('a post that is edited', () => {
  it('is told to the bot, its caption too', async () => {
    const { world } = api;
    await api.updates();
    const text = world.postToChannel(adminId, channelId, 'Old');
    const photo = world.sendPhoto(adminId, channelId, png(8, 8), { caption: 'Old' });
    world.editText(adminId, channelId, text.message_id, 'New');
    world.editCaption(adminId, channelId, photo.message_id, 'New');
    const told = await api.updates();
    expect(told.map(({ edited_channel_post: post }) => post?.text ?? post?.caption)).toEqual([
      undefined,
      undefined,
      'New',
      'New',
    ]);
  });
});

describe('broadcasts that are paid for', () => {
  const paid = { allow_paid_broadcast: true };

  it('need ten thousand Stars', async () => {
    const { message_id: id } = api.world.postToChannel(adminId, channelId, 'News');
    api.world.addBotStars(9_999);
    expect(await complaint('copyMessage', copyPayload(id, paid))).toBe(
      'Bad Request: FLOODSKIP_NOT_ALLOWED',
    );
    api.world.addBotStars(1);
    expect((await api.call('copyMessage', copyPayload(id, paid))).ok).toBe(true);
  });

  it('cost a tenth of a Star for each message above thirty a second', async () => {
    const { message_id: id } = api.world.postToChannel(adminId, channelId, 'News');
    api.world.addBotStars(10_010);
    for (let sent = 0; sent < 45; sent += 1) {
      await api.ok('copyMessage', copyPayload(id, paid));
    }
    nowMs += 1_000;
    await api.ok('copyMessage', copyPayload(id, paid));
    expect(await api.ok<StarAmount>('getMyStarBalance')).toEqual({
      amount: 10_008,
      nanostar_amount: 500_000_000,
    });
    const { transactions } = await api.ok<StarTransactions>('getStarTransactions');
    expect(transactions).toMatchObject([
      { amount: 10_010 },
      { amount: 1, nanostar_amount: 500_000_000, receiver: { request_count: 15 } },
    ]);
  });
});

describe('faults by chance', () => {
  it('hit the calls for which chance says so', async () => {
    const { message_id: id } = api.world.postToChannel(adminId, channelId, 'News');
    let calls = 0;
    const fault = { kind: 'error', error_code: 500, description: 'Internal Server Error' } as const;
    api.world.faults.inject({ method: 'copyMessage', hits: () => (calls += 1) === 2, fault });
    const answers: boolean[] = [];
    for (let sent = 0; sent < 3; sent += 1) {
      answers.push((await api.call('copyMessage', copyPayload(id))).ok);
    }
    expect(answers).toEqual([true, false, true]);
    expect(api.world.history(annId)).toHaveLength(2);
  });
});
