import { createImageWorker } from '../jobs/image-worker.js';
import type { Parts } from './parts.js';
import { connect } from './store.js';

/** Takes jobs off the queues until the process stops. */
export async function startWorker(parts: Parts): Promise<void> {
  const { store, api, telegram, translator, metrics, lifecycle, logger } = parts;
  const worker = createImageWorker({
    redis: connect(store.server, 'blocking', parts),
    keys: store.keys,
    tasks: store.imageTasks,
    accounts: store.accounts,
    usage: store.usage,
    recipes: store.recipes,
    history: store.imageHistory,
    telegram: telegram.api,
    api: api.client,
    serviceKey: api.serviceKey,
    translator,
    metrics,
    logger: logger.child({ room: 'worker' }),
  });
  lifecycle.onStop('image worker', () => worker.close());
  await worker.ready();
}
