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

/** The shapes errors have had in this API's life: ours and OpenAI's, the first one, FastAPI's two. */
const ErrorBodySchema = z.union([
  z
    .object({ error: z.object({ message: z.string(), param: z.string().nullish() }) })
    .transform(({ error }) => ({ message: error.message, param: error.param ?? undefined })),
  z.object({ error: z.string() }).transform(({ error }) => ({ message: error, param: undefined })),
  z.object({ detail: z.string() }).transform(({ detail }) => ({
    message: detail,
    param: undefined,
  })),
  z
    .object({
      detail: z
        .tuple([z.object({ loc: z.array(z.union([z.string(), z.number()])), msg: z.string() })])
        .rest(z.unknown()),
    })
    .transform(({ detail: [first] }) => ({ message: first.msg, param: first.loc.at(-1) })),
]);

interface ErrorReply {
  message: string;
  param: string | undefined;
}

const MAX_MESSAGE_CHARS = 300;

/** The error that a body tells of, or undefined when it tells of none. */
export function parseErrorBody(bytes: Buffer): ErrorReply | undefined {
  let body: unknown;
  try {
    body = JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
  const parsed = ErrorBodySchema.safeParse(body);
  if (!parsed.success) return undefined;
  const { message, param } = parsed.data;
  return {
    message: message.slice(0, MAX_MESSAGE_CHARS),
    param: param === undefined ? /doesn't have (\w+)/.exec(message)?.[1] : String(param),
  };
}

const UNIT_MS = { second: 1000, minute: 60_000, hour: 3_600_000 };
const LIMIT_WORDS = /users can .*per (\d+) (second|minute|hour)s?/i;

/** "Free users can make 10 requests per 60 seconds." comes with 403 as well as with 429. */
function waitInWordsMs(message: string): number | undefined {
  const [, count, unit] = LIMIT_WORDS.exec(message) ?? [];
  if (unit !== 'second' && unit !== 'minute' && unit !== 'hour') return undefined;
  return Number(count) * UNIT_MS[unit];
}

export interface ReceivedReply {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  bytes: Buffer;
}

export function requestIdOf({ headers }: Pick<ReceivedReply, 'headers'>): string | undefined {
  const id = headers['x-request-id'];
  return typeof id === 'string' ? id : undefined;
}

/** The error class of a refusal: by the words of a rate limit first, then by status. */
export function toApiError(reply: ReceivedReply, nowMs: number): ApiError {
  const { status } = reply;
  const told = parseErrorBody(reply.bytes);
  const message = `The API answered ${status}: ${told?.message ?? 'no explanation'}`;
  const options = { status, requestId: requestIdOf(reply) };
  const waitMs = told && waitInWordsMs(told.message);
  if (status === 429 || waitMs !== undefined) {
    const retryAfterMs = parseRetryAfterMs(reply.headers, nowMs) ?? waitMs;
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
