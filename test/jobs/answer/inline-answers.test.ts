import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiInvalidRequestError, ApiServerError } from '../../../src/api/errors.js';
import { type AnswerRooms, openAnswerRooms, questionJob } from '../../helpers/answer-rooms.js';
import { captureLog } from '../../helpers/captured-log.js';
import { createFakeChats, type FakeChats, type FakeMessage } from '../../helpers/fake-chats.js';
import { createFakeModel, type FakeModel } from '../../helpers/fake-model.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';
import { HOME } from '../../helpers/talks.js';

const INLINE = { chatId: HOME.userId, threadId: 0, userId: HOME.userId, inlineMessageId: 'i-1' };

let redis: TestRedis;
let chats: FakeChats;
let model: FakeModel;
let rooms: AnswerRooms;
let talkId: string;
let message: FakeMessage;

beforeEach(async () => {
  redis = await createTestRedis();
  chats = createFakeChats();
  model = createFakeModel();
  rooms = openAnswerRooms({ redis, chats, model, log: captureLog() });
  talkId = await rooms.beginTalk();
  message = chats.addInline('i-1', { input_message_content: { message_text: 'One moment.' } });
  await rooms.startWorker();
});
afterEach(async () => {
  await rooms.close();
  await redis.close();
});

async function ask(number = 1): Promise<void> {
  const before = rooms.outcomes.length;
  await rooms.ask(questionJob(number, talkId, { place: INLINE }));
  await vi.waitFor(
    () => {
      expect(rooms.outcomes.length).toBeGreaterThan(before);
    },
    { timeout: 15_000, interval: 10 },
  );
}

const buttons = () => message.buttons.flat();
const turns = async () =>
  (await rooms.turns.recentTurns({ ownerId: HOME.userId, talkId }, 10)).turns;

describe('an answer in an inline message', () => {
  it('takes the place of its placeholder, is kept in the talk and paid once', async () => {
    model.answer('Hello, *you*.');
    await ask();
    expect(message).toMatchObject({ text: 'Hello, you.', entities: [{ type: 'italic' }] });
    expect(buttons()).toMatchObject([
      { text: 'Go on in private', url: `https://t.me/test_bot?start=whole-${talkId}-answer-1` },
    ]);
    expect(await turns()).toMatchObject([{ id: 'answer-1', answer: { text: 'Hello, *you*.' } }]);
    expect(await rooms.charged()).toBe(1);
  });

  it('sends nothing to any chat, not even “typing…”', async () => {
    model.answer('Hello.');
    await ask();
    const methods = new Set(chats.calls.map(({ method }) => method));
    expect([...methods]).toEqual(['editMessageText']);
  });

  it('that is longer than a message is cut in it, and lost nowhere', async () => {
    const text = Array.from({ length: 400 }, (_, each) => `Sentence ${each} goes on.`).join(' ');
    model.answer(text);
    await ask();
    expect(message.text.startsWith('Sentence 0 goes on.')).toBe(true);
    expect(message.text).toContain('This is only the beginning.');
    expect(buttons()).toMatchObject([{ text: 'Read the rest' }]);
    expect((await turns())[0]?.answer.text).toBe(text);
    expect(chats.messagesIn(HOME.userId)).toEqual([]);
  });

  it('that just fits is not cut', async () => {
    model.answer('x'.repeat(4_000));
    await ask();
    expect(message.text).toBe('x'.repeat(4_000));
    expect(buttons()).toMatchObject([{ text: 'Go on in private' }]);
  });

  it('grows in the message, with a Stop for its person', async () => {
    const dictation = model.dictate();
    const asked = ask();
    dictation.say('The first words');
    await vi.waitFor(() => {
      expect(message.text).toBe('The first words');
    });
    expect(buttons()).toMatchObject([{ text: 'Stop', callback_data: 'inline:stop:v1:answer-1' }]);
    await rooms.queue.stop('answer-1', HOME.userId);
    await asked;
    expect(message.text).toContain('The first words');
    expect(message.text).toContain('Stopped.');
    expect(rooms.outcomes).toEqual(['stopped']);
  });

  it('that fails says so with a way to ask again, and is free', async () => {
    model.fail(new ApiServerError('broken', { status: 500 }));
    await ask();
    expect(message.text).toContain('Nothing was charged.');
    expect(buttons()).toMatchObject([
      { text: 'Try again', callback_data: 'inline:reask:v1:answer-1' },
      { text: 'Open me' },
    ]);
    expect(await rooms.charged()).toBe(0);
  });

  it('that would fail again offers no button for it', async () => {
    model.fail(new ApiInvalidRequestError('no such model', { param: 'model' }));
    await ask();
    expect(buttons().map(({ text }) => text)).toEqual(['Open me']);
  });

  it('to a message that was taken away is free', async () => {
    chats.inline.delete('i-1');
    model.answer('Hello.');
    await ask();
    expect(rooms.outcomes).toEqual(['undeliverable']);
    expect(await rooms.charged()).toBe(0);
  });

  it('waits for no answer that its person is given elsewhere', async () => {
    const elsewhere = model.dictate();
    await rooms.ask(questionJob(2, talkId));
    elsewhere.say('Meanwhile');
    await vi.waitFor(() => {
      expect(model.calls).toHaveLength(1);
    });
    model.answer('At once.');
    await ask();
    expect(message.text).toBe('At once.');
    elsewhere.end();
    await vi.waitFor(() => {
      expect(rooms.outcomes).toHaveLength(2);
    });
  });
});
