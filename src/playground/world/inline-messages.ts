import { randomBytes } from 'node:crypto';
import type { Message } from 'grammy/types';
import type { ChatRecord } from './chats.js';
import type { WorldState } from './state.js';

/** As Telegram's, it tells nothing of the place. */
export function newInlineMessageId(): string {
  return `AgAA${randomBytes(18).toString('base64url')}`;
}

export function findInlineMessage(
  { inlineMessages, chats }: WorldState,
  inlineMessageId: string,
): { record: ChatRecord; message: Message } | undefined {
  const place = inlineMessages.get(inlineMessageId);
  const record = place && chats.get(place.chatId);
  const message = place && record?.log.get(place.messageId);
  return record && message ? { record, message } : undefined;
}
