import { Composer } from 'grammy';
import { deepLink, FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import {
  emptyHistoryView,
  HISTORY_ACTIONS,
  historyElsewhereView,
  type HistoryPage,
  historyPage,
} from '../../../views/history-view.js';
import type { MessageView } from '../../../views/rich-text.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { replaceByFile, sendFile } from '../../kept-files.js';
import type { MembershipGate } from '../../membership-gate.js';
import { editView, isPrivate, removeMessage, sendView, toast } from '../../replies.js';
import type { Feature } from '../../router.js';

export interface HistoryFeatureDeps extends Pick<BotDeps, 'recipes' | 'history'> {
  gate: MembershipGate;
}

/**
 * "My images": what a person has had drawn, one picture a message, paged in place. Nothing is drawn
 * or uploaded for it, Telegram has the files. Buttons carry recipes rather than places, so that new
 * pictures don't turn pages under anybody's finger.
 */
export function createHistoryFeature({ recipes, history, gate }: HistoryFeatureDeps): Feature {
  /** The wanted page, the newest where that is not there, undefined where nothing is. */
  async function findPage(userId: number, wanted?: string): Promise<HistoryPage | undefined> {
    const ids = await history.list(userId);
    const index = Math.max(wanted === undefined ? 0 : ids.indexOf(wanted), 0);
    const [recipeId, older, newer] = [ids[index], ids[index + 1], ids[index - 1]];
    if (recipeId === undefined) return undefined;
    const recipe = await recipes.load(recipeId);
    if (recipe !== undefined) {
      return { recipeId, recipe, number: index + 1, count: ids.length, newer, older };
    }
    // Its recipe has expired, so nothing can be done with it any more.
    await history.remove(userId, recipeId);
    return findPage(userId, older ?? newer);
  }

  async function send(ctx: AppContext, page: HistoryPage): Promise<void> {
    const { file } = page.recipe;
    const view = historyPage(ctx.t, page, { isLost: false });
    if (file && (await sendFile(ctx, file, view)) === 'shown') return;
    await sendView(ctx, historyPage(ctx.t, page, { isLost: true }));
  }

  /** Telegram turns words into media, but never media into words: then a new message has to do. */
  async function showWords(ctx: AppContext, messageId: number, view: MessageView): Promise<void> {
    const place = { chatId: ctx.chatId ?? 0, messageId };
    const isWords = ctx.callbackQuery?.message?.text !== undefined;
    if (isWords && (await editView(ctx, place, view))) return;
    await sendView(ctx, view);
    if (!isWords) await removeMessage(ctx, messageId);
  }

  async function showInPlace(ctx: AppContext, messageId: number, page: HistoryPage): Promise<void> {
    const { file } = page.recipe;
    const place = { chatId: ctx.chatId ?? 0, messageId };
    const view = historyPage(ctx.t, page, { isLost: false });
    const outcome = file ? await replaceByFile(ctx, place, file, view) : 'lost';
    switch (outcome) {
      case 'shown':
        return;
      case 'message-gone':
        return send(ctx, page);
      case 'lost':
        return showWords(ctx, messageId, historyPage(ctx.t, page, { isLost: true }));
      default:
        return outcome satisfies never;
    }
  }

  /** Shows a page in the message that was tapped; without one, that there is none. */
  async function turnTo(ctx: AppContext, page: HistoryPage | undefined): Promise<void> {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId === undefined) return;
    if (page === undefined) await showWords(ctx, messageId, emptyHistoryView(ctx.t));
    else await showInPlace(ctx, messageId, page);
  }

  /**
   * The page that a button is about, if it is one of this person's. Otherwise they are told, and
   * who only taps an old message sees the newest page instead.
   */
  async function findTapped(ctx: AppContext, userId: number): Promise<HistoryPage | undefined> {
    const recipeId = tappedArg(ctx);
    const page = await findPage(userId, recipeId);
    if (page?.recipeId === recipeId) return page;
    const recipe = await recipes.load(recipeId);
    if (recipe !== undefined && recipe.ownerId !== userId) {
      await toast(ctx, ctx.t('not-yours'));
    } else {
      await toast(ctx, ctx.t('history-gone'));
      await turnTo(ctx, page);
    }
    return undefined;
  }

  const opened = new Composer<AppContext>();
  opened
    .filter((ctx) => !isPrivate(ctx))
    .use(async (ctx) => {
      const { username } = ctx.me;
      if (ctx.callbackQuery) await ctx.answerCallbackQuery({ url: deepLink(username, 'history') });
      else await sendView(ctx, historyElsewhereView(ctx.t, username));
    });
  opened.use(gate.middleware, async (ctx) => {
    const { userId } = ctx.address;
    const page = userId === undefined ? undefined : await findPage(userId);
    if (page === undefined) await sendView(ctx, emptyHistoryView(ctx.t));
    else await send(ctx, page);
  });

  async function show(ctx: AppContext): Promise<void> {
    const { userId } = ctx.address;
    if (userId === undefined) return;
    const page = await findTapped(ctx, userId);
    if (page) await turnTo(ctx, page);
  }

  async function drop(ctx: AppContext): Promise<void> {
    const { userId } = ctx.address;
    if (userId === undefined) return;
    const page = await findTapped(ctx, userId);
    if (page === undefined) return;
    await history.remove(userId, page.recipeId);
    await toast(ctx, ctx.t('history-dropped'));
    await turnTo(ctx, await findPage(userId, page.older ?? page.newer));
  }

  async function close(ctx: AppContext): Promise<void> {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId !== undefined && isPrivate(ctx)) await removeMessage(ctx, messageId);
  }

  return {
    deepLinks: { [FEATURES.history]: opened },
    taps: {
      [FEATURES.history]: {
        [OPEN_ACTION]: opened,
        [HISTORY_ACTIONS.show]: show,
        [HISTORY_ACTIONS.drop]: drop,
        [HISTORY_ACTIONS.close]: close,
      },
    },
  };
}
