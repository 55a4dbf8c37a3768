import type { BotConfig } from '../bot/deps.js';
import type { Config } from '../config.js';
import { createHttpServer } from '../server/http-server.js';
import { openBot } from './bot.js';
import { openLeakedKeys, openSecretScanning } from './keys.js';
import { addressOf, listen } from './listen.js';
import { mountOperations } from './operations.js';
import { probeGateInBackground } from './membership.js';
import type { Parts } from './parts.js';
import { mountWebhook, startPolling } from './receiving.js';

/**
 * The API as people reach it: in the examples that `/key` gives, and in the addresses of files.
 * @param ownAddress where this process serves it, for want of a public name
 */
function toPublicApiUrl({ api, gateway, telegram }: Config, ownAddress: string): string {
  if (!gateway.enabled && api.baseUrl !== undefined) return api.baseUrl;
  if (telegram.updates.mode === 'webhook') return telegram.updates.url;
  return ownAddress;
}

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
  const { config, api, playground, lifecycle, logger } = parts;
  const { host, port } = config.http;
  const leakedKeys = openLeakedKeys(parts);
  const processor = openBot({ ...parts, leakedKeys, bot: toBotConfig(parts) });
  const receiving = { ...parts, processor, updates: config.telegram.updates };

  const server = createHttpServer({ logger });
  await mountOperations(server, parts);
  await mountWebhook(server, receiving);
  if (api.gateway) {
    const publicUrl = () => toPublicApiUrl(config, addressOf(server, config.http));
    const secretScanning = openSecretScanning(parts, leakedKeys);
    await server.register(api.gateway({ publicUrl, secretScanning }));
  }
  if (playground) await playground.mount(server);
  const address = await listen(server, { host, port, lifecycle, name: 'http server' });
  startPolling(receiving);
  probeGateInBackground(parts);
  return address;
}
