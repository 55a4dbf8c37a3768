import type { FastifyRequest } from 'fastify';
import type { Category } from '../domain/limits.js';
import type { AdmissionRequest } from './admission.js';
import type { Authentication } from './authentication.js';

/** Any token a client makes up; ours are 64 hex digits. */
const CHARGE_ID = /^[\w-]{8,128}$/;

function chargeIdOf(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' && CHARGE_ID.test(header) ? header : undefined;
}

/** What the admission desk asks of a request that has passed the authentication. */
export function toAdmissionRequest(
  request: FastifyRequest,
  { authentication, category }: { authentication: Authentication; category: Category },
): AdmissionRequest {
  const { userId, keyHash } = authentication.ownerOf(request);
  return {
    userId,
    keyHash,
    category,
    requestId: request.id,
    chargeId: chargeIdOf(request.headers['idempotency-key']),
  };
}
