import type { MiddlewareFn } from 'grammy';
import { isAdmitted } from '../domain/membership.js';
import type { Standing } from '../telegram/membership.js';
import { type GateChannel, gateCard, openGateCard } from '../views/gate-card.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import { editView, sendView, toast } from './replies.js';

export type MembershipGateDeps = Pick<
  BotDeps,
  'config' | 'membership' | 'gateChannels' | 'keyFollower' | 'pending'
>;

export interface MembershipGate {
  /**
   * Whether the person may go on. If not, they were shown the gate card, and the update is kept
   * to run by itself once they are in. The key follows what is found out: suspended or renewed,
   * should the event of it have been missed.
   */
  admit(ctx: AppContext): Promise<boolean>;
  /** `admit` as middleware: lets only those on who may. */
  readonly middleware: MiddlewareFn<AppContext>;
  /** The same where no card can be shown, inline and for guests; nothing is kept. */
  admits(userId: number): Promise<boolean>;
  /** The rows of a card. */
  toCardChannels(standing: Standing): Promise<GateChannel[]>;
}

export function createMembershipGate({
  config: { channels },
  membership,
  gateChannels,
  keyFollower,
  pending,
}: MembershipGateDeps): MembershipGate {
  function toCardChannels(standing: Standing): Promise<GateChannel[]> {
    return Promise.all(
      standing.channels.map(async ({ channel, membership: standingThere }) => ({
        ...(await gateChannels.describe(channel)),
        membership: standingThere,
      })),
    );
  }

  async function hold(ctx: AppContext, userId: number, chatId: number, standing: Standing) {
    // The card says it all.
    await keyFollower.settle(userId, standing);
    const card = gateCard(ctx.t, { userId, channels: await toCardChannels(standing) });
    const messageId = await sendView(ctx, card);
    await pending.save(userId, { update: ctx.update, card: { chatId, messageId } });
    if (ctx.callbackQuery) await toast(ctx, ctx.t('gate-join-first'));
  }

  /**
   * What they asked for at the gate does not run any more: they have gone on to something else, or
   * said it again.
   */
  async function welcomeBack(ctx: AppContext, userId: number, standing: Standing): Promise<void> {
    const change = await keyFollower.settle(userId, standing);
    const request = await pending.load(userId);
    if (request && request.isOpened !== true) {
      const card = openGateCard(ctx.t, {
        channels: await toCardChannels(standing),
        resumes: false,
      });
      await pending.clear(userId);
      if (request.card && (await editView(ctx, request.card, card))) return;
    }
    if (change) await keyFollower.tell(userId, change, standing);
  }

  async function admit(ctx: AppContext): Promise<boolean> {
    const { userId, chatId } = ctx.address;
    if (channels.length === 0 || userId === undefined || chatId === undefined) return true;
    const standing = await membership.look(userId);
    if (isAdmitted(ctx.callbackQuery ? 'button' : 'command', standing.membership)) {
      if (standing.isNews && standing.membership === 'member') {
        await welcomeBack(ctx, userId, standing);
      }
      return true;
    }
    await hold(ctx, userId, chatId, standing);
    return false;
  }

  return {
    admit,
    toCardChannels,
    middleware: async (ctx, next) => {
      if (await admit(ctx)) await next();
    },
    async admits(userId) {
      const standing = await membership.look(userId);
      if (standing.isNews) {
        const change = await keyFollower.settle(userId, standing);
        if (change) await keyFollower.tell(userId, change, standing);
      }
      return isAdmitted('inline', standing.membership);
    },
  };
}
