import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tier } from '../../../src/domain/limits.js';
import type { ImageJob } from '../../../src/jobs/image/image-job.js';
import { captureLog } from '../../helpers/captured-log.js';
import type { FakeImageApi } from '../../helpers/fake-image-api.js';
import { imageJob } from '../../helpers/image-jobs.js';
import type { ImageRooms } from '../../helpers/image-rooms.js';
import { openImageScene, type ImageScene } from '../../helpers/image-scene.js';
import type { RecordingBotApi } from '../../helpers/recording-bot-api.js';

let scene: ImageScene;
let telegram: RecordingBotApi;
let api: FakeImageApi;
let rooms: ImageRooms;

beforeEach(async () => {
  scene = await openImageScene(captureLog().logger);
  ({ telegram, api, rooms } = scene);
});
afterEach(() => scene.close());

async function ask(jobId: string, userId: number, tier: Tier = 'free'): Promise<ImageJob> {
  const messageId = telegram.addMessage(userId, 'In line');
  const job = imageJob({ jobId, userId, chatId: userId, messageId, chargeId: `charge-${jobId}` });
  await rooms.queue.enqueue(job, tier);
  return job;
}

async function places(count = 20): Promise<[string, number][]> {
  return (await rooms.queue.line(count)).map(({ job, position }) => [job.jobId, position]);
}

describe('the line', () => {
  it('is empty before anybody stands in it', async () => {
    expect(await rooms.queue.line(20)).toEqual([]);
  });

  it('has everybody’s next job before anybody’s second, and a paid tier’s before a free one’s', async () => {
    await ask('ann-1', 1);
    await ask('ann-2', 1);
    await ask('bob-1', 2);
    await ask('eve-1', 3, 'tier2');
    expect(await places()).toEqual([
      ['eve-1', 1],
      ['ann-1', 2],
      ['bob-1', 3],
      ['ann-2', 4],
    ]);
    expect(await places(2)).toHaveLength(2);
  });

  it('tells a newcomer the place that they then have', async () => {
    await ask('ann-1', 1);
    await ask('ann-2', 1);
    const { position } = await rooms.queue.outlook(2, 'free', imageJob());
    await ask('bob-1', 2);
    expect(await places()).toContainEqual(['bob-1', position]);
  });

  it('moves up when its first is taken', async () => {
    api.answerNext({ type: 'hold' });
    await ask('ann-1', 1);
    await ask('bob-1', 2);
    await rooms.startWorker({ concurrency: 1 });
    const drawing = await api.waitForRequest(1);
    expect(await places()).toEqual([['bob-1', 1]]);
    drawing.finish();
  });
});

describe('where a job stands', () => {
  it('is waiting, then elsewhere, then how it ended', async () => {
    api.answerNext({ type: 'hold' });
    await ask('ann-1', 1);
    expect(await rooms.queue.standing('ann-1')).toBe('waiting');
    await rooms.startWorker();
    const drawing = await api.waitForRequest(1);
    expect(await rooms.queue.standing('ann-1')).toBe('elsewhere');
    drawing.finish();
    await vi.waitFor(async () => {
      expect(await rooms.queue.standing('ann-1')).toBe('delivered');
    });
  });

  it('is failed when no picture came', async () => {
    api.answerNext({ type: 'error', status: 500 });
    await ask('ann-1', 1);
    await rooms.startWorker();
    await vi.waitFor(async () => {
      expect(await rooms.queue.standing('ann-1')).toBe('failed');
    });
  });

  it('is cancelled from the moment of the tap', async () => {
    await ask('ann-1', 1);
    await rooms.queue.cancel('ann-1', 1);
    expect(await rooms.queue.standing('ann-1')).toBe('cancelled');
  });

  it('is nowhere when nobody knows it', async () => {
    expect(await rooms.queue.standing('image-404')).toBe('undeliverable');
  });
});
