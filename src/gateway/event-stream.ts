import { once } from 'node:events';
import type { OutgoingHttpHeader } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Canceller } from './engines/cancellation.js';
import { EngineError } from './engines/engine.js';

/** Proxies close a connection on which nothing happens; many after a minute, some after 30 s. */
const HEARTBEAT_MS = 15_000;
/** How long an engine may think before it says anything, and between two pieces. */
const FIRST_PIECE_MS = 120_000;
const IDLE_MS = 60_000;
/** How long a reader may take to read what is buffered for it. */
const READER_STALL_MS = 30_000;

/** A comment, which every reader of event streams skips. */
const HEARTBEAT = ': ping\n\n';
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Not to be compressed on the way either: compressors collect before they pass on.
  'cache-control': 'no-store, no-transform',
  // nginx collects replies unless it is told not to.
  'x-accel-buffering': 'no',
};

/** The last frame of every stream of OpenAI's protocol, after an error too. */
export const DONE_FRAME = 'data: [DONE]\n\n';

export function toFrame(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

/** Sends frames; with an empty text it only notes that the source is alive. */
export type WriteFrames = (frames: string) => Promise<void> | undefined;

export interface EventStream {
  /** The headers are out: no other reply can follow. */
  readonly hasBegun: boolean;
  /** Something of the source is on its way to the reader. */
  readonly hasDelivered: boolean;
  /**
   * Runs what gives frames, and sends them as they come: `write` tells what to wait for where the
   * reader is slower. The headers go with the first frame, so that a source that fails at once can
   * still be answered with an HTTP error; a source that lets wait gets heartbeats. A source or a
   * reader that stays silent too long cancels the answer. Call it once.
   * @throws the source's error
   */
  send(source: (write: WriteFrames) => Promise<void>): Promise<void>;
  /** Sends the last frames, if there is still somebody. Nothing can be sent afterwards. */
  end(lastFrames: string): void;
}

/** A class, since there is one for each stream: its methods are made once, and its state lies together. */
class ReplyStream implements EventStream {
  hasBegun = false;
  hasDelivered = false;
  readonly #reply: FastifyReply;
  readonly #canceller: Canceller;
  #hasSpoken = false;
  #waitsForReader = false;
  #heardMs = 0;
  /** The one timer of a stream, which looks at the clock: arming it anew for every frame costs more. */
  #timer: NodeJS.Timeout | undefined;

  constructor(reply: FastifyReply, canceller: Canceller) {
    this.#reply = reply;
    this.#canceller = canceller;
  }

  async send(source: (write: WriteFrames) => Promise<void>): Promise<void> {
    this.#heardMs = performance.now();
    this.#checkIn(HEARTBEAT_MS);
    try {
      await source((frames) => this.#write(frames));
    } finally {
      clearTimeout(this.#timer);
    }
  }

  end(lastFrames: string): void {
    const { raw } = this.#reply;
    if (!this.hasBegun || raw.destroyed || raw.writableEnded) return;
    raw.end(lastFrames);
    // The usual case: the system has taken it, and nothing is left to wait for.
    if (raw.writableLength === 0) return;
    const stalled = setTimeout(() => raw.destroy(), READER_STALL_MS).unref();
    raw.once('close', () => {
      clearTimeout(stalled);
    });
  }

  #begin(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    this.#reply.hijack();
    const head: OutgoingHttpHeader[] = [];
    for (const [name, value] of Object.entries(this.#reply.headers(HEADERS).getHeaders())) {
      if (value !== undefined) head.push(name, value);
    }
    this.#reply.raw.writeHead(200, head);
  }

  #write(frames: string): Promise<void> | undefined {
    // Also for a source that does not listen: it shall not go on for nobody.
    if (this.#canceller.reason) throw this.#canceller.reason;
    this.#hasSpoken = true;
    this.#heardMs = performance.now();
    if (frames === '') return undefined;
    this.#begin();
    this.hasDelivered = true;
    return this.#reply.raw.write(frames) ? undefined : this.#drain();
  }

  async #drain(): Promise<void> {
    this.#waitsForReader = true;
    await once(this.#reply.raw, 'drain', { signal: this.#canceller.toSignal() });
    this.#waitsForReader = false;
    this.#heardMs = performance.now();
  }

  #checkIn(delayMs: number): void {
    this.#timer = setTimeout(() => {
      this.#checkSilence();
    }, delayMs).unref();
  }

  /** At every whole period of silence; in between, if there was something to hear meanwhile. */
  #checkSilence(): void {
    if (this.#canceller.reason) return;
    const silentMs = performance.now() - this.#heardMs;
    if (silentMs >= HEARTBEAT_MS) {
      if (this.#waitsForReader) this.#watchReader(silentMs);
      else this.#watchSource(silentMs);
    }
    this.#checkIn(HEARTBEAT_MS - (silentMs % HEARTBEAT_MS));
  }

  #watchReader(silentMs: number): void {
    if (silentMs < READER_STALL_MS) return;
    this.#canceller.cancel(new EngineError('engine_aborted', 'The client stopped reading.'));
    this.#reply.raw.destroy();
  }

  #watchSource(silentMs: number): void {
    const limitMs = this.#hasSpoken ? IDLE_MS : FIRST_PIECE_MS;
    if (silentMs >= limitMs) {
      const silence = `The engine was silent for ${limitMs / 1_000} s.`;
      this.#canceller.cancel(new EngineError('engine_failed', silence));
    } else {
      this.#begin();
      this.#reply.raw.write(HEARTBEAT);
    }
  }
}

/**
 * A reply as server-sent events, written to the connection itself: a frame passes no stream but the
 * socket's own. The reply is taken from Fastify with the first byte and not before.
 */
export function createEventStream(reply: FastifyReply, canceller: Canceller): EventStream {
  return new ReplyStream(reply, canceller);
}
