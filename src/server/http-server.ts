import { randomUUID } from 'node:crypto';
import { fastify, type FastifyError, type FastifyInstance } from 'fastify';
import type { Logger } from '../logger.js';
import { answerBadAddress, createClientErrorHandler, toErrorBody } from './client-errors.js';
import { createConnections } from './connections.js';
import { closePromptly } from './prompt-close.js';

export interface HttpTimeouts {
  /** For a request's headers, and for all of it, to arrive. */
  headersMs: number;
  requestMs: number;
  /** How often Node looks for requests over their time; its default of 30 s lets them triple. */
  checkIntervalMs: number;
}

/** Bounds on what one client may hold open. Telegram and our own API answer well within them. */
const DEFAULT_TIMEOUTS: HttpTimeouts = {
  headersMs: 10_000,
  requestMs: 30_000,
  checkIntervalMs: 5_000,
};
/** Idle connections; longer than a proxy's usual pause between two webhook deliveries. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;
const MAX_HEADER_BYTES = 8 * 1024;
const MAX_HEADERS = 100;
const MAX_CONNECTIONS = 2_048;
/** Routes that need more say so themselves. */
const BODY_LIMIT_BYTES = 1024 * 1024;
const MAX_PARAM_CHARS = 200;

function toErrorCode(status: number): string {
  if (status === 413) return 'body_too_large';
  if (status === 415) return 'unsupported_media_type';
  return status >= 500 ? 'internal_error' : 'bad_request';
}

export interface HttpServerDeps {
  logger: Logger;
  timeouts?: HttpTimeouts;
}

/** Two of them are how a request says different things to a proxy and to what stands behind it. */
function hasSeveralHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts > 1;
}

/**
 * The one HTTP server of a process, without routes: webhook, health, metrics, gateway and the
 * playground's page are plugins. Errors nobody else answers leave as one JSON body and never with
 * a stack; a plugin may set its own handlers inside.
 */
export function createHttpServer({
  logger,
  timeouts = DEFAULT_TIMEOUTS,
}: HttpServerDeps): FastifyInstance {
  const connections = createConnections();
  const server = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT_BYTES,
    routerOptions: { maxParamLength: MAX_PARAM_CHARS },
    requestTimeout: timeouts.requestMs,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    http: {
      headersTimeout: timeouts.headersMs,
      connectionsCheckingInterval: timeouts.checkIntervalMs,
      maxHeaderSize: MAX_HEADER_BYTES,
      insecureHTTPParser: false,
    },
    // A request id from outside could be anything; ours is made here.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    clientErrorHandler: createClientErrorHandler(connections, logger),
    frameworkErrors: answerBadAddress,
  });
  server.server.maxHeadersCount = MAX_HEADERS;
  server.server.maxConnections = MAX_CONNECTIONS;
  connections.follow(server.server);
  closePromptly(server, connections);

  server.addHook('onRequest', (request, reply, done) => {
    if (!hasSeveralHosts(request.raw.rawHeaders)) {
      done();
      return;
    }
    void reply
      .code(400)
      .header('connection', 'close')
      .header('x-request-id', request.id)
      .send(toErrorBody(400, 'The request names several hosts.', 'bad_request'));
  });

  server.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      const { id: requestId, method } = request;
      const route = request.routeOptions.url;
      logger.error({ err: error, requestId, method, route }, 'an HTTP request failed');
    }
    const message = status >= 500 ? 'Something went wrong on our side.' : error.message;
    await reply.code(status).send(toErrorBody(status, message, toErrorCode(status)));
  });
  return server;
}
