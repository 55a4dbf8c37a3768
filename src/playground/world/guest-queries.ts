import type { Chat, Message, Update } from 'grammy/types';
import { toPrivateChat, type ChatRecord } from './chats.js';
import { UPDATE_LIFETIME_SECONDS } from './update-lifetimes.js';
import { isPresent } from './members.js';
import type { WorldState } from './state.js';
import { isMentioned } from './text-entities.js';

/** Of a private chat the bot sees who is written to; its id is that person's. */
function shownChat({ chat, between }: ChatRecord, message: Message): Chat {
  const other = between?.find(({ id }) => id !== message.from?.id);
  return other ? toPrivateChat(other) : chat;
}

/** Whoever was shown the door is no guest either. Channels have none at all. */
function mayBeGuest({ bot }: WorldState, { chat, between, members }: ChatRecord): boolean {
  if (chat.type === 'private') return between !== undefined;
  const member = members.get(bot.id);
  return chat.type !== 'channel' && member?.status !== 'kicked' && !(member && isPresent(member));
}

function isFromSomebody(message: Message): message is Message & Update.NonChannel {
  return message.from !== undefined;
}

/**
 * Puts a message that names the bot to it, where it is not in the chat (Bot API 10.0). Telegram calls
 * a guest by its @name and by nothing else.
 */
export function putGuestQuery(state: WorldState, record: ChatRecord, message: Message): void {
  const isCall =
    message.via_bot === undefined && isMentioned(message, state.bot.username) && !message.edit_date;
  if (!isCall || !isFromSomebody(message) || !mayBeGuest(state, record)) return;
  const { queryId, answered } = state.guestQueries.open({
    chatId: record.chat.id,
    messageId: message.message_id,
    userId: message.from.id,
  });
  // A guest may keep silent: nobody waits for it.
  answered.catch(() => undefined);
  const chat = shownChat(record, message);
  const { reply_to_message: replied } = message;
  const shown = Object.assign(
    {},
    message,
    { chat, guest_query_id: queryId },
    replied && { reply_to_message: Object.assign({}, replied, { chat }) },
  );
  state.updates.push(
    { guest_message: shown },
    `guest:${message.from.id}`,
    UPDATE_LIFETIME_SECONDS.guestQuery,
  );
}
