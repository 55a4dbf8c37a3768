import type { Lifecycle } from '../lifecycle.js';
import type { Logger } from '../logger.js';
import { createFloodBuckets } from '../store/flood-buckets.js';
import { createFloodNews } from '../store/flood-news.js';
import { type ChatPauses, createChatPauses } from '../telegram/chat-pauses.js';
import { createFloodBudget, type FloodBudget } from '../telegram/flood-budget.js';
import type { Store } from './store.js';

export interface OpenedFlood {
  pauses: ChatPauses;
  budget: FloodBudget;
}

/** What all processes know together about how much Telegram takes, before the first call. */
export async function openFlood({
  store,
  lifecycle,
  logger,
}: {
  store: Pick<Store, 'redis' | 'keys'>;
  lifecycle: Lifecycle;
  logger: Logger;
}): Promise<OpenedFlood> {
  const news = createFloodNews(store);
  const pauses = createChatPauses({ news, logger });
  const budget = createFloodBudget({ buckets: createFloodBuckets(store), news, logger });
  const stopListening = await news.listen({
    onListening: () => void pauses.load(),
    onNews(told) {
      if (told.type === 'pause') pauses.learn(told);
      else budget.watch(told.chatId);
    },
  });
  lifecycle.onStop('flood news', stopListening);
  await pauses.load();
  return { pauses, budget };
}
