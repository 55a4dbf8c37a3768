import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toRecipe } from '../../../src/domain/recipe.js';
import type { ChatImageJob } from '../../../src/jobs/image/image-job.js';
import { captureLog, type CapturedLog } from '../../helpers/captured-log.js';
import type { FakeImageApi } from '../../helpers/fake-image-api.js';
import { imageJob, PNG } from '../../helpers/image-jobs.js';
import type { ImageRooms } from '../../helpers/image-rooms.js';
import { openImageScene, type ImageScene } from '../../helpers/image-scene.js';
import type { RecordingBotApi } from '../../helpers/recording-bot-api.js';
import type { TestRedis } from '../../helpers/redis.js';

const PERSON = 7;

let log: CapturedLog;
let scene: ImageScene;
let redis: TestRedis;
let telegram: RecordingBotApi;
let api: FakeImageApi;
let rooms: ImageRooms;

beforeEach(async () => {
  log = captureLog();
  scene = await openImageScene(log.logger);
  ({ redis, telegram, api, rooms } = scene);
});
afterEach(() => scene.close());

async function draw(overrides: Partial<ChatImageJob & { kind: 'image' }> = {}): Promise<void> {
  const messageId = telegram.addMessage(PERSON, 'In line');
  const ended = rooms.outcomes.length + 1;
  await rooms.queue.enqueue(imageJob({ messageId, ...overrides }), 'free');
  await vi.waitFor(() => {
    expect(rooms.outcomes).toHaveLength(ended);
  });
}

async function newest() {
  const [recipeId = ''] = await rooms.history.list(PERSON);
  return rooms.recipes.load(recipeId);
}

describe('a delivered picture', () => {
  it('is in its person’s history, with the largest size that Telegram has of it', async () => {
    await rooms.startWorker();
    await draw();
    expect(await newest()).toMatchObject({
      kind: 'image',
      ownerId: PERSON,
      file: { kind: 'photo', fileId: 'photo-of-101' },
    });
    expect(await rooms.history.list(PERSON)).toHaveLength(1);
  });

  it('that Telegram took only as a file is kept as one', async () => {
    const description = 'Bad Request: PHOTO_INVALID_DIMENSIONS';
    telegram.failNext('editMessageMedia', { code: 400, description });
    await rooms.startWorker();
    await draw();
    expect((await newest())?.file?.kind).toBe('document');
  });

  it('whose job runs again, as after a crash, is there once', async () => {
    await rooms.startWorker(
      {},
      { tasks: { ...rooms.tasks, delivered: () => Promise.resolve(undefined) } },
    );
    await draw({ jobId: 'image-1' });
    await draw({ jobId: 'image-1-again' });
    expect(api.requests).toHaveLength(2);
    expect(await rooms.history.list(PERSON)).toHaveLength(1);
  });

  it('asked for as a file is kept with its recipe and stays out of the history', async () => {
    const keepFile = vi.spyOn(rooms.recipes, 'keepFile');
    await rooms.startWorker();
    await draw({ delivery: 'document' });
    expect(keepFile.mock.calls.map(([, file]) => file)).toEqual([
      { kind: 'document', fileId: 'document-of-101' },
    ]);
    expect(await rooms.history.list(PERSON)).toEqual([]);
  });

  it('asked for as the file of a result is kept with that result, too', async () => {
    const result = { ...imageJob(), ownerId: PERSON, createdAtMs: 0 };
    const fileOf = await rooms.recipes.save(toRecipe(result, result));
    await rooms.recipes.keepFile(fileOf, { kind: 'photo', fileId: 'photo-1' });
    await rooms.startWorker();
    await draw({ delivery: 'document', fileOf });
    expect(await rooms.recipes.load(fileOf)).toMatchObject({
      file: { kind: 'photo', fileId: 'photo-1' },
      untouchedFileId: 'document-of-101',
    });
  });

  it('stays delivered when the history can not be written', async () => {
    await redis.redis.set(redis.keys.imageHistory(PERSON), 'something else');
    await rooms.startWorker();
    await draw();
    expect(rooms.outcomes).toEqual(['delivered']);
    expect(telegram.messages.get(101)?.file?.bytes.equals(PNG)).toBe(true);
    expect(log.lines.map(({ msg }) => msg)).toContain('a picture is missing in the history');
  });
});

describe('a picture that did not come', () => {
  it('is in no history', async () => {
    api.answerNext({ type: 'error', status: 500 });
    await rooms.startWorker();
    await draw();
    expect(rooms.outcomes).toEqual(['failed']);
    expect(await rooms.history.list(PERSON)).toEqual([]);
  });
});
