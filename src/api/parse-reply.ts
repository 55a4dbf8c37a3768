import type { z } from 'zod';
import { parseErrorBody, requestIdOf, type ReceivedReply, type ReplyHead } from './error-reply.js';
import { ApiBadReplyError } from './errors.js';

/** A reply that said yes with something we can't use. */
export function badReply(
  reply: ReplyHead & Partial<ReceivedReply>,
  what: string,
): ApiBadReplyError {
  // The API has sent errors with status 200; what they say helps whoever reads the log.
  const told = reply.bytes && parseErrorBody(reply.bytes);
  return new ApiBadReplyError(told ? `${what} It says: ${told.message}` : what, {
    status: reply.status,
    requestId: requestIdOf(reply),
  });
}

/**
 * A JSON reply of the schema's type.
 * @throws ApiBadReplyError
 */
export function parseJsonReply<T>(reply: ReceivedReply, schema: z.ZodType<T>): T {
  let body: unknown;
  try {
    body = JSON.parse(reply.bytes.toString('utf8'));
  } catch {
    throw badReply(reply, 'The reply is not JSON.');
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw badReply(reply, 'The reply has another shape than documented.');
  return parsed.data;
}
