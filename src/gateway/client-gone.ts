import type { FastifyReply } from 'fastify';

/** Aborts as soon as the client's connection ends before the reply was sent. */
export function clientGoneSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  const { raw } = reply;
  raw.once('close', () => {
    if (!raw.writableEnded) controller.abort();
  });
  if (raw.destroyed) controller.abort();
  return controller.signal;
}
