import { loadCopies, toCardProps } from '../../../jobs/broadcast/card-props.js';
import { toError } from '../../../errors.js';
import type { Campaign } from '../../../store/broadcast/campaign-record.js';
import { campaignCard } from '../../../views/campaign-card.js';
import type { CampaignCardProps } from '../../../views/campaign-props.js';
import type { MessageView } from '../../../views/rich-text.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { editView, removeMessage, sendView } from '../../replies.js';
import type { LoadReach } from './reach.js';

export type CardsDeps = Pick<BotDeps, 'config' | 'campaigns' | 'campaignDesk' | 'notices'> & {
  loadReach: LoadReach;
};

/** The message that shows a campaign in each admin's chat. */
export interface Cards {
  /** Undefined: nothing is known of its post any more. */
  load(ctx: AppContext, campaign: Campaign): Promise<CampaignCardProps | undefined>;
  /** In place of a message of the admin's, or as a new one. */
  show(ctx: AppContext, campaign: Campaign, messageId?: number): Promise<void>;
  /** Shows something else in place of a message; as a new one where that is gone. */
  replace(ctx: AppContext, messageId: number, view: MessageView): Promise<number>;
  /** Has the cards of all admins tell how it stands, or of all but the one who acts. */
  refresh(ctx: AppContext, campaign: Campaign, options?: { othersOnly?: boolean }): Promise<void>;
  /** Shows something else in place of every admin's card. */
  replaceAll(
    ctx: AppContext,
    campaignId: string,
    toView: (t: AppContext['t']) => MessageView,
  ): Promise<void>;
}

export function createCards({
  config: { adminIds },
  campaigns,
  campaignDesk,
  notices,
  loadReach,
}: CardsDeps): Cards {
  async function load(ctx: AppContext, campaign: Campaign): Promise<CampaignCardProps | undefined> {
    const { id, state } = campaign;
    const desk = await campaignDesk.load(id);
    if (desk === undefined) return undefined;
    const isPlanned = state === 'draft' || state === 'scheduled';
    return toCardProps(campaign, desk, {
      reach: isPlanned ? await loadReach(ctx, campaign) : undefined,
      progress: isPlanned ? undefined : await campaigns.progress(id),
      copies: await loadCopies(campaigns, campaign),
    });
  }

  async function replace(ctx: AppContext, messageId: number, view: MessageView): Promise<number> {
    const place = { chatId: ctx.chatId ?? 0, messageId };
    return (await editView(ctx, place, view)) ? messageId : sendView(ctx, view);
  }

  async function editAll(
    ctx: AppContext,
    campaignId: string,
    toView: (t: AppContext['t']) => MessageView,
    { othersOnly = false } = {},
  ): Promise<void> {
    const cards = (await campaignDesk.load(campaignId))?.cards ?? new Map<number, number>();
    // Whoever is no admin any more keeps a card that tells nothing new.
    const known = [...cards].filter(
      ([adminId]) => adminIds.includes(adminId) && !(othersOnly && adminId === ctx.address.userId),
    );
    await Promise.all(
      known.map(async ([adminId, messageId]) => {
        try {
          const t = await notices.translateFor(adminId);
          await editView(ctx, { chatId: adminId, messageId }, toView(t));
        } catch (thrown) {
          ctx.log.warn({ err: toError(thrown), adminId }, 'a card of a broadcast lags');
        }
      }),
    );
  }

  return {
    load,
    replace,
    replaceAll: editAll,

    async show(ctx, campaign, messageId) {
      const { userId: adminId } = ctx.address;
      const props = await load(ctx, campaign);
      if (props === undefined || adminId === undefined) {
        await sendView(ctx, { text: ctx.t('broadcast-gone'), entities: [] });
        return;
      }
      const view = campaignCard(ctx.t, props);
      const shownId =
        messageId === undefined ? await sendView(ctx, view) : await replace(ctx, messageId, view);
      const before = (await campaignDesk.load(campaign.id))?.cards.get(adminId);
      await campaignDesk.putCard(campaign.id, { adminId, messageId: shownId });
      // It would never again tell how the campaign stands.
      if (before !== undefined && before !== shownId) await removeMessage(ctx, before);
    },

    async refresh(ctx, campaign, options) {
      const props = await load(ctx, campaign);
      if (props === undefined) return;
      await editAll(ctx, campaign.id, (t) => campaignCard(t, props), options);
    },
  };
}
