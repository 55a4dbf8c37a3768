import type { FastifyInstance } from 'fastify';
import { createHealth } from '../server/health.js';
import { createHttpServer } from '../server/http-server.js';
import { createMetricsRoute } from '../server/metrics.js';
import { pingRedis } from '../store/connection.js';
import { toGrammySignal } from '../telegram/api.js';
import { listen } from './listen.js';
import type { CommonParts } from './common-parts.js';
import type { Parts } from './parts.js';

/** What is asked whether it is well; a gateway asks no API. */
type Operated = CommonParts & Partial<Pick<Parts, 'api'>>;

async function mountHealth(
  server: FastifyInstance,
  { store, telegram, api, lifecycle }: Operated,
): Promise<void> {
  const probes = {
    redis: () => pingRedis(store.redis),
    telegram: (signal: AbortSignal) => telegram.api.getMe(toGrammySignal(signal)),
    ...(api && { api: (signal: AbortSignal) => api.client.ping(signal) }),
  };
  await server.register(createHealth({ probes, stopping: lifecycle.stopping }));
}

/** Health on the public server, and metrics unless they have a port of their own. */
export async function mountOperations(server: FastifyInstance, parts: Operated): Promise<void> {
  await mountHealth(server, parts);
  if (parts.config.http.metricsPort !== undefined) return;
  await server.register(createMetricsRoute(parts.metrics));
}

/** Where METRICS_PORT is set: metrics and health on it, for any role. */
export async function startOperationsServer(parts: Operated): Promise<void> {
  const { config, lifecycle, logger, metrics } = parts;
  const { host, metricsPort: port } = config.http;
  if (port === undefined) return;
  const server = createHttpServer({ logger });
  await mountHealth(server, parts);
  await server.register(createMetricsRoute(metrics));
  await listen(server, { host, port, lifecycle, name: 'metrics server' });
}
