import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import type { GatewayOutcome, Metrics } from '../domain/metrics.js';

export type RequestMetrics = Pick<Metrics, 'gatewayRequestBegan' | 'gatewayRequestEnded'>;

/** All that nobody serves counts as one: paths are the clients' to make up. */
const UNKNOWN_ROUTE = 'unknown';

function toOutcome(status: number): GatewayOutcome {
  if (status >= 500) return '5xx';
  if (status >= 400) return '4xx';
  return status >= 300 ? '3xx' : '2xx';
}

/** An onRequest hook that counts each request once, whichever way its reply ends. */
export function meterRequests(metrics: RequestMetrics) {
  return (
    { routeOptions: { url: route = UNKNOWN_ROUTE } }: FastifyRequest,
    { raw }: FastifyReply,
    done: HookHandlerDoneFunction,
  ): void => {
    const beganMs = performance.now();
    metrics.gatewayRequestBegan();
    // Also after a whole reply; `finish` alone would miss the clients that leave.
    raw.once('close', () => {
      const outcome = raw.writableFinished ? toOutcome(raw.statusCode) : 'gone';
      metrics.gatewayRequestEnded(route, outcome, (performance.now() - beganMs) / 1_000);
    });
    done();
  };
}
