import type { MiddlewareFn } from 'grammy';
import { holdsApiKey } from '../../domain/key-format.js';
import { isShown } from '../../telegram/shown-words.js';
import { FEATURES } from '../../views/buttons.js';
import { keyInMessageView } from '../../views/leak-view.js';
import type { AppContext } from '../context.js';
import { sendView } from '../replies.js';

/** Whether a key stands in what would reach a model: the message, or the one it answers to. */
function hasKey({ message, editedMessage }: AppContext): boolean {
  const said = message ?? editedMessage;
  if (said?.chat.type !== 'private') return false;
  const { reply_to_message: replied } = said;
  return isShown(said, holdsApiKey) || (replied !== undefined && isShown(replied, holdsApiKey));
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
  if (typed && holdsApiKey(typed.query)) {
    return ctx.answerInlineQuery([], {
      is_personal: true,
      cache_time: 0,
      button: { text: ctx.t('key-in-inline'), start_parameter: FEATURES.key },
    });
  }
  return hasKey(ctx) ? warn(ctx) : next();
};
