import { errors, request as send, type Dispatcher } from 'undici';
import { mayHaveBeenSent } from '../domain/network-faults.js';
import { toError } from '../errors.js';
import { toApiError, type ReceivedReply, type ReplyHead } from './error-reply.js';
import {
  ApiAbortedError,
  ApiBadReplyError,
  ApiConnectionError,
  ApiError,
  ApiTimeoutError,
} from './errors.js';
import { parseRetryAfterMs, type AttemptOutcome } from './retry.js';

/** What goes over the wire, and how long and how much may come back. */
export interface Attempt {
  method: 'GET' | 'POST';
  url: string;
  /** In messages and the log, which must not have addresses that are secrets. */
  name: string;
  body?: unknown;
  headers?: Record<string, string> | undefined;
  timeoutMs: number;
  idleMs?: number | undefined;
  maxReplyBytes: number;
  signal?: AbortSignal | undefined;
}

/** A reply whose body is still coming in. Whoever has one reads it, to the end or out of the loop. */
export interface OpenReply extends ReplyHead {
  /**
   * Leaving the loop destroys the connection.
   * @throws ApiError
   */
  body: AsyncIterable<Buffer>;
}

export interface Failure {
  error: ApiError;
  outcome: AttemptOutcome;
}

function errorCode(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What a thrown error means: ours, the caller's abort, our timeout, or the network. */
function toNetworkError(
  thrown: unknown,
  { name, signal }: Attempt,
  timeout: AbortSignal,
): ApiError {
  const cause = toError(thrown);
  if (cause instanceof ApiError) return cause;
  if (signal?.aborted) return new ApiAbortedError(`${name} was aborted.`, { cause });
  if (
    timeout.aborted ||
    cause instanceof errors.HeadersTimeoutError ||
    cause instanceof errors.BodyTimeoutError
  ) {
    return new ApiTimeoutError(`${name} took too long.`, { cause });
  }
  const reason = errorCode(cause) || cause.name;
  const sent = mayHaveBeenSent(cause);
  const message = `${name} ${sent ? 'broke off' : 'could not be reached'} (${reason}).`;
  return new ApiConnectionError(message, { cause, sent });
}

/** The body as it comes, capped, with nothing but an ApiError thrown out of it. */
async function* guarded(
  body: AsyncIterable<Buffer>,
  attempt: Attempt,
  timeout: AbortSignal,
): AsyncGenerator<Buffer, void, undefined> {
  const { maxReplyBytes } = attempt;
  let total = 0;
  try {
    for await (const chunk of body) {
      total += chunk.length;
      if (total > maxReplyBytes) {
        throw new ApiBadReplyError(`The reply is longer than ${maxReplyBytes} bytes.`);
      }
      yield chunk;
    }
  } catch (thrown) {
    throw toNetworkError(thrown, attempt, timeout);
  }
}

export async function readWhole({ body, ...head }: OpenReply): Promise<ReceivedReply> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return { ...head, bytes: Buffer.concat(chunks) };
}

async function refused(reply: OpenReply): Promise<Failure> {
  const nowMs = Date.now();
  const whole = await readWhole(reply);
  return {
    error: toApiError(whole, nowMs),
    outcome: {
      type: 'answered',
      status: whole.status,
      retryAfterMs: parseRetryAfterMs(whole.headers, nowMs),
    },
  };
}

/**
 * Sends once and follows no redirect. Resolves when `read` has what it wants of a reply with status
 * 2xx; never rejects.
 */
export async function attemptOnce<T extends ReplyHead>(
  dispatcher: Dispatcher,
  attempt: Attempt,
  read: (reply: OpenReply) => Promise<T>,
): Promise<T | Failure> {
  const timeout = AbortSignal.timeout(attempt.timeoutMs);
  const { body, signal, timeoutMs, idleMs = timeoutMs } = attempt;
  try {
    const response = await send(attempt.url, {
      method: attempt.method,
      dispatcher,
      headers: {
        // Nothing to unpack: a small reply can't grow into a huge one.
        'accept-encoding': 'identity',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...attempt.headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headersTimeout: timeoutMs,
      bodyTimeout: idleMs,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const reply: OpenReply = {
      status: response.statusCode,
      headers: response.headers,
      body: guarded(response.body, attempt, timeout),
    };
    return await (reply.status >= 200 && reply.status < 300 ? read(reply) : refused(reply));
  } catch (thrown) {
    const error = toNetworkError(thrown, attempt, timeout);
    const neverSent = error instanceof ApiConnectionError && !error.sent;
    return { error, outcome: { type: neverSent ? 'not_sent' : 'no_answer' } };
  }
}
