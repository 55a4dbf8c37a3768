import type { CommandContext, MiddlewareFn } from 'grammy';
import { adminOf } from '../../admin.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { RefundPayment } from '../../refund-payment.js';
import { sendView } from '../../replies.js';

export type RefundDeps = Pick<BotDeps, 'ledgers' | 'config'> & { refundPayment: RefundPayment };

/** `<charge id>`, and behind it who paid, for a payment that never reached this bot. */
const REFUND_ARGS = /^(\S+)(?:\s+(\d{1,16}))?$/;

/** `/refund`, for admins in private. */
export function createRefund({
  ledgers,
  config,
  refundPayment,
}: RefundDeps): MiddlewareFn<CommandContext<AppContext>> {
  async function say(ctx: AppContext, text: string): Promise<void> {
    await sendView(ctx, { text, entities: [] });
  }

  async function refund(ctx: AppContext, userId: number, chargeId: string): Promise<void> {
    const result = await refundPayment(ctx, { userId, chargeId });
    switch (result.outcome) {
      case 'given':
        // The bookkeeping tells all admins.
        return;
      case 'given-before':
        return say(ctx, ctx.t('refund-before'));
      case 'unsure':
        return say(ctx, ctx.t('refund-unsure'));
      case 'refused':
        return say(ctx, ctx.t('refund-refused', { reason: result.reason }));
      default:
        return result satisfies never;
    }
  }

  return async (ctx, next) => {
    // To everybody else there is no such command.
    if (adminOf(ctx, config) === undefined) return next();
    const [, chargeId, givenUserId] = REFUND_ARGS.exec(ctx.match.trim()) ?? [];
    if (chargeId === undefined) return say(ctx, ctx.t('refund-usage'));
    const payer = await ledgers.payerOf(chargeId);
    const userId = payer ?? (givenUserId === undefined ? undefined : Number(givenUserId));
    if (userId === undefined) return say(ctx, ctx.t('refund-unknown'));
    await refund(ctx, userId, chargeId);
  };
}
