import { setTimeout as delay } from 'node:timers/promises';
import { Pool, type Dispatcher } from 'undici';
import type { Secret } from '../../../domain/secret.js';
import type { Logger } from '../../../logger.js';
import { EngineError } from '../engine.js';
import { toServerAddress } from './base-url.js';
import { openExchange, readBytes, type Exchange, type ExchangeLimits } from './exchange.js';
import { parseJson } from './json.js';
import { fromStatus, readServerError, type ServerError } from './server-error.js';

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
  /** The reply is wanted as a stream. */
  stream: boolean;
  signal?: AbortSignal | undefined;
}

/** One OpenAI-compatible server: where it is, with which key and how patiently it is asked. */
export interface ChatServer {
  /**
   * Sends the call, once more when the server certainly did not begin, and resolves to a reply with
   * status 2xx as soon as its head is there. The caller reads it or aborts it.
   * @throws EngineError
   */
  open(call: ChatServerCall): Promise<Exchange>;
  /** Ends what is under way as aborted. Idempotent. */
  close(): Promise<void>;
}

/** The status alone says enough where the words after it break off. */
async function readRefusal(exchange: Exchange): Promise<ServerError | undefined> {
  try {
    return readServerError(parseJson((await readBytes(exchange, MAX_ERROR_BYTES)).toString()));
  } catch (thrown) {
    if (thrown instanceof EngineError && thrown.code !== 'engine_aborted') return undefined;
    throw thrown;
  } finally {
    exchange.abort('The rest of a refusal is of no interest.');
  }
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await delay(ms, undefined, signal && { signal });
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

  function limitsOf({ body, stream }: ChatServerCall): ExchangeLimits {
    const { firstByteMs, idleMs, streamMs, wholeReplyMs, listMs } = timeouts;
    if (!body) {
      return { firstByteMs: listMs, idleMs, totalMs: listMs, maxReplyBytes: MAX_LIST_BYTES };
    }
    return stream
      ? { firstByteMs, idleMs, totalMs: streamMs, maxReplyBytes: MAX_REPLY_BYTES }
      : {
          firstByteMs: wholeReplyMs,
          idleMs,
          totalMs: wholeReplyMs,
          maxReplyBytes: MAX_REPLY_BYTES,
        };
  }

  /** Built anew: nothing of the client's own headers is among them. */
  function headersOf({ body, stream }: ChatServerCall): Record<string, string> {
    return {
      accept: stream ? 'text/event-stream' : 'application/json',
      // Nothing to unpack: a small reply can't grow into a huge one.
      'accept-encoding': 'identity',
      ...(body && { 'content-type': 'application/json' }),
      ...(key && { authorization: `Bearer ${key.reveal()}` }),
    };
  }

  function send(call: ChatServerCall, body: string | null): Exchange {
    const dispatcher = pool ?? deps.dispatcher;
    if (closed || !dispatcher) {
      throw new EngineError('engine_unavailable', 'The engine is stopping.');
    }
    return openExchange(dispatcher, {
      method: call.body ? 'POST' : 'GET',
      origin,
      path: `${basePath}${call.path}`,
      headers: headersOf(call),
      body,
      signal: call.signal,
      limits: limitsOf(call),
    });
  }

  /** An exchange whose head is there, or undefined when the call may be sent once more. */
  async function attempt(
    call: ChatServerCall,
    body: string | null,
    isLast: boolean,
  ): Promise<Exchange | undefined> {
    const exchange = send(call, body);
    let status: number;
    try {
      ({ status } = await exchange.head());
    } catch (thrown) {
      if (isLast || !(thrown instanceof EngineError && thrown.retryable)) throw thrown;
      return undefined;
    }
    if (status >= 200 && status < 300) return exchange;
    const refusal = await readRefusal(exchange);
    if (!isLast && RETRIED_STATUSES.includes(status)) return undefined;
    if (OPERATORS_STATUSES.includes(status)) {
      logger.error(
        { status },
        'the chat server refuses us: check LLM_ENGINE_URL and LLM_ENGINE_KEY',
      );
    }
    throw fromStatus(status, refusal);
  }

  return {
    async open(call) {
      const body = call.body ? JSON.stringify(call.body) : null;
      const first = await attempt(call, body, false);
      if (first) return first;
      // Calls that failed together shall not come back together.
      await pause(timeouts.retryMs * (0.5 + Math.random()), call.signal);
      const second = await attempt(call, body, true);
      if (!second) throw new Error('The last attempt of a call ends with a reply or an error.');
      return second;
    },
    close() {
      const stopping = new EngineError('engine_aborted', 'The engine is stopping.');
      closed ??= pool?.destroy(stopping) ?? Promise.resolve();
      return closed;
    },
  };
}
