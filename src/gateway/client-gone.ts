import type { FastifyReply } from 'fastify';

/** Calls the listener, once, as soon as the client's connection ends before the reply was sent. */
export function onClientGone({ raw }: FastifyReply, listener: () => void): void {
  if (raw.destroyed) {
    listener();
    return;
  }
  raw.once('close', () => {
    if (!raw.writableEnded) listener();
  });
}

/** Aborts when the client is gone. */
export function clientGoneSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  onClientGone(reply, () => {
    controller.abort();
  });
  return controller.signal;
}
