import { setTimeout as delay } from 'node:timers/promises';
import { Pool, type Dispatcher } from 'undici';
import type { Secret } from '../../../domain/secret.js';
import type { Logger } from '../../../logger.js';
import type { Cancellation } from '../cancellation.js';
import { EngineError } from '../engine.js';
import { toServerAddress } from './base-url.js';
import {
  collectReply,
  exchange,
  type CollectedReply,
  type ExchangeLimits,
  type ExchangeRequest,
  type ReplyHead,
  type ReplyTaker,
} from './exchange.js';
import { parseJson } from './json.js';
import { fromStatus, readServerError } from './server-error.js';

/** How long a server may take; milliseconds. */
export interface ChatServerTimeouts {
  connectMs: number;
  /** Until the first byte of a streamed reply. */
  firstByteMs: number;
  /** Between two pieces of a reply. */
  idleMs: number;
  /** For a streamed reply as a whole: 100,000 tokens, the most a request may ask for, at 50 a second. */
  streamMs: number;
  /** A reply in one piece begins when its last token is made; OpenAI's clients wait as long. */
  wholeReplyMs: number;
  listMs: number;
  /** Before a request that the server certainly did not begin is sent once more, give or take half. */
  retryMs: number;
}

const CHAT_SERVER_TIMEOUTS: ChatServerTimeouts = {
  connectMs: 5_000,
  firstByteMs: 120_000,
  idleMs: 60_000,
  streamMs: 2_000_000,
  wholeReplyMs: 600_000,
  listMs: 10_000,
  retryMs: 300,
};

const MIB = 1024 * 1024;
/** A token is some 300 bytes in a stream, so this is the documented most of 100,000 tokens. */
const MAX_REPLY_BYTES = 32 * MIB;
const MAX_LIST_BYTES = MIB;
const MAX_ERROR_BYTES = 64 * 1024;

/** Connections at once; a request beyond them waits for one as long as for a first byte. */
const MAX_CONNECTIONS = 512;
/** After these the engine has not begun, so the call may be sent once more. */
const RETRIED_STATUSES = [502, 503, 504];
/** These can only be mended by the operator: the key, what it may do, the bill. */
const OPERATORS_STATUSES = [401, 402, 403];

export interface ChatServerDeps {
  baseUrl: string;
  key?: Secret | undefined;
  logger: Logger;
  /** In place of connections of its own; whoever gives it closes it. */
  dispatcher?: Dispatcher | undefined;
  timeouts?: Partial<ChatServerTimeouts> | undefined;
}

export interface ChatServerCall {
  path: '/chat/completions' | '/models';
  /** Without a body it is a GET. */
  body?: Record<string, unknown>;
  cancellation?: Cancellation | undefined;
}

/**
 * One OpenAI-compatible server: where it is, with which key and how patiently it is asked. A call
 * is sent once more when the server certainly did not begin; all replies have a status of 2xx.
 */
export interface ChatServer {
  /**
   * The whole reply.
   * @throws EngineError
   */
  ask(call: ChatServerCall): Promise<CollectedReply>;
  /**
   * Hands a reply to the taker that `begin` makes for its head, as it comes in.
   * @returns the taker, when it has all of the reply or enough of it
   * @throws EngineError, and what `begin` and the taker throw
   */
  stream<Taker extends ReplyTaker>(
    call: ChatServerCall,
    begin: (head: ReplyHead) => Taker,
  ): Promise<Taker>;
  /** Ends what is under way as aborted. Idempotent. */
  close(): Promise<void>;
}

interface Failed {
  error: EngineError;
  /** The server certainly did not begin. */
  mayRepeat: boolean;
}

/** What became of a reply's head: somebody takes an answer, or the words of a refusal are kept. */
type Begun<Taker> = { taker: Taker } | { taker: CollectedReply; refusal: CollectedReply };

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

async function pause(ms: number, cancellation: Cancellation | undefined): Promise<void> {
  try {
    await delay(ms, undefined, cancellation && { signal: cancellation.toSignal() });
  } catch (cause) {
    throw new EngineError('engine_aborted', 'The answer is no longer wanted.', { cause });
  }
}

export function createChatServer(deps: ChatServerDeps): ChatServer {
  const { key, logger } = deps;
  const timeouts = { ...CHAT_SERVER_TIMEOUTS, ...deps.timeouts };
  const { origin, path: basePath } = toServerAddress(deps.baseUrl);
  // A Pool's own 4 s of keep-alive are less than the 5 s of Uvicorn, Node and llama.cpp, so that no
  // request goes into a connection that its server is about to give up.
  const pool = deps.dispatcher
    ? undefined
    : new Pool(origin, {
        connections: MAX_CONNECTIONS,
        connect: { timeout: timeouts.connectMs },
      });
  let closed: Promise<void> | undefined;

  /** Built anew: nothing of the client's own headers is among them. */
  function headersFor(accept: string, body: string | null): Record<string, string> {
    return {
      accept,
      // Nothing to unpack: a small reply can't grow into a huge one.
      'accept-encoding': 'identity',
      ...(body !== null && { 'content-type': 'application/json' }),
      ...(key && { authorization: `Bearer ${key.reveal()}` }),
    };
  }

  /** @throws EngineError when the engine stops */
  function connections(): Dispatcher {
    const dispatcher = pool ?? deps.dispatcher;
    if (closed || !dispatcher) {
      throw new EngineError('engine_unavailable', 'The engine is stopping.');
    }
    return dispatcher;
  }

  function toRequest(
    { path, body: fields, cancellation }: ChatServerCall,
    { accept, limits }: { accept: string; limits: ExchangeLimits },
  ): ExchangeRequest {
    const body = fields ? JSON.stringify(fields) : null;
    return {
      method: body === null ? 'GET' : 'POST',
      origin,
      path: `${basePath}${path}`,
      headers: headersFor(accept, body),
      body,
      cancellation,
      limits,
    };
  }

  /** Of a reply with another status than 2xx; what stands in it may be for the operator. */
  function toRefusal(status: number, body: Buffer | undefined): Failed {
    if (OPERATORS_STATUSES.includes(status)) {
      logger.error(
        { status },
        'the chat server refuses us: check LLM_ENGINE_URL and LLM_ENGINE_KEY',
      );
    }
    const error = fromStatus(status, body && readServerError(parseJson(body.toString())));
    return { error, mayRepeat: RETRIED_STATUSES.includes(status) };
  }

  /** What went wrong by the status that was heard, if one was. @throws what is no EngineError */
  function toFailed(thrown: unknown, status: number | undefined): Failed {
    if (!(thrown instanceof EngineError)) throw thrown;
    if (status === undefined) return { error: thrown, mayRepeat: thrown.retryable };
    if (isSuccess(status) || thrown.code === 'engine_aborted') {
      return { error: thrown, mayRepeat: false };
    }
    // The status alone says enough where the words after it break off.
    return toRefusal(status, undefined);
  }

  /** @throws EngineError, and what `begin` and the taker throw */
  async function send<Taker extends ReplyTaker>(
    request: ExchangeRequest,
    begin: (head: ReplyHead) => Taker,
    isRepeated = false,
  ): Promise<Taker> {
    let heardStatus: number | undefined;
    let failed: Failed;
    try {
      const begun = await exchange(connections(), request, (head): Begun<Taker> => {
        heardStatus = head.status;
        if (isSuccess(head.status)) return { taker: begin(head) };
        const refusal = collectReply(head, MAX_ERROR_BYTES);
        return { taker: refusal, refusal };
      });
      if (!('refusal' in begun)) return begun.taker;
      failed = toRefusal(begun.refusal.head.status, begun.refusal.body());
    } catch (thrown) {
      failed = toFailed(thrown, heardStatus);
    }
    if (!failed.mayRepeat || isRepeated) throw failed.error;
    // Calls that failed together shall not come back together.
    await pause(timeouts.retryMs * (0.5 + Math.random()), request.cancellation);
    return send(request, begin, true);
  }

  return {
    ask(call) {
      const { idleMs, listMs, wholeReplyMs } = timeouts;
      const limits = call.body
        ? {
            firstByteMs: wholeReplyMs,
            idleMs,
            totalMs: wholeReplyMs,
            maxReplyBytes: MAX_REPLY_BYTES,
          }
        : { firstByteMs: listMs, idleMs, totalMs: listMs, maxReplyBytes: MAX_LIST_BYTES };
      const request = toRequest(call, { accept: 'application/json', limits });
      return send(request, (head) => collectReply(head));
    },
    stream(call, begin) {
      const { firstByteMs, idleMs, streamMs: totalMs } = timeouts;
      const limits = { firstByteMs, idleMs, totalMs, maxReplyBytes: MAX_REPLY_BYTES };
      const request = toRequest(call, { accept: 'text/event-stream', limits });
      return send(request, begin);
    },
    close() {
      const stopping = new EngineError('engine_aborted', 'The engine is stopping.');
      closed ??= pool?.destroy(stopping) ?? Promise.resolve();
      return closed;
    },
  };
}
