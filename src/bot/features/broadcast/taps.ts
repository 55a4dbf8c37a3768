import { UTC_OFFSET } from '../../../domain/group-settings.js';
import { presetTime, SEND_TIME_PRESETS } from '../../../domain/send-time.js';
import { toListFiles } from '../../../jobs/broadcast/list-files.js';
import type { Campaign } from '../../../store/broadcast/campaign-record.js';
import {
  CAMPAIGN_SCREENS,
  type CampaignAction,
  type CampaignScreen,
  parseChangeValue,
} from '../../../views/campaign-buttons.js';
import { SURE_ABOVE_PEOPLE } from '../../../views/campaign-card-rows.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { toast } from '../../replies.js';
import type { Cards } from './cards.js';
import { changePlan, screenOf } from './draft-changes.js';
import type { Drafts } from './drafts.js';
import type { Moves } from './moves.js';
import type { LoadReach } from './reach.js';
import type { LoadScreen } from './screens.js';
import { toContent } from './to-content.js';

/** A tap on a campaign's card or on what stands in its place. */
export interface CampaignTap {
  campaign: Campaign;
  messageId: number;
  /** What the button sets. */
  value: string;
}

export type CampaignTapAction = Exclude<CampaignAction, 'list' | 'offers' | 'prepare' | 'decline'>;

export type TapsDeps = Pick<BotDeps, 'campaigns' | 'campaignDesk' | 'posts'> & {
  cards: Cards;
  drafts: Drafts;
  moves: Moves;
  loadReach: LoadReach;
  loadScreen: LoadScreen;
  askTime: (ctx: AppContext, campaign: Campaign) => Promise<void>;
};

type Handle = (ctx: AppContext, tap: CampaignTap) => Promise<void>;

export function createTaps(deps: TapsDeps): Record<CampaignTapAction, Handle> {
  const { campaigns, campaignDesk, posts, cards, drafts, moves, loadReach, loadScreen } = deps;

  const alert = (ctx: AppContext, key: string): Promise<void> =>
    toast(ctx, ctx.t(key), { alert: true });

  async function showScreen(
    ctx: AppContext,
    { campaign, messageId }: CampaignTap,
    screen: CampaignScreen,
  ): Promise<void> {
    const view = screen === 'card' ? undefined : await loadScreen(ctx, campaign, screen);
    if (view === undefined) await cards.show(ctx, campaign, messageId);
    else await cards.replace(ctx, messageId, view);
  }

  async function show(ctx: AppContext, tap: CampaignTap): Promise<void> {
    const screen = CAMPAIGN_SCREENS.find((known) => known === tap.value) ?? 'card';
    const desk = screen === 'edit' ? await campaignDesk.load(tap.campaign.id) : undefined;
    if (screen === 'edit' && (desk?.oldCopies ?? 0) === 0) {
      await alert(ctx, 'broadcast-edit-nothing');
      return;
    }
    await showScreen(ctx, tap, screen);
  }

  async function set(ctx: AppContext, tap: CampaignTap): Promise<void> {
    const { campaign, value } = tap;
    const change = parseChangeValue(value);
    const plan = change && changePlan(campaign, change);
    if (change === undefined || plan === undefined) return alert(ctx, 'outdated-button');
    // What waits for its hour is agreed on: it is taken back before it is changed.
    const isDraft = campaign.state === 'draft';
    const changed = isDraft ? await campaigns.changePlan(campaign.id, plan) : undefined;
    if (changed === undefined) {
      await alert(ctx, 'broadcast-changed-meanwhile');
      await cards.refresh(ctx, campaign);
      return;
    }
    // What the other admins look at would not be what they send.
    await cards.refresh(ctx, changed, { othersOnly: true });
    await showScreen(ctx, { ...tap, campaign: changed }, screenOf(change));
  }

  async function test(ctx: AppContext, { campaign, messageId }: CampaignTap): Promise<void> {
    const isCopied = await drafts.preview(ctx, campaign, { silent: false });
    if (isCopied) await toast(ctx, ctx.t('broadcast-tested'));
    await cards.show(ctx, campaign, messageId);
  }

  async function send(ctx: AppContext, tap: CampaignTap): Promise<void> {
    const { campaign, value } = tap;
    const { people } = await loadReach(ctx, campaign);
    const problem = (await campaignDesk.load(campaign.id))?.notes.problem;
    if (people === 0) return alert(ctx, 'broadcast-nobody');
    if (problem !== undefined) return showScreen(ctx, tap, 'card');
    // More have come since the card was made.
    if (people > SURE_ABOVE_PEOPLE && value !== 'sure') return showScreen(ctx, tap, 'send');
    await moves.send(ctx, campaign);
  }

  async function schedule(ctx: AppContext, { campaign, value }: CampaignTap): Promise<void> {
    const preset = SEND_TIME_PRESETS.find((known) => known === value);
    const { utcOffsetMinutes = 0 } = ctx.person.record;
    const nowMs = await campaigns.nowMs();
    const atMs = preset && presetTime(preset, { nowMs, utcOffsetMinutes });
    if (atMs === undefined) return alert(ctx, 'broadcast-time-past');
    await moves.schedule(ctx, campaign, atMs);
  }

  async function zone(ctx: AppContext, tap: CampaignTap): Promise<void> {
    const minutes = /^-?\d{1,3}$/.test(tap.value) ? Number(tap.value) : Number.NaN;
    if (!(minutes >= UTC_OFFSET.min && minutes <= UTC_OFFSET.max)) {
      return alert(ctx, 'outdated-button');
    }
    await ctx.person.remember({ utcOffsetMinutes: minutes });
    await showScreen(ctx, tap, 'schedule');
  }

  async function edit(ctx: AppContext, { campaign }: CampaignTap): Promise<void> {
    const desk = await campaignDesk.load(campaign.id);
    const post = desk && (await posts.load(desk.notes.post));
    if (desk === undefined || post === undefined) return alert(ctx, 'broadcast-gone');
    const content = toContent(desk.notes.post, post, campaign.audience.category);
    const isBegun = await moves.beginPass(ctx, campaign, { kind: 'edit', content });
    if (isBegun) await campaignDesk.clearOldCopies(campaign.id);
  }

  async function resend(ctx: AppContext, { campaign, value }: CampaignTap): Promise<void> {
    if (value !== 'failed' && value !== 'uncertain') return alert(ctx, 'outdated-button');
    await moves.beginPass(ctx, campaign, { kind: 'resend', whom: value });
  }

  async function file(ctx: AppContext, { campaign }: CampaignTap): Promise<void> {
    const total = (await campaigns.progress(campaign.id, 1))?.total ?? 0;
    if (total === 0) return alert(ctx, 'broadcast-nobody');
    await toast(ctx, ctx.t('broadcast-file-coming'));
    const files = toListFiles(campaigns, campaign, total);
    for (const [index, part] of files.entries()) {
      await ctx.replyWithDocument(part, {
        caption: ctx.t('broadcast-file-caption', { part: index + 1 }),
        disable_content_type_detection: true,
      });
    }
  }

  return {
    show,
    set,
    test,
    send,
    schedule,
    zone,
    edit,
    resend,
    file,
    type: (ctx, { campaign }) => deps.askTime(ctx, campaign),
    cancel: (ctx, { campaign }) => moves.cancel(ctx, campaign),
    pause: (ctx, { campaign }) => moves.pause(ctx, campaign),
    resume: (ctx, { campaign }) => moves.resume(ctx, campaign),
    stop: (ctx, { campaign }) => moves.stop(ctx, campaign),
    async delete(ctx, { campaign }) {
      await moves.beginPass(ctx, campaign, { kind: 'delete' });
    },
  };
}
