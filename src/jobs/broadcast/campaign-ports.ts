import type { InlineKeyboardMarkup } from 'grammy/types';
import type { CampaignProgress, Trouble } from '../../domain/campaign.js';
import type { CampaignContent } from '../../store/broadcast/campaign-content.js';
import type { Campaign } from '../../store/broadcast/campaign-record.js';

/**
 * The cards that admins watch a campaign on. A failure of a card never stops a campaign: none of
 * these rejects.
 */
export interface CampaignCards {
  /** Every few seconds while it is counted and runs, and when it is paused, resumed or stopped. */
  progress(campaign: Campaign, progress: CampaignProgress): Promise<void>;
  /** Once a pass, also when it was stopped; again when the process died right then. */
  finished(campaign: Campaign, progress: CampaignProgress): Promise<void>;
  /** It has paused by itself. */
  trouble(campaign: Campaign, trouble: Trouble): Promise<void>;
}

/** The buttons below a copy. Asked for those whose copies are to be sent next, together. */
export interface PostKeyboards {
  /**
   * One for each of `userIds`, in their order; undefined = no buttons.
   * @throws StoreError
   */
  of(
    campaign: Campaign,
    content: CampaignContent,
    userIds: readonly number[],
  ): Promise<(InlineKeyboardMarkup | undefined)[]>;
}
