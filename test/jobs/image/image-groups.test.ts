import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chargeIdsOf } from '../../../src/domain/album.js';
import type { ChatImageJob } from '../../../src/jobs/image/image-job.js';
import type { SilencedWord } from '../../../src/notices/silenced.js';
import { createGroupShares, type GroupShares } from '../../../src/store/group-shares.js';
import { captureLog } from '../../helpers/captured-log.js';
import type { FakeImageApi } from '../../helpers/fake-image-api.js';
import { imageJob } from '../../helpers/image-jobs.js';
import type { ImageRooms } from '../../helpers/image-rooms.js';
import { openImageScene } from '../../helpers/image-scene.js';
import type { RecordingBotApi } from '../../helpers/recording-bot-api.js';

const PERSON = 7;
const ADMIN = 8;
const GROUP = -500;
const SUPERGROUP = -1_001_234;
const TOPIC = 5;

const TOPIC_GONE = { code: 400, description: 'Bad Request: message thread not found' };
const MESSAGE_GONE = { code: 400, description: 'Bad Request: message to edit not found' };
const MOVED = {
  code: 400,
  description: 'Bad Request: group chat was upgraded to a supergroup chat',
  migrateToChatId: SUPERGROUP,
};

let telegram: RecordingBotApi;
let api: FakeImageApi;
let rooms: ImageRooms;
let shares: GroupShares;
let told: SilencedWord[];

beforeEach(async () => {
  const scene = await openImageScene(captureLog().logger);
  ({ telegram, api, rooms } = scene);
  shares = createGroupShares(scene.redis);
  told = [];
  const silenced = {
    tell: (word: SilencedWord) => {
      told.push(word);
      return Promise.resolve();
    },
  };
  await rooms.startWorker({}, { silenced });
  return () => scene.close();
});

async function ask(overrides: Partial<Extract<ChatImageJob, { kind: 'image' }>> = {}) {
  const messageId = telegram.addMessage(GROUP, 'In line');
  const job = imageJob({ chatId: GROUP, messageId, ...overrides });
  const { userId, kind: category, chargeId, payment } = job;
  await rooms.usage.reserve({ userId: payment?.payerId ?? userId, category, chargeId });
  await rooms.queue.enqueue(job, 'free');
  return job;
}

async function finished(): Promise<void> {
  await vi.waitFor(
    () => {
      expect(rooms.outcomes).toHaveLength(1);
    },
    { timeout: 15_000, interval: 20 },
  );
}

const used = async (userId: number) => (await rooms.usage.peek(userId)).categories.image.used;
const pictures = () =>
  [...telegram.messages.values()]
    .filter(({ kind }) => kind === 'photo')
    .map(({ chatId, threadId }) => ({ chatId, threadId }));

describe('a picture whose topic is gone meanwhile', () => {
  it('goes to who asked, in private, and is told to come from there', async () => {
    telegram.failNext('editMessageMedia', MESSAGE_GONE);
    telegram.failNext('sendMessage', TOPIC_GONE);
    await ask({ threadId: TOPIC });
    await finished();
    expect(rooms.outcomes).toEqual(['delivered']);
    expect(pictures()).toEqual([{ chatId: PERSON, threadId: undefined }]);
    expect(await used(PERSON)).toBe(1);
    expect(told).toEqual([{ userId: PERSON, chatId: GROUP, why: 'brought-here' }]);
  });

  it('is given back where who asked can’t be reached either', async () => {
    const blocked = {
      code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    };
    telegram.failNext('editMessageMedia', MESSAGE_GONE);
    telegram.failNext('sendMessage', TOPIC_GONE, blocked);
    await ask({ threadId: TOPIC });
    await finished();
    expect(rooms.outcomes).toEqual(['failed']);
    expect(pictures()).toEqual([]);
    expect(await used(PERSON)).toBe(0);
    expect(told).toMatchObject([{ userId: PERSON, why: 'topic-closed' }]);
  });
});

describe('an album whose topic is gone meanwhile', () => {
  const COUNT = 3;
  const BLOCKED = {
    code: 403,
    description: "Forbidden: bot can't initiate conversation with a user",
  };

  async function askForAlbum() {
    const messageId = telegram.addMessage(GROUP, 'In line');
    const job = imageJob({ chatId: GROUP, messageId, threadId: TOPIC, count: COUNT });
    const { userId, kind: category } = job;
    await rooms.usage.reserveAll({ userId, category, chargeIds: chargeIdsOf(job) });
    await rooms.queue.enqueue(job, 'free');
  }

  /** All of it is in the private chat: the pictures, and below them the card. */
  async function expectHome() {
    await finished();
    expect(rooms.outcomes).toEqual(['delivered']);
    const shown = [...telegram.messages.values()];
    expect(shown.map(({ kind, chatId }) => [kind, chatId])).toEqual([
      ...Array.from({ length: COUNT }, () => ['photo', PERSON]),
      ['text', PERSON],
    ]);
    expect(shown.at(-1)?.buttons.map(({ text }) => text)).toContain('Again');
    expect(shown.every(({ threadId }) => threadId === undefined)).toBe(true);
    expect(await used(PERSON)).toBe(COUNT);
    expect(await rooms.history.list(PERSON)).toHaveLength(COUNT);
    expect(told).toEqual([{ userId: PERSON, chatId: GROUP, why: 'brought-here' }]);
  }

  it('before it begins comes to who asked, in private', async () => {
    telegram.failNext('sendMediaGroup', TOPIC_GONE);
    await askForAlbum();
    await expectHome();
  });

  it('between the album and its card takes the placeholders along', async () => {
    telegram.failNext('sendMessage', TOPIC_GONE);
    await askForAlbum();
    await expectHome();
  });

  it('while it is drawn is drawn anew in private, by the same charges', async () => {
    api.answerNext({ type: 'picture' }, { type: 'hold' }, { type: 'hold' });
    await askForAlbum();
    const last = await api.waitForRequest(COUNT);
    await vi.waitFor(() => {
      expect(telegram.callsOf('editMessageMedia')).toHaveLength(1);
    });
    telegram.failNext('editMessageMedia', MESSAGE_GONE, MESSAGE_GONE);
    telegram.failNext('sendMessage', TOPIC_GONE, TOPIC_GONE);
    api.requests[1]?.finish();
    last.finish();
    await expectHome();
    const charges = new Set(api.requests.map(({ chargeId }) => chargeId));
    expect(charges.size).toBe(COUNT);
  });

  it('is given back where who asked can’t be reached either', async () => {
    telegram.failNext('sendMediaGroup', TOPIC_GONE);
    telegram.failNext('sendMessage', BLOCKED);
    await askForAlbum();
    await finished();
    expect(rooms.outcomes).toEqual(['failed']);
    expect(pictures()).toEqual([]);
    expect(await used(PERSON)).toBe(0);
    expect(told).toEqual([{ userId: PERSON, chatId: GROUP, why: 'topic-closed' }]);
  });
});

describe('a picture for a group', () => {
  it('that forbids pictures meanwhile is given back, and who asked is told in private', async () => {
    const description = 'Bad Request: not enough rights to send photos to the chat';
    telegram.failNext('editMessageMedia', { code: 400, description });
    await ask();
    await finished();
    expect(await used(PERSON)).toBe(0);
    expect(told).toEqual([{ userId: PERSON, chatId: GROUP, why: 'no-rights' }]);
  });

  it('that throws the bot out meanwhile is given back, and nothing is tried again', async () => {
    const description = 'Forbidden: bot was kicked from the supergroup chat';
    telegram.failNext('editMessageMedia', { code: 403, description });
    await ask();
    await finished();
    expect(rooms.outcomes).toEqual(['undeliverable']);
    expect(await used(PERSON)).toBe(0);
    expect(telegram.callsOf('editMessageMedia')).toHaveLength(1);
    expect(told).toEqual([]);
  });

  it('that becomes a supergroup meanwhile comes there, in a new message', async () => {
    telegram.failNext('editMessageMedia', MOVED);
    telegram.failNext('sendMessage', MOVED);
    await ask();
    await finished();
    expect(rooms.outcomes).toEqual(['delivered']);
    expect(pictures()).toEqual([{ chatId: SUPERGROUP, threadId: undefined }]);
    expect(await used(PERSON)).toBe(1);
  });
});

describe('a picture that a group’s pool pays for', () => {
  const share = { chatId: GROUP, day: '2026-11-21', userId: PERSON, isPooled: true };
  const payment = { payerId: ADMIN, share };
  const room = () => shares.take({ ...share, chargeIds: ['next'], perPerson: null, perPool: 1 });

  beforeEach(async () => {
    await shares.take({ ...share, chargeIds: ['charge-1'], perPerson: null, perPool: 1 });
  });

  it('is made with the key of who gave it, and belongs to who asked', async () => {
    await ask({ payment });
    await finished();
    expect([await used(ADMIN), await used(PERSON)]).toEqual([1, 0]);
    expect(await rooms.accounts.load(ADMIN)).toBeDefined();
    expect(await rooms.history.list(PERSON)).toHaveLength(1);
    expect(await room()).toBe('pool-full');
  });

  it('goes back to the pool and its giver when nothing comes', async () => {
    telegram.failNext('editMessageMedia', {
      code: 400,
      description: 'Bad Request: chat not found',
    });
    await ask({ payment });
    await finished();
    expect(await used(ADMIN)).toBe(0);
    expect(await room()).toBe('taken');
  });

  it('goes back to the pool when it is cancelled in the line', async () => {
    const waiting = imageJob({ jobId: 'image-2', chatId: GROUP, payment });
    await rooms.queue.enqueue(waiting, 'free');
    await rooms.queue.cancel('image-2', PERSON);
    await vi.waitFor(async () => {
      expect(await room()).toBe('taken');
    });
  });
});
