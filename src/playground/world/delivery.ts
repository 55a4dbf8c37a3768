import type { Message, Update } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import { isAdministrator, isPresent } from './members.js';
import { isFromBot, type WorldState } from './state.js';
import type { UpdateBody } from './updates.js';

/** Seconds an undelivered update is kept (tdlib/telegram-bot-api Client.cpp). */
export const UPDATE_LIFETIME_SECONDS = {
  message: 24 * 3600,
  inlineQuery: 30,
  callbackQuery: 150,
  chosenInlineResult: 600,
  member: 24 * 3600,
  checkout: 150,
  subscription: 24 * 3600,
} as const;

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
  'successful_payment',
  'refunded_payment',
] as const satisfies readonly (keyof Message)[];

/**
 * Privacy mode: besides service messages a bot gets replies to it, messages that mention it, and
 * commands. A command without @name goes to the bot that wrote last: here there is but one.
 */
function isMeantForBot(state: WorldState, message: Message): boolean {
  if (SERVICE_FIELDS.some((field) => message[field] !== undefined)) return true;
  if (message.reply_to_message && isFromBot(state, message.reply_to_message)) return true;
  if (message.via_bot) return true;
  const text = message.text ?? message.caption ?? '';
  const handle = `@${state.bot.username.toLowerCase()}`;
  return (message.entities ?? message.caption_entities ?? []).some(({ type, offset, length }) => {
    const word = text.slice(offset, offset + length).toLowerCase();
    if (type === 'mention') return word === handle;
    return type === 'bot_command' && (!word.includes('@') || word.endsWith(handle));
  });
}

function isAboutMoney({ successful_payment: paid, refunded_payment: refunded }: Message): boolean {
  return paid !== undefined || refunded !== undefined;
}

function botReceives(state: WorldState, record: ChatRecord, message: Message): boolean {
  if (record.chat.type === 'private') {
    // Renewals and refunds go on between a bot and who has blocked it meanwhile.
    return record.privateAccess === 'open' || isAboutMoney(message);
  }
  const bot = record.members.get(state.bot.id);
  if (!bot || !isPresent(bot)) return false;
  if (isAdministrator(bot) || !state.privacyMode) return true;
  return isMeantForBot(state, message);
}

/** Queues a person's new or edited message for the bot, where Telegram would let the bot see it. */
export function deliverMessage(state: WorldState, record: ChatRecord, message: Message): void {
  if (!botReceives(state, record, message)) return;
  const body = toBody(message);
  if (body) state.updates.push(body, `chat:${record.chat.id}`, UPDATE_LIFETIME_SECONDS.message);
}
