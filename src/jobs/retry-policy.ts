import {
  ApiConnectionError,
  ApiError,
  ApiInvalidRequestError,
  ApiRateLimitedError,
  type ApiErrorCode,
} from '../api/errors.js';
import { AppError, StoreError, type AppErrorOptions } from '../errors.js';
import type { ImageFailure } from '../views/image-failure.js';

/**
 * Tries of one job, the first included, by what failed. An engine that stays away for half a minute
 * is told to the person, who may ask again; of Telegram or Redis being away nobody could be told,
 * so a picture is kept up for the twenty minutes that all pauses make.
 */
const TRIES = { none: 1, engine: 4, outage: 10 } as const;
export const MAX_TRIES = TRIES.outage;
/** Pause before the second try, the third … and all later ones. */
const PAUSES_MS = [2_000, 8_000, 20_000, 60_000, 120_000, 300_000];
/** ± this share, so that jobs that failed together do not come back together. */
const JITTER = 0.25;
/** A longer pause than this is told to the person instead of waited for. */
const MAX_TOLD_PAUSE_MS = 30_000;

/** The job could not be finished now and may be later; the queue brings it back. */
export class RetryLaterError extends AppError {
  override readonly name = 'RetryLaterError';
  readonly code = 'job_retry_later';
  readonly retryable = true;
  /** As a server asked; undefined = our own pauses. */
  readonly pauseMs: number | undefined;

  constructor(
    message: string,
    { pauseMs, ...options }: AppErrorOptions & { pauseMs?: number | undefined } = {},
  ) {
    super(message, options);
    this.pauseMs = pauseMs;
  }
}

/** There will be no picture, and the reason has words of its own. */
export class NoPictureError extends AppError {
  override readonly name = 'NoPictureError';
  readonly code = 'job_no_picture';
  readonly retryable = false;
  readonly failure: ImageFailure;

  constructor(failure: ImageFailure) {
    super(failure.reason);
    this.failure = failure;
  }
}

/** How long until the next try, after `attemptsMade` failed ones. */
export function pauseBeforeRetryMs(
  attemptsMade: number,
  error: unknown,
  random: () => number = Math.random,
): number {
  if (error instanceof RetryLaterError && error.pauseMs !== undefined) return error.pauseMs;
  const pauseMs = PAUSES_MS[Math.min(attemptsMade, PAUSES_MS.length) - 1] ?? 0;
  return Math.round(pauseMs * (1 - JITTER + 2 * JITTER * random()));
}

/**
 * Which failures of a drawing the queue repeats. A drawing that may have begun is never repeated:
 * - `never-sent`: only when nothing reached the API;
 * - `not-begun`: only when the API said "not now" (503) before it began;
 * - `pause-told`: only when it said how long to wait, and that is short;
 * - `never`: the same call would end the same way, or the work was already done.
 */
type Repeat = 'never-sent' | 'not-begun' | 'pause-told' | 'never';

const POLICY: Record<ApiErrorCode, { repeat: Repeat; reason: ImageFailure['reason'] }> = {
  connection: { repeat: 'never-sent', reason: 'engine_away' },
  server: { repeat: 'not-begun', reason: 'engine_failed' },
  rate_limited: { repeat: 'pause-told', reason: 'limit_reached' },
  timeout: { repeat: 'never', reason: 'timeout' },
  unauthorized: { repeat: 'never', reason: 'key_refused' },
  forbidden: { repeat: 'never', reason: 'key_refused' },
  not_found: { repeat: 'never', reason: 'service' },
  invalid_request: { repeat: 'never', reason: 'refused' },
  bad_reply: { repeat: 'never', reason: 'unknown' },
  aborted: { repeat: 'never', reason: 'unknown' },
};

const SERVICE_UNAVAILABLE = 503;

function mayRepeat(error: ApiError, repeat: Repeat): boolean {
  switch (repeat) {
    case 'never-sent':
      return error instanceof ApiConnectionError && !error.sent;
    case 'not-begun':
      return error.status === SERVICE_UNAVAILABLE;
    case 'pause-told':
      return toldPauseMs(error) <= MAX_TOLD_PAUSE_MS;
    case 'never':
      return false;
    default:
      return repeat satisfies never;
  }
}

function toldPauseMs(error: ApiError): number {
  return (error instanceof ApiRateLimitedError ? error.retryAfterMs : undefined) ?? Infinity;
}

export interface Verdict {
  /** How many tries this failure is worth, the first included; 1 = this was the last one. */
  tries: number;
  /** Until the next one, as a server asked; undefined = our own pauses. */
  pauseMs: number | undefined;
  /** What the person reads if this is the end. */
  failure: ImageFailure;
}

function giveUp(failure: ImageFailure): Verdict {
  return { tries: TRIES.none, pauseMs: undefined, failure };
}

/**
 * What to do about an error on the way to a picture. Anything unknown is given up: it would happen
 * again.
 * @param keyOwner whose key the API refused: a person can look at `/key`, the operator at the log.
 */
export function judgeFailure(error: unknown, keyOwner: 'person' | 'operator'): Verdict {
  if (error instanceof NoPictureError) return giveUp(error.failure);
  if (error instanceof RetryLaterError) {
    return { tries: TRIES.outage, pauseMs: error.pauseMs, failure: { reason: 'unknown' } };
  }
  if (error instanceof StoreError) {
    const tries = error.retryable ? TRIES.outage : TRIES.none;
    return { tries, pauseMs: undefined, failure: { reason: 'service' } };
  }
  if (!(error instanceof ApiError)) return giveUp({ reason: 'unknown' });
  const { repeat, reason } = POLICY[error.code];
  const failure = toImageFailure(error, reason);
  return {
    tries: mayRepeat(error, repeat) ? TRIES.engine : TRIES.none,
    pauseMs: repeat === 'pause-told' ? toldPauseMs(error) : undefined,
    failure:
      failure.reason === 'key_refused' && keyOwner === 'operator' ? { reason: 'service' } : failure,
  };
}

/** What a person is told about an API error, once nothing is tried any more. */
function toImageFailure(error: ApiError, reason: ImageFailure['reason']): ImageFailure {
  if (reason === 'refused') {
    return { reason, param: error instanceof ApiInvalidRequestError ? error.param : undefined };
  }
  if (reason === 'limit_reached') {
    const pauseMs = toldPauseMs(error);
    return { reason, untilMs: Number.isFinite(pauseMs) ? Date.now() + pauseMs : undefined };
  }
  if (reason === 'engine_failed' && error.status === SERVICE_UNAVAILABLE) {
    return { reason: 'engine_busy' };
  }
  return { reason };
}
