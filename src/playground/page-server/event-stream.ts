import type { ServerResponse } from 'node:http';
import type { PageEvent } from '../protocol.js';

/** Proxies and the page itself take a connection silent for longer than this for dead. */
const HEARTBEAT_MS = 15_000;
/** A reader this far behind is cut off; it comes back and starts from a snapshot. */
const MOST_UNREAD_BYTES = 8 * 1024 * 1024;

export interface EventStream {
  send(event: PageEvent): void;
  close(): void;
}

/** Server-sent events over a raw response; `onClose` runs once, whoever ends it. */
export function openEventStream(response: ServerResponse, onClose: () => void): EventStream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    // Otherwise the socket would stay open, idle, and hold up a stop of the server.
    connection: 'close',
  });

  function write(chunk: string): void {
    if (response.writableEnded || response.destroyed) return;
    response.write(chunk);
    if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
  }

  // A named event: comments would keep the connection, but the page could not see them.
  const heartbeat = setInterval(() => {
    write('event: heartbeat\ndata:\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();
  response.on('close', () => {
    clearInterval(heartbeat);
    onClose();
  });

  return {
    send(event) {
      write(`data: ${JSON.stringify(event)}\n\n`);
    },
    close() {
      response.end();
    },
  };
}
