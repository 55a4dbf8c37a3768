import { createPeople } from '../bot/person.js';
import { createBroadcastWorker } from '../jobs/broadcast/broadcast-worker.js';
import { createCampaignCards, type DrawReport } from '../jobs/broadcast/campaign-cards.js';
import { createPostKeyboards } from '../jobs/broadcast/post-keyboards.js';
import type { JobWorker } from '../jobs/job-worker.js';
import { createCampaignPeople } from '../store/broadcast/campaign-people.js';
import { excerptOf } from '../views/campaign-words.js';
import { campaignReportChart } from '../views/statistics-report.js';
import { openBroadcastQueue } from './broadcast.js';
import type { Parts } from './parts.js';
import { connect } from './store.js';

/** A line on the picture. */
const TITLE_CHARS = 60;

/** How a campaign went, as a picture in the language of the admin who gets it. */
function openReports({
  store,
  translator,
  charts,
}: Pick<Parts, 'store' | 'translator' | 'charts'>): DrawReport {
  const people = createPeople({ state: store.updateState });

  return async (campaign, progress, { adminId, t }) => {
    const { language, spokenLanguage, chartTheme = 'light' } = (await people.load(adminId)).record;
    const locale = translator.negotiate(language ?? spokenLanguage);
    const words = campaign.content.parts.map(({ text = '' }) => text).find((text) => text !== '');
    const { startedAtMs = 0, endedAtMs = startedAtMs } = progress;
    const chart = campaignReportChart(t, locale, {
      ...progress,
      title: words === undefined ? undefined : excerptOf(words, TITLE_CHARS),
      startedAtMs,
      tookMs: endedAtMs - startedAtMs,
      sentPerMinute: await store.campaigns.perMinute(campaign.id, progress.pass),
    });
    return charts.draw(chart, { theme: chartTheme, locale });
  };
}

/** Carries campaigns to their recipients, until it is closed. */
export async function startBroadcastWorker(parts: Parts): Promise<JobWorker> {
  const { store, telegram, flood, notices, adminIds, translator } = parts;
  const { redis, keys, campaigns, audiences, userBook } = store;
  const logger = parts.logger.child({ room: 'broadcasts' });
  const worker = createBroadcastWorker({
    redis: connect(store.server, 'blocking', parts),
    keys,
    campaigns,
    people: createCampaignPeople({ redis, keys }),
    audiences,
    book: userBook,
    queue: openBroadcastQueue(parts),
    broadcast: telegram.broadcastApi,
    telegram: telegram.api,
    budget: flood.budget,
    keyboards: createPostKeyboards({ userBook, translator }),
    cards: createCampaignCards({
      campaigns,
      desk: store.campaignDesk,
      notices,
      adminIds,
      telegram: telegram.api,
      courtesy: telegram.courtesyApi,
      drawReport: openReports(parts),
      logger,
    }),
    logger,
  });
  await worker.ready();
  return worker;
}
