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

/** Who takes a reply's body, with whatever else its head decided. */
export interface Reception {
  taker: ReplyTaker;
}

/**
 * One exchange, from the request to the end of its reply. A class, since there is one for each of
 * many requests at once: its handlers are made once for all, and its state lies together.
 */
class Exchange<R extends Reception> implements Dispatcher.DispatchHandler {
  readonly #limits: ExchangeLimits;
  readonly #begin: (head: ReplyHead) => R;
  readonly #resolve: (reception: R) => void;
  readonly #reject: (error: Error) => void;
  readonly #stopListening: (() => void) | undefined;
  readonly #beganMs = performance.now();
  #heardMs = this.#beganMs;
  /** The one timer, which looks at the clock: arming one anew for every piece costs more. */
  #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | undefined;
  #reception: R | undefined;
  #waitsForTaker = false;
  #held: Buffer[] = [];
  #heldBytes = 0;
  #receivedBytes = 0;
  #isEnded = false;
  #isSettled = false;
  #failure: Error | undefined;

  constructor(
    { cancellation, limits }: Pick<ExchangeRequest, 'cancellation' | 'limits'>,
    begin: (head: ReplyHead) => R,
    { resolve, reject }: { resolve: (reception: R) => void; reject: (error: Error) => void },
  ) {
    this.#limits = limits;
    this.#begin = begin;
    this.#resolve = resolve;
    this.#reject = reject;
    const { firstByteMs, idleMs, totalMs } = limits;
    this.#timer = this.#checkIn(Math.min(firstByteMs, idleMs, totalMs));
    this.#stopListening = cancellation?.onCancel((reason) => {
      this.#fail(fromCancel(reason));
    });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It failed while it waited for a connection.
    if (this.#failure) controller.abort(this.#failure);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    // 1xx only announces the real one.
    if (status < 200) return;
    try {
      this.#reception = this.#begin({ status, headers });
    } catch (thrown) {
      this.#fail(toError(thrown));
    }
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#isSettled) return;
    this.#heardMs = performance.now();
    this.#receivedBytes += chunk.length;
    const { maxReplyBytes } = this.#limits;
    if (this.#receivedBytes > maxReplyBytes) this.#fail(tooLong(maxReplyBytes));
    else if (this.#waitsForTaker) this.#keep(chunk);
    else this.#give(chunk);
  }

  onResponseEnd(): void {
    this.#isEnded = true;
    if (this.#isSettled) clearTimeout(this.#timer);
    else if (!this.#waitsForTaker) this.#succeed();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    clearTimeout(this.#timer);
    this.#fail(fromNetworkFault(error));
  }

  #checkIn(delayMs: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.#checkTime();
    }, delayMs);
  }

  #checkTime(): void {
    const { firstByteMs, idleMs, totalMs } = this.#limits;
    const nowMs = performance.now();
    // A taker that is slow is not an engine that is silent.
    if (this.#waitsForTaker) this.#heardMs = nowMs;
    const leftMs = this.#beganMs + totalMs - nowMs;
    const patienceMs = this.#heardMs + (this.#receivedBytes === 0 ? firstByteMs : idleMs) - nowMs;
    if (leftMs <= 0) this.#fail(tooSlow(totalMs));
    else if (patienceMs <= 0) this.#fail(this.#toSilence());
    else this.#timer = this.#checkIn(Math.ceil(Math.min(leftMs, patienceMs, idleMs)));
  }

  #toSilence(): EngineError {
    const { firstByteMs, idleMs } = this.#limits;
    if (!this.#controller) {
      return new EngineError('engine_unavailable', 'No connection to the chat server was free.');
    }
    return this.#receivedBytes === 0
      ? new EngineError('engine_failed', `No byte came within ${firstByteMs} ms.`)
      : new EngineError('engine_failed', `Nothing came for ${idleMs} ms.`);
  }

  #settle(): void {
    this.#isSettled = true;
    clearTimeout(this.#timer);
    this.#stopListening?.();
  }

  #fail(error: Error): void {
    if (this.#isSettled) return;
    this.#settle();
    this.#failure = error;
    this.#controller?.abort(error);
    this.#reject(error);
  }

  #succeed(): void {
    if (!this.#reception) return;
    this.#settle();
    this.#resolve(this.#reception);
  }

  /** Succeeds, whatever may still come. */
  #release(): void {
    this.#succeed();
    if (this.#isEnded) return;
    this.#controller?.resume();
    this.#timer = setTimeout(() => {
      this.#controller?.abort(new EngineError('engine_aborted', 'The reply did not end.'));
    }, RELEASE_MS);
  }

  /** @returns whether the taker takes more at once */
  #give(chunk: Buffer): boolean {
    try {
      const wish = this.#reception?.taker.take(chunk);
      if (wish === undefined) return true;
      if (wish === 'enough') this.#release();
      else this.#waitFor(wish);
    } catch (thrown) {
      this.#fail(toError(thrown));
    }
    return false;
  }

  #waitFor(taken: Promise<void>): void {
    this.#waitsForTaker = true;
    taken.then(
      () => {
        this.#goOn();
      },
      (thrown: unknown) => {
        this.#fail(toError(thrown));
      },
    );
  }

  #keep(chunk: Buffer): void {
    this.#held.push(chunk);
    this.#heldBytes += chunk.length;
    if (this.#heldBytes > MAX_HELD_BYTES) this.#controller?.pause();
  }

  /** The taker takes again. */
  #goOn(): void {
    if (this.#isSettled) return;
    this.#waitsForTaker = false;
    this.#heardMs = performance.now();
    for (let chunk = this.#held.shift(); chunk; chunk = this.#held.shift()) {
      this.#heldBytes -= chunk.length;
      if (!this.#give(chunk)) return;
    }
    if (this.#isEnded) this.#succeed();
    else if (this.#controller?.paused === true) this.#controller.resume();
  }
}

/**
 * Sends a request and hands the reply on as it comes off the socket: no stream and no promise stands
 * between a piece of it and its taker, since with many replies at once these are most of the cost.
 * `dispatch` instead of `request` for the same reason. While the taker lets wait no more than 64 kB
 * are kept ahead for it.
 * @param begin who takes the body, decided by the head; throws to end it
 * @returns what `begin` gave, when the reply is over or its taker has enough
 * @throws EngineError for the server, the limits and a cancellation; what `begin` and the taker throw
 */
export function exchange<R extends Reception>(
  dispatcher: Dispatcher,
  request: ExchangeRequest,
  begin: (head: ReplyHead) => R,
): Promise<R> {
  return new Promise((resolve, reject) => {
    const { method, origin, path, headers, body, cancellation } = request;
    if (cancellation?.reason) {
      reject(fromCancel(cancellation.reason));
      return;
    }
    dispatcher.dispatch(
      // The exchange's limits count instead of undici's, which know no first byte of a body.
      { origin, path, method, headers, body, headersTimeout: 0, bodyTimeout: 0 },
      new Exchange(request, begin, { resolve, reject }),
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
