import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Metrics, TelegramCallOutcome } from '../domain/metrics.js';
import { mayHaveBeenSent } from '../domain/network-faults.js';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import { exchange } from './exchange.js';
import { type Attempt, DEFAULT_RETRY, decideRetry, type RetryPolicy } from './retry.js';

/** Sockets to the Bot API server. Without a cap one burst opened 926 (measured). */
const MAX_CONNECTIONS = 64;
const CONNECT_TIMEOUT_MS = 5_000;
/** Until the reply begins, per try. Telegram answers ordinary calls in well under a second. */
const REPLY_TIMEOUT_MS = 20_000;
/** An upload's clock runs while its bytes are still being sent. */
const UPLOAD_TIMEOUT_MS = 60_000;
/** getUpdates answers after at most 50 s (Bot API server); the poller asks for 30 s. */
const LONG_POLL_TIMEOUT_MS = 60_000;
const BODY_TIMEOUT_MS = 20_000;
/** How long closing waits for calls under way; the process has others to stop. */
const CLOSE_GRACE_MS = 3_000;
/** A full getUpdates batch is about 1 MB; anything near this is not a Bot API reply. */
const MAX_REPLY_BYTES = 32 * 1024 * 1024;

/** The part of `fetch`'s contract that grammY uses. */
export interface TelegramRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Readable;
  signal?: AbortSignal;
}
export interface TelegramReply {
  json(): Promise<unknown>;
}

export interface TelegramTransport {
  /**
   * For grammY's `client.fetch`. Always asynchronous: a synchronous throw here would leave a
   * conversation's update unanswered for ever. Rejects when there is no usable answer; a refusal
   * by Telegram, a flood wait above the cap included, is an answer.
   */
  fetch(url: string | URL, request: TelegramRequest): Promise<TelegramReply>;
  /** Waits a moment for the calls that are under way, then ends them. Idempotent. */
  close(): Promise<void>;
}

export interface TelegramTransportDeps {
  apiRoot: string;
  logger: Logger;
  metrics: Metrics;
  maxConnections?: number;
  retry?: Partial<RetryPolicy>;
  closeGraceMs?: number;
  /** How waits are waited; tests give their own. */
  sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

type AttemptResult =
  | (Attempt & { type: 'reply' } & { reply: TelegramReply })
  | (Attempt & { type: 'fault' } & { error: Error });

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** `parameters.retry_after` of a Bot API error, else the Retry-After header of a proxy's. */
function toRetryAfterSeconds(body: unknown, header: unknown): number | undefined {
  const told = field(field(body, 'parameters'), 'retry_after') ?? header;
  const seconds = Number(told ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

function toOutcome(result: AttemptResult, signal: AbortSignal | undefined): TelegramCallOutcome {
  if (result.type === 'fault') return signal?.aborted === true ? 'aborted' : 'network';
  if (result.status === 429) return 'flood';
  if (result.status >= 500) return 'server';
  return result.status >= 400 ? 'refused' : 'ok';
}

function replyTimeoutMs(method: string, isUpload: boolean): number {
  if (method === 'getUpdates') return LONG_POLL_TIMEOUT_MS;
  return isUpload ? UPLOAD_TIMEOUT_MS : REPLY_TIMEOUT_MS;
}

/** Keep-alive connections to one Bot API server, with retry where a repeat is safe. */
export function createTelegramTransport({
  apiRoot,
  logger,
  metrics,
  maxConnections = MAX_CONNECTIONS,
  retry = {},
  closeGraceMs = CLOSE_GRACE_MS,
  sleep = (ms, signal) => delay(ms, undefined, signal && { signal }),
}: TelegramTransportDeps): TelegramTransport {
  const { origin } = new URL(apiRoot);
  const policy: RetryPolicy = { ...DEFAULT_RETRY, ...retry };
  const pool = new Pool(origin, {
    connections: maxConnections,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    bodyTimeout: BODY_TIMEOUT_MS,
    maxResponseSize: MAX_REPLY_BYTES,
  });

  async function attempt(
    path: string,
    method: string,
    request: TelegramRequest,
  ): Promise<AttemptResult> {
    const { body = null, headers, signal } = request;
    try {
      const answer = await exchange(pool, {
        path,
        httpMethod: request.method === 'GET' ? 'GET' : 'POST',
        contentType: headers?.['content-type'] ?? 'application/json',
        body,
        signal,
        headersTimeoutMs: replyTimeoutMs(method, typeof body !== 'string'),
      });
      const retryAfterSeconds = toRetryAfterSeconds(answer.body, answer.headers['retry-after']);
      const reply = { json: () => Promise.resolve(answer.body) };
      return { type: 'reply', status: answer.status, retryAfterSeconds, reply };
    } catch (thrown) {
      const error = toError(thrown);
      return { type: 'fault', sent: mayHaveBeenSent(error), error };
    }
  }

  async function call(
    path: string,
    method: string,
    request: TelegramRequest,
  ): Promise<AttemptResult> {
    const { body, signal } = request;
    const replayable = body === undefined || typeof body === 'string';
    for (let attempts = 1; ; attempts += 1) {
      const result = await attempt(path, method, request);
      if (signal?.aborted === true) return result;
      const decision = decideRetry(policy, { method, replayable }, result, attempts);
      if (!decision.retry) return result;
      const { reason, delayMs } = decision;
      metrics.telegramCallRetried(method, reason);
      logger.warn({ method, reason, delayMs, attempts }, 'a Telegram call is tried again');
      try {
        await sleep(delayMs, signal);
      } catch (thrown) {
        return { type: 'fault', sent: true, error: toError(thrown) };
      }
    }
  }

  let closed: Promise<void> | undefined;
  async function closePool(): Promise<void> {
    const grace = setTimeout(() => void pool.destroy(), closeGraceMs);
    try {
      await pool.close();
    } finally {
      clearTimeout(grace);
    }
  }

  return {
    async fetch(url, request) {
      const address = String(url);
      if (!address.startsWith(`${origin}/`)) {
        throw new Error('The address is not the Bot API server.');
      }
      const path = address.slice(origin.length);
      const method = path.slice(path.lastIndexOf('/') + 1);
      const startedAt = performance.now();
      const result = await call(path, method, request);
      const outcome = toOutcome(result, request.signal);
      const durationMs = performance.now() - startedAt;
      metrics.telegramCallFinished(method, outcome, durationMs / 1000);
      logger.debug({ method, outcome, durationMs: Math.round(durationMs) }, 'Telegram call');
      if (result.type === 'fault') throw result.error;
      return result.reply;
    },
    close() {
      closed ??= closePool();
      return closed;
    },
  };
}
