import type { MiddlewareFn } from 'grammy';
import { MUTABLE_CATEGORIES } from '../../../domain/news.js';
import { type NewsAction, withMuteButton } from '../../../views/campaign-post.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { classifyTelegramFailure } from '../../../telegram/failures.js';
import { toast } from '../../replies.js';

/** The button below what everybody was sent: it works as long as its message is there. */
export function createMute({
  userBook,
}: {
  userBook: Pick<BotDeps['userBook'], 'mute'>;
}): (action: NewsAction) => MiddlewareFn<AppContext> {
  async function turnButton(
    ctx: AppContext,
    toMarkup: Parameters<typeof withMuteButton>[2],
  ): Promise<void> {
    const markup = ctx.callbackQuery?.message?.reply_markup;
    if (markup === undefined) return;
    try {
      await ctx.editMessageReplyMarkup({ reply_markup: withMuteButton(ctx.t, markup, toMarkup) });
    } catch (thrown) {
      const { kind } = classifyTelegramFailure(thrown);
      if (kind === 'network' || kind === 'flood' || kind === 'bug') throw thrown;
      ctx.log.debug({ err: thrown }, 'a mute button stays as it was');
    }
  }

  return (action) => async (ctx, next) => {
    const { userId } = ctx.address;
    const category = MUTABLE_CATEGORIES.find((known) => known === tappedArg(ctx));
    if (userId === undefined || category === undefined) return next();
    await userBook.mute(userId, category, action === 'mute');
    await toast(ctx, ctx.t(`broadcast-${action}d-${category}`));
    await turnButton(ctx, { action: action === 'mute' ? 'unmute' : 'mute', category });
  };
}
