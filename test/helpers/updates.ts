import type { Update } from 'grammy/types';

/** A text message in the person's private chat. */
export function textUpdate(updateId: number, userId: number, text = 'hi'): Update {
  const from = { id: userId, is_bot: false, first_name: `Person ${userId}` };
  const chat = { id: userId, type: 'private' as const, first_name: from.first_name };
  return {
    update_id: updateId,
    message: { message_id: updateId, date: 1_700_000_000, chat, from, text },
  };
}
