import { subscriptionsOf } from '../../domain/ledger.js';
import { type EffectiveTier, isStillTrue } from '../../domain/tiers.js';
import type { Logger } from '../../logger.js';
import type { Notices } from '../../notices/notices.js';
import type { Accounts } from '../../store/accounts.js';
import type { RedisClient } from '../../store/connection.js';
import type { Keys } from '../../store/keys.js';
import type { Ledgers } from '../../store/ledger.js';
import { reminderView } from '../../views/reminder-view.js';
import { createJobWorker, type JobWorker, type JobWorkerSettings } from '../job-worker.js';
import { REMINDER_QUEUE, type ReminderJob, ReminderJobSchema, tierOf } from './reminder-job.js';
import type { Reminders } from './reminder-queue.js';

const SETTINGS: JobWorkerSettings = {
  /** Little: what the bot says of its own accord never stands in the way of an answer. */
  concurrency: 2,
  lockDurationMs: 30_000,
  stalledIntervalMs: 30_000,
  drainMs: 5_000,
};

export interface ReminderWorkerDeps {
  /** A connection of the `blocking` kind. */
  redis: RedisClient;
  keys: Keys;
  accounts: Pick<Accounts, 'load'>;
  ledgers: Pick<Ledgers, 'load'>;
  notices: Pick<Notices, 'tell'>;
  reminders: Pick<Reminders, 'schedule'>;
  logger: Logger;
  now?: () => number;
}

type ReminderOutcome = 'told' | 'not-reached' | 'no-longer-true' | 'not-needed';

/**
 * Tells people what ends and what has ended, where the account says that it still is so: a tier that
 * was paid again, taken back or outdone by a better one is not mentioned. A process that is killed
 * between the word and the queue's note of it says it once more.
 */
export function createReminderWorker({
  redis,
  keys,
  accounts,
  ledgers,
  notices,
  reminders,
  logger,
  now = Date.now,
}: ReminderWorkerDeps): JobWorker {
  /** Whether Telegram will take the next payment by itself. */
  async function renews(userId: number, { source, tier }: EffectiveTier): Promise<boolean> {
    if (source !== 'paid') return false;
    const subscriptions = subscriptionsOf(await ledgers.load(userId), now());
    return subscriptions.some((each) => each.tier === tier && each.renewal === 'on');
  }

  async function remind({ userId, kind, ...then }: ReminderJob): Promise<ReminderOutcome> {
    const account = await accounts.load(userId);
    if (account === undefined) return 'no-longer-true';
    // What held beneath the tier that has ended holds from here on, and ends in its turn.
    if (kind === 'ended') await reminders.schedule(account);
    const nowMs = now();
    const holds = isStillTrue(kind, then, tierOf(account), nowMs);
    // A banned key has no use of any tier.
    if (!holds || account.keyStatus === 'banned') return 'no-longer-true';
    const willRenew = kind !== 'ended' && (await renews(userId, then));
    // That nothing has to be done is said once.
    if (willRenew && kind === 'one_day') return 'not-needed';
    const props = { kind, then, account, willRenew };
    const sent = await notices.tell(userId, (t) => reminderView(t, props));
    return sent === undefined ? 'not-reached' : 'told';
  }

  return createJobWorker<ReminderJob, ReminderOutcome>({
    queue: REMINDER_QUEUE,
    redis,
    keys,
    settings: SETTINGS,
    parse: (data) => ReminderJobSchema.safeParse(data).data,
    work: ({ payload }) => remind(payload),
    // Whoever gave up has logged it; a word that comes a day late helps nobody.
    abandon: () => Promise.resolve(),
    onCancel: () => Promise.resolve(() => Promise.resolve()),
    logger,
  });
}
