import type { GroupUse } from '../domain/group-settings.js';
import type { Category } from '../domain/limits.js';
import { type Payment, payerOf } from '../jobs/payment.js';
import type { Account } from '../store/account-record.js';
import type { UsageDecision } from '../store/usage.js';
import type { MessageView } from '../views/rich-text.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import { createGroupRules } from './group-rules.js';
import { loadPayer } from './payer-account.js';
import { isPrivate } from './replies.js';
import { createSwitchGuard } from './switch-guard.js';

export type ReserveDeps = Pick<
  BotDeps,
  'accounts' | 'membership' | 'usage' | 'chatAdmins' | 'groupShares' | 'switches'
>;

type Decision<Outcome> = Extract<UsageDecision, { outcome: Outcome }>;

export type Reservation =
  | {
      status: 'reserved';
      decision: Decision<'admitted'>;
      /** For the job. Absent: the person pays, and no group counts it. */
      payment?: Payment;
      /** Nothing came of it. Idempotent. */
      giveBack: () => Promise<void>;
    }
  /** The person's key is. */
  | { status: 'banned' }
  /** By the group, or by who runs the bot. */
  | { status: 'refused'; view: MessageView }
  /** The person has used up their allowance. */
  | { status: 'limited'; decision: Decision<'limited'>; payer: Account };

export interface ReserveRequest {
  use: GroupUse;
  category: Category;
  userId: number;
  /** One each for what is made; the same ones are counted once. */
  chargeIds: readonly string[];
}

export type Reserve = (ctx: AppContext, request: ReserveRequest) => Promise<Reservation>;

/**
 * Asks everybody who has a say before something is queued: the admins, a group's own, whoever bans, and the
 * allowance of who pays. In groups that may be an admin who gives the group of their own.
 * @throws StoreError
 */
export function createReserve(deps: ReserveDeps): Reserve {
  const { usage } = deps;
  const groupRules = createGroupRules(deps);
  const guard = createSwitchGuard(deps);

  return async (ctx, { use, category, userId, chargeIds }) => {
    const off = guard.refusalOf(ctx, use);
    if (off) return { status: 'refused', view: off };
    const person = await loadPayer(deps, userId);
    if (person.keyStatus === 'banned') return { status: 'banned' };
    const admission = await groupRules.admit(ctx, { use, userId, chargeIds });
    if (admission.status === 'refused') return admission;

    const { payerId, share } = admission;
    const isPooled = payerId !== userId;
    const payer = isPooled ? await loadPayer(deps, payerId) : person;
    if (payer.keyStatus === 'banned') {
      await groupRules.giveBack(admission, chargeIds);
      return { status: 'refused', view: groupRules.poolRefusal(ctx, use, undefined) };
    }
    const decision = await usage.reserveAll({
      ...{ userId: payerId, category, chargeIds },
      canWarn: isPrivate(ctx),
    });
    if (decision.outcome === 'limited') {
      await groupRules.giveBack(admission, chargeIds);
      if (!isPooled) return { status: 'limited', decision, payer };
      return { status: 'refused', view: groupRules.poolRefusal(ctx, use, decision.resetAtMs) };
    }
    const payment: Payment = { payerId, ...(share && { share }) };
    return {
      status: 'reserved',
      decision,
      ...((isPooled || share !== undefined) && { payment }),
      giveBack: async () => {
        const charge = { ...payerOf({ userId, payment }), category };
        await Promise.all(chargeIds.map((chargeId) => usage.release({ ...charge, chargeId })));
      },
    };
  };
}
