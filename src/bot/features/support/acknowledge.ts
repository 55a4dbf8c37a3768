import type { MessagePlace } from '../../../store/support-messages.js';
import type { AppContext } from '../../context.js';
import { sendView } from '../../replies.js';

const THUMBS_UP = { type: 'emoji', emoji: '👍' } as const;

/** Says of a message that it arrived: by a sign on it, so that a talk is not full of thanks. */
export async function acknowledge(
  ctx: AppContext,
  { chatId, messageId }: MessagePlace,
  words: string,
): Promise<void> {
  try {
    await ctx.api.setMessageReaction(chatId, messageId, [THUMBS_UP]);
  } catch (thrown) {
    ctx.log.debug({ err: thrown }, 'a message was acknowledged by words');
    await sendView(ctx, { text: words, entities: [] }, { replyTo: messageId });
  }
}
