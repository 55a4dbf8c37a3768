import { type Api, GrammyError, HttpError } from 'grammy';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  FRESH_FOR_MS,
  type GateTrouble,
  type KnownMembership,
  type Membership,
  newerMembership,
} from '../../src/domain/membership.js';
import type { MembershipCache } from '../../src/store/membership-cache.js';
import { createMembershipLookup } from '../../src/telegram/membership.js';
import { captureLog } from '../helpers/captured-log.js';
import { createDeferred } from '../helpers/deferred.js';

type Status = Awaited<ReturnType<Api['getChatMember']>>;
const USER = { id: 7, is_bot: false, first_name: 'Ann' };
const MEMBER: Status = { status: 'member', user: USER };
const LEFT: Status = { status: 'left', user: USER };

function refusal(code: number, description: string, retryAfter?: number): GrammyError {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
  const error = { ok: false as const, error_code: code, description, ...parameters };
  return new GrammyError('Call failed!', error, 'getChatMember', {});
}

/** By the rule that the store keeps, and the test's clock. */
function createMemory(): MembershipCache {
  const known = new Map<string, KnownMembership>();
  return {
    read: (userId) =>
      Promise.resolve({ nowMs: Date.now(), of: (channel) => known.get(`${channel} ${userId}`) }),
    learn(channel, userId, news) {
      const id = `${channel} ${userId}`;
      const holds = newerMembership(known.get(id), news, Date.now());
      known.set(id, holds);
      return Promise.resolve(holds);
    },
  };
}

function setUp(answer: () => Promise<Status>, channels = ['@news']) {
  const log = captureLog();
  const calls: [string | number, number][] = [];
  const told: [string, GateTrouble | 'works'][] = [];
  const cache = createMemory();
  const lookup = createMembershipLookup({
    api: {
      getChatMember: (channel, userId) => {
        calls.push([channel, userId]);
        return answer();
      },
    },
    cache,
    channels,
    adminIds: [1],
    watch: {
      failed(channel, trouble) {
        told.push([channel, trouble]);
        return Promise.resolve();
      },
      worked(channel) {
        told.push([channel, 'works']);
        return Promise.resolve();
      },
    },
    logger: log.logger,
    now: () => Date.now(),
  });
  const standing = async (userId = 7, options?: { fresh?: boolean }): Promise<Membership> =>
    (await lookup.look(userId, options)).membership;
  const event = (membership: 'member' | 'left', ageMs = 0) => ({
    membership,
    atMs: Date.now() - ageMs,
  });
  return { lookup, standing, event, cache, calls, told, log };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a membership', () => {
  test.each<[string, Status, 'member' | 'left']>([
    ['member', MEMBER, 'member'],
    ['left', LEFT, 'left'],
  ])('%s is asked once, remembered, and news once', async (_name, status, membership) => {
    const { lookup, standing, calls } = setUp(() => Promise.resolve(status));
    expect(await lookup.look(7)).toEqual({
      membership,
      channels: [{ channel: '@news', membership }],
      isNews: true,
    });
    await vi.advanceTimersByTimeAsync(FRESH_FOR_MS[membership] - 1);
    expect(await lookup.look(7)).toMatchObject({ membership, isNews: false });
    expect(calls).toEqual([['@news', 7]]);
    await vi.advanceTimersByTimeAsync(1);
    await standing();
    expect(calls).toHaveLength(2);
  });

  test('asked by several at once is asked once', async () => {
    const answer = createDeferred<Status>();
    const { standing, calls } = setUp(() => answer.promise);
    const looks = Array.from({ length: 5 }, () => standing());
    answer.resolve(MEMBER);
    expect(await Promise.all(looks)).toEqual(Array.from({ length: 5 }, () => 'member'));
    expect(calls).toHaveLength(1);
  });

  test('asked freshly goes past what is known and renews it', async () => {
    const { lookup, standing, calls, event } = setUp(() => Promise.resolve(MEMBER));
    await lookup.hear(7, '@news', event('left'));
    expect(await standing(7, { fresh: true })).toBe('member');
    expect(calls).toHaveLength(1);
    expect(await standing()).toBe('member');
  });

  test('asked freshly does not join a look-up from before the person joined', async () => {
    const early = createDeferred<Status>();
    const answers = [early.promise, Promise.resolve(MEMBER)];
    const { standing, calls } = setUp(() => answers.shift() ?? Promise.resolve(LEFT));
    const before = standing();
    await vi.waitFor(() => {
      expect(calls).toHaveLength(1);
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(await standing(7, { fresh: true })).toBe('member');
    early.resolve(LEFT);
    // Its answer is older than what is known by now.
    expect(await before).toBe('member');
    expect(await standing()).toBe('member');
  });

  test('in one of two channels is none in the gate', async () => {
    const answers = [MEMBER, LEFT];
    const { lookup } = setUp(() => Promise.resolve(answers.shift() ?? LEFT), ['@news', '-1009']);
    expect(await lookup.look(7)).toMatchObject({
      membership: 'left',
      channels: [
        { channel: '@news', membership: 'member' },
        { channel: '-1009', membership: 'left' },
      ],
    });
  });

  test('of an admin is never asked, whatever is heard of them', async () => {
    const { lookup, standing, calls, event } = setUp(() => Promise.resolve(LEFT));
    expect(await standing(1)).toBe('member');
    expect((await lookup.hear(1, '@news', event('left'))).membership).toBe('member');
    expect(calls).toEqual([]);
  });

  test('where there is no gate is everybody’s', async () => {
    const { standing, calls } = setUp(() => Promise.resolve(LEFT), []);
    expect(await standing()).toBe('member');
    expect(calls).toEqual([]);
  });
});

describe('an event', () => {
  test('that has just happened is taken at its word', async () => {
    const { lookup, standing, calls, event } = setUp(() => Promise.resolve(MEMBER));
    await standing();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await lookup.hear(7, '@news', event('left'))).toMatchObject({
      membership: 'left',
      isNews: true,
    });
    expect(calls).toHaveLength(1);
  });

  test('of the second in which Telegram was asked is verified, because it may be older', async () => {
    vi.setSystemTime(1_000_700);
    const answers = [MEMBER, LEFT];
    const { lookup, standing, calls } = setUp(() => Promise.resolve(answers.shift() ?? LEFT));
    await standing();
    const event = { membership: 'left', atMs: 1_000_000 } as const;
    expect((await lookup.hear(7, '@news', event)).membership).toBe('left');
    expect(calls).toHaveLength(2);
  });

  test.each<[string, Status, Membership]>([
    ['is confirmed', LEFT, 'left'],
    ['is overtaken', MEMBER, 'member'],
  ])('that comes late %s by asking', async (_what, status, membership) => {
    const { lookup, calls, event } = setUp(() => Promise.resolve(status));
    expect((await lookup.hear(7, '@news', event('left', 3_600_000))).membership).toBe(membership);
    expect(calls).toHaveLength(1);
  });

  test('that comes late and can’t be verified changes nothing', async () => {
    const failing = () => Promise.reject(new HttpError('no answer', new Error('reset')));
    const { lookup, cache, event } = setUp(failing);
    expect((await lookup.hear(7, '@news', event('left', 3_600_000))).membership).toBe('unknown');
    expect((await cache.read(7)).of('@news')).toBeUndefined();
  });

  test('of leaving that is older than the one of coming back does not put the person out', async () => {
    const { lookup, standing, event } = setUp(() => Promise.resolve(MEMBER));
    const left = event('left');
    await vi.advanceTimersByTimeAsync(3_000);
    await lookup.hear(7, '@news', event('member'));
    expect((await lookup.hear(7, '@news', left)).membership).toBe('member');
    expect(await standing()).toBe('member');
  });

  test('stays right though an answer from before it comes in later', async () => {
    const answer = createDeferred<Status>();
    const { lookup, standing, event } = setUp(() => answer.promise);
    const look = standing();
    await vi.advanceTimersByTimeAsync(500);
    await lookup.hear(7, '@news', event('left'));
    answer.resolve(MEMBER);
    expect(await look).toBe('left');
    expect(await standing()).toBe('left');
  });
});

describe('a look-up that fails', () => {
  test.each([
    ['network', new HttpError('no answer', new Error('reset'))],
    ['rejected', refusal(400, 'Bad Request: USER_ID_INVALID')],
    ['server', refusal(500, 'Internal Server Error: restart')],
  ])('(%s) is unknown and not remembered', async (_kind, failure) => {
    let fails = true;
    const { standing, told } = setUp(() =>
      fails ? Promise.reject(failure) : Promise.resolve(MEMBER),
    );
    expect(await standing()).toBe('unknown');
    expect(told).toEqual([]);
    fails = false;
    expect(await standing()).toBe('member');
  });

  test('for a flood limit leaves Telegram alone for exactly as long as told', async () => {
    const flood = refusal(429, 'Too Many Requests: retry after 30', 30);
    let fails = true;
    const { lookup, standing, calls } = setUp(() =>
      fails ? Promise.reject(flood) : Promise.resolve(MEMBER),
    );
    expect(await standing()).toBe('unknown');
    expect(lookup.pausedForMs()).toBe(30_000);
    fails = false;
    await vi.advanceTimersByTimeAsync(29_999);
    expect(await standing(8)).toBe('unknown');
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await standing(8)).toBe('member');
    expect(lookup.pausedForMs()).toBe(0);
  });

  test.each<[string, GateTrouble]>([
    ['Bad Request: member list is inaccessible', 'not_admin'],
    ['Forbidden: bot is not a member of the channel chat', 'not_there'],
    ['Forbidden: bot was kicked from the channel chat', 'not_there'],
    ['Bad Request: chat not found', 'no_channel'],
    ['Forbidden: the group chat was deleted', 'no_channel'],
  ])('because of our set-up (%s) is reported, and not asked again at once', async (...row) => {
    const [description, trouble] = row;
    const { standing, calls, told } = setUp(() => Promise.reject(refusal(400, description)));
    expect(await standing(7)).toBe('unknown');
    expect(await standing(8)).toBe('unknown');
    expect(told).toEqual([['@news', trouble]]);
    expect(calls).toHaveLength(1);
  });

  test('of one channel leaves the other one’s word standing', async () => {
    const { lookup } = setUp(() => Promise.resolve(LEFT), ['@news', '-1009']);
    lookup.noteTrouble('@news', 'not_there');
    expect((await lookup.look(7)).membership).toBe('left');
  });

  test('works again, is reported, and may fail and be reported again', async () => {
    const failure = refusal(400, 'Bad Request: member list is inaccessible');
    const answers = [failure, MEMBER, failure];
    const { standing, told } = setUp(() => {
      const answer = answers.shift() ?? LEFT;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    });
    for (const userId of [11, 12, 13]) {
      await standing(userId);
      await vi.advanceTimersByTimeAsync(30_000);
    }
    expect(told).toEqual([
      ['@news', 'not_admin'],
      ['@news', 'works'],
      ['@news', 'not_admin'],
    ]);
  });

  test('is tried again at once when the bot is made an administrator', async () => {
    const answers = [refusal(400, 'Bad Request: member list is inaccessible'), LEFT];
    const { lookup, standing, told } = setUp(() => {
      const answer = answers.shift() ?? LEFT;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    });
    expect(await standing()).toBe('unknown');
    lookup.noteTrouble('@news', undefined);
    expect(told.at(-1)).toEqual(['@news', 'works']);
    expect(await standing()).toBe('left');
  });
});

describe('a Telegram that is slow', () => {
  test('holds an update up for two seconds, and its answer is remembered when it comes', async () => {
    const answer = createDeferred<Status>();
    const { standing, calls } = setUp(() => answer.promise);
    const look = standing();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await look).toBe('unknown');
    answer.resolve(LEFT);
    await vi.advanceTimersByTimeAsync(0);
    expect(await standing()).toBe('left');
    expect(calls).toHaveLength(1);
  });

  test('holds up nobody a second time for the same question', async () => {
    const { standing, calls } = setUp(() => createDeferred<Status>().promise);
    const first = standing();
    await vi.advanceTimersByTimeAsync(2_000);
    await first;
    expect(await standing()).toBe('unknown');
    expect(calls).toHaveLength(1);
  });

  test('is not asked about everybody at once', async () => {
    const { standing, calls } = setUp(() => createDeferred<Status>().promise);
    const looks = Array.from({ length: 100 }, (_, at) => standing(100 + at));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(new Set(await Promise.all(looks))).toEqual(new Set(['unknown']));
    expect(calls).toHaveLength(32);
  });
});
