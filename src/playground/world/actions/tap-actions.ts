import type { CallbackQuery, InlineKeyboardButton, Message, User } from 'grammy/types';
import { stopDraft } from '../drafts.js';
import { findEphemeral } from '../ephemerals.js';
import { WorldError } from '../errors.js';
import { canRead, requireChat, requireMessage, requirePerson } from '../people.js';
import type { WorldState } from '../state.js';
import { putTap } from '../taps.js';
import { UPDATE_LIFETIME_SECONDS } from '../update-lifetimes.js';
import type { World } from '../world.js';

type TapActions = Pick<World, 'tap' | 'tapEphemeral' | 'stopGeneration'>;

function requireButton({ reply_markup: markup }: Message, callbackData: string): void {
  const buttons: InlineKeyboardButton[] = markup?.inline_keyboard.flat() ?? [];
  const isThere = buttons.some(
    (button) => 'callback_data' in button && button.callback_data === callbackData,
  );
  if (!isThere) {
    throw new WorldError('no_such_button', `No button of this message has "${callbackData}"`);
  }
}

/** What people press under messages and drafts. */
export function createTapActions(state: WorldState): TapActions {
  function requireReader(fromUserId: number, chatId: number): { user: User } {
    const user = requirePerson(state, fromUserId);
    if (!canRead(requireChat(state, chatId), user)) {
      throw new WorldError('not_allowed', `${user.first_name} can't see this chat`);
    }
    return { user };
  }

  return {
    async tap(fromUserId, chatId, messageId, callbackData) {
      const record = requireChat(state, chatId);
      const message = requireMessage(record, messageId);
      const { user } = requireReader(fromUserId, chatId);
      requireButton(message, callbackData);
      const inlineMessageId = record.log.mark(messageId)?.inlineMessageId;
      const target: Pick<CallbackQuery, 'message' | 'inline_message_id'> =
        inlineMessageId === undefined ? { message } : { inline_message_id: inlineMessageId };
      const tap = { userId: fromUserId, chatId, messageId, data: callbackData };
      return await putTap(state, user, tap, target);
    },

    async tapEphemeral(fromUserId, chatId, ephemeralMessageId, callbackData) {
      const record = requireChat(state, chatId);
      const ephemeral = findEphemeral(record, ephemeralMessageId, fromUserId);
      if (!ephemeral) throw new WorldError('not_found', 'There is no such message for this person');
      const { user } = requireReader(fromUserId, chatId);
      requireButton(ephemeral.message, callbackData);
      const tap = { userId: fromUserId, chatId, messageId: 0, data: callbackData };
      return await putTap(state, user, tap, { message: ephemeral.message });
    },

    stopGeneration(userId, draftId) {
      const { chat } = requireChat(state, userId);
      if (chat.type !== 'private') throw new WorldError('bad_input', 'Drafts are private');
      stopDraft(state, userId, draftId);
      state.updates.push(
        { stopped_message_generation: { chat, draft_id: draftId } },
        `chat:${userId}`,
        UPDATE_LIFETIME_SECONDS.callbackQuery,
      );
    },
  };
}
