import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../logger.js';
import type { Connections } from './connections.js';

/** The one error body, as the gateway has it, for what ends before any plugin sees it. */
export function toErrorBody(status: number, message: string, code: string) {
  const type = status >= 500 ? 'server_error' : 'invalid_request_error';
  return { error: { message, type, param: null, code } };
}

interface Refusal {
  status: 400 | 408 | 431;
  message: string;
  code: string;
}

/** What Node's parser and its timers object to, by the codes of its errors. */
function toRefusal(errorCode: string | undefined): Refusal {
  switch (errorCode) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, message: 'The request took too long.', code: 'request_timeout' };
    case 'HPE_HEADER_OVERFLOW':
      return { status: 431, message: 'The headers are too large.', code: 'headers_too_large' };
    case undefined:
    default:
      return { status: 400, message: 'The request is not valid HTTP.', code: 'bad_request' };
  }
}

function toHttpText({ status, message, code }: Refusal, requestId: string): string {
  const body = JSON.stringify(toErrorBody(status, message, code));
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    `x-request-id: ${requestId}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** For Fastify's `clientErrorHandler`. */
export type HandleClientError = (error: Error & { code?: string }, socket: Socket) => void;

/**
 * Answers what is no request (400), does not end (408) or has too large headers (431), and ends the
 * connection: after such bytes nobody can tell where a next request begins. Where a reply is on its
 * way already nothing is written into it.
 */
export function createClientErrorHandler(
  connections: Connections,
  logger: Logger,
): HandleClientError {
  return (error, socket) => {
    const response = connections.latestOn(socket);
    const midReply = response?.headersSent === true && !response.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || midReply) {
      socket.destroy();
      return;
    }
    const refusal = toRefusal(error.code);
    const requestId = randomUUID();
    logger.debug({ reason: error.code, status: refusal.status, requestId }, 'not a request');
    socket.end(toHttpText(refusal, requestId), () => {
      socket.destroy();
    });
  };
}

/** For an address that can't be decoded (400), or a part of it that is too long (414). */
export function answerBadAddress(
  { statusCode: status = 400 }: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const message = status === 414 ? 'The address is too long.' : 'The address is not valid.';
  void reply
    .code(status)
    .header('x-request-id', request.id)
    .send(toErrorBody(status, message, 'bad_request'));
}
