import type { FastifyReply, FastifyRequest } from 'fastify';
import { methodNotAllowed } from './errors.js';
import type { GatewayApp } from './gateway-app.js';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Every method that a path does not serve answers 405 and names those it does. Covers the routes
 * that are added between this call and that of the returned function.
 */
export function refuseOtherMethods(app: GatewayApp): () => void {
  /** Path -> the methods it serves. */
  const paths = new Map<string, Set<string>>();
  let complete = false;
  app.addHook('onRoute', ({ url, method }) => {
    if (complete) return;
    const served = paths.get(url) ?? new Set();
    for (const each of [method].flat()) served.add(each);
    paths.set(url, served);
  });

  return () => {
    complete = true;
    for (const [url, served] of paths) {
      const allowed = METHODS.filter((method) => served.has(method)).join(', ');
      app.route({
        method: METHODS.filter((method) => !served.has(method)),
        url,
        schema: { hide: true },
        // In a hook before the body is read, which could be of a type that gets another answer.
        onRequest(request: FastifyRequest, _reply: FastifyReply, done: (error: Error) => void) {
          done(methodNotAllowed(request.method, allowed));
        },
        handler: () => undefined,
      });
    }
  };
}
