import { type Api, GrammyError, InputFile } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_METRICS } from '../../src/domain/metrics.js';
import { createTelegramApi } from '../../src/telegram/api.js';
import { classifyTelegramFailure } from '../../src/telegram/failures.js';
import { createTelegramTransport, type TelegramTransport } from '../../src/telegram/transport.js';
import { captureLog } from '../helpers/captured-log.js';
import {
  createFakeTelegram,
  type FakeAnswer,
  type FakeTelegram,
} from '../helpers/fake-telegram-http.js';

const OLD = -500;
const NEW = -1_001_234_567_890;

const MOVED: FakeAnswer = {
  type: 'error',
  code: 400,
  description: 'Bad Request: group chat was upgraded to a supergroup chat',
  parameters: { migrate_to_chat_id: NEW },
};

let telegram: FakeTelegram;
let transport: TelegramTransport;
let api: Api;

beforeEach(async () => {
  telegram = await createFakeTelegram();
  transport = createTelegramTransport({
    apiRoot: telegram.apiRoot,
    logger: captureLog().logger,
    metrics: NO_METRICS,
  });
  api = createTelegramApi({ token: telegram.token, apiRoot: telegram.apiRoot, transport });
});

afterEach(async () => {
  await telegram.close();
  await transport.close();
});

const sentTo = (method: string) =>
  telegram.callsOf(method).map(({ payload }) => payload['chat_id']);

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
}

describe('a message to a group that became a supergroup', () => {
  test('goes to the supergroup, once, and replies to nothing there', async () => {
    telegram.answerNext('sendMessage', MOVED);
    await api.sendMessage(OLD, 'a red fox', {
      reply_parameters: { message_id: 7 },
      message_thread_id: 3,
    });
    expect(sentTo('sendMessage')).toEqual([OLD, NEW]);
    expect(telegram.callsOf('sendMessage')[1]?.payload).toEqual({
      chat_id: NEW,
      text: 'a red fox',
    });
  });

  test('goes there at once as soon as that is known', async () => {
    telegram.answerNext('sendMessage', MOVED);
    await api.sendMessage(OLD, 'first');
    await api.sendMessage(OLD, 'second');
    expect(sentTo('sendMessage')).toEqual([OLD, NEW, NEW]);
  });

  test('whose supergroup says the same is not sent round in circles', async () => {
    telegram.answerNext('sendMessage', MOVED, MOVED);
    expect(await failureOf(api.sendMessage(OLD, 'x'))).toBeInstanceOf(GrammyError);
    expect(sentTo('sendMessage')).toEqual([OLD, NEW]);
  });

  test('as an upload arrives with its next try, byte for byte', async () => {
    telegram.answerNext('sendDocument', MOVED);
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256));
    const send = () => api.sendDocument(OLD, new InputFile(bytes, 'a.bin'));
    expect(classifyTelegramFailure(await failureOf(send()))).toEqual({ kind: 'network' });
    await send();
    const [first, second] = telegram.callsOf('sendDocument').map(({ rawBody }) => rawBody);
    expect(first).toContain(`\r\n\r\n${OLD}\r\n`);
    expect(second).toContain(`\r\n\r\n${NEW}\r\n`);
    expect(second).toContain(bytes.toString('latin1'));
  });

  test('that is edited stays behind: its number may be another one’s there', async () => {
    telegram.answerNext('editMessageText', MOVED, MOVED);
    const edit = () => api.editMessageText(OLD, 7, 'x');
    expect(classifyTelegramFailure(await failureOf(edit()))).toEqual({ kind: 'message-gone' });
    expect(classifyTelegramFailure(await failureOf(edit()))).toEqual({ kind: 'message-gone' });
    expect(sentTo('editMessageText')).toEqual([OLD, OLD]);
  });
});
