import type { Message, Update } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import { putGuestQuery } from './guest-queries.js';
import { isAdministrator, isPresent } from './members.js';
import { isFromBot, type WorldState } from './state.js';
import { isMentioned, wordsOf } from './text-entities.js';
import { UPDATE_LIFETIME_SECONDS } from './update-lifetimes.js';
import type { UpdateBody } from './updates.js';

function isChannelPost(message: Message): message is Message & Update.Channel {
  return message.chat.type === 'channel';
}

function isOrdinary(message: Message): message is Message & Update.NonChannel {
  return message.chat.type !== 'channel' && message.from !== undefined;
}

function hasEditDate<T extends Message>(message: T): message is T & Update.Edited {
  return message.edit_date !== undefined;
}

function toBody(message: Message): UpdateBody | undefined {
  if (isChannelPost(message)) {
    return hasEditDate(message) ? { edited_channel_post: message } : { channel_post: message };
  }
  if (!isOrdinary(message)) return undefined;
  return hasEditDate(message) ? { edited_message: message } : { message };
}

const SERVICE_FIELDS = [
  'new_chat_members',
  'left_chat_member',
  'pinned_message',
  'forum_topic_created',
  'forum_topic_closed',
  'forum_topic_reopened',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'successful_payment',
  'refunded_payment',
] as const satisfies readonly (keyof Message)[];

function isService(message: Message): boolean {
  return SERVICE_FIELDS.some((field) => message[field] !== undefined);
}

/** A command without @name is for the bot that wrote last; where none has, for every bot. */
function hasCommand({ bot }: WorldState, { lastBotId }: ChatRecord, message: Message): boolean {
  const handle = `@${bot.username.toLowerCase()}`;
  return wordsOf(message, 'bot_command').some((word) =>
    word.includes('@')
      ? word.toLowerCase().endsWith(handle)
      : lastBotId === undefined || lastBotId === bot.id,
  );
}

/**
 * Privacy mode (Telegram's bot FAQ; BotFather names mentions too): besides service messages a bot
 * gets commands, messages that mention it or came by an inline query of it, and replies to its own
 * messages and to those that were meant for it.
 */
function isMeantForBot(state: WorldState, record: ChatRecord, message: Message): boolean {
  if (isService(message) || isFromBot(state, message)) return true;
  if (message.via_bot?.id === state.bot.id) return true;
  if (isMentioned(message, state.bot.username) || hasCommand(state, record, message)) return true;
  const { reply_to_message: replied } = message;
  return replied !== undefined && !isService(replied) && isMeantForBot(state, record, replied);
}

/** Bots don't see what other bots say. An anonymous admin's stand-in is no bot. */
function isFromOtherBot({ from, sender_chat: senderChat }: Message): boolean {
  return from?.is_bot === true && senderChat === undefined;
}

function isAboutMoney({ successful_payment: paid, refunded_payment: refunded }: Message): boolean {
  return paid !== undefined || refunded !== undefined;
}

function botReceives(state: WorldState, record: ChatRecord, message: Message): boolean {
  if (record.between) return false;
  if (record.chat.type === 'private') {
    // Renewals and refunds go on between a bot and who has blocked it meanwhile.
    return record.privateAccess === 'open' || isAboutMoney(message);
  }
  const bot = record.members.get(state.bot.id);
  if (!bot || !isPresent(bot)) return false;
  if (isFromOtherBot(message) && !isService(message)) return false;
  if (isAdministrator(bot) || !state.privacyMode) return true;
  return isMeantForBot(state, record, message);
}

/**
 * Queues a person's new or edited message for the bot, where Telegram would let the bot see it; as a
 * guest message where it is called from outside.
 */
export function deliverMessage(state: WorldState, record: ChatRecord, message: Message): void {
  if (!botReceives(state, record, message)) {
    putGuestQuery(state, record, message);
    return;
  }
  const body = toBody(message);
  if (body) state.updates.push(body, `chat:${record.chat.id}`, UPDATE_LIFETIME_SECONDS.message);
}
