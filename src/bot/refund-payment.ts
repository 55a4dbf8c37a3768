import type { Bookkeeping } from './bookkeeping.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import { giveBack, type GiveBack } from './give-back.js';

/**
 * Gives a payment back and books it. The same payment is given back once, however often it is asked
 * for; everybody is told by the bookkeeping, whoever heard of it first.
 * @throws StoreError, and what Telegram fails with for a reason of ours
 */
export type RefundPayment = (
  ctx: AppContext,
  payment: { userId: number; chargeId: string },
) => Promise<GiveBack>;

export interface RefundPaymentDeps extends Pick<BotDeps, 'ledgers' | 'auditLog'> {
  bookkeeping: Bookkeeping;
}

export function createRefundPayment({
  ledgers,
  auditLog,
  bookkeeping,
}: RefundPaymentDeps): RefundPayment {
  return async (ctx, { userId, chargeId }) => {
    const { userId: adminId = 0 } = ctx.address;
    ctx.log.info({ adminId, userId, chargeId }, 'a refund was asked for');
    const ledger = await ledgers.load(userId);
    if (ledger.refunded.has(chargeId)) return { outcome: 'given-before' };
    const result = await giveBack(ctx.api, { userId, chargeId });
    switch (result.outcome) {
      case 'given':
        await bookkeeping.bookRefund(ctx, userId, { chargeId });
        await auditLog.note({ adminId, act: 'refund', userId, subject: chargeId });
        return result;
      case 'given-before':
        await bookkeeping.bookRefund(ctx, userId, { chargeId });
        return result;
      case 'unsure':
      case 'refused':
        return result;
      default:
        return result satisfies never;
    }
  };
}
