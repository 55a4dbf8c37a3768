import type { InlineQuery } from 'grammy/types';
import type { ChatRecord } from '../chats.js';
import { WorldError } from '../errors.js';
import type { Permission } from '../group-rules.js';
import { createInlineCache } from '../inline-cache.js';
import { newInlineMessageId } from '../inline-messages.js';
import type { InlineAnswer } from '../pending-answers.js';
import { requireChat, requireMayWrite, requirePerson } from '../people.js';
import { postMessage, type MessageContent } from '../posting.js';
import { botUser, type WorldState } from '../state.js';
import { UPDATE_LIFETIME_SECONDS } from '../update-lifetimes.js';
import type { World } from '../world.js';

type InlineActions = Pick<World, 'askInline' | 'chooseInline'>;

/** "Text of the query (up to 256 characters)" (Bot API 10.3); a client sends no more. */
const MAX_QUERY_CHARS = 256;

/** A private chat with this very bot is "sender". */
function chatTypeOf({ chat, between }: ChatRecord): NonNullable<InlineQuery['chat_type']> {
  return chat.type === 'private' && !between ? 'sender' : chat.type;
}

function permissionFor(content: MessageContent): Permission {
  if (content.photo) return 'can_send_photos';
  if (content.animation) return 'can_send_other_messages';
  if (content.video) return 'can_send_videos';
  if (content.audio) return 'can_send_audios';
  return content.document ? 'can_send_documents' : 'can_send_messages';
}

/** Asking the bot from another chat and sending what it offers. */
export function createInlineActions(state: WorldState): InlineActions {
  /** Only the latest answer of a person can be chosen from, as on a screen. */
  const offered = new Map<number, { queryId: string; query: string; answer: InlineAnswer }>();
  const cache = createInlineCache(state.nowMs);
  let cachedCount = 0;

  function offer(userId: number, query: string, queryId: string, answer: InlineAnswer) {
    const before = offered.get(userId);
    // A further page stands below what is on the screen.
    const results =
      before?.query === query && before.answer.nextOffset !== ''
        ? [...before.answer.results, ...answer.results]
        : answer.results;
    offered.set(userId, { queryId, query, answer: { ...answer, results } });
    return { ...answer, queryId };
  }

  return {
    async askInline(fromUserId, text, { chatId, offset = '' } = {}) {
      const from = requirePerson(state, fromUserId);
      const record = chatId === undefined ? undefined : requireChat(state, chatId);
      const query = Array.from(text.trimStart()).slice(0, MAX_QUERY_CHARS).join('');
      if (offset === '') offered.delete(fromUserId);
      const key = { userId: fromUserId, query, offset };
      const known = cache.find(key);
      if (known) {
        cachedCount += 1;
        return offer(fromUserId, query, `cached-${cachedCount}`, known);
      }
      const { queryId, answered } = state.inlineQueries.open({ userId: fromUserId, query });
      state.updates.push(
        {
          inline_query: {
            id: queryId,
            from,
            query,
            offset,
            ...(record ? { chat_type: chatTypeOf(record) } : {}),
          },
        },
        `inline:${fromUserId}`,
        UPDATE_LIFETIME_SECONDS.inlineQuery,
      );
      const answer = await answered;
      cache.keep(key, answer);
      return offer(fromUserId, query, queryId, answer);
    },

    chooseInline(fromUserId, chatId, queryId, resultId, { threadId, replyToMessageId } = {}) {
      const user = requirePerson(state, fromUserId);
      const record = requireChat(state, chatId);
      const shown = offered.get(fromUserId);
      const result =
        shown?.queryId === queryId
          ? shown.answer.results.find(({ id }) => id === resultId)
          : undefined;
      if (!shown || !result) {
        throw new WorldError('not_found', `The bot did not offer "${resultId}"`);
      }
      const { content } = result;
      requireMayWrite(state, record, user, { threadId, permission: permissionFor(content) });
      if (record.chat.type === 'private' && !record.between) record.privateAccess = 'open';
      // Telegram gives an id to edit by only to messages with a keyboard.
      const inlineMessageId = content.reply_markup ? newInlineMessageId() : undefined;
      record.rules.lastSentAtMs.set(user.id, state.nowMs());
      const message = postMessage(state, {
        record,
        author: user,
        threadId,
        replyTo: replyToMessageId === undefined ? undefined : record.log.get(replyToMessageId),
        inlineMessageId,
        content: { ...content, via_bot: botUser(state) },
      });
      state.updates.push(
        {
          chosen_inline_result: {
            result_id: resultId,
            from: user,
            query: shown.query,
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
