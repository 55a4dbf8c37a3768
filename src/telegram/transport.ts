import { Readable } from 'node:stream';
import { Pool } from 'undici';
import type { Metrics, TelegramCallOutcome } from '../domain/metrics.js';
import { mayHaveBeenSent } from '../domain/network-faults.js';
import { toError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Unreachable } from '../store/user-book/user-book-record.js';
import {
  type CallManner,
  type CallManners,
  createCallManners,
  isAlwaysCourtesy,
} from './call-manners.js';
import { peekUpload, personOfTarget, targetOf } from './call-target.js';
import { type ChatPauses, createChatPauses } from './chat-pauses.js';
import { exchange } from './exchange.js';
import { HELD_DESCRIPTION } from './failures.js';
import type { FloodBudget } from './flood-budget.js';
import { toUnreachable } from './failures.js';
import { createMovedChats } from './moved-chats.js';
import { DEFAULT_RETRY, type RetryPolicy } from './retry.js';
import type {
  CallResult,
  ExchangeResult,
  TelegramCall,
  TelegramReply,
  TelegramRequest,
} from './telegram-call.js';

/** Sockets to the Bot API server. Without a cap one burst opened 926 (measured). */
const MAX_CONNECTIONS = 64;
/** A thousand messages a second that take a tenth of a second each, and some more. */
const MAX_BROADCAST_CONNECTIONS = 128;
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

type TelegramFetch = (url: string | URL, request: TelegramRequest) => Promise<TelegramReply>;

export interface TelegramTransport {
  /**
   * For grammY's `client.fetch`. Always asynchronous: a synchronous throw here would leave a
   * conversation's update unanswered for ever. Rejects when there is no usable answer; a refusal
   * by Telegram, a flood wait above the cap included, is an answer.
   */
  fetch: TelegramFetch;
  /**
   * The same for what may be dropped: frames of progress. Tried once, never waited for, and only
   * where the chat's flood budget has room; otherwise the answer is at once a flood limit as
   * Telegram would tell it. Drafts and "typing…" are of this kind through either client.
   */
  courtesy: { fetch: TelegramFetch };
  /**
   * The same for one message of many: tried once, over connections of its own, so that nobody's
   * reply waits for one.
   */
  broadcast: { fetch: TelegramFetch };
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
  /** What Telegram told whom; by default this transport's own, told to nobody. */
  pauses?: ChatPauses;
  /** Without it everything has room. */
  budget?: Pick<FloodBudget, 'tryTake' | 'count'>;
  /** Telegram said that nothing gets through to a person any more. */
  onUnreachable?: (userId: number, why: Unreachable) => void;
  /** How waits are waited; tests give their own. */
  sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** `parameters.retry_after` of a Bot API error, else the Retry-After header of a proxy's. */
function toRetryAfterSeconds(body: unknown, header: unknown): number | undefined {
  const told = field(field(body, 'parameters'), 'retry_after') ?? header;
  const seconds = Number(told ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

/** `parameters.migrate_to_chat_id` of a Bot API error. */
function toMovedTo(body: unknown): string | undefined {
  const told = field(field(body, 'parameters'), 'migrate_to_chat_id');
  return typeof told === 'number' ? String(told) : undefined;
}

function toOutcome(result: CallResult, signal: AbortSignal | undefined): TelegramCallOutcome {
  if (result.type === 'held') return 'held';
  if (result.type === 'fault') return signal?.aborted === true ? 'aborted' : 'network';
  if (result.status === 429) return 'flood';
  if (result.status >= 500) return 'server';
  return result.status >= 400 ? 'refused' : 'ok';
}

function replyTimeoutMs(method: string, isUpload: boolean): number {
  if (method === 'getUpdates') return LONG_POLL_TIMEOUT_MS;
  return isUpload ? UPLOAD_TIMEOUT_MS : REPLY_TIMEOUT_MS;
}

/** A wait in the words of Telegram, so that callers know one kind of flood limit. */
function toHeldReply(waitMs: number): TelegramReply {
  const seconds = waitMs / 1_000;
  const body = {
    ok: false,
    error_code: 429,
    description: `${HELD_DESCRIPTION} ${seconds}`,
    parameters: { retry_after: seconds },
  };
  return { json: () => Promise.resolve(body) };
}

/** Keep-alive connections to one Bot API server, with retry where a repeat is safe. */
export function createTelegramTransport({
  apiRoot,
  logger,
  metrics,
  maxConnections = MAX_CONNECTIONS,
  retry = {},
  closeGraceMs = CLOSE_GRACE_MS,
  pauses = createChatPauses({ logger }),
  budget,
  onUnreachable,
  sleep,
}: TelegramTransportDeps): TelegramTransport {
  const { origin } = new URL(apiRoot);
  const openPool = (connections: number): Pool =>
    new Pool(origin, {
      connections,
      connect: { timeout: CONNECT_TIMEOUT_MS },
      bodyTimeout: BODY_TIMEOUT_MS,
      maxResponseSize: MAX_REPLY_BYTES,
    });
  const pool = openPool(maxConnections);
  // A connection is opened when it is needed: without a broadcast this pool has none.
  const broadcastPool = openPool(MAX_BROADCAST_CONNECTIONS);
  const pools = [pool, broadcastPool];

  async function exchangeOver(
    connections: Pool,
    { path, method, request }: TelegramCall,
  ): Promise<ExchangeResult> {
    const { body = null, headers, signal } = request;
    try {
      const answer = await exchange(connections, {
        path,
        httpMethod: request.method === 'GET' ? 'GET' : 'POST',
        contentType: headers?.['content-type'] ?? 'application/json',
        body,
        signal,
        headersTimeoutMs: replyTimeoutMs(method, typeof body !== 'string'),
      });
      const retryAfterSeconds = toRetryAfterSeconds(answer.body, answer.headers['retry-after']);
      const reply = { json: () => Promise.resolve(answer.body) };
      const { status } = answer;
      const movedTo = status === 400 ? toMovedTo(answer.body) : undefined;
      return { type: 'reply', status, retryAfterSeconds, reply, movedTo };
    } catch (thrown) {
      const error = toError(thrown);
      return { type: 'fault', sent: mayHaveBeenSent(error), error };
    }
  }

  const mannersOver = (connections: Pool): CallManners =>
    createCallManners({
      exchange: (call) => exchangeOver(connections, call),
      policy: { ...DEFAULT_RETRY, ...retry },
      ...{ pauses, budget, logger, metrics, sleep },
    });
  const { must, courtesy } = mannersOver(pool);
  const { broadcast } = mannersOver(broadcastPool);

  const movedChats = createMovedChats();

  /** A call to a group that has become a supergroup goes on to that, once. */
  async function follow(
    call: TelegramCall,
    carryOut: (call: TelegramCall) => Promise<CallResult>,
  ): Promise<CallResult> {
    const redirected = movedChats.redirect(call);
    const result = await carryOut(redirected ?? call);
    if (result.type !== 'reply' || result.movedTo === undefined) return result;
    movedChats.learn(call.target, result.movedTo);
    // An upload is used up by the first try; whoever repeats it has it go to the new chat.
    const isRepeatable = redirected === undefined && typeof call.request.body === 'string';
    const again = isRepeatable ? movedChats.redirect(call) : undefined;
    return again === undefined ? result : carryOut(again);
  }

  /** In one place for all that is ever sent to somebody. */
  async function reportUnreachable({ target }: TelegramCall, reply: TelegramReply): Promise<void> {
    const userId = personOfTarget(target);
    const why = toUnreachable(String(field(await reply.json(), 'description')));
    if (userId !== undefined && why !== undefined) onUnreachable?.(userId, why);
  }

  async function run(
    url: string | URL,
    request: TelegramRequest,
    manner: CallManner,
  ): Promise<TelegramReply> {
    const address = String(url);
    if (!address.startsWith(`${origin}/`)) {
      throw new Error('The address is not the Bot API server.');
    }
    const path = address.slice(origin.length);
    const method = path.slice(path.lastIndexOf('/') + 1);
    const startedAt = performance.now();
    const { body } = request;
    // An upload is read as far as its chat before anything is sent.
    const call: TelegramCall =
      body instanceof Readable
        ? await peekUpload(path, method, request, body)
        : { path, method, request, target: targetOf(method, body) };
    const result = await follow(call, isAlwaysCourtesy(method) ? courtesy : manner);
    const outcome = toOutcome(result, request.signal);
    const durationMs = performance.now() - startedAt;
    metrics.telegramCallFinished(method, outcome, durationMs / 1000);
    logger.debug({ method, outcome, durationMs: Math.round(durationMs) }, 'Telegram call');
    if (result.type === 'fault') throw result.error;
    if (result.type === 'reply') {
      if (result.status === 403) await reportUnreachable(call, result.reply);
      return result.reply;
    }
    // Nobody will read the upload.
    if (call.request.body instanceof Readable) call.request.body.destroy();
    return toHeldReply(result.waitMs);
  }

  let closed: Promise<void> | undefined;
  async function closePool(): Promise<void> {
    const grace = setTimeout(() => {
      for (const each of pools) void each.destroy();
    }, closeGraceMs);
    try {
      await Promise.all(pools.map((each) => each.close()));
    } finally {
      clearTimeout(grace);
    }
  }

  return {
    fetch: (url, request) => run(url, request, must),
    courtesy: { fetch: (url, request) => run(url, request, courtesy) },
    broadcast: { fetch: (url, request) => run(url, request, broadcast) },
    close() {
      closed ??= closePool();
      return closed;
    },
  };
}
