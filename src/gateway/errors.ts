import { AppError, type AppErrorOptions } from '../errors.js';
import { toPublicMessage } from './public-message.js';

/** The `type` of an error body; OpenAI's words, so that their clients know them. */
export type GatewayErrorType =
  | 'invalid_request_error'
  | 'authentication_error'
  | 'permission_error'
  | 'not_found_error'
  | 'rate_limit_error'
  | 'insufficient_quota'
  | 'api_error';

export type GatewayErrorCode =
  | 'invalid_body'
  | 'body_too_large'
  | 'unsupported_media_type'
  | 'missing_parameter'
  | 'invalid_parameter'
  | 'model_not_found'
  | 'sampler_not_found'
  | 'lora_not_found'
  | 'invalid_api_key'
  | 'invalid_signature'
  | 'too_many_matches'
  | 'key_banned'
  | 'not_subscribed'
  | 'quota_exceeded'
  | 'unknown_url'
  | 'method_not_allowed'
  | 'rate_limit_exceeded'
  | 'too_many_failed_keys'
  | 'client_closed_request'
  | 'engine_failed'
  | 'engine_refused'
  | 'engine_unavailable'
  | 'service_unavailable'
  | 'switched_off'
  | 'maintenance'
  | 'internal_error';

interface GatewayErrorFields extends AppErrorOptions {
  status: number;
  type: GatewayErrorType;
  code: GatewayErrorCode;
  /** The request's parameter that is wrong, by its name on the wire. */
  param?: string;
  headers?: Record<string, string>;
}

/** A request that ends with an error body. The message is for the developer who sent it. */
export class GatewayError extends AppError {
  override readonly name = 'GatewayError';
  override readonly code: GatewayErrorCode;
  readonly status: number;
  readonly type: GatewayErrorType;
  readonly param: string | null;
  readonly headers: Record<string, string>;

  constructor(
    message: string,
    { status, type, code, param, headers = {}, ...options }: GatewayErrorFields,
  ) {
    super(message, options);
    this.status = status;
    this.type = type;
    this.code = code;
    this.param = param ?? null;
    this.headers = headers;
  }

  get retryable(): boolean {
    return this.status === 429 || this.status === 503;
  }
}

/** The one error body. All four fields are always there: a client in use crashes without them. */
export interface ErrorBody {
  error: { message: string; type: GatewayErrorType; param: string | null; code: GatewayErrorCode };
}

export function toErrorBody({ message, type, param, code }: GatewayError): ErrorBody {
  return { error: { message, type, param, code } };
}

/** Tells OpenAI's clients not to repeat the call, which they otherwise do after 409, 429 and 5xx. */
const NO_RETRY = { 'x-should-retry': 'false' };

/** `retry-after` in whole seconds, as HTTP has it, and in milliseconds, as OpenAI's clients read it. */
function retryAfterHeaders(retryAfterMs: number): Record<string, string> {
  return {
    'retry-after': String(Math.max(1, Math.ceil(retryAfterMs / 1000))),
    'retry-after-ms': String(Math.max(0, Math.ceil(retryAfterMs))),
  };
}

export function invalidBody(message: string): GatewayError {
  return new GatewayError(message, {
    status: 400,
    type: 'invalid_request_error',
    code: 'invalid_body',
  });
}

export function invalidParameter(param: string, message: string, missing: boolean): GatewayError {
  const code = missing ? 'missing_parameter' : 'invalid_parameter';
  return new GatewayError(message, { status: 400, type: 'invalid_request_error', code, param });
}

export function bodyTooLarge(): GatewayError {
  return new GatewayError('The body is too large.', {
    status: 413,
    type: 'invalid_request_error',
    code: 'body_too_large',
  });
}

/** The connection ends with it: the body is not read, and could be of any size. */
export function unsupportedMediaType(): GatewayError {
  return new GatewayError('Send the body as content-type application/json, uncompressed.', {
    status: 415,
    type: 'invalid_request_error',
    code: 'unsupported_media_type',
    headers: { connection: 'close' },
  });
}

const CATALOGUE_PATHS = { model: '/sd/models', sampler: '/sd/samplers', lora: '/sd/loras' };
export type CatalogueKind = keyof typeof CATALOGUE_PATHS;

/** Enough to recognise one's own words by; a reply is no place to send back all of a long name. */
const MAX_QUOTED_CHARS = 100;

function quoted(words: string): string {
  const isLong = words.length > MAX_QUOTED_CHARS;
  return isLong ? `${words.slice(0, MAX_QUOTED_CHARS)}…` : words;
}

/** Old clients find the wrong parameter by the words "doesn't have <parameter>". */
export function notInCatalogue(
  kind: CatalogueKind,
  name: string,
  listedAt = CATALOGUE_PATHS[kind],
): GatewayError {
  return new GatewayError(
    `VisionCraft doesn't have ${kind} ${JSON.stringify(quoted(name))}. GET ${listedAt} lists what it has.`,
    {
      status: 400,
      type: 'invalid_request_error',
      code: `${kind}_not_found`,
      param: kind === 'lora' ? 'loras' : kind,
    },
  );
}

/** One answer for a missing, a mistyped and an unknown key: it must not tell which it is. */
export function invalidApiKey(): GatewayError {
  return new GatewayError('Invalid API key. Send /key to the bot in Telegram to get yours.', {
    status: 401,
    type: 'authentication_error',
    code: 'invalid_api_key',
    headers: { 'www-authenticate': 'Bearer', ...NO_RETRY },
  });
}

/** One answer for a missing, a wrong and a stranger's signature. */
export function invalidSignature(): GatewayError {
  return new GatewayError('The report is not signed by a key that its sender publishes.', {
    status: 401,
    type: 'authentication_error',
    code: 'invalid_signature',
  });
}

export function tooManyMatches(max: number): GatewayError {
  return new GatewayError(`A report may have at most ${max} matches.`, {
    status: 413,
    type: 'invalid_request_error',
    code: 'too_many_matches',
  });
}

/** Only who has a whole key can learn this, so it tells nobody anything about other keys. */
export function keyBanned(): GatewayError {
  return new GatewayError('This key is banned. Write to the support of the Telegram bot.', {
    status: 403,
    type: 'permission_error',
    code: 'key_banned',
    headers: NO_RETRY,
  });
}

export function notSubscribed(): GatewayError {
  return new GatewayError(
    'This key is suspended because its owner left the Telegram channel. Subscribe again and it works at once.',
    { status: 403, type: 'permission_error', code: 'not_subscribed', headers: NO_RETRY },
  );
}

export function unknownUrl(method: string, path: string): GatewayError {
  return new GatewayError(`There is nothing at ${method} ${quoted(path)}.`, {
    status: 404,
    type: 'not_found_error',
    code: 'unknown_url',
  });
}

export function methodNotAllowed(method: string, allowed: string): GatewayError {
  return new GatewayError(`${method} is not possible here. Use ${allowed}.`, {
    status: 405,
    type: 'invalid_request_error',
    code: 'method_not_allowed',
    headers: { allow: allowed },
  });
}

export function rateLimited(
  message: string,
  retryAfterMs: number,
  headers: Record<string, string>,
): GatewayError {
  return new GatewayError(message, {
    status: 429,
    type: 'rate_limit_error',
    code: 'rate_limit_exceeded',
    headers: { ...headers, ...retryAfterHeaders(retryAfterMs) },
  });
}

/**
 * A quota is used up: no use in trying again before it renews, which may take days. The type is the
 * word by which users of OpenAI's clients know this from a rate limit.
 */
export function quotaExceeded(
  message: string,
  retryAfterMs: number,
  headers: Record<string, string>,
): GatewayError {
  return new GatewayError(message, {
    status: 403,
    type: 'insufficient_quota',
    code: 'quota_exceeded',
    headers: { ...headers, ...retryAfterHeaders(retryAfterMs), ...NO_RETRY },
  });
}

/** For an address, whatever key it sends: see `failed-keys.ts`. */
export function tooManyFailedKeys(retryAfterMs: number): GatewayError {
  return new GatewayError(
    'Too many requests without a valid API key came from your address. Check the key, wait a minute and try again.',
    {
      status: 429,
      type: 'rate_limit_error',
      code: 'too_many_failed_keys',
      headers: retryAfterHeaders(retryAfterMs),
    },
  );
}

/** What the engine says of the request is for its sender, but not what it says of its machine. */
export function engineRefused(cause: Error): GatewayError {
  return new GatewayError(toPublicMessage(cause.message), {
    status: 400,
    type: 'invalid_request_error',
    code: 'engine_refused',
    cause,
  });
}

/** The engine may have worked on it, so a client must not simply send it again. */
export function engineFailed(cause: unknown): GatewayError {
  return new GatewayError('The request could not be carried out. Nothing was charged.', {
    status: 500,
    type: 'api_error',
    code: 'engine_failed',
    headers: NO_RETRY,
    cause,
  });
}

/** For the reader of a stream that has a part of its answer, and whose request stays counted. */
export function answerBroken(cause: GatewayError): GatewayError {
  const { status, type, code } = cause;
  return new GatewayError('The answer broke off here.', { status, type, code, cause });
}

/** Nobody reads this one: the client's connection is gone. 499 is nginx' number for it. */
export function clientClosedRequest(cause: unknown): GatewayError {
  return new GatewayError('The client closed the connection.', {
    status: 499,
    type: 'api_error',
    code: 'client_closed_request',
    cause,
  });
}

export function unavailable(
  code: 'engine_unavailable' | 'service_unavailable',
  cause: unknown,
): GatewayError {
  return new GatewayError('The service is busy. Try again in a few seconds. Nothing was charged.', {
    status: 503,
    type: 'api_error',
    code,
    headers: retryAfterHeaders(5000),
    cause,
  });
}

/** What the operator keeps back; for how long is known to nobody. */
const CLOSED = {
  switched_off: {
    message: 'The operator has turned this off for the moment. Nothing was charged.',
    retryAfterMs: 10 * 60_000,
  },
  maintenance: {
    message: 'The service is under maintenance. Try again in a few minutes. Nothing was charged.',
    retryAfterMs: 2 * 60_000,
  },
} as const;

/** Why an operator keeps requests back. */
export type ClosedCode = keyof typeof CLOSED;

/** No retry by itself would come late enough. */
export function closedByOperator(code: ClosedCode): GatewayError {
  const { message, retryAfterMs } = CLOSED[code];
  const headers = { ...retryAfterHeaders(retryAfterMs), ...NO_RETRY };
  return new GatewayError(message, { status: 503, type: 'api_error', code, headers });
}

export function internalError(cause: unknown): GatewayError {
  return new GatewayError('Something went wrong on our side. Nothing was charged.', {
    status: 500,
    type: 'api_error',
    code: 'internal_error',
    headers: NO_RETRY,
    cause,
  });
}
