import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';

const HEADER = 'x-request-id';

/** Gives a reply its id. Ours, never the client's: it names the request in the usage window too. */
export function assignRequestId(reply: FastifyReply): void {
  reply.header(HEADER, randomUUID());
}

export function requestIdOf(reply: FastifyReply): string {
  return String(reply.getHeader(HEADER));
}
