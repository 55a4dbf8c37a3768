import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ApiConnectionError,
  ApiForbiddenError,
  ApiInvalidRequestError,
  ApiNotFoundError,
  ApiRateLimitedError,
  ApiServerError,
  ApiTimeoutError,
  ApiUnauthorizedError,
} from '../../../src/api/errors.js';
import { MAX_ANSWER_PARTS } from '../../../src/jobs/answer/answer-writing.js';
import { type AnswerRooms, openAnswerRooms, questionJob } from '../../helpers/answer-rooms.js';
import { captureLog, type CapturedLog } from '../../helpers/captured-log.js';
import { createFakeChats, type FakeChats } from '../../helpers/fake-chats.js';
import { createFakeModel, type FakeModel } from '../../helpers/fake-model.js';
import { createTestRedis, type TestRedis } from '../../helpers/redis.js';
import { HOME, SETTINGS } from '../../helpers/talks.js';

const PERSON = HOME.userId;
const GROUP = { chatId: -1007, threadId: 0, userId: PERSON };

let redis: TestRedis;
let chats: FakeChats;
let model: FakeModel;
let log: CapturedLog;
let rooms: AnswerRooms;
let talkId: string;
/** Files that were uploaded; the fake chats know only files with an id. */
let uploads: number;

beforeEach(async () => {
  redis = await createTestRedis();
  chats = createFakeChats();
  model = createFakeModel();
  log = captureLog();
  uploads = 0;
  const fetch: FakeChats['fetch'] = (url, request) => {
    if (!String(url).endsWith('/sendDocument')) return chats.fetch(url, request);
    uploads += 1;
    const body = { ok: true, result: { message_id: 9_000 + uploads, date: 1 } };
    return Promise.resolve({ json: () => Promise.resolve(body) });
  };
  rooms = openAnswerRooms({ redis, chats: { fetch }, model, log });
  talkId = await rooms.beginTalk();
});
afterEach(async () => {
  await rooms.close();
  await redis.close();
});

async function finished(count = 1): Promise<void> {
  await vi.waitFor(
    () => {
      expect(rooms.outcomes.length).toBeGreaterThanOrEqual(count);
    },
    { timeout: 15_000, interval: 10 },
  );
}

async function said(text: string, chatId = PERSON): Promise<void> {
  await vi.waitFor(() => {
    const texts = [
      ...chats.messagesIn(chatId).map((message) => message.text),
      ...chats.callsOf('sendMessageDraft').map(({ fields }) => String(fields['text'])),
    ];
    expect(texts.some((shown) => shown.includes(text))).toBe(true);
  });
}

function shown(chatId = PERSON): string[] {
  return chats.messagesIn(chatId).map(({ text }) => text);
}

function labels(chatId = PERSON): string[] {
  return chats
    .last(chatId)
    .buttons.flat()
    .map(({ text }) => text);
}

async function line() {
  return (await rooms.turns.recentTurns({ ownerId: PERSON, talkId }, 10)).turns;
}

describe('a question', () => {
  it('is answered in a real message with buttons, kept in the talk and paid once', async () => {
    await rooms.startWorker();
    model.answer('Hello, *you*.');
    await rooms.ask(questionJob(1, talkId));
    await finished();
    expect(rooms.outcomes).toEqual(['answered']);
    expect(shown()).toEqual(['Hello, you.']);
    expect(chats.last(PERSON).entities).toMatchObject([{ type: 'italic', offset: 7, length: 3 }]);
    expect(labels()).toEqual(['Regenerate', 'New chat']);
    expect(await line()).toMatchObject([
      {
        id: 'answer-1',
        parentId: null,
        question: { text: 'question 1', messageIds: [1] },
        answer: {
          text: 'Hello, *you*.',
          finishReason: 'stop',
          model: 'fake',
          usage: { promptTokens: 9, completionTokens: 3 },
          messageIds: [chats.last(PERSON).messageId],
        },
      },
    ]);
    expect(await rooms.charged()).toBe(1);
  });

  it('is asked with the persona, what was said before, and the person’s own key and charge', async () => {
    await rooms.startWorker();
    model.answer('one');
    await rooms.ask(questionJob(1, talkId));
    await finished();
    model.answer('two');
    await rooms.ask(questionJob(2, talkId));
    await finished(2);
    const [, second] = model.calls;
    expect(second?.parameters.messages.map(({ role, content }) => [role, content])).toEqual([
      ['system', expect.stringContaining('helpful') as string],
      ['user', 'question 1'],
      ['assistant', 'one'],
      ['user', 'question 2'],
    ]);
    expect(second?.parameters).toMatchObject({ temperature: 0.7, maxTokens: 512 });
    const { key } = await rooms.accounts.issueKey(PERSON);
    expect(second?.options).toMatchObject({ key, chargeId: 'charge-2' });
  });

  it('shows its answer as a draft with a Stop while it grows, in private', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, talkId));
    dictation.say('The first');
    await said('The first');
    expect(chats.messagesIn(PERSON)).toEqual([]);
    expect(chats.callsOf('sendMessageDraft')[0]?.fields).toMatchObject({ can_stop: true });
    expect(chats.callsOf('sendChatAction').length).toBeGreaterThan(0);
    dictation.say(' and the rest.');
    dictation.end();
    await finished();
    expect(shown()).toEqual(['The first and the rest.']);
  });

  it('shows it in one message with a Stop in a group, as a reply to the question', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    const groupTalk = await rooms.beginTalk(GROUP);
    await rooms.ask(questionJob(1, groupTalk, { place: GROUP, replyTo: 1 }));
    dictation.say('The first');
    await said('The first', GROUP.chatId);
    expect(labels(GROUP.chatId)).toEqual(['Stop']);
    expect(chats.last(GROUP.chatId).replyTo).toBe(1);
    dictation.say(' and the rest.');
    dictation.end();
    await finished();
    expect(shown(GROUP.chatId)).toEqual(['The first and the rest.']);
    expect(labels(GROUP.chatId)).toEqual(['Regenerate', 'New chat']);
    expect(chats.callsOf('sendMessageDraft')).toEqual([]);
  });

  it('that comes again while it is answered, and after, is answered once', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, talkId));
    await rooms.ask(questionJob(1, talkId));
    dictation.say('once');
    dictation.end();
    await finished();
    expect(await rooms.ask(questionJob(1, talkId))).toEqual({ status: 'asked', position: 0 });
    model.answer('next');
    await rooms.ask(questionJob(2, talkId));
    await finished(2);
    expect(shown()).toEqual(['once', 'next']);
    expect(model.calls).toHaveLength(2);
    expect(await rooms.charged()).toBe(2);
  });

  it('leaves nothing of its words in Redis but in the talk', async () => {
    await rooms.startWorker();
    model.answer('forget me');
    await rooms.ask(questionJob(1, talkId, { text: 'a secret' }));
    await finished();
    await rooms.talks.remove({ ownerId: PERSON, talkId });
    await vi.waitFor(async () => {
      expect(await rooms.questionLine.list(HOME)).toEqual([]);
    });
    const left = await Promise.all(
      (await redis.redis.keys(`*${redis.prefix}*`)).map(async (key) => {
        const type = await redis.redis.type(key);
        if (type === 'hash') return JSON.stringify(await redis.redis.hgetall(key));
        if (type === 'string') return (await redis.redis.get(key)) ?? '';
        if (type === 'stream') return JSON.stringify(await redis.redis.xrange(key, '-', '+'));
        return '';
      }),
    );
    expect(left.length).toBeGreaterThan(3);
    expect(left.join('\n')).not.toMatch(/a secret|forget me/);
  });

  it('whose talk is gone gets a kind word and is free', async () => {
    await rooms.startWorker();
    await rooms.talks.remove({ ownerId: PERSON, talkId });
    await rooms.ask(questionJob(1, talkId));
    await finished();
    expect(shown()).toEqual(['This chat is not there any more. Nothing was charged.']);
    expect(labels()).toEqual(['New chat']);
    expect(await rooms.charged()).toBe(0);
  });

  it('that is too long for the model is not sent to it', async () => {
    await rooms.startWorker();
    await rooms.ask(questionJob(1, talkId, { text: 'long '.repeat(40_000) }));
    await finished();
    expect(shown()[0]).toContain('longer than this model can read');
    expect(labels()).toEqual(['New chat', 'Other model']);
    expect(model.calls).toEqual([]);
    expect(await rooms.charged()).toBe(0);
  });

  it('of somebody whose key is banned or paused is not sent to the model', async () => {
    await rooms.startWorker();
    await rooms.accounts.issueKey(PERSON);
    await rooms.accounts.ban(PERSON);
    await rooms.ask(questionJob(1, talkId));
    await finished();
    expect(shown()[0]).toContain('Your key is banned');
    expect(labels()).toEqual([]);
    expect(model.calls).toEqual([]);
    expect(await rooms.charged()).toBe(0);
  });
});

describe('questions in one place', () => {
  it('are answered in their order, one at a time, and say their place meanwhile', async () => {
    await rooms.startWorker();
    const dictations = [model.dictate(), model.dictate(), model.dictate()];
    await rooms.ask(questionJob(1, talkId));
    await rooms.ask(questionJob(2, talkId));
    await rooms.ask(questionJob(3, talkId));
    expect(shown()).toEqual([
      'Your question is next: I’m still answering the one before.',
      'Your question is number 2 in line. I answer one after the other.',
    ]);
    expect(labels()).toEqual(['Cancel']);
    dictations[0]?.say('first answer');
    dictations[0]?.end();
    await finished();
    await vi.waitFor(() => {
      expect(shown()).toEqual([
        'Your question is next: I’m still answering the one before.',
        'first answer',
      ]);
    });
    for (const dictation of dictations.slice(1)) {
      dictation.say('later');
      dictation.end();
    }
    await finished(3);
    expect(shown()).toEqual(['first answer', 'later', 'later']);
    expect((await line()).map(({ id }) => id)).toEqual(['answer-1', 'answer-2', 'answer-3']);
  });

  it('twenty at once: some are answered in order, the rest is told that the line is full', async () => {
    await rooms.startWorker();
    const first = model.dictate();
    for (let each = 0; each < 5; each += 1) model.answer('ok');
    const outcomes = [];
    for (let number = 1; number <= 20; number += 1) {
      outcomes.push((await rooms.ask(questionJob(number, talkId))).status);
    }
    expect(outcomes.filter((status) => status === 'asked')).toHaveLength(6);
    expect(outcomes.slice(6)).toEqual(Array.from({ length: 14 }, () => 'full'));
    first.say('ok');
    first.end();
    await finished(6);
    expect((await line()).map(({ question }) => question.text)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `question ${number}`),
    );
  });

  it('one that waits can be cancelled by its owner only, is free then, and the others move up', async () => {
    await rooms.startWorker();
    const first = model.dictate();
    model.answer('third answer');
    for (const number of [1, 2, 3]) await rooms.ask(questionJob(number, talkId));
    expect(await rooms.queue.cancel('answer-2', 99)).toBe('not_owner');
    expect(await rooms.queue.cancel('answer-2', PERSON)).toBe('cancelled');
    expect(await rooms.queue.cancel('answer-2', PERSON)).toBe('gone');
    expect(await rooms.queue.cancel('answer-1', PERSON)).toBe('running');
    expect(shown()).toEqual([
      'Cancelled. Nothing was charged.',
      'Your question is next: I’m still answering the one before.',
    ]);
    expect(await rooms.charged()).toBe(2);
    first.say('first answer');
    first.end();
    await finished(2);
    expect((await line()).map(({ id }) => id)).toEqual(['answer-1', 'answer-3']);
  });
});

describe('a held question', () => {
  it('is one with its pieces, in the order of their messages, each once', async () => {
    await rooms.startWorker();
    model.answer('all read');
    await rooms.ask(questionJob(1, talkId, { text: 'one ' }), { holdForMs: 300 });
    expect(await rooms.queue.append('answer-1', { text: 'three', messageId: 3 })).toBe(true);
    expect(await rooms.queue.append('answer-1', { text: 'two ', messageId: 2 })).toBe(true);
    expect(await rooms.queue.append('answer-1', { text: 'two ', messageId: 2 })).toBe(true);
    expect(await rooms.queue.find('answer-1')).toMatchObject({
      question: { text: 'one two three', messageIds: [1, 2, 3] },
    });
    await finished();
    expect(model.calls[0]?.parameters.messages.at(-1)?.content).toBe('one two three');
    expect(await line()).toMatchObject([{ question: { messageIds: [1, 2, 3] } }]);
    expect(await rooms.queue.append('answer-1', { text: 'late', messageId: 4 })).toBe(false);
  });

  it('that was not to be held takes no pieces', async () => {
    await rooms.ask(questionJob(1, talkId));
    expect(await rooms.queue.append('answer-1', { text: 'more', messageId: 2 })).toBe(false);
    expect(await rooms.queue.append('answer-9', { text: 'more', messageId: 2 })).toBe(false);
  });

  it('can be stopped before it begins', async () => {
    await rooms.startWorker();
    await rooms.ask(questionJob(1, talkId), { holdForMs: 60_000 });
    expect(await rooms.queue.stop('answer-1', PERSON)).toBe('stopped');
    await finished();
    expect(rooms.outcomes).toEqual(['stopped']);
    expect(model.calls).toEqual([]);
    expect(shown()).toEqual(['Stopped before the first word. Nothing was charged.']);
    expect(await rooms.charged()).toBe(0);
  });
});

describe('a question that is taken back, to be asked in other words', () => {
  it('goes without a word and costs nothing, and its words can be had again', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, talkId));
    await vi.waitFor(() => {
      expect(model.calls).toHaveLength(1);
    });
    expect(await rooms.queue.withdraw('answer-1', 99)).toBeUndefined();
    expect(await rooms.queue.withdraw('answer-1', PERSON)).toMatchObject({ jobId: 'answer-1' });
    model.answer('all of it');
    await rooms.ask(questionJob(2, talkId));
    await dictation.aborted;
    await finished(2);
    expect(shown()).toEqual(['all of it']);
    expect(await rooms.charged()).toBe(1);
    expect(await line()).toMatchObject([{ id: 'answer-2', parentId: null }]);
    expect(await rooms.queue.withdraw('answer-1', PERSON)).toMatchObject({
      question: { text: 'question 1' },
    });
  });

  it('takes along what stands of its answer in a group', async () => {
    await rooms.startWorker();
    const place = { chatId: -100, threadId: 0, userId: PERSON };
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, talkId, { place }));
    dictation.say('As far as this');
    await vi.waitFor(() => {
      expect(chats.messagesIn(-100)).toHaveLength(1);
    });
    await rooms.queue.withdraw('answer-1', PERSON);
    await dictation.aborted;
    await finished();
    expect(chats.messagesIn(-100)).toEqual([]);
    expect(await line()).toEqual([]);
    expect(await rooms.charged()).toBe(0);
  });

  it('leaves the line with its card, where it waits', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, talkId));
    await rooms.ask(questionJob(2, talkId));
    expect(shown()).toEqual([expect.stringContaining('Your question is next')]);
    await rooms.queue.withdraw('answer-2', PERSON);
    expect(shown()).toEqual([]);
    dictation.say('one');
    dictation.end();
    await finished();
    expect(await rooms.charged()).toBe(1);
    expect(await rooms.queue.withdraw('answer-1', PERSON)).toBeUndefined();
  });
});

describe('Stop', () => {
  it('ends the model’s work and keeps what came, with a note and Continue', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, talkId));
    dictation.say('As far as this');
    await said('As far as this');
    expect(await rooms.queue.stop('answer-1', 99)).toBe('not_owner');
    expect(await rooms.queue.stop('answer-1', PERSON)).toBe('stopped');
    await dictation.aborted;
    await finished();
    expect(rooms.outcomes).toEqual(['stopped']);
    expect(shown()).toEqual(['As far as this\n\nStopped.']);
    expect(labels()).toEqual(['Continue', 'Regenerate', 'New chat']);
    expect(await line()).toMatchObject([
      { answer: { text: 'As far as this', finishReason: 'stopped' } },
    ]);
    expect(await rooms.charged()).toBe(1);
    expect(await rooms.queue.stop('answer-1', PERSON)).toBe('gone');
  });

  it('before the first word costs nothing and offers to try again', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, talkId));
    await vi.waitFor(() => {
      expect(model.calls).toHaveLength(1);
    });
    expect(await rooms.queue.isUnderWay('answer-1')).toBe(true);
    await rooms.queue.stop('answer-1', PERSON);
    await dictation.aborted;
    await finished();
    expect(shown()).toEqual(['Stopped before the first word. Nothing was charged.']);
    expect(chats.last(PERSON).buttons).toMatchObject([
      [{ callback_data: 'chat:retry:v1:answer-1' }],
    ]);
    expect(await rooms.queue.find('answer-1')).toMatchObject({ question: { text: 'question 1' } });
    expect(await rooms.queue.isUnderWay('answer-1')).toBe(false);
    expect(await rooms.charged()).toBe(0);
    expect(await line()).toEqual([]);
  });

  it('of a place ends what is answered there, and of a draft only its own answer', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    expect(await rooms.queue.stopIn(HOME)).toBe('nothing');
    await rooms.ask(questionJob(1, talkId));
    dictation.say('Words');
    await said('Words');
    const draftId = Number(chats.callsOf('sendMessageDraft')[0]?.fields['draft_id']);
    expect(await rooms.queue.stopIn(HOME, draftId + 1)).toBe('nothing');
    expect(await rooms.queue.stopIn(HOME, draftId)).toBe('stopped');
    await dictation.aborted;
    await finished();
    expect(await rooms.queue.stopIn(HOME)).toBe('nothing');
  });
});

describe('an answer that breaks off', () => {
  it('keeps what came, says so, is free, and can be continued', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, talkId));
    dictation.say('Half an ans');
    dictation.fail(new ApiServerError('the engine fell over', { status: 500 }));
    await finished();
    expect(rooms.outcomes).toEqual(['broken']);
    expect(shown()).toEqual([
      'Half an ans\n\nThe connection to the model broke off here. This answer was not charged.',
    ]);
    expect(labels()).toEqual(['Continue', 'Regenerate', 'New chat']);
    expect(await rooms.charged()).toBe(0);
    expect(await line()).toMatchObject([{ answer: { finishReason: 'broken' } }]);

    model.answer('wer.');
    await rooms.ask({
      ...{ ...questionJob(2, talkId), kind: 'continue', turnId: 'answer-1' },
    });
    await finished(2);
    expect(shown()[1]).toBe('wer.');
    expect(await line()).toMatchObject([
      { id: 'answer-1', answer: { text: 'Half an answer.', finishReason: 'stop' } },
    ]);
    // The buttons of the first half went to the second.
    expect(chats.messagesIn(PERSON)[0]?.buttons).toEqual([]);
    expect(chats.last(PERSON).buttons.flat()[0]?.callback_data).toBe('chat:regenerate:v1:answer-1');
    expect(await rooms.charged()).toBe(1);
  });

  it.each([
    ['a 429 with a long wait', new ApiRateLimitedError('slow down', { retryAfterMs: 3_600_000 })],
    ['silence', new ApiTimeoutError('silent for 60 s')],
    ['a lost connection', new ApiConnectionError('reset')],
  ])('by %s is not asked again', async (_, error) => {
    await rooms.startWorker();
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, talkId));
    dictation.say('Half');
    dictation.fail(error);
    await finished();
    expect(rooms.outcomes).toEqual(['broken']);
    expect(model.calls).toHaveLength(1);
  });

  it('inside code goes on inside code, in its language', async () => {
    await rooms.startWorker();
    model.answer('See:\n\n```python\nprint(1)\n', 'length');
    await rooms.ask(questionJob(1, talkId));
    await finished();
    model.answer('print(2)\n```\nDone.');
    await rooms.ask({
      ...{ ...questionJob(2, talkId), kind: 'continue', turnId: 'answer-1' },
    });
    await finished(2);
    expect(chats.last(PERSON).entities).toMatchObject([{ type: 'pre', language: 'python' }]);
    expect((await line())[0]?.answer.text).toBe(
      'See:\n\n```python\nprint(1)\nprint(2)\n```\nDone.',
    );
  });
});

describe('no answer', () => {
  it.each([
    ['an empty stream', undefined, 'ended without a word', ['Try again']],
    ['60 s of silence', new ApiTimeoutError('silent'), 'silent for too long', ['Try again']],
    [
      'a limit with an hour to go',
      new ApiRateLimitedError('limit', { retryAfterMs: 3_600_000 }),
      /The next one is possible at \d\d:\d\d:\d\d UTC\./,
      ['Try again', 'My limits'],
    ],
    [
      'a model that is gone',
      new ApiNotFoundError('no such model', { status: 404 }),
      'not there any more',
      ['Other model'],
    ],
    [
      'a model that is unknown',
      new ApiInvalidRequestError('no such model', { param: 'model', status: 400 }),
      'not there any more',
      ['Other model'],
    ],
    [
      'a refusal',
      new ApiInvalidRequestError('no', { param: 'messages', status: 400 }),
      'refused this question',
      ['Try again', 'Other model'],
    ],
    [
      'a key that is refused',
      new ApiUnauthorizedError('no', { status: 401 }),
      'did not accept your key',
      ['My API key', 'Try again'],
    ],
    [
      'a key that may not',
      new ApiForbiddenError('no', { status: 403 }),
      'did not accept your key',
      ['My API key', 'Try again'],
    ],
    [
      'an engine that fell over',
      new ApiServerError('no', { status: 500 }),
      'failed',
      ['Try again'],
    ],
    ['a bug', new Error('boom'), 'Something went wrong', ['Try again']],
  ])('for %s: a kind word, a button, and nothing is paid', async (_, error, words, buttons) => {
    await rooms.startWorker();
    if (error === undefined) model.answer('');
    else model.fail(error);
    await rooms.ask(questionJob(1, talkId));
    await finished();
    expect(rooms.outcomes).toEqual(['failed']);
    expect(shown()).toHaveLength(1);
    expect(shown()[0]).toMatch(words);
    expect(shown()[0]).toContain('Nothing was charged.');
    expect(labels()).toEqual(buttons);
    expect(await rooms.charged()).toBe(0);
    expect(await line()).toEqual([]);
    expect(await rooms.questionLine.list(HOME)).toEqual([]);
    // The update came again, and was charged before anybody could know.
    expect(await rooms.ask(questionJob(1, talkId))).toEqual({ status: 'asked', position: 0 });
    expect(await rooms.charged()).toBe(0);
  });

  it('of blanks alone counts as an empty one', async () => {
    await rooms.startWorker();
    model.answer(' \n\n  ');
    await rooms.ask(questionJob(1, talkId));
    await finished();
    expect(shown()[0]).toContain('ended without a word');
  });

  it('because the model’s filter took all of it says so', async () => {
    await rooms.startWorker();
    model.answer('', 'content_filter');
    await rooms.ask(questionJob(1, talkId));
    await finished();
    expect(shown()[0]).toContain('filter held back');
  });
});

describe('an engine that was not reached', () => {
  it('is asked once more after a short wait', async () => {
    await rooms.startWorker();
    model.fail(new ApiRateLimitedError('a moment', { retryAfterMs: 20 }));
    model.answer('There you are.');
    await rooms.ask(questionJob(1, talkId));
    await finished();
    expect(shown()).toEqual(['There you are.']);
    expect(model.calls.map(({ options }) => options.chargeId)).toEqual(['charge-1', 'charge-1']);
    expect(await rooms.charged()).toBe(1);
  });
});

describe('whoever left', () => {
  const BLOCKED = { error_code: 403, description: 'Forbidden: bot was blocked by the user' };

  it('before the first word ends the model’s work and pays nothing', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    chats.failNext('sendMessageDraft', BLOCKED);
    await rooms.ask(questionJob(1, talkId));
    dictation.say('Words');
    await dictation.aborted;
    await finished();
    expect(rooms.outcomes).toEqual(['undeliverable']);
    expect(await rooms.charged()).toBe(0);
    expect(await line()).toEqual([]);
    expect(await rooms.questionLine.list(HOME)).toEqual([]);
  });

  it('with words in the chat keeps them in the talk, and has paid for them', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    const groupTalk = await rooms.beginTalk(GROUP);
    talkId = groupTalk;
    await rooms.ask(questionJob(1, groupTalk, { place: GROUP }));
    dictation.say('Words');
    await said('Words', GROUP.chatId);
    chats.failNext('editMessageText', {
      error_code: 403,
      description: 'Forbidden: bot was kicked from the supergroup chat',
    });
    chats.failNext('sendMessage', BLOCKED);
    chats.failNext('editMessageText', BLOCKED, BLOCKED);
    dictation.say(' and more');
    await dictation.aborted;
    await finished();
    expect(rooms.outcomes).toEqual(['undeliverable']);
    expect(await line()).toMatchObject([
      { answer: { text: 'Words and more', finishReason: 'stopped' } },
    ]);
    expect(await rooms.charged()).toBe(1);
  });
});

describe('a flood limit at the end of an answer', () => {
  it('is waited out in the queue, and the model is not asked again', async () => {
    await rooms.startWorker();
    model.answer('Patience.');
    const flood = (seconds: number) => ({
      error_code: 429,
      description: `Too Many Requests: retry after ${seconds}`,
      parameters: { retry_after: seconds },
    });
    // Longer than a worker waits; told with a fraction, so that the test need not wait either.
    chats.failNext('sendMessage', flood(0.01), flood(0.01), flood(0.01), flood(0.05));
    await rooms.ask(questionJob(1, talkId));
    await finished();
    expect(rooms.outcomes).toEqual(['answered']);
    expect(shown()).toEqual(['Patience.']);
    expect(model.calls).toHaveLength(1);
    expect(log.messages()).toContain('the question comes back later');
    expect(await line()).toHaveLength(1);
  });
});

describe('a message that is deleted while it grows', () => {
  it('comes once more, and the answer is whole', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    talkId = await rooms.beginTalk(GROUP);
    await rooms.ask(questionJob(1, talkId, { place: GROUP }));
    dictation.say('Gone with');
    await said('Gone with', GROUP.chatId);
    chats.messages.delete(chats.last(GROUP.chatId).messageId);
    dictation.say(' the wind.');
    dictation.end();
    await finished();
    expect(shown(GROUP.chatId)).toEqual(['Gone with the wind.']);
    expect((await line())[0]?.answer.messageIds).toEqual([chats.last(GROUP.chatId).messageId]);
  });
});

describe('a worker', () => {
  it('that is told to stop lets go of an answer, which another one makes anew, once', async () => {
    const worker = await rooms.startWorker({ settings: { drainMs: 10 } });
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, talkId));
    dictation.say('The first try');
    await said('The first try');
    await worker.close();
    await dictation.aborted;
    expect(rooms.outcomes).toEqual([]);
    expect(shown()).toEqual([]);
    const other = openAnswerRooms({ redis, chats, model, log });
    model.answer('The second try.');
    await other.startWorker();
    await vi.waitFor(() => {
      expect(other.outcomes).toEqual(['answered']);
    });
    await other.close();
    expect(shown()).toEqual(['The second try.']);
    expect(await line()).toHaveLength(1);
    expect(await rooms.charged()).toBe(1);
  });

  it('leaves a question of another version to the operator, and the next one is answered', async () => {
    await rooms.questions.put('answer-1', '{"v":9}', { mayGrow: false });
    await rooms.startWorker();
    await rooms.ask(questionJob(1, talkId));
    model.answer('fine');
    await rooms.ask(questionJob(2, talkId));
    await finished(2);
    expect(shown().at(-1)).toBe('fine');
    expect(log.messages()).toContain('a question can not be read');
    expect(await rooms.questionLine.list(HOME)).toEqual([]);
  });

  it('never sees a key in what the queue holds', async () => {
    await rooms.startWorker();
    model.answer('fine');
    await rooms.ask(questionJob(1, talkId));
    await finished();
    const { key } = await rooms.accounts.issueKey(PERSON);
    const jobs = await redis.redis.keys(`*${redis.prefix}*answer-1`);
    const data = await Promise.all(
      jobs.map((job) => redis.redis.hget(job, 'data').catch(() => '')),
    );
    expect(data.join('')).toContain('"jobId":"answer-1"');
    expect(data.join('')).not.toContain(key);
    expect(data.join('')).not.toContain('question 1');
  });
});

describe('a long answer', () => {
  const PARAGRAPH = `${'word '.repeat(199)}word.\n\n`;

  it('of 100,000 characters comes as some messages and whole as a file', async () => {
    await rooms.startWorker();
    const text = PARAGRAPH.repeat(101);
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, talkId));
    for (let at = 0; at < text.length; at += 1_000) dictation.say(text.slice(at, at + 1_000));
    dictation.end();
    await finished();
    const messages = shown();
    expect(messages).toHaveLength(MAX_ANSWER_PARTS);
    expect(messages.at(-1)).toContain('the whole answer is in the file below');
    expect(uploads).toBe(1);
    const [turn] = await line();
    expect(turn?.answer.text).toBe(text);
    expect(turn?.answer.messageIds).toHaveLength(MAX_ANSWER_PARTS + 1);
    expect(labels()).toEqual(['Regenerate', 'New chat']);
  });

  it('in a single piece of 10,000 characters loses none of them', async () => {
    await rooms.startWorker();
    const text = 'x'.repeat(10_000);
    model.answer(text);
    await rooms.ask(questionJob(1, talkId));
    await finished();
    expect(shown().join('')).toBe(text);
    expect(shown()).toHaveLength(3);
    expect(uploads).toBe(0);
  });

  it('with a pair of surrogates in two pieces keeps its sign, and a lone one harms nobody', async () => {
    await rooms.startWorker();
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, talkId));
    dictation.say('A fox \ud83e');
    dictation.say('\udd8a and half \ud83e');
    dictation.say('.');
    dictation.end();
    await finished();
    expect(shown()).toEqual(['A fox 🦊 and half \ufffd.']);
    expect((await line())[0]?.answer.text).toBe('A fox 🦊 and half \ufffd.');
  });
});

describe('pictures', () => {
  const PICTURE = { fileId: 'photo-1', contentType: 'image/jpeg', sizeBytes: 1 } as const;
  const question = { text: 'What is this?', pictures: [PICTURE], messageIds: [1] };

  it('are shown to a model that sees, also with later questions', async () => {
    const bytes = await sharp({
      create: { width: 8, height: 8, channels: 3, background: '#f00' },
    })
      .png()
      .toBuffer();
    const files = { download: () => Promise.resolve({ status: 'ok' as const, bytes }) };
    await rooms.startWorker({ files });
    talkId = await rooms.beginTalk(HOME, { ...SETTINGS, model: 'llava-v1.6-13b' });
    model.answer('A red square.');
    await rooms.ask(questionJob(1, talkId, { question }));
    await finished();
    model.answer('Still red.');
    await rooms.ask(questionJob(2, talkId));
    await finished(2);
    expect(shown()).toEqual(['A red square.', 'Still red.']);
    const seen = model.calls.map(({ parameters }) => parameters.messages[1]?.content);
    const parts = [
      { type: 'text', text: 'What is this?' },
      { type: 'picture', contentType: 'image/jpeg' },
    ];
    expect(seen).toMatchObject([parts, parts]);
  });

  it('that can’t be had end the question with a word for it, and cost nothing', async () => {
    await rooms.startWorker();
    talkId = await rooms.beginTalk(HOME, { ...SETTINGS, model: 'llava-v1.6-13b' });
    await rooms.ask(questionJob(1, talkId, { question }));
    await finished();
    expect(shown()[0]).toContain('Telegram no longer has this picture');
    expect(model.calls).toEqual([]);
    expect(await rooms.charged()).toBe(0);
  });

  it('are told of to a model that can’t see, and the person is told so', async () => {
    await rooms.startWorker();
    model.answer('I can only guess.');
    await rooms.ask(questionJob(1, talkId, { question }));
    await finished();
    expect(model.calls[0]?.parameters.messages.at(-1)?.content).toBe(
      'What is this?\n[a picture that you cannot see]',
    );
    expect(shown()).toEqual([
      'I can only guess.\n\nThis model can’t see pictures, so it answered without them.',
    ]);
  });
});

describe('the model’s memory', () => {
  it('that no longer holds the first questions says so once', async () => {
    await rooms.startWorker();
    const big = 'word '.repeat(14_000);
    for (const number of [1, 2, 3, 4]) {
      model.answer(`answer ${number}`);
      await rooms.ask(questionJob(number, talkId, { text: `${number} ${big}` }));
      await finished(number);
    }
    const notes = shown().map((text) => text.includes('no longer sees its first'));
    expect(notes).toEqual([false, true, false, false]);
    expect((await line()).map(({ id }) => id)).toHaveLength(4);
  });

  it('is summarised for another model, which then knows it', async () => {
    await rooms.startWorker();
    model.answer('one');
    await rooms.ask(questionJob(1, talkId));
    await finished();
    model.answer('They greeted.');
    await rooms.ask({
      ...{ ...questionJob(2, talkId), kind: 'summarise', turnId: 'answer-1', model: 'old-model' },
    });
    await finished(2);
    expect(model.calls[1]?.parameters.model).toBe('old-model');
    expect(chats.last(PERSON).text).toContain('the new model knows in short');
    model.answer('three');
    await rooms.ask(questionJob(3, talkId));
    await finished(3);
    const [system, ...rest] = model.calls[2]?.parameters.messages ?? [];
    expect(system?.content).toContain('They greeted.');
    expect(rest).toMatchObject([{ role: 'user', content: 'question 3' }]);
  });

  it.each([
    [
      'fails',
      new ApiServerError('the engine fell over', { status: 500 }),
      ['Try again', 'Keep all of it', 'New chat'],
    ],
    [
      'has no model any more',
      new ApiNotFoundError('no such model', { status: 404 }),
      ['Keep all of it', 'New chat'],
    ],
  ])(
    'whose summary %s is told so, loses nothing, and can choose again',
    async (_how, error, ways) => {
      await rooms.startWorker();
      model.answer('one');
      await rooms.ask(questionJob(1, talkId));
      await finished();
      model.fail(error);
      await rooms.ask({
        ...{ ...questionJob(2, talkId), kind: 'summarise', turnId: 'answer-1', model: 'old-model' },
      });
      await finished(2);
      expect(chats.last(PERSON).text).toMatch(/Nothing was charged\.\n.*nothing is lost/s);
      expect(labels()).toEqual(ways);
      expect(await rooms.charged()).toBe(1);
      model.answer('three');
      await rooms.ask(questionJob(3, talkId));
      await finished(3);
      expect(model.calls.at(-1)?.parameters.messages).toMatchObject([
        { role: 'system' },
        { content: 'question 1' },
        { content: 'one' },
        { content: 'question 3' },
      ]);
    },
  );

  it('whose summary is stopped can be summarised after all', async () => {
    await rooms.startWorker();
    model.answer('one');
    await rooms.ask(questionJob(1, talkId));
    await finished();
    const dictation = model.dictate();
    await rooms.ask({ ...{ ...questionJob(2, talkId), kind: 'summarise', turnId: 'answer-1' } });
    await vi.waitFor(() => {
      expect(model.calls).toHaveLength(2);
    });
    await rooms.queue.stop('answer-2', PERSON);
    await dictation.aborted;
    await finished(2);
    expect(chats.last(PERSON).text).toContain('nothing is lost');
    expect(labels()).toEqual(['Try again', 'Keep all of it', 'New chat']);
  });
});

describe('Regenerate', () => {
  it('asks the same again without its first answer, as a branch beside it', async () => {
    await rooms.startWorker();
    for (const [number, text] of [
      [1, 'one'],
      [2, 'two'],
    ] as const) {
      model.answer(text);
      await rooms.ask(questionJob(number, talkId));
      await finished(number);
    }
    model.answer('another two');
    await rooms.ask({
      ...{ ...questionJob(3, talkId), kind: 'regenerate', turnId: 'answer-2' },
    });
    await finished(3);
    expect(model.calls[2]?.parameters.messages.map(({ content }) => content).slice(1)).toEqual([
      'question 1',
      'one',
      'question 2',
    ]);
    expect(await line()).toMatchObject([
      { id: 'answer-1' },
      { id: 'answer-3', parentId: 'answer-1', question: { text: 'question 2', messageIds: [2] } },
    ]);
  });
});

describe('a rich answer', () => {
  const MARKDOWN = '# Title\n\n| a | b |\n|---|---|\n| 1 | 2 |';
  const UNKNOWN = { error_code: 404, description: 'Not Found: method not found' };
  const REJECTED = { error_code: 400, description: 'Bad Request: RICH_MESSAGE_INVALID' };

  async function ask(number: number, ...changes: Parameters<typeof questionJob>[2][]) {
    const before = rooms.outcomes.length;
    await rooms.ask(questionJob(number, talkId, ...changes));
    await finished(before + 1);
  }

  it('comes as the model wrote it, with the same buttons, kept and paid the same', async () => {
    await rooms.startWorker();
    await rooms.richAnswers.turnOn(PERSON);
    model.answer(MARKDOWN);
    await ask(1);
    expect(rooms.outcomes).toEqual(['answered']);
    expect(chats.messagesIn(PERSON)).toMatchObject([{ text: MARKDOWN, isRich: true }]);
    expect(labels()).toEqual(['Regenerate', 'New chat']);
    expect(await line()).toMatchObject([
      { answer: { text: MARKDOWN, messageIds: [chats.last(PERSON).messageId] } },
    ]);
    expect(await rooms.charged()).toBe(1);
  });

  it('is for who wants it only: for others nothing is rich', async () => {
    await rooms.startWorker();
    await rooms.richAnswers.turnOn(PERSON + 1);
    model.answer(MARKDOWN);
    await ask(1);
    expect(chats.messagesIn(PERSON)).toMatchObject([{ isRich: false }]);
    expect(chats.calls.filter(({ method }) => method.includes('Rich'))).toEqual([]);
  });

  it('says below what there is to say, as Markdown', async () => {
    await rooms.startWorker();
    await rooms.richAnswers.turnOn(PERSON);
    model.answer(MARKDOWN, 'length');
    await ask(1);
    expect(shown()).toEqual([
      `${MARKDOWN}\n\n_The answer reached its longest length\\. Continue goes on from here\\._`,
    ]);
    expect(labels()).toEqual(['Continue', 'Regenerate', 'New chat']);
  });

  it('of 100,000 characters loses none, in parts that Telegram takes', async () => {
    await rooms.startWorker();
    await rooms.richAnswers.turnOn(PERSON);
    const text = 'Some words, one after the other, until there are many. '.repeat(1_820);
    model.answer(text);
    await ask(1);
    expect(shown().length).toBeGreaterThan(3);
    expect(shown().length).toBeLessThan(6);
    expect(shown().join('')).toBe(text);
  });

  it.each([
    ['once that is refused in mid-stream', 'sendRichMessageDraft'],
    ['when it is refused at its end', 'sendRichMessage'],
  ])('comes with entities %s, and the next one is rich again', async (_when, method) => {
    await rooms.startWorker();
    await rooms.richAnswers.turnOn(PERSON);
    chats.failNext(method, REJECTED);
    const dictation = model.dictate();
    const asked = ask(1);
    dictation.say('Some **bold** words.');
    await vi.waitFor(() => {
      expect(chats.callsOf('sendRichMessageDraft')).not.toEqual([]);
    });
    dictation.say(' And more.');
    dictation.end();
    await asked;
    expect(chats.messagesIn(PERSON)).toMatchObject([
      { text: 'Some bold words. And more.', isRich: false, entities: [{ type: 'bold' }] },
    ]);
    expect((await line())[0]?.answer.text).toBe('Some **bold** words. And more.');
    expect(await rooms.richAnswers.isOn(PERSON)).toBe(true);
    model.answer('**next**');
    await ask(2);
    expect(chats.last(PERSON)).toMatchObject({ text: '**next**', isRich: true });
    expect(await rooms.charged()).toBe(2);
  });

  it('turns itself off where Telegram has none, and says so once', async () => {
    await rooms.startWorker();
    await rooms.richAnswers.turnOn(PERSON);
    chats.failNext('sendRichMessageDraft', UNKNOWN);
    chats.failNext('sendRichMessage', UNKNOWN);
    model.answer('**one**');
    await ask(1);
    expect(shown()).toEqual([
      'one\n\nTelegram has no rich answers here after all, so I turned them off. ' +
        '/settings turns them on again.',
    ]);
    expect(await rooms.richAnswers.isOn(PERSON)).toBe(false);
    model.answer('**two**');
    await ask(2);
    expect(shown().at(-1)).toBe('two');
  });

  it('in a group grows in one message, and is gone over with entities when it is refused', async () => {
    await rooms.startWorker();
    await rooms.richAnswers.turnOn(PERSON);
    const groupTalk = await rooms.beginTalk(GROUP);
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, groupTalk, { place: GROUP, replyTo: 1 }));
    dictation.say('**one**');
    await said('**one**', GROUP.chatId);
    expect(chats.last(GROUP.chatId).isRich).toBe(true);
    chats.failNext('editMessageText', REJECTED);
    dictation.say(' two');
    dictation.end();
    await finished();
    expect(chats.messagesIn(GROUP.chatId)).toMatchObject([{ text: 'one two', isRich: false }]);
    expect(labels(GROUP.chatId)).toEqual(['Regenerate', 'New chat']);
  });

  it('that a worker left half shown is there once', async () => {
    await rooms.richAnswers.turnOn(PERSON);
    const groupTalk = await rooms.beginTalk(GROUP);
    const worker = await rooms.startWorker({ settings: { drainMs: 10 } });
    const dictation = model.dictate();
    await rooms.ask(questionJob(1, groupTalk, { place: GROUP, replyTo: 1 }));
    dictation.say('**half**');
    await said('**half**', GROUP.chatId);
    await worker.close();
    const other = openAnswerRooms({ redis, chats, model, log });
    model.answer('**whole**');
    await other.startWorker();
    await vi.waitFor(() => {
      expect(other.outcomes).toEqual(['answered']);
    });
    await other.close();
    expect(chats.messagesIn(GROUP.chatId)).toMatchObject([{ text: '**whole**', isRich: true }]);
  });
});
