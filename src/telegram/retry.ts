import type { TelegramRetryReason } from '../domain/metrics.js';

export interface RetryPolicy {
  /** Tries in all, the first included. */
  maxAttempts: number;
  /** A longer flood wait is the caller's: it blocks an update or a job, and a queue waits better. */
  floodCapSeconds: number;
  /** Delay before the second try after a fault; doubles from there. */
  firstDelayMs: number;
  maxDelayMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = {
  maxAttempts: 3,
  floodCapSeconds: 5,
  firstDelayMs: 200,
  maxDelayMs: 2_000,
};

/** What one try came to. */
export type Attempt =
  | { type: 'reply'; status: number; retryAfterSeconds?: number | undefined }
  /** No reply. `sent: false` when the request can't have reached Telegram. */
  | { type: 'fault'; sent: boolean };

export interface Call {
  /** The Bot API method's name. */
  method: string;
  /** False for an upload: its stream is used up by the first try. */
  replayable: boolean;
}

export type RetryDecision =
  { retry: false } | { retry: true; reason: TelegramRetryReason; delayMs: number };

/**
 * Methods that mean the same when done twice. `send*`, `forward*`, `copy*` and the rest may put a
 * second message before somebody's eyes. getUpdates is its poller's to repeat.
 */
const REPEATABLE = /^(get(?!Updates$)|edit|delete|answer|set|approve|decline)/;

export function isRepeatable(method: string): boolean {
  return REPEATABLE.test(method);
}

function backoffMs(policy: RetryPolicy, attempts: number, random: () => number): number {
  const ceiling = Math.min(policy.maxDelayMs, policy.firstDelayMs * 2 ** (attempts - 1));
  return ceiling * (0.5 + random() / 2);
}

/** Decides after `attempts` tries. A flood wait is exactly what Telegram told, never jittered. */
export function decideRetry(
  policy: RetryPolicy,
  { method, replayable }: Call,
  attempt: Attempt,
  attempts: number,
  random: () => number = Math.random,
): RetryDecision {
  if (!replayable || attempts >= policy.maxAttempts) return { retry: false };
  if (attempt.type === 'fault') {
    if (attempt.sent && !isRepeatable(method)) return { retry: false };
    return { retry: true, reason: 'network', delayMs: backoffMs(policy, attempts, random) };
  }
  if (attempt.status === 429) {
    const { retryAfterSeconds } = attempt;
    if (retryAfterSeconds === undefined || retryAfterSeconds > policy.floodCapSeconds) {
      return { retry: false };
    }
    return { retry: true, reason: 'flood', delayMs: retryAfterSeconds * 1000 };
  }
  if (attempt.status >= 500 && isRepeatable(method)) {
    return { retry: true, reason: 'server', delayMs: backoffMs(policy, attempts, random) };
  }
  return { retry: false };
}
