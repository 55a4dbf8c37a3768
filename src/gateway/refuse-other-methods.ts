import type { FastifyReply, FastifyRequest } from 'fastify';
import { methodNotAllowed } from './errors.js';
import type { GatewayApp } from './gateway-app.js';

/** Path -> the methods it serves. */
const PATHS = {
  '/sd': ['POST'],
  '/sd/models': ['GET', 'HEAD'],
  '/sd/samplers': ['GET', 'HEAD'],
  '/sd/loras': ['GET', 'HEAD'],
  '/v1/chat/completions': ['POST'],
  '/v1/models': ['GET', 'HEAD'],
  '/models-llm': ['GET', 'HEAD'],
  '/limits': ['GET', 'HEAD'],
};
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Every method that a path of ours does not serve answers 405 and names those it does. */
export function refuseOtherMethods(app: GatewayApp): void {
  for (const [url, served] of Object.entries(PATHS)) {
    const allowed = served.join(', ');
    app.route({
      method: METHODS.filter((method) => !served.includes(method)),
      url,
      schema: { hide: true },
      // In a hook before the body is read, which could be of a type that gets another answer.
      onRequest(request: FastifyRequest, _reply: FastifyReply, done: (error: Error) => void) {
        done(methodNotAllowed(request.method, allowed));
      },
      handler: () => undefined,
    });
  }
}
