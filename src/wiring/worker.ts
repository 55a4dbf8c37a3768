import { createImageQueue } from '../jobs/image/image-queue.js';
import { createImageWorker } from '../jobs/image/image-worker.js';
import { startLineProgress } from '../jobs/image/line-progress.js';
import { createStagingAlerts } from '../notices/staging-alerts.js';
import { TTL_MS } from '../store/keys.js';
import { createLease } from '../store/lease.js';
import { createStaging } from '../telegram/staging.js';
import { startAnswerWorker } from './answers.js';
import { startBroadcastWorker } from './broadcast-worker.js';
import { startShownKeyWorker } from './keys.js';
import { startSweep } from './membership.js';
import { openSilenced } from './notices.js';
import type { Parts } from './parts.js';
import { startReminderWorker } from './reminders.js';
import { connect } from './store.js';
import { startIntake } from './user-book.js';

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
    courtesy: telegram.courtesyApi,
    api: api.client,
    serviceKey: api.serviceKey,
    ...openStaging(parts),
    botUsername: telegram.botInfo.username,
    silenced: openSilenced(parts),
    translator,
    metrics,
    logger: logger.child({ room: 'worker' }),
  });
  await worker.ready();
  const answers = await startAnswerWorker(parts);
  const shownKeys = await startShownKeyWorker(parts);
  const reminders = await startReminderWorker(parts);
  const broadcasts = await startBroadcastWorker(parts);
  // Together: each may take most of the time that a process has to stop.
  lifecycle.onStop('workers', async () => {
    const workers = [worker, answers, shownKeys, reminders, broadcasts];
    await Promise.all(workers.map((each) => each.close()));
  });
  followLine(parts);
  startSweep(parts);
  startIntake(parts);
}

/** How pictures get into messages that were sent inline. */
function openStaging({ stagingChatId: chatId, telegram: { api }, notices, logger }: Parts) {
  return {
    staging: chatId === undefined ? undefined : createStaging({ api, chatId }),
    stagingAlerts: createStagingAlerts({ notices, logger: logger.child({ room: 'staging' }) }),
  };
}

/** Keeps the places in the cards of those who wait; any worker may, one does. */
function followLine({ store, telegram, translator, lifecycle, logger }: Parts): void {
  const { keys, redis, recipes, usage, imageTasks: tasks } = store;
  const queue = createImageQueue({
    redis: connect(store.server, 'commands', { lifecycle, logger }),
    keys,
    tasks,
    usage,
    isPaused: () => store.switches.maintenance() !== undefined,
  });
  lifecycle.onStop('image queue of the line', () => queue.close());
  const progress = startLineProgress({
    queue,
    recipes,
    lease: createLease({ redis, key: keys.lineLease, ttlMs: TTL_MS.lineLease }),
    telegram: telegram.api,
    botUsername: telegram.botInfo.username,
    courtesy: telegram.courtesyApi,
    translator,
    logger: logger.child({ room: 'line' }),
  });
  lifecycle.onStop('places in the line', () => progress.stop());
}
