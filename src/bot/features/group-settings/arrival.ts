import type { ChatMember, ChatMemberUpdated } from 'grammy/types';
import type { MiddlewareFn } from 'grammy';
import { isGroup } from '../../../telegram/update-address.js';
import { type GroupRights, groupWelcomeView } from '../../../views/group-welcome.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { sendView } from '../../replies.js';

function isThere(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member;
  return member.status !== 'left' && member.status !== 'kicked';
}

function rightsOf(bot: ChatMember): GroupRights {
  return {
    maySend:
      bot.status !== 'restricted' ||
      (bot.can_send_messages && bot.can_send_photos && bot.can_send_other_messages),
    mayDelete: bot.status === 'administrator' && bot.can_delete_messages,
  };
}

/** A group that has just become a supergroup knows the bot already. */
function hasArrived({ old_chat_member: before, new_chat_member: now }: ChatMemberUpdated) {
  return !isThere(before) && isThere(now);
}

/**
 * The bot comes into a group: one card says what it does there, and rings nobody's phone. That its
 * rights change later is no reason to say it again, and who throws it out is not talked to.
 *
 * A supergroup that was a group until now looks the same where Telegram has not said so yet: that the
 * bot came in and that the group moved wait in different queues. So the card is kept in mind, and
 * whoever hears of the move takes it away again.
 */
export function createArrival({
  chatAdmins,
  knownGroups,
}: Pick<BotDeps, 'chatAdmins' | 'knownGroups'>): MiddlewareFn<AppContext> {
  return async (ctx, next) => {
    const { myChatMember: change } = ctx;
    if (change === undefined || !isGroup(change.chat.type)) return next();
    chatAdmins.forget(change.chat.id);
    await knownGroups.note(change.chat.id, isThere(change.new_chat_member));
    if (!hasArrived(change) || ctx.group?.record.movedFrom !== undefined) return;
    const rights = rightsOf(change.new_chat_member);
    const view = groupWelcomeView(ctx.t, { rights, botUsername: ctx.me.username });
    const welcomeId = await sendView(ctx, view, { isSilent: true });
    if (change.chat.type === 'supergroup') await ctx.group?.remember({ welcomeId });
  };
}
