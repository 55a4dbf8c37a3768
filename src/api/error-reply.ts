import { z } from 'zod';
import {
  ApiForbiddenError,
  ApiInvalidRequestError,
  ApiNotFoundError,
  ApiRateLimitedError,
  ApiServerError,
  ApiTimeoutError,
  ApiUnauthorizedError,
  type ApiError,
} from './errors.js';
import { parseRetryAfterMs } from './retry.js';

/** OpenAI's fields; some servers have an HTTP status for the code. What it says counts most. */
const ErrorFieldsSchema = z.object({
  message: z.string(),
  param: z.string().nullish().catch(undefined),
  type: z.string().nullish().catch(undefined),
  code: z.union([z.string(), z.number()]).nullish().catch(undefined),
});

/**
 * The shapes errors have had in this API's life: ours and OpenAI's, the first one, FastAPI's two;
 * and the flat one of older vLLM servers.
 */
const ErrorBodySchema = z.union([
  z.object({ error: ErrorFieldsSchema }).transform(({ error }) => error),
  z.object({ error: z.string() }).transform(({ error }) => ({ message: error })),
  z.object({ detail: z.string() }).transform(({ detail }) => ({ message: detail })),
  z
    .object({
      detail: z
        .tuple([z.object({ loc: z.array(z.union([z.string(), z.number()])), msg: z.string() })])
        .rest(z.unknown()),
    })
    .transform(({ detail: [first] }) => ({
      message: first.msg,
      param: first.loc.at(-1)?.toString(),
    })),
  ErrorFieldsSchema.extend({ object: z.literal('error') }),
]);

interface ToldError {
  message: string;
  param: string | undefined;
  /** The HTTP status that the body itself tells, by its `code` or `type`. */
  status: number | undefined;
}

const MAX_MESSAGE_CHARS = 300;

/** OpenAI's error types, which our gateway uses too, and vLLM's. */
const STATUS_OF_TYPE: ReadonlyMap<unknown, number> = new Map([
  ['invalid_request_error', 400],
  ['BadRequestError', 400],
  ['authentication_error', 401],
  ['permission_error', 403],
  ['insufficient_quota', 403],
  ['not_found_error', 404],
  ['NotFoundError', 404],
  ['rate_limit_error', 429],
]);

function isErrorStatus(code: unknown): code is number {
  return typeof code === 'number' && code >= 400 && code < 600;
}

/** The error that a parsed body tells of, or undefined when it tells of none. */
export function toToldError(body: unknown): ToldError | undefined {
  const parsed = ErrorBodySchema.safeParse(body);
  if (!parsed.success) return undefined;
  const { message, param, type, code }: z.output<typeof ErrorFieldsSchema> = parsed.data;
  return {
    message: message.slice(0, MAX_MESSAGE_CHARS),
    param: param ?? /doesn't have (\w+)/.exec(message)?.[1],
    status: isErrorStatus(code) ? code : STATUS_OF_TYPE.get(type),
  };
}

/** The error that a body tells of, or undefined when it tells of none. */
export function parseErrorBody(bytes: Buffer): ToldError | undefined {
  try {
    return toToldError(JSON.parse(bytes.toString('utf8')));
  } catch {
    return undefined;
  }
}

const UNIT_MS = { second: 1000, minute: 60_000, hour: 3_600_000 };
const LIMIT_WORDS = /users can .*per (\d+) (second|minute|hour)s?/i;

/** "Free users can make 10 requests per 60 seconds." comes with 403 as well as with 429. */
function waitInWordsMs(message: string): number | undefined {
  const [, count, unit] = LIMIT_WORDS.exec(message) ?? [];
  if (unit !== 'second' && unit !== 'minute' && unit !== 'hour') return undefined;
  return Number(count) * UNIT_MS[unit];
}

export type ReplyHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** What comes before the body. */
export interface ReplyHead {
  status: number;
  headers: ReplyHeaders;
}

export interface ReceivedReply extends ReplyHead {
  bytes: Buffer;
}

export function requestIdOf({ headers }: Pick<ReplyHead, 'headers'>): string | undefined {
  const id = headers['x-request-id'];
  return typeof id === 'string' ? id : undefined;
}

interface Refusal extends ReplyHead {
  /** Its own words come after it. */
  told: ToldError | undefined;
}

/** The error class of a refusal: by the words of a rate limit first, then by status. */
function toClass({ status, headers, told }: Refusal, message: string, nowMs: number): ApiError {
  const options = { status, requestId: requestIdOf({ headers }) };
  const waitMs = told && waitInWordsMs(told.message);
  if (status === 429 || waitMs !== undefined) {
    const retryAfterMs = parseRetryAfterMs(headers, nowMs) ?? waitMs;
    return new ApiRateLimitedError(message, { ...options, retryAfterMs });
  }
  if (status >= 500) return new ApiServerError(message, options);
  switch (status) {
    case 401:
      return new ApiUnauthorizedError(message, options);
    case 403:
      return new ApiForbiddenError(message, options);
    case 404:
      return new ApiNotFoundError(message, options);
    case 408:
      return new ApiTimeoutError(message, options);
    default:
      return new ApiInvalidRequestError(message, { ...options, param: told?.param });
  }
}

/** A reply that says no. */
export function toApiError(reply: ReceivedReply, nowMs: number): ApiError {
  const told = parseErrorBody(reply.bytes);
  const message = `The API answered ${reply.status}: ${told?.message ?? 'no explanation'}`;
  return toClass({ ...reply, told }, message, nowMs);
}

/**
 * An error that the body brings though the status said yes: a stream's head is gone by the time
 * something fails. The class follows from the status that the error itself tells, else it is the
 * server's fault. The head's `retry-after` was not about this.
 */
export function toStreamedError(told: ToldError, { headers }: ReplyHead): ApiError {
  const { 'x-request-id': requestId } = headers;
  const head = { status: told.status ?? 500, headers: { 'x-request-id': requestId } };
  return toClass({ ...head, told }, `The API broke off: ${told.message}`, 0);
}
