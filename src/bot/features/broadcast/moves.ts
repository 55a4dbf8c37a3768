import type { AuditAct } from '../../../domain/audit.js';
import type { CampaignState } from '../../../domain/campaign.js';
import type { Campaign, PassRequest } from '../../../store/broadcast/campaign-record.js';
import type { Transition } from '../../../store/broadcast/campaigns.js';
import { cancelledView } from '../../../views/campaign-list.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { refuse } from '../../replies.js';
import { adminName } from './admins.js';
import type { Cards } from './cards.js';

export type MovesDeps = Pick<BotDeps, 'campaigns' | 'broadcasts' | 'auditLog'> & { cards: Cards };

/** What admins do to a campaign. Of two who press at the same moment one is first. */
export interface Moves {
  send(ctx: AppContext, campaign: Campaign): Promise<void>;
  /** @returns false: somebody else was quicker */
  schedule(ctx: AppContext, campaign: Campaign, atMs: number): Promise<boolean>;
  /** Forgets a draft; what was to be sent at its hour becomes a draft again. */
  cancel(ctx: AppContext, campaign: Campaign): Promise<void>;
  pause(ctx: AppContext, campaign: Campaign): Promise<void>;
  resume(ctx: AppContext, campaign: Campaign): Promise<void>;
  stop(ctx: AppContext, campaign: Campaign): Promise<void>;
  /** @returns false: somebody else was quicker */
  beginPass(ctx: AppContext, campaign: Campaign, request: PassRequest): Promise<boolean>;
}

const PASS_ACTS = {
  edit: 'broadcast-edit',
  delete: 'broadcast-delete',
  resend: 'broadcast-resend',
} as const;

function firstKey({ state }: Campaign) {
  switch (state) {
    case 'scheduled':
      return 'broadcast-first-schedule';
    case 'counting':
    case 'running':
      return 'broadcast-first-send';
    case 'paused':
    case 'draft':
    case 'finished':
    case 'stopped':
      return 'broadcast-first-other';
    default:
      return state satisfies never;
  }
}

export function createMoves({ campaigns, broadcasts, auditLog, cards }: MovesDeps): Moves {
  const adminOf = (ctx: AppContext): number => ctx.address.userId ?? 0;

  /** Whoever comes second is told who was first, and sees how it stands. */
  async function tellSecond(ctx: AppContext, campaign: Campaign | undefined): Promise<void> {
    if (campaign === undefined) {
      await refuse(ctx, { text: ctx.t('broadcast-first-cancel'), entities: [] });
      return;
    }
    const { changedBy: by } = campaign;
    const what = ctx.t(firstKey(campaign));
    const text =
      by === 0 || by === adminOf(ctx)
        ? ctx.t('broadcast-changed-meanwhile')
        : ctx.t('broadcast-first', { name: await adminName(ctx, by), what });
    await refuse(ctx, { text, entities: [] });
    await cards.refresh(ctx, campaign);
  }

  async function carryOut(
    ctx: AppContext,
    transition: Transition,
    { act, starts }: { act?: AuditAct; starts: boolean },
  ): Promise<boolean> {
    const { campaign } = transition;
    if (!transition.ok) {
      await tellSecond(ctx, campaign);
      return false;
    }
    if (starts) await broadcasts.start(transition.campaign);
    const subject = transition.campaign.id;
    if (act) await auditLog.note({ adminId: adminOf(ctx), act, subject });
    ctx.log.info({ adminId: adminOf(ctx), campaignId: subject, act }, 'an admin moved a broadcast');
    await cards.refresh(ctx, transition.campaign);
    return true;
  }

  const moveTo = (ctx: AppContext, { id }: Campaign, to: CampaignState, atMs?: number) =>
    campaigns.transition(id, to, { by: adminOf(ctx), ...(atMs !== undefined && { atMs }) });

  return {
    async send(ctx, campaign) {
      const moved = await moveTo(ctx, campaign, 'counting');
      await carryOut(ctx, moved, { act: 'broadcast-send', starts: true });
    },

    async schedule(ctx, campaign, atMs) {
      // At another hour: only a draft can be scheduled.
      if (campaign.state === 'scheduled') await moveTo(ctx, campaign, 'draft');
      const moved = await moveTo(ctx, campaign, 'scheduled', atMs);
      return carryOut(ctx, moved, { act: 'broadcast-schedule', starts: true });
    },

    async cancel(ctx, campaign) {
      if (campaign.state === 'scheduled') {
        await carryOut(ctx, await moveTo(ctx, campaign, 'draft'), { starts: false });
      } else if (await campaigns.discard(campaign.id)) {
        await cards.replaceAll(ctx, campaign.id, cancelledView);
      } else {
        await tellSecond(ctx, await campaigns.load(campaign.id));
      }
    },

    async pause(ctx, campaign) {
      const moved = await moveTo(ctx, campaign, 'paused');
      await carryOut(ctx, moved, { act: 'broadcast-pause', starts: false });
    },

    async resume(ctx, campaign) {
      const moved = await moveTo(ctx, campaign, 'running');
      await carryOut(ctx, moved, { act: 'broadcast-resume', starts: true });
    },

    async stop(ctx, campaign) {
      const moved = await moveTo(ctx, campaign, 'stopped');
      // Somebody has to tell how it ended, also where it was paused.
      await carryOut(ctx, moved, { act: 'broadcast-stop', starts: true });
    },

    async beginPass(ctx, campaign, request) {
      const moved = await campaigns.beginPass(campaign.id, request, { by: adminOf(ctx) });
      return carryOut(ctx, moved, { act: PASS_ACTS[request.kind], starts: true });
    },
  };
}
