import type { Api } from 'grammy';
import type { InlineKeyboardMarkup, InputMedia, Message } from 'grammy/types';
import type { MessagePlace } from '../../../store/support-messages.js';
import { classifyTelegramFailure } from '../../../telegram/failures.js';

/** Copies don't say whose message it was, and keep its media. */

export interface CopyOptions {
  to: number;
  silent?: boolean;
  /** The message of that chat that it belongs to, where it is still there. */
  replyTo?: number | undefined;
  markup?: InlineKeyboardMarkup;
}

export type Copied =
  | { status: 'copied'; place: MessagePlace }
  /** Whoever is to get it has blocked the bot, is gone, or never wrote to it. */
  | { status: 'unreachable' }
  /** Telegram copies no such message, or it was deleted meanwhile. */
  | { status: 'refused' };

/** @throws what Telegram fails with for another reason */
export async function copyMessage(
  api: Api,
  { chatId, messageId }: MessagePlace,
  { to, silent = false, replyTo, markup }: CopyOptions,
): Promise<Copied> {
  try {
    const { message_id: copyId } = await api.copyMessage(to, chatId, messageId, {
      ...(silent && { disable_notification: true }),
      ...(replyTo !== undefined && {
        reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
      }),
      ...(markup && { reply_markup: markup }),
    });
    return { status: 'copied', place: { chatId: to, messageId: copyId } };
  } catch (thrown) {
    const { kind } = classifyTelegramFailure(thrown);
    if (kind === 'blocked' || kind === 'chat-gone') return { status: 'unreachable' };
    if (kind === 'rejected' || kind === 'message-gone') return { status: 'refused' };
    throw thrown;
  }
}

/** What Telegram never copies. Of a quiz only who knows the answer may copy it. */
export function isCopyable({ poll, ...message }: Message): boolean {
  const fixed = [message.paid_media, message.giveaway, message.giveaway_winners, message.invoice];
  return fixed.every((part) => part === undefined) && poll?.type !== 'quiz';
}

function toInputMedia(message: Message): InputMedia | undefined {
  const { caption, caption_entities: entities } = message;
  const words = {
    ...(caption !== undefined && { caption }),
    ...(entities && { caption_entities: entities }),
  };
  const photo = message.photo?.at(-1);
  if (photo) return { type: 'photo', media: photo.file_id, ...words };
  // Every animation carries a document as well, for old clients.
  for (const type of ['animation', 'video', 'audio', 'document'] as const) {
    const file = message[type];
    if (file) return { type, media: file.file_id, ...words };
  }
  return undefined;
}

/**
 * Has a copy follow its edited original. What can't be edited any more, or is of a kind that never
 * can be, stays as it was.
 * @throws what Telegram fails with for another reason
 */
export async function editCopy(
  api: Api,
  { chatId, messageId }: MessagePlace,
  message: Message,
  markup?: InlineKeyboardMarkup,
): Promise<void> {
  const options = markup && { reply_markup: markup };
  const media = toInputMedia(message);
  try {
    if (message.text !== undefined) {
      const { text, entities } = message;
      await api.editMessageText(chatId, messageId, text, {
        ...(entities && { entities }),
        ...options,
      });
    } else if (media) {
      await api.editMessageMedia(chatId, messageId, media, options);
    } else if (message.voice) {
      const { caption = '', caption_entities: entities } = message;
      await api.editMessageCaption(chatId, messageId, {
        caption,
        ...(entities && { caption_entities: entities }),
        ...options,
      });
    }
  } catch (thrown) {
    const { kind } = classifyTelegramFailure(thrown);
    if (kind === 'network' || kind === 'flood' || kind === 'bug') throw thrown;
  }
}
