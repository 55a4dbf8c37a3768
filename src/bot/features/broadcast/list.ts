import type { Campaign } from '../../../store/broadcast/campaign-record.js';
import type { ListedCampaign } from '../../../views/campaign-list.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';

/** As many as fit on a screen; older ones are history. */
const LISTED = 8;

export type LoadList = (
  ctx: AppContext,
) => Promise<{ campaigns: readonly ListedCampaign[]; offersOn: boolean }>;

export function createLoadList({
  campaigns,
  campaignDesk,
}: Pick<BotDeps, 'campaigns' | 'campaignDesk'>): LoadList {
  async function toListed(campaign: Campaign): Promise<ListedCampaign> {
    const { id, state, content } = campaign;
    const look = (await campaignDesk.load(id))?.notes.looks[0] ?? 'other';
    const text = content.parts.find((part) => part.text !== undefined)?.text ?? '';
    return { id, state, look, parts: content.parts.length, text };
  }

  return async ({ person: { record } }) => ({
    campaigns: await Promise.all((await campaigns.list(LISTED)).map(toListed)),
    offersOn: record.offersPosts ?? true,
  });
}
