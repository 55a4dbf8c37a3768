import { isUnderWay } from '../../domain/campaign.js';
import type { Campaign } from '../../store/broadcast/campaign-record.js';
import type { Campaigns } from '../../store/broadcast/campaigns.js';
import type { RedisClient } from '../../store/connection.js';
import type { Keys } from '../../store/keys.js';
import {
  createJobWorker,
  type JobWorker,
  type JobWorkerSettings,
  type WorkedJob,
} from '../job-worker.js';
import { BROADCAST_QUEUE, type BroadcastJob, BroadcastJobSchema } from './broadcast-job.js';
import type { BroadcastQueue } from './broadcast-queue.js';
import {
  type CampaignRunDeps,
  type CampaignRunSettings,
  createCampaignRuns,
} from './campaign-run.js';

export interface BroadcastWorkerSettings
  extends Omit<JobWorkerSettings, 'concurrency'>, CampaignRunSettings {
  /** How long a campaign may be without its job, at most. */
  tidyEveryMs: number;
}

/** Campaigns at a time in one process; they share one pace, so more of them are only slower. */
const CAMPAIGNS_AT_ONCE = 10;

const DEFAULT_SETTINGS: BroadcastWorkerSettings = {
  concurrency: 30,
  paidConcurrency: 100,
  /** 50 ms worth of what is allowed. */
  batch: 1,
  paidBatch: 50,
  lockDurationMs: 30_000,
  stalledIntervalMs: 15_000,
  /** Below the lifecycle's 25 s; calls take well under a second. */
  drainMs: 10_000,
  cardEveryMs: 3_000,
  tidyEveryMs: 30_000,
};

export interface BroadcastWorkerDeps extends Omit<CampaignRunDeps, 'campaigns' | 'settings'> {
  /** A connection of the `blocking` kind. */
  redis: RedisClient;
  keys: Keys;
  campaigns: CampaignRunDeps['campaigns'] & Pick<Campaigns, 'list' | 'nowMs' | 'renewRun'>;
  queue: Pick<BroadcastQueue, 'start' | 'standing' | 'scheduleTidyUp'>;
  settings?: Partial<BroadcastWorkerSettings>;
}

type JobOutcome = 'ended' | 'not-needed' | 'too-early' | 'tidied';

/** Campaigns that the tidy-up looks at: those that are under way are among the latest. */
const TIDIED_CAMPAIGNS = 100;

/**
 * Works on campaigns, one job each. A process that is killed stops renewing its job's lock, and
 * another one goes on; what has no job at all is found by the tidy-up.
 */
export function createBroadcastWorker(deps: BroadcastWorkerDeps): JobWorker {
  const { campaigns, queue, logger } = deps;
  const settings = { ...DEFAULT_SETTINGS, ...deps.settings };
  const runs = createCampaignRuns({ ...deps, settings });

  /** Another job for a campaign whose job is gone. */
  async function startAnew(campaign: Pick<Campaign, 'id' | 'run'>): Promise<void> {
    const renewed = await campaigns.renewRun(campaign);
    if (renewed) await queue.start(renewed);
  }

  /** The hour may not have come: the clock of whoever woke the job is not Redis's. */
  async function isDue({ scheduledForMs = 0 }: Campaign): Promise<boolean> {
    return (await campaigns.nowMs()) >= scheduledForMs;
  }

  async function work({ payload, stopped, keep }: WorkedJob<BroadcastJob>): Promise<JobOutcome> {
    if (payload.type === 'tidy') return tidyUp();
    let campaign = await campaigns.load(payload.campaignId);
    if (campaign?.run !== payload.run) return 'not-needed';
    if (campaign.state === 'scheduled') {
      if (!(await isDue(campaign))) {
        await startAnew(campaign);
        return 'too-early';
      }
      const by = campaign.changedBy;
      const begun = await campaigns.transition(campaign.id, 'counting', { by });
      if (!begun.ok) return 'not-needed';
      campaign = begun.campaign;
      await keep({ ...payload, run: campaign.run });
    }
    return runs.run(campaign, stopped);
  }

  async function tidyUp(): Promise<'tidied'> {
    for (const campaign of await campaigns.list(TIDIED_CAMPAIGNS)) {
      const need = await needOf(campaign);
      if (need === undefined || (await isProvided(campaign))) continue;
      logger.warn({ campaignId: campaign.id, need }, 'a broadcast had no job');
      if (need === 'run') await startAnew(campaign);
      else await runs.conclude(campaign.id);
    }
    return 'tidied';
  }

  /** A job that waits for an hour that has come was put off by a clock that is wrong. */
  async function isProvided(campaign: Campaign): Promise<boolean> {
    const standing = await queue.standing(campaign);
    return standing === 'ready' || (standing === 'delayed' && campaign.state !== 'scheduled');
  }

  async function needOf(campaign: Campaign): Promise<'run' | 'last-word' | undefined> {
    const { state, toldPass, pass } = campaign;
    if (isUnderWay(state) || (state === 'scheduled' && (await isDue(campaign)))) return 'run';
    const isEnded = state === 'finished' || state === 'stopped';
    return isEnded && toldPass !== pass.number ? 'last-word' : undefined;
  }

  const worker = createJobWorker<BroadcastJob, JobOutcome>({
    queue: BROADCAST_QUEUE,
    redis: deps.redis,
    keys: deps.keys,
    settings: { ...settings, concurrency: CAMPAIGNS_AT_ONCE, letsGoAtOnce: true },
    parse: (data) => BroadcastJobSchema.safeParse(data).data,
    work,
    // However often its process was killed: each run goes on where the last one was.
    abandon: (payload) =>
      payload.type === 'run'
        ? startAnew({ id: payload.campaignId, run: payload.run })
        : Promise.resolve(),
    // Whoever pauses or stops a campaign says so in Redis, and the next claim finds nobody.
    onCancel: () => Promise.resolve(() => Promise.resolve()),
    logger,
  });

  return {
    async ready() {
      await worker.ready();
      await queue.scheduleTidyUp(settings.tidyEveryMs);
    },
    close: () => worker.close(),
  };
}
