import { once } from 'node:events';
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
  send(source: (write: WriteFrames) => Promise<void>, canceller: Canceller): Promise<void>;
  /** Sends the last frames, if there is still somebody. Nothing can be sent afterwards. */
  end(lastFrames: string): void;
}

/**
 * A reply as server-sent events, written to the connection itself: a frame passes no stream but the
 * socket's own. The reply is taken from Fastify with the first byte and not before.
 */
export function createEventStream(reply: FastifyReply): EventStream {
  const { raw } = reply;

  function begin(): void {
    if (stream.hasBegun) return;
    stream.hasBegun = true;
    reply.hijack();
    for (const [name, value] of Object.entries(reply.headers(HEADERS).getHeaders())) {
      if (value !== undefined) raw.setHeader(name, value);
    }
    raw.writeHead(200);
  }

  const stream = {
    hasBegun: false,
    hasDelivered: false,

    async send(source: (write: WriteFrames) => Promise<void>, canceller: Canceller): Promise<void> {
      let hasSpoken = false;
      let waitsForReader = false;
      let silentMs = 0;
      // The one timer of a stream; whatever happens arms it anew.
      const timer = setTimeout(onSilence, HEARTBEAT_MS).unref();

      function onSilence(): void {
        if (canceller.reason) return;
        silentMs += HEARTBEAT_MS;
        if (waitsForReader) {
          if (silentMs >= READER_STALL_MS) {
            canceller.cancel(new EngineError('engine_aborted', 'The client stopped reading.'));
            raw.destroy();
          }
        } else if (silentMs >= (hasSpoken ? IDLE_MS : FIRST_PIECE_MS)) {
          canceller.cancel(
            new EngineError('engine_failed', `The engine was silent for ${silentMs / 1_000} s.`),
          );
        } else {
          begin();
          raw.write(HEARTBEAT);
        }
        timer.refresh();
      }

      function noteLife(): void {
        silentMs = 0;
        timer.refresh();
      }

      async function drain(): Promise<void> {
        waitsForReader = true;
        await once(raw, 'drain', { signal: canceller.toSignal() });
        waitsForReader = false;
        noteLife();
      }

      function write(frames: string): Promise<void> | undefined {
        // Also for a source that does not listen: it shall not go on for nobody.
        if (canceller.reason) throw canceller.reason;
        hasSpoken = true;
        noteLife();
        if (frames === '') return undefined;
        begin();
        stream.hasDelivered = true;
        return raw.write(frames) ? undefined : drain();
      }

      try {
        await source(write);
      } finally {
        clearTimeout(timer);
      }
    },

    end(lastFrames: string): void {
      if (!stream.hasBegun || raw.destroyed || raw.writableEnded) return;
      const stalled = setTimeout(() => raw.destroy(), READER_STALL_MS).unref();
      raw.once('close', () => {
        clearTimeout(stalled);
      });
      raw.end(lastFrames);
    },
  };
  return stream;
}
