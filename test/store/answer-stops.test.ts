import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswerStops } from '../../src/store/answer-stops.js';
import { TTL_SECONDS } from '../../src/store/keys.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

let test: TestRedis;

beforeEach(async () => {
  test = await createTestRedis();
  return () => test.close();
});

describe('a stopped answer', () => {
  it('is heard of by who makes it, and known to who begins later', async () => {
    const heard = vi.fn();
    const worker = createAnswerStops({ ...test, redis: test.connect() });
    const stopListening = await worker.onStop(heard);
    expect(await worker.isStopped('chat-1')).toBe(false);
    await createAnswerStops(test).stop('chat-1');
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledExactlyOnceWith('chat-1');
    });
    expect(await worker.isStopped('chat-1')).toBe(true);
    expect(await worker.isStopped('chat-2')).toBe(false);
    expect(await test.redis.ttl(test.keys.answerStopped('chat-1'))).toBeGreaterThan(0);
    await stopListening();
  });
});

describe('a draft', () => {
  it('leads to its job, in its chat and in no other', async () => {
    const stops = createAnswerStops(test);
    await stops.nameDraft({ chatId: 42, draftId: 7 }, 'chat-1');
    await stops.nameDraft({ chatId: 43, draftId: 7 }, 'chat-2');
    expect(await stops.jobOfDraft({ chatId: 42, draftId: 7 })).toBe('chat-1');
    expect(await stops.jobOfDraft({ chatId: 43, draftId: 7 })).toBe('chat-2');
    expect(await stops.jobOfDraft({ chatId: 42, draftId: 8 })).toBeUndefined();
    const ttl = await test.redis.ttl(test.keys.answerDraft(42, 7));
    expect(ttl).toBeGreaterThan(0);
    expect(ttl).toBeLessThanOrEqual(TTL_SECONDS.answerStop);
  });
});
