import type { MiddlewareFn } from 'grammy';
import type { ChatMemberUpdated } from 'grammy/types';
import { toMembership } from '../../../domain/membership.js';
import { classifyTelegramFailure } from '../../../telegram/failures.js';
import { FEATURES } from '../../../views/buttons.js';
import {
  channelTitle,
  GATE_CHECK_ACTION,
  gateCard,
  openGateCard,
} from '../../../views/gate-card.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate, Standing } from '../../membership-gate.js';
import { editView, toast } from '../../replies.js';
import type { Feature } from '../../router.js';

export interface GateFeatureDeps extends Pick<
  BotDeps,
  'config' | 'accounts' | 'membershipCache' | 'pending' | 'followUp'
> {
  gate: MembershipGate;
}

export interface GateFeature {
  /** Joining and leaving, as Telegram reports it. */
  events: MiddlewareFn<AppContext>;
  feature: Feature;
}

interface Card {
  chatId: number;
  messageId: number;
}

/**
 * What follows when somebody joins or leaves a channel: the key is renewed or suspended, the gate
 * card shows it, and what was asked for runs by itself. A join is noticed by Telegram's own event
 * or by the button "I've joined", whichever comes first; the second one changes nothing more.
 */
export function createGateFeature({
  config: { channels },
  accounts,
  membershipCache,
  pending,
  followUp,
  gate,
}: GateFeatureDeps): GateFeature {
  /** Some events come from a person the bot may not write to; then there is nobody to tell. */
  async function tellInPrivate(ctx: AppContext, userId: number, text: string): Promise<void> {
    try {
      await ctx.api.sendMessage(userId, text);
    } catch (thrown) {
      const { kind } = classifyTelegramFailure(thrown);
      if (kind !== 'blocked' && kind !== 'chat-gone') throw thrown;
    }
  }

  /**
   * The pending request stays where it is: if this process dies now, the update that let the
   * person in comes again and has to find it. It can't run twice, its update id sees to that.
   */
  async function letIn(ctx: AppContext, userId: number, standing: Standing, tapped?: Card) {
    const renewed = await accounts.renew(userId);
    const request = await pending.load(userId);
    const card = tapped ?? request?.card;
    const resumes = request !== undefined;
    if (card) {
      await editView(ctx, card, openGateCard(ctx.t, { channels: standing.channels, resumes }));
    } else if (renewed !== undefined) {
      await tellInPrivate(ctx, userId, ctx.t('gate-key-renewed'));
    }
    if (request) followUp(ctx.update.update_id, request.update);
  }

  async function showMissing(ctx: AppContext, userId: number, standing: Standing, card: Card) {
    await editView(ctx, card, gateCard(ctx.t, { userId, channels: standing.channels }));
  }

  async function check(ctx: AppContext): Promise<void> {
    const { userId, chatId } = ctx.address;
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (userId === undefined || chatId === undefined || messageId === undefined) return;
    if (tappedArg(ctx) !== String(userId)) {
      await toast(ctx, ctx.t('not-yours'));
      return;
    }
    const card = { chatId, messageId };
    const standing = await gate.look(userId, { fresh: true });
    if (standing.membership !== 'left') {
      await letIn(ctx, userId, standing, card);
      return;
    }
    const missing = standing.channels.filter(({ membership }) => membership === 'left');
    const names = missing.map((channel) => channelTitle(ctx.t, channel)).join(', ');
    await toast(ctx, ctx.t('gate-still-missing', { channels: names }), { alert: true });
    await showMissing(ctx, userId, standing, card);
  }

  function watchedChannel({ id, username }: { id: number; username?: string | undefined }) {
    const names = [String(id), ...(username === undefined ? [] : [`@${username.toLowerCase()}`])];
    return channels.find((channel) => names.includes(channel.toLowerCase()));
  }

  async function follow(ctx: AppContext, change: ChatMemberUpdated): Promise<void> {
    const { chat, new_chat_member: member } = change;
    const channel = watchedChannel({
      id: chat.id,
      username: 'username' in chat ? chat.username : undefined,
    });
    const membership = toMembership(member);
    if (channel === undefined || membership === 'unknown' || member.user.is_bot) return;
    const { id: userId } = member.user;
    await membershipCache.set(channel, userId, membership);
    const standing = await gate.look(userId);

    if (membership === 'left') {
      if ((await accounts.suspend(userId)) === undefined) return;
      const name = channel.startsWith('@') ? channel : undefined;
      const title = channelTitle(ctx.t, { name });
      await tellInPrivate(ctx, userId, ctx.t('gate-key-suspended', { channel: title }));
      return;
    }
    if (standing.membership === 'left') {
      const card = (await pending.load(userId))?.card;
      if (card) await showMissing(ctx, userId, standing, card);
      return;
    }
    await letIn(ctx, userId, standing);
  }

  return {
    events: (ctx, next) => (ctx.chatMember ? follow(ctx, ctx.chatMember) : next()),
    feature: { taps: { [FEATURES.gate]: { [GATE_CHECK_ACTION]: check } } },
  };
}
