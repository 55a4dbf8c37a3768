import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { toGrammySignal } from '../api.js';
import type { FormattedText } from '../formatted-text.js';

/** Where an answer grows. */
export interface LiveTextPlace {
  chatId: number;
  /** Drafts are shown in private chats with the bot only. */
  isPrivate: boolean;
  /** A forum's topic; General has none. */
  threadId?: number | undefined;
  businessConnectionId?: string | undefined;
  /** The question. */
  replyTo?: number | undefined;
}

/** Where, in the words of every method that sends. */
export function toWhere({ threadId, businessConnectionId }: LiveTextPlace) {
  return {
    ...(threadId !== undefined && { message_thread_id: threadId }),
    ...(businessConnectionId !== undefined && { business_connection_id: businessConnectionId }),
  };
}

export interface MessageContent extends FormattedText {
  keyboard?: InlineKeyboardMarkup | undefined;
}

/** Whether two messages look alike; Telegram counts an edit that changes nothing. */
export function toLook({ text, entities, keyboard }: MessageContent): string {
  return JSON.stringify([text, entities, keyboard]);
}

/** While it grows, a preview of every address would come and go. */
const NO_PREVIEW = { link_preview_options: { is_disabled: true } };

export async function sendContent(
  api: Api,
  place: LiveTextPlace,
  { text, entities, keyboard }: MessageContent,
  { isFirst, signal }: { isFirst: boolean; signal: AbortSignal },
): Promise<number> {
  const { message_id: messageId } = await api.sendMessage(
    place.chatId,
    text,
    {
      entities,
      ...NO_PREVIEW,
      ...toWhere(place),
      ...(keyboard && { reply_markup: keyboard }),
      // A question that is deleted meanwhile has an answer all the same.
      ...(isFirst &&
        place.replyTo !== undefined && {
          reply_parameters: { message_id: place.replyTo, allow_sending_without_reply: true },
        }),
    },
    toGrammySignal(signal),
  );
  return messageId;
}

export async function editContent(
  api: Api,
  { chatId, businessConnectionId }: LiveTextPlace,
  messageId: number,
  { text, entities, keyboard }: MessageContent,
  signal: AbortSignal,
): Promise<void> {
  await api.editMessageText(
    chatId,
    messageId,
    text,
    {
      entities,
      ...NO_PREVIEW,
      ...toWhere({ chatId, isPrivate: false, businessConnectionId }),
      ...(keyboard && { reply_markup: keyboard }),
    },
    toGrammySignal(signal),
  );
}
