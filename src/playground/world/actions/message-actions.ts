import type { InlineKeyboardButton, Message, User } from 'grammy/types';
import type { ChatRecord } from '../chats.js';
import { UPDATE_LIFETIME_SECONDS } from '../delivery.js';
import { stopDraft } from '../drafts.js';
import { WorldError } from '../errors.js';
import type { FileKind, StoredFile } from '../files.js';
import { readPictureHeader } from '../../../domain/picture-header.js';
import { kindOfDocument, toMediaContent } from '../media.js';
import { hasRight } from '../members.js';
import { memberOf } from '../membership.js';
import { countCodePoints, omit } from '../objects.js';
import { canRead, requireChat, requireMayWrite, requireMessage, requirePerson } from '../people.js';
import { postMessage, replaceMessage, type MessageContent } from '../posting.js';
import type { WorldState } from '../state.js';
import { findTextEntities } from '../text-entities.js';
import type { SendFileOptions, SendOptions, World } from '../world.js';

type MessageActions = Pick<
  World,
  | 'sendText'
  | 'sendPhoto'
  | 'sendDocument'
  | 'postToChannel'
  | 'editText'
  | 'deleteMessages'
  | 'tap'
  | 'stopGeneration'
>;

/** Clients split what is longer; a world refuses it, so that a test says what it means. */
const MAX_TEXT_CHARS = 4096;

function textContent(text: string): MessageContent {
  const entities = findTextEntities(text);
  return entities.length > 0 ? { text, entities } : { text };
}

function captionContent(caption: string | undefined): MessageContent {
  if (caption === undefined || caption === '') return {};
  const entities = findTextEntities(caption);
  return entities.length > 0 ? { caption, caption_entities: entities } : { caption };
}

/** What people do in chats: write, send, edit, delete, tap. */
export function createMessageActions(state: WorldState): MessageActions {
  function post(
    user: User,
    record: ChatRecord,
    content: MessageContent,
    { replyToMessageId, threadId, forwardOrigin: origin }: SendOptions,
  ): Message {
    requireMayWrite(record, user, threadId);
    const replyTo =
      replyToMessageId === undefined ? undefined : requireMessage(record, replyToMessageId);
    // Writing to the bot is what opens a private chat to it.
    if (record.chat.type === 'private') record.privateAccess = 'open';
    const forwarded = origin && { forward_origin: origin };
    const sent = { ...content, ...forwarded };
    return postMessage(state, { record, author: user, content: sent, threadId, replyTo });
  }

  function sendText(fromUserId: number, chatId: number, text: string, options: SendOptions = {}) {
    const trimmed = text.trim();
    if (trimmed === '' || countCodePoints(trimmed) > MAX_TEXT_CHARS) {
      throw new WorldError('bad_input', `A message has 1-${MAX_TEXT_CHARS} characters`);
    }
    const user = requirePerson(state, fromUserId);
    return post(user, requireChat(state, chatId), textContent(trimmed), options);
  }

  function sendFile(
    fromUserId: number,
    chatId: number,
    kind: FileKind,
    file: StoredFile,
    options: SendFileOptions,
  ): Message {
    const user = requirePerson(state, fromUserId);
    const record = requireChat(state, chatId);
    requireMayWrite(record, user, options.threadId);
    const { fileId, entry } = state.files.add(kind, file);
    const { caption, albumId } = options;
    const content = {
      ...toMediaContent(fileId, entry),
      ...captionContent(caption),
      ...(albumId !== undefined && { media_group_id: albumId }),
    };
    return post(user, record, content, options);
  }

  return {
    sendText,
    postToChannel: (byUserId, channelId, text) => sendText(byUserId, channelId, text),

    sendPhoto(fromUserId, chatId, bytes, options = {}) {
      const header = readPictureHeader(bytes);
      if (!header) throw new WorldError('bad_input', 'Not a picture (PNG, JPEG, GIF or WebP)');
      const { contentType } = header;
      const name = options.fileName ?? `photo.${contentType.slice('image/'.length)}`;
      return sendFile(fromUserId, chatId, 'photo', { bytes, contentType, name }, options);
    },

    sendDocument(fromUserId, chatId, bytes, options = {}) {
      const contentType =
        options.contentType ?? readPictureHeader(bytes)?.contentType ?? 'application/octet-stream';
      const file = { bytes, contentType, name: options.fileName ?? 'file' };
      return sendFile(fromUserId, chatId, kindOfDocument(file, true), file, options);
    },

    editText(byUserId, chatId, messageId, text) {
      const record = requireChat(state, chatId);
      const before = requireMessage(record, messageId);
      if (record.log.mark(messageId)?.authorId !== byUserId || before.text === undefined) {
        throw new WorldError('not_allowed', 'Only the author edits a text');
      }
      const after = { ...omit(before, ['text', 'entities']), ...textContent(text.trim()) };
      return replaceMessage(state, record, after, { byBot: false });
    },

    deleteMessages(byUserId, chatId, messageIds) {
      const user = requirePerson(state, byUserId);
      const record = requireChat(state, chatId);
      const member = memberOf(record, user);
      const mayDelete = (messageId: number): boolean =>
        record.chat.type === 'private' ||
        record.log.mark(messageId)?.authorId === byUserId ||
        hasRight(member, 'can_delete_messages');
      if (!messageIds.every(mayDelete)) {
        throw new WorldError('not_allowed', `${user.first_name} can't delete this message`);
      }
      const deleted = messageIds.filter((messageId) => record.log.remove(messageId));
      state.events.emit({ type: 'deleted', chatId, messageIds: deleted });
    },

    async tap(fromUserId, chatId, messageId, callbackData) {
      const user = requirePerson(state, fromUserId);
      const record = requireChat(state, chatId);
      const message = requireMessage(record, messageId);
      if (!canRead(record, user)) {
        throw new WorldError('not_allowed', `${user.first_name} can't see this chat`);
      }
      const buttons: InlineKeyboardButton[] = message.reply_markup?.inline_keyboard.flat() ?? [];
      const isThere = buttons.some(
        (button) => 'callback_data' in button && button.callback_data === callbackData,
      );
      if (!isThere) {
        throw new WorldError('no_such_button', `No button of this message has "${callbackData}"`);
      }
      const { queryId, answered } = state.callbacks.open({
        userId: fromUserId,
        chatId,
        messageId,
        data: callbackData,
      });
      state.updates.push(
        {
          callback_query: {
            id: queryId,
            from: user,
            message,
            chat_instance: String(-chatId * 31),
            data: callbackData,
          },
        },
        `callback:${fromUserId}`,
        UPDATE_LIFETIME_SECONDS.callbackQuery,
      );
      return await answered;
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
