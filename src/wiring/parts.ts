import { type Charts, createCharts } from '../charts/charts.js';
import type { Reminders } from '../jobs/reminders/reminder-queue.js';
import { openApi, type OpenedApi } from './api.js';
import { type CommonParts, openCommonParts, type PartsOptions } from './common-parts.js';
import { openReminders } from './reminders.js';

/** What the roles are made of that answer people in Telegram. */
export interface Parts extends CommonParts {
  api: OpenedApi;
  reminders: Reminders;
  charts: Charts;
}

/**
 * Opens everything in the order in which each needs the one before.
 * @throws ConfigError when what is configured can't be used
 */
export async function openParts(options: PartsOptions): Promise<Parts> {
  const common = await openCommonParts(options);
  const reminders = openReminders(common);
  const charts = createCharts();
  common.lifecycle.onStop('charts', () => charts.close());
  return { ...common, reminders, charts, api: await openApi(common) };
}
