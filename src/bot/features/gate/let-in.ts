import type { Standing } from '../../../telegram/membership.js';
import { gateCard, openGateCard } from '../../../views/gate-card.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { editView } from '../../replies.js';

export interface LetInDeps extends Pick<BotDeps, 'keyFollower' | 'pending' | 'followUp'> {
  gate: Pick<MembershipGate, 'toCardChannels'>;
}

interface Card {
  chatId: number;
  messageId: number;
}

/** What follows for a person once it is known how they stand. Doing it again changes nothing. */
export interface LetIn {
  /**
   * The key is renewed, the card turns green, and what was asked for runs by itself.
   * @param tapped the card at hand; otherwise the one they were shown last
   */
  letIn: (ctx: AppContext, userId: number, standing: Standing, tapped?: Card) => Promise<void>;
  /** The key is paused, and an open card shows which channels are missing. */
  keepOut: (ctx: AppContext, userId: number, standing: Standing) => Promise<void>;
  showMissing: (ctx: AppContext, userId: number, standing: Standing, card: Card) => Promise<void>;
}

export function createLetIn({ keyFollower, pending, followUp, gate }: LetInDeps): LetIn {
  async function showMissing(ctx: AppContext, userId: number, standing: Standing, card: Card) {
    const channels = await gate.toCardChannels(standing);
    await editView(ctx, card, gateCard(ctx.t, { userId, channels }));
  }

  return {
    showMissing,

    /**
     * The pending request stays where it is: if this process dies now, the update that let the
     * person in comes again and has to find it. It can't run twice, its update id sees to that.
     */
    async letIn(ctx, userId, standing, tapped) {
      const change = await keyFollower.settle(userId, standing);
      const request = await pending.load(userId);
      const resumes = request !== undefined;
      if (request && request.isOpened !== true) {
        await pending.save(userId, { ...request, isOpened: true });
      }
      const card = tapped ?? request?.card;
      const channels = await gate.toCardChannels(standing);
      const isShown =
        card !== undefined &&
        (await editView(ctx, card, openGateCard(ctx.t, { channels, resumes })));
      if (!isShown && change) await keyFollower.tell(userId, change, standing);
      if (request) followUp(ctx.update.update_id, request.update);
    },

    async keepOut(ctx, userId, standing) {
      const change = await keyFollower.settle(userId, standing);
      if (change) await keyFollower.tell(userId, change, standing);
      const request = await pending.load(userId);
      if (request?.card && request.isOpened !== true) {
        await showMissing(ctx, userId, standing, request.card);
      }
    },
  };
}
