import type { Config } from '../config.js';
import { ConfigError } from '../errors.js';
import { createImageQueue } from '../jobs/image/image-queue.js';
import type { Lifecycle } from '../lifecycle.js';
import { loadLimits } from '../limits-file.js';
import type { Logger } from '../logger.js';
import { createMetrics } from '../server/metrics.js';
import { createTranslator } from '../views/translator.js';
import { countAccounts } from '../store/count-accounts.js';
import { openReminders } from '../wiring/reminders.js';
import { openStore, type Folders } from '../wiring/store.js';
import { openTelegram } from '../wiring/telegram.js';
import { grantTier, manageKey, type Outcome } from './accounts.js';
import type { Command } from './parse-command.js';
import { release } from './release.js';
import { toStatsText } from './stats.js';

export interface CommandOptions {
  config: Config;
  folders: Folders;
  lifecycle: Lifecycle;
  logger: Logger;
}

async function openCommandStore(options: CommandOptions) {
  const limits = await loadLimits(options.config.limitsFile);
  return openStore({ ...options, limits });
}

async function runRelease({ config, lifecycle, logger }: CommandOptions): Promise<Outcome> {
  const { token, apiRoot, updates } = config.telegram;
  if (token === undefined) throw new ConfigError('BOT_TOKEN is required for a release.');
  const metrics = createMetrics();
  const { api } = await openTelegram({ token, apiRoot, metrics, lifecycle, logger });
  const { adminIds } = config;
  await release({ api, translator: createTranslator(), updates, adminIds });
  return { ok: true, text: `Released to Telegram; updates by ${updates.mode}.` };
}

async function runStats(options: CommandOptions): Promise<Outcome> {
  const { redis, keys, imageTasks: tasks, usage } = await openCommandStore(options);
  const queue = createImageQueue({ redis, keys, tasks, usage });
  options.lifecycle.onStop('image queue', () => queue.close());
  const [byStatus, images] = await Promise.all([countAccounts({ redis, keys }), queue.counts()]);
  return { ok: true, text: toStatsText({ accounts: byStatus, queues: { images } }) };
}

async function runGrant(
  command: Extract<Command, { name: 'tier' }>,
  options: CommandOptions,
): Promise<Outcome> {
  const store = await openCommandStore(options);
  const reminders = openReminders({ ...options, store });
  return grantTier(command, { ...store, reminders });
}

/** Runs an operator command on the same configuration and state as the running processes. */
export async function runCommand(command: Command, options: CommandOptions): Promise<Outcome> {
  switch (command.name) {
    case 'release':
      return runRelease(options);
    case 'stats':
      return runStats(options);
    case 'key':
      return manageKey(command, await openCommandStore(options));
    case 'tier':
      return runGrant(command, options);
    default:
      return command satisfies never;
  }
}
