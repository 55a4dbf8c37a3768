import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import { EngineError } from '../../src/gateway/engines/engine.js';

/** Work of an engine that ends only when its signal aborts, as real engines' does. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(new EngineError('engine_aborted', 'not wanted'));
      },
      { once: true },
    );
  });
}

/** Sends a request over a real connection and ends the connection once `begun` resolves. */
export async function leaveAfter(
  server: FastifyInstance,
  { url, payload, begun }: { url: string; payload: object; begun: Promise<void> },
): Promise<void> {
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  const client = new AbortController();
  const answer = fetch(address + url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
    signal: client.signal,
  });
  await begun;
  client.abort();
  await expect(answer).rejects.toThrow();
}
