import { beforeEach, describe, expect, it } from 'vitest';
import { TTL_MS, TTL_SECONDS } from '../../src/store/keys.js';
import { createQuestionLine, MAX_WAITING_QUESTIONS } from '../../src/store/question-line.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';
import { HOME } from '../helpers/talks.js';

let test: TestRedis;
let line: ReturnType<typeof createQuestionLine>;

beforeEach(async () => {
  test = await createTestRedis();
  line = createQuestionLine(test);
  return () => test.close();
});

const question = (jobId: string) => ({ jobId, payload: `{"of":"${jobId}"}` });
const [ONE, TWO, THREE] = [question('chat-1'), question('chat-2'), question('chat-3')];

async function joinAll(...questions: (typeof ONE)[]): Promise<void> {
  for (const each of questions) await line.join(HOME, each);
}

/** As after 15 minutes without a sign of life. */
const loseLease = () => test.redis.del(test.keys.questionLease(HOME));

describe('joining the line', () => {
  it('gives the first one its turn and the next ones their places', async () => {
    expect(await line.join(HOME, ONE)).toEqual({ status: 'joined', position: 0, next: ONE });
    expect(await line.join(HOME, TWO)).toEqual({ status: 'joined', position: 1 });
    expect(await line.join(HOME, THREE)).toEqual({ status: 'joined', position: 2 });
    expect(await line.list(HOME)).toEqual([ONE, TWO, THREE]);
  });

  it('twice changes nothing, and names the first one again for whoever was killed', async () => {
    await joinAll(ONE, TWO);
    expect(await line.join(HOME, ONE)).toEqual({ status: 'joined', position: 0, next: ONE });
    expect(await line.join(HOME, TWO)).toEqual({ status: 'joined', position: 1 });
    expect(await line.list(HOME)).toEqual([ONE, TWO]);
  });

  it('is refused when it is full, and changes nothing then', async () => {
    const all = Array.from({ length: MAX_WAITING_QUESTIONS + 1 }, (_, index) =>
      question(`chat-${index}`),
    );
    await joinAll(...all);
    expect(await line.join(HOME, question('chat-x'))).toEqual({
      status: 'full',
      waiting: MAX_WAITING_QUESTIONS,
    });
    expect(await line.list(HOME)).toEqual(all);
    expect(await line.join(HOME, question('chat-3'))).toEqual({ status: 'joined', position: 3 });
  });

  it('by a hundred at once gives one its turn, and a place of its own to each that has one', async () => {
    const other = createQuestionLine({ ...test, redis: test.connect() });
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        (index % 2 === 0 ? line : other).join(HOME, question(`chat-${index}`)),
      ),
    );
    const positions = outcomes.flatMap((outcome) =>
      outcome.status === 'joined' ? outcome.position : [],
    );
    expect(positions.toSorted((one, two) => one - two)).toEqual(
      Array.from({ length: MAX_WAITING_QUESTIONS + 1 }, (_, index) => index),
    );
    expect(outcomes.filter((outcome) => 'next' in outcome)).toHaveLength(1);
  });

  it('by the same question a hundred times at once takes one place', async () => {
    await Promise.all(Array.from({ length: 100 }, () => line.join(HOME, ONE)));
    expect(await line.list(HOME)).toEqual([ONE]);
  });

  it('is apart for each person, chat and topic', async () => {
    const places = [
      HOME,
      { ...HOME, threadId: 7 },
      { ...HOME, chatId: -100 },
      { ...HOME, userId: 43 },
    ];
    for (const place of places) {
      expect(await line.join(place, ONE)).toMatchObject({ position: 0 });
    }
  });
});

describe('leaving the line', () => {
  it('names the next one, in their order, until none is left', async () => {
    await joinAll(ONE, TWO, THREE);
    expect(await line.leave(HOME, 'chat-1')).toEqual(TWO);
    expect(await line.leave(HOME, 'chat-2')).toEqual(THREE);
    expect(await line.leave(HOME, 'chat-3')).toBeUndefined();
    expect(await test.redis.keys(`${test.prefix}:*`)).toEqual([]);
  });

  it('twice, as after a crash, names the same next one', async () => {
    await joinAll(ONE, TWO, THREE);
    expect(await line.leave(HOME, 'chat-1')).toEqual(TWO);
    expect(await line.leave(HOME, 'chat-1')).toEqual(TWO);
    expect(await line.list(HOME)).toEqual([TWO, THREE]);
  });

  it('by a hundred at once moves the line by one', async () => {
    await joinAll(ONE, TWO, THREE);
    const next = await Promise.all(Array.from({ length: 100 }, () => line.leave(HOME, 'chat-1')));
    expect(new Set(next.map((each) => each?.jobId))).toEqual(new Set(['chat-2']));
  });

  it('that nobody stands in is no error', async () => {
    expect(await line.leave(HOME, 'chat-1')).toBeUndefined();
  });
});

describe('cancelling a question', () => {
  it('takes it out while it waits', async () => {
    await joinAll(ONE, TWO, THREE);
    expect(await line.cancel(HOME, 'chat-2')).toBe('cancelled');
    expect(await line.cancel(HOME, 'chat-2')).toBe('gone');
    expect(await line.leave(HOME, 'chat-1')).toEqual(THREE);
  });

  it('leaves alone the one that is being answered', async () => {
    await joinAll(ONE);
    expect(await line.cancel(HOME, 'chat-1')).toBe('running');
    expect(await line.list(HOME)).toEqual([ONE]);
  });
});

describe('a line whose worker died for good', () => {
  it('goes on with the one behind it at the next question', async () => {
    await joinAll(ONE, TWO);
    await loseLease();
    expect(await line.join(HOME, THREE)).toEqual({ status: 'joined', position: 1, next: TWO });
    expect(await line.list(HOME)).toEqual([TWO, THREE]);
    expect(await line.renew(HOME, 'chat-1')).toBe(false);
  });

  it('takes the next question at once when nobody else waited, also when it was full', async () => {
    await joinAll(ONE);
    await loseLease();
    expect(await line.join(HOME, TWO)).toEqual({ status: 'joined', position: 0, next: TWO });
    const more = Array.from({ length: MAX_WAITING_QUESTIONS }, (_, index) =>
      question(`m-${index}`),
    );
    await joinAll(...more);
    await loseLease();
    expect(await line.join(HOME, THREE)).toEqual({
      status: 'joined',
      position: MAX_WAITING_QUESTIONS,
      next: more[0],
    });
  });

  it('is not passed over while the worker renews, nor when it comes back in time', async () => {
    await joinAll(ONE, TWO);
    const lease = test.keys.questionLease(HOME);
    await test.redis.pexpire(lease, 60_000);
    expect(await line.renew(HOME, 'chat-1')).toBe(true);
    expect(await test.redis.pttl(lease)).toBeGreaterThan(TTL_MS.questionLease - 60_000);
    await loseLease();
    expect(await line.renew(HOME, 'chat-1')).toBe(true);
    expect(await line.join(HOME, THREE)).toEqual({ status: 'joined', position: 2 });
  });

  it('is forgotten after a day', async () => {
    await joinAll(ONE, TWO);
    for (const key of [test.keys.questionLine(HOME), test.keys.questionPayloads(HOME)]) {
      const ttl = await test.redis.ttl(key);
      expect(ttl).toBeGreaterThan(0);
      expect(ttl).toBeLessThanOrEqual(TTL_SECONDS.questionLine);
    }
  });

  it('gives who moves up a lease of its own', async () => {
    await joinAll(ONE, TWO);
    await line.leave(HOME, 'chat-1');
    expect(await test.redis.get(test.keys.questionLease(HOME))).toBe('chat-2');
    expect(await test.redis.pttl(test.keys.questionLease(HOME))).toBeGreaterThan(0);
  });
});

describe('a line whose key holds another type', () => {
  it('is corrupt', async () => {
    await test.redis.set(test.keys.questionLine(HOME), 'text');
    await expect(line.join(HOME, ONE)).rejects.toMatchObject({ code: 'store_corrupt' });
  });
});
