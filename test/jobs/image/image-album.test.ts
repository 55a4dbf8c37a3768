import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chargeIdsOf } from '../../../src/domain/album.js';
import type { ChatImageJob } from '../../../src/jobs/image/image-job.js';
import { captureLog } from '../../helpers/captured-log.js';
import type { FakeImageApi } from '../../helpers/fake-image-api.js';
import { imageJob, PARAMETERS, PNG } from '../../helpers/image-jobs.js';
import { type ImageRooms, openImageRooms } from '../../helpers/image-rooms.js';
import { openImageScene, type ImageScene } from '../../helpers/image-scene.js';
import type { RecordingBotApi } from '../../helpers/recording-bot-api.js';

const PERSON = 7;
const REFUSAL = { type: 'error', status: 400, param: 'prompt' } as const;
const BUSY = { type: 'error', status: 503, headers: { 'retry-after': '0' } } as const;
const SEED = PARAMETERS.seed ?? 0;

let scene: ImageScene;
let telegram: RecordingBotApi;
let api: FakeImageApi;
let rooms: ImageRooms;

beforeEach(async () => {
  scene = await openImageScene(captureLog().logger);
  ({ telegram, api, rooms } = scene);
});
afterEach(() => scene.close());

/** As the bot does it: reserve, show the card, enqueue. */
async function ask(overrides: Parameters<typeof imageJob>[0] = {}): Promise<ChatImageJob> {
  const messageId = telegram.addMessage(overrides.chatId ?? PERSON, 'In line');
  const job = imageJob({ count: 3, messageId, ...overrides });
  const { userId, kind } = job;
  await rooms.usage.reserveAll({ userId, category: kind, chargeIds: chargeIdsOf(job) });
  await rooms.queue.enqueue(job, 'free');
  return job;
}

const charged = async () => (await rooms.usage.peek(PERSON)).categories.image.used;

async function finished(count = 1): Promise<void> {
  await vi.waitFor(
    () => {
      expect(rooms.outcomes.length).toBeGreaterThanOrEqual(count);
    },
    { timeout: 15_000, interval: 20 },
  );
}

/** What the chat looks like, in words. */
function shown(): string[] {
  return Array.from(telegram.messages.values(), ({ kind, text, file }) => {
    if (kind === 'text') return text;
    return file?.bytes.equals(PNG) === true ? 'picture' : 'placeholder';
  });
}

function card() {
  const found = [...telegram.messages.values()].findLast(({ kind }) => kind === 'text');
  if (!found) throw new Error('There is no card.');
  return found;
}

const labels = () => card().buttons.map(({ text }) => text);

function recipeIdOf(label: string): string {
  const button = card().buttons.find(({ text }) => text === label);
  return button?.callback_data?.split(':')[3] ?? '';
}

describe('an album', () => {
  it('is there in full, each picture once, with its card below it', async () => {
    await rooms.startWorker();
    const job = await ask();
    await finished();
    expect(shown()).toEqual([
      'picture',
      'picture',
      'picture',
      expect.stringContaining('a red fox'),
    ]);
    const [first, ...others] = [...telegram.messages.values()];
    expect(others.slice(0, 2).every(({ albumId }) => albumId === first?.albumId)).toBe(true);
    expect(card()).toMatchObject({
      replyTo: first?.messageId,
      text: expect.stringMatching(/seed 12345$/) as string,
    });
    expect(labels()).toEqual(['1', '2', '3', 'Again', 'Vary', 'Edit', 'Delete']);
    expect(telegram.messages.has(job.messageId)).toBe(false);
    expect(await charged()).toBe(3);
    expect(rooms.outcomes).toEqual(['delivered']);
  });

  it('draws seeds that follow one another, each by a charge of its own', async () => {
    await rooms.startWorker();
    const job = await ask();
    await finished();
    const drawn = api.requests.map(({ body, chargeId }) => ({ seed: body['seed'], chargeId }));
    const [one, two, three] = chargeIdsOf(job);
    expect(drawn.sort((a, b) => Number(a.seed) - Number(b.seed))).toEqual([
      { seed: SEED, chargeId: one },
      { seed: SEED + 1, chargeId: two },
      { seed: SEED + 2, chargeId: three },
    ]);
  });

  it('keeps a recipe and the file of each picture, and one of them all', async () => {
    await rooms.startWorker();
    await ask();
    await finished();
    const messages = [...telegram.messages.values()].slice(0, 3);
    for (const [index, label] of ['1', '2', '3'].entries()) {
      const recipe = await rooms.recipes.load(recipeIdOf(label));
      expect(recipe).toMatchObject({
        parameters: { ...PARAMETERS, seed: SEED + index },
        file: { kind: 'photo', fileId: `photo-of-${messages[index]?.messageId}` },
      });
      expect(recipe).not.toHaveProperty('count');
    }
    expect(await rooms.recipes.load(recipeIdOf('Again'))).toMatchObject({
      count: 3,
      parameters: PARAMETERS,
      album: {
        messageIds: messages.map(({ messageId }) => messageId),
        recipeIds: ['1', '2', '3'].map(recipeIdOf),
      },
    });
    expect((await rooms.history.list(PERSON)).sort()).toEqual(
      ['1', '2', '3'].map(recipeIdOf).sort(),
    );
  });

  it('shows placeholders of the asked shape, light ones, until the pictures are drawn', async () => {
    api.answerNext({ type: 'hold' }, { type: 'hold' });
    await rooms.startWorker();
    await ask({ parameters: { ...PARAMETERS, width: 512, height: 1024 } });
    await api.waitForRequest(2);
    const files = [...telegram.messages.values()].flatMap(({ file }) => (file ? [file.bytes] : []));
    expect(files).toHaveLength(3);
    for (const bytes of files) {
      expect(bytes.length).toBeLessThan(10_000);
      const { format, width, height } = await sharp(bytes).metadata();
      expect({ format, width, height }).toEqual({ format: 'jpeg', width: 256, height: 512 });
    }
    expect(labels()).toEqual(['Cancel']);
    for (const request of api.requests) request.finish();
    await finished();
    expect(shown().filter((what) => what === 'picture')).toHaveLength(3);
  });

  it('is drawn two at a time', async () => {
    api.answerNext({ type: 'hold' }, { type: 'hold' }, { type: 'hold' });
    await rooms.startWorker();
    await ask({ count: 5 });
    await api.waitForRequest(2);
    await telegram.waitForCall(({ method }) => method === 'deleteMessage');
    expect(api.requests).toHaveLength(2);
    api.requests[0]?.finish();
    await api.waitForRequest(3);
    expect(api.requests).toHaveLength(3);
    for (const request of api.requests.slice(1)) request.finish();
    await finished();
    expect(await charged()).toBe(5);
  });

  it('of a person whose API tells no seeds has no Vary, and recipes that leave them open', async () => {
    await rooms.startWorker();
    const silent = { type: 'picture', headers: {} } as const;
    api.answerNext(silent, silent, silent);
    await ask();
    await finished();
    expect(labels()).toEqual(['1', '2', '3', 'Again', 'Edit', 'Delete']);
    const recipe = await rooms.recipes.load(recipeIdOf('1'));
    expect(recipe?.parameters).not.toHaveProperty('seed');
  });

  it('stays in its topic', async () => {
    await rooms.startWorker();
    await ask({ chatId: -100, threadId: 5 });
    await finished();
    for (const { threadId } of telegram.messages.values()) expect(threadId).toBe(5);
  });

  it('outside of topics names none', async () => {
    await rooms.startWorker();
    await ask({ chatId: -100 });
    await finished();
    const [call] = telegram.callsOf('sendMediaGroup');
    expect(call?.fields).not.toHaveProperty('message_thread_id');
  });
});

describe('an album, a part of which fails,', () => {
  it('loses that picture and its charge, and says why', async () => {
    api.answerNext({ type: 'picture' }, REFUSAL);
    await rooms.startWorker();
    await ask();
    await finished();
    expect(shown()).toEqual(['picture', 'picture', expect.any(String)]);
    expect(card().text).toContain('refused this prompt');
    expect(card().text).toContain('2 pictures of 3 are here; the rest was not charged.');
    expect(labels().slice(0, 3)).toEqual(['1', '2', 'Again']);
    expect(await charged()).toBe(2);
    expect(await rooms.history.list(PERSON)).toHaveLength(2);
    expect(await rooms.recipes.load(recipeIdOf('Again'))).toMatchObject({ count: 3 });
  });

  it('when all of it fails goes, and its card says why, with a retry for all', async () => {
    api.answerNext(REFUSAL, REFUSAL, REFUSAL);
    await rooms.startWorker();
    await ask();
    await finished();
    expect(shown()).toEqual([expect.stringContaining('Nothing was charged')]);
    expect(labels()).toEqual(['Try again']);
    expect(await rooms.recipes.load(recipeIdOf('Try again'))).toMatchObject({ count: 3 });
    expect(await charged()).toBe(0);
    expect(rooms.outcomes).toEqual(['failed']);
  });

  it('for the moment comes back, and goes on with the album that is there', async () => {
    api.answerNext(
      { type: 'picture' },
      { type: 'error', status: 429, headers: { 'retry-after-ms': '20' } },
    );
    await rooms.startWorker();
    await ask();
    await finished();
    expect(shown()).toEqual(['picture', 'picture', 'picture', expect.any(String)]);
    expect(telegram.callsOf('sendMediaGroup')).toHaveLength(1);
    expect(api.requests.map(({ body }) => body['seed'])).toHaveLength(4);
    expect(await charged()).toBe(3);
  });

  it('because Telegram takes it for no photo loses it, as an album takes no files', async () => {
    telegram.failNext('editMessageMedia', {
      code: 400,
      description: 'Bad Request: PHOTO_INVALID_DIMENSIONS',
    });
    await rooms.startWorker();
    await ask();
    await finished();
    expect(shown()).toEqual(['picture', 'picture', expect.stringContaining('larger than')]);
    expect(await charged()).toBe(2);
  });
});

describe('an album that is cancelled', () => {
  it('keeps what is drawn and gives the rest back', async () => {
    api.answerNext({ type: 'picture' }, { type: 'hold' }, { type: 'hold' });
    await rooms.startWorker();
    await ask();
    await api.waitForRequest(3);
    await vi.waitFor(() => {
      expect(shown()).toContain('picture');
    });
    expect(await rooms.queue.cancel('image-1', PERSON)).toBe('cancelled');
    await finished();
    expect(shown()).toEqual(['picture', expect.stringContaining('Cancelled. 1 picture of 3')]);
    expect(labels()).toEqual(['1', 'Again', 'Vary', 'Edit', 'Delete']);
    expect(await charged()).toBe(1);
    expect(rooms.outcomes).toEqual(['cancelled']);
  });

  it('before anything is drawn goes, and nothing is charged', async () => {
    api.answerNext({ type: 'hold' }, { type: 'hold' });
    await rooms.startWorker();
    await ask();
    await api.waitForRequest(2);
    await rooms.queue.cancel('image-1', PERSON);
    await finished();
    expect(shown()).toEqual([expect.stringContaining('Nothing was charged')]);
    expect(await charged()).toBe(0);
  });

  it('in the line gives everything back', async () => {
    await ask();
    await rooms.queue.cancel('image-1', PERSON);
    expect(await charged()).toBe(0);
    expect(await rooms.queue.backlog(PERSON)).toBe(0);
  });

  it('while it waits for the engine is ended at once by a worker', async () => {
    api.answerNext({ type: 'picture' }, BUSY, BUSY, BUSY, BUSY);
    await rooms.startWorker();
    await ask();
    await vi.waitFor(async () => {
      expect(await rooms.queue.counts()).toMatchObject({ delayed: 1 });
    });
    await rooms.queue.cancel('image-1', PERSON);
    await finished();
    expect(shown()).toEqual(['picture', expect.stringContaining('Cancelled. 1 picture of 3')]);
    expect(await charged()).toBe(1);
  });
});

describe('an album whose run ends early', () => {
  it('is gone on with where it was: no picture is drawn or shown twice', async () => {
    api.answerNext({ type: 'picture' }, { type: 'hold' }, { type: 'hold' });
    const worker = await rooms.startWorker({ drainMs: 0 });
    await ask();
    await api.waitForRequest(3);
    await vi.waitFor(() => {
      expect(shown()).toContain('picture');
    });
    const before = [...telegram.messages.keys()];
    await worker.close();
    const next = openImageRooms(scene.address, captureLog().logger);
    await next.startWorker();
    await vi.waitFor(() => {
      expect(next.outcomes).toEqual(['delivered']);
    });
    await next.close();
    expect([...telegram.messages.keys()]).toEqual(before);
    expect(shown().slice(0, 3)).toEqual(['picture', 'picture', 'picture']);
    expect(await charged()).toBe(3);
    // The first is drawn once; the two that were held are drawn again.
    expect(api.requests.filter(({ body }) => body['seed'] === SEED)).toHaveLength(1);
  });

  it('when the answer to sending it is lost leaves one empty album behind, not two', async () => {
    telegram.loseNextAnswer('sendMediaGroup');
    await rooms.startWorker();
    await ask();
    await finished();
    expect(shown().slice(0, 6)).toEqual([
      ...['placeholder', 'placeholder', 'placeholder'],
      ...['picture', 'picture', 'picture'],
    ]);
    expect(await charged()).toBe(3);
  });

  it('is not begun for ever: the third lost answer is the last one', async () => {
    const album = { startedAtMs: Date.now(), sent: 3, places: [] };
    await rooms.startWorker();
    await ask({ album });
    await finished();
    expect(telegram.callsOf('sendMediaGroup')).toHaveLength(0);
    expect(shown()).toEqual([expect.stringContaining('Nothing was charged')]);
    expect(await charged()).toBe(0);
  });
});

describe('an album in a chat that changes', () => {
  it('draws a picture whose placeholder was deleted as a message of its own, once', async () => {
    api.answerNext({ type: 'hold' }, { type: 'picture' });
    await rooms.startWorker();
    await ask();
    const held = await api.waitForRequest(1);
    const [first] = [...telegram.messages.values()].filter(({ albumId }) => albumId);
    telegram.messages.delete(first?.messageId ?? 0);
    held.finish();
    await finished();
    expect(shown().filter((what) => what === 'picture')).toHaveLength(3);
    expect(await charged()).toBe(3);
    const recipe = await rooms.recipes.load(recipeIdOf('Again'));
    for (const id of recipe?.album?.messageIds ?? []) expect(telegram.messages.has(id)).toBe(true);
  });

  it('gets a card again when its card was deleted meanwhile', async () => {
    api.answerNext({ type: 'hold' }, { type: 'hold' }, { type: 'hold' });
    await rooms.startWorker();
    await ask();
    await api.waitForRequest(2);
    await telegram.waitForCall(({ method }) => method === 'deleteMessage');
    telegram.messages.delete(card().messageId);
    api.requests[0]?.finish();
    await api.waitForRequest(3);
    for (const request of api.requests.slice(1)) request.finish();
    await finished();
    expect(labels()).toEqual(['1', '2', '3', 'Again', 'Vary', 'Edit', 'Delete']);
  });

  it('that does not let the bot send pictures is refused in words, and nothing is charged', async () => {
    telegram.failNext('sendMediaGroup', {
      code: 400,
      description: 'Bad Request: not enough rights to send photos to the chat',
    });
    await rooms.startWorker();
    await ask();
    await finished();
    expect(shown()).toEqual([expect.stringContaining('does not let me send pictures')]);
    expect(await charged()).toBe(0);
    expect(api.requests).toEqual([]);
  });

  it('of a person who blocked the bot is given back in silence', async () => {
    telegram.failNext('sendMediaGroup', {
      code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    await rooms.startWorker();
    await ask();
    await finished();
    expect(rooms.outcomes).toEqual(['undeliverable']);
    expect(await charged()).toBe(0);
  });

  it('of a person who blocks the bot in the middle keeps charged what they have seen', async () => {
    const blocked = { code: 403, description: 'Forbidden: bot was blocked by the user' };
    api.answerNext({ type: 'picture' }, { type: 'hold' });
    await rooms.startWorker();
    await ask({ count: 2 });
    await vi.waitFor(() => {
      expect(shown()).toContain('picture');
    });
    telegram.failNext('editMessageMedia', blocked);
    (await api.waitForRequest(2)).finish();
    await finished();
    expect(rooms.outcomes).toEqual(['undeliverable']);
    expect(await charged()).toBe(1);
  });

  it('too busy for an album waits as it is told, and sends one', async () => {
    telegram.failNext('sendMediaGroup', {
      code: 429,
      description: 'Too Many Requests: retry after 0',
      retryAfterSeconds: 0,
    });
    await rooms.startWorker();
    await ask();
    await finished();
    expect(shown()).toEqual(['picture', 'picture', 'picture', expect.any(String)]);
  });
});
