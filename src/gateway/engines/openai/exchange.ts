import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { Cancellation } from '../cancellation.js';
import { toError } from '../../../errors.js';
import { EngineError } from '../engine.js';
import { fromCancel, fromNetworkFault, tooLong, tooSlow } from './engine-faults.js';

export interface ExchangeLimits {
  /** From the request to the first byte of the reply's body. */
  firstByteMs: number;
  /** Between two pieces of the body, while the taker does not make it wait. */
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

/** Takes a reply's body, piece by piece. */
export interface ReplyTaker {
  /** @returns that it has enough, or what to wait for before it takes more */
  take: (bytes: Buffer) => 'enough' | Promise<void> | undefined;
}

/** Bytes that wait for their taker before the socket is read no further; a stream's usual buffer. */
const MAX_HELD_BYTES = 64 * 1024;
/** What comes after a taker has enough: a reply that ends so soon leaves its connection for others. */
const RELEASE_MS = 1000;

/**
 * Sends a request and hands the reply on as it comes off the socket: no stream and no promise stands
 * between a piece of it and its taker, since with many replies at once these are most of the cost.
 * `dispatch` instead of `request` for the same reason. While the taker lets wait no more than 64 kB
 * are kept ahead for it.
 * @param begin who takes the body, decided by the head; throws to end it
 * @returns the taker, when the reply is over or the taker has enough
 * @throws EngineError for the server, the limits and a cancellation; what `begin` and the taker throw
 */
export function exchange<Taker extends ReplyTaker>(
  dispatcher: Dispatcher,
  { method, origin, path, headers, body, cancellation, limits }: ExchangeRequest,
  begin: (head: ReplyHead) => Taker,
): Promise<Taker> {
  return new Promise((resolve, reject) => {
    const { firstByteMs, idleMs, totalMs, maxReplyBytes } = limits;
    const beganMs = performance.now();
    let heardMs = beganMs;
    let controller: Dispatcher.DispatchController | undefined;
    let taker: Taker | undefined;
    let waitsForTaker = false;
    const held: Buffer[] = [];
    let heldBytes = 0;
    let receivedBytes = 0;
    let isEnded = false;
    let isSettled = false;
    let failure: Error | undefined;

    if (cancellation?.reason) {
      reject(fromCancel(cancellation.reason));
      return;
    }
    // One timer that looks at the clock: arming one anew for every piece costs more.
    let timer = setTimeout(checkTime, Math.min(firstByteMs, idleMs, totalMs));
    const stopListening = cancellation?.onCancel((reason) => {
      fail(fromCancel(reason));
    });

    function checkTime(): void {
      const nowMs = performance.now();
      // A taker that is slow is not an engine that is silent.
      if (waitsForTaker) heardMs = nowMs;
      const leftMs = beganMs + totalMs - nowMs;
      const patienceMs = heardMs + (receivedBytes === 0 ? firstByteMs : idleMs) - nowMs;
      if (leftMs <= 0) fail(tooSlow(totalMs));
      else if (patienceMs <= 0) fail(toSilence());
      else timer = setTimeout(checkTime, Math.ceil(Math.min(leftMs, patienceMs, idleMs)));
    }

    function toSilence(): EngineError {
      if (!controller) {
        return new EngineError('engine_unavailable', 'No connection to the chat server was free.');
      }
      return receivedBytes === 0
        ? new EngineError('engine_failed', `No byte came within ${firstByteMs} ms.`)
        : new EngineError('engine_failed', `Nothing came for ${idleMs} ms.`);
    }

    function settle(): void {
      isSettled = true;
      clearTimeout(timer);
      stopListening?.();
    }

    function fail(error: Error): void {
      if (isSettled) return;
      settle();
      failure = error;
      controller?.abort(error);
      reject(error);
    }

    function succeed(): void {
      if (!taker) return;
      settle();
      resolve(taker);
    }

    /** Resolves, whatever may still come. */
    function release(): void {
      succeed();
      if (isEnded) return;
      controller?.resume();
      timer = setTimeout(() => {
        controller?.abort(new EngineError('engine_aborted', 'The reply did not end.'));
      }, RELEASE_MS);
    }

    /** @returns whether the taker takes more at once */
    function give(chunk: Buffer): boolean {
      try {
        const wish = taker?.take(chunk);
        if (wish === undefined) return true;
        if (wish === 'enough') {
          release();
        } else {
          waitsForTaker = true;
          wish.then(goOn, (thrown: unknown) => {
            fail(toError(thrown));
          });
        }
      } catch (thrown) {
        fail(toError(thrown));
      }
      return false;
    }

    function keep(chunk: Buffer): void {
      held.push(chunk);
      heldBytes += chunk.length;
      if (heldBytes > MAX_HELD_BYTES) controller?.pause();
    }

    /** The taker takes again. */
    function goOn(): void {
      if (isSettled) return;
      waitsForTaker = false;
      heardMs = performance.now();
      for (let chunk = held.shift(); chunk; chunk = held.shift()) {
        heldBytes -= chunk.length;
        if (!give(chunk)) return;
      }
      if (isEnded) succeed();
      else if (controller?.paused === true) controller.resume();
    }

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
          try {
            taker = begin({ status, headers: replyHeaders });
          } catch (thrown) {
            fail(toError(thrown));
          }
        },
        onResponseData(_controller, chunk) {
          if (isSettled) return;
          heardMs = performance.now();
          receivedBytes += chunk.length;
          if (receivedBytes > maxReplyBytes) fail(tooLong(maxReplyBytes));
          else if (waitsForTaker) keep(chunk);
          else give(chunk);
        },
        onResponseEnd() {
          isEnded = true;
          if (isSettled) clearTimeout(timer);
          else if (!waitsForTaker) succeed();
        },
        onResponseError(_controller, error) {
          clearTimeout(timer);
          fail(fromNetworkFault(error));
        },
      },
    );
  });
}

/** Keeps a body, up to so many bytes; the rest is left unread. */
export interface CollectedReply extends ReplyTaker {
  head: ReplyHead;
  body: () => Buffer;
}

export function collectReply(head: ReplyHead, maxBytes = Infinity): CollectedReply {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return {
    head,
    take(chunk) {
      chunks.push(chunk);
      bytes += chunk.length;
      return bytes < maxBytes ? undefined : 'enough';
    },
    body: () => Buffer.concat(chunks).subarray(0, maxBytes),
  };
}
