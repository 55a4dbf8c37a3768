import type { CommandContext, MiddlewareFn } from 'grammy';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { isPrivate, sendView } from '../../replies.js';
import type { Bookkeeping } from './bookkeeping.js';
import { giveBack } from './give-back.js';

export type RefundDeps = Pick<BotDeps, 'ledgers' | 'config'> & { bookkeeping: Bookkeeping };

/** `<charge id>`, and behind it who paid, for a payment that never reached this bot. */
const REFUND_ARGS = /^(\S+)(?:\s+(\d{1,16}))?$/;

/**
 * `/refund`, for admins in private. The same payment is given back once, however often it is asked
 * for; everybody is told by the bookkeeping, whoever heard of it first.
 */
export function createRefund({
  ledgers,
  config,
  bookkeeping,
}: RefundDeps): MiddlewareFn<CommandContext<AppContext>> {
  async function say(ctx: AppContext, text: string): Promise<void> {
    await sendView(ctx, { text, entities: [] });
  }

  async function refund(ctx: AppContext, userId: number, chargeId: string): Promise<void> {
    const ledger = await ledgers.load(userId);
    if (ledger.refunded.has(chargeId)) {
      await say(ctx, ctx.t('refund-before'));
      return;
    }
    const result = await giveBack(ctx.api, { userId, chargeId });
    switch (result.outcome) {
      case 'given':
        await bookkeeping.bookRefund(ctx, userId, { chargeId });
        return;
      case 'given-before':
        await bookkeeping.bookRefund(ctx, userId, { chargeId });
        await say(ctx, ctx.t('refund-before'));
        return;
      case 'unsure':
        await say(ctx, ctx.t('refund-unsure'));
        return;
      case 'refused':
        await say(ctx, ctx.t('refund-refused', { reason: result.reason }));
        return;
      default:
        return result satisfies never;
    }
  }

  return async (ctx, next) => {
    const adminId = ctx.address.userId;
    // To everybody else there is no such command.
    if (adminId === undefined || !config.adminIds.includes(adminId) || !isPrivate(ctx)) {
      return next();
    }
    const [, chargeId, givenUserId] = REFUND_ARGS.exec(ctx.match.trim()) ?? [];
    if (chargeId === undefined) return say(ctx, ctx.t('refund-usage'));
    const payer = await ledgers.payerOf(chargeId);
    const userId = payer ?? (givenUserId === undefined ? undefined : Number(givenUserId));
    if (userId === undefined) return say(ctx, ctx.t('refund-unknown'));
    ctx.log.info({ adminId, userId, chargeId }, 'a refund was asked for');
    await refund(ctx, userId, chargeId);
  };
}
