import type { ChatAdmins } from '../telegram/chat-admins.js';
import type { AppContext } from './context.js';

/** Stands in `from` where an admin speaks as the group (Bot API 10.3, Message.from). */
const GROUP_ANONYMOUS_BOT_ID = 1_087_968_824;

/** Only admins can speak as their group. */
function isAnonymousAdmin({ message, callbackQuery, chatId }: AppContext): boolean {
  if (callbackQuery) return callbackQuery.from.id === GROUP_ANONYMOUS_BOT_ID;
  return message?.sender_chat !== undefined && message.sender_chat.id === chatId;
}

/**
 * Whether the update is of somebody who decides for its group.
 * @throws what Telegram says no with
 */
export async function isByGroupAdmin(
  ctx: AppContext,
  chatAdmins: Pick<ChatAdmins, 'isAdmin'>,
): Promise<boolean> {
  if (isAnonymousAdmin(ctx)) return true;
  const { chatId, userId } = ctx.address;
  return chatId !== undefined && userId !== undefined && chatAdmins.isAdmin(chatId, userId);
}
