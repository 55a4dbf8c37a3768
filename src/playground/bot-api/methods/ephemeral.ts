import type { ChatRecord } from '../../world/chats.js';
import {
  findEphemeral,
  removeEphemeral,
  replaceEphemeral,
  type EphemeralMessage,
} from '../../world/ephemerals.js';
import { editCaption, editMarkup, editMedia, editText, type Editable } from '../edited-message.js';
import { badRequest } from '../errors.js';
import { method, type BotApiMethod, type MethodCall } from '../method.js';
import { requireInside, requireKnownChat } from '../targets.js';

interface EphemeralTarget {
  chat_id: number | string;
  receiver_user_id: number;
  ephemeral_message_id: number;
}

function findOwn(
  { state }: MethodCall,
  args: EphemeralTarget,
): { record: ChatRecord; ephemeral: EphemeralMessage } {
  const record = requireKnownChat(state, args.chat_id);
  requireInside(state, record);
  const ephemeral = findEphemeral(record, args.ephemeral_message_id, args.receiver_user_id);
  if (ephemeral?.message.from?.id !== state.bot.id) throw badRequest('MESSAGE_ID_INVALID');
  return { record, ephemeral };
}

function findEditable(call: MethodCall, args: EphemeralTarget): Editable {
  const { record, ephemeral } = findOwn(call, args);
  return {
    message: ephemeral.message,
    allowsUpload: true,
    save(next) {
      replaceEphemeral(call.state, record, ephemeral, next);
      return true;
    },
  };
}

/** Messages that one member of a group sees (Bot API 10.2). They are sent like any other. */
export const ephemeralMethods: readonly BotApiMethod[] = [
  method('editEphemeralMessageText', (args, call) =>
    editText(args, () => findEditable(call, args)),
  ),
  method('editEphemeralMessageCaption', (args, call) =>
    editCaption(args, () => findEditable(call, args)),
  ),
  method('editEphemeralMessageMedia', (args, call) =>
    editMedia(call, args, () => findEditable(call, args)),
  ),
  method('editEphemeralMessageReplyMarkup', (args, call) =>
    editMarkup(args, () => findEditable(call, args)),
  ),
  method('deleteEphemeralMessage', (args, call) => {
    const { record, ephemeral } = findOwn(call, args);
    removeEphemeral(call.state, record, ephemeral);
    return true;
  }),
];
