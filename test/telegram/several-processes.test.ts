import { type Api, GrammyError, InputFile } from 'grammy';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_METRICS } from '../../src/domain/metrics.js';
import { createTelegramApi } from '../../src/telegram/api.js';
import { classifyTelegramFailure } from '../../src/telegram/failures.js';
import { createTelegramTransport } from '../../src/telegram/transport.js';
import { captureLog } from '../helpers/captured-log.js';
import { createFakeTelegram, type FakeTelegram, flood } from '../helpers/fake-telegram-http.js';
import { openFloodOfProcess } from '../helpers/flood.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

let redis: TestRedis;
let telegram: FakeTelegram;
/** Moves only while something sleeps. */
let nowMs: number;
let sleeps: number[];
const open: (() => Promise<void>)[] = [];

beforeEach(async () => {
  redis = await createTestRedis();
  telegram = await createFakeTelegram();
  nowMs = 1_000_000;
  sleeps = [];
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
  await telegram.close();
  await redis.close();
});

async function startProcess() {
  const flooding = await openFloodOfProcess(redis, { now: () => nowMs });
  const { apiRoot, token } = telegram;
  const transport = createTelegramTransport({
    ...{ apiRoot, logger: captureLog().logger, metrics: NO_METRICS },
    ...{ pauses: flooding.pauses, budget: flooding.budget },
    sleep: (ms) => {
      sleeps.push(ms);
      nowMs += ms;
      return Promise.resolve();
    },
  });
  open.push(async () => {
    await transport.close();
    await flooding.close();
  });
  return {
    ...flooding,
    api: createTelegramApi({ apiRoot, token, transport }),
    courtesy: createTelegramApi({ apiRoot, token, transport: transport.courtesy }),
  };
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

async function floodOf(call: Promise<unknown>): Promise<number | undefined> {
  const { kind, retryAfterSeconds } = classifyTelegramFailure(await failureOf(call));
  return kind === 'flood' ? retryAfterSeconds : undefined;
}

type Process = Awaited<ReturnType<typeof startProcess>>;

/** One process is told to leave the chat alone, and the other has heard of it. */
async function pauseFor(seconds: number, chatId: number): Promise<[Process, Process]> {
  const [first, second] = [await startProcess(), await startProcess()];
  telegram.answerNext('sendMessage', flood(seconds));
  await failureOf(first.courtesy.sendMessage(chatId, 'frame'));
  await vi.waitFor(() => {
    expect(second.pauses.waitMs(String(chatId))).toBeGreaterThan(0);
  });
  return [first, second];
}

describe.each([
  ['private chat', 7],
  ['group', -1007],
])('a flood limit of a %s', (_name, chatId) => {
  it('that is short is waited out by every process, whatever the method', async () => {
    const [, second] = await pauseFor(4, chatId);
    await second.api.editMessageText(chatId, 1, 'hi');
    expect(sleeps).toEqual([4_100]);
    expect(telegram.calls).toHaveLength(2);
  });

  it('that is long is at once the caller’s, with the time that is left, in every process', async () => {
    const [first, second] = await pauseFor(7_728, chatId);
    nowMs += 7_000_000;
    for (const { api } of [first, second]) {
      expect(await floodOf(api.sendMessage(chatId, 'hi'))).toBeCloseTo(728.1);
      const photo = new InputFile(Buffer.from('p'));
      expect(await floodOf(api.sendPhoto(chatId, photo))).toBeCloseTo(728.1);
    }
    expect(telegram.calls).toHaveLength(1);
    expect(sleeps).toEqual([]);
    nowMs += 728_100;
    await second.api.sendMessage(chatId, 'hi');
    expect(telegram.calls).toHaveLength(2);
  });

  it('drops frames, drafts and typing at once', async () => {
    const [first, second] = await pauseFor(3, chatId);
    for (const call of [
      first.courtesy.editMessageText(chatId, 1, 'frame'),
      second.courtesy.sendMessageDraft(chatId, 1, 'frame'),
      second.api.sendMessageDraft(chatId, 1, 'frame'),
      second.api.sendChatAction(chatId, 'typing'),
    ]) {
      expect(await floodOf(call)).toBeCloseTo(3.1);
    }
    expect(telegram.calls).toHaveLength(1);
  });

  it('is known to a process that starts later', async () => {
    await pauseFor(7_728, chatId);
    const third: { api: Api } = await startProcess();
    expect(await failureOf(third.api.sendMessage(chatId, 'hi'))).toBeInstanceOf(GrammyError);
    expect(telegram.calls).toHaveLength(1);
  });

  it('leaves other chats alone', async () => {
    const [, second] = await pauseFor(7_728, chatId);
    await expect(second.api.sendMessage(99, 'hi')).resolves.toBeDefined();
  });
});

it('frames without room in the budget are not sent, and told how long to wait', async () => {
  const { courtesy } = await startProcess();
  const results = [];
  for (let frame = 0; frame < 8; frame += 1) {
    results.push(await floodOf(courtesy.editMessageText(-1007, 1, `frame ${frame}`)));
  }
  // A group's bucket holds eight, three of which are kept for replies.
  expect(results.filter((seconds) => seconds === undefined)).toHaveLength(5);
  expect(telegram.calls).toHaveLength(5);
});

it('replies go without asking, and take the room of frames in another process', async () => {
  const [first, second] = [await startProcess(), await startProcess()];
  await second.courtesy.editMessageText(-1007, 1, 'frame');
  // The first process has to hear that something droppable goes to the chat.
  for (let reply = 0; reply < 6; reply += 1) await first.api.sendMessage(-1007, 'reply');
  await vi.waitFor(async () => {
    const tokens = await redis.redis.hget(redis.keys.floodBucket('-1007', 'message'), 'tokens');
    expect(Number(tokens)).toBeLessThan(2);
  });
  expect(telegram.callsOf('sendMessage')).toHaveLength(6);
});
