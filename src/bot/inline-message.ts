import type { MessageView } from '../views/rich-text.js';
import type { AppContext } from './context.js';
import { isEdited, NO_PREVIEW } from './replies.js';

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
export function editInline(
  ctx: AppContext,
  { inlineMessageId, over }: InlineMessage,
  { text, entities, reply_markup: markup }: MessageView,
): Promise<boolean> {
  const buttons = markup && { reply_markup: { inline_keyboard: markup.inline_keyboard } };
  return isEdited(
    over === undefined
      ? ctx.api.editMessageTextInline(inlineMessageId, text, {
          entities,
          ...buttons,
          ...NO_PREVIEW,
        })
      : ctx.api.editMessageCaptionInline(inlineMessageId, {
          caption: text,
          caption_entities: entities,
          ...buttons,
        }),
  );
}
