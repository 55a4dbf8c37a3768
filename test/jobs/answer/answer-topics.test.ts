import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SilencedWord } from '../../../src/notices/silenced.js';
import { type AnswerRooms, openAnswerRooms, questionJob } from '../../helpers/answer-rooms.js';
import { captureLog } from '../../helpers/captured-log.js';
import { createFakeChats, type FakeChats } from '../../helpers/fake-chats.js';
import { createFakeModel, type FakeModel } from '../../helpers/fake-model.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';
import { HOME } from '../../helpers/talks.js';

const PERSON = HOME.userId;
const GROUP = -1_007;
const TOPIC = { chatId: GROUP, threadId: 5, userId: PERSON };
const PART = `${'word '.repeat(700)}\n\n`;

let redis: TestRedis;
let chats: FakeChats;
let model: FakeModel;
let rooms: AnswerRooms;
let talkId: string;
let told: SilencedWord[];
/** What Telegram says of everything in the topic; undefined: it is open. */
let topic: 'deleted' | 'closed' | undefined;
/** The person has never opened the bot. */
let isStranger: boolean;

/** A deleted topic has taken its messages along; in one that is closed they can still be edited. */
function refusalOf(method: string, chatId: unknown): [number, string] | undefined {
  if (chatId === PERSON && isStranger) {
    return [403, "Forbidden: bot can't initiate conversation with a user"];
  }
  if (chatId !== GROUP || topic === undefined) return undefined;
  if (method.startsWith('send')) {
    const words = topic === 'deleted' ? 'message thread not found' : 'TOPIC_CLOSED';
    return [400, `Bad Request: ${words}`];
  }
  const isGone = method.startsWith('edit') && topic === 'deleted';
  return isGone ? [400, 'Bad Request: message to edit not found'] : undefined;
}

beforeEach(async () => {
  redis = await createTestRedis();
  chats = createFakeChats();
  model = createFakeModel();
  topic = undefined;
  isStranger = false;
  told = [];
  const fetch: FakeChats['fetch'] = (url, request) => {
    const body = typeof request.body === 'string' ? request.body : '{}';
    const { chat_id: chatId } = JSON.parse(body) as { chat_id?: unknown };
    const refusal = refusalOf(String(url).split('/').at(-1) ?? '', chatId);
    if (refusal === undefined) return chats.fetch(url, request);
    const [error_code, description] = refusal;
    return Promise.resolve({
      json: () => Promise.resolve({ ok: false, error_code, description }),
    });
  };
  rooms = openAnswerRooms({ redis, chats: { fetch }, model, log: captureLog() });
  talkId = await rooms.beginTalk(TOPIC);
  await rooms.startWorker({
    silenced: {
      tell: (word) => {
        told.push(word);
        return Promise.resolve();
      },
    },
  });
  return async () => {
    await rooms.close();
    await redis.close();
  };
});

const shown = (chatId: number) => chats.messagesIn(chatId).map(({ text }) => text);
const turns = async () => (await rooms.turns.recentTurns({ ownerId: PERSON, talkId }, 10)).turns;

async function ask(): Promise<void> {
  await rooms.ask(questionJob(1, talkId, { place: TOPIC, replyTo: 7 }));
}

async function finished(): Promise<void> {
  await vi.waitFor(
    () => {
      expect(rooms.outcomes).toHaveLength(1);
    },
    { timeout: 15_000, interval: 10 },
  );
}

async function said(text: string): Promise<void> {
  await vi.waitFor(() => {
    expect(shown(GROUP).join('\n')).toContain(text);
  });
}

/** The whole answer is in the private chat, once, and belongs to the talk there. */
async function expectHome(text: string): Promise<void> {
  expect(rooms.outcomes).toEqual(['answered']);
  expect(shown(PERSON)).toEqual([text]);
  expect(told).toEqual([{ userId: PERSON, chatId: GROUP, why: 'brought-here' }]);
  const [answer] = chats.messagesIn(PERSON);
  expect(await turns()).toMatchObject([
    { chatId: PERSON, answer: { text, messageIds: [answer?.messageId] } },
  ]);
  expect(await rooms.charged()).toBe(1);
  // What it replies to is not there.
  expect(answer?.topicId).toBeUndefined();
  expect(chats.callsOf('sendMessage').at(-1)?.fields).not.toHaveProperty('reply_parameters');
}

describe('an answer whose topic', () => {
  it.each(['deleted', 'closed'] as const)(
    'is %s before its first word comes to who asked, in private',
    async (how) => {
      topic = how;
      // For as often as it is asked; the charge counts once.
      model.answer('It is red.');
      model.answer('It is red.');
      await ask();
      await finished();
      await expectHome('It is red.');
      expect(new Set(model.calls.map(({ options }) => options.chargeId)).size).toBe(1);
    },
  );

  it('is deleted while it is written is written in private, from its beginning', async () => {
    const dictation = model.dictate();
    model.answer('It is red, and that is all.');
    await ask();
    dictation.say('It is');
    await said('It is');
    topic = 'deleted';
    dictation.say(' red, and');
    await dictation.aborted;
    await finished();
    await expectHome('It is red, and that is all.');
  });

  it('is closed between two parts takes the first one along', async () => {
    const dictation = model.dictate();
    model.answer('All of it.');
    await ask();
    dictation.say('It is');
    await said('It is');
    topic = 'closed';
    dictation.say(PART.repeat(3));
    await finished();
    await expectHome('All of it.');
    expect(shown(GROUP)).toEqual([]);
  });

  it('is deleted once the model has said all is not asked for twice', async () => {
    const dictation = model.dictate();
    await ask();
    dictation.say('It is');
    await said('It is');
    topic = 'deleted';
    dictation.end();
    await finished();
    await expectHome('It is');
    expect(model.calls).toHaveLength(1);
  });

  it('is gone, and who can’t be reached in private, costs nothing', async () => {
    topic = 'deleted';
    isStranger = true;
    model.answer('It is red.');
    model.answer('It is red.');
    await ask();
    await finished();
    expect(rooms.outcomes).toEqual(['undeliverable']);
    expect(await rooms.charged()).toBe(0);
    expect(await turns()).toEqual([]);
  });
});
