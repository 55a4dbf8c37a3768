import { Composer, type MiddlewareFn } from 'grammy';
import type { TrialClaim } from '../../../store/accounts.js';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import {
  limitsCard,
  type LimitsCardProps,
  limitsToast,
  shortLimitsView,
  trialAnswer,
} from '../../../views/limits-card.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { editView, isPrivate, sendView, toast } from '../../replies.js';
import type { Feature } from '../../router.js';
import { createSwitchGuard } from '../../switch-guard.js';

export interface LimitsFeatureDeps extends Pick<
  BotDeps,
  'usage' | 'accounts' | 'reminders' | 'switches'
> {
  gate: MembershipGate;
}

/**
 * `/limits`: what a person has used, what is left and when there is more, and the trial. Looking needs
 * no membership and makes no account. In groups the numbers are the caller's own.
 */
export function createLimitsFeature({
  usage,
  accounts,
  reminders,
  switches,
  gate,
}: LimitsFeatureDeps): Feature {
  async function propsOf(userId: number): Promise<LimitsCardProps> {
    const [{ tier, categories }, account] = await Promise.all([
      usage.peek(userId),
      accounts.load(userId),
    ]);
    const nowMs = Date.now();
    return { tierSource: 'free', ...account, tier, categories, nowMs };
  }

  /** Where a button of the card itself was tapped the card changes, else there is a new one. */
  async function present(ctx: AppContext, userId: number, isOwnButton: boolean): Promise<void> {
    const card = limitsCard(ctx.t, await propsOf(userId));
    const messageId = ctx.callbackQuery?.message?.message_id;
    const isShown =
      isOwnButton &&
      messageId !== undefined &&
      (await editView(ctx, { chatId: ctx.chatId ?? userId, messageId }, card));
    if (!isShown) await sendView(ctx, card);
  }

  const open: MiddlewareFn<AppContext> = async (ctx, next) => {
    const { userId } = ctx.address;
    if (userId === undefined) return next();
    if (isPrivate(ctx)) {
      const isRefresh = tappedArg(ctx) === 'edit';
      await present(ctx, userId, isRefresh);
      if (isRefresh) await toast(ctx, ctx.t('limits-up-to-date'));
      return;
    }
    const props = await propsOf(userId);
    // Over the chat, where only who tapped sees it.
    if (ctx.callbackQuery) await toast(ctx, limitsToast(ctx.t, props), { alert: true });
    else await sendView(ctx, shortLimitsView(ctx.t, props));
  };

  async function claim(userId: number): Promise<TrialClaim> {
    const first = await accounts.claimTrial(userId);
    if (first.outcome !== 'suspended') return first;
    // Past the gate with a suspended key: they came back, and the news of it got lost.
    await accounts.renew(userId);
    return accounts.claimTrial(userId);
  }

  const trial = new Composer<AppContext>();
  const guard = createSwitchGuard({ switches });
  trial.filter(isPrivate).use(guard.allow('trial'), gate.middleware, async (ctx, next) => {
    const { userId } = ctx.address;
    if (userId === undefined) return next();
    const { outcome, account } = await claim(userId);
    // Also when there was one: this update may have died after it began it.
    await reminders.schedule(account);
    await toast(ctx, trialAnswer(ctx.t, { ...account, outcome, nowMs: Date.now() }));
    await present(ctx, userId, tappedArg(ctx) === 'card');
  });

  return {
    commands: { limits: open },
    deepLinks: { [FEATURES.limits]: open },
    taps: { [FEATURES.limits]: { [OPEN_ACTION]: open, trial } },
  };
}
