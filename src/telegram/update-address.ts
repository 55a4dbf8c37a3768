import type { Chat, Message, Update, User } from 'grammy/types';

/**
 * Who and where an update is about, for locks, session keys and conversation keys.
 *
 * Invariants the rest relies on:
 * - a `stateId` begins with its `sequenceId`, so state is never written under two locks, and both
 *   live in one Redis slot;
 * - two people never share a `stateId`, and it is never empty or "undefined".
 */
export interface UpdateAddress {
  /** Updates with the same one are handled one after the other. */
  sequenceId: string;
  /** Where session and conversation of this person in this place are kept. */
  stateId: string;
  /** The chat the bot can answer in. */
  chatId?: number;
  chatType?: Chat['type'];
  /** The person, when it is one: anonymous admins and channels have none. */
  userId?: number;
}

export function isGroup(type: Chat['type'] | undefined): boolean {
  return type === 'group' || type === 'supergroup';
}

interface Place {
  chat: Chat;
  userId?: number | undefined;
  /** Who speaks when it is not a person: an anonymous admin's group, or a channel. */
  senderChatId?: number | undefined;
  threadId?: number | undefined;
  businessConnectionId?: string | undefined;
}

/**
 * A private chat's id equals the person's id, so a person's chatless updates (inline queries,
 * payments, joining a channel) share state and sequence with their private chat.
 */
function ofPerson(user: User): UpdateAddress {
  const id = String(user.id);
  return { sequenceId: id, stateId: id, userId: user.id };
}

function ofNobody(update: Update): UpdateAddress {
  const id = `update-${update.update_id}`;
  return { sequenceId: id, stateId: id };
}

function ofPlace({
  chat,
  userId,
  senderChatId,
  threadId,
  businessConnectionId,
}: Place): UpdateAddress {
  const sequenceId = String(chat.id);
  const person = userId === undefined ? {} : { userId };
  const speaker = senderChatId ?? userId ?? 0;
  if (businessConnectionId !== undefined) {
    // Two people write in this "private" chat, neither of them with the bot.
    const stateId = `${chat.id}:business:${businessConnectionId}:${speaker}`;
    return { sequenceId, stateId, chatId: chat.id, chatType: chat.type, ...person };
  }
  const stateId = chat.type === 'private' ? sequenceId : `${chat.id}:${threadId ?? 0}:${speaker}`;
  return { sequenceId, stateId, chatId: chat.id, chatType: chat.type, ...person };
}

/**
 * Only topics count as threads: in ordinary supergroups a reply carries a `message_thread_id` too,
 * and a person answering the bot's question by a reply would otherwise leave their conversation.
 */
function topicOf(message: Pick<Message, 'is_topic_message' | 'message_thread_id'>) {
  return message.is_topic_message === true ? message.message_thread_id : undefined;
}

/** Who sent a message; with a sender chat, `from` is a stand-in (GroupAnonymousBot and the like). */
function senderOf({ sender_chat: senderChat, refunded_payment: refund, chat, from }: Message) {
  if (senderChat !== undefined) return undefined;
  // That Stars were given back is told in the bot's own name, in the chat of whoever got them.
  return refund !== undefined && chat.type === 'private' ? chat.id : from?.id;
}

function ofMessage(message: Message): UpdateAddress {
  const senderChatId = message.sender_chat?.id;
  return ofPlace({
    chat: message.chat,
    userId: senderOf(message),
    senderChatId,
    threadId: topicOf(message),
    businessConnectionId: message.business_connection_id,
  });
}

/** A guest message is from a chat the bot is not in; its private chats are between two others. */
function ofGuestMessage(message: Message & { from: User }): UpdateAddress {
  const { id } = message.from;
  return {
    sequenceId: String(id),
    stateId: `${id}:guest:${message.chat.id}`,
    userId: id,
  };
}

function ofCallbackQuery(query: NonNullable<Update['callback_query']>): UpdateAddress {
  const { message, from } = query;
  if (message === undefined) return ofPerson(from);
  return ofPlace({
    chat: message.chat,
    userId: from.id,
    threadId: message.date === 0 ? undefined : topicOf(message),
    businessConnectionId: message.date === 0 ? undefined : message.business_connection_id,
  });
}

/**
 * Telegram waits ten seconds for the answer to a checkout (Bot API 10.3), so it stands behind nothing
 * else that the person does.
 */
function ofCheckout({ id, from }: NonNullable<Update['pre_checkout_query']>): UpdateAddress {
  const sequenceId = `checkout-${id}`;
  return { sequenceId, stateId: sequenceId, userId: from.id };
}

function ofChatUpdate(update: Update): UpdateAddress | undefined {
  if (update.message_reaction) {
    const { chat, user, actor_chat: actorChat } = update.message_reaction;
    return ofPlace({ chat, userId: user?.id, senderChatId: actorChat?.id });
  }
  if (update.my_chat_member) {
    const { chat, from } = update.my_chat_member;
    return ofPlace({ chat, userId: from.id });
  }
  if (update.stopped_message_generation) {
    const { chat } = update.stopped_message_generation;
    return ofPlace({ chat, userId: chat.id });
  }
  if (update.deleted_business_messages) {
    const { chat, business_connection_id: businessConnectionId } = update.deleted_business_messages;
    return ofPlace({ chat, businessConnectionId });
  }
  const chat = (update.message_reaction_count ?? update.chat_boost ?? update.removed_chat_boost)
    ?.chat;
  return chat && ofPlace({ chat });
}

function personOf(update: Update): User | undefined {
  // Of a membership change the person is the one whose membership it is, not the admin who changed it.
  if (update.chat_member) return update.chat_member.new_chat_member.user;
  return (
    update.inline_query?.from ??
    update.chosen_inline_result?.from ??
    update.chat_join_request?.from ??
    update.shipping_query?.from ??
    update.purchased_paid_media?.from ??
    update.poll_answer?.user ??
    update.subscription?.user ??
    update.managed_bot?.user ??
    update.business_connection?.user
  );
}

/** Total: an update of a kind this program does not know gets an address of its own. */
export function toUpdateAddress(update: Update): UpdateAddress {
  const message =
    update.message ??
    update.edited_message ??
    update.channel_post ??
    update.edited_channel_post ??
    update.business_message ??
    update.edited_business_message;
  if (message) return ofMessage(message);
  if (update.callback_query) return ofCallbackQuery(update.callback_query);
  if (update.guest_message) return ofGuestMessage(update.guest_message);
  if (update.pre_checkout_query) return ofCheckout(update.pre_checkout_query);
  const person = personOf(update);
  if (person) return ofPerson(person);
  return ofChatUpdate(update) ?? ofNobody(update);
}
