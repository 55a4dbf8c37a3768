import type { InlineKeyboardButton } from 'grammy/types';
import { CHART_THEMES, type ChartTheme } from '../domain/chart.js';
import { createFigureFormat } from '../domain/short-numbers.js';
import { type Period, PERIODS } from '../domain/statistics-slots.js';
import type { Figures, Percentiles } from '../domain/statistics.js';
import { FEATURES, OPEN_ACTION } from './buttons.js';
import { inRows } from './paging.js';
import {
  bold,
  callbackButton,
  keyboard,
  lines,
  type MessageView,
  type RichText,
  say,
} from './rich-text.js';
import { STATISTICS_CHARTS, type StatisticsChart } from './statistics-charts.js';
import type { Locale, Translate } from './translator.js';

/** Carries which chart of which period, as in `users.week`. */
export const STATISTICS_SHOW_ACTION = 'show';
/** The same, and the theme it is to have: `users.week.dark`. */
export const STATISTICS_THEME_ACTION = 'theme';

export interface ShownChart {
  chart: StatisticsChart;
  period: Period;
}

function toArg({ chart, period }: ShownChart): string {
  return `${chart}.${period}`;
}

/** Undefined: a chart of another version. */
export function parseShown(
  arg: string,
): (ShownChart & { theme: ChartTheme | undefined }) | undefined {
  const [first, second, third] = arg.split('.');
  const chart = STATISTICS_CHARTS.find((name) => name === first);
  const period = PERIODS.find((name) => name === second);
  const theme = CHART_THEMES.find((name) => name === third);
  return chart && period && { chart, period, theme };
}

function button(text: string, action: string, arg: string, isChosen = false): InlineKeyboardButton {
  const data = { feature: FEATURES.statistics, action, arg };
  return callbackButton(text, data, isChosen ? 'success' : undefined);
}

function periodButtons(
  t: Translate,
  chart: StatisticsChart,
  chosen?: Period,
): InlineKeyboardButton[] {
  return PERIODS.map((period) => {
    const arg = toArg({ chart, period });
    return button(t(`stats-button-${period}`), STATISTICS_SHOW_ACTION, arg, period === chosen);
  });
}

export interface StatisticsProps {
  today: Figures;
  yesterday: Figures;
}

/** A line of the text: a number of today, and what it was yesterday. */
function line(t: Translate, name: string, today: string, yesterday: string): RichText {
  return say(t, 'stats-line', { name, today: bold(today), yesterday });
}

/** `/stats`: today and yesterday in words; the pictures are behind the buttons. */
export function statisticsView(
  t: Translate,
  locale: Locale,
  { today, yesterday }: StatisticsProps,
): MessageView {
  const number = createFigureFormat('count', locale);
  const seconds = createFigureFormat('seconds', locale);
  const count = (key: string, of: (figures: Figures) => number): RichText =>
    line(t, t(key), number(of(today)), number(of(yesterday)));
  const spread = (percentiles: Percentiles | undefined): string =>
    percentiles === undefined
      ? '–'
      : `${seconds(percentiles.p50Seconds)} / ${seconds(percentiles.p95Seconds)}`;
  const timed = (key: string, what: keyof Figures['seconds']): RichText =>
    line(t, t(key), spread(today.seconds[what]), spread(yesterday.seconds[what]));
  const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);
  return {
    ...lines(
      bold(t('stats-title')),
      '',
      count('stats-users', (each) => each.users),
      count('stats-new', (each) => each.newPeople),
      '',
      count('stats-images', (each) => each.made.image),
      count('stats-gifs', (each) => each.made.gif),
      count('stats-answers', (each) => each.made.answer),
      count('stats-failed-jobs', (each) => sum(Object.values(each.failed))),
      timed('stats-images-speed', 'image'),
      timed('stats-answers-speed', 'answer'),
      count('stats-waiting', (each) =>
        Math.max(0, ...[...each.waiting.values()].map(({ peak }) => peak)),
      ),
      '',
      count('stats-requests', (each) => each.gateway.requests),
      count('stats-errors', (each) => sum(each.errors.values())),
      count('stats-flood', (each) => each.telegram.flood),
      count('stats-held', (each) => each.telegram.held),
      count('stats-earned', (each) => each.stars.earned),
      count('stats-returned', (each) => each.stars.returned),
      '',
      t('stats-about'),
    ),
    reply_markup: keyboard(periodButtons(t, 'users'), [
      button(t('stats-button-refresh'), OPEN_ACTION, 'edit'),
    ]),
  };
}

/** Below a chart: its name for who can't see it, and the way to all the others. */
export function statisticsCaption(
  t: Translate,
  shown: ShownChart & { theme: ChartTheme },
): MessageView {
  const { chart, period, theme } = shown;
  const other = theme === 'light' ? 'dark' : 'light';
  const charts = STATISTICS_CHARTS.map((name) => {
    const arg = toArg({ chart: name, period });
    return button(t(`stats-chart-${name}`), STATISTICS_SHOW_ACTION, arg, name === chart);
  });
  return {
    ...lines(bold(t(`stats-chart-${chart}`)), t(`stats-last-${period}`)),
    reply_markup: keyboard(periodButtons(t, chart, period), ...inRows(charts, 3), [
      button(t(`stats-button-${other}`), STATISTICS_THEME_ACTION, `${toArg(shown)}.${other}`),
      button(t('stats-button-figures'), OPEN_ACTION, ''),
    ]),
  };
}
