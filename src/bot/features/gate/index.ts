import type { MiddlewareFn } from 'grammy';
import type { ChatMemberUpdated } from 'grammy/types';
import { toMembership } from '../../../domain/membership.js';
import { needsInvites, toGateRights } from '../../../telegram/gate-rights.js';
import { FEATURES } from '../../../views/buttons.js';
import { channelTitle, GATE_CHECK_ACTION } from '../../../views/gate-card.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import type { MembershipGate } from '../../membership-gate.js';
import { toast } from '../../replies.js';
import type { Feature } from '../../router.js';
import { createJoinRequests } from './join-requests.js';
import { createLetIn } from './let-in.js';

export interface GateFeatureDeps extends Pick<
  BotDeps,
  'accounts' | 'membership' | 'gateChannels' | 'gateAlerts' | 'keyFollower' | 'pending' | 'followUp'
> {
  gate: MembershipGate;
}

export interface GateFeature {
  /** What Telegram reports of the gate's channels: who joins, leaves, asks to join, and the bot. */
  events: MiddlewareFn<AppContext>;
  feature: Feature;
}

/**
 * What follows when somebody joins or leaves a channel: the key is renewed or suspended, the gate
 * card shows it, and what was asked for runs by itself. A join is noticed by Telegram's own event
 * or by the button "I've joined", whichever comes first; the second one changes nothing more.
 */
export function createGateFeature(deps: GateFeatureDeps): GateFeature {
  const { membership, gateChannels, gate } = deps;
  const { letIn, keepOut, showMissing } = createLetIn(deps);
  const settleJoinRequest = createJoinRequests({ ...deps, letIn });

  async function check(ctx: AppContext): Promise<void> {
    const { userId, chatId } = ctx.address;
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (userId === undefined || chatId === undefined || messageId === undefined) return;
    if (tappedArg(ctx) !== String(userId)) {
      await toast(ctx, ctx.t('not-yours'));
      return;
    }
    const card = { chatId, messageId };
    const standing = await membership.look(userId, { fresh: true });
    if (standing.membership !== 'left') {
      await letIn(ctx, userId, standing, card);
      return;
    }
    const channels = await gate.toCardChannels(standing);
    const missing = channels.filter((channel) => channel.membership === 'left');
    const names = missing.map((channel) => channelTitle(ctx.t, channel)).join(', ');
    await toast(ctx, ctx.t('gate-still-missing', { channels: names }), { alert: true });
    await showMissing(ctx, userId, standing, card);
  }

  async function followMember(ctx: AppContext, channel: string, change: ChatMemberUpdated) {
    const { new_chat_member: member, date } = change;
    const event = toMembership(member);
    if (event === 'unknown' || member.user.is_bot) return;
    const { id: userId } = member.user;
    const news = { membership: event, atMs: date * 1_000 };
    const standing = await membership.hear(userId, channel, news);
    if (standing.membership === 'left') await keepOut(ctx, userId, standing);
    else if (event === 'member') await letIn(ctx, userId, standing);
  }

  async function followBot(channel: string, { new_chat_member: bot }: ChatMemberUpdated) {
    const { trouble, mayInvite } = toGateRights(bot);
    membership.noteTrouble(channel, trouble);
    if (trouble === undefined && !mayInvite && needsInvites(channel)) {
      await deps.gateAlerts.cantInvite(channel);
    }
  }

  // No promise of its own for what passes: every update does.
  const events: MiddlewareFn<AppContext> = (ctx, next) => {
    const { chatMember, myChatMember, chatJoinRequest } = ctx;
    const news = chatMember ?? myChatMember ?? chatJoinRequest;
    if (news === undefined) return next();
    const { chat } = news;
    const channel = gateChannels.find({
      id: chat.id,
      username: 'username' in chat ? chat.username : undefined,
    });
    if (channel === undefined) return next();
    if (chatMember) return followMember(ctx, channel, chatMember);
    if (chatJoinRequest) return settleJoinRequest(ctx, channel, chatJoinRequest);
    return myChatMember ? followBot(channel, myChatMember) : Promise.resolve();
  };

  return {
    events,
    feature: { taps: { [FEATURES.gate]: { [GATE_CHECK_ACTION]: check } } },
  };
}
