import { toPublicMessage } from '../../public-message.js';
import { EngineError, type EngineErrorCode } from '../engine.js';
import { fieldsOf, isRecord, itemsOf } from './json.js';

/** What a server says of its failure. */
export interface ServerError {
  /** In the server's own words, not cleaned. */
  message: string | undefined;
  /** A status as a number in the body, as llama.cpp and vLLM have it. */
  status: number | undefined;
  /** The server's word for the kind of failure: `BadRequestError`, `not_found_error` … */
  type: string | undefined;
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** FastAPI's list of what is wrong with which field. Its `input` would repeat the request. */
function toDetail(detail: unknown): string | undefined {
  const [first] = itemsOf(detail);
  const { msg, loc } = fieldsOf(first);
  const message = toText(msg);
  const place = itemsOf(loc).at(-1);
  if (message === undefined || typeof place !== 'string') return message;
  return `${place}: ${message}`;
}

function toServerError(body: unknown): ServerError {
  const { code, message, type } = fieldsOf(body);
  return {
    message: toText(message),
    status: typeof code === 'number' ? code : undefined,
    type: toText(type),
  };
}

/**
 * The failure that a JSON body tells of: OpenAI's envelope (llama.cpp's, vLLM's and Ollama's too,
 * with codes of their own), a bare text, vLLM's former flat body, FastAPI's `detail`. Undefined
 * when it tells of none.
 */
export function readServerError(body: unknown): ServerError | undefined {
  const { error, object, detail } = fieldsOf(body);
  if (isRecord(error)) return toServerError(error);
  if (typeof error === 'string') return { ...toServerError(body), message: toText(error) };
  if (object === 'error') return toServerError(body);
  if (detail === undefined) return undefined;
  const message = toText(detail) ?? toDetail(detail);
  return message === undefined ? undefined : { message, status: undefined, type: undefined };
}

/**
 * What a status of the server's means. 501 is llama.cpp's "not supported" (pictures, tools): another
 * request would do. 408 to 504 of the second row say that it did not begin.
 */
function toCode(status: number): EngineErrorCode {
  if ([400, 404, 413, 422, 501].includes(status)) return 'engine_refused';
  if ([408, 429, 502, 503, 504].includes(status)) return 'engine_unavailable';
  return 'engine_failed';
}

function refusal(error: ServerError | undefined): EngineError {
  const message = toPublicMessage(error?.message ?? '');
  return new EngineError('engine_refused', message || 'The engine refuses this request.');
}

/**
 * The error for a reply whose status is not 2xx. Only a refusal has the server's own words, because
 * its sender shall read them; the others go to our log, where words may repeat a prompt.
 */
export function fromStatus(status: number, error: ServerError | undefined): EngineError {
  const code = toCode(status);
  if (code === 'engine_refused') return refusal(error);
  return new EngineError(code, `The chat server answered ${status}.`);
}

const REFUSAL_TYPES = new Set([
  'invalid_request_error',
  'not_found_error',
  'not_supported_error',
  'exceed_context_size_error',
  'BadRequestError',
  'NotFoundError',
  'UnprocessableEntityError',
]);

/**
 * The error for one inside a reply that began with 200. Words of the answer may have come before,
 * so it is never one after which the same request is sent again.
 */
export function fromReplyError({ status, type, message }: ServerError): EngineError {
  const code = status === undefined ? undefined : toCode(status);
  if (code === 'engine_refused' || (code === undefined && REFUSAL_TYPES.has(type ?? ''))) {
    return refusal({ status, type, message });
  }
  const told = status === undefined ? '' : ` (${status})`;
  return new EngineError('engine_failed', `The chat server failed within its reply${told}.`);
}
