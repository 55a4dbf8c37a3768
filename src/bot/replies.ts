import { classifyTelegramFailure } from '../telegram/failures.js';
import type { MessageView } from '../views/rich-text.js';
import type { AppContext } from './context.js';

/** Bot API: text of an answered callback query. */
const MAX_TOAST_CHARS = 200;

/** A prompt may hold an address, and its preview would push the panel off the screen. */
export const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const;

export function isPrivate(ctx: Pick<AppContext, 'chat'>): boolean {
  return ctx.chat?.type === 'private';
}

/**
 * Sends a view into the chat and topic of the update. In groups it replies to the message it is
 * about, so that the person it is meant for is told.
 * @returns the id of the new message
 */
export async function sendView(
  ctx: AppContext,
  { text, ...options }: MessageView,
  { replyTo, isSilent = false }: { replyTo?: number | undefined; isSilent?: boolean } = {},
): Promise<number> {
  const target = replyTo ?? (isPrivate(ctx) ? undefined : ctx.message?.message_id);
  const message = await ctx.reply(text, {
    ...options,
    ...NO_PREVIEW,
    ...(isSilent && { disable_notification: true }),
    ...(target !== undefined && {
      reply_parameters: { message_id: target, allow_sending_without_reply: true },
    }),
  });
  return message.message_id;
}

/**
 * Whether a message looks as an edit wants it to; false when it is gone or can't be edited any more.
 * @throws what else the edit failed of
 */
export async function isEdited(edit: Promise<unknown>): Promise<boolean> {
  try {
    await edit;
    return true;
  } catch (thrown) {
    const { kind } = classifyTelegramFailure(thrown);
    if (kind === 'not-modified') return true;
    if (kind === 'message-gone') return false;
    throw thrown;
  }
}

/**
 * Shows a view in a message that is already there.
 * @returns false when that message is gone or can't be edited any more
 */
export function editView(
  ctx: AppContext,
  place: { chatId: number; messageId: number },
  { text, entities, reply_markup: markup }: MessageView,
): Promise<boolean> {
  return isEdited(
    ctx.api.editMessageText(place.chatId, place.messageId, text, {
      entities,
      // Whether a message forces a reply is settled when it is sent.
      ...(markup && { reply_markup: { inline_keyboard: markup.inline_keyboard } }),
      ...NO_PREVIEW,
    }),
  );
}

/** Takes the buttons off a message. It matters to nobody if that is no longer possible. */
export async function removeButtons(ctx: AppContext, messageId: number): Promise<void> {
  if (ctx.chatId === undefined) return;
  try {
    await ctx.api.editMessageReplyMarkup(ctx.chatId, messageId);
  } catch (thrown) {
    ctx.log.debug({ err: thrown }, 'buttons stay where they were');
  }
}

/** Deletes a message of ours, or takes its buttons off where Telegram no longer lets us. */
export async function removeMessage(ctx: AppContext, messageId: number): Promise<boolean> {
  if (ctx.chatId === undefined) return false;
  try {
    await ctx.api.deleteMessage(ctx.chatId, messageId);
    return true;
  } catch (thrown) {
    const { kind } = classifyTelegramFailure(thrown);
    if (kind === 'network' || kind === 'flood') throw thrown;
    await removeButtons(ctx, messageId);
    return false;
  }
}

/** The same for messages without buttons, in one call: those that are gone already don't matter. */
export async function removeMessages(
  ctx: AppContext,
  messageIds: readonly number[],
): Promise<boolean> {
  if (ctx.chatId === undefined || messageIds.length === 0) return true;
  try {
    await ctx.api.deleteMessages(ctx.chatId, [...messageIds]);
    return true;
  } catch (thrown) {
    const { kind } = classifyTelegramFailure(thrown);
    if (kind === 'network' || kind === 'flood') throw thrown;
    ctx.log.debug({ err: thrown }, 'messages stay where they were');
    return false;
  }
}

/** A few words over the chat, seen only by who tapped; an alert has to be closed by hand. */
export async function toast(
  ctx: AppContext,
  text: string,
  { alert = false }: { alert?: boolean } = {},
): Promise<void> {
  const chars = Array.from(text);
  const short =
    chars.length <= MAX_TOAST_CHARS ? text : `${chars.slice(0, MAX_TOAST_CHARS - 1).join('')}…`;
  await ctx.answerCallbackQuery({ text: short, show_alert: alert });
}

/** Says no where the person looks: over the chat after a tap, else as a message. */
export async function refuse(ctx: AppContext, view: MessageView): Promise<void> {
  if (ctx.callbackQuery === undefined) await sendView(ctx, view);
  else await toast(ctx, view.text, { alert: true });
}
