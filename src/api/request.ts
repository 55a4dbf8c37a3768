import { setTimeout as delay } from 'node:timers/promises';
import { errors, request as send, type Dispatcher } from 'undici';
import { toError } from '../errors.js';
import { mayHaveBeenSent } from '../domain/network-faults.js';
import type { Logger } from '../logger.js';
import { requestIdOf, toApiError, type ReceivedReply } from './error-reply.js';
import {
  ApiAbortedError,
  ApiBadReplyError,
  ApiConnectionError,
  ApiError,
  ApiTimeoutError,
} from './errors.js';
import {
  RETRY_POLICY,
  parseRetryAfterMs,
  retryDelayMs,
  type AttemptOutcome,
  type Repeatability,
  type RetryPolicy,
} from './retry.js';

interface ApiRequest {
  method: 'GET' | 'POST';
  /** Below the base URL, with a leading slash. */
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  repeatability: Repeatability;
  /** For one attempt, from the connection to the last byte. */
  timeoutMs: number;
  /** A longer reply is refused while it comes in. */
  maxReplyBytes: number;
  signal?: AbortSignal | undefined;
}

/**
 * Sends a request, repeats it as its repeatability allows, and resolves to a reply with status 2xx.
 * @throws ApiError
 */
export type SendApiRequest = (request: ApiRequest) => Promise<ReceivedReply>;

export interface RequestDeps {
  baseUrl: string;
  dispatcher: Dispatcher;
  logger: Logger;
  retryPolicy?: RetryPolicy;
}

function errorCode(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

async function readAtMost(body: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of body) {
    total += chunk.length;
    // Leaving the loop destroys the stream, and with it the connection.
    if (total > maxBytes) throw new ApiBadReplyError(`The reply is longer than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

type Failure = { error: ApiError; outcome: AttemptOutcome };

/** What a thrown error means: ours, the caller's abort, our timeout, or the network. */
function toFailure(thrown: unknown, { path, signal }: ApiRequest, timeout: AbortSignal): Failure {
  const cause = toError(thrown);
  const noAnswer: AttemptOutcome = { type: 'no_answer' };
  if (cause instanceof ApiError) return { error: cause, outcome: noAnswer };
  if (signal?.aborted) {
    return { error: new ApiAbortedError(`${path} was aborted.`, { cause }), outcome: noAnswer };
  }
  if (
    timeout.aborted ||
    cause instanceof errors.HeadersTimeoutError ||
    cause instanceof errors.BodyTimeoutError
  ) {
    return { error: new ApiTimeoutError(`${path} took too long.`, { cause }), outcome: noAnswer };
  }
  const code = errorCode(cause);
  const sent = mayHaveBeenSent(cause);
  return {
    error: new ApiConnectionError(`${path} could not be reached (${code || cause.name}).`, {
      cause,
      sent,
    }),
    outcome: sent ? noAnswer : { type: 'not_sent' },
  };
}

function answered(reply: ReceivedReply): Failure | undefined {
  if (reply.status >= 200 && reply.status < 300) return undefined;
  const nowMs = Date.now();
  const retryAfterMs = parseRetryAfterMs(reply.headers, nowMs);
  return {
    error: toApiError(reply, nowMs),
    outcome: { type: 'answered', status: reply.status, retryAfterMs },
  };
}

export function createSendApiRequest(deps: RequestDeps): SendApiRequest {
  const { dispatcher, logger, retryPolicy = RETRY_POLICY } = deps;
  const baseUrl = deps.baseUrl.replace(/\/+$/, '');

  async function attemptOnce(request: ApiRequest): Promise<ReceivedReply | Failure> {
    const timeout = AbortSignal.timeout(request.timeoutMs);
    const { signal } = request;
    try {
      const response = await send(`${baseUrl}${request.path}`, {
        method: request.method,
        dispatcher,
        headers: {
          // Nothing to unpack: a small reply can't grow into a huge one.
          'accept-encoding': 'identity',
          ...(request.body !== undefined && { 'content-type': 'application/json' }),
          ...request.headers,
        },
        ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
        headersTimeout: request.timeoutMs,
        bodyTimeout: request.timeoutMs,
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const reply: ReceivedReply = {
        status: response.statusCode,
        headers: response.headers,
        bytes: await readAtMost(response.body, request.maxReplyBytes),
      };
      return answered(reply) ?? reply;
    } catch (thrown) {
      return toFailure(thrown, request, timeout);
    }
  }

  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const result = await attemptOnce(request);
      const call = { method: request.method, path: request.path, attempt };
      if (!('error' in result)) {
        logger.debug(
          { ...call, status: result.status, requestId: requestIdOf(result) },
          'api call',
        );
        return result;
      }
      const { error, outcome } = result;
      const repeatable = error.retryable ? request.repeatability : undefined;
      const waitMs =
        repeatable && retryDelayMs(attempt, outcome, repeatable, Math.random(), retryPolicy);
      logger.debug(
        { ...call, code: error.code, requestId: error.requestId, waitMs },
        'api call failed',
      );
      if (waitMs === undefined) throw error;
      try {
        await delay(waitMs, undefined, { signal: request.signal });
      } catch (cause) {
        throw new ApiAbortedError(`${request.path} was aborted.`, { cause });
      }
    }
  };
}
