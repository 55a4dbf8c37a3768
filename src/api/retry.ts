/** How one attempt ended, as far as the decision to repeat it goes. */
export type AttemptOutcome =
  /** The connection never stood: nothing was sent. */
  | { type: 'not_sent' }
  /** The connection broke or time ran out with the request perhaps delivered. */
  | { type: 'no_answer' }
  | { type: 'answered'; status: number; retryAfterMs: number | undefined };

/**
 * - `safe`: the request changes nothing and may be sent again;
 * - `unsafe`: it may only be sent again when it certainly never arrived;
 * - `once`: the caller wants to know how things are now.
 */
export type Repeatability = 'safe' | 'unsafe' | 'once';

export interface RetryPolicy {
  readonly maxAttempts: number;
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
  /** A server that asks for a longer wait than this is not waited for; the caller decides. */
  readonly maxRetryAfterMs: number;
}

export const RETRY_POLICY: RetryPolicy = {
  maxAttempts: 3,
  firstDelayMs: 200,
  maxDelayMs: 2000,
  maxRetryAfterMs: 5000,
};

const REPEATED_STATUSES = new Set([408, 429, 500, 502, 503, 504]);

function mayRepeat(outcome: AttemptOutcome, repeatability: Repeatability): boolean {
  if (repeatability === 'once') return false;
  switch (outcome.type) {
    case 'not_sent':
      return true;
    case 'no_answer':
      return repeatability === 'safe';
    case 'answered':
      return repeatability === 'safe' && REPEATED_STATUSES.has(outcome.status);
  }
}

/**
 * Milliseconds to wait before the next attempt, or undefined to stop. A time that the server gave
 * is kept exactly; our own grows and gets up to a quarter shorter by `jitter` (0 to 1), so that
 * clients who failed together don't come back together.
 */
export function retryDelayMs(
  attempt: number,
  outcome: AttemptOutcome,
  repeatability: Repeatability,
  jitter: number,
  policy: RetryPolicy = RETRY_POLICY,
): number | undefined {
  if (attempt >= policy.maxAttempts || !mayRepeat(outcome, repeatability)) return undefined;
  if (outcome.type === 'answered' && outcome.retryAfterMs !== undefined) {
    return outcome.retryAfterMs <= policy.maxRetryAfterMs ? outcome.retryAfterMs : undefined;
  }
  const delayMs = Math.min(policy.maxDelayMs, policy.firstDelayMs * 2 ** (attempt - 1));
  return Math.round(delayMs * (1 - 0.25 * jitter));
}

/** Reads `retry-after-ms`, else `retry-after` in seconds or as a date. */
export function parseRetryAfterMs(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  nowMs: number,
): number | undefined {
  const { 'retry-after-ms': exact, 'retry-after': rounded } = headers;
  if (typeof exact === 'string' && /^\d+(\.\d+)?$/.test(exact)) return Math.ceil(Number(exact));
  if (typeof rounded !== 'string') return undefined;
  if (/^\d+(\.\d+)?$/.test(rounded)) return Math.ceil(Number(rounded) * 1000);
  // `Date.parse` takes much for a date, "-5" too; an HTTP date begins with a day's name.
  const dateMs = /^[A-Z][a-z]{2}, /.test(rounded) ? Date.parse(rounded) : Number.NaN;
  return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs);
}
