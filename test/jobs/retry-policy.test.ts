import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  API_ERROR_CODES,
  ApiBadReplyError,
  ApiConnectionError,
  ApiForbiddenError,
  ApiInvalidRequestError,
  ApiNotFoundError,
  ApiRateLimitedError,
  ApiServerError,
  ApiTimeoutError,
  ApiUnauthorizedError,
} from '../../src/api/errors.js';
import { StoreError } from '../../src/errors.js';
import {
  judgeFailure,
  MAX_TRIES,
  NoPictureError,
  pauseBeforeRetryMs,
  RetryLaterError,
} from '../../src/jobs/retry-policy.js';

describe('a failure the queue repeats', () => {
  it.each([
    ['a connection that never stood', new ApiConnectionError('x', { sent: false })],
    ['an engine that is too busy to begin', new ApiServerError('x', { status: 503 })],
    ['a Redis that is away', new StoreError('store_unavailable', 'x')],
    ['a Telegram that is away', new RetryLaterError('x')],
  ])('is %s, after a pause of our own', (_name, error) => {
    expect(judgeFailure(error, 'person')).toMatchObject({
      tries: expect.toSatisfy((tries: number) => tries > 1) as number,
      pauseMs: undefined,
    });
  });

  it('is a limit that ends soon, exactly then', () => {
    const error = new ApiRateLimitedError('x', { retryAfterMs: 7_000 });
    expect(judgeFailure(error, 'person')).toMatchObject({ tries: 4, pauseMs: 7_000 });
  });
});

const NOW = 1_800_000_000_000;

describe('a failure that ends the job', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    return () => vi.useRealTimers();
  });

  it.each([
    [
      'a connection lost while the engine may be drawing',
      new ApiConnectionError('x', { sent: true }),
      { reason: 'engine_away' },
    ],
    ['an engine that broke', new ApiServerError('x', { status: 500 }), { reason: 'engine_failed' }],
    ['a drawing that took too long', new ApiTimeoutError('x'), { reason: 'timeout' }],
    [
      'a refused request',
      new ApiInvalidRequestError('x', { param: 'model' }),
      { reason: 'refused', param: 'model' },
    ],
    [
      'a limit that lasts',
      new ApiRateLimitedError('x', { retryAfterMs: 3_600_000 }),
      { reason: 'limit_reached', untilMs: NOW + 3_600_000 },
    ],
    [
      'a limit without an end',
      new ApiRateLimitedError('x', { retryAfterMs: undefined }),
      { reason: 'limit_reached', untilMs: undefined },
    ],
    ['an unknown key', new ApiUnauthorizedError('x'), { reason: 'key_refused' }],
    ['a key that may not', new ApiForbiddenError('x'), { reason: 'key_refused' }],
    ['a wrong address', new ApiNotFoundError('x'), { reason: 'service' }],
    ['a reply that is no picture', new ApiBadReplyError('x'), { reason: 'unknown' }],
    ['a corrupt record', new StoreError('store_corrupt', 'x'), { reason: 'service' }],
    ['a banned person', new NoPictureError({ reason: 'key_banned' }), { reason: 'key_banned' }],
    ['a bug', new TypeError('x'), { reason: 'unknown' }],
    ['something that is no error', 'x', { reason: 'unknown' }],
  ])('is %s', (_name, error, failure) => {
    const verdict = judgeFailure(error, 'person');
    expect(verdict.tries).toBe(1);
    expect(verdict.failure).toEqual(failure);
  });

  it("blames nobody's own key when the operator's was refused", () => {
    const { failure } = judgeFailure(new ApiUnauthorizedError('x'), 'operator');
    expect(failure).toEqual({ reason: 'service' });
  });
});

it('knows every code the API client has', () => {
  expect(API_ERROR_CODES).toHaveLength(10);
});

describe('the pause before a retry', () => {
  const middle = (): number => 0.5;

  it('grows with every attempt', () => {
    const pauses = [1, 2, 3].map((attempts) => pauseBeforeRetryMs(attempts, undefined, middle));
    expect(pauses).toEqual([2_000, 8_000, 20_000]);
  });

  it('adds up to more than a quarter of an hour before a picture is lost to an outage', () => {
    let totalMs = 0;
    for (let attempts = 1; attempts < MAX_TRIES; attempts += 1) {
      totalMs += pauseBeforeRetryMs(attempts, undefined, () => 0);
    }
    expect(totalMs).toBeGreaterThan(15 * 60_000);
  });

  it('differs between jobs that failed together', () => {
    expect(pauseBeforeRetryMs(1, undefined, () => 0)).toBe(1_500);
    expect(pauseBeforeRetryMs(1, undefined, () => 1)).toBe(2_500);
  });

  it('is the one a server asked for, to the millisecond', () => {
    expect(pauseBeforeRetryMs(3, new RetryLaterError('x', { pauseMs: 61_000 }))).toBe(61_000);
  });
});
