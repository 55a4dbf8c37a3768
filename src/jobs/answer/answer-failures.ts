import {
  ApiConnectionError,
  ApiError,
  type ApiErrorCode,
  ApiInvalidRequestError,
  ApiRateLimitedError,
} from '../../api/errors.js';
import { AppError, StoreError } from '../../errors.js';
import { classifyTelegramFailure } from '../../telegram/failures.js';
import { FileUnreachableError } from '../../telegram/files.js';
import type { AnswerFailure } from '../../views/answer-view.js';
import { RetryLaterError } from '../retry-policy.js';

/** There will be no answer, and the reason has words of its own. */
export class NoAnswerError extends AppError {
  override readonly name = 'NoAnswerError';
  readonly code = 'job_no_answer';
  readonly retryable = false;
  readonly failure: AnswerFailure;

  constructor(failure: AnswerFailure) {
    super(failure.reason);
    this.failure = failure;
  }
}

/**
 * Tries of one question before its first word, the first included. Somebody looks at "typing…"
 * meanwhile: of an engine that stays away they are told after some ten seconds. Of Telegram or Redis
 * being away nobody could be told.
 */
const TRIES = { none: 1, engine: 3, outage: 10 } as const;
/** A longer pause than this is told to the person instead of waited for. */
const MAX_TOLD_PAUSE_MS = 15_000;
const SERVICE_UNAVAILABLE = 503;

export interface AnswerVerdict {
  /** How many tries this failure is worth, the first included; 1 = this was the last one. */
  tries: number;
  /** Until the next one, as a server asked; undefined = our own pauses. */
  pauseMs: number | undefined;
  /** What the person reads if this is the end. */
  failure: AnswerFailure;
}

const FAILURES: Record<ApiErrorCode, AnswerFailure> = {
  connection: { reason: 'engine_away' },
  server: { reason: 'engine_failed' },
  rate_limited: { reason: 'limit_reached', untilMs: undefined },
  timeout: { reason: 'timeout' },
  unauthorized: { reason: 'key_refused' },
  forbidden: { reason: 'key_refused' },
  not_found: { reason: 'model_gone' },
  invalid_request: { reason: 'refused', param: undefined },
  bad_reply: { reason: 'engine_failed' },
  aborted: { reason: 'unknown' },
};

function giveUp(failure: AnswerFailure): AnswerVerdict {
  return { tries: TRIES.none, pauseMs: undefined, failure };
}

/**
 * What to do about an error before the first word of an answer. Only what certainly did not begin is
 * tried again. Anything unknown is given up: it would happen again.
 * @param keyOwner whose key the API refused: a person can look at `/key`, the operator at the log.
 */
export function judgeAnswerFailure(error: unknown, keyOwner: 'person' | 'operator'): AnswerVerdict {
  if (error instanceof NoAnswerError) return giveUp(error.failure);
  if (error instanceof RetryLaterError) {
    return { tries: TRIES.outage, pauseMs: error.pauseMs, failure: { reason: 'unknown' } };
  }
  if (error instanceof StoreError) {
    const tries = error.retryable ? TRIES.outage : TRIES.none;
    return { tries, pauseMs: undefined, failure: { reason: 'service' } };
  }
  if (error instanceof ApiError) return judgeApiError(error, keyOwner);
  if (error instanceof FileUnreachableError || isTelegramAway(error)) {
    return { tries: TRIES.engine, pauseMs: undefined, failure: { reason: 'picture_gone' } };
  }
  return giveUp({ reason: 'unknown' });
}

/** While a picture is fetched: what is said in the chat has its own retries. */
function isTelegramAway(error: unknown): boolean {
  const { kind } = classifyTelegramFailure(error);
  return kind === 'network' || kind === 'flood';
}

function judgeApiError(error: ApiError, keyOwner: 'person' | 'operator'): AnswerVerdict {
  const pauseMs = error instanceof ApiRateLimitedError ? error.retryAfterMs : undefined;
  const mayRepeat =
    (error instanceof ApiConnectionError && !error.sent) ||
    error.status === SERVICE_UNAVAILABLE ||
    (pauseMs !== undefined && pauseMs <= MAX_TOLD_PAUSE_MS);
  const failure = toAnswerFailure(error, pauseMs);
  return {
    tries: mayRepeat ? TRIES.engine : TRIES.none,
    pauseMs,
    failure:
      failure.reason === 'key_refused' && keyOwner === 'operator' ? { reason: 'service' } : failure,
  };
}

function toAnswerFailure(error: ApiError, pauseMs: number | undefined): AnswerFailure {
  if (error instanceof ApiInvalidRequestError) {
    const { param } = error;
    return param === 'model' ? { reason: 'model_gone' } : { reason: 'refused', param };
  }
  if (pauseMs !== undefined) return { reason: 'limit_reached', untilMs: Date.now() + pauseMs };
  if (error.status === SERVICE_UNAVAILABLE) return { reason: 'engine_busy' };
  return FAILURES[error.code];
}
