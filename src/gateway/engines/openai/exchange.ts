import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { Cancellation } from '../cancellation.js';
import { toError } from '../../../errors.js';
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

/** Takes bytes, and says whether it has enough, or what to wait for before it takes more. */
export type TakeBytes = (bytes: Buffer) => 'enough' | Promise<void> | undefined;

/** One request on its connection. Every wait ends at the latest when a limit is reached. */
export interface Exchange {
  /** @throws EngineError */
  head(): Promise<ReplyHead>;
  /**
   * Hands the body on, piece by piece as it comes off the socket. Resolves at its end, or when the
   * taker has enough. While the taker wants to wait no more than 64 kB are kept ahead for it. Call
   * it once, after `head`.
   * @throws EngineError, and what the taker throws
   */
  pour(take: TakeBytes): Promise<void>;
  /** Ends it now, with its connection. Nothing happens when it is over or released already. */
  abort(why: string): void;
  /**
   * What still comes is of no interest. A reply that ends within a second leaves its connection
   * for the next request.
   */
  release(): void;
}

interface Pouring {
  take: TakeBytes;
  end: (error?: Error) => void;
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
  /** Set while somebody waits for the head. */
  let wake: (() => void) | undefined;
  let pouring: Pouring | undefined;
  /** The taker is slower than the engine. */
  let waitsForTaker = false;

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
    handOn();
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
      if (waitsForTaker) return;
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
    silence.refresh();
    held.push(chunk);
    heldBytes += chunk.length;
    handOn();
    if (heldBytes > MAX_HELD_BYTES) controller?.pause();
  }

  /** Gives the taker what is held, and settles the pouring once there is no more to come. */
  function handOn(): void {
    while (pouring && !failure && !waitsForTaker) {
      const chunk = held.shift();
      if (chunk === undefined) {
        if (ended) pouring.end();
        return;
      }
      heldBytes -= chunk.length;
      give(chunk, pouring);
    }
    if (failure) pouring?.end(failure);
  }

  function give(chunk: Buffer, { take, end }: Pouring): void {
    try {
      const wish = take(chunk);
      if (wish === 'enough') end();
      else if (wish) awaitTaker(wish, end);
    } catch (thrown) {
      end(toError(thrown));
    }
  }

  function awaitTaker(wish: Promise<void>, end: Pouring['end']): void {
    waitsForTaker = true;
    wish.then(
      () => {
        waitsForTaker = false;
        silence.refresh();
        handOn();
        if (heldBytes === 0 && controller?.paused === true) controller.resume();
      },
      (thrown: unknown) => {
        end(toError(thrown));
      },
    );
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
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return head;
    },
    pour(take) {
      return new Promise((resolve, reject) => {
        pouring = {
          take,
          end(error) {
            pouring = undefined;
            if (error) reject(error);
            else resolve();
          },
        };
        handOn();
      });
    },
    abort(why) {
      // Most are over by then, and an error costs as much as parsing a short answer.
      if (released || ended || failure) return;
      fail(new EngineError('engine_aborted', why));
    },
    release() {
      if (ended || failure) return;
      released = true;
      stopListening();
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
  await exchange.pour((chunk) => {
    chunks.push(chunk);
    bytes += chunk.length;
    return bytes < maxBytes ? undefined : 'enough';
  });
  return Buffer.concat(chunks).subarray(0, maxBytes);
}
