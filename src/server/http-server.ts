import { randomUUID } from 'node:crypto';
import { fastify, type FastifyError, type FastifyInstance } from 'fastify';
import type { Logger } from '../logger.js';
import { closePromptly } from './prompt-close.js';

/** Bounds on what one client may hold open. Telegram and our own API answer well within them. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Idle connections; longer than a proxy's usual pause between two webhook deliveries. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;
/** How often Node looks for requests over their time; its default of 30 s lets them triple. */
const TIMEOUT_CHECK_INTERVAL_MS = 5_000;
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
}

/**
 * The one HTTP server of a process, without routes: webhook, health, metrics, gateway and the
 * playground's page are plugins. Errors nobody else answers leave as one JSON body and never with
 * a stack; a plugin may set its own handlers inside.
 */
export function createHttpServer({ logger }: HttpServerDeps): FastifyInstance {
  const server = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT_BYTES,
    routerOptions: { maxParamLength: MAX_PARAM_CHARS },
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    http: {
      headersTimeout: HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: TIMEOUT_CHECK_INTERVAL_MS,
      maxHeaderSize: MAX_HEADER_BYTES,
      insecureHTTPParser: false,
    },
    // A request id from outside could be anything; ours is made here.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  server.server.maxHeadersCount = MAX_HEADERS;
  server.server.maxConnections = MAX_CONNECTIONS;
  closePromptly(server);

  server.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      const { id: requestId, method } = request;
      const route = request.routeOptions.url;
      logger.error({ err: error, requestId, method, route }, 'an HTTP request failed');
    }
    const message = status >= 500 ? 'Something went wrong on our side.' : error.message;
    const type = status >= 500 ? 'server_error' : 'invalid_request_error';
    await reply
      .code(status)
      .send({ error: { message, type, param: null, code: toErrorCode(status) } });
  });
  return server;
}
