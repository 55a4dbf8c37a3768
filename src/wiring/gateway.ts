import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { ConfigError } from '../errors.js';
import type { Metrics } from '../domain/metrics.js';
import { createDemoEngine } from '../gateway/engines/demo/demo-engine.js';
import { createGateway, type GatewayDeps } from '../gateway/gateway.js';
import type { Lifecycle } from '../lifecycle.js';
import type { LeakedKeys } from '../notices/leaked-keys.js';
import type { LimitsTable } from '../limits-file.js';
import type { Logger } from '../logger.js';
import { createHttpServer } from '../server/http-server.js';
import { openChatEngine } from './chat-engine.js';
import type { CommonParts } from './common-parts.js';
import { addressOf, listen } from './listen.js';
import type { OpenedMembership } from './membership.js';
import { mountOperations } from './operations.js';
import { openLeakedKeys, openSecretScanning } from './leaks.js';
import type { Store } from './store.js';

export interface GatewayOptions {
  config: Pick<Config, 'api' | 'engines' | 'gateway'>;
  store: Pick<Store, 'accounts' | 'usage' | 'files'>;
  limits: LimitsTable;
  membership: Pick<OpenedMembership, 'keyRecheck'>;
  lifecycle: Lifecycle;
  metrics: Metrics;
  logger: Logger;
}

/** Makes a gateway for a server; `publicUrl` is how people reach it there. */
export type OpenedGateway = (
  options: Pick<GatewayDeps, 'publicUrl' | 'secretScanning' | 'switches' | 'document'>,
) => ReturnType<typeof createGateway>;

/**
 * What every gateway of the process shares; the engines are closed with the process.
 * @returns undefined where another API is configured and none of ours is to be served
 */
export function openGateway(options: GatewayOptions): OpenedGateway | undefined {
  const { config, limits, membership, lifecycle, metrics, logger } = options;
  // These alone: with the switches the bot's own requests would be kept back as well.
  const { accounts, usage, files } = options.store;
  if (!config.gateway.enabled && config.api.baseUrl !== undefined) return undefined;
  const owners = membership.keyRecheck;
  const chat = openChatEngine(options);
  const engine = createDemoEngine({ logger });
  lifecycle.onStop('image engine', () => engine.close());
  const shared = { ...limits, owners, accounts, usage, files, images: engine, gifs: engine, chat };
  return (each) => createGateway({ ...shared, ...each, metrics, logger });
}

/**
 * The API as people reach it: in the examples that `/key` gives, and in the addresses of files.
 * @param ownAddress where this process serves it, for want of a public name
 */
export function toPublicApiUrl({ api, gateway, telegram }: Config, ownAddress: string): string {
  if (!gateway.enabled && api.baseUrl !== undefined) return api.baseUrl;
  if (telegram.updates.mode === 'webhook') return telegram.updates.url;
  return ownAddress;
}

/** The gateway for developers on the public server, where it is on. */
export async function mountGateway(
  server: FastifyInstance,
  parts: CommonParts,
  leakedKeys: LeakedKeys,
): Promise<void> {
  const { config, gateway } = parts;
  if (gateway === undefined || !config.gateway.enabled) return;
  const publicUrl = () => toPublicApiUrl(config, addressOf(server, config.http));
  const secretScanning = openSecretScanning(parts, leakedKeys);
  const { switches } = parts.store;
  await server.register(gateway({ publicUrl, secretScanning, switches, document: true }));
}

/**
 * Serves the gateway and nothing else, until the process stops.
 * @returns the HTTP server's address
 * @throws ConfigError when the gateway is off
 */
export async function startGateway(parts: CommonParts): Promise<string> {
  const { config, lifecycle, logger } = parts;
  if (!config.gateway.enabled) throw new ConfigError('GATEWAY=on is required for role gateway.');
  const server = createHttpServer({ logger });
  await mountOperations(server, parts);
  await mountGateway(server, parts, openLeakedKeys(parts));
  return listen(server, { ...config.http, lifecycle, name: 'http server' });
}
