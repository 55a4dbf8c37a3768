import { createBroadcastQueue } from '../../src/jobs/broadcast/broadcast-queue.js';
import type { Campaigns } from '../../src/store/broadcast/campaigns.js';
import type { RedisClient } from '../../src/store/connection.js';
import type { Keys } from '../../src/store/keys.js';

const ADMIN_ID = 77;

/** A draft of news for everybody: a text that stands in a channel. */
export async function draftNews(
  campaigns: Campaigns,
  post: { chatId: number; messageId: number },
): Promise<string> {
  const { chatId: fromChatId, messageId } = post;
  const part = { messageId, kind: 'text', text: 'News for everybody' } as const;
  const { id } = await campaigns.create(
    {
      content: { fromChatId, parts: [part], hasMute: true },
      audience: { category: 'news' },
      isPaid: false,
    },
    ADMIN_ID,
  );
  return id;
}

/** As an admin who presses Send. */
export async function sendNews(
  deps: { redis: RedisClient; keys: Keys; campaigns: Campaigns },
  id: string,
): Promise<void> {
  const begun = await deps.campaigns.transition(id, 'counting', { by: ADMIN_ID });
  if (!begun.ok) throw new Error('The campaign does not start.');
  const queue = createBroadcastQueue(deps);
  await queue.start(begun.campaign);
  await queue.close();
}
