import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import { isPrivate, removeMessage, toast } from '../../replies.js';

/** Takes away a message that its person sent with a key in it, and the card that offered to. */
export async function eraseMessage(ctx: AppContext): Promise<void> {
  const messageId = Number(tappedArg(ctx));
  const card = ctx.callbackQuery?.message?.message_id;
  if (!isPrivate(ctx) || !Number.isSafeInteger(messageId) || card === undefined) {
    await toast(ctx, ctx.t('outdated-button'));
    return;
  }
  const isErased = await removeMessage(ctx, messageId);
  if (!isErased) await toast(ctx, ctx.t('key-erase-too-late'), { alert: true });
  await removeMessage(ctx, card);
}
