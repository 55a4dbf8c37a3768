import { classifyTelegramFailure } from '../telegram/failures.js';
import type { MessageView } from '../views/rich-text.js';
import type { AppContext } from './context.js';

/** A message that somebody sent through the bot; only edits reach it. */
export interface InlineMessage {
  inlineMessageId: string;
  /** The recipe of the picture that stands there: its words are a caption then. */
  over?: string;
}

/**
 * Shows a view in an inline message.
 * @returns false when it is gone
 */
export async function editInline(
  ctx: AppContext,
  { inlineMessageId, over }: InlineMessage,
  { text, entities, reply_markup: markup }: MessageView,
): Promise<boolean> {
  const buttons = markup && { reply_markup: { inline_keyboard: markup.inline_keyboard } };
  try {
    if (over === undefined) {
      await ctx.api.editMessageTextInline(inlineMessageId, text, {
        entities,
        ...buttons,
        link_preview_options: { is_disabled: true },
      });
    } else {
      await ctx.api.editMessageCaptionInline(inlineMessageId, {
        caption: text,
        caption_entities: entities,
        ...buttons,
      });
    }
    return true;
  } catch (thrown) {
    const { kind } = classifyTelegramFailure(thrown);
    if (kind === 'not-modified') return true;
    if (kind === 'message-gone') return false;
    throw thrown;
  }
}
