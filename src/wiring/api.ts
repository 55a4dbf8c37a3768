import { createApiClient, type ApiClient } from '../api/client.js';
import type { Config } from '../config.js';
import type { Metrics } from '../domain/metrics.js';
import { type Secret } from '../domain/secret.js';
import { createDemoEngine } from '../gateway/engines/demo/demo-engine.js';
import { createGateway, type GatewayDeps } from '../gateway/gateway.js';
import type { Lifecycle } from '../lifecycle.js';
import type { LimitsTable } from '../limits-file.js';
import type { Logger } from '../logger.js';
import { openChatEngine } from './chat-engine.js';
import { addressOf, listen } from './listen.js';
import { createHttpServer } from '../server/http-server.js';
import type { OpenedMembership } from './membership.js';
import type { Store } from './store.js';

export interface ApiOptions {
  config: Pick<Config, 'api' | 'engines' | 'gateway'>;
  store: Pick<Store, 'accounts' | 'usage' | 'files'>;
  limits: LimitsTable;
  membership: Pick<OpenedMembership, 'channels' | 'keyRecheck'>;
  lifecycle: Lifecycle;
  metrics: Metrics;
  logger: Logger;
}

export interface OpenedApi {
  client: ApiClient;
  /** Set where one key serves everybody. */
  serviceKey: Secret | undefined;
  /** For the public server, where the gateway is on; `publicUrl` is how people reach it there. */
  gateway:
    | ((
        options: Pick<GatewayDeps, 'publicUrl' | 'secretScanning'>,
      ) => ReturnType<typeof createGateway>)
    | undefined;
}

/** What every gateway of the process shares; the engines are closed with the process. */
function openGateway(options: ApiOptions): Omit<GatewayDeps, 'publicUrl'> {
  const { store, limits, membership, lifecycle, metrics, logger } = options;
  const owners = membership.keyRecheck;
  const chat = openChatEngine(options);
  const engine = createDemoEngine({ logger });
  lifecycle.onStop('image engine', () => engine.close());
  return { ...store, ...limits, owners, images: engine, gifs: engine, chat, metrics, logger };
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
    const own = { host: '127.0.0.1', port: 0 };
    await server.register(createGateway({ ...deps, publicUrl: () => addressOf(server, own) }));
    baseUrl = await listen(server, { ...own, lifecycle, name: 'own gateway' });
  }
  if (baseUrl === undefined) throw new Error('Configuration promises an API or a gateway.');
  const client = createApiClient({ baseUrl, logger });
  lifecycle.onStop('api client', () => client.close());
  return {
    client,
    serviceKey: config.api.key,
    gateway:
      config.gateway.enabled && deps
        ? (options) => createGateway({ ...deps, ...options, document: true })
        : undefined,
  };
}
