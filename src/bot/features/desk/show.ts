import type { MessageView } from '../../../views/rich-text.js';
import type { AppContext } from '../../context.js';
import { editView, sendView } from '../../replies.js';

/** In the message whose button was tapped; where that is gone, and after a command, in a new one. */
export async function showScreen(ctx: AppContext, view: MessageView): Promise<void> {
  const messageId = ctx.callbackQuery?.message?.message_id;
  const isShown =
    messageId !== undefined && (await editView(ctx, { chatId: ctx.chatId ?? 0, messageId }, view));
  if (!isShown) await sendView(ctx, view);
}
