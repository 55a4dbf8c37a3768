import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type FloodBucket,
  floodBucketOf,
  type FloodKind,
} from '../../../src/domain/flood-limits.js';
import { NO_METRICS } from '../../../src/domain/metrics.js';
import type { RecordedCall } from '../../../src/playground/world/calls.js';
import { createTelegramApi } from '../../../src/telegram/api.js';
import { toDraftId } from '../../../src/telegram/live-text/draft-id.js';
import {
  createLiveTexts,
  type LiveTextOptions,
  type LiveTextOutcome,
} from '../../../src/telegram/live-text/live-text.js';
import { LIVE_TEXT_PACE, type LiveTextPace } from '../../../src/telegram/live-text/pace.js';
import { createTelegramTransport } from '../../../src/telegram/transport.js';
import { captureLog } from '../../helpers/captured-log.js';
import { openFloodOfProcess } from '../../helpers/flood.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';
import { startBotApi, type TestBotApi } from '../../playground/bot-api/server.js';

/**
 * The strict Bot API with its flood accounting, and bots that stream to it from two processes over
 * one Redis. Time runs ten times as fast: Telegram's clock, our pace and our buckets.
 */
const SPEED = 10;
const STREAM_MS = 60_000;

const PACE: LiveTextPace = {
  draftGapMs: LIVE_TEXT_PACE.draftGapMs / SPEED,
  draftRenewMs: LIVE_TEXT_PACE.draftRenewMs / SPEED,
  thinkingAfterMs: LIVE_TEXT_PACE.thinkingAfterMs / SPEED,
  editGapsMs: LIVE_TEXT_PACE.editGapsMs.map((ms) => ms / SPEED),
  typingMs: LIVE_TEXT_PACE.typingMs / SPEED,
};

function fastBucketOf(chatId: string, kind: FloodKind): FloodBucket {
  const bucket = floodBucketOf(chatId, kind);
  return { ...bucket, perSecond: bucket.perSecond * SPEED };
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms / SPEED));
}

let redis: TestRedis;
let botApi: TestBotApi;
const open: (() => Promise<void>)[] = [];

beforeEach(async () => {
  const beganAtMs = Date.now();
  redis = await createTestRedis();
  botApi = await startBotApi({
    floodControl: true,
    keptCalls: 10_000,
    nowMs: () => beganAtMs + (Date.now() - beganAtMs) * SPEED,
  });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
  await botApi.stop();
  await redis.close();
});

async function startProcess() {
  const { pauses, budget, close } = await openFloodOfProcess(redis, { bucketOf: fastBucketOf });
  const { logger } = captureLog();
  const address = { apiRoot: botApi.url, token: botApi.botToken };
  const transport = createTelegramTransport({
    ...{ apiRoot: botApi.url, logger, metrics: NO_METRICS, pauses, budget },
  });
  open.push(async () => {
    await transport.close();
    await close();
  });
  const api = createTelegramApi({ ...address, transport });
  const courtesy = createTelegramApi({ ...address, transport: transport.courtesy });
  return { api, pauses, liveTexts: createLiveTexts({ api, courtesy, logger, pace: PACE }) };
}

type Process = Awaited<ReturnType<typeof startProcess>>;

/** A person who has started the bot. */
function addPerson(firstName: string): number {
  const { id } = botApi.world.addPerson({ firstName });
  botApi.world.sendText(id, id, '/start');
  return id;
}

function addGroup(title: string, forum = false): number {
  const { id } = botApi.world.addGroup({ title, forum });
  botApi.world.promoteBot(id);
  return id;
}

/** A model that writes for a minute. */
async function stream(
  { liveTexts }: Process,
  place: Pick<LiveTextOptions, 'chatId' | 'isPrivate' | 'threadId'>,
  forMs = STREAM_MS,
): Promise<LiveTextOutcome> {
  const live = liveTexts.begin({
    ...place,
    draftId: toDraftId(`${place.chatId}:${place.threadId ?? 0}`),
    onSent: () => Promise.resolve(),
    signal: new AbortController().signal,
  });
  let text = 'Once';
  for (let atMs = 0; atMs < forMs; atMs += 500) {
    text += ' upon';
    live.update({ text, entities: [] });
    await passed(500);
  }
  return live.finish([{ text: `${text} a time.`, entities: [] }]);
}

function callsTo(chatId: number): RecordedCall[] {
  return botApi.world.calls.filter(({ payload }) => payload['chat_id'] === chatId);
}

function floods(): RecordedCall[] {
  return botApi.world.calls.filter(({ error }) => error?.error_code === 429);
}

it('25 streams of a minute earn no flood limit, with replies going to the same groups', async () => {
  const [first, second] = [await startProcess(), await startProcess()];
  const people = Array.from({ length: 20 }, (_, index) => addPerson(`Person ${index}`));
  const groups = Array.from({ length: 3 }, (_, index) => addGroup(`Group ${index}`));
  const forum = addGroup('Forum', true);
  const topics = ['One', 'Two'].map((name) => botApi.world.addTopic(forum, name).id);

  async function replyFromOtherProcess(chatId: number): Promise<void> {
    for (let reply = 0; reply < 4; reply += 1) {
      await passed(STREAM_MS / 5);
      await second.api.sendMessage(chatId, `reply ${reply}`);
    }
  }

  const outcomes = await Promise.all([
    ...people.map((chatId, index) =>
      stream(index % 2 === 0 ? first : second, { chatId, isPrivate: true }),
    ),
    ...groups.map((chatId) => stream(first, { chatId, isPrivate: false })),
    ...topics.map((threadId, index) =>
      stream(index === 0 ? first : second, { chatId: forum, isPrivate: false, threadId }),
    ),
    ...groups.map(replyFromOtherProcess),
  ]);

  expect(floods()).toEqual([]);
  expect(botApi.world.violations).toEqual([]);
  expect(outcomes.filter((outcome) => outcome?.status === 'shown')).toHaveLength(25);
  for (const chatId of people) {
    const drafts = callsTo(chatId).filter(({ method }) => method === 'sendMessageDraft');
    expect(drafts.length).toBeGreaterThan(30);
    expect(callsTo(chatId).filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
  }
  for (const chatId of [...groups, forum]) {
    const edits = callsTo(chatId).filter(({ method }) => method === 'editMessageText');
    expect(edits.length).toBeGreaterThan(4);
  }
}, 40_000);

describe.each([
  ['private chat', true],
  ['group', false],
])('a flood limit that a %s is given', (_name, isPrivate) => {
  const methodOfFrames = isPrivate ? 'sendMessageDraft' : 'editMessageText';
  const addChat = (): number => (isPrivate ? addPerson('Ann') : addGroup('Group'));

  /** The chat's calls after the one that was refused, by when they came. */
  function callsAfterFlood(chatId: number): number[] {
    const calls = callsTo(chatId);
    const at = calls.findIndex(({ error }) => error?.error_code === 429);
    const refused = calls[at];
    expect(refused).toBeDefined();
    return calls.slice(at + 1).map(({ atMs }) => (atMs - (refused?.atMs ?? 0)) / SPEED);
  }

  it('is obeyed by all processes, and the stream goes on after it', async () => {
    const [first, second] = [await startProcess(), await startProcess()];
    const chatId = addChat();
    const streaming = stream(first, { chatId, isPrivate }, 25_000);
    await passed(2_000);
    botApi.world.faults.inject({
      ...{ method: methodOfFrames, chatId, times: 1 },
      fault: { kind: 'flood', retryAfterSeconds: 1 },
    });
    await expect.poll(() => second.pauses.waitMs(String(chatId)), { interval: 5 }).not.toBe(0);
    const reply = second.api.sendMessage(chatId, 'a reply to somebody else');
    expect(await streaming).toMatchObject({ status: 'shown' });
    await reply;
    const laterMs = callsAfterFlood(chatId);
    expect(laterMs.length).toBeGreaterThan(2);
    for (const ms of laterMs) expect(ms).toBeGreaterThanOrEqual(1_000);
    expect(floods()).toHaveLength(1);
  });

  it('for hours is not tried again by anybody, and the job is to come back later', async () => {
    const [first, second] = [await startProcess(), await startProcess()];
    const chatId = addChat();
    const streaming = stream(first, { chatId, isPrivate }, 15_000);
    await passed(2_000);
    botApi.world.faults.inject({
      ...{ method: methodOfFrames, chatId, times: 1 },
      fault: { kind: 'flood', retryAfterSeconds: 7_728 },
    });
    expect(await streaming).toMatchObject({ status: 'later' });
    await expect(second.api.sendMessage(chatId, 'hi')).rejects.toMatchObject({ error_code: 429 });
    const third = await startProcess();
    await expect(third.api.sendMessage(chatId, 'hi')).rejects.toMatchObject({ error_code: 429 });
    expect(callsAfterFlood(chatId)).toEqual([]);
  });
});
