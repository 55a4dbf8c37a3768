import type { Chat, User } from 'grammy/types';

/** Whom `from` names where a chat speaks and not a person (Bot API 10.3, Message.from). */
const ANONYMOUS_ADMIN: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

const CHANNEL: User = {
  id: 136_817_688,
  is_bot: true,
  first_name: 'Channel',
  username: 'Channel_Bot',
};

/** Brings a channel's posts into its discussion group. */
export const TELEGRAM: User = { id: 777_000, is_bot: false, first_name: 'Telegram' };

export function standInFor(senderChat: Chat, chat: Chat): User {
  return senderChat.id === chat.id ? ANONYMOUS_ADMIN : CHANNEL;
}
