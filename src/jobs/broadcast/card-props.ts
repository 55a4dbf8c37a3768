import type { CampaignProgress } from '../../domain/campaign.js';
import { isMutable } from '../../domain/news.js';
import { postWarnings } from '../../domain/post.js';
import type { CampaignDeskState } from '../../store/broadcast/campaign-desk.js';
import type { Campaign } from '../../store/broadcast/campaign-record.js';
import type { Campaigns } from '../../store/broadcast/campaigns.js';
import type { CampaignCardProps, CampaignPost, CampaignReach } from '../../views/campaign-props.js';

function toPost(
  { content, audience }: Campaign,
  { notes }: Pick<CampaignDeskState, 'notes'>,
): CampaignPost {
  const { looks, lostButtons, captionChars, channel, problem } = notes;
  const words = content.parts.map(({ text }) => text).find((text) => text !== undefined);
  return {
    look: looks[0] ?? 'other',
    parts: content.parts.length,
    text: words ?? '',
    warnings: postWarnings({ ...notes, isMutable: isMutable(audience.category) }),
    ...{ lostButtons, captionChars, channel, problem },
  };
}

export interface CardFacts {
  reach?: CampaignReach | undefined;
  progress?: CampaignProgress | undefined;
  copies?: CampaignProgress | undefined;
}

/** A campaign as its card tells of it. */
export function toCardProps(
  campaign: Campaign,
  desk: CampaignDeskState,
  facts: CardFacts,
): CampaignCardProps {
  const { id, state, pass, audience, isPaid, scheduledForMs, trouble } = campaign;
  const { oldCopies } = desk;
  return {
    ...{ id, state, kind: pass.kind, audience, isPaid, scheduledForMs, trouble, oldCopies },
    ...facts,
    post: toPost(campaign, desk),
  };
}

/** What became of everybody, for a card that offers to do something about it. */
export async function loadCopies(
  campaigns: Pick<Campaigns, 'progress'>,
  { id, state }: Pick<Campaign, 'id' | 'state'>,
): Promise<CampaignProgress | undefined> {
  const isOver = state === 'finished' || state === 'stopped';
  return isOver ? campaigns.progress(id, 1) : undefined;
}
