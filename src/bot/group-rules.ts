import type { MiddlewareFn } from 'grammy';
import {
  dayOf,
  findObstacle,
  type GroupSettings,
  type GroupUse,
  nextDayMs,
} from '../domain/group-settings.js';
import type { GroupShare } from '../store/group-shares.js';
import { groupRefusalView, type RefusalReason } from '../views/group-refusal.js';
import type { MessageView } from '../views/rich-text.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import type { Group } from './group.js';
import { refuse } from './replies.js';

/** Who pays for what is asked, and what it counts towards in its group. */
export type GroupAdmission =
  | { status: 'admitted'; payerId: number; share?: GroupShare }
  | { status: 'refused'; view: MessageView };

export interface GroupRequest {
  use: GroupUse;
  userId: number;
  /** One each for what is made. */
  chargeIds: readonly string[];
}

/** What admins of a group allow there. Elsewhere everything is allowed and everybody pays for themselves. */
export interface GroupRules {
  /** Lets on who may ask for this now; whoever may not is told why. */
  allow(use: GroupUse): MiddlewareFn<AppContext>;
  /**
   * The same right before it is queued, counted towards the person's cap and the group's pool.
   * Idempotent by charge. Whatever does not begin after all has to be given back.
   * @throws StoreError
   */
  admit(ctx: AppContext, request: GroupRequest): Promise<GroupAdmission>;
  /** Idempotent. */
  giveBack(admission: GroupAdmission, chargeIds: readonly string[]): Promise<void>;
  /**
   * Why the group's pool gives nothing though it is not empty: who pays has used up their allowance
   * (`untilMs`), or may not ask for anything any more.
   */
  poolRefusal(ctx: AppContext, use: GroupUse, untilMs: number | undefined): MessageView;
}

export function createGroupRules({
  chatAdmins,
  groupShares,
}: Pick<BotDeps, 'chatAdmins' | 'groupShares'>): GroupRules {
  function refusalOf(ctx: AppContext, use: GroupUse, why: RefusalReason): MessageView {
    return groupRefusalView(ctx.t, { use, why, botUsername: ctx.me.username });
  }

  async function findRefusal(
    ctx: AppContext,
    { chatId, settings }: Group,
    use: GroupUse,
  ): Promise<MessageView | undefined> {
    const { userId } = ctx.address;
    const obstacle = await findObstacle(settings, {
      use,
      nowMs: Date.now(),
      isAdmin: async () => userId !== undefined && chatAdmins.isAdmin(chatId, userId),
    });
    return obstacle && refusalOf(ctx, use, obstacle);
  }

  /** A pool is given by an admin; who is none any more gives no longer. */
  async function poolOf(chatId: number, { pool }: GroupSettings) {
    return pool && (await chatAdmins.isAdmin(chatId, pool.payerId)) ? pool : undefined;
  }

  return {
    allow: (use) => async (ctx, next) => {
      const view = ctx.group && (await findRefusal(ctx, ctx.group, use));
      if (view) await refuse(ctx, view);
      else await next();
    },

    async admit(ctx, { use, userId, chargeIds }) {
      const { group } = ctx;
      if (group === undefined) return { status: 'admitted', payerId: userId };
      const { chatId, settings } = group;
      const view = await findRefusal(ctx, group, use);
      if (view) return { status: 'refused', view };
      const pool = await poolOf(chatId, settings);
      const { perPersonDaily } = settings;
      const payerId = pool?.payerId ?? userId;
      if (pool === undefined && perPersonDaily === undefined)
        return { status: 'admitted', payerId };
      const nowMs = Date.now();
      const isPooled = pool !== undefined;
      const share = { chatId, day: dayOf(settings, nowMs), userId, isPooled };
      const outcome = await groupShares.take({
        ...{ ...share, chargeIds },
        ...{ perPerson: perPersonDaily ?? null, perPool: pool?.perDay ?? null },
      });
      if (outcome === 'taken') return { status: 'admitted', payerId, share };
      const untilMs = nextDayMs(settings, nowMs);
      return { status: 'refused', view: refusalOf(ctx, use, { reason: outcome, untilMs }) };
    },

    async giveBack(admission, chargeIds) {
      if (admission.status === 'refused' || admission.share === undefined) return;
      await groupShares.giveBack(admission.share, chargeIds);
    },

    poolRefusal(ctx, use, untilMs) {
      const why: RefusalReason =
        untilMs === undefined ? { reason: 'pool-barred' } : { reason: 'pool-dry', untilMs };
      return refusalOf(ctx, use, why);
    },
  };
}
