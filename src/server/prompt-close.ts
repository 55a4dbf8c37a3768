import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** For a request that is on its way in when closing begins. */
const ARRIVAL_GRACE_MS = 1_000;

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

function isBeingAnswered({ request, response }: Exchange): boolean {
  return request.complete && !response.writableEnded;
}

/**
 * Lets the server close as soon as what it was asked is answered. On its own it would wait for
 * connections that have nothing to wait for, because Node stops looking for timed-out ones once it
 * closes (measured on Node 20.20):
 * - one that never carried a request, as browsers open them ahead of need, holds it for ever;
 * - so does one whose client stopped in the middle of a request;
 * - one that was busy when closing began is kept for another request after its answer.
 */
export function closePromptly(fastify: FastifyInstance): void {
  const { server } = fastify;
  let closing = false;
  /** The latest exchange of every open connection. */
  const connections = new Map<Socket, Exchange | undefined>();

  server.on('connection', (socket: Socket) => {
    if (closing) {
      socket.destroy();
      return;
    }
    connections.set(socket, undefined);
    socket.once('close', () => connections.delete(socket));
  });
  server.on('request', (request, response) => {
    const exchange = { request, response };
    connections.set(request.socket, exchange);
    if (closing) makeLast(exchange);
  });

  function endStalled(): void {
    for (const [socket, exchange] of connections) {
      if (!exchange || !isBeingAnswered(exchange)) socket.destroy();
    }
  }

  /** Says that the reply is the last, and where it has begun already ends its connection. */
  function makeLast({ response }: Exchange): void {
    if (response.writableEnded) return;
    if (!response.headersSent) response.setHeader('connection', 'close');
    response.once('close', () => {
      server.closeIdleConnections();
    });
  }

  fastify.addHook('preClose', (done) => {
    closing = true;
    for (const [socket, exchange] of connections) {
      if (exchange) makeLast(exchange);
      else socket.destroy();
    }
    setTimeout(endStalled, ARRIVAL_GRACE_MS).unref();
    done();
  });
}
