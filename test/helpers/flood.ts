import { createFloodBuckets, type FloodBucketsDeps } from '../../src/store/flood-buckets.js';
import { createFloodNews } from '../../src/store/flood-news.js';
import { createChatPauses } from '../../src/telegram/chat-pauses.js';
import { createFloodBudget } from '../../src/telegram/flood-budget.js';
import { captureLog } from './captured-log.js';
import type { TestRedis } from './redis.js';

export interface FloodOfProcessOptions {
  now?: () => number;
  bucketOf?: FloodBucketsDeps['bucketOf'];
}

/** What one process knows of floods, on a connection of its own, as it is wired for production. */
export async function openFloodOfProcess(
  testRedis: TestRedis,
  { now, bucketOf }: FloodOfProcessOptions = {},
) {
  const { logger } = captureLog();
  const redis = testRedis.connect();
  const { keys } = testRedis;
  const news = createFloodNews({ redis, keys });
  const clock = now && { now };
  const pauses = createChatPauses({ news, logger, ...clock });
  const buckets = createFloodBuckets({ redis, keys, ...(bucketOf && { bucketOf }) });
  const budget = createFloodBudget({ buckets, news, logger, ...clock });
  const close = await news.listen({
    onListening: () => void pauses.load(),
    onNews(told) {
      if (told.type === 'pause') pauses.learn(told);
      else budget.watch(told.chatId);
    },
  });
  await pauses.load();
  return { news, pauses, buckets, budget, close };
}
