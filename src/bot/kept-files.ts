import type { InputMedia } from 'grammy/types';
import type { RecipeFile } from '../domain/recipe.js';
import { toError } from '../errors.js';
import { classifyTelegramFailure } from '../telegram/failures.js';
import type { MessageView } from '../views/rich-text.js';
import type { AppContext } from './context.js';

/**
 * Files that Telegram has already, shown again by their id: nothing is uploaded. Telegram may
 * forget one (another bot token, its own housekeeping), which is told from every other failure.
 */

function toOptions({ text, entities, reply_markup: markup }: MessageView) {
  return {
    caption: text,
    caption_entities: entities,
    ...(markup && { reply_markup: { inline_keyboard: markup.inline_keyboard } }),
  };
}

/** @throws what was thrown, unless Telegram says that it knows no such file */
function lostOr(ctx: AppContext, thrown: unknown): 'lost' {
  if (classifyTelegramFailure(thrown).kind !== 'rejected') throw thrown;
  ctx.log.info({ err: toError(thrown) }, 'Telegram does not know a file any more');
  return 'lost';
}

/** Sends the file with a view as its caption and buttons, in reply to what it is about. */
export async function sendFile(
  ctx: AppContext,
  { kind, fileId }: RecipeFile,
  view: MessageView,
  { replyTo }: { replyTo?: number | undefined } = {},
): Promise<'shown' | 'lost'> {
  const options = {
    ...toOptions(view),
    ...(replyTo !== undefined && {
      reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
    }),
  };
  try {
    switch (kind) {
      case 'photo':
        await ctx.replyWithPhoto(fileId, options);
        break;
      case 'animation':
        await ctx.replyWithAnimation(fileId, options);
        break;
      case 'document':
        await ctx.replyWithDocument(fileId, options);
        break;
      default:
        return kind satisfies never;
    }
    return 'shown';
  } catch (thrown) {
    return lostOr(ctx, thrown);
  }
}

/** Turns a message, of whatever kind, into the file with a view as its caption and buttons. */
export async function replaceByFile(
  ctx: AppContext,
  place: { chatId: number; messageId: number },
  { kind, fileId }: RecipeFile,
  view: MessageView,
): Promise<'shown' | 'lost' | 'message-gone'> {
  const { reply_markup: markup, ...caption } = toOptions(view);
  const media: InputMedia = { type: kind, media: fileId, ...caption };
  try {
    await ctx.api.editMessageMedia(place.chatId, place.messageId, media, {
      ...(markup && { reply_markup: markup }),
    });
    return 'shown';
  } catch (thrown) {
    const failure = classifyTelegramFailure(thrown).kind;
    if (failure === 'not-modified') return 'shown';
    if (failure === 'message-gone') return 'message-gone';
    return lostOr(ctx, thrown);
  }
}
