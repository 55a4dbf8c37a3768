import { describe, expect, it } from 'vitest';
import {
  parseRetryAfterMs,
  retryDelayMs,
  type AttemptOutcome,
  type Repeatability,
} from '../../src/api/retry.js';

const answered = (status: number, retryAfterMs?: number): AttemptOutcome => ({
  type: 'answered',
  status,
  retryAfterMs,
});

describe('retryDelayMs', () => {
  it.each<[Repeatability, string, AttemptOutcome, boolean]>([
    ['safe', 'nothing was sent', { type: 'not_sent' }, true],
    ['safe', 'no answer came', { type: 'no_answer' }, true],
    ['safe', '429', answered(429), true],
    ['safe', '500', answered(500), true],
    ['safe', '503', answered(503), true],
    ['safe', '400', answered(400), false],
    ['safe', '401', answered(401), false],
    ['safe', '403', answered(403), false],
    ['unsafe', 'nothing was sent', { type: 'not_sent' }, true],
    ['unsafe', 'no answer came', { type: 'no_answer' }, false],
    ['unsafe', '429', answered(429), false],
    ['unsafe', '503', answered(503), false],
    ['once', 'nothing was sent', { type: 'not_sent' }, false],
    ['once', '503', answered(503), false],
  ])(
    'for a request that is %s, after %s: repeat = %s',
    (repeatability, _what, outcome, repeated) => {
      expect(retryDelayMs(1, outcome, repeatability, 0) !== undefined).toBe(repeated);
    },
  );

  it('grows, is capped, and is shortened by jitter by a quarter at most', () => {
    const policy = { maxAttempts: 10, firstDelayMs: 200, maxDelayMs: 1000, maxRetryAfterMs: 5000 };
    const delays = [1, 2, 3, 4, 5].map((attempt) =>
      retryDelayMs(attempt, { type: 'not_sent' }, 'safe', 0, policy),
    );
    expect(delays).toEqual([200, 400, 800, 1000, 1000]);
    expect(retryDelayMs(1, { type: 'not_sent' }, 'safe', 1, policy)).toBe(150);
  });

  it('stops after the last attempt', () => {
    expect(retryDelayMs(3, { type: 'not_sent' }, 'safe', 0)).toBeUndefined();
  });

  it('waits exactly as long as the server says, or not at all when that is too long', () => {
    expect(retryDelayMs(1, answered(429, 1234), 'safe', 1)).toBe(1234);
    expect(retryDelayMs(1, answered(429, 60_000), 'safe', 1)).toBeUndefined();
  });
});

describe('parseRetryAfterMs', () => {
  const nowMs = Date.parse('2026-01-01T00:00:00Z');
  it.each([
    [{ 'retry-after': '12' }, 12_000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': '12', 'retry-after-ms': '11250' }, 11_250],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{}, undefined],
  ])('reads %j', (headers, expected) => {
    expect(parseRetryAfterMs(headers, nowMs)).toBe(expected);
  });
});
