import type { InlineQueryResultsButton } from 'grammy/types';
import { withoutUndefined } from '../../world/objects.js';
import { badRequest, queryTooOld } from '../errors.js';
import { checkInlineKeyboard } from '../keyboards.js';
import { method, type BotApiMethod } from '../method.js';

const MAX_CALLBACK_TEXT = 200;
const MAX_INLINE_RESULTS = 50;
const MAX_RESULT_ID_BYTES = 64;
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
  const parameter = button.start_parameter;
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

  method('answerInlineQuery', (args, { state }) => {
    const { results } = args;
    if (results.length > MAX_INLINE_RESULTS) {
      throw badRequest('too many inline query results specified');
    }
    const ids = results.map(({ id }) => id);
    if (ids.some((id) => id === '' || Buffer.byteLength(id) > MAX_RESULT_ID_BYTES)) {
      throw badRequest('RESULT_ID_INVALID');
    }
    if (new Set(ids).size < ids.length) throw badRequest('RESULT_ID_DUPLICATE');
    const nextOffset = args.next_offset ?? '';
    if (Buffer.byteLength(nextOffset) > MAX_OFFSET_BYTES) throw badRequest('NEXT_OFFSET_INVALID');
    for (const result of results) checkInlineKeyboard(result.reply_markup);
    if (args.button) requireButton(args.button);
    const question = state.inlineQueries.answer(args.inline_query_id, {
      results,
      nextOffset,
      isPersonal: args.is_personal === true,
      cacheTimeSeconds: args.cache_time ?? DEFAULT_CACHE_SECONDS,
      ...withoutUndefined({ button: args.button }),
    });
    if (!question) throw queryTooOld();
    return true;
  }),
];
