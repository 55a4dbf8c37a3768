import type { Update } from 'grammy/types';

export type UpdateKind = Exclude<keyof Update, 'update_id'>;

/**
 * The updates this bot asks Telegram for. Named in full because Telegram keeps the last setting,
 * and because its default leaves out `chat_member`, without which joining and leaving the channel
 * go unnoticed. Business, reaction, poll and boost updates are not asked for: nothing handles them.
 */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'callback_query',
  'inline_query',
  'chosen_inline_result',
  'guest_message',
  'stopped_message_generation',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
  'pre_checkout_query',
  'subscription',
] as const satisfies readonly UpdateKind[];
