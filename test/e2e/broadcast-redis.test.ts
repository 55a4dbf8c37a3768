import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createRandom } from '../../src/gateway/engines/demo/art/random.js';
import { createCampaigns } from '../../src/store/broadcast/campaigns.js';
import { createRedis } from '../../src/store/connection.js';
import { createKeys } from '../../src/store/keys.js';
import { createUserBook } from '../../src/store/user-book/user-book.js';
import { captureLog } from '../helpers/captured-log.js';
import { gatherCrowd, watchDeliveries } from '../helpers/crowd.js';
import { draftNews, sendNews } from '../helpers/news-campaign.js';
import { startPacedWorker } from '../helpers/paced-broadcast-worker.js';
import { hasRedisBinary, startRestartingRedis } from '../helpers/restarting-redis.js';
import { startE2e, until, type E2e } from './harness.js';

const RECIPIENTS = 1_500;
/** Copies after which Redis is killed. */
const KILLS_AFTER = [200, 600, 1_000];
const PREFIX = 'restarted';
const PATIENCE_MS = 60_000;

const canRestart = await hasRedisBinary();
if (!canRestart) {
  process.stderr.write('A Redis killed under a broadcast is not tried: there is no redis-server\n');
}

describe.skipIf(!canRestart)('a broadcast whose Redis is killed and comes back', () => {
  let e2e: E2e;
  beforeEach(async () => {
    e2e = await startE2e({ updates: 'polling', role: 'none' });
  });
  afterEach(async () => {
    e2e.verify();
    await e2e.close();
  });

  it('three times reaches everybody once', async () => {
    const { world, channel, botApi } = e2e;
    const server = await startRestartingRedis();
    const { logger } = captureLog();
    const redis = createRedis(server.url, { logger, kind: 'commands' });
    onTestFinished(() => {
      redis.disconnect();
    });
    const keys = createKeys(PREFIX);
    const campaigns = createCampaigns({ redis, keys });
    const crowd = await gatherCrowd({
      ...{ world, book: createUserBook({ redis, keys }) },
      ...{ random: createRandom('crowd'), count: RECIPIENTS },
    });
    const post = await botApi.sendMessage(channel.id, 'News for everybody');
    const place = { chatId: channel.id, messageId: post.message_id };
    const id = await draftNews(campaigns, place);
    const delivered = watchDeliveries(world);
    const worker = await startPacedWorker({
      ...{ redisUrl: server.url, prefix: PREFIX, logger, perSecond: 500 },
      telegram: { apiRoot: e2e.telegramUrl, token: world.bot.token },
      settings: { batch: 10, lockDurationMs: 2_000, stalledIntervalMs: 500, tidyEveryMs: 1_000 },
    });
    onTestFinished(() => worker.close());

    await sendNews({ redis, keys, campaigns }, id);
    for (const copies of KILLS_AFTER) {
      await until(
        world,
        () => delivered.size >= copies || undefined,
        () => `${delivered.size} people of ${copies} were reached.`,
        PATIENCE_MS,
      );
      await server.restart();
    }
    await vi.waitFor(
      async () => {
        expect((await campaigns.load(id))?.state).toBe('finished');
      },
      { timeout: PATIENCE_MS, interval: 250 },
    );

    expect(crowd.ids.map((userId) => delivered.get(userId)?.length)).toEqual(
      crowd.ids.map(() => 1),
    );
    expect(await campaigns.progress(id)).toMatchObject({ sent: RECIPIENTS, uncertain: 0, left: 0 });
  }, 180_000);
});
