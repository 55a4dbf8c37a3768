import type {
  ForceReply,
  InlineKeyboardMarkup,
  Message,
  MessageEntity,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'grammy/types';
import { chargeBroadcast, mayBroadcastPaid } from '../world/paid-broadcasts.js';
import { postMessage, type MessageContent } from '../world/posting.js';
import { botUser } from '../world/state.js';
import { badRequest, unsupported } from './errors.js';
import type { FormattedText } from './formatting/entity-builder.js';
import { finishText, parseText, requireCaption } from './formatting/formatted-text.js';
import { checkMarkup } from './keyboards.js';
import type { MethodCall } from './method.js';
import { sendEphemeral, type EphemeralArgs } from './send-ephemeral.js';
import {
  findReplied,
  requireOpen,
  requirePace,
  requireSendable,
  requireThread,
  type SendableKind,
} from './targets.js';

/** The parameters that every method which sends has in common. */
export interface SendArgs {
  chat_id: number | string;
  message_thread_id?: number;
  business_connection_id?: string;
  direct_messages_topic_id?: number;
  ephemeral_message_parameters?: EphemeralArgs;
  suggested_post_parameters?: unknown;
  allow_paid_broadcast?: boolean;
  protect_content?: boolean;
  message_effect_id?: string;
  reply_parameters?: {
    message_id?: number;
    ephemeral_message_id?: number;
    chat_id?: number | string;
    allow_sending_without_reply?: boolean;
  };
  reply_markup?: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;
}

/** What Telegram offers only where a playground has nothing to offer, or the bot too few Stars. */
function refuseSpecial({ state }: MethodCall, args: SendArgs): void {
  if (args.business_connection_id !== undefined) throw badRequest('business connection not found');
  if (args.allow_paid_broadcast === true && !mayBroadcastPaid(state.payments)) {
    throw badRequest('FLOODSKIP_NOT_ALLOWED');
  }
  if (args.suggested_post_parameters !== undefined) {
    throw badRequest('suggested posts can be sent only to channel direct messages');
  }
  if (args.direct_messages_topic_id !== undefined) throw unsupported('direct_messages_topic_id');
  const { ephemeral_message_parameters: ephemeral, reply_parameters: reply } = args;
  if (reply?.ephemeral_message_id !== undefined && ephemeral === undefined) {
    throw badRequest('message to be replied not found');
  }
}

/**
 * Sends as the bot. `makeContent` runs when everything about the place is right. Slow mode counts an
 * album as one message: its `isAlbumRest`.
 */
export function send(
  call: MethodCall,
  args: SendArgs,
  kind: SendableKind,
  makeContent: () => MessageContent,
  { isAlbumRest = false }: { isAlbumRest?: boolean } = {},
): Message {
  const { state } = call;
  refuseSpecial(call, args);
  const record = requireSendable(state, args.chat_id, kind);
  const threadId = requireThread(state, record, args.message_thread_id);
  if (args.reply_parameters?.chat_id !== undefined) throw unsupported('a reply to another chat');
  const replyTo = findReplied(record, args.reply_parameters);
  requireOpen(state, record, threadId, replyTo);
  const { inline, keyboard, hasReplyKeyboard } = checkMarkup(args.reply_markup);
  const toContent = (): MessageContent => ({
    ...makeContent(),
    ...(inline ? { reply_markup: inline } : {}),
    ...(args.protect_content === true ? { has_protected_content: true } : {}),
    ...(args.message_effect_id === undefined ? {} : { effect_id: args.message_effect_id }),
  });
  const { ephemeral_message_parameters: ephemeral } = args;
  if (ephemeral) {
    const replyToEphemeralId = args.reply_parameters?.ephemeral_message_id;
    const place = { record, threadId, replyTo, replyToEphemeralId };
    return sendEphemeral(call, ephemeral, place, toContent);
  }
  if (!isAlbumRest) requirePace(state, record);
  const content = toContent();
  record.rules.lastSentAtMs.set(state.bot.id, state.nowMs());
  const message = postMessage(state, {
    record,
    author: botUser(state),
    threadId,
    replyTo,
    hasReplyKeyboard,
    content,
  });
  if (args.allow_paid_broadcast === true) chargeBroadcast(state.payments, state.nowSeconds());
  if (keyboard !== undefined) {
    state.events.emit({
      type: 'reply_keyboard',
      chatId: record.chat.id,
      keyboard: keyboard ?? undefined,
    });
  }
  return message;
}

export interface CaptionArgs {
  caption?: string;
  parse_mode?: string;
  caption_entities?: readonly MessageEntity[];
  show_caption_above_media?: boolean;
  has_spoiler?: boolean;
}

export function parseCaption(args: CaptionArgs): FormattedText {
  return parseText(args.caption ?? '', args.parse_mode, args.caption_entities);
}

/** The caption's fields of a message; none for an empty caption. */
export function captionContent(parsed: FormattedText, args: CaptionArgs): MessageContent {
  const { text, entities } = requireCaption(finishText(parsed));
  return {
    ...(text === '' ? {} : { caption: text }),
    ...(entities.length === 0 ? {} : { caption_entities: entities }),
    ...(args.show_caption_above_media === true ? { show_caption_above_media: true } : {}),
    ...(args.has_spoiler === true ? { has_media_spoiler: true } : {}),
  };
}

export function textContent({ text, entities }: FormattedText): MessageContent {
  return entities.length === 0 ? { text } : { text, entities };
}
