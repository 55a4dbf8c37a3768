import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_METRICS } from '../../../src/domain/metrics.js';
import type { ChatImageJob } from '../../../src/jobs/image/image-job.js';
import type { JobStanding, QueuedJob } from '../../../src/jobs/image/image-queue.js';
import { startLineProgress } from '../../../src/jobs/image/line-progress.js';
import type { LedRounds } from '../../../src/jobs/led-rounds.js';
import { createLease, type Lease } from '../../../src/store/lease.js';
import { createRecipes, type Recipes } from '../../../src/store/recipes.js';
import { createTelegramApi } from '../../../src/telegram/api.js';
import { createChatPauses } from '../../../src/telegram/chat-pauses.js';
import {
  createTelegramTransport,
  type TelegramTransport,
} from '../../../src/telegram/transport.js';
import { createTranslator } from '../../../src/views/translator.js';
import { captureLog } from '../../helpers/captured-log.js';
import { createDeferred } from '../../helpers/deferred.js';
import { imageJob } from '../../helpers/image-jobs.js';
import { createRecordingBotApi, type RecordingBotApi } from '../../helpers/recording-bot-api.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';

const GROUP = -100500;

let redis: TestRedis;
let telegram: RecordingBotApi;
let transport: TelegramTransport;
let recipes: Recipes;
let line: QueuedJob[];
let standings: Map<string, JobStanding>;
let nowMs: number;
const following: LedRounds[] = [];
const log = captureLog();

beforeEach(async () => {
  redis = await createTestRedis();
  telegram = await createRecordingBotApi();
  const { apiRoot } = telegram;
  transport = createTelegramTransport({
    ...{ apiRoot, logger: log.logger, metrics: NO_METRICS },
    pauses: createChatPauses({ logger: log.logger, now: () => nowMs }),
  });
  recipes = createRecipes(redis);
  line = [];
  standings = new Map();
  nowMs = 1_700_000_000_000;
});
afterEach(async () => {
  await Promise.all(following.splice(0).map((each) => each.stop()));
  await transport.close();
  await telegram.close();
  await redis.close();
});

function createLineLease(): Lease {
  return createLease({ redis: redis.redis, key: redis.keys.lineLease, ttlMs: 15_000 });
}

/** Rounds come when the test says so, five seconds apart. */
function follow({ lease = createLineLease() }: { lease?: Lease } = {}) {
  const pauses: number[] = [];
  let asleep = createDeferred();
  let wake = (): void => undefined;
  const progress = startLineProgress({
    queue: {
      line: (count) => Promise.resolve(line.slice(0, count)),
      standing: (jobId) => Promise.resolve(standings.get(jobId) ?? 'waiting'),
    },
    recipes,
    lease,
    botUsername: 'test_bot',
    telegram: createTelegramApi({ ...telegram, transport }),
    courtesy: createTelegramApi({ ...telegram, transport: transport.courtesy }),
    translator: createTranslator(),
    logger: log.logger,
    now: () => nowMs,
    sleep: (ms, signal) => {
      pauses.push(ms);
      if (ms < 1_000) return Promise.resolve();
      asleep.resolve();
      return new Promise<void>((resolve, reject) => {
        wake = resolve;
        signal.addEventListener('abort', () => {
          reject(new Error('stopped'));
        });
      });
    },
  });
  following.push(progress);
  return {
    progress,
    pauses,
    round: async (): Promise<void> => {
      await asleep.promise;
      asleep = createDeferred();
      nowMs += 5_000;
      wake();
      await asleep.promise;
    },
  };
}

let lastJob = 0;
/** A job whose card says the given place. */
function queued(overrides: Partial<ChatImageJob & { kind: 'image' }> = {}): ChatImageJob {
  lastJob += 1;
  const chatId = overrides.chatId ?? lastJob;
  return imageJob({
    jobId: `image-${lastJob}`,
    chargeId: `charge-${lastJob}`,
    chatId,
    messageId: telegram.addMessage(chatId, 'In line'),
    ...overrides,
  });
}

/** Puts jobs into the line in this order. */
function setLine(...jobs: ChatImageJob[]): void {
  line = jobs.map((job, index) => ({ job, position: index + 1, waitSeconds: 0, isPaused: false }));
}

const textOf = (job: ChatImageJob) => telegram.messages.get(job.messageId)?.text.split('\n')[0];
const edits = () => telegram.callsOf('editMessageText').length;

describe('the cards of those who wait', () => {
  it('follow the line, each in its person’s language', async () => {
    const [first, ann, ivan] = [
      queued({ place: 1 }),
      queued({ place: 2 }),
      queued({ place: 3, locale: 'ru' }),
    ];
    setLine(first, ann, ivan);
    const { round } = follow();
    await round();
    expect(edits()).toBe(0);
    setLine(ann, ivan);
    await round();
    expect(textOf(ann)).toBe('You are next.');
    expect(textOf(ivan)).toBe('Ваше место в очереди: 2.');
    expect(telegram.messages.get(ann.messageId)?.buttons.map(({ text }) => text)).toEqual([
      'Cancel',
    ]);
  });

  it('whose place has not changed are left alone', async () => {
    const job = queued({ place: 2 });
    setLine(queued({ place: 1 }), job);
    const { round } = follow();
    for (let count = 0; count < 3; count += 1) await round();
    expect(edits()).toBe(0);
  });

  it('say how long it will take, where that is known', async () => {
    const job = queued({ place: 5 });
    line = [{ job, position: 2, waitSeconds: 40, isPaused: false }];
    const { round } = follow();
    await round();
    expect(textOf(job)).toBe('You are number 2 in line. About 40 seconds to go.');
  });

  it('say when maintenance begins and when it is over', async () => {
    const job = queued({ place: 1 });
    const { round } = follow();
    line = [{ job, position: 1, waitSeconds: 0, isPaused: true }];
    await round();
    expect(textOf(job)).toContain('under maintenance');
    await round();
    expect(edits()).toBe(1);
    line = [{ job, position: 1, waitSeconds: 0, isPaused: false }];
    await round();
    expect(textOf(job)).toBe('You are next.');
  });

  it('beyond the first twenty wait until they are among them', async () => {
    const jobs = Array.from({ length: 21 }, () => queued({ place: 99 }));
    setLine(...jobs);
    const { round, pauses } = follow();
    await round();
    expect(edits()).toBe(20);
    expect(textOf(jobs[20] ?? queued())).toBe('In line');
    // Ten a second at most.
    expect(pauses.filter((ms) => ms === 100)).toHaveLength(20);
  });
});

describe('the budget of a chat', () => {
  it('is one card a round, in turns', async () => {
    const jobs = [queued({ chatId: 7 }), queued({ chatId: 7 }), queued({ chatId: 7 })];
    setLine(...jobs);
    const { round } = follow();
    for (const text of [
      'You are next.',
      'You are number 2 in line.',
      'You are number 3 in line.',
    ]) {
      await round();
      expect(jobs.map(textOf)).toContain(text);
    }
    expect(edits()).toBe(3);
  });

  it('of a group is one card in ten seconds', async () => {
    const job = queued({ chatId: GROUP });
    const { round } = follow();
    for (const ahead of [4, 3, 2, 1]) {
      setLine(...Array.from({ length: ahead }, (_, place) => queued({ place: place + 1 })), job);
      await round();
    }
    expect(edits()).toBe(2);
  });

  it('is left alone as long as Telegram asks for', async () => {
    const job = queued();
    setLine(job);
    const description = 'Too Many Requests: retry after 12';
    telegram.failNext('editMessageText', { code: 429, description, retryAfterSeconds: 12 });
    const { round } = follow();
    await round();
    setLine(queued({ place: 1 }), job);
    await round();
    await round();
    expect(edits()).toBe(1);
    await round();
    expect(textOf(job)).toBe('You are number 2 in line.');
  });
});

describe('a job that has left the line', () => {
  it.each<JobStanding>(['elsewhere', 'cancelled', 'delivered', 'failed', 'undeliverable'])(
    '(%s) by the time its card’s turn comes is not touched',
    async (standing) => {
      const job = queued();
      setLine(job);
      standings.set(job.jobId, standing);
      const { round } = follow();
      await round();
      expect(telegram.calls).toEqual([]);
    },
  );

  /** What happens to the job while its edit is on the way. */
  async function overtake(standing: JobStanding): Promise<ChatImageJob> {
    const job = queued();
    setLine(job);
    const { round } = follow();
    const edited = telegram.waitForCall(({ method }) => method === 'editMessageText');
    const over = round();
    await edited;
    standings.set(job.jobId, standing);
    await over;
    return job;
  }

  it('cancelled while its card was edited says so in the end', async () => {
    const job = await overtake('cancelled');
    expect(textOf(job)).toBe('Cancelled. Nothing was charged.');
    expect(telegram.messages.get(job.messageId)?.buttons).toEqual([]);
  });

  it('failed while its card was edited says so, with the button to try again', async () => {
    const job = await overtake('failed');
    expect(textOf(job)).toBe('Something went wrong while drawing. Nothing was charged.');
    const [retry] = telegram.messages.get(job.messageId)?.buttons ?? [];
    const recipe = await recipes.load(retry?.callback_data?.split(':')[3] ?? '');
    expect(recipe).toMatchObject({ ownerId: job.userId, parameters: job.parameters });
  });

  it('that is drawn meanwhile is left to its next frame', async () => {
    await overtake('elsewhere');
    expect(edits()).toBe(1);
  });
});

describe('a message that is gone', () => {
  it('is tried once for a place, and keeps nobody else from theirs', async () => {
    const [gone, job] = [queued(), queued()];
    telegram.messages.delete(gone.messageId);
    setLine(gone, job);
    const { round } = follow();
    await round();
    await round();
    expect(edits()).toBe(2);
    expect(textOf(job)).toBe('You are number 2 in line.');
  });
});

describe('several processes', () => {
  it('follow the line one at a time; when it stops, another goes on', async () => {
    const job = queued();
    setLine(job);
    const [one, two] = [follow(), follow()];
    await one.round();
    await two.round();
    expect(edits()).toBe(1);
    await one.progress.stop();
    setLine(queued({ place: 1 }), job);
    await two.round();
    expect(textOf(job)).toBe('You are number 2 in line.');
  });

  it('survive that Redis is away for a round', async () => {
    const lease = createLineLease();
    const away = new Error('Redis is away');
    let isAway = true;
    const job = queued();
    setLine(job);
    const { round } = follow({
      lease: { ...lease, acquire: () => (isAway ? Promise.reject(away) : lease.acquire()) },
    });
    await round();
    isAway = false;
    await round();
    expect(textOf(job)).toBe('You are next.');
  });
});
