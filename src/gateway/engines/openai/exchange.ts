import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { Cancellation } from '../cancellation.js';
import { EngineError } from '../engine.js';
import { fromCancel, fromNetworkFault, tooLong, tooSlow } from './engine-faults.js';

export interface ExchangeLimits {
  /** From the request to the first byte of the reply's body. */
  firstByteMs: number;
  /** Between two pieces of the body, counted while somebody waits for the next. */
  idleMs: number;
  /** From the request to the last byte. */
  totalMs: number;
  /** A longer reply is refused while it comes in. */
  maxReplyBytes: number;
}

export interface ExchangeRequest {
  method: 'GET' | 'POST';
  origin: string;
  path: string;
  headers: Record<string, string>;
  body: string | null;
  cancellation: Cancellation | undefined;
  limits: ExchangeLimits;
}

export interface ReplyHead {
  status: number;
  headers: IncomingHttpHeaders;
}

/** One request on its connection. Every wait ends at the latest when a limit is reached. */
export interface Exchange {
  /** @throws EngineError */
  head(): Promise<ReplyHead>;
  /**
   * The next bytes of the body; undefined at its end. Only what is asked for is taken off the
   * socket, but for the 64 kB that are kept ahead.
   * @throws EngineError
   */
  next(): Promise<Buffer | undefined>;
  /** Ends it now, with its connection. Nothing happens when it is over or released already. */
  abort(why: string): void;
  /**
   * What still comes is of no interest. A reply that ends within a second leaves its connection
   * for the next request.
   */
  release(): void;
}

/** Bytes that wait for their reader before the socket is read no further; a stream's usual buffer. */
const MAX_HELD_BYTES = 64 * 1024;
const RELEASE_MS = 1000;

/**
 * Sends a request whose reply is read as it comes. `dispatch` instead of `request`, because the
 * stream that the latter builds around a reply costs more than the rest of a small exchange.
 */
export function openExchange(dispatcher: Dispatcher, request: ExchangeRequest): Exchange {
  const { method, origin, path, headers, body, cancellation, limits } = request;
  let controller: Dispatcher.DispatchController | undefined;
  let head: ReplyHead | undefined;
  const held: Buffer[] = [];
  let heldBytes = 0;
  let receivedBytes = 0;
  let failure: EngineError | undefined;
  let ended = false;
  let released = false;
  let stopListening: () => void = () => undefined;
  /** Set while somebody waits. */
  let wake: (() => void) | undefined;

  const total = setTimeout(() => {
    fail(tooSlow(limits.totalMs));
  }, limits.totalMs);
  let silence = setTimeout(() => {
    fail(
      controller
        ? new EngineError('engine_failed', `No byte came within ${limits.firstByteMs} ms.`)
        : new EngineError('engine_unavailable', 'No connection to the chat server was free.'),
    );
  }, limits.firstByteMs);

  function finish(): void {
    clearTimeout(total);
    clearTimeout(silence);
    stopListening();
    wake?.();
  }

  function fail(error: EngineError): void {
    if (ended || failure) return;
    failure = error;
    held.length = 0;
    controller?.abort(error);
    finish();
  }

  function onFirstByte(): void {
    clearTimeout(silence);
    silence = setTimeout(() => {
      // A reader who is slow is not an engine that is silent.
      if (!wake) return;
      fail(new EngineError('engine_failed', `Nothing came for ${limits.idleMs} ms.`));
    }, limits.idleMs);
  }

  function keep(chunk: Buffer): void {
    if (receivedBytes === 0) onFirstByte();
    receivedBytes += chunk.length;
    if (receivedBytes > limits.maxReplyBytes) {
      fail(tooLong(limits.maxReplyBytes));
      return;
    }
    if (released) return;
    held.push(chunk);
    heldBytes += chunk.length;
    if (heldBytes > MAX_HELD_BYTES) controller?.pause();
    wake?.();
  }

  function change(): Promise<void> {
    if (receivedBytes > 0) silence.refresh();
    return new Promise((resolve) => {
      wake = () => {
        wake = undefined;
        resolve();
      };
    });
  }

  if (cancellation) {
    stopListening = cancellation.onCancel((reason) => {
      fail(fromCancel(reason));
    });
  }
  if (!failure) {
    dispatcher.dispatch(
      // The limits above count instead of undici's, which know no first byte of a body.
      { origin, path, method, headers, body, headersTimeout: 0, bodyTimeout: 0 },
      {
        onRequestStart(started) {
          controller = started;
          // It failed while it waited for a connection.
          if (failure) started.abort(failure);
        },
        onResponseStart(_controller, status, replyHeaders) {
          // 1xx only announces the real one.
          if (status < 200) return;
          head = { status, headers: replyHeaders };
          wake?.();
        },
        onResponseData(_controller, chunk) {
          if (!failure) keep(chunk);
        },
        onResponseEnd() {
          if (failure) return;
          ended = true;
          finish();
        },
        onResponseError(_controller, error) {
          fail(fromNetworkFault(error));
        },
      },
    );
  }

  return {
    async head() {
      while (!head) {
        if (failure) throw failure;
        await change();
      }
      return head;
    },
    async next() {
      for (;;) {
        const chunk = held.shift();
        if (chunk) {
          heldBytes -= chunk.length;
          if (heldBytes === 0 && controller?.paused === true) controller.resume();
          return chunk;
        }
        if (failure) throw failure;
        if (ended) return undefined;
        await change();
      }
    },
    abort(why) {
      // Most are over by then, and an error costs as much as parsing a short answer.
      if (released || ended || failure) return;
      fail(new EngineError('engine_aborted', why));
    },
    release() {
      if (ended || failure) return;
      released = true;
      held.length = 0;
      controller?.resume();
      clearTimeout(silence);
      silence = setTimeout(() => {
        fail(new EngineError('engine_aborted', 'The reply did not end.'));
      }, RELEASE_MS);
    },
  };
}

/**
 * The body, up to so many bytes; the rest is left unread.
 * @throws EngineError
 */
export async function readBytes(exchange: Exchange, maxBytes = Infinity): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  while (bytes < maxBytes) {
    const chunk = await exchange.next();
    if (!chunk) break;
    chunks.push(chunk);
    bytes += chunk.length;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}
