import type { ChatRecord } from '../../world/chats.js';
import { hasRight } from '../../world/members.js';
import { postMessage } from '../../world/posting.js';
import { botUser } from '../../world/state.js';
import { badRequest } from '../errors.js';
import { method, type BotApiMethod, type MethodCall } from '../method.js';
import { botMember, requireInside, requireKnownChat } from '../targets.js';

const DELETE_WINDOW_SECONDS = 48 * 3600;
export const MAX_MESSAGE_IDS = 100;

function mayDelete(call: MethodCall, record: ChatRecord, messageId: number): boolean {
  const { state } = call;
  const message = record.log.get(messageId);
  if (!message) return false;
  const isRecent = state.nowSeconds() - message.date < DELETE_WINDOW_SECONDS;
  if (record.chat.type === 'private') return isRecent;
  if (hasRight(botMember(state, record), 'can_delete_messages')) return true;
  return isRecent && record.log.mark(messageId)?.authorId === state.bot.id;
}

function deleteThem(
  call: MethodCall,
  chatId: number | string,
  messageIds: readonly number[],
): true {
  const { state } = call;
  const record = requireKnownChat(state, chatId);
  requireInside(state, record);
  const found = messageIds.filter((messageId) => record.log.get(messageId));
  if (!found.every((messageId) => mayDelete(call, record, messageId))) {
    throw badRequest("message can't be deleted");
  }
  for (const messageId of found) record.log.remove(messageId);
  state.events.emit({ type: 'deleted', chatId: record.chat.id, messageIds: found });
  return true;
}

function requirePinRights(call: MethodCall, chatId: number | string): ChatRecord {
  const record = requireKnownChat(call.state, chatId);
  const member = requireInside(call.state, record);
  const right = record.chat.type === 'channel' ? 'can_edit_messages' : 'can_pin_messages';
  if (record.chat.type !== 'private' && !hasRight(member, right)) {
    throw badRequest('not enough rights to manage pinned messages in the chat');
  }
  return record;
}

function emitPinned(call: MethodCall, record: ChatRecord): void {
  const messageId = record.pinnedMessageIds.at(-1);
  call.state.events.emit({ type: 'pinned', chatId: record.chat.id, messageId });
}

/** What the bot does with messages that exist. */
export const messageMethods: readonly BotApiMethod[] = [
  method('deleteMessage', (args, call) => {
    const record = requireKnownChat(call.state, args.chat_id);
    requireInside(call.state, record);
    if (!record.log.get(args.message_id)) throw badRequest('message to delete not found');
    return deleteThem(call, args.chat_id, [args.message_id]);
  }),

  method('deleteMessages', (args, call) => {
    if (args.message_ids.length === 0) throw badRequest('message identifiers are not specified');
    if (args.message_ids.length > MAX_MESSAGE_IDS) {
      throw badRequest('too many message identifiers specified');
    }
    return deleteThem(call, args.chat_id, args.message_ids);
  }),

  method('pinChatMessage', (args, call) => {
    const record = requirePinRights(call, args.chat_id);
    const message = record.log.get(args.message_id);
    if (!message) throw badRequest('message to pin not found');
    record.pinnedMessageIds = [
      ...record.pinnedMessageIds.filter((messageId) => messageId !== args.message_id),
      args.message_id,
    ];
    emitPinned(call, record);
    postMessage(call.state, {
      record,
      author: botUser(call.state),
      content: { pinned_message: message },
    });
    return true;
  }),

  method('unpinChatMessage', (args, call) => {
    const record = requirePinRights(call, args.chat_id);
    const target = args.message_id ?? record.pinnedMessageIds.at(-1);
    if (target === undefined || !record.pinnedMessageIds.includes(target)) {
      throw badRequest('message to unpin not found');
    }
    record.pinnedMessageIds = record.pinnedMessageIds.filter((messageId) => messageId !== target);
    emitPinned(call, record);
    return true;
  }),

  method('unpinAllChatMessages', (args, call) => {
    const record = requirePinRights(call, args.chat_id);
    record.pinnedMessageIds = [];
    emitPinned(call, record);
    return true;
  }),

  method('setMessageReaction', (args, { state }) => {
    const record = requireKnownChat(state, args.chat_id);
    requireInside(state, record);
    if (!record.log.get(args.message_id)) throw badRequest('message to react not found');
    const reactions = args.reaction ?? [];
    // A bot is no Premium user: one reaction.
    if (reactions.length > 1) throw badRequest('REACTIONS_TOO_MANY');
    if (reactions.some(({ type }) => type === 'paid')) throw badRequest('REACTION_INVALID');
    state.events.emit({
      type: 'reaction',
      chatId: record.chat.id,
      messageId: args.message_id,
      userId: state.bot.id,
      reactions,
    });
    return true;
  }),
];
