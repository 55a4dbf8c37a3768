import type { Chat, Message, User } from 'grammy/types';
import type { ChatRecord } from '../chats.js';
import { isForBotAlone, sayToBot } from '../ephemeral-writing.js';
import { WorldError } from '../errors.js';
import type { FileKind, StoredFile } from '../files.js';
import { readPictureHeader } from '../../../domain/picture-header.js';
import { fileIdOf, kindOfDocument, toMediaContent } from '../media.js';
import type { Permission } from '../group-rules.js';
import { hasRight, isAdministrator } from '../members.js';
import { memberOf } from '../membership.js';
import { countCodePoints, omit } from '../objects.js';
import { requireChat, requireMayWrite, requireMessage, requirePerson } from '../people.js';
import { createPoll } from '../polls.js';
import { postMessage, replaceMessage, type MessageContent } from '../posting.js';
import type { WorldState } from '../state.js';
import { findTextEntities } from '../text-entities.js';
import type { SendFileOptions, SendOptions, World } from '../world.js';

type MessageActions = Pick<
  World,
  | 'sendText'
  | 'sendPhoto'
  | 'sendDocument'
  | 'sendPoll'
  | 'postToChannel'
  | 'editText'
  | 'editCaption'
  | 'deleteMessages'
>;

/** Clients split what is longer; a world refuses it, so that a test says what it means. */
const MAX_TEXT_CHARS = 4096;

const SENDING_RIGHTS: Readonly<Record<FileKind, Permission>> = {
  photo: 'can_send_photos',
  animation: 'can_send_other_messages',
  document: 'can_send_documents',
  video: 'can_send_videos',
  audio: 'can_send_audios',
};

function textContent(text: string): MessageContent {
  const entities = findTextEntities(text);
  return entities.length > 0 ? { text, entities } : { text };
}

function captionContent(caption: string | undefined): MessageContent {
  if (caption === undefined || caption === '') return {};
  const entities = findTextEntities(caption);
  return entities.length > 0 ? { caption, caption_entities: entities } : { caption };
}

/** What people do in chats: write, send, edit, delete. */
export function createMessageActions(state: WorldState): MessageActions {
  /** In whose name somebody speaks: an anonymous admin's group, a channel of theirs, or nobody's. */
  function senderChatOf(user: User, record: ChatRecord, sendAs?: number): Chat | undefined {
    const member = memberOf(record, user);
    const isAnonymous = isAdministrator(member) && member.is_anonymous;
    const chatId = sendAs ?? (isAnonymous ? record.chat.id : undefined);
    if (chatId === undefined || record.chat.type !== 'supergroup') return undefined;
    if (chatId === record.chat.id) {
      if (!isAnonymous) throw new WorldError('not_allowed', `${user.first_name} is not anonymous`);
      return record.chat;
    }
    const channel = requireChat(state, chatId);
    if (channel.chat.type !== 'channel' || memberOf(channel, user).status !== 'creator') {
      throw new WorldError('not_allowed', `${user.first_name} can't speak for this chat`);
    }
    return channel.chat;
  }

  function post(
    user: User,
    record: ChatRecord,
    content: MessageContent,
    { replyToMessageId, threadId, forwardOrigin: origin, sendAs, keyboard }: SendOptions,
  ): Message {
    const replyTo =
      replyToMessageId === undefined ? undefined : requireMessage(record, replyToMessageId);
    const senderChat = senderChatOf(user, record, sendAs);
    // Writing to the bot is what opens a private chat to it.
    if (record.chat.type === 'private' && !record.between) record.privateAccess = 'open';
    const sent = {
      ...content,
      ...(origin && { forward_origin: origin }),
      ...(keyboard && { reply_markup: keyboard }),
    };
    record.rules.lastSentAtMs.set(user.id, state.nowMs());
    return postMessage(state, {
      record,
      author: user,
      senderChat,
      content: sent,
      threadId,
      replyTo,
    });
  }

  function sendText(fromUserId: number, chatId: number, text: string, options: SendOptions = {}) {
    const trimmed = text.trim();
    if (trimmed === '' || countCodePoints(trimmed) > MAX_TEXT_CHARS) {
      throw new WorldError('bad_input', `A message has 1-${MAX_TEXT_CHARS} characters`);
    }
    const user = requirePerson(state, fromUserId);
    const record = requireChat(state, chatId);
    requireMayWrite(state, record, user, { threadId: options.threadId });
    const content = textContent(trimmed);
    const { replyToEphemeralId } = options;
    return replyToEphemeralId !== undefined || isForBotAlone(state, record, user, content)
      ? sayToBot(state, record, user, content, options)
      : post(user, record, content, options);
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
    const permission = SENDING_RIGHTS[kind];
    requireMayWrite(state, record, user, { threadId: options.threadId, permission });
    const { fileId, entry } = state.files.add(kind, file);
    const { caption, albumId } = options;
    const content = {
      ...toMediaContent(fileId, entry),
      ...captionContent(caption),
      ...(albumId !== undefined && { media_group_id: albumId }),
    };
    return post(user, record, content, options);
  }

  /** In a channel every administrator with that right edits what the others have posted. */
  function edit(
    byUserId: number,
    chatId: number,
    messageId: number,
    change: (before: Message) => Message | undefined,
  ): Message {
    const record = requireChat(state, chatId);
    const before = requireMessage(record, messageId);
    const isAuthor = record.log.mark(messageId)?.authorId === byUserId;
    const member = memberOf(record, requirePerson(state, byUserId));
    const mayEdit = isAuthor || hasRight(member, 'can_edit_messages');
    const after = mayEdit ? change(before) : undefined;
    if (!after) throw new WorldError('not_allowed', 'Only the author edits a text');
    return replaceMessage(state, record, after, { byBot: false });
  }

  return {
    sendText,
    postToChannel: sendText,

    sendPoll(fromUserId, chatId, poll, options = {}) {
      const user = requirePerson(state, fromUserId);
      const record = requireChat(state, chatId);
      const { threadId } = options;
      requireMayWrite(state, record, user, { threadId, permission: 'can_send_polls' });
      return post(user, record, { poll: createPoll(record.chat, poll) }, options);
    },

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

    editText: (byUserId, chatId, messageId, text) =>
      edit(byUserId, chatId, messageId, (before) =>
        before.text === undefined
          ? undefined
          : { ...omit(before, ['text', 'entities']), ...textContent(text.trim()) },
      ),

    editCaption: (byUserId, chatId, messageId, caption) =>
      edit(byUserId, chatId, messageId, (before) =>
        fileIdOf(before) === undefined
          ? undefined
          : { ...omit(before, ['caption', 'caption_entities']), ...captionContent(caption.trim()) },
      ),

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
  };
}
