import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Connections } from './connections.js';

/** For a request that is on its way in when closing begins. */
const ARRIVAL_GRACE_MS = 1_000;

function isBeingAnswered({ req, writableEnded }: ServerResponse): boolean {
  return req.complete && !writableEnded;
}

/**
 * Lets the server close as soon as what it was asked is answered. On its own it would wait for
 * connections that have nothing to wait for, because Node stops looking for timed-out ones once it
 * closes (measured on Node 20.20):
 * - one that never carried a request, as browsers open them ahead of need, holds it for ever;
 * - so does one whose client stopped in the middle of a request;
 * - one that was busy when closing began is kept for another request after its answer.
 */
export function closePromptly(fastify: FastifyInstance, connections: Connections): void {
  const { server } = fastify;

  function endStalled(): void {
    for (const [socket, response] of connections.all()) {
      if (!response || !isBeingAnswered(response)) socket.destroy();
    }
  }

  /** Says that the reply is the last, and where it has begun already ends its connection. */
  function makeLast(response: ServerResponse): void {
    if (response.writableEnded) return;
    if (!response.headersSent) response.setHeader('connection', 'close');
    response.once('close', () => {
      server.closeIdleConnections();
    });
  }

  fastify.addHook('preClose', (done) => {
    server.on('connection', (socket: Socket) => {
      socket.destroy();
    });
    server.on('request', (_request, response) => {
      makeLast(response);
    });
    for (const [socket, response] of connections.all()) {
      if (response) makeLast(response);
      else socket.destroy();
    }
    setTimeout(endStalled, ARRIVAL_GRACE_MS).unref();
    done();
  });
}
