import { type ConfigCheck, createConfigCheck } from '../telegram/config-check.js';
import { ALLOWED_UPDATES } from '../updates/allowed-updates.js';
import { webhookUrlOf } from '../updates/webhook.js';
import type { Parts } from './parts.js';

/** What an admin can have looked at. */
export function openConfigCheck({
  config,
  store,
  telegram,
  membership,
  stagingChatId,
  api,
}: Pick<
  Parts,
  'config' | 'store' | 'telegram' | 'membership' | 'stagingChatId' | 'api'
>): ConfigCheck {
  const { updates } = config.telegram;
  return createConfigCheck({
    api: telegram.api,
    botId: telegram.botInfo.id,
    channels: membership.channels,
    stagingChatId,
    updates: {
      webhookUrl: updates.mode === 'webhook' ? webhookUrlOf(updates.url) : undefined,
      kinds: ALLOWED_UPDATES,
    },
    groups: store.knownGroups,
    models: () => api.client.images.models(),
  });
}
