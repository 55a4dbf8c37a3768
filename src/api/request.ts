import { setTimeout as delay } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import type { Logger } from '../logger.js';
import { attemptOnce, readWhole, type Attempt, type OpenReply } from './attempt.js';
import { requestIdOf, type ReceivedReply, type ReplyHead } from './error-reply.js';
import { ApiAbortedError } from './errors.js';
import { RETRY_POLICY, retryDelayMs, type Repeatability, type RetryPolicy } from './retry.js';

export interface ApiRequest extends Omit<Attempt, 'url' | 'name'> {
  /** Below the base URL, with a leading slash; or the whole address of a file that the API named. */
  target: string | URL;
  repeatability: Repeatability;
}

/** Repeats a request as its repeatability allows. Every method fails with an `ApiError`. */
export interface ApiTransport {
  /** Resolves to a whole reply with status 2xx. */
  send(request: ApiRequest): Promise<ReceivedReply>;
  /** Resolves when the head of a reply with status 2xx is there. A body is never begun again. */
  open(request: ApiRequest): Promise<OpenReply>;
}

export interface TransportDeps {
  baseUrl: string;
  dispatcher: Dispatcher;
  logger: Logger;
  retryPolicy?: RetryPolicy;
}

export function createApiTransport(deps: TransportDeps): ApiTransport {
  const { dispatcher, logger, retryPolicy = RETRY_POLICY } = deps;
  const baseUrl = deps.baseUrl.replace(/\/+$/, '');

  function toAttempt({ target, ...rest }: ApiRequest): Attempt {
    return typeof target === 'string'
      ? { ...rest, url: `${baseUrl}${target}`, name: target }
      : // The path of a file may be all that keeps it from strangers.
        { ...rest, url: target.href, name: `a file at ${target.origin}` };
  }

  async function repeatedly<T extends ReplyHead>(
    request: ApiRequest,
    read: (reply: OpenReply) => Promise<T>,
  ): Promise<T> {
    const { method, repeatability, signal } = request;
    const attempt = toAttempt(request);
    for (let nth = 1; ; nth++) {
      const result = await attemptOnce(dispatcher, attempt, read);
      const call = { method, path: attempt.name, attempt: nth };
      if (!('error' in result)) {
        const { status } = result;
        logger.debug({ ...call, status, requestId: requestIdOf(result) }, 'api call');
        return result;
      }
      const { error, outcome } = result;
      const waitMs = error.retryable
        ? retryDelayMs(nth, outcome, repeatability, Math.random(), retryPolicy)
        : undefined;
      logger.debug(
        { ...call, code: error.code, requestId: error.requestId, waitMs },
        'api call failed',
      );
      if (waitMs === undefined) throw error;
      try {
        await delay(waitMs, undefined, { signal });
      } catch (cause) {
        throw new ApiAbortedError(`${attempt.name} was aborted.`, { cause });
      }
    }
  }

  return {
    send: (request) => repeatedly(request, readWhole),
    open: (request) => repeatedly(request, (reply) => Promise.resolve(reply)),
  };
}
