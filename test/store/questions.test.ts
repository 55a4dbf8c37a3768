import { beforeEach, describe, expect, it } from 'vitest';
import { createQuestions, type Questions } from '../../src/store/questions.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

let test: TestRedis;
let questions: Questions;

beforeEach(async () => {
  test = await createTestRedis();
  questions = createQuestions(test);
  return () => test.close();
});

const GROWS = { mayGrow: true };
const WHOLE = { mayGrow: false };

describe('a question', () => {
  it('is kept as it was first asked, for a day', async () => {
    expect(await questions.put('answer-1', 'first', WHOLE)).toBeUndefined();
    expect(await questions.put('answer-1', 'second', GROWS)).toBeUndefined();
    expect(await questions.load('answer-1')).toEqual({ job: 'first', pieces: [] });
    expect(await questions.append('answer-1', { messageId: 2, text: 'more' })).toBe(false);
    const ttl = await test.redis.ttl(test.keys.question('answer-1'));
    expect(ttl).toBeGreaterThan(86_000);
    expect(ttl).toBeLessThanOrEqual(86_400);
  });

  it('that nobody asked is not there', async () => {
    expect(await questions.load('answer-1')).toBeUndefined();
    expect(await questions.seal('answer-1')).toBeUndefined();
    await questions.noteCard('answer-1', 7);
    expect(await questions.load('answer-1')).toBeUndefined();
    expect(await questions.append('answer-1', { messageId: 2, text: 'more' })).toBe(false);
  });

  it('grows by pieces in the order of their messages, each once, until it is sealed', async () => {
    await questions.put('answer-1', 'job', GROWS);
    for (const messageId of [12, 9, 10, 9]) {
      const piece = { messageId, text: `piece ${messageId}` };
      expect(await questions.append('answer-1', piece)).toBe(true);
    }
    const sealed = await questions.seal('answer-1');
    expect(sealed?.pieces).toEqual(['piece 9', 'piece 10', 'piece 12']);
    expect(await questions.append('answer-1', { messageId: 13, text: 'late' })).toBe(false);
    // A run that comes after a crash finds the same.
    expect(await questions.seal('answer-1')).toEqual(sealed);
    expect(await questions.put('answer-1', 'job', GROWS)).toBeUndefined();
    expect(await questions.append('answer-1', { messageId: 13, text: 'late' })).toBe(false);
  });

  it('takes each piece whole or not at all while it is sealed', async () => {
    await questions.put('answer-1', 'job', GROWS);
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
    const [sealed, ...taken] = await Promise.all([
      questions.seal('answer-1'),
      ...numbers.map((messageId) => {
        return questions.append('answer-1', { messageId, text: String(messageId) });
      }),
    ]);
    expect(sealed?.pieces).toHaveLength(taken.filter(Boolean).length);
  });

  it('knows its card and how far it is', async () => {
    await questions.put('answer-1', 'job', WHOLE);
    await questions.noteCard('answer-1', 7);
    await questions.noteProgress('answer-1', 'half');
    expect(await questions.load('answer-1')).toEqual({
      ...{ job: 'job', pieces: [], cardId: 7, progress: 'half' },
    });
  });

  it('that is over has no words left, and is known not to be asked again', async () => {
    await questions.put('answer-1', 'a secret', GROWS);
    await questions.append('answer-1', { messageId: 2, text: 'another' });
    await questions.end('answer-1', 'paid');
    await questions.end('answer-1', 'free');
    expect(await questions.load('answer-1')).toBeUndefined();
    expect(await questions.isKnown('answer-1')).toBe(true);
    expect(await questions.isKnown('answer-2')).toBe(false);
    expect(await test.redis.hgetall(test.keys.question('answer-1'))).toEqual({ ended: 'paid' });
    expect(await questions.put('answer-1', 'a secret', GROWS)).toBe('paid');
    await questions.noteProgress('answer-1', 'more');
    expect(await questions.load('answer-1')).toBeUndefined();
    expect(await test.redis.ttl(test.keys.question('answer-1'))).toBeGreaterThan(0);
  });

  it('that failed can be read for its button, until it is forgotten', async () => {
    await questions.put('answer-1', 'job', GROWS);
    await questions.append('answer-1', { messageId: 2, text: 'more' });
    await questions.end('answer-1', 'free', { keepWordsFor: 42 });
    expect(await questions.load('answer-1')).toEqual({
      ...{ job: 'job', pieces: ['more'], ended: 'free' },
    });
    expect(await questions.append('answer-1', { messageId: 3, text: 'late' })).toBe(false);
  });

  it('whose words wait for a button loses them when its person wants that, and only then', async () => {
    for (const [jobId, userId] of [
      ['answer-1', 42],
      ['answer-2', 42],
      ['answer-3', 43],
    ] as const) {
      await questions.put(jobId, 'job', WHOLE);
      await questions.end(jobId, 'free', { keepWordsFor: userId });
    }
    await questions.put('answer-4', 'job', WHOLE);
    await questions.forgetWords(42);
    await questions.forgetWords(42);
    const left = ['answer-1', 'answer-2', 'answer-3', 'answer-4'].map((id) => questions.load(id));
    expect((await Promise.all(left)).map((record) => record?.job)).toEqual([
      ...[undefined, undefined, 'job', 'job'],
    ]);
    expect(await questions.put('answer-1', 'job', WHOLE)).toBe('free');
    expect(await test.redis.exists(test.keys.failedQuestions(42))).toBe(0);
  });

  it('that was dropped can be asked anew', async () => {
    await questions.put('answer-1', 'first', WHOLE);
    await questions.drop('answer-1');
    expect(await questions.put('answer-1', 'second', WHOLE)).toBeUndefined();
    expect((await questions.load('answer-1'))?.job).toBe('second');
  });
});
