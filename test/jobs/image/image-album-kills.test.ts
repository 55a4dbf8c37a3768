import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chargeIdsOf } from '../../../src/domain/album.js';
import { captureLog } from '../../helpers/captured-log.js';
import { imageJob, PNG } from '../../helpers/image-jobs.js';
import type { ImageRooms, ImageRoomsAddress } from '../../helpers/image-rooms.js';
import { openImageScene, type ImageScene } from '../../helpers/image-scene.js';
import type { RecordingBotApi } from '../../helpers/recording-bot-api.js';

const PERSON = 7;
const WORKER_PROCESS = fileURLToPath(
  new URL('../../helpers/image-worker-process.ts', import.meta.url),
);
/** A killed worker's job is free after at most the sum of the two. */
const QUICK_RECOVERY = { lockDurationMs: 1_000, stalledIntervalMs: 500 };

let scene: ImageScene;
let telegram: RecordingBotApi;
let address: ImageRoomsAddress;
let rooms: ImageRooms;
let child: ChildProcess | undefined;

beforeEach(async () => {
  scene = await openImageScene(captureLog().logger);
  ({ telegram, address, rooms } = scene);
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await scene.close();
});

async function startProcess(): Promise<ChildProcess> {
  child = fork(WORKER_PROCESS, [JSON.stringify({ ...address, settings: QUICK_RECOVERY })], {
    execArgv: ['--import', 'tsx'],
  });
  await once(child, 'message');
  return child;
}

async function ask(): Promise<void> {
  const job = imageJob({ count: 3, messageId: telegram.addMessage(PERSON, 'In line') });
  const chargeIds = chargeIdsOf(job);
  await rooms.usage.reserveAll({ userId: PERSON, category: 'image', chargeIds });
  await rooms.queue.enqueue(job, 'free');
}

function count(what: 'picture' | 'placeholder' | 'card'): number {
  const kinds = Array.from(telegram.messages.values(), ({ kind, file }) => {
    if (kind === 'text') return 'card';
    return file?.bytes.equals(PNG) === true ? 'picture' : 'placeholder';
  });
  return kinds.filter((each) => each === what).length;
}

it.each([
  // In these two calls alone something can stay behind: what was sent, and nobody knows of.
  { method: 'sendMediaGroup', nth: 1, placeholders: 3, cards: 1 },
  { method: 'sendMessage', nth: 1, placeholders: 0, cards: 2 },
  { method: 'deleteMessage', nth: 1, placeholders: 0, cards: 1 },
  { method: 'editMessageMedia', nth: 1, placeholders: 0, cards: 1 },
  { method: 'editMessageMedia', nth: 2, placeholders: 0, cards: 1 },
  { method: 'editMessageMedia', nth: 3, placeholders: 0, cards: 1 },
  { method: 'editMessageText', nth: 1, placeholders: 0, cards: 1 },
])(
  'killed in $method $nth an album is finished by another worker, each picture once, paid once',
  async ({ method, nth, placeholders, cards }) => {
    const killed = await startProcess();
    let left = nth;
    const struck = telegram.waitForCall((call) => {
      if (call.method !== method) return false;
      left -= 1;
      return left === 0;
    });
    await ask();
    await struck;
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    await rooms.startWorker(QUICK_RECOVERY);
    await vi.waitFor(
      async () => {
        expect(await rooms.tasks.delivered('image-1')).toBeDefined();
        expect(await rooms.queue.backlog(PERSON)).toBe(0);
      },
      { timeout: 15_000, interval: 50 },
    );
    expect(count('picture')).toBe(3);
    expect(count('placeholder')).toBeLessThanOrEqual(placeholders);
    expect(count('card')).toBeLessThanOrEqual(cards);
    expect((await rooms.usage.peek(PERSON)).categories.image.used).toBe(3);
    expect(await rooms.history.list(PERSON)).toHaveLength(3);
    const lastCard = [...telegram.messages.values()].findLast(({ kind }) => kind === 'text');
    expect(lastCard?.buttons.map(({ text }) => text).slice(0, 3)).toEqual(['1', '2', '3']);
  },
);
