import type { FastifyInstance } from 'fastify';
import type { UpdatesConfig } from '../config.js';
import type { Lifecycle } from '../lifecycle.js';
import type { Logger } from '../logger.js';
import { TTL_MS } from '../store/keys.js';
import { createLease } from '../store/lease.js';
import { ALLOWED_UPDATES } from '../updates/allowed-updates.js';
import { createPoller } from '../updates/poller.js';
import type { UpdateProcessor } from '../updates/processor.js';
import { createWebhook } from '../updates/webhook.js';
import type { Store } from './store.js';
import type { OpenedTelegram } from './telegram.js';

export interface ReceivingOptions {
  updates: UpdatesConfig;
  processor: UpdateProcessor;
  store: Pick<Store, 'redis' | 'keys'>;
  telegram: Pick<OpenedTelegram, 'api'>;
  lifecycle: Lifecycle;
  logger: Logger;
}

/** Mounts the webhook, before the server listens. With polling there is nothing to mount. */
export async function mountWebhook(
  server: FastifyInstance,
  { updates, processor, logger }: ReceivingOptions,
): Promise<void> {
  if (updates.mode === 'polling') return;
  await server.register(createWebhook({ processor, secret: updates.secret, logger }));
}

/** Polls in the background until the process stops. With a webhook Telegram comes to us. */
export function startPolling(options: ReceivingOptions): void {
  const { updates, processor, store, telegram, lifecycle, logger } = options;
  if (updates.mode === 'webhook') return;
  const poller = createPoller({
    api: telegram.api,
    lease: createLease({
      redis: store.redis,
      key: store.keys.pollerLease,
      ttlMs: TTL_MS.pollerLease,
    }),
    processor,
    logger: logger.child({ room: 'poller' }),
    allowedUpdates: ALLOWED_UPDATES,
    signal: lifecycle.stopping,
  });
  const run = poller.run();
  lifecycle.onStop('poller', () => run);
}
