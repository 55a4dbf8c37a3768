import { createApiClient, type ApiClient } from '../api/client.js';
import { type Secret } from '../domain/secret.js';
import { createHttpServer } from '../server/http-server.js';
import type { CommonParts } from './common-parts.js';
import { addressOf, listen } from './listen.js';

export interface OpenedApi {
  client: ApiClient;
  /** Set where one key serves everybody. */
  serviceKey: Secret | undefined;
}

/**
 * The bundled gateway over loopback, on a port of its own, so that a person's `/image` and a
 * developer's request take the same way whatever the process's role.
 */
async function serveOwn({
  gateway,
  lifecycle,
  logger,
}: Pick<CommonParts, 'gateway' | 'lifecycle' | 'logger'>): Promise<string> {
  if (gateway === undefined) throw new Error('Configuration promises an API or a gateway.');
  const server = createHttpServer({ logger });
  const own = { host: '127.0.0.1', port: 0 };
  await server.register(gateway({ publicUrl: () => addressOf(server, own) }));
  return listen(server, { ...own, lifecycle, name: 'own gateway' });
}

/** The API that generates, as the bot speaks to it: the configured one, or the bundled gateway. */
export async function openApi(
  options: Pick<CommonParts, 'config' | 'gateway' | 'lifecycle' | 'logger'>,
): Promise<OpenedApi> {
  const { config, lifecycle, logger } = options;
  const baseUrl = config.api.baseUrl ?? (await serveOwn(options));
  const client = createApiClient({ baseUrl, logger });
  lifecycle.onStop('api client', () => client.close());
  return { client, serviceKey: config.api.key };
}
