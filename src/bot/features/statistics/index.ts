import { InputFile, InputMediaBuilder, type MiddlewareFn } from 'grammy';
import type { ChartTheme } from '../../../domain/chart.js';
import { toError } from '../../../errors.js';
import { FEATURES, OPEN_ACTION } from '../../../views/buttons.js';
import type { MessageView } from '../../../views/rich-text.js';
import { statisticsChart } from '../../../views/statistics-charts.js';
import {
  parseShown,
  type ShownChart,
  STATISTICS_SHOW_ACTION,
  STATISTICS_THEME_ACTION,
  statisticsCaption,
  statisticsView,
} from '../../../views/statistics-view.js';
import { adminOf } from '../../admin.js';
import { tappedArg } from '../../callbacks.js';
import type { AppContext } from '../../context.js';
import type { BotDeps } from '../../deps.js';
import { editView, isEdited, sendView, toast } from '../../replies.js';
import type { Feature } from '../../router.js';
import { loadPeriod, loadToday } from './figures.js';

export type StatisticsFeatureDeps = Pick<BotDeps, 'config' | 'statistics' | 'charts'> & {
  now?: () => number;
};

function toOptions({ text, entities, reply_markup: markup }: MessageView) {
  const { inline_keyboard = [] } = markup ?? {};
  return { caption: text, caption_entities: entities, reply_markup: { inline_keyboard } };
}

const DEFAULT_THEME: ChartTheme = 'light';

/**
 * `/stats`: how the bot does, for admins in their private chats; to everybody else there is no such
 * command. The figures stand in one message, and each chart takes the place of the one before it.
 */
export function createStatisticsFeature({
  config,
  statistics,
  charts,
  now = Date.now,
}: StatisticsFeatureDeps): Feature {
  async function open(ctx: AppContext): Promise<void> {
    const view = statisticsView(ctx.t, ctx.locale, await loadToday(statistics, now()));
    const messageId = ctx.callbackQuery?.message?.message_id;
    const isShown =
      tappedArg(ctx) === 'edit' &&
      messageId !== undefined &&
      (await editView(ctx, { chatId: ctx.chatId ?? 0, messageId }, view));
    if (!isShown) await sendView(ctx, view);
  }

  /** @returns undefined when it could not be drawn; the admin is told */
  async function draw(
    ctx: AppContext,
    { chart, period }: ShownChart,
    theme: ChartTheme,
  ): Promise<InputFile | undefined> {
    const figures = await loadPeriod(statistics, period, now());
    const { t, locale } = ctx;
    try {
      const file = await charts.draw(statisticsChart(t, locale, chart, figures), { theme, locale });
      return new InputFile(file, `${chart}-${period}.png`);
    } catch (thrown) {
      ctx.log.error({ err: toError(thrown), chart }, 'a chart was not drawn');
      await toast(ctx, t('stats-not-drawn'), { alert: true });
      return undefined;
    }
  }

  /** @returns false when the message with the last chart is gone */
  async function replace(ctx: AppContext, file: InputFile, caption: MessageView): Promise<boolean> {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId === undefined) return false;
    const { reply_markup, ...words } = toOptions(caption);
    const media = InputMediaBuilder.photo(file, words);
    return isEdited(ctx.api.editMessageMedia(ctx.chatId ?? 0, messageId, media, { reply_markup }));
  }

  async function present(ctx: AppContext, shown: ShownChart, theme: ChartTheme): Promise<void> {
    const file = await draw(ctx, shown, theme);
    if (file === undefined) return;
    const caption = statisticsCaption(ctx.t, { ...shown, theme });
    // Below the figures a chart is a message of its own; below a chart it takes its place.
    const isBelowChart = ctx.callbackQuery?.message?.photo !== undefined;
    if (isBelowChart && (await replace(ctx, file, caption))) return;
    await ctx.replyWithPhoto(file, toOptions(caption));
  }

  function ofChart(
    handle: (ctx: AppContext, shown: NonNullable<ReturnType<typeof parseShown>>) => Promise<void>,
  ): MiddlewareFn<AppContext> {
    return (ctx, next) => {
      const shown = parseShown(tappedArg(ctx));
      return shown === undefined ? next() : handle(ctx, shown);
    };
  }

  const show = ofChart((ctx, shown) =>
    present(ctx, shown, ctx.person.record.chartTheme ?? DEFAULT_THEME),
  );
  const changeTheme = ofChart(async (ctx, { theme = DEFAULT_THEME, ...shown }) => {
    await ctx.person.remember({ chartTheme: theme });
    await present(ctx, shown, theme);
  });

  function forAdmins(handle: MiddlewareFn<AppContext>): MiddlewareFn<AppContext> {
    return (ctx, next) => (adminOf(ctx, config) === undefined ? next() : handle(ctx, next));
  }

  return {
    commands: { stats: forAdmins(open) },
    taps: {
      [FEATURES.statistics]: {
        [OPEN_ACTION]: forAdmins(open),
        [STATISTICS_SHOW_ACTION]: forAdmins(show),
        [STATISTICS_THEME_ACTION]: forAdmins(changeTheme),
      },
    },
  };
}
