import { type Api, GrammyError, HttpError } from 'grammy';
import { describe, expect, test } from 'vitest';
import type { Membership } from '../../src/domain/membership.js';
import { createMembershipLookup } from '../../src/telegram/membership.js';
import { captureLog } from '../helpers/captured-log.js';
import { createDeferred } from '../helpers/deferred.js';

type Status = Awaited<ReturnType<Api['getChatMember']>>;
const USER = { id: 7, is_bot: false, first_name: 'Ann' };
const MEMBER: Status = { status: 'member', user: USER };
const LEFT: Status = { status: 'left', user: USER };

function refusal(code: number, description: string): GrammyError {
  const error = { ok: false as const, error_code: code, description };
  return new GrammyError('Call failed!', error, 'getChatMember', {});
}

function setUp(answer: () => Promise<Status>) {
  const log = captureLog();
  const cached = new Map<string, 'member' | 'left'>();
  const calls: [string | number, number][] = [];
  const lookup = createMembershipLookup({
    api: {
      getChatMember: (channel, userId) => {
        calls.push([channel, userId]);
        return answer();
      },
    },
    cache: {
      get: (channel, userId) => Promise.resolve(cached.get(`${channel} ${userId}`)),
      set: (channel, userId, membership) => {
        cached.set(`${channel} ${userId}`, membership);
        return Promise.resolve();
      },
    },
    logger: log.logger,
  });
  return { lookup, cached, calls, log };
}

describe('a membership', () => {
  test.each<[string, Status, Membership]>([
    ['member', MEMBER, 'member'],
    ['left', LEFT, 'left'],
  ])('%s is asked once and remembered', async (_name, status, membership) => {
    const { lookup, calls, cached } = setUp(() => Promise.resolve(status));
    expect(await lookup.check('@news', 7)).toBe(membership);
    expect(await lookup.check('@news', 7)).toBe(membership);
    expect(calls).toEqual([['@news', 7]]);
    expect(cached.get('@news 7')).toBe(membership);
  });

  test('asked by several at once is asked once', async () => {
    const answer = createDeferred<Status>();
    const { lookup, calls } = setUp(() => answer.promise);
    const checks = Array.from({ length: 5 }, () => lookup.check('@news', 7));
    answer.resolve(MEMBER);
    expect(await Promise.all(checks)).toEqual(Array.from({ length: 5 }, () => 'member'));
    expect(calls).toHaveLength(1);
  });

  test('asked freshly goes past the cache and renews it', async () => {
    const { lookup, calls, cached } = setUp(() => Promise.resolve(MEMBER));
    cached.set('@news 7', 'left');
    expect(await lookup.check('@news', 7, { fresh: true })).toBe('member');
    expect(calls).toHaveLength(1);
    expect(await lookup.check('@news', 7)).toBe('member');
  });

  test('asked freshly does not join a look-up from before the person joined', async () => {
    const early = createDeferred<Status>();
    const answers = [early.promise, Promise.resolve(MEMBER)];
    const { lookup, calls } = setUp(() => answers.shift() ?? Promise.resolve(LEFT));
    const before = lookup.check('@news', 7);
    await expect.poll(() => calls.length).toBe(1);
    await expect(lookup.check('@news', 7, { fresh: true })).resolves.toBe('member');
    early.resolve(LEFT);
    await before;
  });
});

describe('a look-up that fails', () => {
  test.each([
    ['network', new HttpError('no answer', new Error('reset'))],
    ['flood', refusal(429, 'Too Many Requests: retry after 30')],
    ['rejected', refusal(400, 'Bad Request: USER_ID_INVALID')],
  ])('(%s) is unknown and not remembered', async (_kind, failure) => {
    let fails = true;
    const { lookup, cached } = setUp(() =>
      fails ? Promise.reject(failure) : Promise.resolve(MEMBER),
    );
    expect(await lookup.check('@news', 7)).toBe('unknown');
    expect(cached.size).toBe(0);
    fails = false;
    expect(await lookup.check('@news', 7)).toBe('member');
  });

  test.each([
    'Bad Request: member list is inaccessible',
    'Bad Request: chat not found',
    'Forbidden: bot is not a member of the channel chat',
  ])('because of our set-up (%s) is said once, with the remedy', async (description) => {
    const { lookup, log } = setUp(() => Promise.reject(refusal(400, description)));
    expect(await lookup.check('@news', 7)).toBe('unknown');
    expect(await lookup.check('@news', 8)).toBe('unknown');
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toMatchObject({ level: 50, channel: '@news', description });
    expect(log.lines[0]?.['msg']).toContain('make it an administrator');
  });

  test('again after it had worked is said again', async () => {
    const failure = refusal(400, 'Bad Request: member list is inaccessible');
    const answers = [failure, MEMBER, failure];
    const { lookup, log } = setUp(() => {
      const answer = answers.shift() ?? LEFT;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    });
    for (const userId of [1, 2, 3]) await lookup.check('@news', userId);
    expect(log.lines).toHaveLength(2);
  });
});
