/**
 * Starts a role: opens its parts, starts what the role does, and tells which parts are real. The
 * wiring itself is in `wiring/`, one file a part; everything stops in reverse order.
 */
import type { Banner, BannerPart } from './banner.js';
import { ConfigError } from './errors.js';
import { startOperationsServer } from './wiring/operations.js';
import { openParts, type Parts, type PartsOptions } from './wiring/parts.js';
import { releaseInBackground } from './wiring/release.js';
import { startWeb } from './wiring/web.js';
import { startWorker } from './wiring/worker.js';

export const ROLES = ['all', 'web', 'worker'] as const;
export type Role = (typeof ROLES)[number];

export interface AppOptions extends PartsOptions {
  role: Role;
}

/** Stand-ins live inside one process, so a role that is split over several can't have them. */
function refuseSplitStandIns({ config, role }: AppOptions): void {
  if (role === 'all' || config.telegram.token !== undefined) return;
  throw new ConfigError(
    `BOT_TOKEN is required for role ${role}: the playground needs everything in one process (role all).`,
  );
}

function toBannerParts({ config, store, playground }: Parts): BannerPart[] {
  const { api, engines, gateway, telegram } = config;
  const parts: BannerPart[] = [
    playground
      ? { name: 'Telegram', kind: 'embedded', description: 'a Telegram of your own, to play with' }
      : { name: 'Telegram', kind: 'real', description: telegram.apiRoot },
    {
      name: 'Redis',
      kind: store.server.kind === 'external' ? 'real' : 'embedded',
      description: store.server.description,
    },
    api.baseUrl === undefined
      ? { name: 'API', kind: 'embedded', description: 'the bundled gateway' }
      : { name: 'API', kind: 'real', description: api.baseUrl },
  ];
  if (gateway.enabled) {
    parts.push(
      {
        name: 'Image engine',
        kind: 'embedded',
        description: `${engines.image}: draws by rule, not by a model`,
      },
      engines.llmUrl === undefined
        ? {
            name: 'Chat engine',
            kind: 'embedded',
            description: 'demo: answers by rule, not by a model',
          }
        : // The address may hold a password.
          { name: 'Chat engine', kind: 'real', description: new URL(engines.llmUrl).origin },
    );
  }
  return parts;
}

function toWarnings({ config, store, playground }: Parts): string[] {
  const warnings: string[] = [];
  if (config.gate.channels.length === 0 && !playground) {
    warnings.push('CHANNEL_ID is empty: everybody may use the bot');
  }
  if (store.server.kind === 'in-memory') warnings.push('keys and history are lost on exit');
  if (!config.keySecret) warnings.push('KEY_SECRET is generated in ./data: back that folder up');
  return warnings;
}

/**
 * Starts the role and everything it needs.
 * @throws ConfigError when what is configured can't be used; stop the lifecycle then as well
 */
export async function startApp(options: AppOptions): Promise<Banner> {
  refuseSplitStandIns(options);
  const { role } = options;
  const parts = await openParts(options);
  await startOperationsServer(parts);
  if (role !== 'web') await startWorker(parts);
  const address = role === 'worker' ? undefined : await startWeb(parts);
  if (role === 'all') releaseInBackground(parts);
  return {
    role,
    parts: toBannerParts(parts),
    warnings: toWarnings(parts),
    address: parts.playground ? address : undefined,
  };
}
