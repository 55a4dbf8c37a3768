import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createImageQueue } from '../../src/jobs/image/image-queue.js';
import { createMaintenance } from '../../src/jobs/maintenance.js';
import { DEFAULT_LIMITS } from '../../src/domain/limits.js';
import { createImageTasks } from '../../src/store/image-tasks.js';
import { createSwitches } from '../../src/store/switches.js';
import { createUsage } from '../../src/store/usage.js';
import { type AnswerRooms, openAnswerRooms, questionJob } from '../helpers/answer-rooms.js';
import { captureLog } from '../helpers/captured-log.js';
import { createFakeChats, type FakeChats } from '../helpers/fake-chats.js';
import { createFakeModel, type FakeModel } from '../helpers/fake-model.js';
import { imageJob } from '../helpers/image-jobs.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';
import { HOME } from '../helpers/talks.js';

const ADMIN = 9;

let redis: TestRedis;
beforeEach(async () => {
  redis = await createTestRedis();
  return () => redis.close();
});

describe('questions under maintenance', () => {
  let chats: FakeChats;
  let model: FakeModel;
  let rooms: AnswerRooms;
  let talkId: string;
  const shown = () => chats.messagesIn(HOME.userId).map(({ text }) => text);

  beforeEach(async () => {
    chats = createFakeChats();
    model = createFakeModel();
    rooms = openAnswerRooms({ redis, chats, model, log: captureLog() });
    talkId = await rooms.beginTalk();
    return () => rooms.close();
  });

  it('wait, say so, and are answered by themselves once it is over', async () => {
    await rooms.startWorker();
    expect(await rooms.maintenance.begin(ADMIN)).toBe(true);
    model.answer('Here I am.');
    await rooms.ask(questionJob(1, talkId));
    expect(shown()).toEqual([expect.stringContaining('under maintenance')]);
    expect(rooms.outcomes).toEqual([]);

    expect(await rooms.maintenance.end()).toBe(true);
    await vi.waitFor(() => {
      expect(rooms.outcomes).toEqual(['answered']);
      expect(shown()).toEqual(['Here I am.']);
    });
  });

  it('can be cancelled, which gives the charge back and lets the next one have its turn', async () => {
    await rooms.startWorker();
    await rooms.maintenance.begin(ADMIN);
    await rooms.ask(questionJob(1, talkId));
    await rooms.ask(questionJob(2, talkId));
    expect(await rooms.queue.cancel('answer-1', HOME.userId)).toBe('cancelled');
    expect(await rooms.charged()).toBe(1);
    model.answer('The second.');
    await rooms.maintenance.end();
    await vi.waitFor(() => {
      expect(rooms.outcomes).toEqual(['answered']);
    });
    expect(shown()).toContain('The second.');
    expect(shown()).toContain('Cancelled. Nothing was charged.');
  });
});

describe('pictures under maintenance', () => {
  function open() {
    const { keys } = redis;
    const client = redis.connect();
    const switches = createSwitches({ redis: client, keys, logger: captureLog().logger });
    const queue = createImageQueue({
      redis: redis.connect(),
      keys,
      tasks: createImageTasks({ redis: client, keys }),
      usage: createUsage({ redis: client, keys, limits: DEFAULT_LIMITS }),
      isPaused: () => switches.maintenance() !== undefined,
    });
    return { switches, queue, maintenance: createMaintenance({ switches, queues: [queue] }) };
  }

  it('are taken into the line, which says that it stands still', async () => {
    const { queue, maintenance } = open();
    await maintenance.begin(ADMIN);
    expect(await queue.outlook(1, 'free', imageJob())).toMatchObject({
      position: 1,
      isPaused: true,
    });
    const job = imageJob();
    await queue.enqueue(job, 'free');
    expect(await queue.standing(job.jobId)).toBe('waiting');
    expect(await queue.line(5)).toMatchObject([{ position: 1, isPaused: true }]);
    await maintenance.end();
    expect(await queue.line(5)).toMatchObject([{ position: 1, isPaused: false }]);
    await queue.close();
  });

  it('a process that starts has the queues agree with what is kept, either way', async () => {
    const { switches } = open();
    const setPaused = vi.fn<(isPaused: boolean) => Promise<void>>(() => Promise.resolve());
    const maintenance = createMaintenance({ switches, queues: [{ setPaused }] });
    await open().switches.beginMaintenance(ADMIN);
    await maintenance.settle();
    expect(setPaused).toHaveBeenLastCalledWith(true);
    await open().switches.endMaintenance();
    await maintenance.settle();
    expect(setPaused).toHaveBeenLastCalledWith(false);
  });
});
