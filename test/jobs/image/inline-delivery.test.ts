import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StagingTrouble } from '../../../src/domain/inline.js';
import type { InlineImageJob } from '../../../src/jobs/image/image-job.js';
import type { StagingAlerts } from '../../../src/notices/staging-alerts.js';
import { createTelegramApi } from '../../../src/telegram/api.js';
import { createStaging, type Staging } from '../../../src/telegram/staging.js';
import {
  createTelegramTransport,
  type TelegramTransport,
} from '../../../src/telegram/transport.js';
import { NO_METRICS } from '../../../src/domain/metrics.js';
import { captureLog, type CapturedLog } from '../../helpers/captured-log.js';
import type { FakeImageApi } from '../../helpers/fake-image-api.js';
import { inlineJob } from '../../helpers/image-jobs.js';
import type { ImageRooms } from '../../helpers/image-rooms.js';
import { openImageScene, type ImageScene } from '../../helpers/image-scene.js';
import type { RecordedFailure, RecordingBotApi } from '../../helpers/recording-bot-api.js';

const PERSON = 7;
const STAGING = -1_009;

let log: CapturedLog;
let scene: ImageScene;
let telegram: RecordingBotApi;
let api: FakeImageApi;
let rooms: ImageRooms;
let transport: TelegramTransport;
let staging: Staging;
let alerts: { missing: number; failed: StagingTrouble[] };

beforeEach(async () => {
  log = captureLog();
  scene = await openImageScene(log.logger);
  ({ telegram, api, rooms } = scene);
  const { apiRoot, token } = telegram;
  transport = createTelegramTransport({ apiRoot, logger: log.logger, metrics: NO_METRICS });
  staging = createStaging({
    api: createTelegramApi({ token, apiRoot, transport }),
    chatId: STAGING,
    sleep: () => Promise.resolve(),
  });
  alerts = { missing: 0, failed: [] };
});
afterEach(async () => {
  await transport.close();
  await scene.close();
});

function startWorker(options: { staging?: Staging | undefined } = { staging }) {
  const stagingAlerts: StagingAlerts = {
    missing() {
      alerts.missing += 1;
      return Promise.resolve();
    },
    failed(trouble) {
      alerts.failed.push(trouble);
      return Promise.resolve();
    },
  };
  const overrides = { staging: options.staging, stagingAlerts, sleep: () => Promise.resolve() };
  return rooms.startWorker({}, overrides);
}

/** As the bot does it: reserve, show the card, enqueue. */
async function ask(overrides: Partial<InlineImageJob & { kind: 'image' }> = {}) {
  const job = inlineJob(overrides);
  const message = telegram.addInline(job.inlineMessageId, 'In line');
  if (job.over !== undefined) Object.assign(message, { kind: 'photo' });
  await rooms.usage.reserve({ userId: PERSON, category: 'image', chargeId: job.chargeId });
  await rooms.queue.enqueue(job, 'free');
  await vi.waitFor(
    () => {
      expect(rooms.outcomes).toHaveLength(1);
    },
    { timeout: 15_000, interval: 20 },
  );
  return message;
}

const charged = async () => (await rooms.usage.peek(PERSON)).categories.image.used;
const labelsOf = ({ buttons }: { buttons: { text: string }[] }) => buttons.map(({ text }) => text);
const staged = () => [...telegram.messages.values()].filter(({ chatId }) => chatId === STAGING);

describe('a picture for an inline message', () => {
  it('is uploaded once, silently and without a word, and then shown by its id', async () => {
    await startWorker();
    const message = await ask();
    expect(message).toMatchObject({
      kind: 'photo',
      text: expect.stringContaining('a red fox') as string,
    });
    expect(labelsOf(message)).toEqual(['Again', 'Make yours']);
    expect(staged()).toMatchObject([{ kind: 'photo', text: '' }]);
    expect(telegram.callsOf('sendPhoto')[0]?.fields).toMatchObject({ disable_notification: true });
    expect(rooms.outcomes).toEqual(['delivered']);
    expect(await charged()).toBe(1);
  });

  it('is one of the person’s own from then on, by the id that the staging chat gave', async () => {
    await startWorker();
    await ask();
    const [recipeId = ''] = await rooms.history.list(PERSON);
    const recipe = await rooms.recipes.load(recipeId);
    expect(recipe?.file).toEqual({ kind: 'photo', fileId: `photo-of-${staged()[0]?.messageId}` });
  });

  it('goes as a file where Telegram takes no such photo', async () => {
    telegram.failNext('sendPhoto', {
      code: 400,
      description: 'Bad Request: PHOTO_INVALID_DIMENSIONS',
    });
    await startWorker();
    expect(await ask()).toMatchObject({ kind: 'document' });
  });

  it('that was uploaded before a crash is neither drawn nor uploaded again', async () => {
    // The edit's answer is lost and Telegram stays away for all the tries of this run.
    const away = Array.from({ length: 12 }, (): RecordedFailure => ({
      code: 502,
      description: 'Bad Gateway',
    }));
    telegram.failNext('editMessageMedia', ...away);
    await startWorker();
    const message = await ask();
    expect(message.kind).toBe('photo');
    expect(staged()).toHaveLength(1);
    expect(api.requests).toHaveLength(1);
    expect(await charged()).toBe(1);
  }, 60_000);

  it('whose edit is carried out and not answered is shown once', async () => {
    telegram.loseNextAnswer('editMessageMedia');
    await startWorker();
    const message = await ask();
    expect(message.kind).toBe('photo');
    expect(staged()).toHaveLength(1);
  });

  it('of a message that was taken away is given back', async () => {
    await startWorker();
    telegram.failNext('editMessageMedia', {
      code: 400,
      description: 'Bad Request: MESSAGE_ID_INVALID',
    });
    await ask();
    expect(rooms.outcomes).toEqual(['undeliverable']);
    expect(await charged()).toBe(0);
  });

  it('that nothing shows in the end leaves nothing in the staging chat', async () => {
    await startWorker();
    telegram.failNext('editMessageMedia', {
      code: 400,
      description: 'Bad Request: MESSAGE_ID_INVALID',
    });
    await ask();
    expect(telegram.callsOf('sendPhoto')).toHaveLength(1);
    expect(staged()).toEqual([]);
  });

  it('that was uploaded and is cancelled before it is shown leaves nothing there either', async () => {
    const away = Array.from({ length: 12 }, (): RecordedFailure => ({
      code: 502,
      description: 'Bad Gateway',
    }));
    telegram.failNext('editMessageMedia', ...away);
    const cancelled = telegram
      .waitForCall(({ method }) => method === 'editMessageMedia')
      .then(() => rooms.tasks.markCancelled('image-inline-1'));
    await startWorker();
    const message = await ask();
    await cancelled;
    expect(message.text).toContain('Cancelled');
    expect(staged()).toEqual([]);
    expect(await charged()).toBe(0);
  }, 60_000);

  it('drawn over another one says in its caption what becomes of it', async () => {
    await startWorker();
    await rooms.tasks.markCancelled('image-inline-1');
    const message = await ask({ over: 'recipe-1' });
    expect(message.kind).toBe('photo');
    expect(message.text).toContain('Cancelled');
    expect(labelsOf(message)).toEqual(['Again', 'Make yours']);
    expect(telegram.callsOf('editMessageText')).toEqual([]);
  });

  it('that nothing comes of says so with a way to try again', async () => {
    api.answerNext({ type: 'error', status: 400, param: 'prompt' });
    await startWorker();
    const message = await ask();
    expect(message.text).toContain('Nothing was charged.');
    expect(labelsOf(message)).toEqual(['Try again']);
    expect(await charged()).toBe(0);
  });
});

describe('a staging chat', () => {
  it.each<[string, RecordedFailure, StagingTrouble]>([
    ['that is missing', { code: 400, description: 'Bad Request: chat not found' }, 'missing'],
    [
      'that the bot was thrown out of',
      { code: 403, description: 'Forbidden: bot was kicked from the channel chat' },
      'missing',
    ],
    [
      'without rights',
      { code: 400, description: 'Bad Request: not enough rights to send photos to the chat' },
      'no_rights',
    ],
    [
      'that is flooded',
      { code: 429, description: 'Too Many Requests: retry after 900', retryAfterSeconds: 900 },
      'flooded',
    ],
  ])('%s is told to the admins, and nothing is charged', async (_what, failure, trouble) => {
    telegram.failNext('sendPhoto', failure);
    await startWorker();
    const message = await ask();
    expect(message.text).toContain('nothing can be shown in this message');
    expect(labelsOf(message)).toEqual(['Try again']);
    expect(alerts.failed).toEqual([trouble]);
    expect(rooms.outcomes).toEqual(['failed']);
    expect(await charged()).toBe(0);
  });

  it('that takes neither photos nor files is told, too', async () => {
    const no = { code: 400, description: 'Bad Request: something new' };
    telegram.failNext('sendPhoto', no);
    telegram.failNext('sendDocument', no);
    await startWorker();
    await ask();
    expect(alerts.failed).toEqual(['refused']);
  });

  it('that asks to wait a little is waited for', async () => {
    telegram.failNext('sendPhoto', {
      ...{ code: 429, description: 'Too Many Requests: retry after 0.1', retryAfterSeconds: 0.1 },
    });
    await startWorker();
    expect(await ask()).toMatchObject({ kind: 'photo' });
  });
});

describe('without a staging chat', () => {
  it('the picture comes in private, the message leads there, and the admins are told', async () => {
    await startWorker({ staging: undefined });
    const message = await ask();
    expect(message.text).toContain('private chat');
    expect(labelsOf(message)).toEqual(['See it']);
    const own = [...telegram.messages.values()].filter(({ chatId }) => chatId === PERSON);
    expect(own).toMatchObject([{ kind: 'photo' }]);
    expect(alerts.missing).toBe(1);
    expect(await charged()).toBe(1);
  });

  it('who never opened that chat is told to, and nothing is charged', async () => {
    telegram.failNext('sendMessage', {
      code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    });
    await startWorker({ staging: undefined });
    const message = await ask();
    expect(message.text).toContain('no private chat with you');
    expect(labelsOf(message)).toEqual(['Try again', 'Open me']);
    expect(await charged()).toBe(0);
  });

  it('a picture that was half delivered in private is not sent twice', async () => {
    telegram.loseNextAnswer('editMessageMedia');
    await startWorker({ staging: undefined });
    await ask();
    const own = [...telegram.messages.values()].filter(({ chatId }) => chatId === PERSON);
    expect(own).toHaveLength(1);
  });
});
