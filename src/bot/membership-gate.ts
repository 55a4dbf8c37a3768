import type { MiddlewareFn } from 'grammy';
import { combineMemberships, type Membership } from '../domain/membership.js';
import { type GateChannel, gateCard } from '../views/gate-card.js';
import type { AppContext } from './context.js';
import type { BotDeps } from './deps.js';
import { sendView, toast } from './replies.js';

export type MembershipGateDeps = Pick<BotDeps, 'config' | 'membership' | 'accounts' | 'pending'>;

export interface Standing {
  membership: Membership;
  channels: GateChannel[];
}

export interface MembershipGate {
  /** How a person stands to every channel. `fresh` asks Telegram, past the cache. */
  look(userId: number, options?: { fresh?: boolean }): Promise<Standing>;
  /**
   * Whether the person may go on. If not, they were shown the gate card, and the update is kept
   * to run by itself once they are in. Their key is suspended, should that have been missed.
   */
  admit(ctx: AppContext): Promise<boolean>;
  /** `admit` as middleware: lets only those on who may. */
  readonly middleware: MiddlewareFn<AppContext>;
}

export function createMembershipGate({
  config: { channels, channelUrl, adminIds },
  membership,
  accounts,
  pending,
}: MembershipGateDeps): MembershipGate {
  function toGateChannel(channel: string, standing: Membership): GateChannel {
    const name = channel.startsWith('@') ? channel : undefined;
    const url = name === undefined ? channelUrl : `https://t.me/${name.slice(1)}`;
    return { name, url, membership: standing };
  }

  async function look(userId: number, options?: { fresh?: boolean }): Promise<Standing> {
    const memberships = await Promise.all(
      channels.map((channel) => membership.check(channel, userId, options)),
    );
    return {
      membership: combineMemberships(memberships),
      channels: channels.map((channel, index) =>
        toGateChannel(channel, memberships[index] ?? 'unknown'),
      ),
    };
  }

  async function admit(ctx: AppContext): Promise<boolean> {
    const { userId, chatId } = ctx.address;
    if (channels.length === 0 || userId === undefined || chatId === undefined) return true;
    if (adminIds.includes(userId)) return true;
    const standing = await look(userId);
    if (standing.membership !== 'left') return true;
    await accounts.suspend(userId);
    const card = gateCard(ctx.t, { userId, channels: standing.channels });
    const messageId = await sendView(ctx, card);
    await pending.save(userId, { update: ctx.update, card: { chatId, messageId } });
    if (ctx.callbackQuery) await toast(ctx, ctx.t('gate-join-first'));
    return false;
  }

  return {
    look,
    admit,
    middleware: async (ctx, next) => {
      if (await admit(ctx)) await next();
    },
  };
}
