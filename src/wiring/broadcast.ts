import { type BroadcastQueue, createBroadcastQueue } from '../jobs/broadcast/broadcast-queue.js';
import type { Parts } from './parts.js';
import { connect } from './store.js';

/** Where campaigns are handed to the workers. */
export function openBroadcastQueue({
  store,
  lifecycle,
  logger,
}: Pick<Parts, 'store' | 'lifecycle' | 'logger'>): BroadcastQueue {
  const queue = createBroadcastQueue({
    // A client of its own, as the image queue has.
    redis: connect(store.server, 'commands', { lifecycle, logger }),
    keys: store.keys,
    campaigns: store.campaigns,
  });
  lifecycle.onStop('broadcast queue', () => queue.close());
  return queue;
}
