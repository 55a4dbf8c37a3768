import type { Api } from 'grammy';
import { publishProfile } from '../bot/profile.js';
import type { UpdatesConfig } from '../config.js';
import { ALLOWED_UPDATES } from '../updates/allowed-updates.js';
import { webhookUrlOf } from '../updates/webhook.js';
import type { Translator } from '../views/translator.js';

/** The most Telegram offers; with L seconds an update it delivers 100/L a second. */
const WEBHOOK_CONNECTIONS = 100;

export interface ReleaseOptions {
  api: Api;
  translator: Translator;
  updates: UpdatesConfig;
  adminIds: readonly number[];
}

/**
 * What a deployment tells Telegram once: commands and descriptions in every language, and in
 * webhook mode where updates go. Idempotent. Updates that wait at Telegram are kept.
 */
export async function release({
  api,
  translator,
  updates,
  adminIds,
}: ReleaseOptions): Promise<void> {
  await publishProfile(api, translator, { adminIds });
  if (updates.mode === 'polling') return;
  await api.setWebhook(webhookUrlOf(updates.url), {
    secret_token: updates.secret.reveal(),
    allowed_updates: ALLOWED_UPDATES,
    max_connections: WEBHOOK_CONNECTIONS,
  });
}
