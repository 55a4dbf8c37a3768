/**
 * Starts a role: opens its parts, starts what the role does, and tells which parts are real. The
 * wiring itself is in `wiring/`, one file a part; everything stops in reverse order.
 */
import type { Banner, BannerPart } from './banner.js';
import { ConfigError } from './errors.js';
import { type CommonParts, openCommonParts, type PartsOptions } from './wiring/common-parts.js';
import { startGateway } from './wiring/gateway.js';
import { startOperationsServer } from './wiring/operations.js';

export const ROLES = ['all', 'web', 'worker', 'gateway'] as const;
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

function toBannerParts({ config, store, playground }: CommonParts): BannerPart[] {
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

function toWarnings({ config, store, playground }: CommonParts): string[] {
  const warnings: string[] = [];
  if (config.gate.channels.length === 0 && !playground) {
    warnings.push('CHANNEL_ID is empty: everybody may use the bot');
  }
  if (store.server.kind === 'in-memory') warnings.push('keys and history are lost on exit');
  if (!config.keySecret) warnings.push('KEY_SECRET is generated in ./data: back that folder up');
  return warnings;
}

interface Started {
  parts: CommonParts;
  /** Of the public HTTP server, where the role has one. */
  address?: string;
}

async function startGatewayAlone(options: AppOptions): Promise<Started> {
  const parts = await openCommonParts(options);
  await startOperationsServer(parts);
  return { parts, address: await startGateway(parts) };
}

/** What the bot is made of is loaded only here: a gateway carries none of it in memory. */
async function startBot({ role, ...options }: AppOptions): Promise<Started> {
  const { openParts } = await import('./wiring/parts.js');
  const parts = await openParts(options);
  await startOperationsServer(parts);
  if (role !== 'web') {
    const { startWorker } = await import('./wiring/worker.js');
    await startWorker(parts);
  }
  if (role === 'worker') return { parts };
  const { startWeb } = await import('./wiring/web.js');
  const address = await startWeb(parts);
  if (role === 'all') {
    const { releaseInBackground } = await import('./wiring/release.js');
    releaseInBackground(parts);
  }
  return { parts, address };
}

/**
 * Starts the role and everything it needs.
 * @throws ConfigError when what is configured can't be used; stop the lifecycle then as well
 */
export async function startApp(options: AppOptions): Promise<Banner> {
  refuseSplitStandIns(options);
  const { role } = options;
  const { parts, address } = await (role === 'gateway'
    ? startGatewayAlone(options)
    : startBot(options));
  return {
    role,
    parts: toBannerParts(parts),
    warnings: toWarnings(parts),
    address: parts.playground ? address : undefined,
  };
}
