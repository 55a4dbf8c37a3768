import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_METRICS } from '../../../src/domain/metrics.js';
import {
  createImageDelivery,
  type DeliveryRequest,
} from '../../../src/jobs/image/image-delivery.js';
import { RetryLaterError } from '../../../src/jobs/retry-policy.js';
import { createTelegramApi } from '../../../src/telegram/api.js';
import { createChatPauses } from '../../../src/telegram/chat-pauses.js';
import {
  createTelegramTransport,
  type TelegramTransport,
} from '../../../src/telegram/transport.js';
import { drawingCard, resultCard } from '../../../src/views/image-card.js';
import { createTranslator } from '../../../src/views/translator.js';
import { captureLog } from '../../helpers/captured-log.js';
import { GIF, gifJob, imageJob, PNG } from '../../helpers/image-jobs.js';
import { createRecordingBotApi, type RecordingBotApi } from '../../helpers/recording-bot-api.js';
import { createSleptClock, type SleptClock } from '../../helpers/timers.js';

const CHAT = 7;
const t = createTranslator().forLocale('en');

let telegram: RecordingBotApi;
let transport: TelegramTransport;
let clock: SleptClock;

beforeEach(async () => {
  telegram = await createRecordingBotApi();
  const { logger } = captureLog();
  clock = createSleptClock();
  transport = createTelegramTransport({
    ...{ apiRoot: telegram.apiRoot, logger, metrics: NO_METRICS, sleep: clock.sleep },
    pauses: createChatPauses({ logger, now: () => clock.nowMs }),
  });
});
afterEach(async () => {
  await transport.close();
  await telegram.close();
});

function createDelivery() {
  const { apiRoot, token } = telegram;
  return createImageDelivery({
    api: createTelegramApi({ token, apiRoot, transport }),
    sleep: clock.sleep,
  });
}

function request(overrides: Partial<DeliveryRequest> = {}): DeliveryRequest {
  const messageId = telegram.addMessage(CHAT, 'Drawing…');
  const job = imageJob({ messageId, chatId: CHAT });
  const props = { recipeId: 'r1', elapsedSeconds: 2, reproducible: true };
  return {
    place: job,
    as: job.delivery,
    picture: { bytes: PNG, contentType: 'image/png', fileName: 'a-red-fox' },
    card: resultCard(t, { ...job, ...props }),
    interim: drawingCard(t, { ...job, prompt: 'a red fox', elapsedSeconds: 2 }),
    moveTo: () => Promise.resolve(),
    signal: new AbortController().signal,
    ...overrides,
  };
}

function shown() {
  return Array.from(telegram.messages.values(), ({ kind, file }) => ({ kind, name: file?.name }));
}

describe('delivering a picture', () => {
  it('turns the one message of the task into the photo, with caption and buttons', async () => {
    const outcome = await createDelivery().deliver(request());
    const [message] = telegram.messages.values();
    expect(outcome).toEqual({
      status: 'delivered',
      messageId: message?.messageId,
      file: { kind: 'photo', fileId: `photo-of-${message?.messageId}` },
    });
    expect(shown()).toEqual([{ kind: 'photo', name: 'a-red-fox.png' }]);
    expect(message?.file?.bytes.equals(PNG)).toBe(true);
    expect(message?.text).toContain('a red fox');
    expect(message?.buttons.map(({ text }) => text)).toEqual([
      'Again',
      'Vary',
      'Edit',
      'Same seed',
      'As file',
      'GIF it',
      'Delete',
    ]);
  });

  it('twice, as after a crash, leaves one picture', async () => {
    const delivery = createDelivery();
    const twice = request();
    await delivery.deliver(twice);
    await delivery.deliver(twice);
    expect(shown()).toEqual([{ kind: 'photo', name: 'a-red-fox.png' }]);
  });

  it('as a file sends the bytes untouched, with detection off', async () => {
    await createDelivery().deliver(request({ as: 'document' }));
    const [call] = telegram.callsOf('editMessageMedia');
    expect(call?.fields['media']).toMatchObject({
      type: 'document',
      disable_content_type_detection: true,
    });
    const [message] = telegram.messages.values();
    expect(message?.file?.bytes.equals(PNG)).toBe(true);
  });

  it('over the limit for photos goes as a file', async () => {
    const bytes = Buffer.alloc(10 * 1024 * 1024 + 1);
    const picture = { bytes, contentType: 'image/png', fileName: 'big' };
    await createDelivery().deliver(request({ picture }));
    expect(shown()).toEqual([{ kind: 'document', name: 'big.png' }]);
  });

  it('that Telegram does not take as a photo goes as a file', async () => {
    telegram.failNext('editMessageMedia', {
      code: 400,
      description: 'Bad Request: PHOTO_INVALID_DIMENSIONS',
    });
    await createDelivery().deliver(request());
    expect(shown()).toEqual([{ kind: 'document', name: 'a-red-fox.png' }]);
  });
});

describe('delivering a GIF', () => {
  function gifRequest(overrides: Partial<DeliveryRequest> = {}): DeliveryRequest {
    const job = gifJob({ messageId: telegram.addMessage(CHAT, 'Animating…'), chatId: CHAT });
    const props = { recipeId: 'r1', elapsedSeconds: 2, reproducible: true };
    return request({
      place: job,
      as: job.delivery,
      picture: { bytes: GIF, contentType: 'image/gif', fileName: 'a-red-fox' },
      card: resultCard(t, { ...job, ...props }),
      ...overrides,
    });
  }

  /** What the chat holds beside the message that `request` adds. */
  function last() {
    return Array.from(telegram.messages.values(), ({ kind, file }) => ({
      kind,
      name: file?.name,
    })).find(({ name }) => name !== undefined);
  }

  it('turns the task’s message into an animation that is named as one', async () => {
    const outcome = await createDelivery().deliver(gifRequest());
    expect(outcome.status).toBe('delivered');
    expect(last()).toEqual({ kind: 'animation', name: 'a-red-fox.gif' });
    const [call] = telegram.callsOf('editMessageMedia');
    expect(call?.fields['media']).toMatchObject({ type: 'animation' });
  });

  it('that Telegram does not take as an animation goes as a file', async () => {
    telegram.failNext('editMessageMedia', {
      code: 400,
      description: 'Bad Request: wrong file identifier/HTTP URL specified',
    });
    await createDelivery().deliver(gifRequest());
    expect(last()).toEqual({ kind: 'document', name: 'a-red-fox.gif' });
  });

  it('larger than a photo may be is still an animation', async () => {
    const bytes = Buffer.alloc(10 * 1024 * 1024 + 1);
    const picture = { bytes, contentType: 'image/gif', fileName: 'big' };
    await createDelivery().deliver(gifRequest({ picture }));
    expect(last()).toEqual({ kind: 'animation', name: 'big.gif' });
  });

  it('larger than a bot may send is not tried', async () => {
    const bytes = Buffer.alloc(50 * 1024 * 1024 + 1);
    const picture = { bytes, contentType: 'image/gif', fileName: 'huge' };
    const outcome = await createDelivery().deliver(gifRequest({ picture }));
    expect(outcome).toEqual({ status: 'too-big' });
    expect(telegram.calls).toEqual([]);
  });
});

describe('delivering over a bad line', () => {
  it('tries again when the answer was lost, and shows one picture', async () => {
    telegram.loseNextAnswer('editMessageMedia');
    const outcome = await createDelivery().deliver(request());
    expect(outcome.status).toBe('delivered');
    expect(telegram.callsOf('editMessageMedia')).toHaveLength(2);
    expect(shown()).toEqual([{ kind: 'photo', name: 'a-red-fox.png' }]);
  });

  it('waits out a flood limit, and a moment more, with the picture in hand', async () => {
    telegram.failNext('editMessageMedia', {
      code: 429,
      description: 'Too Many Requests: retry after 60',
      retryAfterSeconds: 60,
    });
    const outcome = await createDelivery().deliver(request());
    expect(outcome.status).toBe('delivered');
    expect(clock.slept).toEqual([60_000, 100]);
  });

  it('hands the job back to the queue when the flood limit is long', async () => {
    telegram.failNext('editMessageMedia', {
      code: 429,
      description: 'Too Many Requests: retry after 7728',
      retryAfterSeconds: 7_728,
    });
    const error = await createDelivery()
      .deliver(request())
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RetryLaterError);
    expect(error).toMatchObject({ pauseMs: 7_728_000 });
    expect(clock.slept).toEqual([]);
  });

  it('hands the job back when Telegram stays away', async () => {
    const restart = { code: 500, description: 'Internal Server Error: restart' };
    telegram.failNext('editMessageMedia', restart, restart, restart, restart);
    await expect(createDelivery().deliver(request())).rejects.toBeInstanceOf(RetryLaterError);
    expect(clock.slept).toEqual([500, 2_000, 5_000]);
  });

  it('lets go at once when the process has to', async () => {
    const stop = new AbortController();
    const reason = new Error('shutdown');
    stop.abort(reason);
    const delivered = createDelivery().deliver(request({ signal: stop.signal }));
    await expect(delivered).rejects.toBe(reason);
    expect(shown()[0]?.kind).toBe('text');
  });
});

describe('delivering to somebody who is gone', () => {
  it('puts the picture into a new message when the old one was deleted, and remembers it first', async () => {
    const deleted = request();
    telegram.messages.clear();
    const moveTo = vi.fn((messageId: number) => {
      expect(telegram.messages.get(messageId)?.kind).toBe('text');
      return Promise.resolve();
    });
    const outcome = await createDelivery().deliver({ ...deleted, moveTo });
    const [message] = telegram.messages.values();
    expect(moveTo).toHaveBeenCalledExactlyOnceWith(message?.messageId, message?.chatId);
    expect(outcome).toMatchObject({ status: 'delivered', messageId: message?.messageId });
    expect(shown()).toEqual([{ kind: 'photo', name: 'a-red-fox.png' }]);
  });

  it('keeps the new message in the topic of the old one', async () => {
    const deleted = request();
    telegram.messages.clear();
    await createDelivery().deliver({ ...deleted, place: { ...deleted.place, threadId: 55 } });
    expect(telegram.callsOf('sendMessage')[0]?.fields['message_thread_id']).toBe(55);
  });

  it.each([
    [403, 'Forbidden: bot was blocked by the user', { status: 'nobody-there' }],
    [400, 'Bad Request: chat not found', { status: 'nobody-there' }],
    [
      400,
      'Bad Request: not enough rights to send photos to the chat',
      { status: 'not-allowed', why: 'no-rights' },
    ],
    [400, 'Bad Request: TOPIC_CLOSED', { status: 'not-allowed', why: 'topic-closed' }],
  ])('after %i "%s" ends as %j', async (code, description, outcome) => {
    telegram.failNext('editMessageMedia', { code, description });
    expect(await createDelivery().deliver(request())).toEqual(outcome);
    expect(clock.slept).toEqual([]);
  });

  it('gives up when the new message is deleted as well', async () => {
    const gone = { code: 400, description: 'Bad Request: message to edit not found' };
    telegram.failNext('editMessageMedia', gone, gone);
    expect(await createDelivery().deliver(request())).toEqual({ status: 'nobody-there' });
  });
});
