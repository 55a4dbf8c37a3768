import type { MiddlewareFn } from 'grammy';
import { findApiKeysIn } from '../../domain/key-format.js';
import { shownWords } from '../../telegram/shown-words.js';
import { FEATURES } from '../../views/buttons.js';
import { keyInMessageView } from '../../views/leak-view.js';
import type { AppContext } from '../context.js';
import { sendView } from '../replies.js';

/** The words that would reach a model: those of the message, and of the one it answers to. */
function wordsForModel({ message, editedMessage }: AppContext): string[] {
  const said = message ?? editedMessage;
  if (said?.chat.type !== 'private') return [];
  const { reply_to_message: replied } = said;
  return [...shownWords(said), ...(replied ? shownWords(replied) : [])];
}

async function warn(ctx: AppContext): Promise<void> {
  const messageId = ctx.message?.message_id ?? ctx.editedMessage?.message_id ?? 0;
  await sendView(ctx, keyInMessageView(ctx.t, { messageId }));
}

/**
 * A key that its owner sends to the bot, or types into an inline query, is seen by nobody else: no
 * ban, but a kind word. It goes no further, so no engine and no history ever gets it.
 */
export const keepKeysPrivate: MiddlewareFn<AppContext> = (ctx, next) => {
  const { inlineQuery: typed } = ctx;
  if (typed && findApiKeysIn([typed.query]).length > 0) {
    return ctx.answerInlineQuery([], {
      is_personal: true,
      cache_time: 0,
      button: { text: ctx.t('key-in-inline'), start_parameter: FEATURES.key },
    });
  }
  return findApiKeysIn(wordsForModel(ctx)).length > 0 ? warn(ctx) : next();
};
