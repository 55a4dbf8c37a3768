import { AppError, type AppErrorOptions } from '../errors.js';

interface ApiErrorOptions extends AppErrorOptions {
  /** HTTP status; absent when no answer came. */
  status?: number | undefined;
  /** The server's `x-request-id`, to find the call in its log. */
  requestId?: string | undefined;
}

/** Every way a call to the API can end other than well. The message is for logs, not for people. */
export abstract class ApiError extends AppError {
  abstract override readonly code: ApiErrorCode;
  readonly status: number | undefined;
  readonly requestId: string | undefined;

  constructor(message: string, { status, requestId, ...options }: ApiErrorOptions = {}) {
    super(message, options);
    this.status = status;
    this.requestId = requestId;
  }
}

/** No answer: refused, reset, no such host. */
export class ApiConnectionError extends ApiError {
  override readonly name = 'ApiConnectionError';
  override readonly code = 'connection';
  override readonly retryable = true;
  /** False = no connection stood, so nothing was sent. True = the engine may have started. */
  readonly sent: boolean;

  constructor(
    message: string,
    { sent = true, ...options }: ApiErrorOptions & { sent?: boolean } = {},
  ) {
    super(message, options);
    this.sent = sent;
  }
}

/** The API took longer than this kind of call may. */
export class ApiTimeoutError extends ApiError {
  override readonly name = 'ApiTimeoutError';
  override readonly code = 'timeout';
  override readonly retryable = true;
}

/** The caller's own signal ended the call. */
export class ApiAbortedError extends ApiError {
  override readonly name = 'ApiAbortedError';
  override readonly code = 'aborted';
  override readonly retryable = false;
}

export class ApiRateLimitedError extends ApiError {
  override readonly name = 'ApiRateLimitedError';
  override readonly code = 'rate_limited';
  override readonly retryable = true;
  /** As the server said; undefined when it did not. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    { retryAfterMs, ...options }: ApiErrorOptions & { retryAfterMs: number | undefined },
  ) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}

/** The key is missing, mistyped, unknown or banned. */
export class ApiUnauthorizedError extends ApiError {
  override readonly name = 'ApiUnauthorizedError';
  override readonly code = 'unauthorized';
  override readonly retryable = false;
}

/** The key is fine but may not: its owner left the channel, or the usage is exceeded. */
export class ApiForbiddenError extends ApiError {
  override readonly name = 'ApiForbiddenError';
  override readonly code = 'forbidden';
  override readonly retryable = false;
}

export class ApiNotFoundError extends ApiError {
  override readonly name = 'ApiNotFoundError';
  override readonly code = 'not_found';
  override readonly retryable = false;
}

/** The API refused the request's content, for instance a model it does not have. */
export class ApiInvalidRequestError extends ApiError {
  override readonly name = 'ApiInvalidRequestError';
  override readonly code = 'invalid_request';
  override readonly retryable = false;
  /** The parameter the API named, by its name on the wire. */
  readonly param: string | undefined;

  constructor(
    message: string,
    { param, ...options }: ApiErrorOptions & { param: string | undefined },
  ) {
    super(message, options);
    this.param = param;
  }
}

export class ApiServerError extends ApiError {
  override readonly name = 'ApiServerError';
  override readonly code = 'server';
  override readonly retryable = true;
}

/**
 * The API said yes with something we can't use. Outside the retry set on purpose: the work was
 * done and perhaps charged, and the same call would do it again.
 */
export class ApiBadReplyError extends ApiError {
  override readonly name = 'ApiBadReplyError';
  override readonly code = 'bad_reply';
  override readonly retryable = false;
}

export const API_ERROR_CODES = [
  'connection',
  'timeout',
  'aborted',
  'rate_limited',
  'unauthorized',
  'forbidden',
  'not_found',
  'invalid_request',
  'server',
  'bad_reply',
] as const;
export type ApiErrorCode = (typeof API_ERROR_CODES)[number];
