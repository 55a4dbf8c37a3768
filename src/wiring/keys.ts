import type { JobWorker } from '../jobs/job-worker.js';
import { createKeyCards, type KeyCards } from '../jobs/shown-key/key-cards.js';
import { createShownKeyWorker } from '../jobs/shown-key/shown-key-worker.js';
import { createShownKeys, type ShownKeys } from '../jobs/shown-key/shown-keys.js';
import type { Parts } from './parts.js';
import { connect } from './store.js';

export function openKeyCards({
  config,
  store,
  membership,
}: Pick<Parts, 'config' | 'store' | 'membership'>): KeyCards {
  const isGated = membership.channels.length > 0;
  return createKeyCards({ usage: store.usage, isGated, canReplace: config.keyRotation });
}

/** The queue of keys that are in sight, for the bot. */
export function openShownKeys({
  store,
  lifecycle,
  logger,
}: Pick<Parts, 'store' | 'lifecycle' | 'logger'>): ShownKeys {
  // A client of its own, as the image queue has.
  const redis = connect(store.server, 'commands', { lifecycle, logger });
  const shownKeys = createShownKeys({ redis, keys: store.keys });
  lifecycle.onStop('queue of shown keys', () => shownKeys.close());
  return shownKeys;
}

/** Hides keys that were shown until it is closed. */
export async function startShownKeyWorker(parts: Parts): Promise<JobWorker> {
  const { store, telegram, translator, logger } = parts;
  const worker = createShownKeyWorker({
    redis: connect(store.server, 'blocking', parts),
    keys: store.keys,
    accounts: store.accounts,
    cards: openKeyCards(parts),
    telegram: telegram.api,
    translator,
    logger: logger.child({ room: 'shown keys' }),
  });
  await worker.ready();
  return worker;
}
