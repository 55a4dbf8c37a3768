import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayApp } from './gateway-app.js';

/** Ids are ours, never the client's: they name requests in the usage window too. */
export function makeRequestIds(app: GatewayApp): void {
  app.setGenReqId(() => randomUUID());
}

/** Tells the client its request's id. */
export function tellRequestId({ id }: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-request-id', id);
}
