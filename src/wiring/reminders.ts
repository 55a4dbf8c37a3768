import type { JobWorker } from '../jobs/job-worker.js';
import { createReminders, type Reminders } from '../jobs/reminders/reminder-queue.js';
import { createReminderWorker } from '../jobs/reminders/reminder-worker.js';
import type { Parts } from './parts.js';
import { connect } from './store.js';

/** Where whoever changes a tier plans what is said of its end. */
export function openReminders({
  store,
  lifecycle,
  logger,
}: Pick<Parts, 'store' | 'lifecycle' | 'logger'>): Reminders {
  const reminders = createReminders({
    // A client of its own, as the image queue has.
    redis: connect(store.server, 'commands', { lifecycle, logger }),
    keys: store.keys,
  });
  lifecycle.onStop('reminders', () => reminders.close());
  return reminders;
}

/** Says it, until it is closed. */
export async function startReminderWorker(parts: Parts): Promise<JobWorker> {
  const { store, notices, reminders } = parts;
  const worker = createReminderWorker({
    redis: connect(store.server, 'blocking', parts),
    keys: store.keys,
    accounts: store.accounts,
    ledgers: store.ledgers,
    notices,
    reminders,
    logger: parts.logger.child({ room: 'reminders' }),
  });
  await worker.ready();
  return worker;
}
