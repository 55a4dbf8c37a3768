import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { Campaigns } from '../../store/broadcast/campaigns.js';
import type { CampaignCards } from './campaign-ports.js';

/** Shows admins how a campaign goes. */
export interface CampaignWatch {
  /** Every few seconds from now on, until it is called off. */
  follow(campaignId: string): () => Promise<void>;
  /** Where it stands now that nobody works on it: finished, stopped or paused. */
  conclude: (campaignId: string) => Promise<void>;
}

export interface CampaignWatchDeps {
  campaigns: Pick<Campaigns, 'load' | 'progress' | 'noteTold'>;
  cards: CampaignCards;
  everyMs: number;
  logger: Logger;
}

/** Neither of them rejects: what is shown never stands in the way of what is done. */
export function createCampaignWatch({
  campaigns,
  cards,
  everyMs,
  logger,
}: CampaignWatchDeps): CampaignWatch {
  async function guarded(campaignId: string, show: () => Promise<void>): Promise<void> {
    try {
      await show();
    } catch (thrown) {
      logger.warn({ err: toError(thrown), campaignId }, 'a broadcast could not be shown');
    }
  }

  async function showProgress(campaignId: string): Promise<void> {
    const campaign = await campaigns.load(campaignId);
    const progress = campaign && (await campaigns.progress(campaignId));
    if (progress) await cards.progress(campaign, progress);
  }

  async function showEnd(campaignId: string): Promise<void> {
    const campaign = await campaigns.load(campaignId);
    const progress = campaign && (await campaigns.progress(campaignId));
    if (!progress) return;
    switch (campaign.state) {
      case 'finished':
      case 'stopped':
        if (campaign.toldPass === campaign.pass.number) return;
        // What never began has nothing to report.
        if (progress.startedAtMs !== undefined) await cards.finished(campaign, progress);
        await campaigns.noteTold(campaign);
        return;
      case 'paused':
        await cards.progress(campaign, progress);
        if (campaign.trouble !== undefined) await cards.trouble(campaign, campaign.trouble);
        return;
      case 'draft':
      case 'scheduled':
      case 'counting':
      case 'running':
        // Somebody else goes on with it.
        return;
    }
    campaign.state satisfies never;
  }

  return {
    follow(campaignId) {
      let showing: Promise<void> = Promise.resolve();
      let isShowing = false;
      const timer = setInterval(() => {
        if (isShowing) return;
        isShowing = true;
        showing = guarded(campaignId, () => showProgress(campaignId)).finally(() => {
          isShowing = false;
        });
      }, everyMs);
      return async () => {
        clearInterval(timer);
        await showing;
      };
    },
    conclude: (campaignId) => guarded(campaignId, () => showEnd(campaignId)),
  };
}
