import type { Message } from 'grammy/types';
import type { ChatRecord } from '../../world/chats.js';
import { findInlineMessage } from '../../world/inline-messages.js';
import { hasRight } from '../../world/members.js';
import { replaceMessage } from '../../world/posting.js';
import { editCaption, editMarkup, editMedia, editText, type Editable } from '../edited-message.js';
import { badRequest } from '../errors.js';
import { method, type BotApiMethod, type MethodCall } from '../method.js';
import { botMember, requireInside, requireKnownChat } from '../targets.js';

interface EditTarget {
  chat_id?: number | string;
  message_id?: number;
  inline_message_id?: string;
  business_connection_id?: string;
}

/** Whoever sent it, and wherever: the bot needn't know the chat, and isn't told of it. */
function findInline({ state }: MethodCall, inlineMessageId: string): Editable {
  const found = findInlineMessage(state, inlineMessageId);
  if (!found) throw badRequest('MESSAGE_ID_INVALID');
  const { record, message } = found;
  return {
    message,
    allowsUpload: false,
    save(next) {
      replaceMessage(state, record, next, { byBot: true });
      return true;
    },
  };
}

function findEditable(call: MethodCall, args: EditTarget): Editable {
  const { state } = call;
  if (args.business_connection_id !== undefined) throw badRequest('business connection not found');
  if (args.inline_message_id !== undefined) return findInline(call, args.inline_message_id);
  if (args.chat_id === undefined) throw badRequest('chat_id is empty');
  if (args.message_id === undefined) throw badRequest('message identifier is not specified');
  const record = requireKnownChat(state, args.chat_id);
  requireInside(state, record);
  const message = record.log.get(args.message_id);
  if (!message) throw badRequest('message to edit not found');
  if (!mayEdit(call, record, message)) throw badRequest("message can't be edited");
  return {
    message,
    allowsUpload: true,
    save: (next) => replaceMessage(state, record, next, { byBot: true }),
  };
}

function mayEdit(call: MethodCall, record: ChatRecord, message: Message): boolean {
  const mark = record.log.mark(message.message_id);
  if (!mark || mark.hasReplyKeyboard || message.forward_origin) return false;
  if (mark.authorId === call.state.bot.id) return true;
  return (
    record.chat.type === 'channel' && hasRight(botMember(call.state, record), 'can_edit_messages')
  );
}

export const editMethods: readonly BotApiMethod[] = [
  method('editMessageText', (args, call) => editText(args, () => findEditable(call, args))),
  method('editMessageCaption', (args, call) => editCaption(args, () => findEditable(call, args))),
  method('editMessageMedia', (args, call) => editMedia(call, args, () => findEditable(call, args))),
  method('editMessageReplyMarkup', (args, call) =>
    editMarkup(args, () => findEditable(call, args)),
  ),
];
