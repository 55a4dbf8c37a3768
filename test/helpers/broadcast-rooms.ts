import { GrammyError, HttpError } from 'grammy';
import { expect, onTestFinished, vi } from 'vitest';
import type { CampaignProgress, CampaignState, Trouble } from '../../src/domain/campaign.js';
import {
  type BroadcastQueue,
  createBroadcastQueue,
} from '../../src/jobs/broadcast/broadcast-queue.js';
import {
  type BroadcastWorkerDeps,
  type BroadcastWorkerSettings,
  createBroadcastWorker,
} from '../../src/jobs/broadcast/broadcast-worker.js';
import type { CampaignCards } from '../../src/jobs/broadcast/campaign-ports.js';
import type { JobWorker } from '../../src/jobs/job-worker.js';
import { createCampaignPeople } from '../../src/store/broadcast/campaign-people.js';
import type { CampaignPlan } from '../../src/store/broadcast/campaign-record.js';
import { type Campaigns, createCampaigns } from '../../src/store/broadcast/campaigns.js';
import { createRedis } from '../../src/store/connection.js';
import { captureLog } from './captured-log.js';
import { createTestRedis, type TestRedis } from './redis.js';

export const ADMIN = 9;

export const PLAN: CampaignPlan = {
  content: { fromChatId: -100, parts: [{ messageId: 7, kind: 'text', text: 'Hi' }], hasMute: true },
  audience: { category: 'news' },
  isPaid: false,
};

/** Ids of an audience. */
export function people(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** A call as Telegram got it. */
export interface PostCall {
  method: string;
  chatId: number;
  args: readonly unknown[];
}

/** Telegram's no. */
export function refusal(code: number, description: string, retryAfter?: number): GrammyError {
  const parameters = retryAfter === undefined ? {} : { retry_after: retryAfter };
  const body = { ok: false as const, error_code: code, description, parameters };
  return new GrammyError('Call failed', body, 'copyMessage', {});
}

/** No reply came; whether the request arrived nobody knows. */
export function silence(): HttpError {
  return new HttpError('Network request failed', new Error('other side closed'));
}

/** The server could not be reached. */
export function unreachable(): HttpError {
  const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  return new HttpError('Network request failed', error);
}

export interface BroadcastRooms {
  test: TestRedis;
  campaigns: Campaigns;
  queue: BroadcastQueue;
  calls: PostCall[];
  /** Chats that got a copy, in order. */
  copies: () => number[];
  /** What Telegram does with the next calls; it may take its time, and throw. */
  plan: { answer: (call: PostCall) => Promise<void> | void };
  /** What admins saw. */
  shown: { finished: [string, CampaignProgress][]; troubles: [string, Trouble][] };
  /** Whom the user book calls unreachable. */
  unreachable: [number, string][];
  /** The audience of every campaign that is begun from now on. */
  audience: { userIds: number[] };
  /** One more process. */
  startWorker(
    settings?: Partial<BroadcastWorkerSettings>,
    deps?: Partial<BroadcastWorkerDeps>,
  ): Promise<JobWorker>;
  /** Resolves when a campaign is in this state. */
  until(id: string, state: CampaignState): Promise<void>;
  /** Creates a campaign and sends it at once. */
  send(plan?: Partial<CampaignPlan>): Promise<string>;
}

/** Everything of broadcasts but Telegram, which is a list of calls. */
export async function openBroadcastRooms(): Promise<BroadcastRooms> {
  const test = await createTestRedis();
  const { logger } = captureLog();
  const campaigns = createCampaigns(test);
  const queue = createBroadcastQueue({ ...test, campaigns });
  const calls: PostCall[] = [];
  const plan: BroadcastRooms['plan'] = { answer: () => undefined };
  const shown: BroadcastRooms['shown'] = { finished: [], troubles: [] };
  const marked: BroadcastRooms['unreachable'] = [];
  const audience: BroadcastRooms['audience'] = { userIds: [] };
  const closing: (() => Promise<void>)[] = [];
  let nextMessageId = 100;

  const cards: CampaignCards = {
    progress: () => Promise.resolve(),
    finished({ id }, progress) {
      shown.finished.push([id, progress]);
      return Promise.resolve();
    },
    trouble({ id }, trouble) {
      shown.troubles.push([id, trouble]);
      return Promise.resolve();
    },
  };

  async function carryOut(method: string, chatId: number, args: readonly unknown[]) {
    const call = { method, chatId, args };
    await plan.answer(call);
    calls.push(call);
  }
  const does =
    (method: string) =>
    async (chatId: number, ...args: unknown[]) => {
      await carryOut(method, chatId, args);
      return true as const;
    };
  const telegram = {
    async copyMessage(chatId: number, ...args: unknown[]) {
      await carryOut('copyMessage', chatId, args);
      return { message_id: (nextMessageId += 1) };
    },
    async copyMessages(chatId: number, _from: number, ids: number[], ...args: unknown[]) {
      await carryOut('copyMessages', chatId, [ids, ...args]);
      return ids.map(() => ({ message_id: (nextMessageId += 1) }));
    },
    editMessageText: does('editMessageText'),
    editMessageCaption: does('editMessageCaption'),
    editMessageMedia: does('editMessageMedia'),
    editMessageReplyMarkup: does('editMessageReplyMarkup'),
    deleteMessage: does('deleteMessage'),
    deleteMessages: does('deleteMessages'),
    getChat: does('getChat'),
  };

  onTestFinished(async () => {
    await Promise.all(closing.map((close) => close()));
    await queue.close();
    await test.close();
  });

  return {
    ...{ test, campaigns, queue, calls, plan, shown, audience },
    unreachable: marked,
    copies: () =>
      calls.filter(({ method }) => method.startsWith('copy')).map((each) => each.chatId),

    until: (id, state) =>
      vi.waitFor(
        async () => {
          expect((await campaigns.load(id))?.state).toBe(state);
        },
        { timeout: 10_000, interval: 20 },
      ),

    async startWorker(settings = {}, deps = {}) {
      const blocking = createRedis(test.url, { logger, kind: 'blocking' });
      const worker = createBroadcastWorker({
        redis: blocking,
        keys: test.keys,
        campaigns,
        people: createCampaignPeople(test),
        audiences: {
          // eslint-disable-next-line @typescript-eslint/require-await -- pages come from memory here
          async *pages() {
            const { userIds } = audience;
            for (let at = 0; at < userIds.length; at += 70) yield userIds.slice(at, at + 70);
          },
        },
        book: {
          markUnreachable(userId, why) {
            marked.push([userId, why]);
            return Promise.resolve();
          },
        },
        // The double keeps to what the engine uses of each method.
        broadcast: telegram,
        telegram: telegram as unknown as BroadcastWorkerDeps['telegram'],
        budget: { reserve: () => Promise.resolve(0) },
        keyboards: {
          of: (_campaign, _content, userIds) => Promise.resolve(userIds.map(() => undefined)),
        },
        cards,
        queue,
        logger,
        ...deps,
        settings: {
          ...{ concurrency: 5, batch: 5, lockDurationMs: 1_000, stalledIntervalMs: 200 },
          ...{ drainMs: 2_000, cardEveryMs: 50, tidyEveryMs: 60_000 },
          ...settings,
        },
      });
      closing.push(async () => {
        await worker.close();
        blocking.disconnect();
      });
      await worker.ready();
      return worker;
    },

    async send(changes = {}) {
      const { id } = await campaigns.create({ ...PLAN, ...changes }, ADMIN);
      const moved = await campaigns.transition(id, 'counting', { by: ADMIN });
      if (moved.campaign) await queue.start(moved.campaign);
      return id;
    },
  };
}
