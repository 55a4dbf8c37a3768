import type { BotConfig } from '../bot/deps.js';
import { createHttpServer } from '../server/http-server.js';
import { openBot } from './bot.js';
import { mountGateway, toPublicApiUrl } from './gateway.js';
import { openLeakedKeys } from './leaks.js';
import { listen } from './listen.js';
import { mountOperations } from './operations.js';
import { probeGateInBackground } from './membership.js';
import type { Parts } from './parts.js';
import { mountWebhook, startPolling } from './receiving.js';

function toBotConfig({ config, membership, adminIds, stagingChatId }: Parts): BotConfig {
  return {
    channels: membership.channels,
    adminIds,
    apiUrl: toPublicApiUrl(config, `http://${config.http.host}:${config.http.port}`),
    keyRotation: config.keyRotation,
    hasStaging: stagingChatId !== undefined,
  };
}

/**
 * Receives and answers updates, and serves HTTP, until the process stops.
 * @returns the HTTP server's address
 */
export async function startWeb(parts: Parts): Promise<string> {
  const { config, playground, lifecycle, logger } = parts;
  const { host, port } = config.http;
  const leakedKeys = openLeakedKeys(parts);
  const processor = openBot({ ...parts, leakedKeys, bot: toBotConfig(parts) });
  const receiving = { ...parts, processor, updates: config.telegram.updates };

  const server = createHttpServer({ logger });
  await mountOperations(server, parts);
  await mountWebhook(server, receiving);
  await mountGateway(server, parts, leakedKeys);
  if (playground) await playground.mount(server);
  const address = await listen(server, { host, port, lifecycle, name: 'http server' });
  startPolling(receiving);
  probeGateInBackground(parts);
  return address;
}
