import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Queue, Worker } from 'bullmq';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withSeed } from '../../../src/domain/drawing.js';
import { Secret } from '../../../src/domain/secret.js';
import {
  IMAGE_QUEUE,
  ImageJobSchema,
  type ChatImageJob,
} from '../../../src/jobs/image/image-job.js';
import type { JobWorkerSettings } from '../../../src/jobs/job-worker.js';
import { createJobQueue } from '../../../src/jobs/job-queue.js';
import { captureLog, type CapturedLog } from '../../helpers/captured-log.js';
import { createFakeImageApi, type FakeImageApi } from '../../helpers/fake-image-api.js';
import { GIF, gifJob, imageJob, PARAMETERS, PNG } from '../../helpers/image-jobs.js';
import {
  type ImageRooms,
  type ImageRoomsAddress,
  openImageRooms,
} from '../../helpers/image-rooms.js';
import { openImageScene, type ImageScene } from '../../helpers/image-scene.js';
import type { RecordingBotApi } from '../../helpers/recording-bot-api.js';
import { layLine } from '../../store/line.js';
import type { TestRedis } from '../../helpers/redis.js';

const PERSON = 7;
const WORKER_PROCESS = fileURLToPath(
  new URL('../../helpers/image-worker-process.ts', import.meta.url),
);
/** A killed worker's job is free after at most the sum of the two. */
const QUICK_RECOVERY = { lockDurationMs: 1_000, stalledIntervalMs: 500 };

let log: CapturedLog;
let scene: ImageScene;
let redis: TestRedis;
let telegram: RecordingBotApi;
let api: FakeImageApi;
let address: ImageRoomsAddress;
let rooms: ImageRooms;

beforeEach(async () => {
  log = captureLog();
  scene = await openImageScene(log.logger);
  ({ redis, telegram, api, address, rooms } = scene);
});
afterEach(() => scene.close());

/** As the bot does it: reserve, show the card, enqueue. */
async function askFor(job: ChatImageJob): Promise<ChatImageJob> {
  const { userId, kind, chargeId } = job;
  await rooms.usage.reserve({ userId, category: kind, chargeId });
  await rooms.queue.enqueue(job, 'free');
  return job;
}

function ask(overrides: Parameters<typeof imageJob>[0] = {}): Promise<ChatImageJob> {
  const chatId = overrides.chatId ?? PERSON;
  return askFor(imageJob({ messageId: telegram.addMessage(chatId, 'In line'), ...overrides }));
}

function askForGif(overrides: Parameters<typeof gifJob>[0] = {}): Promise<ChatImageJob> {
  return askFor(gifJob({ messageId: telegram.addMessage(PERSON, 'In line'), ...overrides }));
}

async function charged(kind: ChatImageJob['kind'] = 'image'): Promise<number> {
  return (await rooms.usage.peek(PERSON)).categories[kind].used;
}

async function finished(count = 1): Promise<void> {
  await vi.waitFor(
    () => {
      expect(rooms.outcomes.length).toBeGreaterThanOrEqual(count);
    },
    { timeout: 15_000, interval: 20 },
  );
}

function shown() {
  return Array.from(telegram.messages.values(), ({ kind, text }) => ({ kind, text }));
}

describe('an image job', () => {
  it('becomes the picture in the message that said "In line", and is paid once', async () => {
    await rooms.startWorker();
    const job = await ask();
    await finished();
    expect(shown()).toEqual([
      { kind: 'photo', text: expect.stringContaining('seed 12345') as string },
    ]);
    expect(telegram.messages.get(job.messageId)?.file?.bytes.equals(PNG)).toBe(true);
    expect(api.requests[0]?.chargeId).toBe('charge-1');
    expect(rooms.outcomes).toEqual(['delivered']);
    expect(await charged()).toBe(1);
  });

  it('keeps a recipe behind its buttons that draws the same picture', async () => {
    await rooms.startWorker();
    const { messageId } = await ask();
    await finished();
    const data = telegram.messages.get(messageId)?.buttons[0]?.callback_data ?? '';
    const recipe = await rooms.recipes.load(data.split(':')[3] ?? '');
    expect(recipe).toMatchObject({ kind: 'image', ownerId: PERSON, parameters: PARAMETERS });
  });

  it('is one of its person’s until it ends', async () => {
    const job = await ask();
    expect(await rooms.queue.backlog(PERSON)).toBe(1);
    await rooms.queue.enqueue(job, 'free');
    expect(await rooms.queue.backlog(PERSON)).toBe(1);
    await rooms.startWorker();
    await finished();
    await vi.waitFor(async () => {
      expect(await rooms.queue.backlog(PERSON)).toBe(0);
    });
  });

  it('that is cancelled in the line is none of them any more', async () => {
    await ask();
    await rooms.queue.cancel('image-1', PERSON);
    expect(await rooms.queue.backlog(PERSON)).toBe(0);
  });

  it('whose asker left the seed open draws the same picture in every run', async () => {
    await rooms.startWorker();
    const { parameters } = withSeed(imageJob(), undefined);
    api.answerNext({ type: 'error', status: 429, headers: { 'retry-after-ms': '20' } });
    await ask({ parameters });
    await finished();
    const seeds = api.requests.map(({ body }) => body['seed']);
    expect(seeds).toHaveLength(2);
    expect(seeds[0]).toBe(seeds[1]);
    expect(seeds[0]).toEqual(expect.any(Number));
  });

  it("uses the person's own key, which the job data never holds", async () => {
    await rooms.startWorker();
    await ask();
    await finished();
    const key = await rooms.accounts.showKey(PERSON);
    expect(api.requests[0]?.body['token']).toBe(key);
    const record = await redis.redis.hgetall(
      `${rooms.keys.queuePrefix(IMAGE_QUEUE)}:${IMAGE_QUEUE}:image-1`,
    );
    expect(record['data']).toContain('a red fox');
    expect(JSON.stringify(record)).not.toContain(key);
  });

  it("uses the operator's key where there is one, and makes the person none", async () => {
    await rooms.startWorker({}, { serviceKey: new Secret('service-key') });
    await ask();
    await finished();
    expect(api.requests[0]?.body['token']).toBe('service-key');
    expect(await rooms.accounts.showKey(PERSON)).toBeUndefined();
  });

  it('enqueued twice, as by a redelivered update, is one job and one picture', async () => {
    const job = await ask();
    await rooms.queue.enqueue(job, 'free');
    await rooms.startWorker();
    await finished();
    await rooms.queue.enqueue(job, 'free');
    expect(await rooms.queue.find(job.jobId)).toEqual(job);
    expect(await rooms.queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0 });
    expect(api.requests).toHaveLength(1);
  });

  it('is in the queue once that took it, whatever fails after', async () => {
    const counting = vi
      .spyOn(Queue.prototype, 'getJobCounts')
      .mockRejectedValue(new Error('Redis went away'));
    try {
      await expect(rooms.queue.enqueue(imageJob(), 'free')).resolves.toBeUndefined();
    } finally {
      counting.mockRestore();
    }
  });

  it('that was delivered but not finished in the queue shows nothing again', async () => {
    const job = await ask();
    await rooms.tasks.markDelivered(job.jobId, { chatId: PERSON, messageId: job.messageId });
    await rooms.startWorker();
    await finished();
    expect(api.requests).toHaveLength(0);
    expect(telegram.calls).toEqual([]);
  });

  it('with a payload of another version fails without taking the worker down', async () => {
    const queue = createJobQueue(IMAGE_QUEUE, { redis: redis.redis, keys: rooms.keys });
    await queue.add('photo', { v: 99 }, { jobId: 'image-99' });
    await rooms.startWorker();
    await ask();
    await finished();
    expect(rooms.outcomes).toEqual(['delivered']);
    expect(await queue.getFailedCount()).toBe(1);
    await queue.close();
  });
});

describe('a job for a GIF', () => {
  it('becomes an animation in its message, counted as a GIF and not as a picture', async () => {
    await rooms.startWorker();
    const job = await askForGif();
    await finished();
    expect(shown()).toEqual([
      { kind: 'animation', text: expect.stringContaining('30 steps · CFG 10') as string },
    ]);
    const file = telegram.messages.get(job.messageId)?.file;
    expect(file?.name).toBe('a-red-fox-12345.gif');
    expect(file?.bytes.equals(GIF)).toBe(true);
    expect([await charged('gif'), await charged('image')]).toEqual([1, 0]);
  });

  it('of nothing but a prompt goes the simple way, with key, charge and seed', async () => {
    await rooms.startWorker();
    await askForGif();
    await finished();
    const [request] = api.requests;
    expect(request).toMatchObject({ path: '/text2gif', chargeId: 'charge-1' });
    expect(request?.body).toEqual({
      token: await rooms.accounts.showKey(PERSON),
      prompt: 'a red fox',
      seed: 12_345,
    });
  });

  it('with a sampler goes the advanced way, and the file is fetched from where it lies', async () => {
    await rooms.startWorker();
    const parameters = {
      ...gifJob().parameters,
      sampler: 'Euler',
      negativePrompt: 'text',
      cfgScale: 0,
      steps: 50,
    };
    const job = await askForGif({ parameters });
    await finished();
    expect(api.requests[0]).toMatchObject({
      path: '/generate-gif',
      chargeId: 'charge-1',
      body: { sampler: 'Euler', negative_prompt: 'text', cfg_scale: 0, steps: 50, seed: 12_345 },
    });
    expect(telegram.messages.get(job.messageId)?.file?.bytes.equals(GIF)).toBe(true);
  });

  it('keeps a recipe behind its buttons that draws the same GIF', async () => {
    await rooms.startWorker();
    const { messageId, parameters } = await askForGif();
    await finished();
    const data = telegram.messages.get(messageId)?.buttons[0]?.callback_data ?? '';
    const recipe = await rooms.recipes.load(data.split(':')[3] ?? '');
    expect(recipe).toMatchObject({ kind: 'gif', ownerId: PERSON, parameters });
  });

  it('whose asker left the seed open draws the same in every run', async () => {
    await rooms.startWorker();
    api.answerNext({ type: 'error', status: 429, headers: { 'retry-after-ms': '20' } });
    const { parameters } = withSeed(gifJob(), undefined);
    await askForGif({ parameters });
    await finished();
    const seeds = api.requests.map(({ body }) => body['seed']);
    expect(seeds).toEqual([expect.any(Number), seeds[0]]);
  });

  it('as a file sends the bytes untouched, with detection off', async () => {
    await rooms.startWorker();
    await askForGif({ delivery: 'document' });
    await finished();
    expect(shown()).toMatchObject([{ kind: 'document' }]);
    expect(telegram.callsOf('editMessageMedia')[0]?.fields['media']).toMatchObject({
      disable_content_type_detection: true,
    });
  });

  it('that is cancelled in the line is given back to the GIFs', async () => {
    const job = await askForGif();
    expect(await charged('gif')).toBe(1);
    expect(await rooms.queue.cancel(job.jobId, PERSON)).toBe('cancelled');
    expect(await charged('gif')).toBe(0);
  });

  it('that is cancelled while it is drawn ends the drawing, and is given back', async () => {
    api.answerNext({ type: 'hold' });
    await rooms.startWorker();
    const job = await askForGif();
    await api.waitForRequest(1);
    expect(await rooms.queue.cancel(job.jobId, PERSON)).toBe('cancelled');
    await api.waitForAbandon();
    await finished();
    expect(rooms.outcomes).toEqual(['cancelled']);
    expect(await charged('gif')).toBe(0);
  });

  it('that fails says so in its own words, and costs nothing', async () => {
    await rooms.startWorker();
    api.answerNext({ type: 'error', status: 500 });
    await askForGif();
    await finished();
    expect(shown()).toEqual([
      {
        kind: 'text',
        text: 'The drawing engine failed on this GIF. Nothing was charged.\na red fox',
      },
    ]);
    expect(await charged('gif')).toBe(0);
  });
});

describe('a job of before there were GIFs', () => {
  it('says nothing of its kind and is a picture', () => {
    const old = { ...imageJob(), kind: undefined };
    expect(ImageJobSchema.parse(old)).toEqual(imageJob());
  });

  it('says nothing of how many it is and is one', () => {
    expect(ImageJobSchema.parse({ ...imageJob(), count: undefined })).toEqual(imageJob());
  });

  it('is told from a broken job for a GIF, which is none', () => {
    const { parameters } = imageJob();
    expect(ImageJobSchema.safeParse({ ...gifJob(), delivery: 'photo', parameters }).success).toBe(
      false,
    );
  });
});

describe('the line', () => {
  it('tells a newcomer the place and, once times are measured, the wait', async () => {
    expect(await rooms.queue.outlook(PERSON, 'free', imageJob())).toEqual({
      position: 1,
      waitSeconds: 0,
      isPaused: false,
    });
    api.answerNext({ type: 'hold' });
    await rooms.startWorker({ concurrency: 1 });
    await ask({ jobId: 'image-1', chargeId: 'c1' });
    const drawing = await api.waitForRequest(1);
    await ask({ jobId: 'image-2', chargeId: 'c2' });
    expect(await rooms.queue.outlook(PERSON, 'free', imageJob())).toMatchObject({ position: 2 });
    expect(await rooms.queue.counts()).toEqual({ waiting: 1, active: 1, delayed: 0 });
    drawing.finish();
    await finished(2);
  });
});

describe('a cancelled job', () => {
  it('that waits leaves the line, is not charged and is never drawn', async () => {
    const job = await ask();
    expect(await rooms.queue.cancel(job.jobId, PERSON)).toBe('cancelled');
    expect(await charged()).toBe(0);
    expect(await rooms.queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0 });
    expect(await rooms.queue.cancel(job.jobId, PERSON)).toBe('finished');
  });

  it('that runs in another process is aborted there, said so, and not charged', async () => {
    const elsewhere = openImageRooms(address, log.logger);
    api.answerNext({ type: 'hold' });
    await elsewhere.startWorker();
    const job = await ask();
    await api.waitForRequest(1);
    expect(await rooms.queue.cancel(job.jobId, PERSON)).toBe('cancelled');
    await api.waitForAbandon();
    await vi.waitFor(() => {
      expect(elsewhere.outcomes).toEqual(['cancelled']);
    });
    expect(shown()).toEqual([{ kind: 'text', text: 'Cancelled. Nothing was charged.\na red fox' }]);
    expect(await charged()).toBe(0);
    await elsewhere.close();
  });

  it('that was taken at the very moment is ended by its mark', async () => {
    const job = await ask();
    await rooms.tasks.markCancelled(job.jobId);
    await rooms.startWorker();
    await finished();
    expect(rooms.outcomes).toEqual(['cancelled']);
    expect(api.requests).toHaveLength(0);
    expect(await charged()).toBe(0);
  });

  it('while its picture is on its way may still bring it, but free', async () => {
    await rooms.startWorker();
    const flood = 'Too Many Requests: retry after 1';
    telegram.failNext('editMessageMedia', { code: 429, description: flood, retryAfterSeconds: 1 });
    const job = await ask();
    await telegram.waitForCall(({ method }) => method === 'editMessageMedia');
    expect(await rooms.queue.cancel(job.jobId, PERSON)).toBe('cancelled');
    await finished();
    expect(rooms.outcomes).toEqual(['delivered']);
    expect(await charged()).toBe(0);
  });

  it("stays when another person's finger did it", async () => {
    const job = await ask();
    expect(await rooms.queue.cancel(job.jobId, 666)).toBe('not_owner');
    expect(await rooms.queue.counts()).toMatchObject({ waiting: 1 });
  });

  it('that is over, or never was, is finished', async () => {
    await rooms.startWorker();
    const job = await ask();
    await finished();
    expect(await rooms.queue.cancel(job.jobId, PERSON)).toBe('finished');
    expect(await rooms.queue.cancel('image-none', PERSON)).toBe('finished');
  });
});

describe('a job without a picture', () => {
  it.each([
    ['an engine that broke', 500, undefined, 'The drawing engine failed on this picture.'],
    ['a model the API lost', 400, 'model', 'The drawing engine does not have this model any more.'],
    ['a refused prompt', 400, 'prompt', 'The drawing engine refused this prompt.'],
    ['a refused key', 401, undefined, 'The drawing service did not accept your key: see /key.'],
  ])('for %s says so, charges nothing and offers a retry', async (_name, status, param, words) => {
    api.answerNext({ type: 'error', status, ...(param && { param }) });
    await rooms.startWorker();
    const { messageId } = await ask();
    await finished();
    expect(rooms.outcomes).toEqual(['failed']);
    const message = telegram.messages.get(messageId);
    expect(message?.text).toBe(`${words} Nothing was charged.\na red fox`);
    expect(await charged()).toBe(0);
    expect(api.requests).toHaveLength(1);
    const [retry] = message?.buttons ?? [];
    const [feature, action, , recipeId] = retry?.callback_data?.split(':') ?? [];
    expect([feature, action]).toEqual(['image', 'retry']);
    expect(await rooms.recipes.load(recipeId ?? '')).toMatchObject({ parameters: PARAMETERS });
  });

  it('for a limit says when it ends', async () => {
    api.answerNext({ type: 'error', status: 429, headers: { 'retry-after': '40' } });
    await rooms.startWorker();
    await ask();
    await finished();
    expect(shown()[0]?.text).toMatch(
      /The next one is possible at \d\d:\d\d:\d\d UTC\. Nothing was charged\./,
    );
  });

  it('that was accepted before its owner left the channel is drawn', async () => {
    await ask();
    await rooms.accounts.issueKey(PERSON);
    await rooms.accounts.suspend(PERSON);
    await rooms.startWorker();
    await finished();
    expect(rooms.outcomes).toEqual(['delivered']);
  });

  it('for a banned key never reaches the API', async () => {
    await rooms.accounts.issueKey(PERSON);
    await rooms.accounts.ban(PERSON);
    await rooms.startWorker();
    await ask();
    await finished();
    expect(shown()[0]?.text).toContain('Your key is banned');
    expect(api.requests).toHaveLength(0);
    expect(await charged()).toBe(0);
  });

  it('for a person who blocked the bot ends quietly and is not charged', async () => {
    const blocked = { code: 403, description: 'Forbidden: bot was blocked by the user' };
    telegram.failNext('editMessageMedia', blocked);
    await rooms.startWorker();
    await ask();
    await finished();
    expect(rooms.outcomes).toEqual(['undeliverable']);
    expect(await charged()).toBe(0);
    expect(telegram.callsOf('sendMessage')).toEqual([]);
  });

  it('for a chat that takes no pictures says so in words', async () => {
    const description = 'Bad Request: not enough rights to send photos to the chat';
    telegram.failNext('editMessageMedia', { code: 400, description });
    await rooms.startWorker();
    await ask();
    await finished();
    expect(shown()[0]?.text).toContain('This chat does not let me send pictures.');
    expect(await charged()).toBe(0);
  });

  it('speaks the language of the person who asked', async () => {
    api.answerNext({ type: 'error', status: 500 });
    await rooms.startWorker();
    await ask({ locale: 'ru' });
    await finished();
    expect(shown()[0]?.text).toContain('Ничего не списано.');
  });

  it('never tells a person what the API said, and never logs the prompt or the key', async () => {
    api.answerNext({ type: 'error', status: 500 });
    await rooms.startWorker();
    await ask();
    await finished();
    const key = await rooms.accounts.showKey(PERSON);
    expect(shown()[0]?.text).not.toContain('No.');
    const lines = JSON.stringify(log.lines);
    expect(lines).toContain('no picture came of a job');
    expect(lines).not.toContain('a red fox');
    expect(lines).not.toContain(key);
  });
});

describe('a job that can wait', () => {
  it('comes back by itself when the engine was too busy, and says so meanwhile', async () => {
    api.answerNext({ type: 'error', status: 503 });
    await rooms.startWorker();
    await ask();
    await telegram.waitForCall(({ fields }) =>
      String(fields['text']).startsWith('The drawing engine is not answering.'),
    );
    expect(await charged()).toBe(1);
    await finished();
    expect(rooms.outcomes).toEqual(['delivered']);
    expect(api.requests.map(({ chargeId }) => chargeId)).toEqual(['charge-1', 'charge-1']);
    expect(await charged()).toBe(1);
  });

  it('comes back exactly when a limit ends', async () => {
    api.answerNext({ type: 'error', status: 429, headers: { 'retry-after-ms': '30' } });
    await rooms.startWorker();
    await ask();
    await finished();
    expect(rooms.outcomes).toEqual(['delivered']);
  });
});

describe('an image job during an outage', () => {
  it('of the API waits for it and is drawn when it is back', async () => {
    const port = Number(new URL(api.baseUrl).port);
    await api.close();
    await rooms.startWorker();
    await ask();
    await telegram.waitForCall(({ fields }) =>
      String(fields['text']).startsWith('The drawing engine is not answering.'),
    );
    api = await createFakeImageApi(port);
    await finished();
    expect(rooms.outcomes).toEqual(['delivered']);
  });

  it('of Redis is drawn when it is back, once', async () => {
    const line = await layLine(redis.url);
    const far = openImageRooms({ ...address, redisUrl: line.url }, log.logger);
    api.answerNext({ type: 'hold' });
    await far.startWorker({ ...QUICK_RECOVERY, drainMs: 1_000 });
    await ask();
    const drawing = await api.waitForRequest(1);
    await line.cut();
    await expect(far.queue.outlook(PERSON, 'free', imageJob())).rejects.toMatchObject({
      code: 'store_unavailable',
    });
    drawing.finish();
    await line.mend();
    await vi.waitFor(
      () => {
        expect(shown()).toEqual([{ kind: 'photo', text: expect.any(String) as string }]);
      },
      { timeout: 15_000, interval: 50 },
    );
    await far.close();
    await line.cut();
    expect(await charged()).toBe(1);
  });

  it('of Redis cannot be begun, and says so in the words of the store', async () => {
    const line = await layLine(redis.url);
    const far = openImageRooms({ ...address, redisUrl: line.url }, log.logger);
    await far.queue.counts();
    await line.cut();
    const away = { code: 'store_unavailable', retryable: true };
    await expect(far.queue.enqueue(imageJob(), 'free')).rejects.toMatchObject(away);
    await expect(far.queue.find('image-1')).rejects.toMatchObject(away);
    await expect(far.queue.cancel('image-1', PERSON)).rejects.toMatchObject(away);
    await far.close();
  });
});

describe('a worker that goes away', () => {
  it('is left when its queue does not let it close', async () => {
    const worker = await rooms.startWorker();
    const close = vi.spyOn(Worker.prototype, 'close').mockReturnValue(new Promise(() => undefined));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const closed = worker.close();
    await vi.advanceTimersByTimeAsync(18_000);
    await closed;
    vi.useRealTimers();
    expect(log.lines.map(({ msg }) => msg)).toContain('a worker does not close and is left');
    close.mockRestore();
    for (const left of close.mock.contexts) if (left instanceof Worker) await left.close();
  });

  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  async function startProcess(settings: Partial<JobWorkerSettings>): Promise<ChildProcess> {
    const child = fork(WORKER_PROCESS, [JSON.stringify({ ...address, settings })], {
      execArgv: ['--import', 'tsx'],
    });
    children.push(child);
    await once(child, 'message');
    return child;
  }

  it('killed in mid-drawing leaves its job to another, and one picture is seen', async () => {
    api.answerNext({ type: 'hold' });
    const child = await startProcess(QUICK_RECOVERY);
    await ask();
    await api.waitForRequest(1);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await rooms.startWorker(QUICK_RECOVERY);
    await finished();
    expect(shown()).toEqual([{ kind: 'photo', text: expect.any(String) as string }]);
    expect(api.requests.map(({ body }) => body['seed'])).toEqual([12_345, 12_345]);
    expect(await charged()).toBe(1);
  });

  it('killed between picture and receipt leaves one picture', async () => {
    const child = await startProcess(QUICK_RECOVERY);
    const delivery = telegram.waitForCall(({ method }) => method === 'editMessageMedia');
    await ask();
    await delivery;
    child.kill('SIGKILL');
    await once(child, 'exit');
    await rooms.startWorker(QUICK_RECOVERY);
    await vi.waitFor(
      async () => {
        expect(await rooms.tasks.delivered('image-1')).toBeDefined();
        expect(await rooms.queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0 });
      },
      { timeout: 15_000, interval: 50 },
    );
    expect(shown()).toEqual([{ kind: 'photo', text: expect.any(String) as string }]);
    expect(await charged()).toBe(1);
  });

  it('closed in mid-drawing puts its job back, and the next one draws it at once', async () => {
    api.answerNext({ type: 'hold' });
    const worker = await rooms.startWorker({ drainMs: 0 });
    await ask();
    await api.waitForRequest(1);
    await worker.close();
    expect(await rooms.queue.counts()).toEqual({ waiting: 1, active: 0, delayed: 0 });
    await api.waitForAbandon();
    const next = openImageRooms(address, log.logger);
    await next.startWorker();
    await vi.waitFor(() => {
      expect(next.outcomes).toEqual(['delivered']);
    });
    await next.close();
    expect(await charged()).toBe(1);
  });

  it('closed in mid-drawing lets a picture finish that is nearly done', async () => {
    api.answerNext({ type: 'hold' });
    const worker = await rooms.startWorker();
    await ask();
    const drawing = await api.waitForRequest(1);
    const closed = worker.close();
    drawing.finish();
    await closed;
    expect(rooms.outcomes).toEqual(['delivered']);
  });

  it('too often with a job whose picture is there already leaves that, paid', async () => {
    const child = await startProcess(QUICK_RECOVERY);
    const delivery = telegram.waitForCall(({ method }) => method === 'editMessageMedia');
    const { jobId } = await ask();
    await delivery;
    child.kill('SIGKILL');
    await once(child, 'exit');
    // A slow kill lets the process write the mark.
    await redis.redis.del(rooms.keys.imageDelivered(jobId));
    const record = `${rooms.keys.queuePrefix(IMAGE_QUEUE)}:${IMAGE_QUEUE}:${jobId}`;
    // As many losses of its process as a job may have, in BullMQ's word for it.
    await redis.redis.hset(record, 'stc', 5);
    await rooms.startWorker(QUICK_RECOVERY);
    await vi.waitFor(
      async () => {
        expect(await rooms.queue.backlog(PERSON)).toBe(0);
      },
      { timeout: 15_000, interval: 50 },
    );
    expect(await rooms.tasks.delivered(jobId)).toBeDefined();
    expect(shown()).toEqual([{ kind: 'photo', text: expect.any(String) as string }]);
    expect(await charged()).toBe(1);
  });

  it('too often with the same job ends it in words, not charged', async () => {
    const job = await ask();
    // What BullMQ notes on a job whose workers died once too often.
    await redis.redis.hset(
      `${rooms.keys.queuePrefix(IMAGE_QUEUE)}:${IMAGE_QUEUE}:${job.jobId}`,
      'defa',
      'job stalled more than allowable limit',
    );
    await rooms.startWorker();
    await telegram.waitForCall(({ method }) => method === 'editMessageText');
    await vi.waitFor(() => {
      expect(shown()[0]?.text).toContain(
        'Something went wrong while drawing. Nothing was charged.',
      );
    });
    expect(await charged()).toBe(0);
    expect(api.requests).toHaveLength(0);
  });
});

describe('the line between people', () => {
  const OTHER = 8;

  async function askMany(userId: number, count: number, first: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      const id = first + index;
      const job = imageJob({
        jobId: `image-${id}`,
        chargeId: `charge-${id}`,
        userId,
        chatId: userId,
        messageId: telegram.addMessage(userId, 'In line'),
      });
      await rooms.queue.enqueue(job, 'tier2');
    }
  }

  it('lets five jobs of one person through among the first twelve, though 200 came before', async () => {
    await askMany(PERSON, 200, 1_000);
    expect(await rooms.queue.outlook(OTHER, 'tier2', imageJob())).toMatchObject({ position: 2 });
    await askMany(OTHER, 5, 2_000);
    const ended: string[] = [];
    await rooms.startWorker(
      { concurrency: 2 },
      {
        tasks: {
          ...rooms.tasks,
          end: async (userId, jobId) => {
            ended.push(jobId);
            await rooms.tasks.end(userId, jobId);
          },
        },
      },
    );
    await vi.waitFor(
      () => {
        expect(ended.filter((jobId) => jobId.startsWith('image-2'))).toHaveLength(5);
      },
      { timeout: 30_000, interval: 10 },
    );
    const last = ended.findLastIndex((jobId) => jobId.startsWith('image-2'));
    expect(last).toBeLessThan(12);
  });

  it('tells somebody with many jobs in it a later place than a newcomer', async () => {
    await askMany(PERSON, 10, 1_000);
    const again = await rooms.queue.outlook(PERSON, 'tier2', imageJob());
    const newcomer = await rooms.queue.outlook(OTHER, 'tier2', imageJob());
    expect(again.position).toBe(11);
    expect(newcomer.position).toBe(2);
  });
});
