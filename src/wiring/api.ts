import { createApiClient, type ApiClient } from '../api/client.js';
import type { Config } from '../config.js';
import { type Secret } from '../domain/secret.js';
import { createDemoEngine } from '../gateway/engines/demo/demo-engine.js';
import { createGateway, type GatewayDeps } from '../gateway/gateway.js';
import type { Lifecycle } from '../lifecycle.js';
import type { LimitsTable } from '../limits-file.js';
import type { Logger } from '../logger.js';
import { listen } from './listen.js';
import { createHttpServer } from '../server/http-server.js';
import type { Store } from './store.js';

export interface ApiOptions {
  config: Pick<Config, 'api' | 'gateway'>;
  store: Pick<Store, 'accounts' | 'usage'>;
  limits: LimitsTable;
  lifecycle: Lifecycle;
  logger: Logger;
}

export interface OpenedApi {
  client: ApiClient;
  /** Set where one key serves everybody. */
  serviceKey: Secret | undefined;
  /** For the public server, where the gateway is on. */
  gateway: ReturnType<typeof createGateway> | undefined;
}

/** The gateway with its engine, closed with the process. */
function openGateway({ store, limits, lifecycle, logger }: ApiOptions): GatewayDeps {
  const engine = createDemoEngine({ logger });
  lifecycle.onStop('image engine', () => engine.close());
  return { ...store, ...limits, images: engine, logger };
}

/**
 * The API that generates: the configured one, or the bundled gateway. The bot speaks to the latter
 * over loopback too, on a port of its own, so that a person's `/image` and a developer's request
 * take the same way whatever the process's role.
 */
export async function openApi(options: ApiOptions): Promise<OpenedApi> {
  const { config, lifecycle, logger } = options;
  const deps =
    config.gateway.enabled || config.api.baseUrl === undefined ? openGateway(options) : undefined;
  let { baseUrl } = config.api;
  if (baseUrl === undefined && deps) {
    const server = createHttpServer({ logger });
    await server.register(createGateway(deps));
    baseUrl = await listen(server, { host: '127.0.0.1', port: 0, lifecycle, name: 'own gateway' });
  }
  if (baseUrl === undefined) throw new Error('Configuration promises an API or a gateway.');
  const client = createApiClient({ baseUrl, logger });
  lifecycle.onStop('api client', () => client.close());
  return {
    client,
    serviceKey: config.api.key,
    gateway:
      config.gateway.enabled && deps ? createGateway({ ...deps, document: true }) : undefined,
  };
}
