import { paidCostStars } from '../../../domain/campaign.js';
import type { Campaign } from '../../../store/broadcast/campaign-record.js';
import { type CampaignScreen } from '../../../views/campaign-buttons.js';
import { audienceView, categoryView, languagesView } from '../../../views/campaign-choices.js';
import { scheduleView, zoneView } from '../../../views/campaign-schedule.js';
import { type SureScreen, sureView } from '../../../views/campaign-sure.js';
import type { MessageView } from '../../../views/rich-text.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { LoadReach } from './reach.js';

export type ScreensDeps = Pick<BotDeps, 'campaigns' | 'audiences'> & { loadReach: LoadReach };

/** What stands in place of a campaign's card for a while; undefined: it can't be asked now. */
export type LoadScreen = (
  ctx: AppContext,
  campaign: Campaign,
  screen: Exclude<CampaignScreen, 'card'>,
) => Promise<MessageView | undefined>;

/** Bot API: how long a message can be deleted for certain. */
const DELETABLE_MS = 48 * 3_600_000;

export function createLoadScreen({ campaigns, audiences, loadReach }: ScreensDeps): LoadScreen {
  async function loadSure(
    ctx: AppContext,
    campaign: Campaign,
    screen: SureScreen,
  ): Promise<MessageView | undefined> {
    const { id, content, isPaid } = campaign;
    if (screen === 'stop') return sureView(ctx.t, screen, { id, count: 0 });
    if (screen === 'send') {
      const { people: count } = await loadReach(ctx, campaign);
      const stars = isPaid ? paidCostStars(count, content.parts.length) : 0;
      return count === 0 ? undefined : sureView(ctx.t, screen, { id, count, stars });
    }
    const progress = await campaigns.progress(id, 1);
    if (progress === undefined) return undefined;
    const { sent, failed, uncertain, startedAtMs = 0 } = progress;
    const count = screen === 'failed' ? failed : screen === 'uncertain' ? uncertain : sent;
    const isLate = (await campaigns.nowMs()) - startedAtMs > DELETABLE_MS;
    return count === 0 ? undefined : sureView(ctx.t, screen, { id, count, isLate });
  }

  return async (ctx, campaign, screen) => {
    const { id, audience } = campaign;
    const { utcOffsetMinutes } = ctx.person.record;
    switch (screen) {
      case 'audience':
        return audienceView(ctx.t, { id, audience, reach: await loadReach(ctx, campaign) });
      case 'languages': {
        const { category, tiers, activeWithinDays } = audience;
        const counts = await audiences.countByLanguage({
          category,
          ...(tiers && { tiers }),
          ...(activeWithinDays !== undefined && { activeWithinDays }),
        });
        return languagesView(ctx.t, { id, audience, counts });
      }
      case 'category':
        return categoryView(ctx.t, { id, audience });
      case 'schedule': {
        const nowMs = await campaigns.nowMs();
        return utcOffsetMinutes === undefined
          ? zoneView(ctx.t, { id, nowMs, utcOffsetMinutes })
          : scheduleView(ctx.t, { id, nowMs, utcOffsetMinutes });
      }
      case 'zone':
        return zoneView(ctx.t, { id, nowMs: await campaigns.nowMs(), utcOffsetMinutes });
      case 'send':
      case 'stop':
      case 'edit':
      case 'delete':
      case 'failed':
      case 'uncertain':
        return loadSure(ctx, campaign, screen);
      default:
        return screen satisfies never;
    }
  };
}
