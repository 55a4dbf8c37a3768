import type { InlineQueryResultsButton } from 'grammy/types';
import { newInlineMessageId } from '../../world/inline-messages.js';
import { withoutUndefined } from '../../world/objects.js';
import { postMessage } from '../../world/posting.js';
import { botUser } from '../../world/state.js';
import { badRequest, queryTooOld } from '../errors.js';
import { toInlineOffer, toInlineOffers } from '../inline-results.js';
import { method, type BotApiMethod } from '../method.js';

const MAX_CALLBACK_TEXT = 200;
const MAX_OFFSET_BYTES = 64;
const DEFAULT_CACHE_SECONDS = 300;

/** A callback may open only the bot itself, with a parameter. */
function requireStartUrl(url: string, botUsername: string): void {
  const allowed = [`https://t.me/${botUsername}?start=`, `t.me/${botUsername}?start=`];
  if (!allowed.some((prefix) => url.toLowerCase().startsWith(prefix.toLowerCase()))) {
    throw badRequest('URL_INVALID');
  }
}

function requireButton(button: InlineQueryResultsButton): void {
  const { start_parameter: parameter, web_app: webApp } = button;
  if ((parameter === undefined) === (webApp === undefined)) {
    throw badRequest('inlineQueryResultsButton must have exactly one optional field');
  }
  if (parameter === undefined) return;
  if (parameter.length > 64) throw badRequest('too long start_parameter specified');
  if (!/^[\w-]+$/.test(parameter)) {
    throw badRequest('unallowed characters in start_parameter are used');
  }
}

/** Answers to what people tap and type. */
export const queryMethods: readonly BotApiMethod[] = [
  method('answerCallbackQuery', (args, { state }) => {
    const { text, url } = args;
    if (text !== undefined && text.length > MAX_CALLBACK_TEXT) throw badRequest('MESSAGE_TOO_LONG');
    if (url !== undefined && url !== '') requireStartUrl(url, state.bot.username);
    const answer = {
      showAlert: args.show_alert === true,
      ...(text === undefined || text === '' ? {} : { text }),
      ...(url === undefined || url === '' ? {} : { url }),
    };
    const tap = state.callbacks.answer(args.callback_query_id, answer);
    if (!tap) throw queryTooOld();
    state.events.emit({
      type: 'callback_answered',
      queryId: args.callback_query_id,
      ...tap,
      ...answer,
    });
    return true;
  }),

  method('answerInlineQuery', (args, call) => {
    const results = toInlineOffers(call, args.results);
    const nextOffset = args.next_offset ?? '';
    if (Buffer.byteLength(nextOffset) > MAX_OFFSET_BYTES) throw badRequest('NEXT_OFFSET_INVALID');
    if (args.button) requireButton(args.button);
    const question = call.state.inlineQueries.answer(args.inline_query_id, {
      results,
      nextOffset,
      isPersonal: args.is_personal === true,
      cacheTimeSeconds: args.cache_time ?? DEFAULT_CACHE_SECONDS,
      ...withoutUndefined({ button: args.button }),
    });
    if (!question) throw queryTooOld();
    return true;
  }),

  method('answerGuestQuery', (args, call) => {
    const { state } = call;
    const { title, content } = toInlineOffer(call, args.result);
    // Of no use in a chat, and refused without (trace.moe-telegram-bot#276).
    if ((title ?? '').trim() === '') throw badRequest('RESULT_TITLE_EMPTY');
    const question = state.guestQueries.answer(args.guest_query_id, true);
    const record = question && state.chats.get(question.chatId);
    if (!question || !record) throw queryTooOld();
    const inlineMessageId = newInlineMessageId();
    postMessage(state, {
      record,
      author: botUser(state),
      replyTo: record.log.get(question.messageId),
      inlineMessageId,
      content: {
        ...content,
        ...withoutUndefined({ guest_bot_caller_user: state.people.get(question.userId) }),
      },
    });
    return { inline_message_id: inlineMessageId };
  }),
];
