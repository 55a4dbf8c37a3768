import type { MessageView } from '../../../views/rich-text.js';
import type { AppContext } from '../../context.js';
import { editView, removeMessage, sendView } from '../../replies.js';

/** Below it a word in between would only flicker. */
const NOTICEABLE_MS = 800;

/**
 * Sends what is being prepared. If that takes noticeably long, a line says so meanwhile, and becomes
 * the message itself.
 */
export async function sendPrepared(
  ctx: AppContext,
  prepare: () => Promise<MessageView>,
): Promise<void> {
  const line: { sent?: Promise<number | undefined> } = {};
  const timer = setTimeout(() => {
    const sending = sendView(ctx, { text: ctx.t('key-preparing'), entities: [] });
    line.sent = sending.catch((thrown: unknown) => {
      ctx.log.debug({ err: thrown }, 'nobody was told that a key is being prepared');
      return undefined;
    });
  }, NOTICEABLE_MS);

  let view: MessageView;
  try {
    view = await prepare();
  } catch (thrown) {
    const messageId = await line.sent;
    if (messageId !== undefined) await removeMessage(ctx, messageId);
    throw thrown;
  } finally {
    clearTimeout(timer);
  }
  const [messageId, { chatId }] = [await line.sent, ctx];
  const isShown =
    messageId !== undefined &&
    chatId !== undefined &&
    (await editView(ctx, { chatId, messageId }, view));
  if (!isShown) await sendView(ctx, view);
}
