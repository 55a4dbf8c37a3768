import type { InlineQueryResult } from 'grammy/types';
import { UPDATE_LIFETIME_SECONDS } from '../delivery.js';
import { WorldError } from '../errors.js';
import { toMediaContent } from '../media.js';
import type { InlineAnswer } from '../pending-answers.js';
import { requireChat, requireMayWrite, requirePerson } from '../people.js';
import { postMessage, type MessageContent } from '../posting.js';
import { botUser, type WorldState } from '../state.js';
import { findTextEntities } from '../text-entities.js';
import type { World } from '../world.js';

type InlineActions = Pick<World, 'askInline' | 'chooseInline'>;

/** Asking the bot from another chat and sending what it offers. */
export function createInlineActions(state: WorldState): InlineActions {
  /** Only the latest answer of a person can be chosen from, as on a screen. */
  const offered = new Map<number, { queryId: string; query: string; answer: InlineAnswer }>();

  return {
    async askInline(fromUserId, query, { chatId, offset = '' } = {}) {
      const from = requirePerson(state, fromUserId);
      const chat = chatId === undefined ? undefined : requireChat(state, chatId).chat;
      const { queryId, answered } = state.inlineQueries.open({ userId: fromUserId, query });
      state.updates.push(
        {
          inline_query: {
            id: queryId,
            from,
            query,
            offset,
            // A private chat with this very bot is "sender".
            ...(chat ? { chat_type: chat.type === 'private' ? 'sender' : chat.type } : {}),
          },
        },
        `inline:${fromUserId}`,
        UPDATE_LIFETIME_SECONDS.inlineQuery,
      );
      const answer = await answered;
      offered.set(fromUserId, { queryId, query, answer });
      return { ...answer, queryId };
    },

    chooseInline(fromUserId, chatId, queryId, resultId) {
      const user = requirePerson(state, fromUserId);
      const record = requireChat(state, chatId);
      requireMayWrite(record, user);
      const offer = offered.get(fromUserId);
      const result =
        offer?.queryId === queryId
          ? offer.answer.results.find(({ id }) => id === resultId)
          : undefined;
      if (!offer || !result) {
        throw new WorldError('not_found', `The bot did not offer "${resultId}"`);
      }
      const markup = result.reply_markup;
      const message = postMessage(state, {
        record,
        author: user,
        content: {
          ...contentOf(state, result),
          via_bot: botUser(state),
          ...(markup ? { reply_markup: markup } : {}),
        },
      });
      // Telegram gives an id to edit by only to messages with a keyboard.
      const inlineMessageId = markup ? `${chatId}:${message.message_id}` : undefined;
      if (inlineMessageId !== undefined) {
        const place = { chatId, messageId: message.message_id };
        state.inlineMessages.set(inlineMessageId, place);
      }
      state.updates.push(
        {
          chosen_inline_result: {
            result_id: resultId,
            from: user,
            query: offer.query,
            ...(inlineMessageId === undefined ? {} : { inline_message_id: inlineMessageId }),
          },
        },
        `chosen:${fromUserId}`,
        UPDATE_LIFETIME_SECONDS.chosenInlineResult,
      );
      return message;
    },
  };
}

function captionOf(caption: string | undefined): MessageContent {
  return caption === undefined ? {} : { caption };
}

function contentOf(state: WorldState, result: InlineQueryResult): MessageContent {
  const text = 'input_message_content' in result ? result.input_message_content : undefined;
  if (text && 'message_text' in text) {
    const entities = text.entities ?? findTextEntities(text.message_text);
    return { text: text.message_text, ...(entities.length > 0 ? { entities } : {}) };
  }
  const fileId =
    'photo_file_id' in result
      ? result.photo_file_id
      : 'gif_file_id' in result
        ? result.gif_file_id
        : 'document_file_id' in result
          ? result.document_file_id
          : undefined;
  const entry = fileId === undefined ? undefined : state.files.byId(fileId);
  if (fileId === undefined || !entry) {
    throw new WorldError(
      'not_allowed',
      `The playground can't send a result of type ${result.type}`,
    );
  }
  const caption = 'caption' in result ? result.caption : undefined;
  return { ...toMediaContent(fileId, entry), ...captionOf(caption) };
}
