import { afterEach, beforeEach, expect, it } from 'vitest';
import { NO_METRICS } from '../../../src/domain/metrics.js';
import { createTaskMessage, type LastWord } from '../../../src/jobs/image/task-message.js';
import { createTelegramApi } from '../../../src/telegram/api.js';
import { createChatPauses } from '../../../src/telegram/chat-pauses.js';
import {
  createTelegramTransport,
  type TelegramTransport,
} from '../../../src/telegram/transport.js';
import { cancelledCard } from '../../../src/views/image-card.js';
import { createTranslator } from '../../../src/views/translator.js';
import { captureLog, type CapturedLog } from '../../helpers/captured-log.js';
import { imageJob } from '../../helpers/image-jobs.js';
import {
  createRecordingBotApi,
  type RecordedFailure,
  type RecordingBotApi,
} from '../../helpers/recording-bot-api.js';
import { createSleptClock, type SleptClock } from '../../helpers/timers.js';

const CARD = cancelledCard(createTranslator().forLocale('en'), { prompt: 'see https://a.example' });
const RESTARTING: RecordedFailure = { code: 500, description: 'Internal Server Error: restart' };

let telegram: RecordingBotApi;
let transport: TelegramTransport;
let log: CapturedLog;
let clock: SleptClock;

beforeEach(async () => {
  telegram = await createRecordingBotApi();
  log = captureLog();
  clock = createSleptClock();
  transport = createTelegramTransport({
    apiRoot: telegram.apiRoot,
    logger: log.logger,
    metrics: NO_METRICS,
    // Each call is tried once, so that what is counted is this room's tries.
    retry: { maxAttempts: 1 },
    pauses: createChatPauses({ logger: log.logger, now: () => clock.nowMs }),
    sleep: clock.sleep,
  });
});
afterEach(async () => {
  await transport.close();
  await telegram.close();
});

function show(signal = new AbortController().signal): Promise<LastWord> {
  const { token, apiRoot } = telegram;
  const message = createTaskMessage({
    api: createTelegramApi({ token, apiRoot, transport }),
    courtesy: createTelegramApi({ token, apiRoot, transport: transport.courtesy }),
    logger: log.logger,
    sleep: clock.sleep,
  });
  return message.show(imageJob({ messageId: telegram.addMessage(7, 'Drawing…') }), CARD, signal);
}

function text(): string | undefined {
  return [...telegram.messages.values()][0]?.text;
}

it('the last word on a job shows no preview of an address in the prompt', async () => {
  await show();
  expect(text()).toBe(CARD.text);
  const [call] = telegram.callsOf('editMessageText');
  expect(call?.fields['link_preview_options']).toEqual({ is_disabled: true });
});

it('the last word waits out a flood limit, and a moment more', async () => {
  const description = 'Too Many Requests: retry after 40';
  telegram.failNext('editMessageText', { code: 429, description, retryAfterSeconds: 40 });
  await show();
  expect(clock.slept).toEqual([40_000, 100]);
  expect(text()).toBe(CARD.text);
});

it('the last word outlasts a Telegram that is away for a minute', async () => {
  telegram.failNext('editMessageText', RESTARTING, RESTARTING, RESTARTING);
  await show();
  expect(clock.slept).toEqual([2_000, 10_000, 30_000]);
  expect(text()).toBe(CARD.text);
});

it('the last word is given up, and logged, when Telegram stays away', async () => {
  telegram.failNext('editMessageText', ...Array<RecordedFailure>(5).fill(RESTARTING));
  await show();
  expect(log.messages()).toContain('the end of a job was not shown');
});

it.each<[number, string, number?]>([
  [400, 'Bad Request: message to edit not found'],
  [403, 'Forbidden: bot was blocked by the user'],
  [429, 'Too Many Requests: retry after 7728', 7_728],
])('the last word is not repeated after %i "%s"', async (code, description, retryAfterSeconds) => {
  telegram.failNext('editMessageText', {
    code,
    description,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });
  await show();
  expect(clock.slept).toEqual([]);
  expect(telegram.callsOf('editMessageText')).toHaveLength(1);
});

it('the last word on a job whose message is its picture finds that out, and is nothing to log', async () => {
  telegram.failNext('editMessageText', {
    code: 400,
    description: 'Bad Request: there is no text in the message to edit',
  });
  expect(await show()).toBe('result-there');
  expect(log.messages()).not.toContain('the end of a job was not shown');
});

it('the last word twice, as after a crash, is nothing to log', async () => {
  telegram.failNext('editMessageText', {
    code: 400,
    description: 'Bad Request: message is not modified: x',
  });
  await show();
  expect(log.messages()).not.toContain('the end of a job was not shown');
});

it('the last word stops being tried when the process has to go', async () => {
  const stop = new AbortController();
  const reason = new Error('shutdown');
  stop.abort(reason);
  await expect(show(stop.signal)).rejects.toBe(reason);
});
