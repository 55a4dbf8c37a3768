import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { toGrammySignal } from '../api.js';
import { isRich, type MessageWords } from '../message-words.js';

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

export type MessageContent = MessageWords & { keyboard?: InlineKeyboardMarkup | undefined };

/** Whether two messages look alike; Telegram counts an edit that changes nothing. */
export function toLook(content: MessageContent): string {
  const { keyboard } = content;
  return isRich(content)
    ? JSON.stringify([content.markdown, keyboard])
    : JSON.stringify([content.text, content.entities, keyboard]);
}

/** While it grows, a preview of every address would come and go. */
const NO_PREVIEW = { link_preview_options: { is_disabled: true } };

export interface SentContent {
  messageId: number;
  /** Another one than the place's, where its group has become a supergroup. */
  chatId: number;
}

export async function sendContent(
  api: Api,
  place: LiveTextPlace,
  content: MessageContent,
  { isFirst, signal }: { isFirst: boolean; signal: AbortSignal },
): Promise<SentContent> {
  const options = {
    ...toWhere(place),
    ...(content.keyboard && { reply_markup: content.keyboard }),
    // A question that is deleted meanwhile has an answer all the same.
    ...(isFirst &&
      place.replyTo !== undefined && {
        reply_parameters: { message_id: place.replyTo, allow_sending_without_reply: true },
      }),
  };
  const sent = isRich(content)
    ? await api.sendRichMessage(
        place.chatId,
        { markdown: content.markdown },
        options,
        toGrammySignal(signal),
      )
    : await api.sendMessage(
        place.chatId,
        content.text,
        { entities: content.entities, ...NO_PREVIEW, ...options },
        toGrammySignal(signal),
      );
  return { messageId: sent.message_id, chatId: sent.chat.id };
}

export async function editContent(
  api: Api,
  { chatId, businessConnectionId }: LiveTextPlace,
  messageId: number,
  content: MessageContent,
  signal: AbortSignal,
): Promise<void> {
  const options = {
    ...toWhere({ chatId, isPrivate: false, businessConnectionId }),
    ...(content.keyboard && { reply_markup: content.keyboard }),
  };
  if (isRich(content)) {
    const rich = { markdown: content.markdown };
    await api.editMessageText(chatId, messageId, rich, options, toGrammySignal(signal));
    return;
  }
  await api.editMessageText(
    chatId,
    messageId,
    content.text,
    { entities: content.entities, ...NO_PREVIEW, ...options },
    toGrammySignal(signal),
  );
}
