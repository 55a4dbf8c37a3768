import { NO_METRICS } from '../../src/domain/metrics.js';
import { floodBucketOf } from '../../src/domain/flood-limits.js';
import type { CampaignCards } from '../../src/jobs/broadcast/campaign-ports.js';
import { createBroadcastQueue } from '../../src/jobs/broadcast/broadcast-queue.js';
import {
  type BroadcastWorkerSettings,
  createBroadcastWorker,
} from '../../src/jobs/broadcast/broadcast-worker.js';
import { createPostKeyboards } from '../../src/jobs/broadcast/post-keyboards.js';
import type { JobWorker } from '../../src/jobs/job-worker.js';
import type { Logger } from '../../src/logger.js';
import { createAudiences } from '../../src/store/user-book/audiences.js';
import { createCampaignPeople } from '../../src/store/broadcast/campaign-people.js';
import { createCampaigns } from '../../src/store/broadcast/campaigns.js';
import { createRedis } from '../../src/store/connection.js';
import { createFloodBuckets } from '../../src/store/flood-buckets.js';
import { createFloodNews } from '../../src/store/flood-news.js';
import { createKeys } from '../../src/store/keys.js';
import { createUserBook } from '../../src/store/user-book/user-book.js';
import { createTelegramApi } from '../../src/telegram/api.js';
import { createFloodBudget } from '../../src/telegram/flood-budget.js';
import { createTelegramTransport } from '../../src/telegram/transport.js';
import { createTranslator } from '../../src/views/translator.js';

export interface PacedWorkerOptions {
  redisUrl: string;
  prefix: string;
  telegram: { apiRoot: string; token: string };
  /** What Telegram is taken to allow for everybody together; default: as in production. */
  perSecond?: number;
  settings?: Partial<BroadcastWorkerSettings>;
  logger: Logger;
}

/** Nobody looks at a card where only what arrives is counted. */
const NO_CARDS: CampaignCards = {
  progress: () => Promise.resolve(),
  finished: () => Promise.resolve(),
  trouble: () => Promise.resolve(),
};

/** The part of a worker that sends to many, at another pace than Telegram's. */
export async function startPacedWorker(options: PacedWorkerOptions): Promise<JobWorker> {
  const { redisUrl, prefix, telegram, perSecond, settings = {}, logger } = options;
  const keys = createKeys(prefix);
  const redis = createRedis(redisUrl, { logger, kind: 'commands' });
  const buckets = createFloodBuckets({
    redis,
    keys,
    bucketOf(chatId, kind) {
      const bucket = floodBucketOf(chatId, kind);
      const isFaster = kind === 'broadcast' && perSecond !== undefined;
      return isFaster ? { ...bucket, capacity: perSecond, perSecond } : bucket;
    },
  });
  const budget = createFloodBudget({ buckets, news: createFloodNews({ redis, keys }), logger });
  const userBook = createUserBook({ redis, keys });
  const transport = createTelegramTransport({
    apiRoot: telegram.apiRoot,
    onUnreachable: (userId, why) => void userBook.markUnreachable(userId, why),
    budget,
    logger,
    metrics: NO_METRICS,
  });
  const campaigns = createCampaigns({ redis, keys });
  const worker = createBroadcastWorker({
    redis: createRedis(redisUrl, { logger, kind: 'blocking' }),
    keys,
    campaigns,
    people: createCampaignPeople({ redis, keys }),
    audiences: createAudiences({ redis, keys }),
    book: userBook,
    queue: createBroadcastQueue({ redis, keys, campaigns }),
    broadcast: createTelegramApi({ ...telegram, transport: transport.broadcast }),
    telegram: createTelegramApi({ ...telegram, transport }),
    budget,
    keyboards: createPostKeyboards({ userBook, translator: createTranslator() }),
    cards: NO_CARDS,
    settings,
    logger,
  });
  await worker.ready();
  return worker;
}
